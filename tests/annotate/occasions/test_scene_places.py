"""Where a meeting was of which only the sentences around it tell."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def meetings(text: str, title: str | None = None, kind: str = "meeting") -> list[MeetingMention]:
    document = Document(text, title=title, published="2024-05-20", publisher="Peru Ministry of Foreign Affairs")
    return [m for m in annotate(document).meetings if m.kind == kind]


def places(text: str, kind: str = "meeting") -> list[tuple[str | None, str | None]]:
    return [(m.place, m.country) for m in meetings(text, kind=kind)]


FIRST = "Foreign Minister Luz Rojas of Peru met Foreign Minister Jan Dahl of Norway in Geneva on 3 May 2024. "


@pytest.mark.parametrize(
    "further",
    [
        "She also met Foreign Minister Anna Ozola of Latvia.",
        "They spoke of trade. Ms Rojas then held talks with Foreign Minister Anna Ozola of Latvia.",
        "In a separate meeting on 3 May, Ms Rojas met Foreign Minister Anna Ozola of Latvia.",
    ],
)
def test_who_meets_others_next_meets_them_at_the_same_place(further: str) -> None:
    assert places(FIRST + further) == [("Geneva", "CH"), ("Geneva", "CH")]


@pytest.mark.parametrize(
    "further",
    [
        "On 9 May 2024 she met Foreign Minister Anna Ozola of Latvia.",
        "After flying home, she met Foreign Minister Anna Ozola of Latvia.",
        "Earlier this week, she met Foreign Minister Anna Ozola of Latvia.",
    ],
)
def test_a_meeting_on_another_day_or_behind_a_journey_is_not_at_the_same_place(further: str) -> None:
    assert places(FIRST + further)[1:] in ([], [(None, None)])


def test_the_place_that_opens_a_sentence_holds_for_the_next() -> None:
    text = (
        "Foreign Minister Luz Rojas of Peru will tour Norway and Latvia from 21 to 24 May. In Latvia, Ms Rojas will "
        "open a trade fair. She will meet Foreign Minister Anna Ozola."
    )
    assert places(text) == [(None, "LV")]


@pytest.mark.parametrize(
    ("way", "told"),
    [
        ("will first be in Norway, where she will meet Norwegian officials", [(None, "NO")]),
        ("will then head to Norway to meet Norwegian officials", [(None, "NO")]),
        ("will visit Norway, Latvia and Malta to meet Norwegian officials", [(None, "NO")]),
        ("will proceed to Oslo. She will meet Norwegian officials", [("Oslo", "NO")]),
        ("will go to Oslo and Riga. She will meet Norwegian officials", [("Oslo", "NO")]),
    ],
)
def test_a_meeting_is_held_in_the_country_to_which_its_journey_leads(way: str, told: list[tuple[str, str]]) -> None:
    assert places(f"Foreign Minister Luz Rojas of Peru {way}.") == told


def test_a_meeting_on_the_sidelines_of_the_event_is_where_and_when_that_was() -> None:
    text = (
        "Foreign Minister Luz Rojas of Peru attended the fourth Harbour Cooperation Forum in Oslo on 12 May. The "
        "delegates spoke of ports. On the sidelines of the event, Ms Rojas met Foreign Minister Anna Ozola of Latvia."
    )
    (meeting,) = meetings(text)
    assert (meeting.place, meeting.country, meeting.start) == ("Oslo", "NO", "2024-05-12")


def test_a_trip_is_the_place_of_what_the_delegation_does_on_it() -> None:
    text = (
        "Trade Minister Luz Rojas travelled to Oslo from 12 to 14 May. On 13 May, the minister and Ambassador Rui Melo "
        "met Prime Minister Jan Dahl of Norway. Peru, Norway and Latvia held a trilateral meeting on 14 May."
    )
    assert {(m.place, m.country) for m in meetings(text)} == {("Oslo", "NO")}


@pytest.mark.parametrize(
    ("told", "country"),
    [
        ("Foreign Minister Luz Rojas will host Foreign Minister Jan Dahl of Norway for talks on 23 May.", "PE"),
        ("Foreign Minister Luz Rojas welcomed Foreign Minister Jan Dahl of Norway and his delegation to Peru.", "PE"),
        ("Foreign Minister Luz Rojas hosted Foreign Minister Jan Dahl of Norway on the sidelines of a fair.", None),
    ],
)
def test_who_hosts_is_at_home(told: str, country: str | None) -> None:
    assert [m.country for m in meetings(told)] == [country]


def test_who_welcomes_in_talk_written_down_is_the_host() -> None:
    text = (
        "PRESIDENT DAHL OF NORWAY: Welcome, Madam President. Our talks today will be good.\n\n"
        "PRESIDENT ROJAS OF PERU: Thank you, Mr President. I am glad to be here."
    )
    assert [m.country for m in meetings(text, title="Remarks by President Dahl of Norway and President Rojas")] == [
        "NO"
    ]


def test_a_paper_signed_elsewhere_lends_no_place_or_day() -> None:
    text = (
        "Foreign Minister Jan Dahl of Norway paid a working visit to Peru on 12 May 2024. The ministers co-chaired the "
        "Peru-Norway Joint Commission for Trade, provided for by the agreement signed in Oslo in 2004."
    )
    (session,) = meetings(text, kind="session")
    assert (session.start, session.country) == ("2024-05-12", "PE")


def test_a_session_also_planned_is_to_come_and_one_online_as_well_is_hybrid() -> None:
    text = "Minister Luz Rojas of Peru will visit Norway on 23 May. Bilateral ministerial meetings are also planned."
    assert [m.status for m in meetings(text, kind="session")] == ["scheduled"]
    text = (
        "The Harbour Ministers' Meeting of Peru and Norway was convened in Oslo, Norway, as well as virtually on 3 May."
    )
    assert [(m.place, m.mode) for m in meetings(text, kind="session")] == [("Oslo", "hybrid")]


TOUR = "Foreign Minister Luz Rojas of Peru will visit Latvia from 22 to 24 May 2024. "
STOP = "On 22 May, she will meet Minister Anna Ozola of Latvia in Riga. "


def test_a_further_meeting_is_on_the_day_of_the_one_before() -> None:
    text = TOUR + STOP + "She will also meet President Rui Kalna of Latvia."
    assert [m.start for m in meetings(text)] == ["2024-05-22", "2024-05-22"]


def test_a_meeting_during_a_stay_may_be_on_any_of_its_days() -> None:
    text = TOUR + STOP + "During her stay she will also meet President Rui Kalna of Latvia."
    assert [m.start for m in meetings(text)] == ["2024-05-22", "2024-05"]


@pytest.mark.parametrize(
    ("day", "start"), [("On Wednesday", "2024-06-05"), ("On Friday", "2024-06-07"), ("On Monday", "2024-05-20")]
)
def test_a_weekday_of_a_visit_to_come_is_one_of_its_days(day: str, start: str) -> None:
    visit = "Foreign Minister Luz Rojas of Peru will visit Latvia from 5 to 7 June 2024."
    text = f"{visit} {day}, Ms Rojas will meet Minister Anna Ozola."
    assert [m.start for m in meetings(text)] == [start]


@pytest.mark.parametrize(
    ("way", "day"),
    [
        ("have just concluded a very good round of talks", "2024-05-20"),
        ("have concluded a very good round of talks", "2024-05"),
    ],
)
def test_what_just_ended_was_on_the_day_of_the_text(way: str, day: str | None) -> None:
    assert [m.start for m in meetings(f"Prime Minister Jan Dahl of Norway and I {way}.")] == [day]


@pytest.mark.parametrize(
    ("ahead", "place"),
    [
        ("Minister Luz Rojas of Peru will visit Norway on 5 and 6 June. The minister will also co-chair", "NO"),
        ("We thank you for the welcome since our arrival in Oslo. We are here for", "NO"),
        ("Minister Luz Rojas of Peru will visit Norway on 5 and 6 June. Minister Anna Ozola spoke of", None),
    ],
)
def test_a_session_is_held_where_those_are_who_attend_it(ahead: str, place: str | None) -> None:
    text = f"{ahead} the fifth session of the Peru-Norway Joint Commission."
    assert [m.country for m in meetings(text, kind="session")] == [place]


def test_a_session_to_be_held_later_has_its_own_days() -> None:
    text = "Minister Luz Rojas today announced the Peru-Latvia Reef Forum, to be held in Lima from 6 to 7 June 2024."
    assert [(m.start, m.end) for m in meetings(text, kind="session")] == [("2024-06-06", "2024-06-07")]


def test_a_session_agreed_to_in_passing_tells_no_way_of_meeting() -> None:
    text = FIRST + "They agreed to hold the next session of the Peru-Norway Joint Commission in Lima."
    assert [(m.status, m.mode) for m in meetings(text, kind="session")] == [("agreed", None)]


def test_a_teleconference_is_virtual() -> None:
    text = "President Luz Rojas of Peru convened a teleconference of the Peru-Norway Reef Council on 3 May 2024."
    assert [m.mode for m in meetings(text, kind="session")] == ["virtual"]


def test_a_session_on_the_sidelines_of_a_visit_is_held_where_it_leads() -> None:
    text = "The first Peru-Norway Trade Dialogue was held on the sidelines of Minister Luz Rojas's visit to Norway."
    assert places(text, kind="session") == [(None, "NO")]


def test_a_session_decided_on_that_took_place_is_held() -> None:
    text = (
        "The ministers of Peru and Norway decided last March to hold a session of the Peru-Norway Reef Commission, "
        "which took place yesterday, May 19, in Lima."
    )
    (session,) = meetings(text, kind="session")
    assert (session.status, session.start, session.place) == ("held", "2024-05-19", "Lima")


def test_an_earlier_occasion_that_opens_a_sentence_lends_no_place() -> None:
    opening = "Following the President's summit with King Olav of Norway in Oslo, "
    text = opening + "Trade Minister Luz Rojas of Peru met Minister Anna Ozola of Latvia yesterday."
    assert places(text)[-1] == (None, None)


def test_who_is_welcomed_to_a_city_visits_it() -> None:
    text = (
        "President Luz Rojas welcomed King Olav of Norway to Lima on a two-day state visit - it is the first visit by "
        "a Norwegian king to Peru since 1998."
    )
    assert places(text, kind="visit") == [("Lima", "PE")]
