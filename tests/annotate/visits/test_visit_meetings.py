"""Meetings of a visit that the document reports, and in which of its states each was."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    document = Document(text, publisher="Kenya Ministry of Foreign Affairs", published="2024-05-03")
    return [m for m in annotate(document).meetings if m.kind == "meeting"]


TOUR = "Foreign Minister Ada Mwangi will visit Peru and Latvia from 6 to 9 May. "


def test_each_state_of_a_tour_is_where_its_officials_are_met() -> None:
    first, second = meetings(
        TOUR
        + "She will meet Peruvian Foreign Minister Luz Rojas on 6 May. Trade will be a topic. "
        + "On 8 May she will hold talks with Latvian Prime Minister Juris Ozols."
    )
    assert (first.country, second.country) == ("PE", "LV")


@pytest.mark.parametrize(
    "elsewhere",
    [
        "She met Danish Minister Anne Holm on 2 May.",  # of a state that she does not visit
        "She will meet Peruvian Foreign Minister Luz Rojas on 3 June.",  # not then
    ],
)
def test_a_meeting_outside_the_tour_has_no_country_of_it(elsewhere: str) -> None:
    (meeting,) = meetings(TOUR + elsewhere)
    assert meeting.country is None


def test_talks_told_by_a_noun_are_a_part_of_the_visit_reported() -> None:
    (meeting,) = meetings(
        "Foreign Minister Ada Mwangi paid an official visit to Peru on 2 May. Trade has grown for years. "
        "Fishing rights were a theme of the discussions between Ms Mwangi and Peruvian Foreign Minister Luz Rojas."
    )
    assert (meeting.standing, meeting.status, meeting.country) == ("subject", "held", "PE")


@pytest.mark.parametrize("words", ["the last talks with", "the talks in 2019 with", "possible talks with"])
def test_talks_at_another_time_are_only_mentioned(words: str) -> None:
    found = meetings(
        "Foreign Minister Ada Mwangi will pay an official visit to Peru on 6 May. Trade has grown for years. "
        f"Fishing rights were the focus of {words} Foreign Minister Luz Rojas."
    )
    assert all(m.standing == "mentioned" for m in found)


def test_a_city_told_with_the_visit_is_where_the_meeting_was() -> None:
    (meeting,) = meetings(
        "Following an invitation from Peru, Foreign Minister Ada Mwangi today met the Peruvian Foreign Minister Luz "
        "Rojas on a working visit to Cusco."
    )
    assert (meeting.place, meeting.country) == ("Cusco", "PE")


@pytest.mark.parametrize(
    "purpose",
    [
        "to attend the third Lake Summit",
        "to represent Kenya at the Lake Conference",
        "where she will take part in the Lake Forum",
        "for the session of the Lake Council",
    ],
)
def test_a_journey_to_an_event_is_told_by_the_event(purpose: str) -> None:
    text = f"Foreign Minister Ada Mwangi will travel to Lima, Peru, on 6 May {purpose}."
    found = annotate(Document(text, publisher="Kenya Ministry of Foreign Affairs", published="2024-05-03")).meetings
    assert "visit" not in [m.kind for m in found]


@pytest.mark.parametrize(
    "purpose",
    [
        "on an official visit and to attend the third Lake Summit",
        "for talks with Foreign Minister Luz Rojas",
        "to meet her",
    ],
)
def test_a_journey_for_more_than_an_event_is_a_visit(purpose: str) -> None:
    text = f"Foreign Minister Ada Mwangi will travel to Lima, Peru, on 6 May {purpose}."
    found = annotate(Document(text, publisher="Kenya Ministry of Foreign Affairs", published="2024-05-03")).meetings
    assert "visit" in [m.kind for m in found]


def test_the_talks_of_a_visit_long_past_are_mentioned_as_it_is() -> None:
    text = (
        "President Anda Ozola of Latvia will receive Luz Rojas, Foreign Minister of Peru, on 12 March. Mrs Ozola "
        "visited Lima on 5 {} 2015. During this visit, she held talks with the Prime Minister of Peru, Ana Diaz."
    )
    for month, standing in (("June", "mentioned"), ("March", "subject")):
        document = Document(text.format(month), published="2016-03-10" if month == "June" else "2015-03-10",
                            publisher="Ministry of Foreign Affairs of Latvia")  # fmt: skip
        (talks,) = [m for m in annotate(document).meetings if {h.name for h in m.heads} >= {"Ana Diaz"}]
        assert talks.standing == standing
        assert (talks.start, talks.place) == ("2015-06-05", "Lima") if month == "June" else True
