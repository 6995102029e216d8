"""What a clause is found to be, and the words by which its complement is read."""

from __future__ import annotations

import re

from memcon.lexicon import Entry, Lexicon
from memcon.lexicon.patterns import lazy_regex, words_of
from memcon.model import light_value

WORD = lazy_regex(r"[^\W_]+(?:[-'][^\W_]+)*|[,;:.“”\"()]")


@light_value
class Verdict:
    """A kind with the strength of a commitment (None for other kinds) and the rule that decided."""

    kind: str
    strength: int | None
    rule: str
    plover: str | None = None


def verbs_of(lexicon: Lexicon, name: str) -> frozenset[str]:
    """Return the forms of a class of verbs of grammar.toml."""
    return words_of(lexicon, f"verb_class/{name}")


def find_states(lexicon: Lexicon) -> dict[str, tuple[tuple[tuple[str, ...], Entry], ...]]:
    """Return the entries of "be ready" by the word behind "be", each with the words that follow, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for entry in lexicon.entries:
        words = entry.form.split(" ")
        if entry.label == "verb" and words[0] == "are" and len(words) > 1:
            found.setdefault(words[1], []).append((tuple(words[2:]), entry))
    return {w: tuple(sorted(rest, key=lambda r: -len(r[0]))) for w, rest in found.items()}


def opening_pattern(words: frozenset[str]) -> re.Pattern[str]:
    """Return a pattern for whole words that can open a finite verb group, contracted auxiliaries among them."""
    forms = "|".join(sorted(map(re.escape, words)))
    return re.compile(rf"(?<!\w)(?:{forms})(?!\w)|'(?:ll|ve|m|re|d)\b")
