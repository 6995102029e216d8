"""Meetings and calls as news agencies tell them: short, with sources, offices in a row and letters in brackets."""

import pytest

from memcon import annotate
from memcon.model import Act, MeetingMention

KENYA = "Kenyan Foreign Minister Ada Mwangi "
PERU = "Peruvian Foreign Minister Luz Rojas"


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-14", publisher="Harbour News Agency").meetings)  # a Tuesday


def acts(text: str) -> list[Act]:
    return list(annotate(text, published="2024-05-14", publisher="Harbour News Agency").acts)


def test_that_two_met_is_no_act_of_the_sources_that_say_so() -> None:
    assert acts(f"{KENYA}met with {PERU} in Lima, Kenyan diplomatic sources said Friday.") == []
    assert len(acts(f"{KENYA}met with {PERU} in Lima. The port is open, Kenyan diplomatic sources said Friday.")) == 1


@pytest.mark.parametrize(
    "words",
    [
        f"{KENYA}made a phone call to Luz Rojas, the new Peruvian foreign minister, to congratulate her.",
        f"{KENYA}and {PERU} had a telephone conversation on Monday.",
        f"{KENYA}and her Peruvian counterpart, Luz Rojas, had a phone call on Monday afternoon about ferries.",
        "Kenyan Foreign Minister Ada Mwangi had a conversation with Peruvian Ambassador Luz Rojas over the phone.",
    ],
)
def test_a_call_is_told_in_many_ways(words: str) -> None:
    (call,) = read(words)
    assert (call.kind, call.mode, call.parties) == ("call", "virtual", ("KE", "PE"))
    assert [h.name for h in call.heads] == ["Ada Mwangi", "Luz Rojas"]


def test_a_call_made_to_congratulate_is_praise() -> None:
    (act,) = acts(f"{KENYA}made a phone call to {PERU} to congratulate her.")
    assert (act.kind, act.actors) == ("assessment", ("KE",))


@pytest.mark.parametrize("purpose", ["to discuss ferries", "to review the ferry plan"])
def test_what_one_meets_somebody_to_talk_about_both_do(purpose: str) -> None:
    (act,) = acts(f"{KENYA}met {PERU} in Lima on Monday {purpose}.")
    assert act.actors == ("all",)


def test_a_further_office_of_the_first_person_hides_no_subject() -> None:
    offices = "Crown Prince of Abu Dhabi and Deputy Supreme Commander of the UAE Armed Forces"
    (meeting,) = read(f"Sheikh Rashid bin Omar, {offices}, received today {PERU}.")
    assert [h.name for h in meeting.heads] == ["Rashid bin Omar", "Luz Rojas"]


@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("Prime Minister and Foreign Minister (PM/FM) Ada Mwangi of Kenya", "Prime Minister and Foreign Minister"),
        ("Kenyan High Commissioner in Pakistan Ada Mwangi", "High Commissioner"),
    ],
)
def test_letters_or_a_post_may_part_an_office_from_its_name(words: str, office: str) -> None:
    (meeting,) = read(f"{words} met {PERU} in Lima on Monday.")
    assert (meeting.heads[0].name, meeting.heads[0].office) == ("Ada Mwangi", office)


def test_talks_are_those_of_the_two_who_led_them() -> None:
    who = "President Ada Mwangi of Kenya and visiting Tanzanian President Zuhura Ali"
    (meeting,) = read(f"The decision was made on Monday at State House, Nairobi during bilateral talks led by {who}.")
    assert (meeting.standing, meeting.start, meeting.parties) == ("subject", "2024-05-13", ("KE", "TZ"))


def test_what_is_prepared_for_is_yet_to_come() -> None:
    lead = f"{KENYA}and {PERU} confirmed their close work in preparation for a summit in Nairobi in December. "
    found = read(lead + "The two met in Lima on Monday.")
    assert [(m.status, m.start) for m in found] == [("scheduled", "2024-12"), ("held", "2024-05-13")]


def test_what_is_said_that_two_counterparts_did_both_did() -> None:
    text = (
        "A spokesman said Kenyan Foreign Minister Ada Mwangi and her Peruvian counterpart, Luz Rojas discussed ferries."
    )
    (act,) = acts(text)
    assert (act.kind, act.actors) == ("discussion", ("KE", "PE"))


def test_whoever_is_met_in_a_row_is_of_the_side_told_before_it() -> None:
    lead = "ISLAMABAD: Foreign Minister Ada Mwangi of Pakistan arrived in Dhaka on Monday on an official visit. "
    row = "Chief Adviser Salim Uddin of Bangladesh and Adviser for Commerce Tarek Kamal"
    meetings = [m for m in read(f"{lead}She will hold meetings with {row}.") if m.kind == "meeting"]
    assert [[h.party for h in m.heads] for m in meetings] == [["PK", "BD"], ["PK", "BD"]]


def test_a_guest_may_be_called_by_the_given_name_on_a_line_of_its_own() -> None:
    lead = "KUALA LUMPUR: Foreign Minister Zamrin Hussein and his Indonesian counterpart, Retna Marsuki praised it.\n"
    told = "The ministry said Prime Minister Yassin Mahyudin would meet President Joka Widoda of Indonesia in June.\n"
    found = read(
        f"{lead}{told}Zamrin is visiting Jakarta from May 14 to 15 before the official visit by the Prime Minister."
    )
    (visit,) = [m for m in found if m.kind == "visit" and m.start == "2024-05-14"]
    assert [h.name for h in visit.heads] == ["Zamrin Hussein"]


def test_the_day_of_a_dateline_is_no_second_day_of_the_first_sentence() -> None:
    lead = "Lima, May 13 (HNA)--Ministers of Peru and Kenya on Monday agreed to open a port.\n"
    (meeting,) = read(lead + f"{KENYA}and {PERU} held talks in Lima.")
    assert meeting.start == "2024-05-13"


def test_one_of_two_persons_without_a_party_is_of_the_other_side() -> None:
    found = acts(f"{KENYA}met {PERU} in Lima on Monday. Mwangi and Trade Secretary Tarek Kamal praised the port.")
    assert [a.actors for a in found] == [("all",)]


@pytest.mark.parametrize("did", ["called on", "met", "received"])
def test_what_is_discussed_behind_a_meeting_both_discussed(did: str) -> None:
    (act,) = acts(f"{KENYA}{did} {PERU} in Lima on Monday and discussed ferries.")
    assert (act.kind, act.actors) == ("discussion", ("all",))


def test_what_one_discussed_elsewhere_stays_his_own() -> None:
    found = acts(f"{KENYA}met {PERU} in Lima on Monday. Mwangi visited a school and discussed meals.")
    assert [a.actors for a in found] == [("KE",)]


def test_a_day_behind_will_hides_no_visit() -> None:
    text = f"{KENYA}will on Friday pay a one-day official visit to Lima."
    (visit,) = read(text)
    assert (visit.kind, visit.status, acts(text)) == ("visit", "scheduled", [])


def test_whose_words_are_told_in_commas_is_no_subject() -> None:
    aside = "according to a statement by Presidential Spokesman, Tom Karani, "
    (meeting,) = read(f"President Ada Mwangi of Kenya, {aside}will confer with President Luz Rojas of Peru in Lima.")
    assert [h.name for h in meeting.heads] == ["Ada Mwangi", "Luz Rojas"]


def test_a_state_may_be_written_with_its_own_marks() -> None:
    (meeting,) = read(
        "Việt Nam's Foreign Minister Trần Văn Minh met Peruvian Foreign Minister Luz Rojas in Lima on Monday."
    )
    assert meeting.parties == ("PE", "VN")
