"""Meetings that a verb of discussing tells, its subject a pronoun before a verb of use."""

from __future__ import annotations

import pytest

from memcon import Document, MeetingMention, annotate


def test_who_used_an_event_to_discuss_something_may_be_told_by_a_pronoun() -> None:
    text = (
        "Minister Peter Otieno attended the Reef Ministers' Meeting in Oslo. He used the gathering to discuss ports "
        "with his counterparts from Peru and Latvia."
    )
    read = annotate(Document(text=text, id="d", published="2024-05-16", publisher="Ministry of Foreign Affairs, Kenya"))
    assert [m.parties for m in read.meetings if m.kind == "meeting"] == [("KE", "PE"), ("KE", "LV")]


VISITED = "Federal Councillor Ann Holm visited Kenya on Monday. "


def meetings(words: str) -> list[MeetingMention]:
    document = Document(VISITED + words, published="2024-05-16", publisher="Federal Department of Foreign Affairs")
    return [m for m in annotate(document).meetings if m.kind == "meeting"]


@pytest.mark.parametrize(
    "words",
    [
        "Her stay gave her the opportunity to exchange views with the Kenyan Trade Minister, Peter Otieno.",
        "Ms Holm also took the opportunity to exchange views with the Kenyan Trade Minister, Peter Otieno.",
        "Ms Holm seized the occasion to discuss tea with the Kenyan Trade Minister, Peter Otieno.",
    ],
)
def test_who_got_the_opportunity_to_talk_met_wherever_it_was(words: str) -> None:
    (met,) = meetings(words)
    assert (met.parties, [h.name for h in met.heads]) == (("CH", "KE"), ["Ann Holm", "Peter Otieno"])


@pytest.mark.parametrize(
    "words",
    [
        "Ms Holm had not had the opportunity to discuss tea with the Kenyan Trade Minister, Peter Otieno.",
        "Ms Holm hopes to discuss tea with the Kenyan Trade Minister, Peter Otieno.",
        "Ms Holm took the opportunity to discuss a book that the Kenyan Trade Minister, Peter Otieno, wrote.",
    ],
)
def test_no_opportunity_no_hope_and_no_book_makes_a_meeting(words: str) -> None:
    assert not meetings(words)


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("On Tuesday Ms Holm will also discuss tea with Peter Otieno, the Kenyan Trade Minister.", "scheduled"),
        ("Ms Holm is due to discuss tea with Peter Otieno, the Kenyan Trade Minister.", "scheduled"),
        ("Tea was among the matters Ms Holm discussed with Peter Otieno, the Kenyan Trade Minister.", "held"),
        ("Ms Holm took up the price of tea with Peter Otieno, the Kenyan Trade Minister.", "held"),
    ],
)
def test_a_release_that_tells_with_whom_something_was_discussed_tells_a_meeting(words: str, status: str) -> None:
    (met,) = meetings(words)
    assert (met.parties, met.standing, met.status) == (("CH", "KE"), "subject", status)


@pytest.mark.parametrize(
    "words",
    [
        "Ms Holm will not discuss tea with Peter Otieno, the Kenyan Trade Minister.",
        "Ms Holm could discuss tea with Peter Otieno, the Kenyan Trade Minister.",
    ],
)
def test_what_will_not_be_discussed_makes_no_meeting(words: str) -> None:
    assert not meetings(words)


def test_a_paper_that_tells_no_day_of_what_was_discussed_tells_no_meeting() -> None:
    text = "Lakes fill. Fish swim. Rain fell. Norwegian Minister Ann Holm discussed tea with Kenyan Minister Joy Oti."
    assert not annotate(Document(text, published="2024-05-16", publisher="The Lake Herald")).meetings


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (
            "The trip will be an opportunity for Ms Holm to discuss tea with the Minister for Trade, Peter Otieno.",
            "scheduled",
        ),
        ("The stay was a chance for Ms Holm to exchange views with Minister for Trade Peter Otieno.", "held"),
    ],
)
def test_what_is_an_opportunity_for_somebody_tells_a_meeting(words: str, status: str) -> None:
    (met,) = meetings(words)
    assert (met.parties, met.status) == (("CH", "KE"), status)
    assert [(h.name, h.party) for h in met.heads] == [("Ann Holm", "CH"), ("Peter Otieno", "KE")]


def test_several_who_were_met_are_of_the_other_party() -> None:
    words = (
        "It was a chance for Ms Holm to discuss tea with Trade Minister Peter Otieno and Minister of Ports Joy Mbugua."
    )
    (met,) = meetings(words)
    assert [h.party for h in met.heads] == ["CH", "KE", "KE"]


def test_each_of_several_governments_that_somebody_discussed_with_was_met_alone() -> None:
    words = (
        "On the margins of the fair, Ms Holm exchanged views with the new Peruvian Trade Minister Luz Rojas and the "
        "Presidents of Kenya, Peter Otieno, and Latvia, Ivo Ozols."
    )
    assert [[h.name for h in m.heads] for m in meetings(words)] == [
        ["Ann Holm", "Luz Rojas"],
        ["Ann Holm", "Peter Otieno"],
        ["Ann Holm", "Ivo Ozols"],
    ]


def test_one_of_the_own_government_is_not_met() -> None:
    words = (
        "Ms Holm exchanged views with Peruvian Trade Minister Luz Rojas, Latvian President Ivo Ozols and Swiss "
        "Finance Minister Urs Keller."
    )
    assert not meetings(words)
