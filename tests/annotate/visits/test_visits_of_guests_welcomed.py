"""Visits told by the welcome to a state, and what lies where such a visit is."""

import pytest

from memcon import MeetingMention, annotate

_HOME = "Prime Minister of Australia"


def read(text: str) -> dict[str, MeetingMention]:
    return {m.kind: m for m in annotate(text, published="2024-05-03", publisher=_HOME).meetings}


def test_a_guest_welcomed_to_the_state_pays_the_visit_that_is_spoken_of() -> None:
    text = "Prime Minister Ann Hale today welcomed President Juma Otieno of Kenya and his delegation to Australia. "
    found = read(text + "The leaders agreed that the visit had brought both reefs closer.")
    assert (found["visit"].parties, found["visit"].country, found["visit"].standing) == (("AU", "KE"), "AU", "subject")
    assert [h.name for h in found["visit"].heads] == ["Juma Otieno"]


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Ann Hale today welcomed President Juma Otieno of Kenya to the table. The visit was short.",
        "Prime Minister Ann Hale today welcomed President Juma Otieno of Kenya to Australia. The talks were short.",
    ],
)
def test_a_welcome_alone_tells_no_visit(text: str) -> None:
    assert "visit" not in read(text)


def test_a_house_without_its_country_lies_where_the_guest_is_on_a_visit() -> None:
    found = read(
        "Prime Minister Ann Hale and His Majesty the King of Lesotho today praised the reefs of Australia and Lesotho. "
        "Before their formal discussion at Parliament House today, the Prime Minister thanked His Majesty for "
        "coming on his second State Visit to Australia."
    )
    assert (found["meeting"].place, found["meeting"].country) == ("Parliament House", "AU")


@pytest.mark.parametrize(
    "told",
    [
        "I would like to welcome Prime Minister Luz Rojas of Peru to Riga.",
        "I would like to welcome Prime Minister Luz Rojas of Peru on her first visit to Latvia.",
        "It is a great pleasure to welcome Prime Minister Luz Rojas of Peru here in Riga.",
        "I am delighted to welcome Prime Minister Luz Rojas of Peru here.",
    ],
)
def test_whoever_says_that_he_welcomes_a_guest_does_so(told: str) -> None:
    (meeting,) = annotate(told, published="2024-05-08", publisher="Prime Minister of Latvia").meetings
    assert (meeting.status, meeting.parties) == ("held", ("LV", "PE"))


def test_a_plan_that_is_welcomed_is_no_guest() -> None:
    told = "I am pleased to welcome the plan of Prime Minister Luz Rojas of Peru."
    assert not annotate(told, published="2024-05-08", publisher="Prime Minister of Latvia").meetings


@pytest.mark.parametrize(
    "told",
    [
        "I welcome President Luz Rojas of Peru to Australia from 2-5 May.",
        "I am pleased to welcome President Luz Rojas of Peru and her husband to Canberra from 2-5 May.",
        "It is a pleasure to welcome President Luz Rojas of Peru on her first visit to Australia from 2-5 May.",
        "I look forward to welcoming President Luz Rojas of Peru to Australia from 2-5 May.",
    ],
)
def test_whom_the_writer_welcomes_to_the_state_pays_a_visit(told: str) -> None:
    (visit,) = annotate(told, published="2024-05-02", publisher=_HOME).meetings
    assert (visit.kind, visit.standing, visit.start, visit.end) == ("visit", "subject", "2024-05-02", "2024-05-05")
    assert [h.name for h in visit.heads] == ["Luz Rojas"]


@pytest.mark.parametrize(
    "told",
    [
        "I welcome President Luz Rojas of Peru to the list of those who back the plan.",
        "I would welcome President Luz Rojas of Peru to Australia if she could come.",
    ],
)
def test_a_welcome_to_something_else_is_no_visit(told: str) -> None:
    assert not any(m.kind == "visit" for m in annotate(told, published="2024-05-02", publisher=_HOME).meetings)
