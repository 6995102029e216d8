"""Subjects and set phrases between rounds: kept, reworded, gone, new.

A subject is a word or phrase of the lexicon of wording that stands in an act and tells something (weight 0.6 or
more), or a framework that a document names with its parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from memcon.compare.items import list_reports
from memcon.compare.pairing import Item
from memcon.compare.passages import Passage
from memcon.compare.quotes import Quote, quote_span
from memcon.compare.stems import stem_word
from memcon.compare.wording import Token, find_words
from memcon.lexicon import fold, straighten
from memcon.model import Span
from memcon.resolve import Round

TELLING = 0.6
_LISTED = 4


@dataclass(frozen=True, slots=True)
class SubjectChange:
    """A subject of two rounds: `kind` is kept, reworded (no form of it in common), gone or new."""

    name: str
    kind: str
    old: tuple[Quote, ...] = ()
    new: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class PhraseChange:
    """A set phrase of two rounds: kept, altered (in another form), dropped, first seen, or back after a gap."""

    name: str
    kind: str
    old: tuple[Quote, ...] = ()
    new: tuple[Quote, ...] = ()
    since: int | None = None


def compare_subjects(old: Sequence[Item], new: Sequence[Item], rounds: tuple[Round, Round]) -> list[SubjectChange]:
    """Return the subjects of two rounds: what is gone and new first, then reworded, then kept."""
    parts = {m.casefold() for r in rounds for a in list_reports(r) for f in a.frameworks for m in f.members}
    first, second = (
        {**_find_subjects(i, parts), **_find_frameworks(r)} for i, r in zip((old, new), rounds, strict=True)
    )
    out = []
    for name in sorted({*first, *second}):
        a, b = first.get(name, []), second.get(name, [])
        kind = ("kept" if _forms(a) & _forms(b) else "reworded") if a and b else "gone" if a else "new"
        out.append(SubjectChange(name, kind, tuple(a), tuple(b)))
    order = {"gone": 0, "new": 1, "reworded": 2, "kept": 3}
    return sorted(out, key=lambda s: (order[s.kind], s.name))


def _find_subjects(items: Iterable[Item], parts: set[str]) -> dict[str, list[Quote]]:
    """Return the subjects of acts; where an act lists the parts of a framework, these are no subjects of their own."""
    found: dict[str, list[Quote]] = {}
    for item in items:
        for passage in item.passages:
            low = passage.text.casefold()
            if sum(part in low for part in parts) >= _LISTED:
                continue
            for token in passage.tokens:
                if token.key[0] == "=" and token.weight >= TELLING and not _is_part(passage, token):
                    found.setdefault(token.key[1:], []).append(quote_token(passage, token))
    return found


def _is_part(passage: Passage, token: Token) -> bool:
    """Tell whether a word only names a part of a framework, or the meeting before."""
    inside = any(f.span.start <= token.start < f.span.end for f in passage.account.frameworks)
    return inside or token.key == "=since the last meeting"


def quote_token(passage: Passage, token: Token) -> Quote:
    """Return the words of a token in its document."""
    return quote_span(passage.account, Span(token.start, token.end))


def _find_frameworks(told: Round) -> dict[str, list[Quote]]:
    found: dict[str, list[Quote]] = {}
    for account in list_reports(told):
        for framework in account.frameworks:
            found.setdefault(framework.name, []).append(quote_span(account, framework.span))
    return found


def _forms(quotes: Iterable[Quote]) -> set[str]:
    """Return the words of quotes in stems, so that "think tank" and "think tanks" are one form."""
    return {" ".join(stem_word(w) for w in find_words(q.text)) for q in quotes}


def compare_phrases(rounds: Sequence[Round], old: Round, new: Round) -> list[PhraseChange]:
    """Return the set phrases of two rounds; earlier ones of `rounds` tell a first use from a return."""
    first, second = _find_phrases(old), _find_phrases(new)
    before: dict[str, int | None] = {}
    for told in rounds:
        if told is old or told is new:
            break
        for name in _find_phrases(told):
            before[name] = told.number
    out = []
    for name in sorted({*first, *second}):
        a, b = first.get(name, []), second.get(name, [])
        if a and b:
            kind = (
                "kept" if {fold(straighten(q.text)) for q in a} & {fold(straighten(q.text)) for q in b} else "altered"
            )
        elif a:
            kind = "dropped"
        else:
            kind = "back" if name in before else "first seen"
        out.append(PhraseChange(name, kind, tuple(a), tuple(b), before.get(name) if kind == "back" else None))
    order = {"first seen": 0, "back": 1, "altered": 2, "dropped": 3, "kept": 4}
    return sorted(out, key=lambda p: (order[p.kind], p.name))


def _find_phrases(told: Round) -> dict[str, list[Quote]]:
    found: dict[str, list[Quote]] = {}
    for account in list_reports(told):
        for formula in account.formulae:
            found.setdefault(formula.name, []).append(quote_span(account, formula.span))
    return found
