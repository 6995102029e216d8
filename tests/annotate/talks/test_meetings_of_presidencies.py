"""Meetings as presidencies and ministries announce and tell them: hosts, guests, counterparts, calls."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

HOUSE = "The White House"


def read(text: str, publisher: str | None = HOUSE) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-03", publisher=publisher).meetings)  # a Friday


def heads(meeting: MeetingMention) -> list[str]:
    return [h.name for h in meeting.heads]


@pytest.mark.parametrize(
    "held",
    [
        "held a warm and productive working meeting",
        "held a candid, thorough, and constructive meeting",
        "held long and useful talks",
        "had another frank and friendly conversation",
    ],
)
def test_two_adjectives_may_tell_what_a_meeting_was_like(held: str) -> None:
    (met,) = read(f"President Hallam and Her Majesty Queen Ama of Tonga {held} at the White House yesterday.")
    assert (met.standing, met.start, met.parties) == ("subject", "2024-05-02", ("TO", "US"))
    assert heads(met) == ["Hallam", "Ama"]


def test_two_objects_are_no_adjectives() -> None:
    assert read("President Hallam and Queen Ama of Tonga held a flag and the keys of the meeting house.") == []


def test_a_saint_ends_no_words_between_a_meeting_and_its_guest() -> None:
    (met,) = read("President Hallam held talks ahead of a St. Olaf dinner with Minister Jana Berg of Sweden today.")
    assert heads(met) == ["Hallam", "Jana Berg"]


@pytest.mark.parametrize(
    "asked",
    [
        "call on the leaders of Peru to open the port",
        "call on the leaders of Peru and the rebels to make peace",
        "call upon the President of Peru to free them",
    ],
)
def test_who_calls_on_leaders_of_a_state_to_act_meets_nobody(asked: str) -> None:
    assert read(f"We, the ministers of Latvia and Kenya, {asked}.") == []


def test_who_calls_on_leaders_of_a_state_to_mark_a_day_meets_them() -> None:
    (met,) = read("Minister Juris Ozols of Latvia called on the leaders of Peru to mark the end of his stay.", None)
    assert met.parties == ("LV", "PE")


@pytest.mark.parametrize(
    "met",
    [
        "met virtually with the Deputy National Security Advisors of Peru, Kenya and Latvia",
        "convened the senior security advisors of Peru, Kenya and Latvia at the White House",
        "hosted diplomatic representatives from Peru, Kenya and Latvia",
        "convened the foreign ministers of Peru, Kenya and Latvia in Denver",
    ],
)
def test_officials_of_several_states_are_met_without_their_names(met: str) -> None:
    (meeting,) = read(f"On 2 May, National Security Advisor Jack Solway {met} to discuss piracy.")
    assert (meeting.parties, meeting.start) == (("KE", "LV", "PE", "US"), "2024-05-02")
    assert heads(meeting) == ["Jack Solway"]


@pytest.mark.parametrize(
    "convened",
    [
        "convened the regional directors of the department in Denver",
        "convened over 90 leaders from the Kenyan community",
        "convened community leaders from the Kenyan diaspora",
    ],
)
def test_people_at_home_who_are_convened_make_no_meeting_of_states(convened: str) -> None:
    assert read(f"Secretary Tull {convened} on Monday.") == []


def test_who_joins_a_call_with_a_group_of_states_has_a_call() -> None:
    (call,) = read("Today, President Hallam joined a call with the G7 to discuss the attack on the port.")
    assert (call.kind, call.parties, call.start) == ("call", ("G7", "US"), "2024-05-03")


def test_an_aide_behind_a_day_is_no_explanation_of_a_name() -> None:
    (met,) = read(
        "Ahead of the vote on May 20, Security Adviser to the Vice President Phil Norton met today with "
        "Foreign Minister Luz Rojas of Peru."
    )
    assert heads(met) == ["Phil Norton", "Luz Rojas"]


def test_an_adviser_may_be_told_by_the_president_whom_he_serves() -> None:
    (met,) = read("Mara Quill, Special Adviser to the President Phil Norton, met Minister Luz Rojas of Peru today.")
    assert heads(met) == ["Mara Quill", "Luz Rojas"]


@pytest.mark.parametrize(
    ("who", "office", "party"),
    [
        (
            "Juris Ozols, the head of the Presidential Office, and Latvian officers",
            "head of the Presidential Office",
            "LV",
        ),
        ("Juris Ozols, acting head of the Harbour Agency of Latvia,", "acting head of the Harbour Agency", "LV"),
    ],
)
def test_what_somebody_heads_may_be_all_that_tells_his_office(who: str, office: str, party: str) -> None:
    (met,) = read(f"Secretary Tull met with {who} on Monday.")
    assert [(h.name, h.office, h.party) for h in met.heads][1:] == [("Juris Ozols", office, party)]


def test_three_offices_of_one_person_belong_together() -> None:
    (met,) = read(
        "National Security Advisor Jack Solway met with Deputy Prime Minister, Minister of Trade, and Minister "
        "of Culture Jon Dahl of Denmark yesterday."
    )
    assert heads(met) == ["Jack Solway", "Jon Dahl"]


@pytest.mark.parametrize(
    "text",
    [
        "President Hallam and First Lady Mara Hallam will host President Kofi Juma and First Lady Ama Juma of the "
        "Republic of Ghana for a State Visit to the United States on May 23.",
        "President Hallam will welcome President Kofi Juma of Ghana for an official working visit on May 23.",
        "On May 23, President Hallam will host President Kofi Juma of Ghana on a state visit.",
    ],
)
def test_who_hosts_for_a_visit_of_state_hosts_a_visit_and_no_meeting_beside_it(text: str) -> None:
    (visit,) = read(text)
    assert (visit.kind, visit.standing, visit.status) == ("visit", "subject", "scheduled")
    assert (visit.start, visit.country, visit.parties) == ("2024-05-23", "US", ("GH", "US"))
    assert [(h.name, h.office) for h in visit.heads] == [("Hallam", "President"), ("Kofi Juma", "President")]


def test_who_hosts_for_a_meeting_hosts_a_meeting() -> None:
    (met,) = read("On May 23, President Hallam will host President Kofi Juma of Ghana for a bilateral meeting.")
    assert (met.kind, heads(met)) == ("meeting", ["Hallam", "Kofi Juma"])


def test_a_spouse_alone_leads_a_visit() -> None:
    (visit,) = read("First Lady Mara Hallam will travel to Peru on May 23.")
    assert heads(visit) == ["Mara Hallam"]


@pytest.mark.parametrize(
    "met",
    [
        "held a first call with Director Juris Ozols, his new counterpart at the Latvian Port Office, on 2 May",
        "spoke by phone on 2 May with his counterpart from Latvia, Defence Minister Juris Ozols",
    ],
)
def test_where_somebody_is_the_counterpart_tells_his_side(met: str) -> None:
    (call,) = read(f"National Security Advisor Jack Solway {met}.")
    assert (call.kind, call.start, call.parties) == ("call", "2024-05-02", ("LV", "US"))
    assert heads(call) == ["Jack Solway", "Juris Ozols"]


def test_who_acts_beside_officials_of_another_state_keeps_his_own_side() -> None:
    (met,) = read("Secretary Tull and Latvian officials met Minister Luz Rojas of Peru on Monday.")
    assert [(h.name, h.party) for h in met.heads] == [("Tull", "US"), ("Luz Rojas", "PE")]
