"""The last day of visits and sessions of which the sentence itself tells one day."""

import pytest

from memcon import annotate
from memcon.model import Document


def days(text: str, kind: str, published: str = "2024-05-20") -> list[tuple[str | None, str | None]]:
    found = annotate(Document(text, published=published, publisher="Peru Ministry of Foreign Affairs")).meetings
    return [(m.start, m.end) for m in found if m.kind == kind]


VISIT = (
    "Latvian Foreign Minister Juris Ozols arrived in Peru yesterday on an official visit. The harbour of Lima is old. "
)


@pytest.mark.parametrize(
    ("later", "end"),
    [
        ("Concluding the visit, Mr Ozols will depart Peru on 22 May.", "2024-05-22"),
        ("Mr Ozols is expected to return to Latvia on 23 May.", "2024-05-23"),
        ("On his departure on 23 May, Mr Ozols will be seen off by the governor.", "2024-05-23"),
        ("He will stay in Lima until Thursday.", "2024-05-23"),
        ("The second day of the official visit is about fish.", "2024-05-20"),
        ("He will open a fair on 22 May.", None),
        ("Mr Ozols will return to the matter of fish.", None),
    ],
)
def test_a_visit_ends_when_the_visitor_leaves(later: str, end: str | None) -> None:
    assert days(VISIT + later, "visit") == [("2024-05-19", end)]


FORUM = "Foreign Minister Luz Rojas of Peru attended the Lake Security Forum in Riga, which {}. "


@pytest.mark.parametrize(
    ("way", "told"),
    [
        ("ended on 17 May after three days of talks", ("2024-05-15", "2024-05-17")),
        ("opened on 17 May. The two-day conference is about fish", ("2024-05-17", "2024-05-18")),
        ("was held on 17 May. The two-day conference is about fish", ("2024-05-17", None)),
    ],
)
def test_a_session_lasts_as_many_days_as_are_told(way: str, told: tuple[str, str | None]) -> None:
    assert days(FORUM.format(way), "session") == [told]


def test_talks_at_a_forum_that_ended_may_be_on_any_of_its_days() -> None:
    talks = "On the margins of the forum, Ms Rojas met Kenyan Foreign Minister Juma Otieno."
    assert days(FORUM.format("ended on 17 May") + talks, "meeting") == [("2024-05", None)]
    assert days(FORUM.format("was held on 17 May") + talks, "meeting") == [("2024-05-17", None)]


def test_a_time_told_as_this_year_s_is_as_precise_as_the_release() -> None:
    text = (
        "Foreign Minister Luz Rojas of Peru attended this year's Lake Security Forum in Riga. She met Kenyan Foreign "
        "Minister Juma Otieno."
    )
    assert days(text, "meeting") == [("2024-05", None)]
