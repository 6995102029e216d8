"""Meetings told by a verb: where and when they were held, and whether they were."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def meetings(text: str, published: str | None = "2024-05-03", publisher: str | None = None) -> list[MeetingMention]:
    return [m for m in annotate(text, published=published, publisher=publisher).meetings if m.kind == "meeting"]


def names(meeting: MeetingMention) -> list[str]:
    return [h.name for h in meeting.heads]


def test_here_is_the_city_of_the_dateline() -> None:
    text = "LIMA, May 3 (ANP): Latvian Foreign Minister Juris Ozols met Peruvian President Ana Quispe here on Thursday."
    (meeting,) = meetings(text)
    assert (meeting.place, meeting.country) == ("Lima", "PE")


def test_a_state_behind_in_is_the_country_and_a_state_talked_of_is_not() -> None:
    text = "Latvian Foreign Minister Juris Ozols met Peruvian President Ana Quispe in Malta on Thursday."
    assert [(m.place, m.country) for m in meetings(text)] == [(None, "MT")]
    text = "Latvian Foreign Minister Juris Ozols met Peruvian President Ana Quispe to discuss the war in Sudan."
    assert [(m.place, m.country) for m in meetings(text)] == [(None, None)]


def test_an_ambassador_meets_in_the_land_of_accreditation() -> None:
    text = "Foreign Minister Juris Ozols met the Ambassador of Peru, Luz Rojas, today."
    (meeting,) = meetings(text, publisher="Ministry of Foreign Affairs of Latvia")
    assert (meeting.place, meeting.country, meeting.mode) == (None, "LV", "in_person")


def test_a_guest_is_met_where_the_visit_leads() -> None:
    text = "Latvian Minister Juris Ozols met visiting Peruvian Minister Luz Rojas."
    assert [m.country for m in meetings(text)] == ["LV"]


def test_the_day_of_saying_is_not_the_day_of_meeting() -> None:
    text = "Latvia said on Wednesday that Minister Juris Ozols would meet Peruvian Minister Luz Rojas."
    assert [(m.start, m.status) for m in meetings(text)] == [(None, "scheduled")]


def test_a_meeting_after_which_something_is_said_is_reported() -> None:
    text = (
        "Latvian Minister Juris Ozols said on Sunday after a meeting with Peruvian Minister Luz Rojas that trade grew."
    )
    assert [(m.standing, names(m)) for m in meetings(text)] == [("subject", ["Juris Ozols", "Luz Rojas"])]


def test_talks_told_as_background_are_only_mentioned() -> None:
    text = (
        "Days after Latvia and Kenya held talks in Oslo, Latvian Minister Juris Ozols met Peruvian Minister Luz Rojas."
    )
    assert [(m.parties, m.standing) for m in meetings(text)] == [(("KE", "LV"), "mentioned"), (("LV", "PE"), "subject")]


def test_a_later_sentence_tells_day_place_and_mode_of_the_meeting() -> None:
    text = (
        "Latvian Minister Juris Ozols and Peruvian Minister Luz Rojas held talks on trade. They agreed to meet again. "
        "The meeting was held in Riga on 2 May."
    )
    assert [(m.start, m.place) for m in meetings(text)] == [("2024-05-02", "Riga")]


def test_a_day_in_may_does_not_put_a_meeting_in_the_future() -> None:
    text = "On 2 May, Latvian Foreign Minister Juris Ozols met Peruvian Foreign Minister Luz Rojas in Riga."
    (meeting,) = meetings(text)
    assert (meeting.status, meeting.start) == ("held", "2024-05-02")


def test_persons_met_one_by_one_share_day_and_place_of_their_sentence() -> None:
    text = (
        "Latvian Foreign Minister Juris Ozols held bilateral meetings with President Ana Quispe of Peru and Prime "
        "Minister Eva Soto of Chile in Riga on Thursday."
    )
    assert [(m.place, m.start) for m in meetings(text)] == [("Riga", "2024-05-02")] * 2


def test_a_meeting_ahead_is_read_whatever_the_words_that_put_it_ahead() -> None:
    text = (
        "The Minister for Trade, Senator Alan Grey, will have talks in Rome on Thursday with the Italian Foreign "
        "Minister, Mr Gino Moretti."
    )
    record = annotate(text, published="1990-08-21", publisher="Minister for Trade of Australia")
    assert [(m.status, m.start, m.parties) for m in record.meetings] == [("scheduled", "1990-08-23", ("AU", "IT"))]


def test_a_guest_looked_forward_to_is_a_meeting_to_come() -> None:
    text = (
        "President Ana Quispe of Peru looks forward to welcoming Premier Juris Ozols of Latvia to Lima on June 4, 2024."
    )
    (meeting,) = meetings(text)
    assert (meeting.status, meeting.start, meeting.parties) == ("scheduled", "2024-06-04", ("LV", "PE"))
    assert meetings("Peru looks forward to welcoming Latvia's rowers and to hosting the Games in 2028.") == []


def test_a_meeting_to_come_is_not_the_one_just_held() -> None:
    text = (
        "Peru's President Ana Quispe received Latvia's Premier Juris Ozols in Lima on Thursday. "
        "Premier Ozols looks forward to hosting President Quispe in Riga."
    )
    assert [(m.status, m.place) for m in meetings(text)] == [("held", "Lima"), ("agreed", "Riga")]


def test_what_was_held_stays_so_on_the_day_after_publication() -> None:
    text = "Peru's President Ana Quispe met Latvia's Premier Juris Ozols on May {} in Lima."
    assert [m.status for m in meetings(text.format(4))] == ["held"]
    assert [m.status for m in meetings(text.format(9))] == ["scheduled"]


@pytest.mark.parametrize(
    ("head", "foot", "place"),
    [
        ("Riga, 3 May 2024:\n", "", "Riga"),
        ("Joint Statement\n\nRiga\nMay 3, 2024\n\n", "", "Riga"),
        ("", "\n\nRiga\n3 May 2024", "Riga"),
        ("Lima, 3 May 2024:\n", "", "Lima"),
        ("Oslo, 3 May 2024:\n", "", None),
    ],
)
def test_who_met_today_met_where_the_release_was_issued(head: str, foot: str, place: str | None) -> None:
    text = f"{head}Foreign Minister Juris Ozols of Latvia and Foreign Minister Luz Rojas of Peru met today.{foot}"
    record = annotate(text, published="2024-05-03", publisher="Ministry of Foreign Affairs of Latvia")
    assert [m.place for m in record.meetings] == [place]


def test_the_bureau_in_an_office_is_no_place() -> None:
    text = "Minister Ozols of Latvia met Peru's Minister in the Prime Minister's Office, Luz Rojas, on 3 May 2024."
    assert [m.place for m in annotate(text).meetings] == [None]


def test_a_day_since_which_something_holds_is_not_the_meetings() -> None:
    text = (
        "Latvian Minister Juris Ozols met Peruvian Minister Luz Rojas in Riga on 2 May. The meeting between Minister "
        "Ozols and Minister Rojas followed the spirit of ties that have grown since the signing of a treaty in 2006."
    )
    assert [m.start for m in meetings(text)] == ["2024-05-02"]


def test_a_meeting_in_the_coming_weeks_is_scheduled() -> None:
    text = (
        "Leaders prepare for a summit between Peruvian President Ana Cruz and Kenyan President Jane Otieno in the {}."
    )
    assert [m.status for m in meetings(text.format("coming weeks"))] == ["scheduled"]
    assert [m.status for m in meetings(text.format("harbour"))] == ["held"]


@pytest.mark.parametrize(
    "opening", ["Ahead of the Lake Forum, due to open in Malta on 25 May", "Prior to the Lake Forum on 25 May"]
)
def test_what_a_meeting_comes_before_lends_it_no_day(opening: str) -> None:
    (meeting,) = meetings(
        f"{opening}, Latvian Minister Juris Ozols held talks with Peruvian President Ana Quispe in Lima."
    )
    assert (meeting.status, meeting.start, meeting.place) == ("held", None, "Lima")
    (meeting,) = meetings(
        "Ahead of the Lake Forum, Latvian Minister Juris Ozols met Peruvian President Ana Quispe on 2 May."
    )
    assert meeting.start == "2024-05-02"


@pytest.mark.parametrize(("day", "start"), [("from 5 May", "2024-05"), ("on 5 May", "2024-05-05")])
def test_the_day_on_which_a_visit_begins_is_none_of_the_talks(day: str, start: str) -> None:
    text = f"Latvian Minister Juris Ozols will visit Peru {day} and will hold talks with President Ana Quispe of Peru."
    (meeting,) = meetings(text)
    assert meeting.start == start


@pytest.mark.parametrize(
    "opening",
    ["Responding to the Latvian minister", "Addressing the Latvian minister", "Thanking the Latvian minister"],
)
def test_who_is_spoken_to_is_not_who_speaks(opening: str) -> None:
    text = f"{opening}, Ports Minister Luz Rojas said that a plan was ready. Rojas met Kenyan Minister Joy Otieno."
    (meeting,) = meetings(text, publisher="Ministry of Ports, Peru")
    assert [(h.name, h.party) for h in meeting.heads] == [("Luz Rojas", "PE"), ("Joy Otieno", "KE")]


@pytest.mark.parametrize(
    ("words", "found"),
    [("In his exchange with", 1), ("During an exchange with", 1), ("In exchange for letters to", 0)],
)
def test_an_exchange_with_somebody_is_a_meeting(words: str, found: int) -> None:
    text = f"{words} Latvian Foreign Minister Juris Ozols, Peruvian Foreign Minister Ana Quispe stressed eels."
    assert len(meetings(text)) == found
