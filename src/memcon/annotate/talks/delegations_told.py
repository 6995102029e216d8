"""Delegations that act under their noun or "they": "the team" that met somebody is the one told right before."""

from __future__ import annotations

import re
from functools import partial

from memcon.annotate.occasions.drafts import named, people_after
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.talks.no_guests import are_private_guests
from memcon.annotate.text.context import Context, Person
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span, light_value

_NOUN = r"(?:delegation|team|mission|delegates|envoys)"
_ADVERBS = (
    r"\s+(?:(?:will|would|has|have|had|is|are|was|were|also|then|later|earlier|further|expected|scheduled|due|set|slated|to|"
    r"first|subsequently|separately|today|yesterday)\s+)*\Z"
)
# "The delegation also met", "During the visit, the visiting team is expected to hold"
_SUBJECT = lazy_regex(
    rf"(?:\A|(?<=[\s(“\"]))[Tt]h(?:e|is)\s+(?:(?:visiting|same|high-level|official|two|\w+-member)\s+){{0,2}}{_NOUN}(?:\s+members)?"
    rf"(?:,\s[^,;:]{{2,80}},)?{_ADVERBS}"
)
# "They are expected to hold", "During their visit, they met"
_THEY = lazy_regex(rf"(?:\A|\b(?:visit|stay|tour|trip|mission),\s+|(?<=[.“\"]\s))(?P<they>[Tt]hey){_ADVERBS}")
_REACH = 180  # characters from such a subject to its verb
_TOLD = lazy_regex(r"\b(?:[Dd]elegations?|[Tt]eam|[Mm]ission|[Gg]roup\s+of\s+(?:representatives|officials|experts))\b")
# "a delegation of young mayors representing 14 Peruvian parties"
_REPRESENTING = lazy_regex(r"(?:\s+of\s+(?:[a-z-]+\s+){1,4}|\s+)representing\s+(?:[a-z]+\s+|\d+\s+)?(?=[A-Z])")
# "the team of young leaders from Peru"
_FROM = lazy_regex(r"(?:\s+of\s+(?:[a-z-]+\s+){0,3}[a-z-]+)?,?\s+(?:from|of)\s+(?:the\s+)?\Z")
_BEFORE = lazy_regex(r"(?:'s?)?\s+(?:[\w-]+\s+){0,3}\Z")
_OWN_NAME = lazy_regex(r"\b(?!US\b|UN\b|EU\b)[A-Z]{2,}\s\Z")  # "the LPC Peru delegation": that of a firm
_LED = lazy_regex(
    r",?\s+(?:(?:which|that)\s+)?(?:(?:is|was|will\s+be)\s+)?(?:led|headed)\s+by\s+(?:the\s+|its\s+)?(?:\w+\s+)?\Z"
)
_OPENING = lazy_regex(r"[^.;:]{0,40}\Z")
_TWO = 2  # persons
_BACK = 12  # sentences
_RIGHT_BEFORE = 2  # sentences in which whom "they" means is told
_NEAR = 60  # characters between a delegation and the party that sent it
_FAR = 90  # characters between a delegation and who leads it


@light_value
class Delegation:
    """A delegation told: the party that sent it, and who leads it where that is told."""

    code: str
    leaders: list[Person]


def find_delegation(setting: Setting, sentence: Span, verb: int) -> Delegation | None:
    """Return the delegation told before that is the subject of the verb at `verb`, None for other subjects."""
    context, start = setting.context, max(sentence.start, verb - _REACH)
    subject = _SUBJECT.search(context.plain, start, verb)
    named_so = subject is not None
    if not named_so and _THEY.search(context.plain, start, verb) is None:
        return None
    last = context.sentence_at(sentence.start)
    for before in reversed(context.sentences[max(0, last - (_BACK if named_so else _RIGHT_BEFORE)) : last]):
        for noun in _TOLD.finditer(context.plain, before.start, before.end):
            if (found := _read(setting, before, noun)) is not None:
                return found
        if not named_so and (several := _several(context, before)) is not None:
            return several
    return _guests(setting, start) if subject is not None and "visiting" in subject.group() else None


def _guests(setting: Setting, before: int) -> Delegation | None:
    """Return the visiting delegation of a text that tells of the publisher's state and one other alone."""
    context = setting.context
    others = context.party_codes - {setting.home}
    if setting.home not in context.party_codes or len(others) != 1:
        return None
    (code,) = others
    told = {p.name: p for p in map(partial(named, context), context.people_in(0, before)) if p.name and p.party == code}
    return Delegation(code, list(told.values()) if len(told) == 1 else [])


def _several(context: Context, sentence: Span) -> Delegation | None:
    """Return the persons of one party, two at least, who are the subject of a sentence: whom "they" means."""
    row = people_after(context, sentence.start, sentence.end, _OPENING)
    full = [named(context, p) for p in row]
    parties = {p.party for p in full}
    if len(full) < _TWO or len(parties) != 1 or None in parties or not all(p.name for p in full):
        return None
    return Delegation(str(full[0].party), full)


def _read(setting: Setting, sentence: Span, noun: re.Match[str]) -> Delegation | None:
    """Return the delegation that a noun tells with its party or leader beside it, None for that of a firm."""
    context = setting.context
    leaders = _leaders(context, sentence, noun.end())
    code = _sender(context, sentence, noun) or next((p.party for p in leaders if p.party), None)
    if code is None or are_private_guests(setting, max(sentence.start, noun.start() - _NEAR), noun.end() + _NEAR):
        return None
    return Delegation(code, [p for p in leaders if p.party == code])


def _sender(context: Context, sentence: Span, noun: re.Match[str]) -> str | None:
    """Return the party right before or behind the noun: "a Thai delegation", "a team from the Lake Bank"."""
    start, end = noun.span()
    for party in context.parties_in(max(sentence.start, start - _NEAR), min(sentence.end, end + _NEAR)):
        if party.start >= end:
            if _FROM.fullmatch(context.plain, end, party.start) is not None:
                return party.code
        elif party.end >= end or _BEFORE.fullmatch(context.plain, party.end, start) is not None:
            named = _OWN_NAME.search(context.plain, max(sentence.start, party.start - _NEAR), party.start)
            return None if named is not None else party.code
    stands_for = _REPRESENTING.match(context.plain, end, sentence.end)
    hits = context.hits_in(stands_for.end(), stands_for.end() + 1) if stands_for is not None else []
    adjectives = (hit.find("adjective") for hit in hits)
    return next((entry.value for entry in adjectives if entry is not None), None)


def _leaders(context: Context, sentence: Span, end: int) -> list[Person]:
    """Return who leads a delegation: "led by the minister, A"."""
    for person in context.people_in(end, min(sentence.end, end + _FAR)):
        full = named(context, person)
        if (
            full.name
            and (led := _LED.search(context.plain, end, person.start)) is not None
            and led.end() == person.start
        ):
            return [full]
    return []
