"""Meetings that news tells in passing: "at the start of his meeting Friday with B", "As he prepares to meet B"."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

A = "Latvian President Ivo Kalns"
B = "Peruvian President Luz Rojas"


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2018-07-14", publisher="The Harbour Post").meetings)  # a Saturday


def names(meeting: MeetingMention) -> list[str]:
    return sorted(h.name for h in meeting.heads)


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        (f"{A} brought up fish at the start of his first meeting Friday with {B}.", "meeting", "2018-07-13"),
        (
            f"{A} praised the bridge at the end of his face-to-face talks Friday night with {B}.",
            "meeting",
            "2018-07-13",
        ),
        (f"{A} pressed the plan on a June 18 call with {B}.", "call", "2018-06-18"),
        (f"On a June 18 call with {B}, {A} criticised the plan.", "call", "2018-06-18"),
        (f"A paper wrote of the meeting {A} had on July 10 with {B}.", "meeting", "2018-07-10"),
        (f"The truce came of a phone conversation {A} had last month with {B}.", "call", "2018-06"),
        (f"After hosting {B} in Riga on Friday, {A} praised the bridge.", "meeting", "2018-07-13"),
        (f"{A} praised the bridge after hosting {B} in Riga on Friday.", "meeting", "2018-07-13"),
        (f"While receiving {B} in Riga on Friday, {A} praised the bridge.", "meeting", "2018-07-13"),
        (f"As he prepares to meet with {B} on Monday in Bonn, {A} said fish was dear.", "meeting", "2018-07-16"),
        (f"When he meets {B} in Bonn on Monday, {A} will speak of fish.", "meeting", "2018-07-16"),
        (f"Hours after he met {B} in Bonn on Friday, {A} left for Riga.", "meeting", "2018-07-13"),
    ],
)
def test_what_was_said_beside_a_meeting_tells_of_it(text: str, kind: str, day: str) -> None:
    (meeting,) = read(text)
    assert (meeting.kind, names(meeting), meeting.start) == (kind, ["Ivo Kalns", "Luz Rojas"], day)
    assert meeting.parties == ("LV", "PE")


@pytest.mark.parametrize(
    "text",
    [
        f"{A} read a report on a meeting of {B} with her cabinet.",
        f"{A} left after welcoming {B}'s decision.",
        "As he prepares to meet the press on Monday in Bonn, Latvian President Ivo Kalns said fish was dear.",
        f"{A} decided not to meet with {B} on Monday.",
        f"{A} defended his decision not to meet {B}.",
        f"{A} spoke fondly of a plan that they drew up with their Peruvian counterparts.",
        "Latvian Trade Minister Ivo Kalns spoke of the ties with Peru's President Luz Rojas.",
    ],
)
def test_what_tells_of_no_meeting(text: str) -> None:
    assert read(text) == []


def test_a_start_of_a_meeting_is_what_the_report_is_about() -> None:
    (meeting,) = read(f"{A} praised fish at the start of his meeting with {B}.")
    assert meeting.standing == "subject"
    (meeting,) = read(f"{A} spoke of fish with reporters. Fish had come up at the start of his meeting with {B}.")
    assert meeting.standing == "mentioned"


FAR = "gave a long speech at the opening of the harbour festival on the eastern shore of Lake Torre"


def test_one_subject_of_two_verbs_far_apart() -> None:
    met = f"held bilateral meetings with {B} and Kenyan President Amos Kirui"
    found = read(f"Latvian Foreign Minister Anna Ozola {FAR} and {met}.")
    assert sorted(m.parties for m in found) == [("KE", "LV"), ("LV", "PE")]
    (other,) = read(f"Latvian Foreign Minister Anna Ozola {FAR}, a mayor wrote, and met {B}.")
    assert names(other) == ["Luz Rojas"]


def test_two_of_many_who_met_alone() -> None:
    many = f"{B}, Kenyan President Amos Kirui and {A} met in Riga to discuss fish. "
    everybody, two = read(many + "Rojas and Kalns also met separately.")
    assert (len(everybody.heads), names(two)) == (3, ["Ivo Kalns", "Luz Rojas"])
    assert len(read(many + "Rojas and Kalns met to discuss fish.")) == 1


def test_leaders_who_are_named_behind_their_number() -> None:
    row = f"{B} and Kenyan President Amos Kirui"
    (meeting,) = read(f"{A} met on Friday with leaders of two nations that fish, {row}.")
    assert names(meeting) == ["Amos Kirui", "Ivo Kalns", "Luz Rojas"]
    assert len(read(f"{A} met one-on-one on Friday with leaders of two nations, {row}.")) == 2
    assert read(f"{A} met with leaders of the fishing trade, {B} said.") == []


def test_a_site_is_no_round_of_a_summit() -> None:
    text = "Protesters kept guests from the grounds of the Group of 20 summit on Friday in Hamburg."
    (summit,) = annotate(text, published="2018-07-14").meetings
    assert text[summit.evidence[0].start : summit.evidence[0].end] == "the Group of 20 summit"
