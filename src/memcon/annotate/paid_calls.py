"""Calls that somebody is paid: "Ms A then paid the President of Peru a courtesy visit"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.drafts import Draft, named, people_before
from memcon.annotate.encounter_subjects import subject_pronoun
from memcon.annotate.meeting_setting import Setting
from memcon.annotate.private_sides import is_private
from memcon.annotate.ranges import Ranges
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_CALL_WORDS = Anchors((" a courtesy ", " a farewell ", " an introductory ", " an inaugural ", " a working visit"))
_CALL = lazy_regex(r",?\s+an?\s+(?:courtesy|farewell|introductory|inaugural|working)\s+(?:call|visit)\b")
_PAYS = lazy_regex(r"\bpa(?:id|ys?|ying)\s+(?:(?:the|his|her|their)\s+)?\Z")
_PAY = 20  # characters before whom the call is paid to
RULE = "meetings/trigger/paid call"
VISITED = "meetings/trigger/visited person"


def find_paid_calls(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each call or visit that somebody named is told to be paid."""
    context, out = setting.context, list[Draft]()
    places = _CALL_WORDS.find(context.plain)
    if not places:
        return out
    sessions, told = Ranges(taken), Ranges(d.span for d in drafts if d.kind != "visit")
    for place in places:
        met = context.people_before(place + 1, 1)
        start = place - 1 if context.plain[place - 1] == "," else place
        call = _CALL.match(context.plain, start)
        if call is None or not met or met[-1].end != start or start < context.body:
            continue
        host, sentence = met[-1], setting.sentence(place)
        pays = _PAYS.search(context.plain, max(sentence.start, host.start - _PAY), host.start)
        if pays is None or sessions.cover(place) or told.cover(pays.start()):
            continue
        guests = people_before(context, sentence.start, pays.start()) or subject_pronoun(
            setting, sentence, pays.start()
        )
        people = [named(context, p) for p in (*guests, host)]
        codes = {p.party for p in people if p.party}
        if guests and len(codes) > 1 and not is_private(context, people, call.group()):
            draft = Draft("meeting", Span(pays.start(), call.end()), sentence, RULE, codes=codes)
            draft.leads = list(guests)
            draft.add_people(people, "principal")
            out.append(draft)
    return out


_VISIT_WORDS = Anchors((" visited ", " visits ", " pay a visit to ", " paid a visit to ", " pays a visit to "))
_VISITS = lazy_regex(r" (?:visit(?:ed|s)|pa(?:ys?|id) a visit to)\s")
_HIS_HOUSE = lazy_regex(r"['’]s?\b")
_OFFICE_REACH = 30  # characters from the verb to an office: "the Sri Lankan "


def find_visited(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each person of another state whom somebody "visited": a place is visited, a minister met."""
    context, out = setting.context, list[Draft]()
    sessions, told = Ranges(taken), Ranges(d.span for d in drafts if d.kind != "visit")
    for place in _VISIT_WORDS.find(context.plain):
        verb = _VISITS.match(context.plain, place)
        met = context.people_in(place + 1, verb.end() + _OFFICE_REACH)[:1] if verb is not None else []
        if verb is None or not met or not met[0].name or not met[0].office or place < context.body:
            continue
        host, sentence = met[0], setting.sentence(place)
        gap = context.plain[verb.end() : host.start].split()
        if gap not in ([], ["the"]) or _HIS_HOUSE.match(context.plain, host.end):
            continue
        if sessions.cover(place) or told.cover(place + 1):
            continue
        guests = people_before(context, sentence.start, place + 1)[-1:] or subject_pronoun(setting, sentence, place + 1)
        people = [named(context, p) for p in (*guests, host)]
        codes = {p.party for p in people if p.party}
        if guests and len(codes) > 1 and not is_private(context, people, ""):
            draft = Draft("meeting", Span(place + 1, host.end), sentence, VISITED, codes=codes)
            draft.verb, draft.leads = place + 1, guests
            draft.add_people(people, "principal")
            out.append(draft)
    return out


def leave_visited(visits: Sequence[Draft], encounters: Sequence[Draft]) -> list[Draft]:
    """Return the visits without those that tell whom somebody visited."""
    met = Ranges(d.span for d in encounters if d.rule == VISITED)
    return [v for v in visits if not met.cover(v.span.start)]
