"""Day, place, status and mode of each occasion, read from the part of its sentence that tells of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from memcon.annotate.days.dates import DateMention
from memcon.annotate.occasions.called_off import CALLED_OFF, drop_day_of_calling_off, read_due
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.fronted_settings import share_settings
from memcon.annotate.occasions.held_words import find_status_tail
from memcon.annotate.occasions.meeting_modes import is_video_call
from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.occasions.meeting_slots import (
    WHO_CLAUSE,
    find_mode,
    find_status,
    find_when,
    is_future,
    is_scheduled,
    is_to_be_held,
    is_told_before,
    is_topic,
    is_unfixed,
    lies_ahead,
)  # fmt: skip
from memcon.annotate.occasions.named_again import read_named_again
from memcon.annotate.occasions.own_parts import before_news, end_of_telling, find_own_part, is_bound_for
from memcon.annotate.occasions.place_filling import behind_earlier, fill_place, find_right_behind
from memcon.annotate.occasions.session_days import is_one_of
from memcon.annotate.occasions.verb_senses import does_by_saying
from memcon.annotate.occasions.yet_to_come import (
    PAST,
    is_leaving,
    is_of_plans,
    is_planned,
    is_to_be,
    is_told_in_present,
    is_yet_to_come,
)
from memcon.annotate.text.ordinals import parse_ordinal
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_YET = lazy_regex(
    r"\b(?:prior\s+to|ahead\s+of|in\s+advance\s+of|lead[\s-]up\s+to|preparations?\s+for|to\s+prepare|preparing)\b"
)
# "A meeting between A and B has been agreed": nothing is told of its taking place
_AGREED = lazy_regex(
    r"[^.;,:]{0,40}?\s(?:has|had)\s(?:now\s|already\s)?been\s(?:agreed|proposed|suggested)\b(?!\s(?:to|that)\b)"
)
_OPEN = lazy_regex(r"\b(?:(?-i:may)|might|could|agreed\s+to|propos\w+|hop\w+\s+to|invit\w+|ready\s+to)\b", re.I)
_WILL = lazy_regex(
    r"\bwill\s+(?:(?:(?:next|this|later\s+this)\s+(?:week|month|year)|also|then|first|next|later)\s+)?(?:travel|visit|hold|meet|receive|call|attend|participate|take\s+part|join|lead|"
    r"represent|head|co-?chair|chair|host|undertake|pay|make|embark|depart|leave|speak|address|open|close|present|deliver|give|moderate|"
    r"be\s+(?:travel\w+|visiting|attending|participating|leading|heading|hosting|representing|in))\b"
)
# "is scheduled to meet B at the summit", with nothing told of the past on the way
_DUE = lazy_regex(
    r"\b(?:is|are)\s+(?:also\s+)?(?:(?:scheduled|due|set|expected|slated|likely)\s+)?to\s+(?:meet|attend|visit|join|hold|speak|travel)\b"
    r"(?!.*\b(?:who|whom|which|that|where|when|after|since|following|met|agreed|was|were|had)\b)"
)
_HEADER = 800
_DATE_LINE = lazy_regex(r"^\W*(?:Dates?|When|Held\s+on)\s*:\s*(?P<v>[^\n]+)$", re.M | re.I)
_PLACE_LINE = lazy_regex(r"^\W*(?:Place|Venue|Location|Where|Held\s+(?:in|at))\s*:\s*(?P<v>[^\n]+)$", re.M | re.I)


# "During the phone call, they spoke of the talks held in Muscat": these were no call
_DURING_CALL = lazy_regex(
    r"(?:During|In|On|Over)\s+(?:the|their|an?)\s+(?:[\w-]+\s+){0,2}?(?:call|(?:tele)?phone\s+(?:talks|conversation)|video\s?conference),"
)


def fill_slots(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Read day, place, status and mode of each draft from its sentence."""
    text = setting.context.plain
    by_sentence: dict[int, list[Draft]] = {}
    for d in drafts:
        by_sentence.setdefault(d.sentence.start, []).append(d)
    first = next((d for d in drafts if d.kind in ("session", "meeting") and d.verbal and not d.modifier), None)
    for d in drafts:
        beside = by_sentence[d.sentence.start]
        limit = find_own_part(d, beside, text)
        _fill_day_and_status(setting, d, beside, limit)
        drop_day_of_calling_off(setting, d)
        fill_place(setting, d, limit)
        if d.status == "held" and d.aside and _YET.search(text, max(d.sentence.start, d.span.start - 60), d.span.start):
            d.status = "scheduled"
        call = _DURING_CALL.match(text, limit.start, d.span.start) if d.kind == "meeting" else None
        d.mode = find_mode(setting, text[call.end() if call is not None else limit.start : limit.end])
        bound = is_bound_for(d, text)
        visits = d.kind == "visit" and (d.status == "scheduled" or (first is None and d is drafts[0]))
        if (d is first or bound or visits) and (d.when is None or d.place is None or len(d.when.first or "") < 10):
            _read_follow_up(setting, d)
        read_named_again(setting, d, d is first)
        if d.kind == "visit" and d.mode == "virtual":
            d.mode = None  # a call told beside it
        d.kind = "call" if is_video_call(setting, d) else d.kind
        if d.kind == "call":
            d.place, d.mode = None, "virtual"
        elif d.mode == "virtual":
            d.place = None
    share_settings(text, drafts)


def _fill_day_and_status(setting: Setting, d: Draft, beside: Sequence[Draft], limit: Span) -> None:
    """Read when it takes place, and whether it did: the one decides the tense by which the other is read."""
    text, sentence = setting.context.plain, d.sentence
    before = _words_before(text, d, limit)
    around = text[max(limit.start, d.told_at - 60) : min(before_news(d, text, limit.end), d.span.end + 80)]
    tails = [find_status_tail(text[s.end : s.end + 110]) for s in (d.span, *d.evidence)] if d.kind == "session" else []
    bound = is_bound_for(d, text)
    took_place = d.kind == "session" and _took_place(text, d, limit)
    planned = d.kind == "session" and not took_place and (bound or _is_planned(text, d, limit))
    planned = planned or (d.kind == "meeting" and is_to_be(text, d))
    ahead = planned or is_scheduled(setting, d) or d.modifier == "next" or any(tails) or is_told_before(setting, d)
    ahead = ahead and not took_place
    tense = "future" if ahead or is_told_in_present(text, d) else None if is_topic(text, d) else "past"
    d.when, d.why_no_day = find_when(setting, sentence, d.span, tense, limit)
    if d.kind == "session":  # before what another mention tells
        d.place = d.place or find_right_behind(setting, d, limit) or find_where(setting, limit.start, limit.end)
    _look_elsewhere(setting, d, tense)
    if d.kind == "session" and not d.modifier and not d.aside and d.span.start < _HEADER:
        _read_labels(setting, d)
    status_words = before if d.kind != "session" else before + " " + " ".join(tails).replace(" also ", " ")
    if d.status == "held":
        d.status = find_status(setting, status_words, around, d.when)
    if d.status == "held" and d.kind != "session" and is_scheduled(setting, d):
        open_day = _OPEN.search(before) is not None and not (d.when and d.when.first)
        d.status = "agreed" if open_day else "scheduled"
    if d.status == "held" and d.kind == "meeting" and _AGREED.match(text, d.span.end):
        d.status = "agreed"
    if d.status == "held" and (is_leaving(text, d) or is_yet_to_come(text, d, limit.end) or lies_ahead(setting, d)):
        d.status = "scheduled"
    elif d.status == "held" and d.when and d.when.first and setting.reference:
        # A past tense holds on the day after publication: it was that day already where they met.
        today = setting.reference + timedelta(days=PAST.match(text, d.span.start) is not None)
        is_ahead = d.when.first > today.isoformat()[: len(d.when.first)]
        d.status = "scheduled" if is_ahead else "held"
    if d.status == "held" and d.when and d.when.relative and _NEXT_TIME.match(text, d.when.start, d.when.end):
        of_noun = d.when.start >= d.span.start and not PAST.match(text, d.told_at)  # "their talks in Riga next week"
        d.status = "scheduled" if d.kind == "session" or of_noun else "held"
    if d.modifier == "previous":
        d.status = "held"
    elif (d.modifier == "next" or planned) and d.status == "held":
        announced = d.kind == "session" and d.modifier != "next" and _is_awaited_by_those_who_come(text, d)
        d.status = "scheduled" if bound or announced or (d.when and d.when.first) else "agreed"
    by_clause = d.status == "held" and is_of_plans(setting, d)
    if by_clause:
        d.status = "scheduled"
    if d.status == "scheduled" and d.when is None and (is_unfixed(text[d.span.end : limit.end]) or is_planned(text, d)):
        d.status = "agreed"
    off = d.status in CALLED_OFF and (
        _WAS_SET.match(text, d.span.end, limit.end) is not None or _UNTIL.search(around) is not None
    )
    dated = by_clause and d.when is not None and d.when.first is not None and not d.when.relative
    if (off or d.status in ("scheduled", "agreed")) and tense == "past" and not dated:
        d.when, d.why_no_day = read_due(setting, d, limit, off)
        _look_elsewhere(setting, d, "future")
    if d.when is None and d.status == "held" and _is_just_over(setting, d):
        d.when = DateMention(d.span.start, d.span.end, str(setting.reference), None, relative=True)
    if d.kind == "visit" and d.status == "scheduled" and _has_begun(setting, d):
        d.status = "held"
    if d.kind == "visit" and d.status == "held" and (d.when is None or _is_other_day(d, beside)):
        _date_stay(setting, d)


def _took_place(text: str, d: Draft, limit: Span) -> bool:
    """Tell whether the words behind a session say that it was held; one told as the next is one like others then."""
    was_next = d.modifier == "next" and _NEXT_HELD.match(text, d.span.end, limit.end) is not None
    d.modifier = None if was_next else d.modifier
    return was_next or _TOOK_PLACE.match(text, d.span.end, limit.end) is not None


def _is_awaited_by_those_who_come(text: str, d: Draft) -> bool:
    """Tell whether somebody "will" do something at a session, which is announced then: "will attend the Summit"."""
    will = _WILL.search(text, d.sentence.start, d.span.start)
    return will is not None or _DUE.search(text[d.sentence.start : d.span.start]) is not None


def _is_planned(text: str, d: Draft, limit: Span) -> bool:
    """Tell whether the words before a session tell what somebody will do at it, or that it is to be held."""
    return (
        is_to_be_held(text[max(limit.start, d.span.start - 50) : d.span.start])
        or _is_awaited_by_those_who_come(text, d)
        or _AWAITED.search(text, d.sentence.start, d.span.start) is not None
        or _ASKED_TO_COME.search(text, d.sentence.start, d.span.start) is not None
        or is_to_be(text, d)
    )


# "I have just had a good talk with the premier": on the day of publication
_JUST = lazy_regex(r"\b(?:ha(?:s|ve)\s|'(?:ve|s)\s)just\s")


def _is_just_over(setting: Setting, d: Draft) -> bool:
    """Tell whether an occasion is told to have ended just now."""
    if setting.reference is None or d.kind == "visit" or d.aside or d.modifier:
        return False
    plain, start = setting.context.plain, max(d.sentence.start, d.told_at - 20)
    just = _JUST.search(plain, start, d.span.end)
    return just is not None and not setting.context.people_in(just.end(), d.told_at)


# "decided to hold the fifth Council, which took place in Riga on Monday"
_TOOK_PLACE = lazy_regex(
    r"[^.;]{0,60},\s+which\s+(?:then\s+)?(?:took\s+place|was\s+(?:held|hosted|convened)|were\s+held)\b"
)
# "The next round of talks between the two took place in Riga": one after the other
_NEXT_HELD = lazy_regex(
    r"[^.;,:]{0,90}?\s(?<!that\s)(?<!which\s)(?:(?:was|were)\s+(?:[a-z]+ly\s+)?(?:held|convened)\b(?!\s+(?:up|over|back))|took\s+place\b)"
)
# "meet in Riga next week for the fourth Council"
_NEXT_TIME = lazy_regex(r"(?:in\s+)?(?:next\s+(?:week|month|year)|tomorrow|later\s+this)\b")
# "cancelled a meeting with B that was planned for Thursday"
# "postponing until September the summit": a month that is to come
_UNTIL = lazy_regex(r"\b(?:until|to)\s+(?:(?:late|early|mid)[\s-])?[A-Z]")
_WAS_SET = lazy_regex(
    r",?\s+(?:(?:that|which)\s+)?(?:(?:was|had\s+been|is)\s+)?(?:originally\s+)?(?:planned|scheduled|due|set|slated)\s+(?:for|to|on)\b"
)


def _words_before(text: str, d: Draft, limit: Span) -> str:
    """Return the words that tell the status of an occasion, without a clause in commas: "B, who will speak, met A"."""
    if does_by_saying(text, d.sentence.start, d.told_at):
        return ""
    told = text[d.told_at : d.span.end] if d.verb is None else ""
    aside = WHO_CLAUSE.search(text, limit.start, d.told_at) if d.kind != "session" else None
    if aside is not None:
        return text[max(limit.start, aside.start() - 70) : aside.start()] + " " + told
    return text[max(limit.start, d.told_at - 70) : d.told_at] + told


# "is on a visit to", "is visiting", "currently in": under way on the day of publication
_UNDER_WAY = lazy_regex(
    r"\b(?:is|are)\s+(?:(?:currently|now|presently)\s+)?(?:visiting\b|in\b|(?:on|paying|undertaking)\b[^.;]{0,40}\bvisit)|"
    r"\b(?:currently|presently)\b"
)


def _is_other_day(d: Draft, beside: Sequence[Draft]) -> bool:
    """Tell whether the single day in a visit's sentence is that of a meeting: "on a visit here, met … today"."""
    if d.when is None or d.when.last is not None or not d.when.tells_day:
        return False
    return any(o.kind in ("meeting", "call") and o.verbal and d.span.end <= o.told_at < d.when.start for o in beside)


def _has_begun(setting: Setting, d: Draft) -> bool:
    """Tell whether a visit under way had begun on the day of publication: "is paying a visit from 12 to 15 May"."""
    if setting.reference is None or d.when is None or d.when.first is None or not d.when.tells_day:
        return False
    start = max(d.sentence.start, d.span.start - 50)
    told = _UNDER_WAY.search(setting.context.plain, start, d.span.end) is not None
    return told and d.when.first <= setting.reference.isoformat()


def _date_stay(setting: Setting, d: Draft) -> None:
    """Give a visit under way the month of publication."""
    start = max(d.sentence.start, d.span.start - 50)
    if setting.reference is not None and _UNDER_WAY.search(setting.context.plain, start, d.span.end):
        d.when = DateMention(d.span.start, d.span.end, setting.reference.isoformat(), None, relative=True)
        d.months_only = True


_AWAITED = lazy_regex(
    r"\blook(?:s|ed|ing)?\s+forward\s+to\b(?!.*\b(?:outcomes?|results?|success|decisions?|commitments|momentum|made|"
    r"adopted|reached|agreed|discussed)\s+(?:of|at|from|by|during|in)\b)",
    re.S,
)


# "extended an invitation to A to attend [the Summit]", of which nobody tells that it was held
_ASKED_TO_COME = lazy_regex(
    r"\b(?:invitation|(?<!been\s)(?<!was\s)(?<!were\s)(?:invited|requested|asked|urged|encouraged)|hop(?:es?|ed|ing)|wish(?:es|ed)?)\b"
    r"[^.;:]{0,120}?\bto\s+(?:attend|participate\s+in|take\s+part\s+in|join)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}\Z"
)
_THE_MEETING = lazy_regex(
    r"\b(?:th(?:e|is)(?:\s+year's)?|today's)\s+(?-i:(?:(?:[a-z-]+|Ministerial|Annual|Joint|Bilateral|First|Second|Third|[A-Z][a-z]+th|\d+(?:st|nd|rd|th))\s+){0,3}?)(?:meeting|session|talks|discussions?|negotiations|engagement|exchange|encounter|ceremony|dialogue|consultations?|conference|forum|summit|event|"
    r"round|commission|committee|gathering|visit|trip)\b(?:,\s+(?:which\s+(?:was|were|is|will\s+be|took|takes)\s+)?|\s+(?:was|were|is|will\s+be|"
    r"has\s+been|took|takes|will\s+take)\s+)(?:also\s+)?"
    r"(?:held|hosted|scheduled|place|convened|conducted|slated|set|organi[sz]ed|to\s+be)\b|"
    r"\bthe\s+(?:meeting|talks|call)\s+(?:occurred|happened)\b|"
    r"\bthe\s+(?:(?:[a-z-]+\s+){0,2}(?:visit|trip|tour)|program(?:me)?\s+(?:for|of)\s+the\s+(?:[a-z-]+\s+){0,2}visit)\s+"
    r"(?:will\s+|is\s+(?:due\s+|set\s+)?to\s+)?(?:begins?|starts?|opens?|runs?|lasts?)\b|"
    r"(?-i:\bIt)\s+(?:will\s+(?:be\s+held|take\s+place)|is\s+(?:(?:due|scheduled|set)\s+)?(?:to\s+(?:be\s+held|take\s+place)|for))\b",
    re.I,
)


# "A and B led the consultations via video conference"
_LED_IT = lazy_regex(
    r"\b(?:led|headed|(?:co-)?chaired|held|conducted)\s+the\s+(?:[\w-]+\s+){0,3}?"
    r"(?:meeting|session|talks|dialogue|consultations?|discussions|round)\s+(?P<how>[^.;:]{0,50})"
)


_OTHER_ROUND = lazy_regex(r"\b(?:next|first|inaugural|second|third|[a-z]+th|\d+(?:st|nd|rd|th)|previous|last)\b", re.I)


# "the 18th meeting of [the commission was held in Lima]"
_ROUND_OF = lazy_regex(r"\b(?:meeting|session|round|sitting)\s+of\s+\Z")


def _is_other_round(words: str, d: Draft) -> bool:
    """Tell whether an ordinal in "the second session was held" is another than the number of a session."""
    return any(parse_ordinal(m.group()) != (d.number or -1) for m in _OTHER_ROUND.finditer(words))


def _read_follow_up(setting: Setting, d: Draft) -> None:
    """Take day, place and mode of the occasion from "The meeting was held in …" in one of the next sentences."""
    context = setting.context
    number = context.sentence_at(d.sentence.start)
    for sentence in context.sentences[number + 1 : number + 5]:
        match = _THE_MEETING.search(context.plain, sentence.start, sentence.end)
        led = _LED_IT.search(context.plain, sentence.start, sentence.end) if d.kind == "session" else None
        if led is not None and d.mode is None:
            d.mode = find_mode(setting, led["how"])
        before = context.plain[max(sentence.start, match.start() - 40) : match.start()] if match is not None else ""
        if match is None or _is_other_round(match.group(), d) or _ROUND_OF.search(before):
            continue
        limit = Span(match.start(), sentence.end)
        if d.when is None or len(d.when.first or "") < 10:
            tense = "future" if is_future(match.group()) or d.status == "scheduled" else "past"
            when, why = find_when(setting, sentence, Span(*match.span()), tense, limit)
            if (
                d.status == "scheduled"
                and setting.reference
                and ((when and when.first) or "9") < setting.reference.isoformat()
            ):
                when = None  # the day of what was before
            d.when, d.why_no_day = when or d.when, None if when or d.when else d.why_no_day or why
        d.mode = d.mode or find_mode(setting, context.plain[match.start() : sentence.end])
        if d.place is None and d.mode != "virtual":
            d.place = find_where(setting, match.start(), sentence.end)
        return


# "On Friday, 3 May, Minister A will take part in [the third Lake Forum]": its day opens the sentence
_ON_A_DAY = lazy_regex(
    r"(?:On|From|Between)\s[^;:.]{3,50}?,\s[^;:.]{2,80}?\b(?:attend(?:s|ed)?|(?:take|took|takes)\s+part\s+in|participate(?:s|d)?\s+in|open(?:s|ed)?|"
    r"(?:co-)?chair(?:s|ed)?|host(?:s|ed)?)\s+(?:the\s+|an?\s+)?\Z"
)


def _look_elsewhere(setting: Setting, d: Draft, tense: str | None) -> None:
    """Take a more precise day, or a place, from the sentences of a draft's other mentions."""
    for span in d.evidence:
        sentence = setting.sentence(span.start)
        if sentence == d.sentence and d.kind != "session":
            continue
        end = end_of_telling(setting.context.plain, span.end, sentence.end)
        opened = d.kind != "session" or _ON_A_DAY.match(setting.context.plain, sentence.start, span.start) is not None
        limit = Span(sentence.start if opened else span.start, end)
        when, _ = find_when(setting, sentence, span, tense, limit)
        if when and tense == "future" and setting.reference and (when.first or "9") < setting.reference.isoformat():
            continue  # the day of what led to it
        if when and tense == "past" and d.kind in ("meeting", "call") and _is_to_come(setting, when):
            continue  # the day of what was talked about
        vague = d.when is None or len(d.when.first or "") < len(when.first or "" if when else "")
        vague = vague or bool(d.when and d.when.relative and when and not when.relative and tense == "future")
        if when and when.first and (vague or is_one_of(d.when, when)):
            d.when, d.why_no_day = when, None
        start = max(limit.start, behind_earlier(setting.context.plain, sentence.start, span.start))
        there = find_where(setting, start, min(limit.end, span.end + 120)) if d.place is None else None
        if there is not None and (there.country is not None or d.kind == "session"):
            d.place = there


def _is_to_come(setting: Setting, when: DateMention) -> bool:
    """Tell whether a day lies after the day that follows the publication."""
    return setting.reference is not None and (when.first or "") > (setting.reference + timedelta(days=1)).isoformat()


def _read_labels(setting: Setting, d: Draft) -> None:
    """Take day and place from the labelled lines at the head of minutes ("Date: 4 May 2023")."""
    text = setting.context.plain
    line = _DATE_LINE.search(text, 0, _HEADER) if d.when is None else None
    if line is not None:
        days = [m for m in setting.find_dates(Span(*line.span("v")), "past") if m.first]
        d.when = days[0] if days else None
    line = _PLACE_LINE.search(text, 0, _HEADER) if d.place is None else None
    if line is None:
        return
    for hit in setting.context.hits_in(*line.span("v")):
        place = hit.find("place")
        if place is not None:
            name = setting.context.text[hit.start : hit.end]
            d.place = Place(name, place.attributes.get("country"), Span(hit.start, hit.end))
            return
