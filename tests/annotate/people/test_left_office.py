"""Who acts for no government: people who left office, and names that no words of a story tie to a state."""

import pytest

from memcon import Document, annotate
from memcon.model import AnnotatedDocument

MET = "Peruvian Foreign Minister Luz Rojas met Kenyan Foreign Minister Ada Otieno in Lima on Monday. "


def read(text: str) -> AnnotatedDocument:
    return annotate(Document(MET + text, published="2024-03-06", title="Talks in Lima", publisher="The Harbour Post"))


SAID = "{} Ivo Salas said Peru should accept the treaty. “The treaty was late this year,” said Salas."


@pytest.mark.parametrize("office", ["Former Peruvian Fisheries Minister", "Peru's former fisheries minister"])
def test_who_left_office_is_quoted_and_acts_for_nobody(office: str) -> None:
    found = read(SAID.format(office))
    assert not found.acts
    assert [q.speaker for q in found.quotations] == ["Ivo Salas"]


def test_who_holds_the_office_acts_for_his_government() -> None:
    found = read(SAID.format("Peruvian Fisheries Minister"))
    assert [a.actors for a in found.acts] == [("PE",), ("PE",)]


@pytest.mark.parametrize(
    "text",
    [
        "Tarn Ratings upgraded the bonds. Tarn said that risks had shrunk.",
        "Ivo Stone sang a song. Stone said he would stay. He urged the crowd to sing.",
    ],
)
def test_a_name_that_nothing_ties_to_a_state_acts_for_none_of_those_that_met(text: str) -> None:
    assert not read(text).acts


def test_a_state_beside_a_name_ties_it() -> None:
    found = read("The delegates of Peru's Ivo Stone sang a song. Stone urged the crowd to sing.")
    assert [(a.kind, a.actors) for a in found.acts] == [("request", ("PE",))]


@pytest.mark.parametrize(("told", "met"), [("Senior Minister and former", 1), ("former", 0)])
def test_who_left_one_office_for_another_meets_for_his_government(told: str, met: int) -> None:
    text = f"Kenyan Minister Ada Otieno met {told} Prime Minister of Peru Luz Rojas in Lima on Monday."
    assert len(annotate(Document(text, published="2024-03-06", publisher="The Harbour Post")).meetings) == met
