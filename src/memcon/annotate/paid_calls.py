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
