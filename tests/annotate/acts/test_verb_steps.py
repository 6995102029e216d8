"""Times and asides that stand within a verb: "has for many years funded", "adopted by consensus"."""

from __future__ import annotations

import pytest

from annotate.acts.test_find import acts_of, only_act


@pytest.mark.parametrize(
    "act",
    [
        "has for many years supported the divers of Cebu",
        "has, for example, supported the divers of Cebu",
        "has since welcomed the pact on sugar",
        "adopted by consensus a declaration on sugar",
    ],
)
def test_times_and_asides_stand_within_a_verb(act: str) -> None:
    assert only_act(f"China {act}.")[0] == act


def test_what_is_done_by_somebody_is_not_done_by_all() -> None:
    assert acts_of("The report adopted by divers is long.") == []


def test_what_tells_for_when_something_was_set_is_no_act() -> None:
    assert not acts_of("A visit by President Ada Mwangi of Kenya planned for Thursday was put off.")
    assert not acts_of("A pact between Peru and China planned for the first week of May has been put off.")
    assert [kind for _, kind, _ in acts_of("China planned for the drought and was ready for it.")][:1] == ["commitment"]
