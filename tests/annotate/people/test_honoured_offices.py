"""Offices with an honorific in front and no name behind, and rows of counterparts named later on."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-06", publisher="Ministry of Foreign Affairs of Peru").meetings)


@pytest.mark.parametrize(
    "host",
    [
        "the Hon. Prime Minister of Peru",
        "the Honourable President",
        "H.E. the Prime Minister of Peru",
        "H.E. the President",
    ],
)
def test_an_honorific_stands_for_the_article_of_an_office(host: str) -> None:
    (meeting,) = meetings(f"Kenyan Minister Juma Otieno will call on {host} in Lima on 3 May 2024.")
    assert (meeting.parties, meeting.place) == (("KE", "PE"), "Lima")


def test_a_mister_before_an_office_is_an_address() -> None:
    assert not meetings("Kenyan Minister Juma Otieno met Mr. Chairman in Lima on 3 May 2024.")


def test_two_honoured_offices_share_the_state_behind_them() -> None:
    text = "Kenyan Minister Juma Otieno will call on the Hon. President and the Hon. Prime Minister of Peru on Monday."
    assert [m.parties for m in meetings(text)] == [("KE", "PE"), ("KE", "PE")]


ROW = (
    "Foreign Minister Ana Rojas of Peru had separate meetings with her counterparts from Kenya, Norway and Latvia on "
    "the sidelines of a port fair in Riga on 3 May 2024.\n\n"
    "She discussed boats with Kenyan Foreign Minister Juma Otieno.\n\n"
    "The reefs are wide. Fish is dear. Boats are old. Sails are white. Nets are green.\n\n"
)


def test_counterparts_of_a_row_are_those_whom_the_text_names_later() -> None:
    text = (
        ROW + "Ms Rojas met Norwegian Minister Jan Dahl. In her meeting with Latvian Minister Ivo Kalns, she was frank."
    )
    assert [[h.name for h in m.heads] for m in meetings(text)] == [
        ["Ana Rojas", "Juma Otieno"],
        ["Ana Rojas", "Jan Dahl"],
        ["Ana Rojas", "Ivo Kalns"],
    ]


def test_of_two_officials_of_one_state_a_row_names_neither() -> None:
    text = ROW + "Norwegian Minister Jan Dahl and Norwegian Minister Siv Lund praised the fair."
    assert [[h.name for h in m.heads] for m in meetings(text)][1] == ["Ana Rojas"]
