"""Meetings that newspapers tell in passing: by a verb alone, in a gerund, of a body or of a region's leaders."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention


def read(text: str) -> list[MeetingMention]:
    document = Document(text=text, published="2024-05-03", publisher="Reuters")  # a Friday
    return list(annotate(document).meetings)


def test_an_adverb_may_stand_behind_met() -> None:
    text = "Latvian President Juris Ozols and Peruvian President Luz Rojas met formally for the first time on Thursday."
    (meeting,) = read(text)
    assert (meeting.parties, meeting.start) == (("LV", "PE"), "2024-05-02")


def test_only_behind_met_is_no_adverb_of_a_meeting() -> None:
    assert not read("Latvian President Juris Ozols and Peruvian President Luz Rojas met only half of their goals.")


def test_a_counterpart_spoken_to_is_the_other_side() -> None:
    text = "Latvian Foreign Minister Juris Ozols spoke to his Peruvian counterpart Luz Rojas by phone on Thursday."
    (call,) = read(text)
    assert (call.kind, call.parties) == ("call", ("LV", "PE"))


def test_speaking_to_reporters_is_no_call() -> None:
    text = "Latvian Foreign Minister Juris Ozols spoke to reporters in Riga. Peru's envoy Luz Rojas said nothing."
    assert not [m for m in read(text) if m.kind == "call"]


def test_a_gerund_has_the_subject_of_its_sentence() -> None:
    text = "Latvian President Juris Ozols said so after holding a call with Peruvian President Luz Rojas."
    (call,) = read(text)
    assert (call.kind, [h.name for h in call.heads]) == ("call", ["Juris Ozols", "Luz Rojas"])


def test_two_who_discussed_something_over_the_phone_had_a_call() -> None:
    text = (
        "Latvia's ports are full. In Riga, President Juris Ozols and Peruvian Prime Minister Luz Rojas also discussed "
        "fishing over the phone."
    )
    calls = [m for m in read(text) if m.kind == "call"]
    assert [c.parties for c in calls] == [("LV", "PE")]


def test_several_ministers_of_one_state_are_met_in_turn() -> None:
    text = (
        "Latvian Foreign Minister Juris Ozols {} Peruvian Defence Minister Luz Rojas, Energy Minister "
        "Inés Quispe and Trade Minister Raúl Paz in Lima on Thursday before meeting President Ana Vega on Friday."
    )
    for verb, heads in (("met", [2, 2, 2]), ("held bilateral talks with", [2, 2, 2]), ("held talks with", [4])):
        assert [len(m.heads) for m in read(text.format(verb)) if m.start == "2024-05-02"] == heads


def test_a_body_that_met_has_a_session() -> None:
    (meeting,) = read("The bloc ASEAN met in Lima on Thursday as fishing is on its mind.")
    assert (meeting.kind, meeting.parties, meeting.place) == ("session", ("ASEAN",), "Lima")


def test_a_body_that_met_its_targets_had_no_session() -> None:
    assert not read("In Lima, ASEAN met its targets on Thursday.")


@pytest.mark.parametrize("who", ["regional leaders", "West African heads of state", "neighbouring foreign ministers"])
def test_leaders_of_a_region_meet(who: str) -> None:
    (meeting,) = read(f"The vote comes after {who} met in Lima on Thursday.")
    assert (meeting.parties, meeting.place, meeting.start) == ((), "Lima", "2024-05-02")


def test_leaders_of_business_or_of_one_state_are_no_leaders_of_a_region() -> None:
    assert not read("Business leaders met in Lima on Thursday. South Korean leaders met in Busan on Thursday.")


def test_leaders_of_a_group_of_states_hold_a_video_conference() -> None:
    (meeting,) = read("Leaders of the G7 will hold a video conference on Sunday on fishing.")
    assert (meeting.parties, meeting.status) == (("G7",), "scheduled")


def test_words_part_talks_that_resumed_from_those_who_hold_them() -> None:
    (meeting,) = read(
        "Negotiations for a truce have resumed in Oslo between experts from Latvia and Peru, papers said."
    )
    assert (meeting.parties, meeting.place) == (("LV", "PE"), "Oslo")


def test_a_meeting_scheduled_for_a_day_has_the_sides_behind_it() -> None:
    text = "The meeting that is scheduled for 26 June between the Latvian delegation and Peruvian officials will tell."
    (meeting,) = read(text)
    assert (meeting.parties, meeting.start, meeting.status) == (("LV", "PE"), "2024-06-26", "scheduled")


def test_discussions_in_a_final_stage_are_no_meeting() -> None:
    assert not read("Discussions are in the final stages for a ferry between Latvia and Peru.")


def test_a_heading_within_the_text_is_no_meeting() -> None:
    text = "Latvia and Peru are friends.\n\nTalks Held in Lima between Latvia and Peru\n\nThe ferry is new."
    assert not read(text)


def test_the_side_behind_an_opening_phrase_met_the_one_within_it() -> None:
    text = "During bilateral talks with Peruvian Foreign Minister Luz Rojas, the Latvian delegation discussed fishing."
    (meeting,) = read(text)
    assert meeting.parties == ("LV", "PE")


def test_an_arranged_meeting_is_one_with_the_person_told_before() -> None:
    text = (
        "Latvian President Juris Ozols announced that a long-awaited meeting with Peruvian President Luz Rojas had "
        "been scheduled for next week in Oslo."
    )
    assert [m.parties for m in read(text) if m.kind == "meeting"] == [("LV", "PE")]


def test_our_ministers_are_those_of_both_sides() -> None:
    text = (
        'Latvia and Peru are at odds. "Our trade ministers will meet on 6 June and our ministers of defence will meet '
        'on 9 June," Latvian Foreign Minister Juris Ozols said.'
    )
    assert ("2024-06-09", ("LV", "PE")) in [(m.start, m.parties) for m in read(text)]


def test_two_states_may_share_one_noun() -> None:
    (meeting,) = read("North and South Korea will hold talks on Monday at a border village.")
    assert meeting.parties == ("KP", "KR")


def test_a_region_beside_a_state_is_no_second_state() -> None:
    assert not read("North and South Kivu will hold talks on Monday at a village.")


def test_who_made_a_recent_visit_stands_behind_it() -> None:
    (visit,) = read("During a recent visit to Peru, Latvian Foreign Minister Juris Ozols praised the ferry.")
    assert (visit.kind, visit.parties, visit.country) == ("visit", ("LV", "PE"), "PE")


def test_reporters_spoken_to_are_no_government() -> None:
    text = "Latvian officials spoke to reporters at the end of two days of talks with Peruvian officials in Oslo."
    assert not [m for m in read(text) if m.kind == "call"]


def test_three_states_told_before_are_the_three_countries() -> None:
    text = (
        "Ministers of Latvia, Peru and Kenya failed to agree. Negotiations between the three countries broke down in "
        "November."
    )
    assert ("2023-11", ("KE", "LV", "PE")) in [(m.start, m.parties) for m in read(text)]


def test_two_capitals_that_hold_talks_are_their_governments() -> None:
    text = "Latvia and Kenya are at odds. Riga and Nairobi held talks in Oslo on Thursday."
    assert [m.parties for m in read(text)] == [("KE", "LV")]


def test_two_cities_where_talks_were_held_are_no_governments() -> None:
    text = "Latvia and Kenya are at odds. Unions in Riga and Nairobi held talks on Thursday."
    assert not read(text)


def test_the_first_part_of_a_compound_is_a_side() -> None:
    (meeting,) = read("A specially convened Franco-Peruvian meeting in Oslo on Thursday failed to end the row.")
    assert meeting.parties == ("FR", "PE")


def test_whom_somebody_met_before_does_not_travel_with_him() -> None:
    text = (
        "Latvian President Juris Ozols, who met Kenyan President William Ruto in Oslo last month, will travel to Lima "
        "on Sunday. Peru is glad."
    )
    (visit,) = [m for m in read(text) if m.kind == "visit"]
    assert (visit.parties, [h.name for h in visit.heads]) == (("LV", "PE"), ["Juris Ozols"])


def test_leaders_of_a_body_at_a_summit_are_those_of_the_body() -> None:
    (meeting,) = read("EU leaders will discuss fishing at a summit in Brussels on Thursday.")
    assert (meeting.kind, meeting.parties) == ("session", ("EU",))


def test_days_of_talks_are_those_of_the_two_states_told_before() -> None:
    text = "Latvia and Peru are at odds. Senior diplomats reached a compromise during two days of talks in Oslo."
    assert [(m.parties, m.place) for m in read(text)] == [(("LV", "PE"), "Oslo")]


def test_days_of_talks_of_one_state_are_its_own() -> None:
    assert not read("Peru's unions ended two days of talks in Lima on Monday.")


def test_who_attends_talks_is_a_side_of_them() -> None:
    (meeting,) = read("The Latvian and Peruvian prime ministers are expected to attend truce talks in Oslo on Monday.")
    assert (meeting.parties, meeting.place, meeting.status) == (("LV", "PE"), "Oslo", "scheduled")


def test_who_joins_the_meeting_makes_no_other() -> None:
    text = (
        "Latvian Minister Juris Ozols met Peruvian Minister Luz Rojas in Oslo on Thursday. Kenya and Chile will join "
        "the meeting later on Thursday."
    )
    assert len(read(text)) == 1


def test_leaders_told_before_agreed_in_a_call() -> None:
    text = (
        "Latvian President Juris Ozols and Peruvian President Luz Rojas are to meet in Oslo on 6 June. The leaders "
        "agreed on the date in a call last week."
    )
    assert [(m.kind, m.parties) for m in read(text)] == [("meeting", ("LV", "PE")), ("call", ("LV", "PE"))]


def test_a_cabinet_at_its_meeting_meets_no_other_state() -> None:
    text = (
        "Latvia and Peru will sign a ferry pact. Approval was given by the Cabinet of Ministers at their meeting on "
        "Monday in Riga."
    )
    assert not read(text)


def test_the_meetings_of_a_city_are_no_single_one() -> None:
    assert not read('Latvia called its guests off. "We must reschedule the Lima meetings of Thursday," it said.')


def test_the_day_that_somebody_is_invited_for_is_none_of_the_call() -> None:
    text = (
        "During a phone call, Latvian President Juris Ozols invited Peruvian President Luz Rojas to a ceremony "
        "due to be held in Riga this weekend, her office said."
    )
    (call,) = read(text)
    assert (call.kind, call.status, call.start) == ("call", "held", None)


def test_the_day_of_a_call_stands_before_what_somebody_was_invited_to() -> None:
    text = (
        "In a phone call on Thursday, Latvian President Juris Ozols invited Peruvian President Luz Rojas to a ceremony."
    )
    (call,) = read(text)
    assert (call.status, call.start) == ("held", "2024-05-02")


def test_who_would_leave_for_talks_has_not_met() -> None:
    text = (
        "Latvia's Finance Minister Juris Ozols will visit Lima next week, officials said. "
        "They said Ozols would leave for Lima on Monday to attend a conference and for talks with Peruvian officials."
    )
    talks = [m for m in read(text) if m.kind == "meeting"]
    assert [(m.status, m.start) for m in talks] == [("scheduled", "2024-05-06")]


def test_a_visit_that_a_headline_tells_as_past_takes_the_days_that_its_text_gives() -> None:
    text = (
        "Peru to gain much after President's visit to Latvia: Deputy Minister\n\n"
        "Foreign Affairs Deputy Minister Luis Prado said in a studio that Peru would gain a lot after President "
        "Luz Rojas's visit to Latvia.\n\nA host asked him about the President's visit to Latvia from May 15 to 17, "
        "which is set to take place by invitation."
    )
    assert [(m.kind, m.status, m.start, m.end) for m in read(text)] == [
        ("visit", "scheduled", "2024-05-15", "2024-05-17")
    ]
