from __future__ import annotations

import pytest

import memcon
from memcon.model import Span
from memcon.resolve import build_accounts
from memcon.resolve.commitments import (
    Commitment,
    CommitmentReader,
    Score,
    Window,
    score_delivery,
)
from memcon.resolve.deadlines import find_deadline

LEXICON = memcon.load_lexicon()
READER = CommitmentReader(LEXICON)
CATALYSTS = LEXICON.items("en/catalysts", "catalyst")


def read(text: str) -> list[Commitment]:
    record = memcon.annotate(text, published="2025-01-10")
    return [c for account in build_accounts(record) for c in READER.read(account)]


@pytest.mark.parametrize("item", CATALYSTS, ids=[i["name"] for i in CATALYSTS])
def test_a_catalyst_is_found_in_its_example_and_not_in_its_near_miss(item: dict[str, str]) -> None:
    assert item["kind"] in {c.kind for c in READER.find_catalysts(item["example"])}
    assert item["kind"] not in {c.kind for c in READER.find_catalysts(item["near_miss"])}


@pytest.mark.parametrize(
    ("words", "day", "event"),
    [
        ("open the bridge by 30 June 2026", "2026-06-30", None),
        ("open the bridge by the end of 2026", "2026", None),
        ("cut emissions by half before 2030", "2030", None),
        ("open the bridge within six months", "2025-07", None),
        ("open the bridge within 90 days", "2025-04-10", None),
        ("train officers over the next three years", "2028", None),
        ("open the bridge by the end of this year", "2025", None),
        ("settle the matter before the next round", None, "before the next round"),
        ("open the bridge that was built in 2012", None, None),
        ("keep up the work of six ministries", None, None),
    ],
)
def test_deadlines_are_read_as_precise_as_they_are_worded(words: str, day: str | None, event: str | None) -> None:
    found = find_deadline(words, Span(0, len(words)), "2025-01-10")
    if day is None and event is None:
        assert found is None
        return
    assert found is not None
    assert (found.day, found.event) == (day, event)
    assert found.span.of(words) == found.words


def test_a_relative_deadline_stays_open_without_a_day_of_publication() -> None:
    found = find_deadline("open the bridge within six months", Span(0, 33))
    assert found is not None
    assert (found.day, found.words) == (None, "within six months")


def test_a_commitment_carries_its_amount_deadline_and_catalysts() -> None:
    text = (
        "The third round of the Norway-Kenya Political Consultations was held in Nairobi on Tuesday. "
        "The two sides agreed to train 500 officers by the end of 2026 through the joint working group. "
        "Norway will provide $2 million for the port with the World Bank, subject to approval."
    )
    training, money = read(text)
    assert training.deadline is not None
    assert training.deadline.day == "2026"
    assert {c.kind for c in training.catalysts} == {"timetable", "target", "agent", "capacity"}
    assert training.ambition.level == 5
    assert [a.amount for a in money.amounts] == [2000000]
    assert {"money", "organisation", "hedge"} <= {c.kind for c in money.catalysts}
    assert money.ambition.level == 3
    for commitment in (training, money):
        assert commitment.span.of(text) == commitment.words
        assert all(c.span.of(text) == c.words for c in commitment.catalysts)


def test_a_party_to_the_meeting_is_no_other_organisation() -> None:
    text = "The EU-Japan Summit was held in Tokyo on Tuesday. The two sides agreed to widen EU-Japan trade."
    assert not [c for commitment in read(text) for c in commitment.catalysts if c.kind == "organisation"]


@pytest.mark.parametrize(
    ("status", "on", "today", "score"),
    [
        ("done", "2025-06-01", "2026-03-01", Score(1, "delivered within the window")),
        ("done", "2026-02-01", "2026-03-01", Score(0, "delivered, but after the window")),
        ("in_progress", None, "2026-03-01", Score(0, "in progress")),
        ("overtaken", None, "2026-03-01", Score(0, "unable: overtaken by events")),
        ("dropped", None, "2025-03-01", Score(-1, "dropped")),
        ("open", None, "2026-03-01", Score(-1, "nothing done within the window")),
        ("open", None, "2025-03-01", Score(None, "the window is open")),
        ("not_verifiable", None, "2026-03-01", Score(None, "it cannot be verified")),
    ],
)
def test_delivery_is_scored_by_status_and_window(status: str, on: str | None, today: str, score: Score) -> None:
    assert score_delivery(status, Window("2025-01-10", "2026-01-10"), on=on, today=today) == score


def test_an_unknown_status_is_refused() -> None:
    with pytest.raises(ValueError, match="'finished' is no status"):
        score_delivery("finished", Window("2025-01-10"))
