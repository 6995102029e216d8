"""The side of persons met whom the text gives none: that of the first, of their group, or of those told behind."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.occasions.drafts import codes_between, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.talks.own_offices import may_be_of_others
from memcon.annotate.text.context import Person
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_TWO = 2
_ROW = 40  # characters of ", together with other senior Danish"


def give_one_side(setting: Setting, met: list[Person]) -> list[Person]:
    """Give persons met the first one's party where the text tells none: "welcomed Minister A of Peru, Envoy B"."""
    first = met[0].party if met else None
    if first is None and len(met) > 2:  # a counterpart without a state, told before those of his government
        first = met[1].party
    if first is None or first == setting.base:
        return met
    own = [p.party == setting.base and may_be_of_others(setting.context, p) for p in met]
    return [replace(p, party=first) if guessed else p for p, guessed in zip(met, own, strict=True)]


def give_hosts_side(setting: Setting, code: str, met: list[Person]) -> list[Person]:
    """Give persons whom a delegation of `code` met the party of the others there, be theirs open or only guessed."""
    theirs = {p.party for p in met} - {None, code}
    if len(theirs) != 1:
        return met
    (other,) = theirs
    open_ = [p.party is None or (p.party == code and may_be_of_others(setting.context, p)) for p in met]
    return [replace(p, party=other) if o else p for p, o in zip(met, open_, strict=True)]


def give_side_of_place(setting: Setting, sentence: Span, leads: list[Person]) -> list[Person]:
    """Give who met somebody of another state the party of the place: "Minister A of Peru and President B met in Oslo".

    The place is that of their sentence or of the one before; no other state may be named in the text.
    """
    context = setting.context
    full = [named(context, p) for p in leads]
    known = {p.party for p in full if p.party}
    if len(full) < _TWO or len(known) != 1 or not any(p.name and p.office and p.party is None for p in full):
        return leads
    number = context.sentence_at(sentence.start)
    for part in reversed(context.sentences[max(0, number - 1) : number + 1]):
        places = (h.find("place") for h in context.hits_in(part.start, part.end))
        there = {str(p.attributes["country"]) for p in places if p is not None and p.attributes.get("country")}
        if len(there) == 1 and not there & known and context.party_codes <= known | there:
            (code,) = there
            return [replace(p, party=code) if p.name and p.office and p.party is None else p for p in full]
        if there:
            break
    return leads


_LED = WordRegex(
    r"\s(?:[\w-]+\s+){0,2}?(?:%office_class/officials%|leadership|counterpart|side)(?:,?\s+(?:including|namely|such\s+as)|:)\s+(?:the\s+)?\Z"
)


def give_led_side(setting: Setting, start: int, met: list[Person]) -> list[Person]:
    """Give persons the party of the group they are told of: "the Peruvian leadership, including President A"."""
    context = setting.context
    found = codes_between(context, start, met[0].start) if met else []
    if len(found) != 1 or not _LED.of(context.lexicon).fullmatch(context.plain, found[0].end, met[0].start):
        return met
    open_ = [p.party in (None, setting.base) and may_be_of_others(context, p) for p in met]
    return [replace(p, party=found[0].code) if o and p.name else p for p, o in zip(met, open_, strict=True)]


_WITH_OWN = lazy_regex(r",?\s+(?:and|together\s+with|along\s+with)\s+(?:other\s+|senior\s+|top\s+)*\Z")
_OFFICERS = WordRegex(r"\s+(?:[a-z-]+\s+){0,2}?(?:%office_class/officials%|delegation)\b")


def give_side_behind(setting: Setting, met: list[Person]) -> list[Person]:
    """Give the last person met the party of those told behind: "met A, head of the port, and Danish officers"."""
    context, last = setting.context, met[-1] if met else None
    if last is None or not last.name or last.party not in (None, setting.base):
        return met
    told = codes_between(context, last.start - 4, last.end + 2)
    for party in codes_between(context, last.end, last.end + _ROW) if not told else ():
        if _WITH_OWN.fullmatch(context.plain, last.end, party.start) and _OFFICERS.of(context.lexicon).match(
            context.plain, party.end
        ):
            return [*met[:-1], replace(last, party=party.code)]
    return met
