"""Values that two accounts of one thing give differently: numbers, dates, names, polarity."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from memcon.compare.direction import list_numbers, say_numbers
from memcon.compare.passages import DAY, Passage
from memcon.compare.quotes import Quote, quote_passage, quote_span
from memcon.lexicon import fold, straighten
from memcon.model import Span
from memcon.resolve import Account


@dataclass(frozen=True, slots=True)
class Conflict:
    """A value that two accounts give differently: `field` is number, date, name, polarity, place or day."""

    field: str
    a: str
    b: str
    quote_a: Quote
    quote_b: Quote

    @property
    def sentence(self) -> str:
        """Say it in a few words."""
        return f"{self.field}: {self.a} against {self.b}"


def compare_passages(old: Passage, new: Passage) -> Iterator[Conflict]:
    """Yield what two passages on one act give differently."""
    quotes = quote_passage(old).quote, quote_passage(new).quote
    if old.negated != new.negated:
        yield Conflict("polarity", _polarity(old), _polarity(new), *quotes)
    for currency in sorted({c for _, c in old.amounts} & {c for _, c in new.amounts}):
        a, b = ({v for v, c in p.amounts if c == currency} for p in (old, new))
        if not a & b and len(a) == len(b) == 1:
            yield Conflict("number", f"{currency} {min(a):,.0f}", f"{currency} {min(b):,.0f}", *quotes)
    if not old.amounts and not new.amounts:
        only_a, only_b = (set(list_numbers(x)) - set(list_numbers(y)) for x, y in ((old, new), (new, old)))
        if len(only_a) == len(only_b) == 1:
            yield Conflict("number", say_numbers([min(only_a)]), say_numbers([min(only_b)]), *quotes)
    days = [_days(p.text) for p in (old, new)]
    if days[0] and days[1] and not days[0] & days[1]:
        yield Conflict("date", ", ".join(sorted(days[0])), ", ".join(sorted(days[1])), *quotes)
    elif old.deadline_text and new.deadline_text:
        years = [set(re.findall(r"\b(?:19|20)\d\d\b", t)) for t in (old.deadline_text, new.deadline_text)]
        if years[0] and years[1] and not years[0] & years[1]:
            yield Conflict("date", old.deadline_text, new.deadline_text, *quotes)


def _polarity(passage: Passage) -> str:
    return "negative" if passage.negated else "affirmative"


def _days(text: str) -> set[str]:
    return {f"{m[1] or m[4]} {m[2] or m[3]}" for m in DAY.finditer(text)}


# ---- the meeting itself ----


def is_same_meeting(a: Account, b: Account) -> bool:
    """Tell whether two accounts can be of one meeting: number and day agree where both give them."""
    first, second = a.meeting, b.meeting
    if first.number is not None and second.number is not None:
        return first.number == second.number
    if first.start and second.start:
        size = min(len(first.start), len(second.start), 7)
        return first.start[:size] == second.start[:size]
    return True


def compare_meetings(a: Account, b: Account) -> Iterator[Conflict]:
    """Yield what two accounts say differently of the meeting: number, day, place, way of meeting, heads' names."""
    first, second = a.meeting, b.meeting
    for field, x, y in (
        ("number", first.number, second.number),
        ("place", first.place, second.place),
        ("mode", first.mode, second.mode),
    ):
        if x is not None and y is not None and str(x).casefold() != str(y).casefold():
            source = "number" if field == "number" else field
            yield Conflict(field, str(x), str(y), _evidence(a, source), _evidence(b, source))
    if first.start and second.start:
        size = min(len(first.start), len(second.start))
        if first.start[:size] != second.start[:size]:
            yield Conflict("day", first.start, second.start, _evidence(a, "start"), _evidence(b, "start"))
    for head in first.heads:
        others = [h for h in second.heads if h.party == head.party and h.party is not None]
        if len(others) == 1 and not is_same_name(head.name, others[0].name):
            yield Conflict("name", head.name, others[0].name, quote_span(a, head.span), quote_span(b, others[0].span))


def _evidence(account: Account, field: str) -> Quote:
    for name, span in account.meeting.sources:
        if name == field:
            return quote_span(account, span)
    evidence = account.meeting.evidence
    return quote_span(account, evidence[0] if evidence else Span(0, 0))


def is_same_name(one: str, other: str) -> bool:
    """Tell whether two names can be one person's: the same words in any order, or one within the other."""
    a, b = ({w for w in re.split(r"[\s.-]+", fold(straighten(n))) if len(w) > 1} for n in (one, other))
    return a <= b or b <= a
