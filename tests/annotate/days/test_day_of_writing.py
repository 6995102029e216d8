"""Days counted from the dateline or the day above a text, where no publication day is known or it came later."""

from __future__ import annotations

import pytest

import memcon

MET = "Foreign Minister Luz Rojas of Peru held talks with Foreign Minister Ivo Ozols of Latvia in Riga "
LINES = [
    "RIGA, 14 May 2024 – ",
    "Riga, 14 May 2024 — ",
    "RIGA (Agency), 14 May 2024 - ",
    "RIGA, May 14, 2024: ",
    "Riga, 14.05.2024 - ",
    "Riga, 14 May 2024. ",
    "14 May 2024\n\n",
    "Talks on ports\n\nRiga, 14 May 2024\n\n",
]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("yesterday", "2024-05-13"),
        ("on Monday", "2024-05-13"),
        ("today", "2024-05-14"),
        ("last week", "2024-05"),
        ("on 10 May", "2024-05-10"),
    ],
)
def test_days_are_counted_from_the_line_above(line, words, start):
    (meeting,) = memcon.annotate(f"{line}{MET}{words}.").meetings
    assert meeting.start == start


@pytest.mark.parametrize("line", LINES[:5])
def test_dateline_of_a_text_published_later_is_the_day_of_writing(line):
    (meeting,) = memcon.annotate(f"{line}{MET}yesterday.", published="2024-05-20").meetings
    assert meeting.start == "2024-05-13"


def test_dateline_long_before_publication_is_not():
    (meeting,) = memcon.annotate(f"RIGA, 14 May 2024 – {MET}yesterday.", published="2025-02-03").meetings
    assert meeting.start == "2025-02-02"


@pytest.mark.parametrize(
    "text",
    [
        f"{MET}on Monday. The treaty of 14 May 2024 was discussed.",
        f"Since the treaty of 14 May 2024 much has changed.\n{MET}on Monday.",
    ],
)
def test_another_day_of_the_text_is_no_day_of_writing(text):
    (meeting,) = memcon.annotate(text).meetings
    assert meeting.start is None
    assert any(n.about == "start" for n in meeting.notes)
