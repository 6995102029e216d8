"""Named plans are read only where the parts agree with the name."""

from __future__ import annotations

import pytest

from memcon.annotate.context import Context
from memcon.annotate.frameworks import find_frameworks
from memcon.annotate.sentences import find_sentences
from memcon.lexicon import fold, parse_lexicon, straighten
from memcon.model import Document


def read(text: str) -> list[tuple[str, tuple[str, ...]]]:
    plain = straighten(text)
    context = Context(Document(text), parse_lexicon({}), text, plain, fold(plain))
    context.sentences = find_sentences(text)
    context.sentence_starts = [s.start for s in context.sentences]
    found = find_frameworks(context)
    for f in found:
        assert [" ".join(s.of(text).split()) for s in f.member_spans] == list(f.members)
    return [(f.name, f.members) for f in found]


def test_counted_parts_behind_namely_are_members() -> None:
    text = "The plan rests on four pillars, namely ports, ferries, fish and light with a new fund."
    assert read(text) == [("four pillars", ("ports", "ferries", "fish", "light"))]


def test_shared_noun_is_taken_off_the_last_member() -> None:
    assert read("They opened three corridors, namely rail, road and sea corridor.") == [
        ("three corridors", ("rail", "road", "sea"))
    ]


def test_numbered_parts_belong_to_the_name_before_them() -> None:
    text = "The Harbour Energy Plan (HEP) began. The HEP will promote: (1) clean ports; (2) quiet "
    text += "ferries; and (3) fair pay."
    assert read(text) == [("Harbour Energy Plan", ("clean ports", "quiet ferries", "fair pay"))]


@pytest.mark.parametrize(
    "text",
    [
        "They named five pillars, namely ports and ferries.",
        "The two sides discussed trade, fish and light.",
        "Three areas were flooded.",
        "See note (1) on page two.",
    ],
)
def test_lists_that_do_not_agree_are_left_alone(text: str) -> None:
    assert read(text) == []
