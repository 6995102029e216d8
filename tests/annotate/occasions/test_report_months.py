"""The month of publication, where a release dates nothing that it reports."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def read(
    text: str, published: str = "2024-05-23", publisher: str = "Peru Ministry of Foreign Affairs"
) -> list[MeetingMention]:
    return list(annotate(Document(text, publisher=publisher, published=published)).meetings)


def starts(meetings: list[MeetingMention], kind: str) -> set[str | None]:
    return {m.start for m in meetings if m.kind == kind}


MET = "Foreign Minister Luz Rojas met Latvian Foreign Minister Juris Ozols in Riga. They spoke about ferry fares."


def test_talks_without_any_time_were_in_the_month_of_the_release() -> None:
    assert starts(read(MET), "meeting") == {"2024-05"}
    (meeting,) = read(MET)
    assert [(n.about, n.reason) for n in meeting.notes] == [
        ("start", "no time is told: the month in which the release came out")
    ]


@pytest.mark.parametrize(
    ("text", "published", "publisher"),
    [
        (MET, "2024-05-02", "Peru Ministry of Foreign Affairs"),  # they may have met in April
        (MET, "2024-05-23", "The Lima Herald"),
    ],
)
def test_early_in_a_month_and_in_a_story_it_stays_open(text: str, published: str, publisher: str) -> None:
    assert starts(read(text, published, publisher), "meeting") == {None}


def test_talks_beside_dated_ones_do_not_take_the_month_of_the_release() -> None:
    text = "In April 2023 Foreign Minister Luz Rojas met Kenyan Foreign Minister Juma Otieno in Nairobi. " + MET
    assert "2024-05" not in starts(read(text), "meeting")


def test_a_session_on_whose_margins_they_met_takes_the_month() -> None:
    text = (
        "Foreign Minister Luz Rojas met Latvian Foreign Minister Juris Ozols today on the margins of the Lake Security "
        "Forum. They spoke about ferry fares."
    )
    assert starts(read(text), "session") == {"2024-05"}
    text = text.replace("on the margins of", "ahead of")
    assert starts(read(text), "session") <= {None}
