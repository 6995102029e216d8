"""The day of a meeting that a report tells with what was done at it: "The ministers of A and B on Friday agreed …"."""

from __future__ import annotations

import re

from memcon.annotate.dates import DateMention, parse_iso
from memcon.annotate.drafts import Draft
from memcon.annotate.genre import is_news
from memcon.annotate.meeting_setting import Setting
from memcon.annotate.meeting_slots import is_dateline
from memcon.lexicon.patterns import lazy_regex

# What is done while one meets: what is "announced" or "said" may be so on another day.
_DONE = lazy_regex(
    r"\)?(?:\s*\([^()]{1,20}\))?,?\s+(?:(?:[a-z]+ly|also|both)\s+)?(?:agreed|discussed|reviewed|reaffirmed|exchanged|vowed|pledged|"
    r"resolved|decided|signed|concluded|briefed|addressed|explored|condemned|underlined|underscored|called\s+for|urged|"
    r"renewed|affirmed|confirmed\s+their|committed\s+to)\b"
)
_LEAD = 1  # sentences
_RECENT = 7  # days


# "said after Tuesday's talks", "opened Sunday's meeting by saying": the day stands with the noun
_DAY_OF = lazy_regex(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:'s\s+|\s+)(?:(?!call\b)[a-z-]+\s+){0,2}?"
    r"(?:(?P<call>(?:phone\s+|video\s+)?(?:call|conversation))|meeting|talks|summit|discussions|negotiations|get-together|encounter)\b"
)
_FOLLOWING = 12  # sentences of a report after the one that tells of a meeting


def find_named_day(setting: Setting, subject: Draft) -> DateMention | None:
    """Return the only weekday that later sentences give to "the talks": "Tuesday's talks", if it is just past."""
    context = setting.context
    if setting.reference is None or subject.kind not in ("meeting", "call"):
        return None
    first = context.sentence_at(subject.span.start)
    last = min(first + _FOLLOWING, len(context.sentences) - 1)
    found: dict[str, DateMention] = {}
    for match in _DAY_OF.finditer(context.plain, context.sentences[first].start, context.sentences[last].end):
        if (match["call"] is not None) != (subject.kind == "call") or _NOT_ITS.search(
            context.plain, match.start() - 12, match.start()
        ):
            continue
        sentence = setting.sentence(match.start())
        day = next((m for m in setting.find_dates(sentence, "past") if m.start == match.start() and m.first), None)
        if day is not None:
            found[str(day.first)] = day
    day = next(iter(found.values())) if len(found) == 1 else None
    told = parse_iso(day.first) if day is not None else None
    return day if told is not None and 0 <= (setting.reference - told).days <= _RECENT else None


_NOT_ITS = lazy_regex(r"\b(?:before|until|last|next|of)\s+\Z", re.I)


def find_lead_day(setting: Setting, subject: Draft) -> DateMention | None:
    """Return the only day of the first sentence where it stands with a deed of those who met."""
    context = setting.context
    if not is_news(context) or not context.sentences or setting.reference is None:
        return None
    start, end = context.body, context.lead_end(_LEAD)
    sentence = setting.sentence(start)
    found = [m for m in setting.find_dates(sentence, "past") if m.tells_day and m.last is None]
    days = [m for m in found if not is_dateline(context.plain, m)]
    if len(days) != 1 or _DONE.match(context.plain, days[0].end, end) is None:
        return None
    first = parse_iso(days[0].first)
    if first is None or not 0 <= (setting.reference - first).days <= _RECENT:
        return None
    idents = {p.ident for p in subject.people}
    told = {p.code for p in context.parties_in(start, days[0].start)}
    people = context.people_in(start, days[0].start)
    told |= {p.party for p in people if p.party}
    theirs = any(p.ident in idents for p in people) or subject.codes <= told
    return days[0] if theirs and told and told <= subject.codes else None
