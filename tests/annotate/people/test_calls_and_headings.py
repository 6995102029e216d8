"""Releases on calls, tours and conferences: several met one by one, headings, days within days, and who is whose."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention

OFFICE = "Ministry of Foreign Affairs of Peru"
MET = "Minister Luz Rojas of Peru met Foreign Minister Jon Dahl of Denmark in Lima on 2 May. "


def read(text: str, publisher: str | None = OFFICE) -> list[MeetingMention]:
    return list(annotate(Document(text=text, publisher=publisher), published="2024-05-03").meetings)


def acts(sentence: str) -> list[tuple[str, tuple[str, ...], str]]:
    text = MET + sentence
    record = annotate(Document(text=text, publisher=OFFICE), published="2024-05-03")
    return [(a.kind, a.actors, text[a.span.start : a.span.end]) for a in record.acts if a.span.start >= len(MET)]


@pytest.mark.parametrize("noun", ["phone calls", "meetings"])
def test_several_behind_a_plural_are_met_one_by_one_by_who_publishes(noun: str) -> None:
    first, second = read(
        f"President Luz Rojas has been busy. Kelp was the topic of the {noun} with Kenyan President Ann Otieno and "
        "Danish Prime Minister Jon Dahl."
    )
    assert (first.parties, [h.name for h in first.heads]) == (("KE", "PE"), ["Luz Rojas", "Ann Otieno"])
    assert (second.parties, [h.name for h in second.heads]) == (("DK", "PE"), ["Luz Rojas", "Jon Dahl"])


def test_two_between_whom_talks_are_held_meet_each_other() -> None:
    (met,) = read(
        "President Luz Rojas is in Oslo. During the meetings between Kenyan President Ann Otieno and Danish Prime "
        "Minister Jon Dahl, kelp was raised."
    )
    assert met.parties == ("DK", "KE")


def test_who_stands_behind_that_with_is_met_on_another_day() -> None:
    meetings = read(
        "President Luz Rojas has been busy. Kelp was the topic of the phone calls with Kenyan President Ann Otieno and "
        "Danish Prime Minister Jon Dahl. The conversation with President Otieno took place on 30 April, that with "
        "Prime Minister Dahl on 1 May."
    )
    assert [(m.parties, m.start) for m in meetings] == [(("KE", "PE"), "2024-04-30"), (("DK", "PE"), None)]


HEADED = (
    "Minister Luz Rojas will be in Oslo tomorrow. She will meet the Norwegian prime minister, Kari Lund, there.\n"
    "Meeting with Danish Foreign Minister Jon Dahl\n"
)


def test_a_heading_tells_no_meeting_of_its_own() -> None:
    meetings = read(f"{HEADED}Ms Rojas will also have talks with Jon Dahl, the foreign minister of Denmark.")
    assert [m.parties for m in meetings if m.kind == "meeting"] == [("NO", "PE"), ("DK", "PE")]


def test_a_heading_that_nothing_below_repeats_is_kept() -> None:
    meetings = read(f"{HEADED}Kelp will be served.")
    assert [m.parties for m in meetings if m.kind == "meeting"] == [("NO", "PE"), ("DK", "PE")]


def test_a_day_of_a_session_gives_way_to_all_its_days() -> None:
    (session,) = read(
        "On 6 May, Minister Luz Rojas attended the opening of the 4th Kelp Conference of the World Trade Organization "
        "in Oslo. The 4th Kelp Conference of the World Trade Organization will take place in Oslo from 6 to 9 May."
    )
    assert (session.start, session.end) == ("2024-05-06", "2024-05-09")


def test_officials_of_two_ministries_meet_for_both_states() -> None:
    who = "experts of the Coast Office (CO) and of the Ministry of Energy of Denmark"
    (met,) = read(f"On 2 May, {who} met in Lima.")
    assert met.parties == ("DK", "PE")
    assert read("On 2 May, experts of the Chamber of Trade and of the Union of Traders of Denmark met in Lima.") == []


def test_when_a_dialogue_was_started_is_not_its_day() -> None:
    (session,) = read(
        "The fourth round of the Kelp Dialogue between Peru and Denmark which was started in 2013 was held in Oslo."
    )
    assert session.start is None


def test_a_body_that_ended_its_session_held_it() -> None:
    (session,) = read("The UN Commission on Reefs and Kelp (CRK) ended its 52nd Session on Friday in New York.")
    assert (session.number, session.place) == (52, "New York")


def test_who_once_chaired_a_body_is_not_of_it() -> None:
    (met,) = read(
        "Minister Luz Rojas, who herself chaired the OSCE in 2014, met Jon Dahl, foreign minister of Denmark, in Lima."
    )
    assert met.parties == ("DK", "PE")


def test_a_national_of_a_state_serves_the_body_of_his_office() -> None:
    (met,) = read(
        "Minister Luz Rojas received on Tuesday in Lima the Commissioner-General of the European Union, the Kenyan "
        "national Jon Otieno."
    )
    assert (met.parties, [h.name for h in met.heads]) == (("EU", "PE"), ["Luz Rojas", "Jon Otieno"])


def test_the_pope_is_of_the_holy_see() -> None:
    (met,) = read("Minister Luz Rojas will hold talks with Pope Sixtus on Monday.")
    assert met.parties == ("PE", "VA")
    assert [(h.name, h.office) for h in met.heads][-1] == ("Sixtus", "Pope")


def test_a_state_in_the_genitive_is_no_country_of_a_place() -> None:
    meetings = read(
        "Minister Luz Rojas discussed kelp with the new Foreign Minister of Denmark Jon Dahl. The two ministers also "
        "addressed the situation in Arcadia, Peru's policy on it and tolls during their first official meeting."
    )
    assert [m.place for m in meetings if m.place] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Kelp was a key issue at today's meeting in Lima",
        "Another priority covered at the meeting was kelp",
        "The focus of the discussions between the envoys of both ministries was kelp",
    ],
)
def test_what_was_at_issue_is_a_discussion(sentence: str) -> None:
    assert acts(f"{sentence}.") == [("discussion", ("all",), sentence)]


def test_what_somebody_is_to_others_opens_no_clause() -> None:
    sentence = "The role of Peru as a host of kelp farms and work in bodies such as the G20 were discussed"
    assert acts(f"{sentence}.") == [("discussion", ("all",), sentence)]


def test_who_acts_with_his_counterpart_is_another() -> None:
    assert acts("Together with her Danish counterpart, Ms Rojas highlighted the good yield.") == [
        ("statement", ("PE",), "highlighted the good yield")
    ]
    assert acts("Her Danish counterpart, Mr Dahl, highlighted the good yield.") == [
        ("statement", ("DK",), "highlighted the good yield")
    ]
