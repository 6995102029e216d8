"""Days and months of what is reported without one."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def read(text: str, publisher: str = "Peru Ministry of Foreign Affairs") -> tuple[MeetingMention, ...]:
    return annotate(Document(text, publisher=publisher, published="2024-05-03")).meetings


def start_of(meetings: tuple[MeetingMention, ...], name: str) -> str | None:
    return next(m.start for m in meetings if name in [h.name for h in m.heads])


@pytest.mark.parametrize(
    ("told", "start"),
    [
        ("opened a ferry line in Riga today", "2024-05-03"),
        ("opened a ferry line in Riga on 2 May", "2024-05-02"),
        ("travelled from 30 April to 2 May with a delegation", None),
        ("spoke at the harbour of Riga on 12 April", "2024-04"),
        ("spoke at the harbour of Riga in 2019", None),
    ],
)
def test_the_only_time_told_is_that_of_a_meeting_without_one(told: str, start: str | None) -> None:
    meetings = read(f"Minister Luz Rojas {told}. Minister Rojas also met Latvian Minister Juris Ozols on ferry fares.")
    assert start_of(meetings, "Juris Ozols") == start


def test_the_day_of_writing_is_no_day_of_a_meeting() -> None:
    meetings = read("Minister Luz Rojas met Latvian Minister Juris Ozols on ferry fares.\n\nLima, 2 May 2024\n")
    assert start_of(meetings, "Juris Ozols") is None


def test_meetings_to_come_share_their_month() -> None:
    told = "Minister Luz Rojas will meet Kenyan Minister Juma Otieno on 28 May. The harbour of Lima is old. "
    further = "Minister Rojas will meet Latvian Minister Juris Ozols on ferry fares."
    assert start_of(read(told + further), "Juris Ozols") == "2024-05"
    third = "Minister Rojas will receive Danish Minister Per Holm on 30 May. The harbour of Lima is old. "
    assert start_of(read(told + third + further), "Juris Ozols") == "2024-05"
    third = third.replace("30 May", "1 June")
    assert start_of(read(told + third + further), "Juris Ozols") is None


def test_what_is_to_come_takes_no_day_of_what_is_over() -> None:
    meetings = read(
        "Minister Luz Rojas met Kenyan Minister Juma Otieno on 2 May. Minister Rojas will meet Latvian Minister Juris "
        "Ozols."
    )
    assert start_of(meetings, "Juris Ozols") is None


def test_a_department_is_no_departure() -> None:
    meetings = read(
        "Minister Luz Rojas signed a paper in Riga today. The head of the Department of Trade, Luz Rojas, met Latvian "
        "Minister Juris Ozols on ferry fares."
    )
    assert start_of(meetings, "Juris Ozols") == "2024-05-03"


@pytest.mark.parametrize(
    ("told", "start", "place"),
    [
        ("Today's talks in Lima were frank.", "2024-05-03", "Lima"),
        ("Talks in Lima were frank.", None, None),
        ("Today's fair in Lima was loud.", None, None),
    ],
)
def test_todays_talks_are_those_that_are_reported(told: str, start: str | None, place: str | None) -> None:
    first = "Minister Luz Rojas of Peru led the Peruvian delegation to the third Peru-Latvia Reef Dialogue. "
    (session,) = [m for m in read(first + told) if m.kind == "session"]
    assert (session.start, session.place) == (start, place)


@pytest.mark.parametrize(
    ("verb", "met"),
    [
        ("held talks", 1),
        ("called the talks", 1),
        ("called for talks", 0),
        ("is committed to talks", 0),
        ("pushed for further talks", 0),
    ],
)
def test_talks_that_are_only_urged_were_not_held(verb: str, met: int) -> None:
    text = f"Minister Luz Rojas of Peru {verb} with Minister Ivo Kalns of Latvia{' useful' * ('the' in verb)}."
    assert len(read(text)) == met
