"""The place that the title tells, or the line above a joint paper."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def first(text: str, title: str) -> MeetingMention:
    document = Document(text, title=title, published="2024-05-20", publisher="Peru Ministry of Foreign Affairs")
    return annotate(document).meetings[0]


MET = "Foreign Minister Luz Rojas met Foreign Minister Jan Dahl of Norway on 12 May. They spoke of fisheries."


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Foreign Minister Rojas in Oslo for talks", ("Oslo", "NO")),
        ("Minister Rojas meets her Norwegian counterpart in Geneva", ("Geneva", "CH")),
        ("Working visit to Lima by the Norwegian Foreign Minister", ("Lima", "PE")),
        ("Statement on the talks, Oslo, 12 May 2024", ("Oslo", "NO")),
        ("Ministers hold talks on the war in Khartoum", (None, None)),
        ("Ministers Rojas and Dahl hold talks", (None, None)),
        ("A new pier in Lima", (None, None)),
    ],
)
def test_the_title_tells_where_a_meeting_was(title: str, told: tuple[str | None, str | None]) -> None:
    meeting = first(MET, title)
    assert (meeting.place, meeting.country) == told


def test_the_title_names_no_city_of_another_country_and_none_of_a_tour() -> None:
    visit = first("Foreign Minister Luz Rojas visited Norway from 3 to 5 May.", "Minister Rojas travels to Oslo")
    assert (visit.place, visit.country) == ("Oslo", "NO")
    visit = first("Foreign Minister Luz Rojas visited Norway from 3 to 5 May.", "Minister Rojas in Riga for talks")
    assert (visit.place, visit.country) == (None, "NO")
    tour = first("Foreign Minister Luz Rojas visited Norway, Latvia and Malta.", "Minister Rojas visits Oslo")
    assert tour.place is None


PAPER = "1. The third Reef Cooperation Forum was chaired by Foreign Minister Jan Dahl of Norway. Peru took part."


@pytest.mark.parametrize("line", ["Oslo, Norway, 11 May 2024", "Oslo, 11 May 2024", "Oslo\n11 May 2024"])
def test_the_line_above_a_joint_paper_tells_place_and_day(line: str) -> None:
    session = first(f"CHAIR'S STATEMENT OF THE THIRD REEF COOPERATION FORUM\n{line}\n\n{PAPER}", "Chair's statement")
    assert (session.place, session.country, session.start) == ("Oslo", "NO", "2024-05-11")


def test_the_line_above_a_release_tells_where_it_was_issued() -> None:
    session = first(f"PRESS RELEASE\nOslo, 11 May 2024\n\n{PAPER}", "Press release")
    assert (session.place, session.start) == (None, None)


TALKED = "On 12 May, Foreign Minister Luz Rojas and Foreign Minister Jan Dahl of Norway discussed fisheries."


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Readout of Minister Rojas's Call with the Norwegian Minister", "call"),
        ("Calls between Minister Rojas and Minister Dahl", "call"),
        ("Ministers Rojas and Dahl call for calm", "meeting"),
    ],
)
def test_a_call_that_the_title_tells_is_one(title: str, kind: str) -> None:
    assert first(TALKED, title).kind == kind
