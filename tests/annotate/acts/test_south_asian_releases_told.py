"""What South Asian releases tell of talks: papers and places that are none, posts, how far the talks went."""

from __future__ import annotations

import pytest

from memcon import AnnotatedDocument, annotate

OUTLET = "The Harbour Post"
LATVIA = "Presidential Chancery of Latvia"
MET = "Peruvian Foreign Minister Luz Rojas met Latvian Ambassador Ivo Ozols in Lima on Tuesday. "


def read(text: str, published: str = "2024-05-09", publisher: str = OUTLET) -> AnnotatedDocument:
    return annotate(text, published=published, publisher=publisher)


def acts_of(sentence: str) -> list[tuple[str, tuple[str, ...], str]]:
    record = read(MET + sentence)
    return [(a.kind, a.actors, record.quote(a.span)) for a in record.acts]


def test_a_paper_on_consultations_is_no_session() -> None:
    text = (
        "The third round of bilateral consultations between Peru and Latvia took place in Lima on Tuesday. They are "
        "based on the Memorandum of Understanding (MoU) {} Foreign Office Consultations held in 2016."
    )
    assert len(read(text.format("on")).meetings) == 1
    assert len(read(text.format("was praised at the")).meetings) == 2


@pytest.mark.parametrize("where", ["on the sidelines of the Reef Fair", "on the margins of the fair", "on Monday"])
def test_where_talks_took_place_is_not_what_they_were_about(where: str) -> None:
    assert acts_of(f"The bilateral discussion took place {where}.") == []
    assert [a[0] for a in acts_of("The bilateral discussion took place on reefs.")] == ["discussion"]


def test_what_those_did_whom_one_speaks_to_is_no_act() -> None:
    told = "expressed hope that they would promote trade"
    assert [a[1:] for a in acts_of(f"Addressing the envoys who signed the pact, Minister Rojas {told}.")] == [
        (("PE",), told)
    ]
    assert [a[0] for a in acts_of("The envoys, who signed the pact, praised the reef.")] == ["delivery", "assessment"]


@pytest.mark.parametrize("verb", ["serve", "function", "act"])
def test_an_official_promises_no_post(verb: str) -> None:
    assert acts_of(f"Minister Luz Rojas will {verb} as chair.") == []
    assert [a[0] for a in acts_of(f"Peru will {verb} as a mediator.")] == ["commitment"]


def test_what_a_shrine_is_dedicated_to_is_no_promise() -> None:
    told = "paid tribute at the shrine, dedicated to the divers of Latvia"
    assert [(a[0], a[2]) for a in acts_of(f"She {told}.")] == [("assessment", told)]
    assert len(acts_of("She paid tribute to the divers and dedicated a shrine to them.")) > 1


@pytest.mark.parametrize("office", ["Secretary Defence", "Secretary Foreign Affairs", "Secretary Finance"])
def test_a_secretary_is_told_by_his_field_behind_the_office(office: str) -> None:
    (meeting,) = read(
        f"Peru's {office} General Ivo Soto has held talks with Latvian Minister Ilze Kalna in Riga."
    ).meetings
    assert (meeting.heads[0].name, meeting.heads[0].office, meeting.heads[0].party) == ("Ivo Soto", office, "PE")


def test_a_field_behind_no_secretary_is_no_office() -> None:
    text = "Peru's Defence Finance Review praised talks with Latvian Minister Ilze Kalna in Riga."
    assert not [h for m in read(text).meetings for h in m.heads if h.party == "PE"]


def test_talks_that_extend_to_a_subject_are_talk() -> None:
    assert [a[0] for a in acts_of("The discussion later extended to a review of dykes.")] == ["discussion"]
    assert [a[0] for a in acts_of("The minister extended greetings to the divers.")] == ["assessment"]


def test_a_chamber_named_for_a_country_acts_for_nobody() -> None:
    assert acts_of("The Peru Chamber of Commerce congratulates the Government.") == []
    assert [a[1] for a in acts_of("The Peru delegation congratulates the Government.")] == [("PE",)]


def test_a_recent_meeting_has_another_day_than_the_one_reported() -> None:
    text = (
        "Peruvian Ambassador Luz Rojas met Latvian President Ivo Ozols in Riga on Tuesday. {} meeting with Minister "
        "Ilze Kalna of Latvia, the ambassador praised the reef."
    )
    _, other = read(text.format("At a recent")).meetings
    assert (other.standing, other.start, other.place, other.country) == ("mentioned", None, None, "LV")
    _, other = read(text.format("At a further")).meetings
    assert other.standing == "subject"


def test_a_guest_who_is_on_a_visit_visits_whom_he_calls_on() -> None:
    told = "{} Foreign Minister Luz Rojas, who is on a two-day visit, called on President Ivo Ozols on Tuesday."
    visit = next(m for m in read(told.format("Peruvian"), publisher=LATVIA).meetings if m.kind == "visit")
    assert (visit.country, visit.parties, [h.name for h in visit.heads]) == ("LV", ("LV", "PE"), ["Luz Rojas"])
    assert not [m for m in read(told.format("Latvian"), publisher=LATVIA).meetings if m.kind == "visit"]


def test_a_welcome_that_opens_a_visit_tells_where_it_leads() -> None:
    text = "Peruvian President Luz Rojas welcomed President Ivo Ozols in Lima on Tuesday, {} of a state visit."
    (visit,) = [m for m in read(text.format("marking the start"), publisher=LATVIA).meetings if m.kind == "visit"]
    assert (visit.place, [h.name for h in visit.heads]) == ("Lima", ["Ivo Ozols"])
    assert len(read(text.format("tired"), publisher=LATVIA).meetings) == 1
