"""Whose somebody is in newspapers: of the bloc just named, of the only other state, of none where Heads are no verb."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

DAHL = "Norwegian Prime Minister Lena Dahl"


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2023-05-17", publisher="The Harbour Post").meetings)  # a Wednesday


@pytest.mark.parametrize(("told", "actors"), [("the bloc's", ("EU",)), ("the club's", ())])
def test_a_chief_of_the_bloc_is_of_the_body_named(told: str, actors: tuple[str, ...]) -> None:
    text = f"{DAHL} left the EU fair. She was told to stay, {told} foreign policy chief Clara Rossi said. "
    acts = annotate(f"{text}Rossi promised to open a new fair.", published="2023-05-17").acts
    assert [a.actors for a in acts if a.kind == "commitment"] == [actors]


def test_a_counterpart_is_of_the_only_other_state_of_the_sentence() -> None:
    text = f"{DAHL} announced a grant for Samoa after meeting her counterpart Fiame Tui in Oslo. Chad was not told."
    (meeting,) = read(text)
    assert sorted((h.name, h.party) for h in meeting.heads) == [("Fiame Tui", "WS"), ("Lena Dahl", "NO")]


def test_heads_in_the_name_of_a_council_lead_nobody() -> None:
    council = "the SCO Heads of Government Council meeting in Riga"
    met, council_met = read(f"{DAHL} met Peruvian Premier Luz Vega on the sidelines of {council}.")
    assert (met.parties, council_met.parties, council_met.heads) == (("NO", "PE"), ("SCO",), ())


@pytest.mark.parametrize("verb", ["will lead a delegation to", "led a delegation to"])
def test_who_leads_a_delegation_to_a_city_visits(verb: str) -> None:
    (visit,) = read(f"{DAHL} {verb} Caracas for trade.")
    assert (visit.kind, visit.parties, visit.place) == ("visit", ("NO", "VE"), "Caracas")


def test_who_led_a_delegation_at_home_visits_nobody() -> None:
    assert read(f"{DAHL} led a delegation of anglers through the fair.") == []


def test_what_somebody_announced_elsewhere_is_not_where_a_meeting_is() -> None:
    text = f"Peru and Norway will hold talks on eels next month, {DAHL} announced after a fair in Riga."
    assert [m.place for m in read(text)] == [None]


@pytest.mark.parametrize(
    ("told", "visits"),
    [
        ("pledged on Tuesday to back Moldova's bid to join the fair during a visit to Chisinau", 1),
        ("told reporters that a Kenyan team had asked for aid for its many ports during a visit to Chisinau", 0),
    ],
)
def test_who_did_something_during_a_visit_made_it(told: str, visits: int) -> None:
    assert len([m for m in read(f"{DAHL} {told}.") if m.kind == "visit"]) == visits


def test_negotiations_in_an_office_are_no_session() -> None:
    assert (
        read("EU Commissioner for Lake Neighbourhood and Enlargement Negotiations Hans Gruber slept on Monday.") == []
    )


@pytest.mark.parametrize(
    ("aim", "visits"), [("participate in the work of the commission", 0), ("learn about the ports there", 1)]
)
def test_who_will_arrive_for_a_session_makes_no_visit(aim: str, visits: int) -> None:
    told = read(f"A Peruvian delegation led by Trade Minister Luz Vega will arrive in Oslo to {aim}.")
    assert len([m for m in told if m.kind == "visit"]) == visits
