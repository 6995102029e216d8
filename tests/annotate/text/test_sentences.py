"""Sentences end at their stops, not at those of figures, initials and short forms."""

from __future__ import annotations

import pytest

from memcon import load_lexicon
from memcon.annotate.text.sentences import find_sentences

LEXICON = load_lexicon()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("They met in Riga on 9. January 2025. They spoke of fish.", 2),
        ("The hall seats 40. Ministers came late.", 2),
        ("Talks were led by A. Ozols and M.U.M. Perera. Both spoke.", 2),
        ("1. March was wet.\n2. April was dry.", 2),
        ("He spoke at 5 p.m. The hall was full.", 2),
        ("See art. 7 of the treaty. It binds.", 2),
    ],
)
def test_a_stop_that_ends_no_sentence_is_passed(text: str, count: int) -> None:
    assert len(find_sentences(text, LEXICON)) == count
