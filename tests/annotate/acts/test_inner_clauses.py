"""Clauses inside what another clause tells are no acts of their own, and may decide what kind of act it is."""

from __future__ import annotations

import pytest

from memcon import annotate

MEETING = "The Foreign Ministers of Ghana and Togo met in Accra on 5 May 2013.\n\n"


def acts_of(text: str) -> list[tuple[str, str]]:
    record = annotate(MEETING + text)
    return [(record.quote(a.span), a.kind) for a in record.acts if a.span.start >= len(MEETING)]


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("recalled the visit of March 2012 during which the Heads of State decided to build a road", "statement"),
        ("shared the view that in order to save the reef, they will train divers", "commitment"),
        ("noted that the plan supports trade and is safe for all", "statement"),
        ("said that the visit was useful and has brought the ports closer", "assessment"),
        ("stated that Togo has no ships of its own, and will buy some", "commitment"),
        ("stressed that Ghana values the reef and is determined to protect it", "commitment"),
    ],
)
def test_a_clause_within_another_is_no_act(clause: str, kind: str) -> None:
    assert acts_of(f"They {clause}.") == [(clause, kind)]


def test_a_clause_behind_during_which_and_a_comma_is_one() -> None:
    found = acts_of("They welcomed the fair of 2012, during which the two sides signed a treaty on reefs.")
    assert found == [("welcomed the fair of 2012", "assessment"), ("signed a treaty on reefs", "delivery")]


def test_a_predicate_in_the_past_goes_on_with_the_first() -> None:
    found = acts_of("They noted that the plan supports trade and thanked the divers.")
    assert [kind for _, kind in found] == ["statement", "assessment"]


def test_what_stays_so_goes_on_with_what_a_promise_keeps() -> None:
    clause = "committed to making sure the plan continues to meet the needs of trade and remains open to all"
    assert acts_of(f"The leaders {clause}.") == [(clause, "commitment")]


@pytest.mark.parametrize(
    "participle", ["signed in 2008", "adopted under the treaty", "signed between the two countries"]
)
def test_a_participle_without_an_object_is_no_act(participle: str) -> None:
    clause = f"welcomed the charter on fish, {participle}"
    assert acts_of(f"They {clause}.") == [(clause, "assessment")]


def test_a_subject_right_before_a_past_form_acts() -> None:
    found = acts_of("In 2008 the two sides signed in Lomé a treaty on reefs.")
    assert found == [("signed in Lomé a treaty on reefs", "delivery")]


def test_letters_of_a_body_stand_before_who_acts_in_it() -> None:
    found = annotate(MEETING + "JMC Principals approved the work plan and will report on it.").acts
    assert [(a.kind, a.actors) for a in found] == [("delivery", ("all",)), ("commitment", ("all",))]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("If the Minister said she would open a port, she did.", 0),
        ("Whether he said that he will open a port is not known.", 0),
        ("If it rains, the Minister said, Peru will open a port to Chile.", 1),
    ],
)
def test_what_is_only_supposed_to_have_been_said_is_no_act(text: str, count: int) -> None:
    record = annotate(text, publisher="Peru Ministry of Foreign Affairs", published="2024-05-06")
    assert len([a for a in record.acts if a.kind == "commitment"]) == count
