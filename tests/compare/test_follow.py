"""A commitment's life through the rounds."""

from __future__ import annotations

import pytest
from passage_reading import WORDING
from telling import build_chain, tell

from memcon.compare.follow import Thread, follow_commitments
from memcon.errors import CompareError
from memcon.reports.history_picture import render_history_picture
from memcon.resolve import Chain


def life(thread: Thread) -> list[tuple[int, str]]:
    return [(s.round, s.kind) for s in thread.steps]


def test_a_commitment_is_followed_from_first_mention_to_delivery() -> None:
    chain = build_chain(
        (tell("They agreed to explore a museum of reefs."),),
        (tell("They agreed to build a museum of reefs."),),
        (tell("The two sides opened the museum of reefs."),),
    )
    (thread,) = follow_commitments(chain, WORDING).threads
    assert life(thread) == [(0, "first"), (1, "strengthened"), (2, "delivered")]
    assert thread.status == "delivered"


def test_what_a_round_passes_over_can_come_back() -> None:
    chain = build_chain(
        (tell("They agreed to plant palm trees in Elche."),),
        (tell("They agreed to ban plastic bags."),),
        (tell("They agreed to plant palm trees in Elche."),),
    )
    palms, bags = follow_commitments(chain, WORDING).threads
    assert life(palms) == [(0, "first"), (2, "back")]
    assert (palms.status, bags.status) == ("open", "silent")


def test_a_thread_beyond_memory_begins_anew() -> None:
    gap = [(tell("They agreed to ban plastic bags."),)] * 3
    ends = (tell("They agreed to plant palm trees in Elche."),)
    chain = build_chain(ends, *gap, ends)
    assert len(follow_commitments(chain, WORDING, memory=2).threads) == 3
    assert len(follow_commitments(chain, WORDING, memory=9).threads) == 2


def test_acts_that_bind_nobody_are_followed_on_demand_only() -> None:
    chain = build_chain((tell("They discussed locusts."),), (tell("They discussed locusts."),))
    assert not follow_commitments(chain, WORDING).threads
    assert len(follow_commitments(chain, WORDING, every_act=True).threads) == 1


def test_rounds_without_an_account_are_said_to_be_unknown() -> None:
    chain = build_chain((tell("They agreed to ban plastic bags."),), (), (tell("They agreed to ban plastic bags."),))
    history = follow_commitments(chain, WORDING)
    assert "round 2" in history.caution
    with pytest.raises(CompareError, match="No round"):
        follow_commitments(build_chain(()), WORDING)


def test_the_example_follows_media_cooperation_over_three_rounds(chain: Chain) -> None:
    history = follow_commitments(chain, WORDING)
    media = next(t for t in history.threads if "think tanks" in t.title.quote.text)
    assert [history.rounds[s.round].number for s in media.steps] == [3, 4, 5]
    meeting = next(t for t in history.threads if "next meeting" in t.title.quote.text)
    assert meeting.status == "held"


def test_the_picture_holds_every_round_and_every_commitment(chain: Chain) -> None:
    history = follow_commitments(chain, WORDING)
    picture = render_history_picture(history)
    assert picture.count("<g><title>") == len(history.threads) + sum(len(t.steps) for t in history.threads)
    assert all(f">Round {r.number}<" in picture for r in history.rounds)
    assert "<script" not in picture
