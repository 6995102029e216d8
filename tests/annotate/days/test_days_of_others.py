"""Days that stand nearer to an occasion than its own, and two days that tell one stretch."""

from __future__ import annotations

import pytest

from memcon import annotate

MET = "Minister Luz Rojas of Peru {} Minister Ivo Ozols of Latvia in Riga"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (f"{MET.format('met')} yesterday and today.", ("2024-07-16", "2024-07-17")),
        (f"{MET.format('will meet')} today and tomorrow.", ("2024-07-17", "2024-07-18")),
        (f"{MET.format('will meet')} next Thursday and Friday.", ("2024-07-18", "2024-07-19")),
        (f"{MET.format('met')} today and tomorrow will rest.", ("2024-07-17", None)),
        (f"{MET.format('met')} today and yesterday.", ("2024-07-16", "2024-07-17")),
        (f"{MET.format('met')} from 15 July 2024 to Tuesday, 16 July 2024.", ("2024-07-15", "2024-07-16")),
        (f"{MET.format('met')} today and 4 May was named as the day of the pact.", ("2024-07-17", None)),
        (
            "The third Eel Conference, which begins today in Riga and runs until 19 July, unites Latvia and Peru.",
            ("2024-07-17", "2024-07-19"),
        ),
        (
            "Latvia and Peru opened the third Eel Conference in Riga on Tuesday, which continues until Friday.",
            ("2024-07-16", "2024-07-19"),
        ),
        (
            "Latvia and Peru opened the third Eel Conference in Riga on Tuesday, and the truce runs until Friday.",
            ("2024-07-16", None),
        ),
    ],
)
def test_two_days_tell_one_stretch(text: str, days: tuple[str, str | None]) -> None:
    (meeting,) = annotate(text, published="2024-07-17", publisher="Ministry of Foreign Affairs, Latvia").meetings
    assert (meeting.start, meeting.end) == days


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            f"Today, {MET.format('met')} to build on the reef plan that both countries announced in January 2024.",
            "2024-07-17",
        ),
        (f"Following the fall of the bridge on 24 May, {MET.format('met')}.", None),
        (f"After their arrival on 24 May, {MET.format('met')}.", "2024-05-24"),
        (
            "President Ana Stone today announced the designation of a State Delegation to the Republic of Latvia to "
            "attend the Inauguration of Ivo Ozols, President-Elect of the Republic of Latvia, on July 25, 2024.",
            "2024-07-25",
        ),
        (
            "The Palace today announced that President Ana Stone of Peru met President Ivo Ozols of Latvia.",
            "2024-07-17",
        ),
    ],
)
def test_the_day_of_another_deed_is_not_taken(text: str, day: str | None) -> None:
    found = annotate(text, published="2024-07-17", publisher="Ministry of Foreign Affairs, Peru").meetings
    assert [m.start for m in found] == [day]


def test_the_year_since_which_there_was_no_visit_is_that_of_the_meeting_told_behind_when() -> None:
    text = (
        "Minister Luz Rojas of Peru paid an official visit to Riga. On 15 October 2020, she opened a fair there. "
        "This was the first visit to Latvia by a Peruvian minister since 2002, when former Minister Ivo Paz met "
        "Minister Per Dahl of Latvia in Riga."
    )
    found = annotate(text, published="2020-10-16").meetings
    assert [(m.kind, m.start) for m in found] == [("visit", "2020-10-15"), ("meeting", "2002")]
