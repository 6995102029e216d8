"""Visits from which somebody has come back who tells or does something."""

import pytest

from memcon import annotate
from memcon.model import Document


def read(text: str) -> list[tuple[str, str | None, tuple[str, ...]]]:
    record = annotate(Document(text, publisher="Harbour News", published="2024-03-06"))
    return [(m.kind, m.country, m.parties) for m in record.meetings]


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Ivo Ozols of Latvia said after visiting Peru in December that the ferries were full.",
        "Foreign Minister Ivo Ozols of Latvia told reporters after a trip to Peru that the ferries were full.",
        "On the heels of a long trip to Peru, Latvian Prime Minister Ivo Ozols announced a ferry fund.",
        "Fresh off a trip to Peru, Prime Minister Ivo Ozols of Latvia announced a ferry fund.",
        "Days after a visit to Peru, Prime Minister Ivo Ozols of Latvia announced a ferry fund.",
    ],
)
def test_who_tells_of_something_behind_a_visit_has_made_it(text: str) -> None:
    assert read(text) == [("visit", "PE", ("LV", "PE"))]


def test_others_who_visit_a_country_make_no_official_visit() -> None:
    assert read("Foreign Minister Ivo Ozols of Latvia said after lunch that divers visiting Peru were safe.") == []
