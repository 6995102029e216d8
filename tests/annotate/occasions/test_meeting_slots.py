"""Day and place of an occasion that other words tell: its dateline, title, house, or what came before."""

from __future__ import annotations

import pytest

from memcon import annotate
from memcon.model import Document

MET = "Minister Silva of Peru met Minister Otieno of Kenya"


def test_an_outlet_in_the_city_of_one_side_tells_where_they_met() -> None:
    text = f"LIMA, May 2 - {MET} on Wednesday and discussed cocoa."
    assert annotate(text, published="2024-05-03", publisher="Harbour Daily News").meetings[0].place == "Lima"
    assert annotate(text, published="2024-05-03", publisher="Government of Latvia").meetings[0].place is None
    elsewhere = text.replace("LIMA", "RIGA")
    assert annotate(elsewhere, published="2024-05-03", publisher="Harbour Daily News").meetings[0].place is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("on the 24th afternoon in Lima", "2024-04-24"),
        ("on the 2nd in Lima", "2024-05-02"),
        ("on 4 th April in Lima", "2024-04-04"),
        ("last evening in Lima", "2024-05-02"),
        ("on the 24th floor in Lima", None),
        ("in Lima after they reopened the port on 2 May", None),
    ],
)
def test_days_in_short_forms(words: str, day: str | None) -> None:
    assert annotate(f"{MET} {words}.", published="2024-05-03").meetings[0].start == day


def test_that_day_is_the_day_of_what_was_told_before() -> None:
    text = "Minister Silva of Peru will meet Minister Otieno of Kenya in Lima on 25 May. "
    text += "That day, Minister Otieno will also meet Peruvian Prime Minister Ana Cruz."
    assert [m.start for m in annotate(text, published="2024-05-03").meetings] == ["2024-05-25", "2024-05-25"]
    other = text.replace("That day", "In the city")
    assert [m.start for m in annotate(other, published="2024-05-03").meetings] == ["2024-05-25", "2024-05"]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("A day earlier, Minister Otieno met", "2024-05-01"),
        ("On the following day Minister Otieno met", "2024-05-03"),
        ("Two days later, Minister Otieno met", "2024-05-04"),
        ("In the following days Minister Otieno met", "2024-05-02"),
    ],
)
def test_days_are_counted_from_the_day_told_before(words: str, day: str) -> None:
    text = f"{MET} in Lima on 2 May. {words} Peruvian Prime Minister Ana Cruz in Lima."
    assert annotate(text, published="2024-05-06").meetings[1].start == day


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("is scheduled for 3 June in Riga", ("scheduled", "2024-06-03")),
        (", the first since 2017, is scheduled for 3 June", ("scheduled", "2024-06-03")),
        ("is due to meet in Riga next month", ("scheduled", "2024-06")),
        ("will take place in Riga in late June", ("scheduled", "2024-06")),
        ("is set for a difficult year", None),
        ("is due to decide on cocoa", None),
    ],
)
def test_a_body_that_is_due_tells_its_session(words: str, told: tuple[str, str] | None) -> None:
    text = f"The Peru-Latvia Joint Commission{'' if words.startswith(',') else ' '}{words}."
    sessions = [m for m in annotate(text, published="2024-05-03").meetings if m.kind == "session"]
    assert [(m.status, m.start) for m in sessions] == ([told] if told else [])


def test_a_day_counted_from_a_month_stays_open() -> None:
    text = f"{MET} in Lima in April. The following day, Minister Otieno met Peruvian Prime Minister Ana Cruz in Lima."
    assert [m.start for m in annotate(text, published="2024-05-03").meetings] == ["2024-04", None]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("NAIROBI, May 4 (KNA) -- ", "2024-05-04"),
        ("NAIROBI, 4 May 2024: ", "2024-05-04"),
        ("NAIROBI, April 4 (KNA) -- ", "2024-05-06"),
        ("NAIROBI: ", "2024-05-06"),
    ],
)
def test_today_is_the_day_of_the_dateline(line: str, day: str) -> None:
    assert annotate(f"{line}{MET} today.", published="2024-05-06").meetings[0].start == day


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("Meeting with Minister Otieno, 1 May 2024", "2024-05-01"),
        ("Meeting with Minister Otieno", None),
        ("Fair of 1 May 2024 and fair of 2 May 2024", None),
    ],
)
def test_the_title_tells_the_day_that_the_text_leaves_open(title: str, day: str | None) -> None:
    assert annotate(Document(f"{MET} in Lima.", title=title, published="2024-05-03")).meetings[0].start == day


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("met in the Harbour House in Lima", "Lima"),
        ("met at United Nations Headquarters in New York", "New York"),
        ("met at United Nations Headquarters", "United Nations Headquarters"),
    ],
)
def test_the_city_goes_before_the_house(words: str, place: str) -> None:
    assert annotate(f"Minister Silva of Peru and Minister Otieno of Kenya {words}.").meetings[0].place == place


def test_a_guest_is_welcomed_to_a_city() -> None:
    text = "President Ana Cruz of Peru welcomed Kenyan President Jane Otieno to Lima on a two-day state visit."
    assert annotate(text).meetings[0].place == "Lima"
    assert annotate(text.replace("to Lima on", "to cocoa on")).meetings[0].place is None


def test_the_day_of_a_briefing_is_not_that_of_a_meeting_talked_of() -> None:
    text = f"QUESTION: What of Peru?\n\nMR OZOLS: {MET} in Lima.\n\nQUESTION: When?\n\nMR OZOLS: I do not know."
    record = annotate(Document(text, title="Meeting of the press, 1 May 2024", published="2024-05-03"))
    assert [m.start for m in record.meetings] == [None]


def test_a_listed_series_counts_with_one_side_named() -> None:
    text = "Secretary Ozols led the second Mekong-U.S. Partnership ministerial on Monday."
    (session,) = annotate(text, published="2024-05-03", publisher="US Department of State").meetings
    assert session.number == 2


def test_a_day_before_the_name_of_a_session_is_its_own() -> None:
    text = "What Latvia and Kenya plan will be discussed at the June 14 NATO Summit."
    (session,) = annotate(text, published="2024-05-10", publisher="Government of Latvia").meetings
    assert (session.start, session.status) == ("2024-06-14", "scheduled")


def test_who_is_prepared_to_meet_has_not_met() -> None:
    text = "Minister Ozols of Latvia {} to meet the Kenyan side."
    assert annotate(text.format("told of his preparedness"), published="2024-05-10").meetings == ()
    assert len(annotate(text.format("came"), published="2024-05-10").meetings) == 1


STATE = "US Department of State"


@pytest.mark.parametrize(
    ("text", "publisher", "country"),
    [
        ("Kenya and the United States held the Harbour Dialogue in Georgia on 2 May.", STATE, "US"),
        # not in another's text, nor where the namesake or somebody of it is named besides
        ("Kenya and Latvia held the Harbour Dialogue in Georgia on 2 May.", "Government of Latvia", "GE"),
        ("Georgia and the United States held the Harbour Dialogue in Georgia on 2 May.", STATE, "GE"),
        ("Secretary Lee met Foreign Minister Ilia Beridze of Georgia in Georgia on 2 May.", STATE, "GE"),
    ],
)  # fmt: skip
def test_a_part_of_the_publishers_own_state_hosts_where_its_namesake_has_no_part(
    text: str, publisher: str, country: str
) -> None:
    assert annotate(text, published="2024-05-03", publisher=publisher).meetings[0].country == country


def _status_of_visit(text: str) -> tuple[str, str | None]:
    found = annotate(text, published="2024-05-04", publisher="Harbour News Agency").meetings
    return next((m.status, m.start) for m in found if m.kind == "visit")


@pytest.mark.parametrize("link", ["ahead of", "on the eve of", "in the run-up to"])
def test_what_others_do_something_ahead_of_is_yet_to_come(link: str) -> None:
    text = f"Kenyan President Ada Mwangi praised the accord on Friday {link} her first official visit to Lima."
    assert _status_of_visit(text)[0] == "scheduled"


def test_a_day_behind_an_occasion_yet_to_come_is_read_forward() -> None:
    text = "The cabinet approved the plan ahead of Kenyan President Ada Mwangi's official visit to Lima next week."
    assert _status_of_visit(text) == ("scheduled", "2024-05")


def test_a_day_before_the_report_leaves_an_occasion_held() -> None:
    text = "Kenyan President Ada Mwangi praised the accord ahead of her official visit to Lima in April 2023."
    assert _status_of_visit(text) == ("held", "2023-04")


@pytest.mark.parametrize(
    ("words", "published", "mode"),
    [
        ("will meet Minister Otieno of Kenya next week", "2024-05-03", "in_person"),
        ("will hold talks with Minister Otieno of Kenya next week", "2024-05-03", None),
        ("will meet Minister Otieno of Kenya next week", "2021-05-03", None),
        ("will meet Minister Otieno of Kenya by video conference next week", "2024-05-03", "virtual"),
    ],
)
def test_who_is_to_meet_will_do_so_in_person(words: str, published: str, mode: str | None) -> None:
    (meeting,) = annotate(f"Minister Silva of Peru {words}.", published=published).meetings
    assert meeting.mode == mode


def test_a_family_name_is_no_verb_of_saying() -> None:
    text = "Premier Luz Rojas of Peru spoke to the Sultan of Oman, His Majesty Karim al Said, this morning."
    (call,) = annotate(text, published="2024-05-03").meetings
    assert call.start == "2024-05-03"


def test_talks_scheduled_for_a_weekday_lie_ahead() -> None:
    text = "Talks between President Luz Rojas of Peru and King Felix of Belgium, scheduled for Monday, will be short."
    (meeting,) = annotate(text, published="2024-05-03").meetings
    assert (meeting.status, meeting.start) == ("scheduled", "2024-05-06")


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("the Department of State", "Department of State"),
        ("the Ministry of Foreign Affairs", "Ministry of Foreign Affairs"),
    ],
)
def test_a_ministry_as_the_place_has_its_whole_name(where: str, place: str) -> None:
    text = f"Foreign Minister Luz Rojas met Minister Jan Ozols of Latvia at {where} today."
    (meeting,) = annotate(Document(text, published="2024-05-03", publisher="Peru Ministry of Foreign Affairs")).meetings
    assert (meeting.place, meeting.country) == (place, "PE")


HOLM, ROJAS = "Foreign Minister Anne Holm of Norway", "President Luz Rojas of Peru"


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (f"{HOLM}, who came on Monday, today met {ROJAS} in Lima.", "2024-05-15"),
        (f"{HOLM} met {ROJAS}, who took office on 2 May, in Lima today.", "2024-05-15"),
        (f"{HOLM} met {ROJAS}, who took office on 2 May 2023.", None),
        (f"{HOLM} received Ambassador Luz Rojas of Peru, who called on her, on 2 May.", "2024-05-02"),
    ],
)  # fmt: skip
def test_the_day_of_a_clause_on_somebody_is_not_the_meetings(text: str, start: str | None) -> None:
    (meeting,) = [m for m in annotate(text, published="2024-05-15").meetings if m.kind == "meeting"]
    assert meeting.start == start


def test_the_day_behind_a_session_is_its_own_before_that_of_the_journey() -> None:
    text = (
        "Foreign Minister Anne Holm of Norway came to Lima on Wednesday for the fifth session of the Norway-Peru "
        "Reef Commission, which will be held on Friday."
    )
    (session,) = [m for m in annotate(text, published="2024-05-15").meetings if m.kind == "session"]
    assert session.start == "2024-05-17"


def test_where_one_prepares_for_is_not_where_one_met() -> None:
    text = "Minister Anne Holm of Norway met President Luz Rojas of Peru to prepare for the Reef Summit in Nairobi."
    assert [(m.kind, m.place) for m in annotate(text, published="2024-05-15").meetings] == [
        ("meeting", None),
        ("session", "Nairobi"),
    ]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (f"{HOLM} spoke of the March summit between {ROJAS} and President Kim Do of Kenya.", "2024-03"),
        (f"{HOLM} met {ROJAS} in Oslo. The next meeting is scheduled for July in the town of Lomesu.", "2024-07"),
        (f"{HOLM} met {ROJAS} in Oslo. The last encounter was held Aug. 27, 2019 in Lomesu.", "2019-08-27"),
    ],
)
def test_the_month_of_a_meeting_stands_before_it_or_behind_what_is_fixed(text: str, start: str) -> None:
    assert start in [m.start for m in annotate(text, published="2024-05-15").meetings]


def test_talks_told_in_a_call_were_no_call() -> None:
    text = f"{HOLM} phoned {ROJAS}. In the call, both discussed the talks held between Peru and Kenya in Nairobi."
    told = annotate(text, published="2024-05-15").meetings
    assert [(m.kind, m.mode, m.place) for m in told] == [("call", "virtual", None), ("meeting", "in_person", "Nairobi")]


@pytest.mark.parametrize("place", ["Kenya's Kapenguria", "Peru's Puerto del Sol"])
def test_a_town_behind_its_state_is_the_place(place: str) -> None:
    (meeting,) = annotate(f"{HOLM} met {ROJAS} in {place} on Monday.", published="2024-05-15").meetings
    assert (meeting.place, meeting.country) == (place.partition("'s ")[2], "KE" if "Kenya" in place else "PE")


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Today's talks in Oslo dealt with salmon.", "2014-05-06"),
        ("Salmon was the main topic of today's meeting.", "2014-05-06"),
        ("The talks held yesterday dealt with salmon.", "2014-05-05"),
    ],
)
def test_a_day_that_stands_with_the_talks_is_that_of_the_meeting(told: str, day: str) -> None:
    text = f"Foreign Minister Ann Holm received Peruvian Foreign Minister Luz Rojas in Oslo. {told}"
    (meeting,) = annotate(Document(text=text, published="2014-05-06", publisher="Government of Norway")).meetings
    assert meeting.start == day


def test_a_meeting_before_todays_talks_keeps_its_day_open() -> None:
    text = "Minister Ann Holm received Peruvian Foreign Minister Luz Rojas in Oslo ahead of today's talks on cod."
    (meeting,) = annotate(Document(text=text, published="2014-05-06", publisher="Government of Norway")).meetings
    assert meeting.start is None


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("On Thursday 2 May", "2024-05-02"),
        ("On 2 May", "2024-05-02"),
        ("On the evening of 2 May", "2024-05-02"),
        ("After the 2 May", None),
    ],
)
def test_a_day_behind_its_weekday_needs_no_comma(when: str, day: str | None) -> None:
    text = f"{when} Foreign Minister Silva of Peru met Foreign Minister Otieno of Kenya in Lima."
    assert annotate(text, published="2024-05-03").meetings[0].start == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("at a pier wrecked by the storm of 4 April 2024", None),
        ("in line with the decision of 4 April 2024", None),
        ("in the hall of the decision on 4 April 2024", "2024-04-04"),
        ("in a storm of cheers on 4 April 2024", "2024-04-04"),
    ],
)
def test_the_day_of_what_befell_or_of_a_paper_is_no_meetings(words: str, day: str | None) -> None:
    assert annotate(f"{MET} {words}.", published="2024-05-03").meetings[0].start == day
