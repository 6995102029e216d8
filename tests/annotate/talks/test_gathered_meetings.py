"""Meetings told by whom they bring together, in a row, or by what was said there the day before."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2023-05-17", publisher="The Harbour Post").meetings)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "status", "heads"),
    [
        (
            "Kenya will host on Friday a quartet meeting gathering Kenyan Foreign Minister Amos Otieno and his "
            "Peruvian counterpart Luz Vega.",
            "scheduled",
            ["Amos Otieno", "Luz Vega"],
        ),
        ("The talks in Riga on Monday brought together the foreign ministers of Kenya and Peru.", "held", []),
        ("A summit that will bring together leaders from Kenya and Peru opens in Riga next week.", "scheduled", []),
        ("Discussions grouping Kenyan and Peruvian negotiators took place in Riga on Monday.", "held", []),
    ],
)
def test_a_meeting_is_of_those_whom_it_brings_together(text: str, status: str, heads: list[str]) -> None:
    (meeting,) = read(text)
    assert (meeting.parties, meeting.status, [h.name for h in meeting.heads]) == (("KE", "PE"), status, heads)


@pytest.mark.parametrize(
    "text",
    [
        "The meeting gathering pace, Kenyan and Peruvian fans sang in Riga on Monday.",
        "A meeting of the club brought together artists of Kenya and Peru in Riga on Monday.",
        "The meeting was put together by Kenyan Foreign Minister Amos Otieno in Riga on Monday.",
    ],
)
def test_other_gatherings_are_no_meetings_of_states(text: str) -> None:
    assert read(text) == []


def test_each_of_a_row_of_meetings_is_one() -> None:
    text = (
        "Peruvian President Luz Vega is back. This is what came of Vega's meetings with Kenyan President Amos Otieno, "
        "Norwegian Prime Minister Ivar Holm and Latvian President Janis Ozols in Riga on Monday."
    )
    assert [m.parties for m in read(text)] == [("KE", "PE"), ("NO", "PE"), ("LV", "PE")]


def test_talks_of_three_are_one() -> None:
    text = (
        "Peruvian President Luz Vega is back. This is what came of Vega's talks with Kenyan President Amos Otieno and "
        "Norwegian Prime Minister Ivar Holm in Riga on Monday."
    )
    assert [m.parties for m in read(text)] == [("KE", "NO", "PE")]


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("This came during a phone call with", "2023-05-15"),
        ("The remarks came in a meeting with", "2023-05-15"),
        ("She was speaking during a meeting with", "2023-05-15"),
        ("She will speak at a meeting with", None),
    ],
)
def test_what_was_said_at_a_meeting_was_said_on_its_day(words: str, start: str | None) -> None:
    text = f"Peruvian Foreign Minister Luz Vega on Monday praised tea.\n\n{words} Kenyan President Amos Otieno."
    assert [m.start for m in read(text)] == [start]


def test_the_day_on_which_a_meeting_occurred() -> None:
    text = (
        "A meeting between Peruvian Foreign Minister Luz Vega and Kenyan President Amos Otieno was a success, "
        "the premier said.\n\nShe confirmed the meeting occurred as Otieno came through Lima on Monday."
    )
    assert [m.start for m in read(text)] == ["2023-05-15"]


def test_who_told_of_somebody_else_did_not_meet() -> None:
    text = (
        "Peruvian spokesman Ivo Paz said the chief executive may meet with Kenyan President Amos Otieno in Riga. "
        "Peruvian President Luz Vega left for Riga on Monday."
    )
    assert not any(h.name == "Ivo Paz" for m in read(text) for h in m.heads)


@pytest.mark.parametrize(
    ("who", "parties"),
    [
        ("the foreign ministries of Peru and Kenya", ["KE", "PE"]),
        ("the Peruvian and Kenyan Foreign Ministries", ["KE", "PE"]),
        ("the collegiums of the Peruvian and Kenyan Foreign Ministries", ["KE", "PE"]),
        ("the boards of the Foreign Ministries of Peru and Kenya", ["KE", "PE"]),
        ("the delegations of Peru and Kenya", ["KE", "PE"]),
        ("Peru, Kenya and Latvia", ["KE", "LV", "PE"]),
    ],
)
def test_meetings_of_ministries_and_states(who: str, parties: list[str]) -> None:
    (meeting,) = annotate(
        f"A joint meeting of {who} took place in Lima on 3 March 2018.", published="2018-03-04"
    ).meetings
    assert (meeting.kind, meeting.start, list(meeting.parties)) == ("meeting", "2018-03-03", parties)


def test_a_meeting_of_farmers_is_none() -> None:
    assert not annotate("A meeting of the farms of Peru and Kenya took place in Lima on 3 March 2018.").meetings
