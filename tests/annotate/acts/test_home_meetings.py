"""Meetings of a government at home, and what a presidency tells of envoys, committees and guests without a state."""

import pytest

from memcon import annotate
from memcon.annotate.occasions.private_sides import works_elsewhere
from memcon.api import load_lexicon
from memcon.model import AnnotatedDocument, Document

PALACE = "President of Kenya"
MET = "President Daniel Koech met the owners of salt works at the palace today. "
SOLD = "Most of the salt goes to global partners. "


def read(text: str, title: str | None = None, publisher: str = PALACE) -> AnnotatedDocument:
    return annotate(Document(text=text, published="2024-05-03", publisher=publisher, title=title))  # a Friday


def acts(text: str, title: str | None = None) -> list[tuple[str, tuple[str, ...]]]:
    return [(a.kind, a.actors) for a in read(text, title).acts]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("The meeting focused on the price of salt.", "discussion"),
        ("Discussions also covered roads to the salt pans.", "discussion"),
        ("It was decided to open two more pans.", "commitment"),
        ("The salt plan of last year was reviewed at length.", "review"),
        ("Special attention was given to the working day of salt workers.", "discussion"),
    ],
)
def test_what_a_meeting_at_home_does_its_own_government_does(told: str, kind: str) -> None:
    assert acts(MET + SOLD + told) == [(kind, ("KE",))]
    assert acts(MET + told) == []  # no other state is told of


def test_a_state_that_is_but_told_of_at_home_acts_in_nothing() -> None:
    told = (
        "A meeting of bankers, called by President Daniel Koech, was held today to discuss the new Peruvian duties and "
        "how to take them up with the Peruvian government. Peru had named them in May. Peru will not lower them.\n\n"
        "The meeting also addressed ways to sell more salt to Peru."
    )
    assert acts(told)[-1] == ("discussion", ("KE",))


def test_what_is_discussed_with_another_state_is_not_done_at_home() -> None:
    told = "President Daniel Koech chaired a meeting on salt. The talks with Peru and the Peruvian bank went on."
    assert all(a != ("KE",) for _, a in acts(told + " The talks focused on salt."))


@pytest.mark.parametrize(
    "told",
    [
        "The President issued these instructions during a tour of the pans.",
        "He gave this order while in Kisumu.",
        "The directive was issued during a meeting held today.",
        "These instructions were given at the opening of the pans.",
    ],
)
def test_where_instructions_were_given_is_no_act(told: str) -> None:
    assert acts(MET + told) == []


def test_new_instructions_are_an_act() -> None:
    assert [k for k, _ in acts(MET + SOLD + "The President issued new instructions on salt.")] == ["delivery"]


def people(text: str) -> list[str]:
    return [m.value for m in read(text).mentions if m.label == "person"]


@pytest.mark.parametrize("verb", ["Presides over", "Wraps Up"])
def test_the_verb_of_a_headline_is_nobodys_name(verb: str) -> None:
    told = f"President {verb} Salt Forum\n\n{MET}The President stressed the need for more salt."
    assert set(people(told)) == {"Daniel Koech"}


def test_a_name_of_a_headline_that_the_text_tells_again_stays() -> None:
    title = "Minister Hallas Opens Salt Forum"
    record = read(f"{title}\n\nMinister Vera Hallas met Minister Luz Rojas of Peru in Nairobi today.", title)
    assert [h.name for h in record.meetings[0].heads] == ["Vera Hallas", "Luz Rojas"]


def test_whom_several_advisers_serve_is_none_of_them() -> None:
    told = MET + "It was attended by Senior Advisers to the President Vera Hallas and Ole Moi."
    assert set(people(told)) == {"Daniel Koech"}


@pytest.mark.parametrize("office", ["Chair of Clear Waters International", "Chairman of the Harbour Club"])
def test_whoever_heads_a_society_is_no_government(office: str) -> None:
    told = f"Chief of Staff Ole Moi met Mr. Luc Morel, {office}, in Nairobi. Mr. Morel praised the new courts. "
    record = read(told + "He stressed the need for more of them.")
    assert not record.meetings
    assert not record.acts


def test_whoever_heads_a_part_of_a_government_is_of_it() -> None:
    assert not works_elsewhere(load_lexicon(), "Director of the Parliamentary Association")
    assert acts("Mr. Luc Morel, Director of Coast Waters, praised the courts of Peru.") == [("assessment", ("KE",))]


def test_who_visits_a_person_meets_that_person() -> None:
    told = "His Excellency Ivo Kalns, Ambassador of Latvia to Kenya, visited President Daniel Koech today (03)."
    (met,) = read(told).meetings
    assert (met.kind, met.standing, met.start) == ("meeting", "subject", "2024-05-03")
    assert [h.name for h in met.heads] == ["Ivo Kalns", "Daniel Koech"]


def test_who_visits_a_persons_farm_meets_nobody() -> None:
    assert read("Minister Ivo Kalns of Latvia visited President Daniel Koech's farm on Thursday.").meetings == ()


@pytest.mark.parametrize("place", ["", " at the palace", " yesterday (02) at the palace"])
def test_a_discussion_that_took_place_between_two_sides_is_a_meeting(place: str) -> None:
    title = "Latvian Team Looks at Kenya's Salt in Mombasa"
    told = (
        f"{title}\n\nA discussion took place{place} between Minister Ole Moi and a team from the Latvian Salt Ministry."
    )
    (met,) = read(told, title).meetings
    assert (met.kind, met.standing, met.parties) == ("meeting", "subject", ("KE", "LV"))


@pytest.mark.parametrize("met", ["IMF requirements", "the International Monetary Fund (IMF) targets"])
def test_measures_of_a_body_are_met_by_nobody(met: str) -> None:
    assert read(f"President Daniel Koech said that more salt is sold to meet {met}.").meetings == ()


def test_a_delegation_before_a_president_is_not_his() -> None:
    told = "President Daniel Koech met a Thai team. At the talks with the Thai delegation President Koech praised it."
    assert [a.actors for a in read(told).acts if a.kind == "assessment"] == [("KE",)]


@pytest.mark.parametrize("guests", ["key men of Latvia’s business community", "officials from Latvia's farmers"])
def test_the_business_of_a_state_is_no_side(guests: str) -> None:
    assert read(f"President Daniel Koech met with {guests} in Nairobi today.").meetings == ()


def test_officials_of_a_state_are_a_side() -> None:
    (met,) = read("President Daniel Koech met with officials of Latvia in Nairobi today.").meetings
    assert met.parties == ("KE", "LV")


@pytest.mark.parametrize(
    ("body", "actors"),
    [("The Growers' Union", []), ("The Fisheries Commission", ["PE"]), ("The Ministry of Ports", ["PE"])],
)
def test_its_chairman_is_of_what_the_sentence_before_tells_of(body: str, actors: list[str]) -> None:
    told = f"{body} has two boats. Its chairman, Mr. Juan Soto, said that Norway will send a third."
    record = annotate(
        f"Minister of Trade Luz Rojas met Minister Jan Dahl of Norway in Lima on Tuesday.\n\n{told}",
        published="2024-05-06",
        publisher="Ministry of Trade, Peru",
    )
    assert [c for a in record.acts if a.kind == "statement" for c in a.actors] == actors
