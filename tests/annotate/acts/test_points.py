"""Lists in acts: points under one verb, verbs under one subject."""

from __future__ import annotations

import pytest

from memcon import annotate

MEETING = "The Presidents of Ghana and Togo met in Accra on 5 May 2013.\n\n"


def acts_of(text: str) -> list[tuple[str, str]]:
    record = annotate(MEETING + text)
    return [(record.quote(a.span), a.kind) for a in record.acts if a.span.start >= len(MEETING)]


@pytest.mark.parametrize("marks", [("a.", "b."), ("(i)", "(ii)"), ("1)", "2)"), ("-", "-")])
def test_points_under_one_verb_are_one_act(marks: tuple[str, str]) -> None:
    text = f"The two leaders agreed to:\n{marks[0]} open a border post;\n{marks[1]} train forty nurses."
    assert acts_of(text) == [(text[16:-1], "commitment")]


def test_paragraphs_go_on_behind_a_list_of_letters() -> None:
    text = "3. We adopted the following papers:\na. Plan for Ports;\nb. Charter of Fish.\n4. We condemned piracy."
    found = acts_of(text)
    assert [kind for _, kind in found] == ["delivery", "position"]
    assert found[0][0].endswith("b. Charter of Fish")


def test_who_only_leads_to_clauses_does_nothing_yet() -> None:
    text = (
        "The Presidents agreed to the following:\n1. They will open a border post.\n2. They signed a treaty on reefs."
    )
    assert acts_of(text) == [("will open a border post", "commitment"), ("signed a treaty on reefs", "delivery")]


def test_paragraphs_under_headings_are_no_points() -> None:
    text = "They agreed to deepen ties along these lines:\n- Ports: Cranes are old. Ships wait.\n- Fish: Nets are dear."
    assert acts_of(text) == [("agreed to deepen ties along these lines", "commitment")]


def test_verbs_under_one_subject() -> None:
    text = "The two Presidents:\n\n4. Welcomed the new road.\n\n5. Reaffirmed their commitment to expand trade."
    assert acts_of(text) == [
        ("Welcomed the new road", "assessment"),
        ("Reaffirmed their commitment to expand trade", "commitment"),
    ]


def test_a_point_with_a_subject_of_its_own_has_no_other() -> None:
    text = "The two Presidents:\n\n4. Togo thanked Ghana for the boats."
    record = annotate(MEETING + text)
    assert [(a.kind, a.actors) for a in record.acts] == [("assessment", ("TG",))]


def test_numbers_behind_a_colon_end_no_sentence() -> None:
    (found,) = acts_of("They agreed as follows: 1. To open a border post; 2. To train forty nurses.")
    assert found == ("agreed as follows: 1. To open a border post; 2. To train forty nurses", "commitment")


def test_points_under_a_line_that_ends_in_the_open() -> None:
    text = "On that day the two sides\n1. agreed to open a border post;\n2. reviewed the ferry plan."
    assert acts_of(text) == [("agreed to open a border post", "commitment"), ("reviewed the ferry plan", "review")]


def test_a_line_that_ends_with_a_stop_leads_no_points() -> None:
    text = "Ghana received the two sides.\n1. welcomed the new road."
    assert ("welcomed the new road", "assessment") not in acts_of(text)
