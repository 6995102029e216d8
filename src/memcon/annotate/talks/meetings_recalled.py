"""Earlier meetings told by their last time, or by a signature: "the last time A and B spoke", "signed by A in Lima"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, Told, named, people_before
from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.talks.encounter_groups import find_antecedents
from memcon.annotate.talks.read_apart import read_apart
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

RULE = "meetings/trigger/recalled"
_PAIR = 2  # sides
# "The last time President A and President B spoke to each other was on 3 May"
_LAST_TIME = lazy_regex(
    r"\b[Tt]he\s+(?:last|first|only|previous)\s+time\s+(?:that\s+)?(?P<who>[^.;:]{5,140}?)\s+(?:had\s+)?"
    r"(?P<verb>spoke|spoken|talked|met|saw\s+(?:each|one)|sat\s+down)\b(?:\s+(?:to|with)\s+(?:each\s+other|one\s+another)|\s+(?:each\s+)?other|\s+another|"
    r"\s+(?:face\s+to\s+face|in\s+person|together|directly|by\s+phone)){0,2}\s+(?:was|came)\b"
)
_LAST_WORDS = Anchors((" time ",))
_CALL = lazy_regex(r"spoke|talked")
# "the agreement signed by Peru and Latvia in Riga on 10 March", "the compact they signed in Riga in May 2023"
_SIGNED = lazy_regex(
    r"\b(?:(?P<they>(?:which\s+|that\s+)?(?:they|the\s+two\s+(?:leaders|presidents|ministers|countries|sides)|both\s+[a-z]+))\s+(?:had\s+)?signed|"
    r"(?:(?:was|were|been)\s+)?signed\s+by\s+(?P<by>[^.;:()]{4,110}?)|"
    r"(?P<of>signing),?\s+in\s+(?=[A-Z]))(?=\s+in\s+[A-Z]|(?<=\sin\s)[A-Z])"
)
_SIGNED_WORDS = Anchors((" signed ", " signing"))
_BEHIND = 90  # characters behind a signature in which place and day stand


def find_recalled(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each earlier meeting so told, where its sentence tells no other one."""
    context, told, sessions = setting.context, Told(drafts), Ranges(taken)
    here = {d.sentence.start for d in drafts if d.kind != "visit" and len(d.codes) > 1 and d.people}

    met = [d for d in drafts if d.verbal and d.kind == "meeting" and len(d.codes) == _PAIR]
    known = set[tuple[object, ...]]()

    def read_signed(setting: Setting, sentence: Span, match: re.Match[str]) -> Draft | None:
        before = met[0] if met and met[0].span.end <= match.start() else None
        draft = _read_signed(setting, sentence, match, told, before)
        key = (frozenset(draft.codes), draft.when and draft.when.first) if draft is not None else ()
        if key in known:
            return None
        known.add(key)
        return draft

    last = find_near(_LAST_TIME, context.plain, _LAST_WORDS.find(context.plain), 20, 260)
    out = read_apart(setting, last, sessions, here, _read_last)
    signed = find_near(_SIGNED, context.plain, _SIGNED_WORDS.find(context.plain), 40, 160)
    return out + read_apart(setting, signed, sessions, here, read_signed)


def _read_last(setting: Setting, sentence: Span, match: re.Match[str]) -> Draft | None:
    """Return the draft of two persons of two sides who stand between "the last time" and the verb."""
    context = setting.context
    people = [named(context, p) for p in people_before(context, match.start("who"), match.start("verb"))]
    if len(people) != _PAIR or len({p.party for p in people if p.party}) != _PAIR:
        return None
    kind = "call" if _CALL.match(match["verb"]) else "meeting"
    draft = Draft(kind, Span(match.start("who"), match.end("verb")), sentence, RULE, verbal=False)
    draft.codes, draft.verb, draft.other = {str(p.party) for p in people}, match.start("verb"), True
    draft.add_people(people, "principal")
    return draft


def _read_signed(setting: Setting, sentence: Span, match: re.Match[str], told: Told, met: Draft | None) -> Draft | None:
    """Return the draft of two sides who signed at a named place and time, which is not what is reported."""
    context, end = setting.context, min(sentence.end, match.end() + _BEHIND)
    where = find_where(setting, match.end(), end)
    days = [d for d in setting.find_dates(sentence, "past") if match.end() <= d.start < end and d.first]
    if where is None or where.country is None or not days or where.span.start > match.end() + 12:
        return None
    if match["they"]:
        codes, people = find_antecedents(setting, match.start(), told)
        if len(codes) != _PAIR and met is not None:
            codes, people = set(met.codes), list(met.people)
    else:
        low, high = match.span("by") if match["by"] else (days[0].end, end)
        people = [named(context, p) for p in context.people_in(low, high)]
        codes = {p.code for p in context.parties_in(low, high)} | {str(p.party) for p in people if p.party}
    if len(codes) != _PAIR:
        return None
    draft = Draft("meeting", Span(match.start(), match.end()), sentence, RULE, codes=codes, verbal=False)
    draft.place, draft.when, draft.other = where, days[0], True
    draft.add_people((p for p in people if p.name), "principal")
    return draft
