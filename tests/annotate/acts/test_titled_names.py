"""Persons whom the name of their state and a rank lead to."""

import pytest

from memcon import annotate
from memcon.model import Document


def read(text: str) -> list[tuple[str, ...]]:
    record = annotate(Document(id="x", text=text, published="2024-03-06", publisher="Harbour News"))
    return [a.actors for a in record.acts]


@pytest.mark.parametrize(
    "who",
    [
        "Peru's chief negotiator Luz Rojas",
        "Peruvian presidential adviser Luz Rojas",
        "Peru's Finance Ministry official Luz Rojas",
        "Head of the Peruvian delegation Dr. Luz Rojas",
        "Top Peruvian ferry negotiator Luz Rojas",
    ],
)
def test_they_act_for_their_state(who: str) -> None:
    assert read(f"{who} urged Latvia to open its ports. Rojas also urged Kenya to do so.")[:1] == [("PE",)]


@pytest.mark.parametrize("who", ["Peruvian ferry captain Luz Rojas", "Peru's former chief negotiator Luz Rojas"])
def test_others_do_not(who: str) -> None:
    assert ("PE",) not in read(f"{who} urged Latvia to open its ports.")


def test_a_delegation_met_gives_the_next_office_no_state() -> None:
    text = "President Ivo Ozols of Latvia met a team in Riga. "
    assert ("PE",) not in read(text + "At the talks with the Peruvian delegation President Ozols vowed to pay.")
