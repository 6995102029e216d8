"""Rounds of talks that bear no body's name."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention


def read(text: str) -> list[MeetingMention]:
    document = Document(text=text, published="2024-05-03", publisher="Reuters")  # a Friday
    return list(annotate(document).meetings)


def test_a_numbered_round_is_a_session_of_its_series() -> None:
    (meeting,) = read("Latvia and Peru ended a fourth round of fishing talks in Oslo on Thursday.")
    assert (meeting.kind, meeting.number, meeting.mechanism) == ("session", 4, "fishing talks")
    assert (meeting.parties, meeting.place, meeting.start) == (("LV", "PE"), "Oslo", "2024-05-02")
    assert meeting.standing == "subject"


def test_how_talks_are_held_is_no_name() -> None:
    (meeting,) = read("Latvia and Peru ended a fourth round of direct talks in Oslo on Thursday.")
    assert (meeting.mechanism, meeting.number) == (None, 4)


def test_those_who_lead_a_round_are_its_heads() -> None:
    text = "Latvian Minister Juris Ozols came to Lima for the ninth round of tuna talks with Peruvian Envoy Luz Rojas."
    rounds = [m for m in read(text) if m.kind == "session"]
    assert [(m.number, m.mechanism, m.parties) for m in rounds] == [(9, "tuna talks", ("LV", "PE"))]
    assert {h.role for h in rounds[0].heads} == {"head"}


def test_a_round_still_expected_is_scheduled() -> None:
    text = "Latvia and Peru talked about fishing. A new round of talks is expected in Oslo on Monday."
    assert [(m.status, m.place) for m in read(text) if m.kind == "session"] == [("scheduled", "Oslo")]


def test_two_mentions_of_a_round_are_one_session() -> None:
    text = (
        "Latvia and Peru ended a second round of tuna talks in Oslo on Thursday. Nobody had hoped for much. The second "
        "round of tuna talks between Latvia and Peru brought no deal."
    )
    assert [m.number for m in read(text)] == [2]


@pytest.mark.parametrize(
    "text",
    [
        "Latvia has proposed a new round of fishing talks with Peru in Oslo in June.",
        "Latvia and Peru differ. A new round of fishing negotiations is an essential step for growth.",
        "Peru's teachers began a third round of wage talks with the ministry in Lima on Monday.",
        "Latvia and Peru said that the Riga round of trade talks would take years.",
    ],
)
def test_what_is_wished_domestic_or_a_course_of_years_is_no_round(text: str) -> None:
    assert not [m for m in read(text) if m.kind == "session"]


def test_a_first_round_of_talks_of_two_persons_is_their_meeting() -> None:
    text = "Latvian President Juris Ozols held a first round of talks with Peruvian President Luz Rojas on Thursday."
    assert [m.kind for m in read(text)] == ["meeting"]


def test_a_round_for_which_people_met_is_a_session_named_by_what_it_is_on() -> None:
    text = (
        "Minister Anne Holm of Norway met Minister Luz Rojas of Peru on Monday in Lima for the fifth round "
        "of discussions on the Joint Reef Plan."
    )
    (session,) = annotate(text, published="2024-05-10").meetings
    assert (session.kind, session.mechanism, session.number) == ("session", "discussions on the Joint Reef Plan", 5)
    assert [h.name for h in session.heads] == ["Anne Holm", "Luz Rojas"]


@pytest.mark.parametrize(
    ("words", "found"), [("strategic partnership dialogue", 1), ("strategic partnership paper", 0)]
)
def test_a_dialogue_of_partners_is_a_series(words: str, found: int) -> None:
    text = f"Latvia and Peru discussed fishing in a third {words} in Oslo on Thursday."
    assert [m.mechanism for m in read(text) if m.kind == "session"] == [words] * found
