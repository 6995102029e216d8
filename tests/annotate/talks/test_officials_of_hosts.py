"""Officials met on a visit that an earlier sentence tells: they are of the country visited."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

GOES = "Federal Councillor Ann Holm will travel to Latvia on Monday. "
PUBLISHER = "Federal Department of Foreign Affairs"


def _meetings(text: str, publisher: str = PUBLISHER) -> list[tuple[str, ...]]:
    read = annotate(Document(text=text, id="d", published="2024-05-16", publisher=publisher))
    return [m.parties for m in read.meetings if m.kind == "meeting"]


@pytest.mark.parametrize(
    "words",
    [
        "During her stay she will meet government representatives.",
        "She will also meet representatives of the government.",
        "She will also hold talks with several ministers.",
        "She will also hold talks with members of parliament.",
        "She will meet the Minister of Health.",
    ],
)
def test_officials_without_a_state_are_of_the_country_visited(words: str) -> None:
    assert _meetings(GOES + words) == [("CH", "LV")]


@pytest.mark.parametrize(
    "words",
    [
        "She will meet representatives of the fishing firms.",
        "She will meet members of the board.",
        "She will hold talks with her counterparts.",
    ],
)
def test_firms_boards_and_counterparts_at_an_event_are_of_no_country_told(words: str) -> None:
    assert _meetings(GOES + words) == []


def test_officials_met_without_a_journey_are_of_no_country_told() -> None:
    assert _meetings("Federal Councillor Ann Holm spoke on Monday. She will hold talks with several ministers.") == []


def test_two_offices_alone_are_met_one_by_one() -> None:
    words = "She will meet the Minister of Health. She will also meet with the President of Latvia."
    assert _meetings(GOES + words) == [("CH", "LV"), ("CH", "LV")]


def test_an_office_alone_that_one_of_the_publisher_holds_is_his() -> None:
    text = (
        "Latvian ministers visited Colombo in Sri Lanka on Monday for talks with President Ravi Perera. "
        "Those who met with the President included Minister Jan Ozols."
    )
    assert all("LK" in parties for parties in _meetings(text, "President's Media Division, Sri Lanka"))


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("On Friday she will meet leaders in Lima.", ("CH", "PE")),
        ("On Friday she will meet with officials in Kenya and see a port.", ("CH", "KE")),
    ],
)
def test_leaders_met_in_a_place_are_of_its_country(words: str, parties: tuple[str, ...]) -> None:
    assert _meetings(GOES + words) == [parties]


def test_leaders_of_firms_met_in_a_place_are_of_no_country() -> None:
    assert not _meetings(GOES + "On Friday she will meet with business leaders in Lima.")
