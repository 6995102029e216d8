"""Visits to the next country of a journey: "will then travel on to Quito", "before flying on to Ecuador"."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def visits(text: str) -> list[MeetingMention]:
    document = Document(text, publisher="Kenya Ministry of Foreign Affairs", published="2024-05-20")
    return [m for m in annotate(document).meetings if m.kind == "visit"]


FIRST = "Foreign Minister Ada Mwangi will travel to Peru on 6 June. "


@pytest.mark.parametrize(
    "onward",
    [
        "Ms Mwangi will then travel on to Quito.",
        "She will then continue to Ecuador.",
        "From Lima she will move on to Ecuador.",
        "Ms Mwangi then flies on to Ecuador for talks.",
    ],
)
def test_a_minister_who_goes_on_visits_the_next_country_too(onward: str) -> None:
    assert [v.parties for v in visits(FIRST + onward)] == [("KE", "PE"), ("EC", "KE")]


@pytest.mark.parametrize(
    "told",
    [
        "Foreign Minister Ada Mwangi visited Peru before travelling on to Ecuador.",
        "Foreign Minister Ada Mwangi will visit Peru in June, before flying to Ecuador.",
        "Foreign Minister Ada Mwangi will visit Peru from 1 to 3 June before continuing to Ecuador from 3 to 5 June.",
    ],
)
def test_what_somebody_does_before_going_on_tells_two_visits(told: str) -> None:
    found = visits(told)
    assert [(v.parties, v.standing) for v in found] == [(("KE", "PE"), "subject"), (("EC", "KE"), "subject")]
    assert [h.name for h in found[1].heads] == ["Ada Mwangi"]


@pytest.mark.parametrize(
    "told",
    [
        "Ada Mwangi was ambassador in Lima before moving on to Geneva as a special envoy.",
        "Ferry services continue to Ecuador all year, Foreign Minister Ada Mwangi said.",
        "President Juan Rojas of Peru will open a school in Nairobi before travelling on to Mombasa.",
    ],
)
def test_no_visit_of_a_career_a_ferry_or_within_the_host_country(told: str) -> None:
    assert visits(told) == []


def test_a_king_told_in_small_letters_is_met() -> None:
    text = "Foreign Minister Ada Mwangi was welcomed by the Spanish king, Felipe VI, near Madrid on 6 May."
    document = Document(text, publisher="Kenya Ministry of Foreign Affairs", published="2024-05-20")
    (meeting,) = annotate(document).meetings
    assert (meeting.kind, meeting.parties) == ("meeting", ("ES", "KE"))
