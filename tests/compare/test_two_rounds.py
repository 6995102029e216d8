"""Two rounds, act by act."""

from __future__ import annotations

from dataclasses import replace

import pytest
from passage_reading import WORDING
from telling import build_chain, tell

from memcon.compare.rounds import RoundsReport, compare_rounds, pick_rounds
from memcon.errors import CompareError
from memcon.model import MeetingMention, Span
from memcon.resolve import Chain, Round


def compare(chain: Chain) -> RoundsReport:
    return compare_rounds(chain, *pick_rounds(chain, None, None), WORDING)


def test_each_kind_of_change_is_named() -> None:
    chain = build_chain(
        (
            tell(
                "The two sides agreed to build a dam on the Turia.",
                "They agreed to explore a ban on plastic bags.",
                "They decided to train nurses and pilots.",
                "They agreed to open a museum in Elche.",
                "They agreed to share satellite data on locusts.",
                "They agreed to waive visas for cooks.",
            ),
        ),
        (
            tell(
                "The two sides agreed to build a dam on the Turia.",
                "They agreed to ban plastic bags.",
                "They decided to train nurses.",
                "The two sides opened a museum in Elche.",
                "They will exchange locust data from satellites.",
                "They agreed to import cherries.",
            ),
        ),
    )
    report = compare(chain)
    kinds = {(r.old or r.new).quote.text.split()[-1]: r.kind for r in report.rows if r.old or r.new}
    assert kinds == {
        "Turia": "repeated",
        "bags": "strengthened",
        "pilots": "narrowed",
        "Elche": "delivered",
        "locusts": "reworded",
        "cooks": "gone",
        "cherries": "new",
    }
    assert [r.old.quote.text for r in report.silence if r.old] == ["agreed to waive visas for cooks"]
    assert all(r.score is not None and r.reasons for r in report.rows if r.old and r.new)


def test_changed_words_are_marked_and_the_rest_is_not() -> None:
    chain = build_chain(
        (tell("They agreed to plant trees in Elche."),), (tell("They agreed to plant palm trees in Elche."),)
    )
    row = compare(chain).rows[0]
    assert row.new is not None
    changed = [row.new.quote.text[m.start - row.new.quote.start : m.end - row.new.quote.start]
               for m in row.marks_new if m.kind == "changed"]  # fmt: skip
    assert changed == ["palm"]
    assert all(m.kind == "same" for m in row.marks_old)


def test_an_act_that_another_account_of_the_later_round_tells_is_not_gone() -> None:
    chain = build_chain(
        (tell("They agreed to plant trees in Elche.", "They agreed to ban plastic bags."),),
        (tell("They agreed to ban plastic bags.", ident="b"), tell("They will plant trees in Elche.", ident="c")),
    )
    report = compare(chain)
    assert not report.of_kind("gone")
    assert not report.silence


def test_silence_states_how_much_was_read() -> None:
    chain = build_chain((tell("They agreed to plant trees in Elche."),), (tell("They discussed locusts."),))
    report = compare(chain)
    assert len(report.silence) == 1
    assert "1 account read" in report.caution
    assert "no proof" in report.caution


def test_the_same_document_twice_shows_repetition_only() -> None:
    account = tell("They agreed to plant trees in Elche.", "They discussed locusts.")
    report = compare(build_chain((account,), (account,)))
    assert {r.kind for r in report.rows} == {"repeated"}


@pytest.mark.parametrize(
    ("rounds", "said"),
    [
        ((), "No round of"),
        (((tell("They discussed locusts."),),), "only round"),
        (((), (tell("They discussed locusts."),)), "only round"),
        (((tell("They discussed locusts."),), (tell("Les deux parties ont salué les criquets."),)), "it reads English"),
        (((tell("They will discuss locusts.", status="scheduled"),), (tell("They discussed bees."),)), "only round"),
    ],
)
def test_what_cannot_be_compared_is_said_in_a_sentence(rounds: tuple[object, ...], said: str) -> None:
    with pytest.raises(CompareError, match=said):
        compare(build_chain(*rounds))  # type: ignore[arg-type]


def test_a_round_that_was_not_read_is_told_with_those_that_were() -> None:
    chain = build_chain((tell("They discussed locusts."),), (tell("They discussed bees."),))
    with pytest.raises(CompareError, match=r"no account of round 7.*1, 2"):
        pick_rounds(chain, None, 7)
    with pytest.raises(CompareError, match="itself"):
        pick_rounds(chain, 2, 2)
    assert [r.number for r in pick_rounds(chain, 2, 1)] == [1, 2]
    assert [r.number for r in pick_rounds(chain, "2011-05", "2012")] == [1, 2]
    with pytest.raises(CompareError, match="a round of 1999"):
        pick_rounds(chain, "1999", None)


# ---- the example mechanism ----


@pytest.fixture(scope="module")
def fifth(chain: Chain) -> RoundsReport:
    return compare_rounds(chain, *pick_rounds(chain, 4, 5), WORDING)


def subjects(report: RoundsReport, kind: str) -> set[str]:
    return {s.name for s in report.subjects if s.kind == kind}


def test_the_fifth_round_drops_and_adds_the_subjects_that_it_should(fifth: RoundsReport) -> None:
    assert {"disinformation", "think tank", "information technology", "best practice"} <= subjects(fifth, "gone")
    assert {"five corridors", "5 Es", "clean energy", "special economic zone", "culture"} <= subjects(fifth, "new")
    other = next(s for s in fifth.subjects if s.name == "third party")
    assert other.kind == "reworded"
    assert {q.text for q in other.new} == {"other countries"}
    assert any(q.text == "cultural exchanges" for s in fifth.subjects if s.name == "culture" for q in s.new)


def test_what_the_fifth_round_says_of_the_fourth_is_verified(fifth: RoundsReport) -> None:
    verdicts = {(c.field, c.claimed): c.verdict for c in fifth.claims}
    assert (
        verdicts[("number", "4")] == verdicts[("start", "2024-01-21")] == verdicts[("place", "Islamabad")] == "agrees"
    )
    assert "differs" not in verdicts.values()


def test_set_phrases_stand_apart(fifth: RoundsReport) -> None:
    kinds = {p.name: p.kind for p in fifth.phrases}
    assert kinds["community of shared future"] == "first seen"
    assert kinds["open, inclusive and transparent"] == "dropped"
    assert kinds["connectivity and integration"] == "kept"


def test_the_undertaking_to_share_best_practices_is_not_heard_of_again(fifth: RoundsReport) -> None:
    assert any("knowledge pool" in r.old.quote.text for r in fifth.silence if r.old)


def test_a_document_from_long_after_a_round_is_no_report_of_it_where_others_are() -> None:
    first = tell("They agreed to plant trees in Elche.", ident="first")
    second = tell("They agreed to plant trees in Elche.", ident="second")
    review = tell("They opened a museum in Lorca.", ident="review")
    near, late = (
        replace(a, document=replace(a.document, published=d))
        for a, d in ((first, "2011-05-04"), (review, "2012-09-01"))
    )
    report = compare(build_chain((near, late), (second,)))
    assert [r.kind for r in report.rows] == ["repeated"]
    assert (report.read_old.accounts, report.read_old.late) == (1, 1)
    assert "1 later document looks back on it" in report.read_old.sentence
    alone = compare(build_chain((late,), (second,)))
    assert "gone" in [r.kind for r in alone.rows]
    assert alone.read_old.late == 0


def test_what_is_said_of_a_round_without_a_number_is_held_against_the_one_before() -> None:
    first = replace(build_chain((tell("They agreed to plant trees."),)).rounds[0], number=None)
    account = tell("They agreed to plant trees.", ident="b")
    said = MeetingMention("session", "previous", "held", start="2011-05", evidence=(Span(0, 9),))
    second = Round("s", None, "2012-01-09", accounts=(account,), previous=(("b", said),))
    chain = replace(build_chain(), rounds=(first, second))
    claims = compare_rounds(chain, first, second, WORDING).claims
    assert [(c.field, c.verdict, c.about, c.about_day) for c in claims] == [("start", "agrees", None, "2011-05-03")]


def test_what_is_gone_is_told_with_the_later_act_that_came_nearest() -> None:
    old = tell("They agreed to share data on locusts.", "They agreed to track locusts from space.")
    new = tell("They agreed to fight locusts with planes.", ident="b")
    gone = compare(build_chain((old,), (new,))).of_kind("gone")[0]
    assert gone.old is not None
    assert gone.near is not None
    assert (gone.old.quote.text, gone.near.quote.text) == (
        "agreed to track locusts from space",
        "agreed to fight locusts with planes",
    )
    assert 0.3 <= (gone.score or 0) < 0.5
