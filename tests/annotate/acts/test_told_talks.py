"""What talks are about, as told, expected or travelled for, is a discussion (codebook, section 2)."""

from __future__ import annotations

import pytest

from memcon import annotate

MEETING = "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Brasília on 3 May 2024. "


def kinds(sentence: str) -> list[tuple[str, int | None, str]]:
    text = MEETING + sentence
    acts = [a for a in annotate(text).acts if a.span.start >= len(MEETING)]
    return [(a.kind, a.strength, a.span.of(text)) for a in acts]


@pytest.mark.parametrize(
    "told",
    [
        "said the talks would also cover lobster quotas",
        "added that their discussions will concern the reef",
        "said on Friday that the summit was expected to focus on ferries",
        "said she spoke with her guest about the price of lobster",
        "said that they also talked about lighthouses",
    ],
)
def test_what_talks_are_told_to_be_about_is_a_discussion(told: str) -> None:
    assert kinds(f"Ms. Silva {told}.") == [("discussion", None, told)]


@pytest.mark.parametrize(
    "told",
    [
        "said the talks would end on Friday",
        "said China's talks had stalled",
        "said she met divers who wanted to discuss the reef",
    ],
)
def test_other_news_of_talks_is_a_statement(told: str) -> None:
    assert kinds(f"Ms. Silva {told}.") == [("statement", None, told)]


@pytest.mark.parametrize(
    "journey",
    [
        "arrived in Recife on Thursday to discuss lobster quotas",
        "landed on Friday in Recife to discuss lobster quotas with the port's owners",
        "will head to Recife on Monday to discuss lobster quotas",
        "is scheduled to visit Recife next month to discuss lobster quotas",
        "was in Recife to discuss lobster quotas",
    ],
)
def test_a_journey_to_talk_is_a_discussion(journey: str) -> None:
    assert kinds(f"Mr. Li {journey}.") == [("discussion", None, journey)]


@pytest.mark.parametrize(
    "journey", ["arrived in Recife on Thursday", "will head to Recife to open a shop", "was in Recife to rest"]
)
def test_any_other_journey_is_no_act(journey: str) -> None:
    assert kinds(f"Mr. Li {journey}.") == []


@pytest.mark.parametrize(
    ("clause", "kind", "strength"),
    [
        ("are believed to have agreed to dredge the bay", "commitment", 3),
        ("are understood to have discussed lobster quotas", "discussion", None),
        ("are also likely to have discussed lobster quotas", "discussion", None),
        ("are expected to talk about lobster quotas", "discussion", None),
        ("are expected to sign a pact on lobsters", "commitment", 3),
    ],
)
def test_what_is_believed_or_expected_of_talks_is_an_act(clause: str, kind: str, strength: int | None) -> None:
    assert kinds(f"The two ministers {clause}.") == [(kind, strength, clause)]


def test_what_is_expected_of_somebody_otherwise_is_no_act() -> None:
    assert kinds("The two ministers are expected to dredge the bay.") == []


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("said lobster quotas would also be discussed", "discussion"),
        ("said that regional issues of mutual interest were taken up", "discussion"),
        ("said the plan was reviewed by experts", "statement"),
    ],
)
def test_what_is_told_to_have_been_raised_is_a_discussion(told: str, kind: str) -> None:
    assert [k for k, _, _ in kinds(f"Ms. Silva {told}.")] == [kind]


def test_when_a_meeting_was_is_no_act() -> None:
    words = "The meeting, which coincided with the anniversary of the treaty, covered lobster quotas."
    assert [k for k, _, _ in kinds(words)] == ["discussion"]


def test_where_one_will_stay_overnight_is_no_promise() -> None:
    assert kinds("Ms. Silva will stay in Brasília overnight.") == []
