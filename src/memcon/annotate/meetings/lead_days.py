"""The day of a meeting that a report tells with what was done at it: "The ministers of A and B on Friday agreed …"."""

from __future__ import annotations

import re

from memcon.annotate.days.dates import DateMention, parse_iso
from memcon.annotate.meetings.lead_speakers import find_speaker_day
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.meeting_slots import is_dateline
from memcon.annotate.parties.genre import is_news
from memcon.lexicon.patterns import lazy_regex

# What is done while one meets: what is "announced" or "said" may be so on another day.
_DONE = lazy_regex(
    r"\)?(?:\s*\([^()]{1,20}\))?,?\s+(?:(?:[a-z]+ly|also|both)\s+)?(?:agreed|discussed|reviewed|reaffirmed|exchanged|vowed|pledged|"
    r"resolved|decided|signed|concluded|briefed|addressed|explored|condemned|underlined|underscored|called\s+for|urged|"
    r"renewed|affirmed|confirmed\s+their|committed\s+to)\b"
)
_LEAD = 1  # sentences
_RECENT = 7  # days


# "This came during a call with B", "She was speaking at a meeting with B": what is told before was said there
_CAME = lazy_regex(
    r"(?:(?:This|That|These|(?:The|His|Her)\s+(?:[a-z]+\s+)?(?:remarks?|comments?|statements?|announcement|views|assurances?|development|"
    r"offer|decision|pledge|call|appeal))\s+(?:also\s+)?(?:came|comes?|(?:was|were)\s+(?:made|expressed|given|said|stated|issued))|"
    r"(?:He|She)\s+(?:was\s+(?:speaking|talking)|made\s+(?:the|these|this|those)\s+\w+|said\s+this|expressed\s+these\s+views))\s+"
    r"(?:in|during|at|as|when|while|on\s+the\s+sidelines\s+of)\b"
)


# "A praised trade on Monday. During her meeting with B, …": a story opens with what was said there
_AT_IT = lazy_regex(
    r"(?:During|At|In)\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+){0,3}(?:meeting|talks|call|conversation)\b"
)


def _day_of_words(setting: Setting, subject: Draft) -> DateMention | None:
    """Return the only day of the sentence before, which tells what was said at a meeting: "This came during a call"."""
    context = setting.context
    number = context.sentence_at(subject.span.start)
    came = _CAME.match(context.plain, subject.sentence.start, subject.span.end)
    first = number == context.sentence_at(context.body) + (2 if context.body else 1)
    opens = first and _AT_IT.match(context.plain, subject.sentence.start, subject.span.end) is not None
    if number == 0 or (came is None and not opens):
        return None
    found = [m for m in setting.find_dates(context.sentences[number - 1], "past") if m.tells_day and m.last is None]
    days = [m for m in found if not is_dateline(context.plain, m)]
    told = parse_iso(days[0].first) if len(days) == 1 else None
    start = context.sentences[number - 1].start
    if told is not None and came is None and _OTHER_CLAUSE.search(context.plain, start, days[0].start):
        return None
    recent = told is not None and setting.reference is not None and 0 <= (setting.reference - told).days <= _RECENT
    return days[0] if recent else None


_DEED = lazy_regex(
    r"(?:\s+(?:have|has|also|both|again|jointly|on|[A-Z]\w+day|today|yesterday))*\s+(?:agreed|discussed|reviewed|exchanged|pledged|vowed|signed|"
    r"resolved|decided|explored|condemned|called\s+for|urged|reaffirmed)\b"
)
_OTHER_CLAUSE = lazy_regex(r"\b(?:that|which|who|when|after|before|since|will|would|by|until)\b")


def _is_done_before(setting: Setting, subject: Draft, day: DateMention) -> bool:
    """Tell whether both sides open the sentence with a deed of that day: "Peru and Norway discussed fish on Monday"."""
    context = setting.context
    start = setting.sentence(day.start).start
    told = [p for p in context.parties_in(start, day.start) if p.code in subject.codes]
    seen: set[str] = set()
    for party in told:
        seen.add(party.code)
        ends = (party.end, *(p.end for p in context.people_in(start, day.start) if p.start <= party.end + 1 <= p.end))
        deed = next((m for e in ends if (m := _DEED.match(context.plain, e, day.start))), None)
        if seen == subject.codes and deed is not None:
            return _OTHER_CLAUSE.search(context.plain, deed.end(), day.start) is None
    return False


# "said after Tuesday's talks", "today's meeting was opened by", "the talks today": the day stands with the noun
_NOUN = (
    r"(?:(?P<call{0}>(?:phone\s+|video\s+)?(?:call|conversation))|(?P<visit{0}>visit)|meeting|talks|summit|discussions|negotiations|"
    r"get-together|encounter|consultations|exchange|dialogue|session)"
)
_DAY_OF = lazy_regex(
    r"\b(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:'s\s+|\s+)|(?:[Tt]oday|[Yy]esterday)'s\s+)(?:(?!call\b)[a-z-]+\s+){0,2}?"
    + _NOUN.format(1)
    + r"|(?:[Tt]he|[Tt]heir|[Oo]ur)\s+(?:[a-z-]+\s+)?"
    + _NOUN.format(2)
    + r"\s+(?:held\s+)?(?P<day>today|yesterday)\b(?!'))\b"
)
_FOLLOWING = 12  # sentences of a report after the one that tells of a meeting


def find_named_day(setting: Setting, subject: Draft) -> DateMention | None:
    """Return the only day that later sentences give to "the talks": "Tuesday's talks", if it is just past."""
    context = setting.context
    if setting.reference is None or subject.kind not in ("meeting", "call", "visit", "session"):
        return None
    wanted = "meeting" if subject.kind == "session" else subject.kind
    first = context.sentence_at(subject.span.start)
    last = min(first + _FOLLOWING, len(context.sentences) - 1)
    found: dict[str, DateMention] = {}
    for match in _DAY_OF.finditer(context.plain, context.sentences[first].start, context.sentences[last].end):
        kind = (
            "call" if match["call1"] or match["call2"] else "visit" if match["visit1"] or match["visit2"] else "meeting"
        )
        at = match.start("day") if match["day"] else match.start()
        if kind != wanted or _NOT_ITS.search(context.plain, match.start() - 12, match.start()):
            continue
        sentence = setting.sentence(match.start())
        day = next((m for m in setting.find_dates(sentence, "past") if m.start == at and m.first), None)
        if day is not None:
            found[str(day.first)] = day
    day = next(iter(found.values())) if len(found) == 1 else None
    told = parse_iso(day.first) if day is not None else None
    return day if told is not None and 0 <= (setting.reference - told).days <= _RECENT else None


_NOT_ITS = lazy_regex(r"\b(?:before|until|last|next|ahead\s+of|advance\s+of|eve\s+of)\s+\Z", re.I)


def find_lead_day(setting: Setting, subject: Draft) -> DateMention | None:
    """Return the only day of a story's first sentence where it stands with what those who met did or said."""
    if not is_news(setting.context) or not setting.context.sentences or setting.reference is None:
        return None
    return _day_of_deed(setting, subject) or find_speaker_day(setting, subject)


def _day_of_deed(setting: Setting, subject: Draft) -> DateMention | None:
    """Return the only day of the first sentence where it stands with a deed of those who met."""
    context = setting.context
    if setting.reference is None:
        return None
    if (day := _day_of_words(setting, subject)) is not None:
        return day
    start, end = context.body, context.lead_end(_LEAD)
    sentence = context.sentences[min(context.first_sentence, len(context.sentences) - 1)]
    found = [m for m in setting.find_dates(sentence, "past") if m.tells_day and m.last is None]
    days = [m for m in found if not is_dateline(context.plain, m)]
    if len(days) != 1:
        return None
    first = parse_iso(days[0].first)
    if first is None or not 0 <= (setting.reference - first).days <= _RECENT:
        return None
    if _is_done_before(setting, subject, days[0]):
        return days[0]
    if _DONE.match(context.plain, days[0].end, end) is None:
        return None
    idents = {p.ident for p in subject.people}
    told = {p.code for p in context.parties_in(start, days[0].start)}
    people = context.people_in(start, days[0].start)
    told |= {p.party for p in people if p.party}
    theirs = any(p.ident in idents for p in people) or subject.codes <= told
    return days[0] if theirs and told and told <= subject.codes else None
