"""What South Asian newspapers tell in ways of their own: bodies by their letters, houses with their city, passives."""

from __future__ import annotations

import pytest

from memcon import AnnotatedDocument, annotate
from memcon.model import MeetingMention

OUTLET = "The Harbour Post"
MET = "Peruvian Foreign Minister Luz Rojas met Latvian Ambassador Ivo Ozols in Lima on Tuesday. "


def read(text: str, published: str = "2024-05-09", publisher: str = OUTLET) -> AnnotatedDocument:
    return annotate(text, published=published, publisher=publisher)


def met(text: str) -> MeetingMention:
    (meeting,) = read(text).meetings
    return meeting


def acts_of(sentence: str) -> list[tuple[str, tuple[str, ...], str]]:
    record = read(MET + sentence)
    return [(a.kind, a.actors, record.quote(a.span)) for a in record.acts]


@pytest.mark.parametrize(
    "where",
    [
        "at the Torre Hotel, Riga on Tuesday",
        "at the Centre for Reef Studies, Riga",
        "at Pier House, 10 Quay Street, Riga, on Tuesday",
    ],
)
def test_a_house_gives_way_to_the_city_behind_it(where: str) -> None:
    meeting = met(f"Peruvian Minister Luz Rojas met Latvian Minister Ivo Ozols {where}.")
    assert (meeting.place, meeting.country) == ("Riga", "LV")


def test_a_capital_that_speaks_is_no_place() -> None:
    text = "Peruvian Minister Luz Rojas met Latvian Minister Ivo Ozols after talks at the Lake Bank, Washington said."
    assert met(text).place is None


@pytest.mark.parametrize(
    ("body", "office", "party"),
    [
        ("Kenyan Ports Board (KPB) Chairman", "Ports Board Chairman", "KE"),
        ("Kenya's General Authority of Reefs (GAR) Governor", "General Authority of Reefs Governor", "KE"),
        ("Kenya's Eel and Crab Commission (ECC) Secretary", "Eel and Crab Commission Secretary", "KE"),
        (
            "Japan International Cooperation Agency (JICA) President",
            "Japan International Cooperation Agency President",
            "JP",
        ),
    ],
)
def test_letters_stand_between_a_body_and_the_office_in_it(body: str, office: str, party: str) -> None:
    heads = met(f"Peruvian Foreign Minister Luz Rojas met {body} Ada Mori in Lima on Tuesday.").heads
    assert [(h.name, h.office, h.party) for h in heads][1:] == [("Ada Mori", office, party)]


def test_letters_behind_no_body_are_no_part_of_an_office() -> None:
    heads = met("Peruvian Foreign Minister Luz Rojas met Kenyan Lake Lines (KLL) Secretary Ada Mori on Tuesday.").heads
    assert [h.office for h in heads if h.name == "Ada Mori"] in ([], ["Secretary"])


@pytest.mark.parametrize("body", ["Japan International Cooperation Agency (JICA)", "State Department (DOS)"])
def test_a_seat_acts_with_its_letters_behind_it(body: str) -> None:
    (act,) = acts_of(f"The {body} urged calm.")
    assert (act[0], act[2]) == ("request", "urged calm")
    assert act[1] in (("JP",), ("US",))


def test_a_seat_in_a_bracket_behind_a_place_does_not_act() -> None:
    assert acts_of("They walked through Riga (Latvia) urged on by fans.") == []


@pytest.mark.parametrize("told", ["regarding the reef", "about the reef", "concerning the reef"])
def test_talks_that_were_held_are_taken_whole(told: str) -> None:
    assert acts_of(f"During the visit, extensive discussions were held {told}.") == [
        ("discussion", ("all",), f"extensive discussions were held {told}")
    ]


def test_a_meeting_that_was_a_chance_to_talk_is_told_from_its_verb_on() -> None:
    assert [a[2] for a in acts_of("The meeting was an opportunity to talk about the reef.")] == [
        "was an opportunity to talk about the reef"
    ]


@pytest.mark.parametrize(
    ("who", "parties"),
    [
        ("The heads of nine ministries signed on behalf of Latvia", ("LV",)),
        ("Secretary Ada Mori signed the pact on behalf of the European Union", ("EU",)),
        ("The two sides signed the pact on behalf of their countries", ("all",)),
    ],
)
def test_who_signs_on_behalf_of_a_side_acts_for_it(who: str, parties: tuple[str, ...]) -> None:
    assert [a[:2] for a in acts_of(f"{who}.")] == [("delivery", parties)]


def test_efforts_on_behalf_of_others_are_ones_own() -> None:
    assert acts_of("Peru contributed to the clean-up by Chile on behalf of the European Union.")[0][1] == ("PE",)


@pytest.mark.parametrize("subject", ["Consideration was given to a ferry line", "Special focus was given to eels"])
def test_what_was_given_thought_was_talked_about(subject: str) -> None:
    assert acts_of(f"{subject}.") == [("discussion", ("all",), subject)]


def test_a_consideration_of_others_is_no_talk() -> None:
    assert acts_of("The consideration of the judges took days.") == []


def test_what_befalls_a_country_is_no_promise_of_it() -> None:
    kinds = [a[0] for a in acts_of("Peru will attract more visitors by this, she said. Peru will build a pier.")]
    assert kinds == ["statement", "commitment"]


def test_a_chain_of_value_is_no_praise() -> None:
    assert acts_of("Eels were also a highlight, with talks on widening the role of Peru in the eel value chain.") == []
    assert [a[0] for a in acts_of("The ministers value the eel chain.")] == ["assessment"]


def test_a_second_participle_goes_on_with_a_passive() -> None:
    told = "said that the ships would be inspected weekly and urged back to port"
    assert acts_of(f"The minister {told}.") == [("statement", ("PE",), told)]
    assert [a[0] for a in acts_of("The minister said that the ships would be inspected weekly and urged calm.")][
        1:
    ] == ["request"]


@pytest.mark.parametrize(
    "asked",
    [
        "extended an invitation to Ambassador Ozols to attend the APEC Summit",
        "requested the Ambassador to participate in the APEC Summit",
        "said that she hopes to attend the APEC Summit",
    ],
)
def test_a_summit_to_which_one_is_asked_has_not_been_held(asked: str) -> None:
    (summit,) = [m for m in read(f"{MET}The minister {asked}.").meetings if m.kind == "session"]
    assert summit.status == "agreed"


def test_a_summit_at_which_one_was_asked_for_something_was_held() -> None:
    text = f"{MET}The minister told what Peru was asked for at the APEC Summit."
    (summit,) = [m for m in read(text).meetings if m.kind == "session"]
    assert summit.status == "held"


def test_guests_of_a_club_visit_no_government() -> None:
    assert not read("Delegates from the Peru Press Club recently visited Latvia.").meetings
    assert read("Delegates from the Peruvian Senate recently visited Latvia.").meetings


@pytest.mark.parametrize(
    "told",
    [
        "Former President Ada Vega met the Latvian Ambassador to Peru, Ivo Ozols, in Lima on Monday.",
        "A meeting between former President Ada Vega of Peru and the Latvian Ambassador, Ivo Ozols, was held in Lima.",
    ],
)
def test_who_has_left_office_meets_nobody_for_a_government(told: str) -> None:
    assert not read(told).meetings
    assert read(told.replace("former P", "P").replace("Former P", "Peruvian P")).meetings


def test_who_left_one_office_for_another_meets_for_his_government() -> None:
    text = (
        "Former Prime Minister Ada Vega met Latvian Ambassador Ivo Ozols in Lima on Monday. Peruvian Foreign Minister "
        "Ada Vega praised him."
    )
    assert met(text).parties == ("LV", "PE")


def test_a_federation_told_of_before_makes_its_head_no_official() -> None:
    text = (
        "Ivo Kalns, President of the Federation of {} and Crafts (FLC), praised the reef. The FLC President spoke at a "
        "meeting with Ambassador of Peru to Latvia Luz Rojas at his office on Sunday."
    )
    assert not read(text.format("Latvia Chambers of Trade")).meetings


def test_words_behind_a_month_or_a_site_are_nobodys() -> None:
    said = "“The boat is being sought by our divers in the bay,” officials said on January 29. "
    posted = "Minister Rojas wrote on ‘Reefnet’ that ties grow. “The talks were good and long,” Rojas posted on ‘X’."
    found = read(MET + said + posted).quotations
    assert [q.speaker for q in found] == ["Luz Rojas"]


@pytest.mark.parametrize("told", ["said two weeks ago it would build a pier", "said a month ago she would help"])
def test_how_long_ago_it_was_told_stands_before_what_was_told(told: str) -> None:
    assert [(a[0], a[2]) for a in acts_of(f"The minister {told}.")] == [("commitment", told)]


def test_what_is_told_to_have_been_for_long_is_no_promise() -> None:
    assert [a[0] for a in acts_of("The minister said long ago the pier was built.")] == ["statement"]


@pytest.mark.parametrize(
    ("object_", "kind"), [("efforts to end the strike", "statement"), ("frank talks on ferries", "discussion")]
)
def test_what_one_engages_in_tells_whether_it_was_talk(object_: str, kind: str) -> None:
    assert [a[0] for a in acts_of(f"Peru engaged in {object_}.")] == [kind]


def test_one_met_in_a_separate_meeting_was_not_at_the_first() -> None:
    text = (
        "General Ivo Soto, Chief of Staff of the Peruvian Army, met with the Latvian Deputy Minister of Defence, Ilze "
        "Kalna and the Latvian Defence Secretary, Ivo Ozols on Monday. {}, General Soto also paid a courtesy visit to "
        "the Defence Secretary, Ivo Ozols."
    )
    assert len(read(text.format("In a separate meeting")).meetings) == 2
    assert len(read(text.format("Behind the palace")).meetings) == 1


def test_words_of_a_message_are_done_by_who_sent_it() -> None:
    text = (
        "Peruvian Ambassador Luz Rojas called on President Ivo Ozols of Latvia in Riga on Monday. In a message from "
        "President Ada Vega of Peru, it stated: “On behalf of my nation, I extend my congratulations to you.”"
    )
    assert [a.actors for a in read(text, publisher="Presidential Chancery of Latvia").acts] == [("PE",)]


def test_an_aside_behind_who_is_told_of_parts_no_clause() -> None:
    told = "assured that both banks, as old lenders, will provide help"
    assert acts_of(f"The minister {told}.") == [("commitment", ("PE",), told)]
    assert [a[0] for a in acts_of("The minister assured that Peru will help, and they will build a dam.")] == [
        "commitment",
        "commitment",
    ]


def test_what_was_looked_at_and_agreed_to_be_done_is_one_passive() -> None:
    told = "said that the fares were examined and agreed to be cut"
    assert [(a[0], a[2]) for a in acts_of(f"The minister {told}.")] == [("statement", told)]
    assert [a[0] for a in acts_of("The sides discussed and agreed to cut fares.")][-1] == "commitment"


@pytest.mark.parametrize(
    ("site", "country"),
    [
        ("Ministry of Tourism and Sport of Peru", "PE"),
        ("Ministry of Ports of the Government of Peru", "PE"),
        ("Parliament of Sri Lanka", "LK"),
        ("Ministry of Ports", None),
    ],
)
def test_a_state_behind_a_site_owns_it_and_an_envoy_is_not_received_at_home(site: str, country: str | None) -> None:
    text = (
        f"Sri Lankan Ambassador to Peru Nimal Perera met Peruvian Minister of Ports Luz Rojas at the {site} on 2 May."
    )
    (met,) = annotate(text, published="2024-05-03", publisher="Daily Mirror, Sri Lanka").meetings
    assert met.country == country
