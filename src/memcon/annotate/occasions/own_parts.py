"""Which part of its sentence tells of an occasion: up to the next one, and before a clause of saying."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.spoken_of import find_speaking_of
from memcon.annotate.text.small_words import MONTH_NAME
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_AND_ON = lazy_regex(r",?\s+(?:and|while|whereas|but)\s+(?:on|in|at|later|also|yesterday|today)\b|;")
# "met A virtually and on 9 May she met B": the way is that of the first alone, whose place may be that of both
_BY_LINK_AND = lazy_regex(
    r"\b(?:virtually|remotely|online|by\s+(?:(?:tele)?phone|video)),?\s+(?:and|while|whereas|but)\s+(?=(?:on|in|at|later|also)\b)"
)
_BEYOND = lazy_regex(
    r"\b(?:ahead\s+of|prior\s+to|in\s+advance\s+of|to\s+(?:\w+ly\s+)?prepare\s+(?:for\s+)?|"
    r"to\s+follow\s+up\s+on|(?:agreed|decided|discussed)\s+(?:(?:up)?on\s+)?(?:by|at|during))\b"
)
# "On the phone A invited B to a ceremony on Friday": the day, and the place, are those of what B is invited to.
_INVITES = lazy_regex(r"\b(?:invited|invites|inviting)\s[^.;:]{1,120}?\bto\s")
_SAID = lazy_regex(
    r"\b(?:(?-i:said)(?:\s+(?:in|on|at)\b|,)|(?:press|news)\s+release|told\b|(?:spokes\w+|ministry|office|statement|official|government|department)\s+(?:has\s+)?(?:said|announced|confirmed)"
    r"|announced\s+on\s+[A-Z]|,\s(?:(?-i:[A-Z])|the\s|his\s|her\s)[^,;:.]{2,60}?\s(?:said|announced|confirmed)\b)",
    re.I,
)
_SAYS = lazy_regex(r"[sStTrRaAcC](?:aid|AID|old|OLD|elease|ELEASE|nnounced|NNOUNCED|onfirmed|ONFIRMED)")
_SET_OFF = lazy_regex(r",\s+on\s+(?:[A-Z][a-z]+day|\d{1,2}\s[A-Z][a-z]+|[A-Z][a-z]+\s\d{1,2})\s*[.!]?\s*\Z")
# "the June 14 Harbour Summit", "the 14 June 2024 Harbour Summit"
_DAY_BEFORE = lazy_regex(
    r"(?:\b[A-Z][a-z]{2,8}\.?\s\d{1,2}|\b\d{1,2}\s[A-Z][a-z]{2,8})(?:[-–]\d{1,2})?(?:,?\s\d{4})?\s\Z|"
    rf"\b{MONTH_NAME}(?:\s\d{{4}})?\s\Z|\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow)'s\s(?:[a-z-]+\s){{0,3}}\Z"
)
# "the Council in Oslo in May and the July [Forum]": what stands before "and" is told of the first
_AND_NEXT = lazy_regex(r",?\s+and\s+(?:(?:at|in|for|of|during)\s+)?(?:the\s+)?(?:[A-Z][a-z]{2,8}\s(?:\d{1,4}\s)?)?\Z")
_LONGEST_DAY = 40  # characters
# "arrived on Monday for a visit during which she is to meet", "flew in on Monday, where he will hold"
_THERE_TO = lazy_regex(
    r",?\s(?P<rel>(?:(?:during|on|in)\s+which|where)\s(?:[\w.'’-]+\s){0,5}?(?:will|is|are|was|were)\s+(?:(?:also|then|later|due|set|scheduled|slated|"
    r"expected)\s+){0,2}(?:to\s+)?)\Z"
)
_THERE_REACH = 90  # characters
# "A, who is on a six-day visit to Peru, will meet B tomorrow"
_IN_COMMAS = lazy_regex(
    r",\s+(?P<who>who\s+(?:is|was)\s+|(?:currently|here)\s+)?(?:currently\s+)?on\s+(?:an?|his|her)\s+(?:[\w-]+\s+){0,4}(?:[\w-]+-)?\Z"
)
# "is on a visit to Riga, where the fifth session of the Council will be held on 5 May"
_WHERE_HELD = lazy_regex(
    r"[^,.;:]{0,60}(?P<rel>,\s+)(?:where|(?:during|on|in)\s+which)\s+(?P<what>(?:an?|the|its|their)\s+(?:(?!\b(?:he|she|they)\b)[^.;:]){2,150}?\s"
    r"(?:will|is|are|was|were)\s+(?:(?:also|to|due|set|scheduled|slated|expected)\s+){0,3}(?:be\s+)?(?:held|take|convened|scheduled|slated|hosted|open)\b)"
)
# "since their meeting in Riga in May, came as A made a visit", "spoke today to tell him that she puts off her visit"
_AS_CLAUSE = lazy_regex(
    r"\b(?:(?:as|(?:hours|days|weeks|months)\s+after)\s+(?=(?:the\s+)?[A-Z])|that\s+(?:he|she|they)\s)"
)
# "held talks here and announced that they would meet again in Riga"
_AND_TELLS = lazy_regex(
    r",?\s+and\s+(?:announced|said|declared|confirmed)\s+(?:that\s+)?(?:he|she|they|it|the\s+two\s+\w+)\s+(?:would|will)\b"
)
# "met in Lima on Friday, a week after the two spoke by telephone", "met today, building on their talks in Lima in May",
# "met, days after the fire in Lima on 3 May": day, place and way are those of what was before
_LONG_AFTER = lazy_regex(
    r",?\s+(?:(?:an?|one|two|three|four|five|six|several|some|just|only|less\s+than|more\s+than|\d+)\s+){1,3}(?:hours?|days?|weeks?|months?|years?)\s+"
    r"(?:after|before)\s+(?:they|the\s+(?:two|pair|leaders|ministers)|both|he|she|his|her|their|[A-Z])|"
    r",\s+(?:(?:just|only)\s+)?(?:hours|days|weeks|months)\s+(?:after|before)\s+(?:an?|the|his|her|their)\s|"
    r",\s+(?:following\s+up\s+on|building\s+(?:up)?on|continuing)\s+(?:the|their|his|her|our|an?|recent|[A-Z])"
)
_HAS_COME = lazy_regex(r"\b(?:arriv(?:ed|es)|flew|landed|came|went|travell?ed|reached|returned)\b")
# "On 3 May, Minister A attended the fourth Council", "On 3 May A will speak about fish at the Forum"
_OPENS_WITH_DAY = lazy_regex(
    r"\s*(?:(?:On|From|Between)\s(?:[A-Z][a-z]+,?\s)?(?:the\s)?(?:\d|[A-Z])|Today\b|Yesterday\b|Tomorrow\b|This\s|Earlier\s)"
    r"(?:(?!\b(?:met|meets?|meeting|talks|received|visit\w*|ahead|prior|before|after|since|following|margins|sidelines|fringes|adopted|signed|and\s(?:on|in|at|later))\b)[^.;:]){0,200}?"
    r"(?:\battend(?:s|ed|ing)?|\bopen(?:s|ed)?|\baddress(?:es|ed)?|\bat|\bin|\bduring)\s+(?:[\w'’-]+\s+){0,3}"
)
# "was concluded on 3 May at the Forum", "will speak in Riga this Thursday at the Forum"
_DAY_AT = lazy_regex(
    rf"\b(?:(?:on|from)\s(?:[A-Z][a-z]+day,?\s)?(?:\d{{1,2}}(?:[-–]\d{{1,2}}|\s(?:and|to)\s\d{{1,2}})?\s{MONTH_NAME}|"
    rf"{MONTH_NAME}\s\d{{1,2}})(?:,?\s\d{{4}})?|(?:in|early\sin|late\sin|of)\s{MONTH_NAME}(?:\s(?:\d{{4}}|this\s+year|last\s+year))?|"
    rf"(?:last|this|next)\s(?:week|month|year|{MONTH_NAME})|\w+\s(?:months|years)\sago|"
    r"(?:today|yesterday|tomorrow|(?:on|this|next)\s[A-Z][a-z]+day))(?:\sin\s[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)?\s+(?:at|during)\s+(?:the\s+|this\s+year's\s+|an?\s+)?(?:[a-z-]+\s+){0,2}\Z"
)
_DAY_REACH = 90  # characters
# "After talks in Lima in 2022, [the third Dialogue] was held in Riga": what came before has a day and place of its own
_AFTER_ANOTHER = lazy_regex(
    r"\s*(?:After|Following|Since|Unlike|Like|Building\s+on|In\s+line\s+with|In\s+the\s+wake\s+of|[A-Z][a-z]+\s+(?:days?|weeks?|months?|years?)\s+after)\s"
    r"[^;:.]{5,130},\s+(?:(?:the|their|its|an?)\s+)?"
)
_TAKES_PLACE = lazy_regex(
    r"(?:\s+\([^()]{1,30}\))?(?:\s+(?:between|of|on|with)\s[^.;:,]{2,70}?)?\s+(?:was|were|is|are|took|takes|will|opened|began|started|concluded|ended|met|convened)\b"
    r"[^.;]{0,60}?\s(?:in|on|at|today|yesterday|tomorrow|next|last)\b"
)

# "left for Oslo today to attend the third Council", "arrived on Monday leading a delegation to the third Council"
_BOUND_FOR = lazy_regex(
    r"\b(?:left|leaves|(?:is|are|was|were)\s+leaving|departed|departs|arrived|arrives|landed|reached|flew|flies)\s[^.;:]{0,90}?"
    r"\b(?:(?:to|will)\s+(?:attend|participate\s+in|take\s+part\s+in|join|co-?chair|chair|lead\s[^.;:]{3,60}?\s(?:to|at|in)|"
    r"represent\s[^.;:]{3,40}?\s(?:at|in))|(?:leading|heading)\s[^.;:]{1,60}?\b(?:delegation|team)\s[^.;:]{0,30}?\b(?:to|for|at))"
    r"\s+(?:the\s+|an?\s+)?\Z"
)
_BOUND_REACH = 220  # characters
_WAS_HELD = lazy_regex(
    r"[^.;:]{0,80}?(?:(?<!being )(?<!be )\bheld\b|\btook\s+place\b|\bconcluded\b|\bended\b|\bunder\s?way\b)"
)


def is_bound_for(d: Draft, text: str) -> bool:
    """Tell whether somebody has set out for a session, or has come for it: it is still to be held."""
    return _has_journey(d, text) and not _WAS_HELD.match(text, d.span.end, d.sentence.end)


def _has_journey(d: Draft, text: str) -> bool:
    if d.kind != "session" or d.modifier:
        return False
    return _BOUND_FOR.search(text, max(d.sentence.start, d.span.start - _BOUND_REACH), d.span.start) is not None


# "The Council will meet in Riga on 25 May, Minister A said after [talks with B]"
_SAID_AFTER = lazy_regex(
    r",\s[^,;:]{2,90}\s(?:said|announced|confirmed|told\s[a-z]+)\s(?:(?:on\s)?[A-Z][a-z]+day\s)?(?:after|following)\s"
    r"(?:(?:an?|the|his|her|their)\s)?(?:[\w-]+\s){0,2}\Z"
)
_TELLER = 160  # characters


# "met B, with whom he had played golf in Lima last year": another occasion
_WHOM_ELSEWHEN = lazy_regex(
    r",\s(?:with\s)?whom\s(?:he|she|they)\s(?:(?:had|has|have|also|last|first|previously|earlier)\s){0,2}[a-z]+\b"
)
# "discussed [holding a summit in Lima]"
_PROPOSAL = lazy_regex(
    r"\s(?:the\s(?:possibility|idea|prospect|option)\sof\s)?(?:holding|hosting|having|convening|organi[sz]ing)\b"
)


# "Ahead of the Forum, due to open in Lima on 5 May, [Minister A met B]": day and place of the one are not the other's
_AHEAD = lazy_regex(
    r"(?:Ahead\s+of|Prior\s+to|In\s+advance\s+of|In\s+the\s+(?:run|lead)[\s-]up\s+to|In\s+preparation\s+(?:for|of)|Before)\s"
)


# "will visit Peru on 3 May before [travelling on to Chile]", "following a [visit] to Chile"
_ONWARD = lazy_regex(
    r"\b(?:(?:and|will|would)\s+then|(?:after|following)\s+[^.,;:]{2,70}?['’]s?(?:\s+own)?|before|prior\s+to|(?:after|following|followed\s+by|preceded\s+by)(?:\s+(?:an?|his|her))?)\s+"
    r"(?:(?:then|later|also|first|[\w-]+(?=\s+(?:visit|trip|tour)))\s+)?(?:[\w-]+-)?\Z"
)


def _end_of_opening(d: Draft, text: str) -> int | None:
    """Return where the clause of a meeting begins behind an opening that names what it comes before."""
    start = d.sentence.start
    if d.kind not in ("meeting", "call") or _AHEAD.match(text, start) is None:
        return None
    comma = text.rfind(", ", start, min((p.start for p in d.people if start < p.start < d.told_at), default=start))
    return comma + 2 if comma >= 0 else None


# "met B on the sidelines of [a summit] in Riga on Monday": where and when the one was, the other was
_BESIDE_IT = lazy_regex(
    r"\b(?:(?:on|at|in)\s+the\s+(?:sidelines?|margins?|fringes?|edges?)\s+of|during|at)\s+(?:(?:an?|the|this|his|her|their|its)\s+)?"
    r"(?:(?!\b(?:and|with|talks|meeting)\b)[\w'’-]+\s+){0,3}\Z"
)
_TALKS = {"meeting", "call"}  # a meeting by video is a call as soon as that is read
_BESIDE_REACH = 70  # characters
_AFTER_VISIT = lazy_regex(r"\s*(?:Following|After)\s")


def _behind_opening(d: Draft, text: str, at: int) -> int | None:
    """Return where the clause of a visit begins behind an earlier one: "Following B's visit in May, [A is paying]"."""
    if d.kind != "visit" or _AFTER_VISIT.match(text, d.sentence.start) is None:
        return None
    comma = text.rfind(", ", at, min((p.start for p in d.people if at < p.start < d.span.start), default=at))
    return comma + 2 if comma >= 0 else None


# "A little over a year after a state [visit] by A to Peru, B met": the day behind the comma is not that of the visit
_YEARS_AFTER = lazy_regex(
    r"\W{0,3}(?:[A-Z][a-z]*\s+)?(?:[a-z]+\s+){0,4}(?:[Yy]ears?|[Mm]onths?|[Ww]eeks?)\s+after\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+){0,3}"
)


def end_of_long_before(d: Draft, text: str) -> int | None:
    """Return where the words end with which a sentence opens on a visit of long before, None for other visits."""
    if d.kind != "visit" or _YEARS_AFTER.fullmatch(text, d.sentence.start, d.told_at) is None:
        return None
    comma = text.find(", ", d.span.end, d.sentence.end)
    return comma if comma >= 0 else None


def find_own_part(d: Draft, beside: Sequence[Draft], text: str) -> Span:
    """Return the part of a sentence that tells of a draft and of none of the drafts beside it."""
    start, end = d.sentence.start, d.sentence.end
    if d.kind == "session" and (d.aside or d.modifier) and not _has_day_of_clause(d, text):
        day = _DAY_BEFORE.search(text, max(start, d.span.start - _LONGEST_DAY), d.span.start)
        start = day.start() if day is not None else d.span.start
    if _has_journey(d, text):
        start = d.span.start  # the day before it is that of the journey
    start = max(start, _end_of_opening(d, text) or start, find_speaking_of(text, d) or start)
    if (
        d.kind == "session"
        and _AFTER_ANOTHER.fullmatch(text, start, d.span.start)
        and _TAKES_PLACE.match(text, d.span.end)
    ):
        start = d.span.start
    for o in beside:
        if o is d or (d.verb is not None and o.verb == d.verb):
            continue
        alike = d.kind == o.kind or {d.kind, o.kind} == _TALKS
        clause = _end_of_opening(o, text)
        end = clause if clause is not None and d.span.end <= clause < end else end
        if o.span.start > d.span.end and (o.aside or o.modifier or alike):
            beside_it = _BESIDE_IT.search(text, max(d.span.end, o.span.start - _BESIDE_REACH), o.span.start)
            if alike and d.kind == "meeting" and beside_it is not None and not o.modifier:
                continue
            stop = _AND_ON.search(text, d.span.end, o.span.start)
            end = min(end, stop.start() if stop else o.span.start) if o.modifier or alike else end
        elif o.span.end <= d.span.start and alike:
            joined = _AND_NEXT.search(text, o.span.end, d.span.start) if d.kind == "session" else None
            apart = _BY_LINK_AND.search(text, o.span.end, d.span.start) if d.kind != "session" else None
            start = max(start, joined.start() if joined else apart.end() if apart else o.span.end)
            start = max(start, _behind_opening(d, text, o.span.end) or start)
            if d.kind == "visit" and (
                _ONWARD.search(text, o.span.end, d.span.start) or text.startswith("then ", d.span.start)
            ):
                start = d.span.start  # the day in between is that of the first
    if d.kind == "visit":
        start, end = _part_of_visit(d, beside, text, Span(start, end))
        end = end_of_long_before(d, text) or end
    if d.kind in ("meeting", "call"):
        there = _THERE_TO.search(text, max(start, d.told_at - _THERE_REACH), d.told_at)
        come = there is not None and _HAS_COME.search(text, start, there.start()) is not None
        start = there.start("rel") if come and there is not None else start
        teller = _SAID_AFTER.search(text, max(start, d.span.start - _TELLER), d.span.start)
        start = teller.start() if teller is not None else start
        beyond = _BEYOND.search(text, d.span.end, end) or _INVITES.search(text, d.span.end, end)
        beyond = beyond or _AND_TELLS.search(text, d.span.end, end) or _LONG_AFTER.search(text, d.span.end, end)
        beyond = beyond or _WHOM_ELSEWHEN.search(text, d.span.end, end) or _PROPOSAL.match(text, d.span.end, end)
        end = beyond.start() if beyond else end
    return Span(start, max(end_of_telling(text, d.span.end, end), d.span.end))


# "spoke to A [to inform him that she will put off her visit]"
_TO_TELL = lazy_regex(r"\bto\s+(?:inform|tell|notify|let)\s+(?:him|her|them|[A-Z])")


def before_news(d: Draft, text: str, end: int) -> int:
    """Return where the words of a meeting or call end before what somebody is told at it."""
    news = _TO_TELL.search(text, d.span.end, end) if d.kind in ("meeting", "call") else None
    return news.start() if news is not None else end


def _has_day_of_clause(d: Draft, text: str) -> bool:
    """Tell whether the day in front of a session, told by what somebody does there, is one of its own days."""
    start = d.sentence.start
    if _OPENS_WITH_DAY.fullmatch(text, start, d.span.start):
        return True
    return d.modifier is None and _DAY_AT.search(text, max(start, d.span.start - _DAY_REACH), d.span.start) is not None


def _part_of_visit(d: Draft, beside: Sequence[Draft], text: str, part: Span) -> tuple[int, int]:
    """Return the part of a visit that a clause of its own tells, apart from the meetings beside it."""
    start, end = part.start, part.end
    commas = _IN_COMMAS.search(text, max(start, d.span.start - _THERE_REACH), d.span.start)
    if commas is not None and (close := text.find(",", d.span.end, end)) >= 0:
        follows = any(o.kind == "meeting" and o.told_at > close for o in beside)
        if follows or commas["who"]:
            return commas.start(), close
    elif commas is not None and (commas["who"] or "").startswith("who") and start < d.sentence.start + 1:
        return commas.start(), end  # "will meet B on Tuesday, who is on a visit to Peru"
    there = _WHERE_HELD.match(text, d.span.end, end)
    if there is not None and any(there.start("what") <= o.span.start for o in beside if o is not d):
        end = there.start("rel")
    for o in beside:
        if o.kind in ("meeting", "call") and o.span.end <= d.span.start:
            clause = _AS_CLAUSE.search(text, o.span.end, d.span.start)
            start = max(start, clause.start()) if clause is not None else start
    return start, end


# "is the first minister to visit Peru, and her trip to Kenya in May was": the day is of the occasion named last
_AND_THEIR = lazy_regex(
    r",?\s+(?:and|while|whereas)\s+(?:his|her|their|its)\s+(?:[\w-]+\s+){0,2}(?:trip|visit|tour|talks|meeting|call|summit)\b"
)


def end_of_telling(text: str, start: int, end: int) -> int:
    """Return where the words of an occasion end before a clause of saying, whose day is its own.

    A last day that a comma sets off is not: "was held in Riga, the ministry said in a release, on Saturday".
    """
    other = _AND_THEIR.search(text, start, end)
    end = other.start() if other is not None else end
    said = _SAID.search(text, start, end) if _SAYS.search(text, start, end) is not None else None
    return end if said is None or said.start() <= start or _SET_OFF.search(text, said.end(), end) else said.start()
