"""What a clause is found to be, and the words by which its complement is read."""

from __future__ import annotations

import re

from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import lazy_regex
from memcon.model import light_value

WORD = lazy_regex(r"[^\W_]+(?:[-'][^\W_]+)*|[,;:.“”\"()]")


@light_value
class Verdict:
    """A kind with the strength of a commitment (None for other kinds) and the rule that decided."""

    kind: str
    strength: int | None
    rule: str
    plover: str | None = None


def words_of(lexicon: Lexicon, table: str) -> frozenset[str]:
    """Return the forms of a word class of grammar.toml."""
    return frozenset(f for item in lexicon.items("en/grammar", table) for f in item["forms"])


def opening_pattern(words: frozenset[str]) -> re.Pattern[str]:
    """Return a pattern for whole words that can open a finite verb group, contracted auxiliaries among them."""
    forms = "|".join(sorted(map(re.escape, words)))
    return re.compile(rf"(?<!\w)(?:{forms})(?!\w)|'(?:ll|ve|m|re|d)\b")
