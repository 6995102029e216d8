"""What the sentences behind a visit tell of it: "The visit, scheduled from 4 to 6 May, is at the invitation of B"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from memcon.annotate.days.dates import DateMention
from memcon.annotate.occasions.drafts import Draft, named, people_after
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_VISIT = r"(?:(?:state|official|working|private|[\w-]+-day)\s+){0,2}(?:visit|trip|tour)\b"
# "The visit, scheduled …", "His visit will be …", "He will make the visit …"
_THE_VISIT = lazy_regex(
    rf"(?:The|This|His|Her|Their)\s+{_VISIT}|"
    rf"[A-Z][^.,;:]{{1,60}}?\s(?:will|is\s+to)\s+(?:make|pay|undertake|begin|start)\s+(?:the|this|his|her|their)\s+{_VISIT}"
)
_SET = lazy_regex(
    r",?\s+(?:(?:will\s+be|is|will\s+last|will\s+extend)\s+)?(?:from|between)\b|"
    r"[^.;:]{0,80}?\b(?:scheduled|slated|planned|due|held|takes?\s+place|taking\s+place|took\s+place|runs?|lasts?|set)\b"
)
_WILL = lazy_regex(r"\s+(?:will|would|is\s+to|is\s+(?:scheduled|slated|set|due|planned))\b")
# "She will arrive in Oslo on 3 May", "is due to be here from 3 May": whose visit was only agreed so far
_ARRIVES = lazy_regex(
    r"(?:The|He|She|They|[A-Z][\w'’-]+)\b[^.;:]{0,90}?\s(?:(?:will|shall|would)|(?:is|are)\s+(?:now\s+)?(?:due|expected|scheduled|set)\s+to)\s+"
    r"(?:be\s+)?(?:arriv(?:e|ing)|here|stay(?:ing)?)\b"
)
_INVITED_GAP = lazy_regex(r"[^.;\n]{0,80}?\binvitation\s+(?:of|from)\s+(?:the\s+)?\Z")
_MOST_SENTENCES = 3


def continue_visits(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give the first visit the days and the host that the next sentences tell of "the visit".

    The first one only agreed so far is fixed by its days: "invited B to visit Peru. The visit will be on 5 May".
    """
    visits = [d for d in drafts if d.kind == "visit" and d.status not in ("cancelled", "postponed")]
    if (agreed := next((d for d in visits if d.status == "agreed"), None)) is not None:
        for sentence, lead in _sentences_on(setting.context, agreed):
            ahead = _WILL.search(setting.context.plain, sentence.start, sentence.end) is not None
            if ahead and (days := _days_set(setting, sentence, lead)):
                agreed.status, agreed.verbal = "scheduled", True
                agreed.when, agreed.why_no_day = days[0], None
                break
        _fix_by_arrival(setting, agreed)
    visit = next((d for d in visits if d.verbal), None)
    if visit is None:
        return
    _take_day_before(setting, visit, drafts)
    for sentence, lead in _sentences_on(setting.context, visit):
        days = [m for m in _days_set(setting, sentence, lead) if m.last]
        if days and (visit.when is None or visit.when.last is None):
            visit.when, visit.why_no_day = days[0], None
        _add_host(setting.context, visit, Span(lead, sentence.end))


# "A will lead a delegation on a tour of the islands later this week. [The delegation] will visit Peru and Kenya"
_GOING_ON = lazy_regex(r"(?:The\s+(?:[a-z-]+\s+){0,3}delegation|He|She|They)\s")
_JOURNEY_BEFORE = lazy_regex(
    r"\bon\s+an?\s+(?:[\w-]+\s+){0,4}(?:tour|visit|trip|journey)\b(?:\s+(?:of|to|through)\s[^.;:]{3,40})?"
)


def _take_day_before(setting: Setting, visit: Draft, drafts: Sequence[Draft]) -> None:
    """Give a visit without a day that of the journey which the sentence before tells, and whose stops it names."""
    number = setting.context.sentence_at(visit.sentence.start)
    if number == 0 or (visit.when is not None and visit.when.first):
        return
    before = setting.context.sentences[number - 1]
    goes_on = _GOING_ON.match(setting.context.plain, visit.sentence.start) is not None
    journey = _JOURNEY_BEFORE.search(setting.context.plain, before.start, before.end) if goes_on else None
    if journey is None or any(d.sentence == before for d in drafts):
        return
    days = setting.find_dates(before, "future" if visit.status == "scheduled" else "past")
    if days and days[0].first:
        visit.when, visit.why_no_day, visit.standing = days[0], None, visit.standing or "subject"


def _fix_by_arrival(setting: Setting, visit: Draft) -> None:
    """Let a visit agreed on be fixed where the next sentences tell the day on which the guest will arrive."""
    number = setting.context.sentence_at(visit.sentence.start)
    for sentence in (
        setting.context.sentences[number + 1 : number + 1 + _MOST_SENTENCES] if visit.status == "agreed" else ()
    ):
        arrives = _ARRIVES.match(setting.context.plain, sentence.start, sentence.end)
        days = [m for m in setting.find_dates(sentence, "future") if m.tells_day] if arrives is not None else []
        if arrives is not None and days and days[0].start >= arrives.end():
            visit.status, visit.verbal = "scheduled", True
            if visit.when is None or not visit.when.tells_day:
                visit.when, visit.why_no_day = days[0], None
            return


def _sentences_on(context: Context, visit: Draft) -> Iterator[tuple[Span, int]]:
    """Yield the sentences behind a visit that begin with "the visit", and where these words end."""
    number = context.sentence_at(visit.sentence.start)
    for sentence in context.sentences[number + 1 : number + 1 + _MOST_SENTENCES]:
        lead = _THE_VISIT.match(context.plain, sentence.start, sentence.end)
        if lead is not None:
            yield sentence, lead.end()


def _days_set(setting: Setting, sentence: Span, lead: int) -> list[DateMention]:
    """Return the whole days that a sentence on a visit sets for it."""
    if _SET.match(setting.context.plain, lead, sentence.end) is None:
        return []
    return [m for m in setting.find_dates(sentence, "future") if m.first and (m.last or m.tells_day)]


def _add_host(context: Context, visit: Draft, span: Span) -> None:
    """Add who invited the visitor, where nobody of the state visited is told so far."""
    hosts = [named(context, p) for p in people_after(context, span.start, span.end, _INVITED_GAP)]
    parties = {p.party for p in visit.people}
    visit.add_people([p for p in hosts if p.party in visit.codes and p.party not in parties], "principal")
