"""Summits of the three who met: planned, past, or only told by the meeting itself."""

import pytest

from memcon import Document, annotate

MET = "The foreign ministers of Peru, Kenya and Latvia met in New York on Sunday."


def read(behind: str) -> list[tuple[object, ...]]:
    found = annotate(Document(text=f"{MET}\n{behind}", published="2025-10-09", publisher="A news agency")).meetings
    return [(m.kind, m.status, m.start, m.place, list(m.parties)) for m in found[1:]]


ALL = ["KE", "LV", "PE"]


@pytest.mark.parametrize(
    ("behind", "status", "start", "place"),
    [
        ("They agreed to hold a trilateral summit in Riga next year.", "scheduled", "2026", "Riga"),
        ("They spoke of an upcoming tripartite summit scheduled to be held in Riga.", "scheduled", None, "Riga"),
        ("They welcomed the results of the tripartite summit held in Lima in June 2021.", "held", "2021-06", "Lima"),
    ],
)
def test_summits_of_those_who_met(behind: str, status: str, start: str | None, place: str) -> None:
    assert read(behind) == [("meeting", status, start, place, ALL)]


@pytest.mark.parametrize(
    "behind", ["The trilateral meeting focused on trade.", "The trilateral meeting was held in a warm atmosphere."]
)
def test_the_meeting_itself_is_told_once(behind: str) -> None:
    assert read(behind) == []


def test_two_who_met_are_no_three() -> None:
    text = "The foreign ministers of Peru and Kenya met in Lima on Sunday. They agreed to hold a trilateral summit."
    assert all(len(m.parties) < 3 for m in annotate(Document(text=text, published="2025-10-09")).meetings)


@pytest.mark.parametrize("verb", ["hold", "convene", "conduct"])
def test_consultations_agreed_on_are_one_occasion(verb: str) -> None:
    text = "Foreign Minister Luz Rojas of Peru and her Kenyan counterpart Otieno Kamau met in Lima on Monday. "
    text += f"They agreed to {verb} political consultations in Nairobi in 2026."
    found = annotate(Document(text=text, published="2025-10-09")).meetings
    assert [(m.kind, m.start, m.place) for m in found] == [
        ("meeting", "2025-10-06", "Lima"),
        ("session", "2026", "Nairobi"),
    ]


def test_consultations_between_ministries_bear_no_name() -> None:
    text = "Inter-ministerial consultations between Peru and Kenya were held in Lima on March 3."
    (meeting,) = annotate(Document(text=text, published="2018-03-04")).meetings
    assert (meeting.kind, meeting.mechanism, meeting.start) == ("meeting", None, "2018-03-03")
