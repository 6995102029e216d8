"""What became of an undertaking from one passage to the next: same, reworded, stronger, weaker, narrower, wider.

Force comes from the verb (see `passages.read_force`). Scope comes from the words: what is added to a list widens and
what restricts ("for welders in Bahia", "by 2026") narrows; what is taken away does the reverse; sums and numbers
grow or shrink.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from memcon.compare.passages import DAY, Passage, find_year
from memcon.lexicon import fold, straighten

FORCE_STEP = 0.75
_SCOPE_STEP = 0.3
_LIMIT_WEIGHT = 0.6
_ALL_WEIGHT = 0.7
_SMALL = 0.05
_IN_ORDER = 0.85
_FINITE = frozenset("is are was were be been has have had came gave".split())
_TRIM = re.compile(r"\A(?:[\s,;(]|and\b|or\b)+|(?:[\s,;(]|\band|\bor)+\Z")
_UNIT = re.compile(r"[^\W_]+(?:[-'.&][^\W_]+)*|[,;(]")
_JOINS = frozenset({"and", "or", ",", ";", "plus", "well", "&"})
_RESTRICT = frozenset(
    "for of in at by on with to from within before under through worth against towards toward during via per between "
    "among".split()
)
_RELATIVE = frozenset({"which", "who", "whose", "that", "where", "while"})
_WHOLE = frozenset({"all", "every", "entire", "whole", "everyone"})


@dataclass(frozen=True, slots=True)
class Unit:
    """A word or phrase at [start, end) of a passage's text, with what it comes to; weight 0 for structure words."""

    key: str
    word: str
    weight: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a passage; `kind` is same, reworded, stronger, weaker, narrower or wider.

    `force` and `scope` are the two directions (+1, 0, -1), which may both hold; `reasons` are sentences.
    """

    kind: str
    force: int
    scope: int
    reasons: tuple[str, ...]


def judge_change(old: Passage, new: Passage) -> Change:
    """Return what became of `old` in `new`; force is named before scope where both changed."""
    if _plain(old.text) == _plain(new.text):
        return Change("same", 0, 0, ("the words are the same",))
    kinds = {old.act.kind, new.act.kind}
    force, force_reasons = _compare_force(old, new)
    # Thanks and praise undertake nothing that could grow or shrink.
    scope, scope_reasons = _compare_scope(old, new) if "assessment" not in kinds else (0, [])
    reasons = (*force_reasons, *scope_reasons)
    if force:
        kind = "stronger" if force > 0 else "weaker"
    elif scope:
        kind = "wider" if scope > 0 else "narrower"
    elif _nearly_same(old, new):
        kind, reasons = "same", (*reasons, "the words are the same but for structure words")
    else:
        kind = "reworded"
    return Change(kind, force, scope, reasons or ("other words for the same",))


def _plain(text: str) -> str:
    return " ".join(_UNIT.findall(fold(straighten(text))))


def _nearly_same(old: Passage, new: Passage) -> bool:
    """Tell whether the telling words are the same in the main, in the writer's own forms."""
    a, b = _content(old), _content(new)
    shared = len(a & b)
    return shared >= max(len(a), len(b)) - (1 if min(len(a), len(b)) > 4 else 0)


def _content(passage: Passage) -> set[str]:
    text, start = passage.text, passage.span.start
    spans = [(t.start - start, t.end - start) for t in passage.tokens if t.weight > _SMALL * 2]
    return {_spelling(fold(straighten(text[low:high]))) for low, high in spans}


def _spelling(word: str) -> str:
    """Return a word in one of its spellings: -ise and -ize, -our and -or, figures and number words fall together."""
    word = word.replace("isation", "ization").replace("ise", "ize").replace("our", "or")
    return word.removesuffix("s")


def _compare_force(old: Passage, new: Passage) -> tuple[int, list[str]]:
    step = new.force - old.force if old.force is not None and new.force is not None else 0.0
    if abs(step) < FORCE_STEP:
        if old.stage is not None and new.stage is not None and abs(step) < FORCE_STEP and old.stage != new.stage:
            sign = 1 if new.stage > old.stage else -1
            return sign, [f"the work is to go {'further' if sign > 0 else 'less far'}"]
        return 0, []
    word = "further" if step > 0 else "less far"
    return (1 if step > 0 else -1), [f"the verb goes {word} ({describe_force(old)} → {describe_force(new)})"]


def describe_force(passage: Passage) -> str:
    """Return the force of a passage in a word."""
    force = passage.force
    if force is None:
        return "open"
    names = ((0.4, "noted"), (0.9, "talked about"), (1.4, "soft"), (2.4, "intent"), (3.9, "binding"), (9, "done"))
    return next(name for top, name in names if force <= top)


# ---- scope ----


def _compare_scope(old: Passage, new: Passage) -> tuple[int, list[str]]:
    """Return +1 (wider), -1 (narrower) or 0, with reasons."""
    wide, narrow = 0.0, 0.0
    reasons: list[str] = []
    a, b = _tell_apart(list_units(old), list_units(new))
    worded = (*_runs(old, new, a, b), *_wholes(a, b)) if _is_in_order(a, b) else ()
    for sign, weight, reason in (*worded, *_parties(old, new), *_sums(old, new), *_limits(old, new)):
        if sign > 0:
            wide += weight
        else:
            narrow += weight
        reasons.append(reason)
    total = wide - narrow
    if abs(total) < _SCOPE_STEP:
        return 0, reasons
    return (1 if total > 0 else -1), reasons


def list_units(passage: Passage) -> list[Unit]:
    """Return the words and commas of a passage in order, phrases as one unit, the words of a deadline left out."""
    text, start = straighten(passage.text), passage.span.start
    tokens = {t.start - start: t for t in passage.tokens}
    low, high = (passage.deadline.start - start, passage.deadline.end - start) if passage.deadline else (0, 0)
    units, at = [], 0
    for match in _UNIT.finditer(text):
        if match.start() < at or low <= match.start() < high:
            continue
        token = tokens.get(match.start())
        word = fold(match.group())
        if token is None:
            units.append(Unit(word, word, 0.0, *match.span()))
        else:
            at = token.end - start
            units.append(Unit(token.key, word, token.weight, match.start(), at))
    return units


def _runs(old: Passage, new: Passage, a: list[Unit], b: list[Unit]) -> list[tuple[int, float, str]]:
    """Return what whole runs of words that were added or taken away do to the scope."""
    if _is_clause(a) != _is_clause(b):
        return []
    keys_a, keys_b = {u.key for u in a}, {u.key for u in b}
    out: list[tuple[int, float, str]] = []
    replaced = 0.0
    blocks = SequenceMatcher(None, [u.key for u in a], [u.key for u in b], autojunk=False).get_opcodes()
    for tag, i1, i2, j1, j2 in blocks:
        if tag == "equal":
            continue
        gone = _weight(a[i1:i2], keys_b)
        come = _weight(b[j1:j2], keys_a)
        if min(gone, come) > _SCOPE_STEP:
            replaced += min(gone, come)
        if come - gone >= _SCOPE_STEP and gone <= _SCOPE_STEP:
            out += _judge_run(new.text, b, (j1, j2), come, +1)
        elif gone - come >= _SCOPE_STEP and come <= _SCOPE_STEP:
            out += _judge_run(old.text, a, (i1, i2), gone, -1)
    # Where much was put in other words, a longer wording is not yet a wider undertaking.
    return [(s, w, r) for s, w, r in out if w > replaced]


def _tell_apart(a: list[Unit], b: list[Unit]) -> tuple[list[Unit], list[Unit]]:
    """Key units by their word where one passage lists several of one meaning ("grapes, cherries and plums")."""
    twice = {k for units in (a, b) for k, n in Counter(u.key for u in units if u.weight).items() if n > 1}
    if not twice:
        return a, b
    return tuple([replace(u, key=u.word) if u.key in twice else u for u in units] for units in (a, b))  # type: ignore[return-value]


def _is_clause(units: list[Unit]) -> bool:
    """Tell whether a finite auxiliary stands in the passage: a passive or a clause, built otherwise than the rest."""
    return not _FINITE.isdisjoint(u.word for u in units)


def _is_in_order(a: list[Unit], b: list[Unit]) -> bool:
    """Tell whether the shared words stand in the same order; where not, runs of words say nothing."""
    first, second = ([u for u in units if u.weight > _SMALL * 2] for units in (a, b))
    common = {u.key for u in first} & {u.key for u in second}
    whole = sum({u.key: u.weight for u in first if u.key in common}.values())
    blocks = SequenceMatcher(None, [u.key for u in first], [u.key for u in second], autojunk=False)
    aligned = sum(u.weight for i, _, n in blocks.get_matching_blocks() for u in first[i : i + n])
    return aligned >= _IN_ORDER * whole


def _weight(units: Sequence[Unit], others: set[str]) -> float:
    return sum(u.weight for u in units if u.key not in others and u.weight > _SMALL * 2)


def _judge_run(
    text: str, units: Sequence[Unit], place: tuple[int, int], weight: float, side: int
) -> list[tuple[int, float, str]]:
    """Judge an added (`side` +1) or dropped (-1) run: a part of a list, or a restriction."""
    start, end = place
    if not any(u.weight > _SMALL for u in units[:start]):
        return []  # The verb itself, or words before it: how far they go is told by the force.
    run = [u.word for u in units[start:end]]
    words = _TRIM.sub("", text[units[start].start : units[end - 1].end])
    if not _RELATIVE.isdisjoint(run[:2]):
        return []
    before = units[start - 1].word if start else ""
    after = units[end].word if end < len(units) else ""
    is_list = not _JOINS.isdisjoint(run) or before in _JOINS or after in _JOINS
    first = next((w for w in run if w not in (",", "(")), "")
    if run[-1] == "of" or (first in _RESTRICT and before not in _JOINS):
        is_list = False
    verb = ("added" if is_list else "added as a limit") if side > 0 else ("dropped" if is_list else "limit dropped")
    sign = side if is_list else -side
    return [(sign, weight, f"{verb}: {words}")]


def _parties(old: Passage, new: Passage) -> list[tuple[int, float, str]]:
    a, b = set(old.act.actors), set(new.act.actors)
    if "all" in a | b or not a or not b:
        return []
    if a < b:
        return [(1, 1.0, f"party added: {', '.join(sorted(b - a))}")]
    if b < a:
        return [(-1, 1.0, f"party gone: {', '.join(sorted(a - b))}")]
    return []


def _sums(old: Passage, new: Passage) -> list[tuple[int, float, str]]:
    """Return what sums and numbers do."""
    out: list[tuple[int, float, str]] = []
    a, b = list_numbers(old), list_numbers(new)
    only_a, only_b = sorted(set(a) - set(b)), sorted(set(b) - set(a))
    if len(only_a) == 1 and len(only_b) == 1 and len(a) <= len(b) + 1:
        sign = 1 if only_b[0] > only_a[0] else -1
        out.append(
            (sign, 1.0, f"number {'raised' if sign > 0 else 'lowered'}: {say_numbers(only_a)} → {say_numbers(only_b)}")
        )
    elif only_b and not a:
        out.append((-1, _LIMIT_WEIGHT, f"number added: {say_numbers(only_b)}"))
    elif only_a and not b:
        out.append((1, _LIMIT_WEIGHT, f"number gone: {say_numbers(only_a)}"))
    return out


def say_numbers(numbers: Sequence[float]) -> str:
    """Return "2 and 6,000,000"."""
    return " and ".join(f"{n:,.0f}" if n == int(n) else f"{n:g}" for n in numbers)


def _wholes(a: list[Unit], b: list[Unit]) -> list[tuple[int, float, str]]:
    """Return what words of totality do: "all bridges" against "the bridge at Lorca"."""
    first, second = ({u.word for u in units} & _WHOLE for units in (a, b))
    if bool(first) == bool(second):
        return []
    word = min(first | second)
    return [(1 if second else -1, _ALL_WEIGHT, f"'{word}' {'added' if second else 'gone'}")]


def list_numbers(passage: Passage) -> list[float]:
    """Return the numbers of a passage other than days, years and counts of the sides, sums in full."""
    start = passage.span.start
    days = [(m.start() + start, m.end() + start) for m in DAY.finditer(passage.text)]
    values = []
    tokens = list(passage.tokens)
    for i, token in enumerate(tokens):
        if token.kind != "number" or not token.key[1:].replace(".", "", 1).isdigit():
            continue
        if any(low <= token.start < high for low, high in days):
            continue
        value = float(token.key[1:])
        word = passage.account.document.text[token.start : token.end].lower()
        if 1900 <= value <= 2100 or (value <= 2 and word not in ("one", "1")):
            continue
        scale = tokens[i + 1].key[1:] if i + 1 < len(tokens) and tokens[i + 1].kind == "number" else ""
        values.append(value * {"million": 1e6, "billion": 1e9, "thousand": 1e3, "hundred": 100.0}.get(scale, 1.0))
    return values


def _limits(old: Passage, new: Passage) -> list[tuple[int, float, str]]:
    """Return what deadlines do: a new one ties the undertaking, a lost one sets it free; a moved one is told."""
    a, b = old.deadline_text, new.deadline_text
    if b and not a:
        return [(-1, _LIMIT_WEIGHT, f"deadline added: {b}")]
    if a and not b:
        return [(1, _LIMIT_WEIGHT, f"deadline gone: {a}")]
    if a and b and (first := find_year(a)) and (second := find_year(b)) and first != second:
        return [(1, 0.0, f"deadline moved: {a} → {b}")]
    return []
