"""What a clause is found to be, and the words by which its complement is read."""

from __future__ import annotations

import re

from memcon.lexicon import Entry, Lexicon
from memcon.lexicon.patterns import lazy_regex, words_of
from memcon.model import light_value

WORD = lazy_regex(r"[^\W_]+(?:[-'][^\W_]+)*|[,;:.“”\"()]")

_SHORT = {"'s": "is", "'d": "would", "'ll": "will", "'ve": "have", "'re": "are", "'m": "am"}
_SHORTENED = frozenset("he she it they we i you there that this who what here".split())
_DONE = frozenset("been had got made gone seen done taken given become".split())  # behind "has" and "had"
_DENIED = frozenset("do does did is are was were has have had would could need".split())


def words_in(text: str) -> list[str]:
    """Return the words and marks of folded text, with short forms written out: "she's sure it doesn't"."""
    words = WORD.findall(text)
    if "'" not in text:
        return words
    out: list[str] = []
    for i, word in enumerate(words):
        lead, mark, end = word.partition("'")
        if lead[:-1] in _DENIED and lead[-1] == "n" and end == "t":
            out += (lead[:-1], "not")
        elif word == "won't":
            out += ("will", "not")
        elif lead in _SHORTENED and mark + end in _SHORT:
            done = words[i + 1 : i + 2] != [] and (words[i + 1] in _DONE or words[i + 1].endswith("ed"))
            perfect = {"s": "has", "d": "had"}.get(end) if done and (end == "d" or words[i + 1] in _DONE) else None
            out += (lead, perfect or _SHORT[mark + end])
        else:
            out.append(word)
    return out


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


_WISH = "would like to"


def find_states(lexicon: Lexicon) -> dict[str, tuple[tuple[tuple[str, ...], Entry], ...]]:
    """Return the entries of "be ready" by the word behind "be", each with the words that follow, the longest first.

    Under its own form stands "would like to", within which an adverb may stand.
    """
    found: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for entry in lexicon.entries:
        words = entry.form.split(" ")
        if entry.label == "verb" and words[0] == "are" and len(words) > 1:
            found.setdefault(words[1], []).append((tuple(words[2:]), entry))
        if entry.label == "verb" and entry.form == _WISH:
            found[_WISH] = [((), entry)]
    return {w: tuple(sorted(rest, key=lambda r: -len(r[0]))) for w, rest in found.items()}


def opening_pattern(words: frozenset[str]) -> re.Pattern[str]:
    """Return a pattern for whole words that can open a finite verb group, contracted auxiliaries among them."""
    forms = "|".join(sorted(map(re.escape, words)))
    return re.compile(rf"(?<!\w)(?:{forms})(?!\w)|'(?:ll|ve|m|re|d)\b")
