"""Which governments a session is told to be of beside those of its name: its hosts, and who came or spoke there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.states import read_states
from memcon.annotate.people.find import resolve_pronoun
from memcon.annotate.sessions.session_company import find_company
from memcon.annotate.text.context import PartyMention, Person
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_HOLDS = (
    r"(?:(?:co-)?(?:host(?:s|ed|ing)?|organi[sz](?:es?|ed|ing)|conven(?:es?|ed|ing)|chair(?:s|ed|ing)?)|attend(?:s|ed|ing)?|"
    r"(?:participat(?:es?|ed|ing)|tak(?:es?|en|ing)\s+part|took\s+part)\s+in|represented\s+at)"
)
_WHICH = (
    r"(?:(?:the|its|their|this|an?|[a-z]+th|first|second|third|next|last|year's|annual|upcoming|forthcoming|inaugural|"
    r"edition|of)\s+){0,5}"
)
# "Norway will also host [the third Reef Forum]"
_BEFORE = lazy_regex(
    r",?\s+(?!to\s)(?:(?:will|would|is|are|was|were|has|have|had|be|been|to|set|due|going|also|again|previously|once|jointly|"
    r"itself|recently|today|already|then)\s+){0,5}" + _HOLDS + rf"\s+{_WHICH}\Z"
)
_NOBODY = lazy_regex(r"\b(?:[Nn]either|nor|not|never)\b")
# "After hosting [the third Reef Forum] in Oslo Norway remains in the chair"
_HAVING = lazy_regex(rf"\b[Hh]osting\s+{_WHICH}\Z")
_HAVING_REACH, _HAVING_GAP = 40, lazy_regex(r"[^.;:]{0,60}?,?\s+")
# "[the third Reef Forum] in Oslo in May, which will be organised jointly by Norway and Peru"
_BEHIND = lazy_regex(
    r"(?:(?!\b(?:(?<!\d\s)and|but|dinner|lunch|reception|event|exhibition|workshop|meeting)\b)[^.;:]){0,60}?,?\s+(?:(?:which|that)\s+)?"
    r"(?:(?:is|was|will|be|being|to|has|been|also|are)\s+){0,4}(?:co-)?(?:hosted|organi[sz]ed|convened|chaired|(?<!previously\s)held)\s+"
    r"(?:(?:jointly|together)\s+)?by\s+(?:the\s+)?"
)
_GOVERNS = lazy_regex(
    r"\s+(?:chair\w*|presidency|government|(?:[Ff]oreign\s|[Ff]ederal\s)?[Mm]inist\w+|[Pp]resident|[Pp]rime\s+[Mm]inister|authorities)\b"
)
# "At [the third Reef Forum] in Oslo on 4 May, Norway pledged"
_AT = lazy_regex(
    r"\W{0,3}(?:At|During|Speaking\s+(?:at|during)|Addressing)\s+(?:(?:the|this|its|today's)\s+)?(?:[\w'’-]+\s+){0,3}\Z"
)
_THEN = lazy_regex(r"(?:(?!,\s(?:and|which|who|where|when)\b)[^;:.]){0,110}?,\s+")
_ACTS = lazy_regex(
    r"(?:,[^,;:.]{2,60},)?\s+(?:(?:[a-z]+ly|has|have|also)\s+)*"
    r"(?:[a-z]{3,}(?:ed|s)|gave|made|took|said|set|put|kept|spoke|held|stood)\b"
)
_SAYS = lazy_regex(r"(?:s?he|they)\s+(?:[a-z]+ly\s+|has\s+|also\s+)*(?:[a-z]{2,}ed|said|told|spoke|gave|made|took)\b")
# "was set up by Norway, Peru and Kenya at [the third Reef Forum]", "adopted by the League at its [summit]"
_DONE_AT = lazy_regex(
    r"(?:,[^,.;:]{3,60},)?\s+(?:at|during)\s+(?:(?:the|its|their|an?|last\s+year's)\s+){0,2}(?:[a-z]+\s+){0,2}\Z"
)
_BY = lazy_regex(r"\bby\s+(?:the\s+)?\Z")
_AND = lazy_regex(r"(?:,\s+|,?\s+and\s+)(?:the\s+)?")
# "besides attending [the third Reef Forum]", "Minister A's participation in [the Forum]"
_ATTENDS = lazy_regex(
    r"\b(?:attend(?:s|ed|ing)?|(?:participat(?:es?|ed|ing|ion)|tak(?:es?|en|ing)\s+part|took\s+part)\s+(?:in|at)|"
    r"address(?:es|ed|ing)?|sp(?:eak(?:s|ing)?|oke)\s+at|"
    rf"(?:back|return(?:s|ed|ing))\s+(?:(?:in|to)\s+[\w ]{{2,24}}\s)?from)\s+{_WHICH}\Z"
)
_ATTENDS_REACH = 70  # characters
# "invited B to attend", "hoped that B would attend", "discussed with B", and a clause on somebody else
_ASKED = lazy_regex(
    r"\b(?:invit\w+|ask(?:s|ed)|urg(?:es?|ed)|encourag\w+|hop(?:es?|ed|ing)|call(?:s|ed)\s+on|wish\w*|miss\w*|not|never|unable|"
    r"after|before|when|while|where|sa(?:id|ys))\b|n\s?['’]\s?t\b"
)
_WHO = lazy_regex(r",?\s+who\b[^;:.]*\Z")
_PRONOUN = lazy_regex(r"(?:S?[Hh]e)\s(?:(?:will|would|is|was|has|had|also|then|later)\s)*")
_VERB = lazy_regex(r"(?:,[^,;:.]{2,60},)?\s+(?:will|would|is|was|has|had|[a-z]{3,}ed|met|held|paid)\b")
# "[the Regional Conference] (RC) of the Reef Organisation"
_OF = lazy_regex(r"(?:\s+\([A-Z]{2,8}\))?\s+of\s+(?:the\s+)?")
_REACH, _FAR = 110, 200  # characters
_THE = len("the ")  # with which the mention of a party may begin
_NAMES = ("name", "seat", "side")


def add_sides(setting: Setting, drafts: list[Draft]) -> list[Draft]:
    """Return the drafts, sessions with the governments told to host them, or to have done something there."""
    states = read_states(setting.context.lexicon)
    for d in drafts:
        open_meeting = d.kind == "meeting" and not d.codes and not d.people
        if not (d.kind == "session" or open_meeting) or sum(not states.is_body(c) for c in d.codes) > 1:
            continue
        for span in (d.span, *d.evidence):
            d.codes |= _find_hosts(setting, span) | _find_actors(setting, span) | _find_owner(setting, span)
            d.codes |= _find_attending(setting, span)
        d.codes |= find_company(setting, d, drafts) if d.kind == "session" else set()
    return drafts


def _find_hosts(setting: Setting, span: Span) -> set[str]:
    """Return who is told to host or attend a session, in front of it or behind it."""
    context, sentence = setting.context, setting.sentence(span.start)
    text, start = context.plain, max(sentence.start, span.start - _REACH)
    ahead = [p for p in context.parties_in(start, span.start) if p.form in _NAMES]
    if _NOBODY.search(text, start, span.start):
        return set()
    codes = {c for p in ahead if _BEFORE.fullmatch(text, p.end, span.start) for c in _row(setting, ahead, p)}
    if _HAVING.search(text, max(sentence.start, span.start - _HAVING_REACH), span.start):
        then = next((p for p in context.parties_in(span.end, sentence.end) if p.form == "name"), None)
        if then is not None and _HAVING_GAP.fullmatch(text, span.end, then.start) and _ACTS.match(text, then.end):
            codes.add(then.code)
    told = _BEHIND.match(text, span.end, sentence.end)
    at = told.end() if told is not None else -1
    for p in context.parties_in(at - _THE, min(sentence.end, at + _REACH)) if told is not None else ():
        if p.start not in (at, at - _THE) or (p.form not in _NAMES and _GOVERNS.match(text, p.end) is None):
            break
        codes.add(p.code)
        link = _AND.match(text, p.end)
        at = link.end() if link is not None else -1
    return codes


def _row(setting: Setting, ahead: Sequence[PartyMention], last: PartyMention) -> set[str]:
    """Return the parties of a row that ends with `last`: "Norway, Peru and Kenya"."""
    codes, start = {last.code}, last.start
    for p in reversed([p for p in ahead if p.end < last.start]):
        if _AND.fullmatch(setting.context.plain, p.end, start) is None:
            break
        codes.add(p.code)
        start = p.start
    return codes


def _find_actors(setting: Setting, span: Span) -> set[str]:
    """Return who is told to have done something at a session."""
    context, sentence = setting.context, setting.sentence(span.start)
    text, codes = context.plain, set[str]()
    start = max(sentence.start, span.start - _REACH)
    ahead = [p for p in context.parties_in(start, span.start) if p.form in _NAMES]
    for p in ahead:
        if _DONE_AT.fullmatch(text, p.end, span.start) is None:
            continue
        row = _row(setting, ahead, p)
        first = min(q.start for q in ahead if q.code in row)
        codes |= row if _BY.search(text, max(sentence.start, first - 10), first) else set()
    if _AT.fullmatch(text, sentence.start, span.start) is None:
        return codes
    behind = [p for p in context.parties_in(span.end, min(sentence.end, span.end + _FAR)) if p.form == "name"]
    for p in behind:
        if _THEN.fullmatch(text, span.end, p.start) and _ACTS.match(text, p.end, sentence.end):
            codes.add(p.code)
    then = _THEN.match(text, span.end, sentence.end)
    if then is not None and _SAYS.match(text, then.end()):
        person = resolve_pronoun(context, then.end())
        codes |= {person.party} if person is not None and person.party else set()
    return codes


def _find_attending(setting: Setting, span: Span) -> set[str]:
    """Return the government of who is told to attend a session: the subject of its sentence, or who a clause is on."""
    context, sentence = setting.context, setting.sentence(span.start)
    text = context.plain
    verb = _ATTENDS.search(text, max(sentence.start, span.start - _ATTENDS_REACH), span.start)
    if verb is None:
        return set()
    ahead = context.people_in(sentence.start, verb.start())
    if not ahead:
        if _PRONOUN.match(text, sentence.start, verb.start()) and not _ASKED.search(text, sentence.start, verb.start()):
            ahead = [p for p in (resolve_pronoun(context, sentence.start),) if p is not None]
        elif (then := _THEN.match(text, span.end, sentence.end)) is not None:
            behind = context.people_in(then.end(), min(sentence.end, then.end() + _REACH))
            ahead = [p for p in behind[:1] if p.start == then.end() and _VERB.match(text, p.end, sentence.end)]
        return {p.party for p in ahead if p.party}
    last = ahead[-1]
    who = _WHO.match(text, last.end, verb.start()) is not None or text.startswith("participation", verb.start())
    who = who or text.endswith((" for ", " for his ", " for her ", " for their "), 0, verb.start())  # "thanked B for"
    goer = last if who else ahead[0]
    return set() if _ASKED.search(text, goer.end, verb.start()) or not goer.party else {goer.party}


def _find_owner(setting: Setting, span: Span) -> set[str]:
    """Return the body of which a session is told to be right behind its name."""
    context = setting.context
    of = _OF.match(context.plain, span.end)
    is_body = read_states(context.lexicon).is_body
    named = context.parties_in(of.end(), of.end() + 1) if of is not None else []
    return {p.code for p in named if of is not None and p.start == of.end() and is_body(p.code)}


_TWO = 2


def part_sides(setting: Setting, d: Draft, people: list[Person]) -> list[Person]:
    """Return two officials whose countries nobody tells, the first as the publisher's, the second as the other side's.

    "Deputy Minister A held the Latvia-Peru Dialogue with State Secretary B"
    """
    own = setting.home
    known = {p.party for p in people if p.party}
    if len(people) != _TWO or len(d.codes) != _TWO or own is None or own not in d.codes or known - {own}:
        return people
    if not all(p.name and p.office for p in people):
        return people
    if known and all(p.party == own and p.end <= d.span.start for p in people):
        return people  # "President A and Secretary B held the Dialogue": two of the publisher's own
    (other,) = d.codes - {own}
    return [replace(people[0], party=own), replace(people[1], party=other)]
