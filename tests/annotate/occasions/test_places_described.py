"""Places with a word of description before them, capitals that host, cities that talks are called by."""

from __future__ import annotations

import pytest

from memcon import annotate

MET = "President Luz Rojas of Peru and President Ivo Ozols of Latvia met {} on Tuesday."


@pytest.mark.parametrize(
    ("where", "place", "country"),
    [
        ("in neutral Oman", None, "OM"),
        ("in neighbouring Estonia", None, "EE"),
        ("in the island state of Malta", None, "MT"),
        ("in the Gulf emirate of Qatar", None, "QA"),
        ("in downtown Riga", "Riga", "LV"),
        ("in the capital, Riga", "Riga", "LV"),
        ("just outside Riga", "Riga", "LV"),
        ("on the outskirts of Riga", "Riga", "LV"),
        ("on the Greek island of Crete", "Crete", "GR"),
        ("in pursuit of Riga", None, None),
    ],
)
def test_a_word_may_stand_before_a_place(where: str, place: str | None, country: str | None) -> None:
    (meeting,) = annotate(MET.format(where), published="2024-05-08").meetings
    assert (meeting.place, meeting.country) == (place, country)


@pytest.mark.parametrize(
    ("text", "place", "country"),
    [
        ("The Latvian capital hosted the third round of Latvia-Peru political consultations.", "Riga", "LV"),
        ("Peru's capital will host the third round of Latvia-Peru political consultations.", "Lima", "PE"),
        ("Peru played host to the third round of Latvia-Peru political consultations.", None, "PE"),
        (
            "The Lima talks between Minister Luz Rojas of Peru and Minister Ivo Ozols of Latvia were brief.",
            "Lima",
            "PE",
        ),
        ("The Latvian capital awaits the third round of Latvia-Peru political consultations.", None, None),
    ],
)
def test_a_capital_hosts_and_a_city_names_talks(text: str, place: str | None, country: str | None) -> None:
    meeting = annotate(text, published="2024-05-08").meetings[0]
    assert (meeting.place, meeting.country) == (place, country)


def test_a_ministry_that_hosted_a_session_is_no_place() -> None:
    text = "The Foreign Ministry hosted the eighth Peru-Kenya Political Consultations on 1 May 2024."
    assert annotate(text).meetings[0].place is None
    text = "The eighth Peru-Kenya Political Consultations were held at the Foreign Ministry on 1 May 2024."
    assert annotate(text).meetings[0].place == "Foreign Ministry"
