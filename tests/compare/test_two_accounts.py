"""Two accounts of one meeting."""

from __future__ import annotations

import pytest
from passage_reading import LEXICON, WORDING
from telling import tell

from memcon import annotate
from memcon.compare.accounts import AccountsReport, compare_accounts, match_accounts
from memcon.compare.quotes import to_plain
from memcon.errors import CompareError
from memcon.model import AnnotatedDocument, Document
from memcon.resolve import Account, build_accounts


def compare(a: Account, b: Account) -> AccountsReport:
    return compare_accounts(a, b, WORDING)


def test_joint_acts_and_those_of_one_account_are_told_apart() -> None:
    report = compare(
        tell("They agreed to plant trees in Elche.", "They discussed locusts."),
        tell("The two sides decided to plant trees in Elche.", "They reviewed tolls.", ident="b"),
    )
    assert [r.kind for r in report.rows] == ["joint", "only_a", "only_b"]


@pytest.mark.parametrize(
    ("first", "second", "field"),
    [
        ("China will lend 20 million euros for a dam.", "China will lend 30 million euros for a dam.", "number"),
        ("They agreed to meet again in Elche on 4 May.", "They agreed to meet again in Elche on 9 May.", "date"),
        ("They agreed that the reef is healthy.", "They agreed that the reef is not healthy.", "polarity"),
        ("They agreed to plant 40 palm trees.", "They agreed to plant 60 palm trees.", "number"),
    ],
)
def test_a_contradiction_is_named(first: str, second: str, field: str) -> None:
    report = compare(tell(first), tell(second, ident="b"))
    row = next(r for r in report.rows if r.a and r.b)
    assert row.kind == "contradictory"
    assert [c.field for c in row.conflicts] == [field]


def test_contradictions_about_the_meeting_itself_are_found() -> None:
    a = tell("They discussed locusts.", number=3, start="2024-05-03", place="Lorca")
    b = tell("They discussed locusts.", ident="b", number=3, start="2024-05-04", place="Elche")
    assert {(c.field, c.a, c.b) for c in compare(a, b).meeting} == {
        ("day", "2024-05-03", "2024-05-04"),
        ("place", "Lorca", "Elche"),
    }


def test_a_less_precise_day_and_a_shorter_name_are_no_contradiction() -> None:
    a = tell("They discussed locusts.", start="2024-05-03")
    b = tell("They discussed locusts.", ident="b", start="2024-05")
    assert not compare(a, b).meeting


def test_attribution_collapse_is_seen() -> None:
    report = compare(
        tell("The two sides agreed that reefs need protection."),
        tell("Minister Li said that reefs need protection.", ident="b"),
    )
    row = next(r for r in report.rows if r.a and r.b)
    assert row.kind == "collapsed"
    assert "gives to all sides" in row.reasons[0]


def read(text: str, ident: str) -> Account:
    record: AnnotatedDocument = annotate(Document(text=text, id=ident, published="2024-05-03"), lexicon=LEXICON)
    return build_accounts(record)[0]


def test_the_order_of_the_sides_is_no_difference() -> None:
    one = read(
        "Brazil and China held the third round of the Brazil-China Reef Dialogue in Lorca on 3 May 2024. "
        "Brazil and China agreed to widen Brazil-China cooperation on reefs.",
        "a",
    )
    other = read(
        "China and Brazil held the third round of the China-Brazil Reef Dialogue in Lorca on 3 May 2024. "
        "China and Brazil agreed to widen China-Brazil cooperation on reefs.",
        "b",
    )
    report = compare(one, other)
    assert [r.kind for r in report.rows] == ["joint"]
    assert not report.meeting
    assert not report.namings


def test_two_translations_of_one_release_show_no_difference() -> None:
    one = read(
        "On 3 May 2024, Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Lorca. The two "
        "sides agreed to speed up talks on a trade agreement. They spoke highly of the strategic partnership. "
        "Both sides stressed the importance of peace in the region.",
        "a",
    )
    other = read(
        "Foreign Minister Li Wei of China met with Foreign Minister Ana Silva of Brazil in Lorca on May 3, 2024. Both "
        "sides decided to accelerate negotiations on a trade pact. The two sides commended the strategic partnership. "
        "They underlined the importance of regional peace.",
        "b",
    )
    report = compare(one, other)
    assert {r.kind for r in report.rows} == {"joint"}
    assert not report.meeting


def test_names_for_the_same_thing_and_tone_are_told() -> None:
    a = tell("They agreed to fund renewable energy.", "The talks were held in a cordial atmosphere.")
    b = tell("They agreed to fund clean energy.", "The exchange was frank.", ident="b")
    report = compare(a, b)
    assert [({q.text for q in n.a}, {q.text for q in n.b}) for n in report.namings] == [
        ({"renewable energy"}, {"clean energy"})
    ]
    assert {q.text for q in report.tones_a["warm"]} == {"cordial"}
    assert {q.text for q in report.tones_b["strained"]} == {"frank"}


def test_order_and_share_by_topic_are_measured() -> None:
    a = tell("They agreed to cut tariffs.", "They discussed fisheries.")
    b = tell("They discussed fisheries.", "They agreed to cut tariffs.", ident="b")
    report = compare(a, b)
    assert report.order == -1.0
    share = next(s for s in report.shares if s.topic == "fisheries")
    assert (share.place_a, share.place_b) == (2, 1)
    assert share.a == share.b > 0


def test_bad_input_is_told_in_plain_sentences() -> None:
    a = tell("They discussed locusts.")
    assert "same text" in compare(a, a).caution
    assert "different meetings" in compare(
        tell("They discussed locusts.", number=3), tell("They discussed bees.", ident="b", number=4)
    ).caution  # fmt: skip
    blank = tell(ident="b")
    assert "No act was found in b" in compare(a, blank).caution
    empty = Account(Document(text=" ", id="e"), a.meeting)
    with pytest.raises(CompareError, match="e is empty"):
        compare(a, empty)


def test_of_several_meetings_the_one_that_both_tell_is_compared() -> None:
    first = [tell("They discussed locusts.", number=3), tell("They discussed bees.", number=4)]
    second = [tell("They discussed bees and wasps.", ident="b", number=4)]
    assert match_accounts(first, second) == (first[1], second[0])


def test_a_report_can_be_written_as_plain_values() -> None:
    plain = to_plain(compare(tell("They discussed locusts."), tell("They discussed locusts.", ident="b")))
    assert plain["rows"][0]["a"]["quote"]["text"] == "discussed locusts"
