"""What somebody will do together with others."""

import pytest

from memcon import annotate

_CALL = "President Luz Rojas of Peru and President Ivo Ozols of Latvia spoke by phone on 3 May."


def kinds(words: str) -> list[tuple[str, tuple[str, ...]]]:
    text = f"{_CALL} {words}"
    read = annotate(text, published="2024-05-08", publisher="Presidency of Peru")
    return [(a.kind, a.actors) for a in read.acts]


@pytest.mark.parametrize(
    "deed", ["supplying ferries to Kenya", "launching a fund for ports", "sending ten divers to Kenya"]
)
def test_who_will_join_others_in_a_deed_is_bound(deed: str) -> None:
    assert kinds(f"Latvia will join Peru in {deed}.") == [("commitment", ("LV",))]


@pytest.mark.parametrize("what", ["at the fair", "for a walk in Lima", "in watching the parade"])
def test_who_will_join_others_somewhere_is_not(what: str) -> None:
    assert not kinds(f"Latvia will join Peru {what}.")


def test_what_was_supplied_was_delivered() -> None:
    assert kinds("Latvia supplied Kenya with ten ferries.") == [("delivery", ("LV",))]
    assert not kinds("The supply of ferries to Kenya is small.")
