"""What the sentences behind a visit tell of it: "The visit, scheduled from 4 to 6 May, is at the invitation of B"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.context import Context
from memcon.annotate.drafts import Draft, named, people_after
from memcon.annotate.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_THE_VISIT = lazy_regex(r"(?:The|This)\s+(?:(?:state|official|working|[\w-]+-day)\s+){0,2}(?:visit|trip|tour)\b")
_SET = lazy_regex(
    r"[^.;:]{0,80}?\b(?:scheduled|planned|due|held|takes?\s+place|taking\s+place|took\s+place|runs?|lasts?|set)\b"
)
_INVITED_GAP = lazy_regex(r"[^.;\n]{0,80}?\binvitation\s+(?:of|from)\s+(?:the\s+)?\Z")
_MOST_SENTENCES = 3


def continue_visits(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give the first visit the days and the host that the next sentences tell of "the visit"."""
    visit = next((d for d in drafts if d.kind == "visit" and d.verbal), None)
    if visit is None or visit.status in ("cancelled", "postponed"):
        return
    context = setting.context
    number = context.sentence_at(visit.sentence.start)
    for sentence in context.sentences[number + 1 : number + 1 + _MOST_SENTENCES]:
        lead = _THE_VISIT.match(context.plain, sentence.start, sentence.end)
        if lead is None:
            continue
        if _SET.match(context.plain, lead.end(), sentence.end):
            days = [m for m in setting.find_dates(sentence, "future") if m.first and m.last]
            if days and (visit.when is None or visit.when.last is None):
                visit.when, visit.why_no_day = days[0], None
        _add_host(context, visit, Span(lead.end(), sentence.end))


def _add_host(context: Context, visit: Draft, span: Span) -> None:
    """Add who invited the visitor, where nobody of the state visited is told so far."""
    hosts = [named(context, p) for p in people_after(context, span.start, span.end, _INVITED_GAP)]
    parties = {p.party for p in visit.people}
    visit.add_people([p for p in hosts if p.party in visit.codes and p.party not in parties], "principal")
