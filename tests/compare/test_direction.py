"""What became of a passage, and why."""

from __future__ import annotations

import pytest
from passage_reading import read_sentence

from memcon.compare.direction import judge_change


@pytest.mark.parametrize(
    ("old", "new", "kind", "reason"),
    [
        ("They agreed to open a rail link.", "They agreed to open a rail link.", "same", "the words are the same"),
        ("They agreed to open a rail link.", "They agreed to explore a rail link.", "weaker", "less far"),
        ("They voiced concern at the raid.", "They strongly condemned the raid.", "stronger", "soft → binding"),
        ("They will open talks on tolls.", "They will conclude talks on tolls.", "stronger", "the work is to go"),
        ("They agreed to waive fees for cooks.", "They agreed to waive fees for cooks and pilots.", "wider", "added"),
        ("They agreed to waive fees for cooks.", "They agreed to waive fees for cooks in Elche.", "narrower", "limit"),
        ("They agreed to plant trees.", "They agreed to plant trees by 2029.", "narrower", "deadline added: by 2029"),
        ("Brazil will lend 20 million euros.", "Brazil will lend 30 million euros.", "wider", "number raised"),
        ("They agreed to repair all bridges.", "They agreed to repair the bridge at Lorca.", "narrower", "'all' gone"),
        ("They will mend roads and bridges.", "They will mend roads.", "narrower", "dropped: bridges"),
        ("They confirmed the ban on whaling.", "They reconfirmed the ban on whaling.", "reworded", "other words"),
        ("Brazil thanked China for the pears.", "Brazil warmly thanked China.", "reworded", "other words"),
        ("They agreed to train 8 cooks.", "They agreed to train 900000 cooks.", "wider", "8 → 900,000"),
        ("They will hold the 8th round in Elche.", "They will hold the eighth round in Elche.", "reworded", "other"),
    ],
)  # fmt: skip
def test_a_change_is_named_with_its_reason(old: str, new: str, kind: str, reason: str) -> None:
    change = judge_change(read_sentence(old), read_sentence(new))
    assert change.kind == kind
    assert any(reason in r for r in change.reasons), change.reasons


def test_force_is_named_before_scope_and_both_are_told() -> None:
    change = judge_change(
        read_sentence("They agreed to consider visas for nurses."),
        read_sentence("They agreed to waive fees for cooks and pilots."),
    )
    assert (change.kind, change.force) == ("stronger", 1)


def test_a_change_of_word_order_alone_is_no_change_of_scope() -> None:
    change = judge_change(
        read_sentence("Kenya supports the global initiative on reefs of Palau."),
        read_sentence("Backing for the initiative on reefs put forward by Palau was voiced by Kenya."),
    )
    assert change.scope == 0
