"""Sessions to which somebody leads a delegation, or which two open together."""

import pytest

from memcon import annotate


def sessions(text: str) -> list[tuple[str, str | None, list[tuple[str, str]]]]:
    found = annotate(text, published="2024-03-01", publisher="Ministry of Foreign Affairs of Peru").meetings
    return [(m.standing, m.mechanism, [(h.name, h.role) for h in m.heads]) for m in found if m.kind == "session"]


@pytest.mark.parametrize(
    "text",
    [
        "In Oslo, Deputy Minister Luz Rojas will lead the Peruvian delegation to the Peru-Norway Reef Dialogue.",
        "Deputy Minister Luz Rojas is due in Oslo, where she will head the delegation to a Peru-Norway Reef Dialogue.",
        "Deputy Minister Luz Rojas led Peru's delegation for the Peru-Norway Reef Dialogue.",
    ],
)
def test_to_lead_a_delegation_to_a_dialogue_is_to_take_part_in_it(text: str) -> None:
    assert sessions(text) == [("subject", "Peru-Norway Reef Dialogue", [("Luz Rojas", "head")])]


def test_the_delegation_to_a_body_may_be_a_standing_one() -> None:
    assert sessions("Deputy Minister Luz Rojas wrote to the Peruvian delegation to the Lake Council.") == []


def test_those_who_open_a_dialogue_together_chair_it() -> None:
    text = (
        "Minister Luz Rojas will be in Oslo to co-open the Peru-Norway Reef Dialogue with Norway's Minister Nils Aker."
    )
    assert sessions(text) == [
        ("subject", "Peru-Norway Reef Dialogue", [("Luz Rojas", "co_chair"), ("Nils Aker", "co_chair")])
    ]
