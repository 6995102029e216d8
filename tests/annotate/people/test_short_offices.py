"""Ministers told again by a word of their portfolio, and counterparts by whose side the other's is known."""

import pytest

from memcon import Document, annotate


@pytest.mark.parametrize(
    ("office", "short"),
    [
        ("Minister of External Affairs", "External Minister"),
        ("Minister of Foreign Affairs and Trade", "Trade Minister"),
        ("Minister for Ports, Fisheries and Trade", "Fisheries Minister"),
    ],
)
def test_a_minister_is_meant_by_a_word_of_his_portfolio(office: str, short: str) -> None:
    text = f"The Kenyan {office}, Tom Rowe, called on President Luz Rojas today. The {short} praised the new pier."
    found = annotate(Document(text=text, published="2021-03-20", publisher="The President's Office, Peru"))
    assert [a.actors for a in found.acts] == [("KE",)]


@pytest.mark.parametrize("other", ["Prisons Minister", "Prime Minister"])
def test_another_minister_is_not_meant(other: str) -> None:
    text = f"The Kenyan Minister of Trade, Tom Rowe, called on President Luz Rojas today. The {other} praised the pier."
    found = annotate(Document(text=text, published="2021-03-20", publisher="The President's Office, Peru"))
    assert [a.actors for a in found.acts] == [("PE",)]


def test_whose_counterpart_is_told_is_of_the_other_side_of_a_session() -> None:
    text = (
        "Foreign Secretary Tom Rowe will attend the Reef Dialogue (RD) between Kenya and Uganda scheduled to be held "
        "on Friday in Kampala. Rowe and his Ugandan counterpart Ann Holm will lead their sides during the RD. "
        "He said that Kenya would not close the pier."
    )
    found = annotate(text, published="2021-03-20", publisher="The Harbour Times")
    (met,) = found.meetings
    assert {(h.name, h.party) for h in met.heads} == {("Tom Rowe", "KE"), ("Ann Holm", "UG")}
    assert [a.actors for a in found.acts] == [("KE",)]


def test_who_phoned_acts_for_the_side_that_his_call_shows() -> None:
    text = (
        "Foreign Minister Tom Rowe on Monday phoned his Ugandan counterpart John Okello to convey the grief of the "
        "people of Kenya over the flood. He thanked the rescue divers of Uganda."
    )
    found = annotate(text, published="2021-03-20", publisher="The Harbour Times")
    assert [a.actors for a in found.acts] == [("KE",), ("KE",)]
