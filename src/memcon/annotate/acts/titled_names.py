"""Persons in office whom a state's name and a rank lead to: "Peru's chief negotiator Luz Rojas said"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.people.actors import Actor
from memcon.annotate.text.context import Context, PartyMention
from memcon.lexicon.patterns import WordRegex, anchors_of, lazy_regex
from memcon.model import Span

_LED = WordRegex(
    r"(?:['’]s?)?\s(?:(?!(?:and|or|to|with|of|for|the|a|an|former|ex)\b)[\w-]+\s){0,4}?"
    r"(?i:%office_class/ranks leading to names%),?\s"
    r"(?:(?:Dr|Mr|Mrs|Ms|Prof|Gen|Col|Amb)\.?\s)?"
    r"(?P<name>[A-Z][\w'’-]+(?:\s(?:[A-Z]\.|bin|de|van|von|del|da)|\s(?:[ae]l-)?[A-Z][\w'’-]+){0,2}"
    r"\s(?:[ae]l-)?[A-Z][\w'’-]+)"
    r"(?![\w'’-])(?=,?\s(?:[a-z]|[A-Z][a-z]+day\b))"
)
_HEAD_OF = lazy_regex(r"(?:\b[Tt]he\s)?\b(?:[Hh]ead|[Ll]eader|[Mm]ember)\sof\s(?:the\s|an?\s)?\Z|\b[Tt]he\s\Z")
_REACH = 30  # characters before the name of a state in which "the head of the" stands
_NO_NAMES = frozenset(("state", "adjective", "organisation", "office"))


def find_titled(context: Context, sentence: Span, parties: Sequence[PartyMention]) -> list[Actor]:
    """Return the persons in a sentence whose state and rank stand before their name."""
    ranks = anchors_of(context.lexicon, "office_class/ranks leading to names")
    if not parties or not context.has_near(ranks, sentence.start, sentence.end):
        return []
    out, people = [], context.people_in(sentence.start, sentence.end)
    for party in parties:
        found = _LED.of(context.lexicon).match(context.plain, party.end, sentence.end)
        if found is None or any(p.start < found.end("name") and found.start("name") < p.end for p in people):
            continue  # read with an office, or for another side
        if any(not _NO_NAMES.isdisjoint(h.labels) for h in context.hits_in(found.start("name"), found.end())):
            continue
        head = _HEAD_OF.search(context.plain, max(sentence.start, party.start - _REACH), party.start)
        out.append(Actor(head.start() if head is not None else party.start, found.end("name"), "official", party.code))
    return out
