"""Officials without a name told behind those met: "met Premier A of Chile as well as ministers from Peru and Kenya"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.talks.gatherings import read_state_run
from memcon.lexicon.patterns import WordRegex
from memcon.model import Span

_AND_OFFICIALS = WordRegex(
    r",?\s+(?:as\s+well\s+as|and|along\s+with|in\s+addition\s+to)\s+(?:(?:also\s+)?with\s+)?(?:the\s+|his\s+|her\s+|their\s+|other\s+|senior\s+)*"
    r"(?:[A-Za-z]+\s+){0,2}?%office_class/officials%(?=\s+(?:of|from)\s+(?:the\s+)?[A-Z])"
)
_RULES = ("meetings/trigger/met", "meetings/trigger/held", "meetings/trigger/received", "meetings/trigger/spoke")


def find_met_beside(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each state whose officials are told right behind the last person met under one verb."""
    context, out = setting.context, list[Draft]()
    told = {(d.sentence.start, c) for d in drafts for c in d.codes}
    for draft in drafts:
        if draft.kind != "meeting" or not draft.verbal or draft.rule not in _RULES:
            continue
        own = {p.party for p in draft.leads if p.party} or {setting.home for _ in range(draft.own) if setting.home}
        group = _AND_OFFICIALS.of(context.lexicon).match(context.plain, draft.span.end, draft.sentence.end)
        run = read_state_run(setting, group.end(), draft.sentence) if group is not None and len(own) == 1 else []
        for state in run:
            if state.code in own or (draft.sentence.start, state.code) in told:
                continue
            codes = {str(next(iter(own))), state.code}
            more = Draft("meeting", Span(state.start, state.end), draft.sentence, draft.rule, codes=codes)
            more.verb, more.leads, more.own, more.of_row = draft.told_at, draft.leads, draft.own, True
            more.other = draft.other
            more.add_people(draft.leads, "principal")
            out.append(more)
            told.add((draft.sentence.start, state.code))
    return out
