"""Talks to which a government sends somebody, told by that alone (codebook, section 1)."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention

MET = "Minister Luz Rojas of Peru met Minister Ivo Ozols of Latvia in Tallinn on 6 May. "


def told(text: str) -> list[MeetingMention]:
    record = annotate(Document(text, published="2026-05-20", publisher="Lake Times"))
    return [m for m in record.meetings if m.kind == "meeting"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("President Luz Rojas of Peru agreed to send a senior team to Riga next week for further talks.", "scheduled"),
        ("Peru dispatched a team of negotiators to Riga last week for talks on tariffs.", "held"),
        ("Peruvian officials are due in Riga on Monday for trade talks.", "scheduled"),
        ("Peru's envoy Luz Rojas was sent to Riga to brief Latvian officials on the talks.", "held"),
        ("A Peruvian team is expected to arrive in Riga in June to resume trade negotiations.", "scheduled"),
    ],
)
def test_who_is_sent_to_talk_meets_the_government_there(text: str, status: str) -> None:
    meeting = next(m for m in told(text))
    assert (meeting.parties, meeting.place, meeting.status) == (("LV", "PE"), "Riga", status)


def test_who_leads_those_sent_and_whom_they_are_to_see_are_there() -> None:
    text = "President Luz Rojas of Peru sent a delegation led by Vice President Ana Quispe to negotiate with "
    (meeting,) = told(text + "Latvian President Ivo Ozols.")
    assert [h.name for h in meeting.heads] == ["Ana Quispe", "Ivo Ozols"]


def test_two_that_both_send_somebody_meet_elsewhere() -> None:
    (meeting,) = told("Peruvian and Latvian teams headed to Nairobi on Monday for preliminary talks on a truce.")
    assert (meeting.parties, meeting.country) == (("LV", "PE"), "KE")


@pytest.mark.parametrize(
    "text",
    [
        "Peru will send a senior choir to Riga next week for further concerts.",
        "Peru is not ready to send a team to Riga for talks.",
        "Peru sent a team to Cusco last week to discuss the harvest.",
    ],
)
def test_who_is_sent_for_something_else_or_at_home_meets_nobody(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("who", ["Technical teams", "Trade negotiators"])
def test_working_teams_meet_without_those_who_agreed_on_it(who: str) -> None:
    first, then = told(MET + f"{who} will meet in Nairobi in June to work out the details.")
    assert (first.parties, then.parties, then.status) == (("LV", "PE"), ("LV", "PE"), "scheduled")
    assert (then.standing, then.country, then.heads) == ("mentioned", "KE", ())


def test_separate_meetings_are_none_of_the_one_told_before() -> None:
    text = "Minister Luz Rojas of Peru met Minister Ivo Ozols of Latvia in Lima today. "
    text += "{} meetings were also held with the Latvian Ministry of Justice."
    home = "Ministry of Foreign Affairs, Peru"
    counts = [
        len(annotate(Document(text.format(w), published="2026-05-20", publisher=home)).meetings)
        for w in ("Separate", "The")
    ]
    assert counts == [2, 1]
