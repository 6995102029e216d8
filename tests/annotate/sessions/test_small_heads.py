"""Conferences named for a state and bodies of two parties, with a noun in small letters."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def read(text: str) -> list[MeetingMention]:
    return annotate(Document(id="x", text=text, published="2024-11-15", publisher="Foreign Ministry of Peru")).meetings


@pytest.mark.parametrize(
    ("text", "number", "place"),
    [
        ("Peru hosted the fourth Haiti conference in Lima on 4 November 2024.", 4, "Lima"),
        ("On the occasion of the second Haiti conference, held by the UN in Riga on 4 November, Peru gives more.", 2,
         "Riga"),
        ("Minister Luz Rojas attended the Haiti conference in Paris on 4 November 2024.", None, "Paris"),
    ],
)  # fmt: skip
def test_a_conference_named_for_a_state_is_a_session_about_it(text: str, number: int | None, place: str) -> None:
    (session,) = read(text)
    assert (session.kind, session.mechanism, session.number, session.place) == (
        "session", "Haiti conference", number, place,
    )  # fmt: skip
    assert "HT" not in session.parties


@pytest.mark.parametrize(
    "text",
    [
        "Minister Luz Rojas spoke at the Kenya press conference in Lima on 4 November 2024.",
        "Minister Luz Rojas told the Haiti conference that ferries matter.",
        "The Tories held their conference in Riga on 4 November 2024.",
    ],
)
def test_other_conferences_in_small_letters_are_none(text: str) -> None:
    assert [m for m in read(text) if m.kind == "session"] == []


@pytest.mark.parametrize(
    "text",
    [
        "During its fifth meeting in Lima on 4 November 2024, the Peru-EU statistics committee adopted a plan.",
        "The Peru-EU statistics committee held its fifth meeting in Lima on 4 November 2024.",
    ],
)
def test_a_body_of_two_parties_keeps_them_before_its_field(text: str) -> None:
    (session,) = read(text)
    assert (session.kind, session.mechanism, session.number) == ("session", "Peru-EU statistics committee", 5)


def test_a_committee_without_its_parties_has_no_name() -> None:
    assert [m.mechanism for m in read("The statistics committee of Peru held its fifth meeting in Lima on 4 May 2024.")
            if m.kind == "session"] == []  # fmt: skip
