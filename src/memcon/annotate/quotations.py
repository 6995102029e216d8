"""Quotations: words in quotation marks with the person or party who is said to have used them (codebook, section 3)."""

from __future__ import annotations

import re

from memcon.annotate.acts import find_home
from memcon.annotate.context import Context, Person
from memcon.annotate.people import resolve_pronoun
from memcon.model import Quotation, Span

_MARKS = re.compile(r"[“”\"«»„]")
_SAYING = re.compile(
    r"\b(?:said|says|stated|states|added|noted|remarked|told|declared|wrote|emphasi[sz]ed|stressed|observed|commented|"
    r"explained|continued|concluded|underlined|underscored|affirmed|asserted|reiterated|warned|announced|recalled|"
    r"tweeted|posted|read|replied|answered|called|adding|saying|stating|noting|pointed out|according to)\b"
)
_LEAST_WORDS = 4
_REACH = 140
_LONGEST = 4000


def find_quotations(context: Context) -> list[Quotation]:
    """Return the attributed quotations in order; titles, names and scare quotes are none."""
    out: list[Quotation] = []
    for start, end in _find_pairs(context.text):
        inner = context.text[start:end].strip()
        if len(inner.split()) < _LEAST_WORDS:
            continue
        found = _attribute(context, start, end)
        if found is not None:
            lead = len(context.text[start:end]) - len(context.text[start:end].lstrip())
            out.append(Quotation(Span(start + lead, start + lead + len(inner)), found[0], found[1]))
    return out


def _find_pairs(text: str) -> list[tuple[int, int]]:
    """Return the ranges between paired marks; an opening mark that nothing closes is passed over."""
    pairs: list[tuple[int, int]] = []
    opened: int | None = None
    for m in _MARKS.finditer(text):
        mark = m.group()
        if mark == '"':
            mark = "”" if opened is not None else "“"
        if mark in "“«„":
            opened = m.end()
        elif opened is not None:
            if m.start() - opened <= _LONGEST:
                pairs.append((opened, m.start()))
            opened = None
    return pairs


def _attribute(context: Context, start: int, end: int) -> tuple[str, str] | None:
    """Return (speaker, rule) from the words behind or before the quotation."""
    text = context.text
    stop = _line_end(text, end + 1, _REACH)
    behind = text[end + 1 : stop]
    closing = text[end - 1 : end]
    verb = _SAYING.search(behind)
    is_open = closing in ",.?!" or behind.lstrip()[:1] == ","
    if verb and is_open and not re.search(r"[.;“\"]\s", behind[: verb.start()]):
        clause = re.split(r"[;“\"]|\.\s", behind, maxsplit=1)[0]
        speaker = _speaker(context, end + 1, end + 1 + len(clause))
        if speaker:
            return speaker, "quotations/behind"
    lead = max(text.rfind("\n", 0, start), start - 1 - _REACH * 2)
    before = text[max(lead, 0) : start - 1]
    last = next(reversed(list(_SAYING.finditer(before))), None)
    if last is not None and not re.search(r"[.;]\s+\S", before[last.end() :]):
        rest = before[last.end() :].strip()
        if rest.endswith((":", ",", "that")) or len(rest.split()) <= 12:
            at = max(lead, 0)
            begin = max(before.rfind(". ", 0, last.start()) + 1, 0)
            speaker = _speaker(context, at + begin, at + last.start())
            if speaker:
                return speaker, "quotations/before"
    return None


def _line_end(text: str, start: int, reach: int) -> int:
    stop = text.find("\n", start, start + reach)
    return stop if stop >= 0 else min(len(text), start + reach)


def _speaker(context: Context, start: int, end: int) -> str | None:
    """Return who is named in [start, end): a person's name, or the party of an office or ministry."""
    people = [p for p in context.people if p.start < end and p.end > start]
    if people:
        person = people[-1] if people[-1].name else people[0]
        named = full_name(context, person)
        if named:
            return named
        if person.party:
            return person.party
    parties = [p for p in context.parties if start <= p.start < end]
    if parties:
        return parties[0].code
    pronoun = re.search(r"\b(?:[Hh]e|[Ss]he)\b", context.text[start:end])
    if pronoun:
        who = resolve_pronoun(context, start + pronoun.start())
        if who is not None:
            return full_name(context, who) or who.party
    if re.search(r"\b(?:[Ss]pokes\w+|[Ss]tatement|[Rr]elease|[Mm]inistry|[Oo]ffice)\b", context.text[start:end]):
        return find_home(context)
    return None


def full_name(context: Context, person: Person) -> str:
    """Return the fullest name that the document gives a person."""
    first = context.people[person.ident] if person.ident < len(context.people) else person
    return first.name or person.name
