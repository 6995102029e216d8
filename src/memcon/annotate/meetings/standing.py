"""What an occasion is to its document: subject, previous, next or mentioned (codebook, section 1, standing)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from memcon.annotate.meetings.reported_talks import is_in_report
from memcon.annotate.meetings.rows_reported import report_rows
from memcon.annotate.occasions.called_off import CALLED_OFF, is_called_off_first, settle_called_off
from memcon.annotate.occasions.drafts import LATEST, Draft
from memcon.annotate.occasions.journeys import goes_to_attend, is_purpose
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.spoken_of import find_speaking_of
from memcon.annotate.parties.genre import is_news
from memcon.annotate.sessions.rounds import ROUND_RULE, join_series
from memcon.annotate.sessions.sessions_aside import is_of_report, is_told_aside, opens_as_next
from memcon.annotate.talks.meeting_again import is_beside_the_talks
from memcon.annotate.visits.stays import lasts_a_day
from memcon.annotate.visits.visit_parts import RECENTLY
from memcon.annotate.visits.visits_beside import is_told_beside
from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex

_LEAD_SENTENCES = 5


def give_standing(setting: Setting, drafts: list[Draft]) -> Draft | None:
    """Tell which occasions the document reports and which stand beside them; return one that is told only aside."""
    context = setting.context
    lead_end = context.lead_end(_LEAD_SENTENCES)
    title_words = context.title.lower()
    subjects: list[Draft] = []
    for d in drafts:
        if d.kind == "session":
            first = next((s for s in subjects if not s.to_event), None)  # a journey to a session is told by that
            led = first is None or first.kind == "session" or _is_governed(setting, d)
            ok = (
                d.modifier is None
                and not d.other
                and (
                    (d.titled and not _is_prepared(d, drafts))
                    or (not d.aside and d.span.start < lead_end and led)
                    or (_is_reported(setting, d) or is_of_report(setting, d, subjects))
                    or (d.rule == ROUND_RULE and d.verbal and d.status != "agreed")
                )
            ) or opens_as_next(setting, d)
        elif d.kind == "visit":
            ok = d.verbal and (d.span.start < lead_end or "visit" in title_words or "travel" in title_words)
            ok = (
                ok
                or _opens_with_visit(setting, d)
                or _opens_as_visit(setting, d)
                or (d.status in CALLED_OFF and d.span.start < context.lead_end(2))
            )
            ok = ok and d.status != "agreed" and not is_told_beside(setting, d)
        else:
            ok = (
                d.verbal
                or _opens_with_talks(setting, d, drafts)
                or is_in_report(setting, d, subjects)
                or _is_talked_of(setting, d)
            ) and d.status != "agreed"
        ok = ok and d.standing != "mentioned" and not (d.kind == "session" and is_told_aside(setting, d, subjects))
        ok = ok and not (_is_of_past_visit(setting, d, drafts) or _is_passed_over(setting, d, subjects))
        if ok and (_is_elsewhen(setting, subjects, d) or _is_other_round(setting, subjects, d)):
            ok = False
        if ok:
            d.standing = "subject"
            subjects.append(d)
    told = None if subjects else _told_aside(setting, drafts)
    if told is not None:
        told.standing, told.aside = "subject", False
        subjects.append(told)
    sessions = [d for d in subjects if d.kind == "session"]
    for d in drafts:
        if d.standing is None:
            d.standing = _beside(setting, d, sessions)
            if d.standing == "next" and d.status == "held" and d.when is None:
                d.status = "agreed"
    join_series(sessions, drafts)
    report_rows(drafts)
    _turn_announced(setting, sessions, drafts)
    settle_called_off(setting, drafts)
    return told


_FAR_DOWN = 1600  # characters from the start of a story


def _is_far_down(setting: Setting, d: Draft) -> bool:
    """Tell whether a story tells of an occasion only far down, and its headline names nobody who was there."""
    if d.span.start < _FAR_DOWN:
        return False
    title = setting.context.title
    return not any(p.name and p.name.split()[-1] in title for p in d.people)


_RECENT = 14  # days


def _is_passed_over(setting: Setting, d: Draft, subjects: Sequence[Draft]) -> bool:
    """Tell whether an occasion is told as background: of long ago, of a time before, of others told late."""
    if d.kind == "session":
        return not d.titled and _is_long_past(setting, d)
    late = d.span.start >= setting.context.lead_end(_LEAD_SENTENCES)
    aside = _is_background(setting, d) or _is_before(setting, d) or is_beside_the_talks(setting, d)
    if (subjects or late) and (aside or find_speaking_of(setting.context.plain, d) is not None):
        return True
    return late and is_news(setting.context) and (_is_of_others(d, subjects) or _is_far_down(setting, d))


def _turn_announced(setting: Setting, sessions: Sequence[Draft], drafts: Sequence[Draft]) -> None:
    """Report the session just held, not the one that its headline announces ("X to host eighth session")."""
    if setting.reference is None:
        return
    for s in sessions:
        if s.status != "agreed" or (s.when and s.when.first):
            continue
        for d in drafts:
            first = d.when.first if d.when else None
            held = d.standing == "previous" and d.status == "held" and first is not None and len(first) == 10
            if not (held and first and setting.is_one_body(d.mechanism, s.mechanism)):
                continue
            if (setting.reference - date.fromisoformat(first)).days <= _RECENT:
                d.standing, s.standing = "subject", "next"
                break


def _is_prepared(d: Draft, drafts: Sequence[Draft]) -> bool:
    """Tell whether a session stands only beside a meeting told in its own sentence ("met to prepare the session")."""
    return d.aside and any(
        e.kind == "meeting" and e.verbal and e.sentence == d.sentence and e.span.start < d.span.start for e in drafts
    )


# "said after a meeting with B", "stressed at the opening of the Council"
_AFTER = lazy_regex(
    r"\b(?:after|at|during|following|as|in)\s+(?:the\s+(?:[a-z]+\s+)?(?:opening|closing|close|start|end|conclusion)(?:\s+[a-z]+)?\s+of\s+)?"
    r"(?:the\s+|a\s+|their\s+)?\Z|"
    r"\b(?:after|following)\s+(?:an?|the|their|his|her)\s+(?!moment\b|time\b)(?:[a-z-]+\s+){0,2}\Z",
    re.I,
)
_LEAD_REACH = 44  # characters


def _told_aside(setting: Setting, drafts: Sequence[Draft]) -> Draft | None:
    """Return the occasion held that the first sentences tell of only aside: "said after a meeting with B"."""
    context = setting.context
    near, far = context.lead_end(2), context.lead_end(2 if is_news(context) else _LEAD_SENTENCES)
    for d in drafts:
        lead = context.plain[max(d.sentence.start, d.span.start - _LEAD_REACH) : d.span.start]
        if is_called_off_first(setting, d):
            return d
        if (
            d.span.start >= (far if _is_recent(setting, d) else near)
            or d.status not in ("held", "scheduled")
            or d.modifier
            or d.kind == "visit"
            or _is_background(setting, d)
        ):
            continue
        first = min((p.start for p in d.people if p.start >= d.sentence.start), default=d.span.start)
        if first < d.span.start and _AFTER.search(context.plain, max(d.sentence.start, first - _LEAD_REACH), first):
            lead = context.plain[max(d.sentence.start, first - _LEAD_REACH) : first]
        several = len([p for p in d.people if p.name]) > 1 and d.when is not None and d.when.first is not None
        if _AFTER.search(lead) or several or _is_recent(setting, d):
            return d
    return None


def _is_recent(setting: Setting, d: Draft) -> bool:
    """Tell whether a meeting of two sides took or takes place within days of the publication."""
    first = d.when.first if d.when else None
    if (
        setting.reference is None
        or not first
        or len(first) < _WHOLE_DAY
        or d.kind != "meeting"
        or (len(d.codes) < _SIDES and not d.alone)
    ):
        return False
    return abs((setting.reference - date.fromisoformat(first)).days) <= _NEAR


_NEAR = 7  # days
_WHOLE_DAY, _SIDES = 10, 2  # characters of a day; sides of a meeting
_HELD = lazy_regex(
    r"\s+(?:(?:was|were)\s+(?:also\s+|jointly\s+|successfully\s+)?(?:held|convened|co-chaired|"
    r"hosted|concluded)|took\s+place|"
    r"concluded|convened|opened)\b"
)


def _is_reported(setting: Setting, d: Draft) -> bool:
    """Tell whether a session is the subject of a main verb of taking place."""
    return any(_HELD.match(setting.context.plain, s.end) for s in (d.span, *d.evidence))


def _is_governed(setting: Setting, d: Draft) -> bool:
    """Tell whether a verb of holding, leading or taking part stands before a session in its sentence."""
    context, text = setting.context, setting.context.plain
    return any(
        (h.find("lead") is not None and (not is_purpose(context, h) or _is_aim(setting, d, h)))
        or text[h.start : h.end] in ("held", "hosted", "convened")
        for h in context.hits_in(max(d.sentence.start, d.span.start - 60), d.span.start)
    )


def _is_aim(setting: Setting, d: Draft, hit: Hit) -> bool:
    """Tell whether a release opens with somebody's journey to a session; a report tells of it in passing."""
    first = d.span.start < setting.context.lead_end(2) and not is_news(setting.context)
    return first and goes_to_attend(setting.context, d.sentence, hit)


def _beside(setting: Setting, d: Draft, subjects: Sequence[Draft]) -> str:
    """Return previous, next or mentioned for an occasion that the document does not report."""
    for s in subjects[-LATEST:]:
        if d.kind != "session" or not setting.is_one_body(d.mechanism, s.mechanism):
            continue
        if d.modifier:
            return d.modifier
        if d.number and s.number:
            return "previous" if d.number < s.number else "next"
    return "mentioned"


_VISIT_ABOUT = lazy_regex(
    r"\b(?:day|leg|part)\s+of\s+[^.;:,]{0,70}\Z|"
    r"\b(?:during|winding\s+up|ending|concluding|[Aa]t\s+the\s+(?:end|start)\s+of|announced|announces)\s+(?:an?|his|her|the)\s+"
    r"(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z|"
    r"\A(?:During|In\s+the\s+course\s+of|On\s+the\s+occasion\s+of|As\s+part\s+of)\s+(?:(?:his|her|today's)|(?:the\s+)?(?:[A-Z][\w.-]*\s+){1,6}?[A-Z][\w-]+'s?)\s+"
    r"(?:(?!previous|last|earlier|recent|next|future|private)[a-z-]+\s+){0,3}\Z"
)


def _opens_with_visit(setting: Setting, d: Draft) -> bool:
    """Tell whether the first sentence tells what somebody said or did on a visit, or that one was announced."""
    text = setting.context.plain
    first = any(p.name for p in d.people) and d.span.start < setting.context.lead_end(1)
    return first and _VISIT_ABOUT.search(text[d.sentence.start : d.span.start]) is not None


# "Today's visit of B to Lima focused on", "Minister A's visit to Peru has two parts": the sentence is about it.
_VISIT_FIRST = lazy_regex(
    r"(?:(?:The|This|[A-Z][\w-]+'s|(?:[A-Z][\w.'-]*\s+){1,6}?[A-Z][\w-]+'s?)\s+)(?:(?:first|official|working|state|two-day|three-day|current)\s+){0,3}"
)
_VISIT_TELLS = lazy_regex(
    r"[^.;:]{0,60}?\b(?:focus(?:es|ed)?|ends?|ended|concludes?|concluded|begins?|began|will\s+focus|has|had|aims?|aimed|marks?|marked|serves?|served|underlines?|underlined|"
    r"is\s+(?:part|intended|aimed|devoted|dedicated)|was\s+(?:part|intended|aimed|devoted|dedicated)|takes?\s+place|took\s+place|will\s+take\s+place)\b"
)


def _opens_as_visit(setting: Setting, d: Draft) -> bool:
    """Tell whether one of the first sentences is about a visit, which is its subject."""
    plain = setting.context.plain
    first = d.span.start < setting.context.lead_end(2) and d.status in ("held", "scheduled")
    first = first and _VISIT_FIRST.fullmatch(plain, d.sentence.start, d.span.start) is not None
    return first and _VISIT_TELLS.match(plain, d.span.end, d.sentence.end) is not None


# "praised the port during a meeting with B"
_AT_TALKS = lazy_regex(r"\b(?:during|at|in|on|(?:start|end|close)\s+of)\s+(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,3}\Z")


def _opens_with_talks(setting: Setting, d: Draft, drafts: Sequence[Draft]) -> bool:
    """Tell whether the first sentence tells of a meeting held only by what was said at it: "agreed in talks with B"."""
    if d.status != "held" or d.span.start >= setting.context.lead_end(1):
        return False
    told = [o for o in drafts if o.verbal and o.sentence == d.sentence]
    if d.rule.endswith("/aside"):
        return not told
    at_talks = d.kind != "session" and _AT_TALKS.search(setting.context.plain, d.sentence.start, d.span.start)
    sides = {p.party for p in d.people if p.name}
    return bool(at_talks) and len(sides) > 1 and all(o.kind == "session" for o in told)


# "Trade was the focus of the talks between A and B": what the text opens with
_TALKED_OF = lazy_regex(
    r"\b(?:focus|topics?|subjects?|themes?|cent(?:re|er)|heart|agenda)\s+(?:of|at|for|during)\s+(?:(?:the|their|today's|an?)\s+)?(?:[\w-]+\s+){0,3}\Z"
)


def _is_talked_of(setting: Setting, d: Draft) -> bool:
    """Tell whether the first sentence says what talks of two sides, told by their persons, were about."""
    first = d.span.start < setting.context.lead_end(1) and d.status == "held" and len({p.party for p in d.people}) > 1
    return first and _TALKED_OF.search(setting.context.plain, d.sentence.start, d.span.start) is not None


def _is_of_others(d: Draft, subjects: Sequence[Draft]) -> bool:
    """Tell whether a meeting told late is of other persons and other parties than those that the report is about."""
    persons = {p.ident for p in d.people if p.name}
    subjects = subjects[-LATEST:]
    about = {p.ident for s in subjects for p in s.people if p.name}
    if not subjects or not persons or not about or persons & about:
        return False
    return all(d.codes != s.codes for s in subjects)


def _is_background(setting: Setting, d: Draft) -> bool:
    """Tell whether a meeting or visit lies in an earlier year, or months before the publication."""
    first = d.when.first if d.when else None
    if setting.reference is None or not first:
        return False
    months = (setting.reference.year - int(first[:4])) * 12
    if len(first) >= len("2024-05"):
        return months + setting.reference.month - int(first[5:7]) > _SOME_MONTHS
    return months > 0


# "The two last met in Oslo", "They had previously spoken": before what the document reports
_LAST_MET = lazy_regex(r"\b(?:last|previously|who\s+had\s+already)\s+\Z|\b[Tt]he\s+last\s+time\s[^.;:,]{0,70}\Z")


def _is_before(setting: Setting, d: Draft) -> bool:
    """Tell whether a meeting is told as the one before: "they last met in May"."""
    text, start = setting.context.plain, d.sentence.start
    if d.status == "held" and text.startswith(RECENTLY, start):
        return True
    return d.kind != "visit" and _LAST_MET.search(text, max(start, d.told_at - 90), d.told_at) is not None


# "Ms Holm was in Lima in May. During this working visit, she met …": a part of what is told as background
_ON_THAT_VISIT = lazy_regex(
    r"\s*(?:During|On|At|In\s+the\s+course\s+of)\s+(?:this|that|the|his|her|their)\s+(?:[\w-]+\s+){0,2}(?:visit|trip|stay|journey|occasion)\b"
)


def _is_of_past_visit(setting: Setting, d: Draft, drafts: Sequence[Draft]) -> bool:
    """Tell whether a meeting is a part of the visit, long past, told right before, whose day and place it then has."""
    context = setting.context
    if d.kind != "meeting" or d.status != "held" or d.when is not None:
        return False
    if _ON_THAT_VISIT.match(context.plain, d.sentence.start) is None:
        return False
    number = context.sentence_at(d.span.start)
    before = [v for v in drafts if v.kind == "visit" and context.sentence_at(v.span.start) == number - 1]
    v = next((v for v in before if _is_background(setting, v) and (v.codes & d.codes) - {setting.home}), None)
    if v is not None:
        d.when, d.months_only, d.why_no_day = v.when, not lasts_a_day(setting, v), None
        d.place = d.place or v.place
    return v is not None


_SOME_MONTHS = 2
_OLD = 60  # days; what is older is told as background


def _is_long_past(setting: Setting, d: Draft) -> bool:
    """Tell whether a session took place so long before the publication that the document cannot report it."""
    first = d.when.first if d.when else None
    if setting.reference is None or d.when is None or not first:
        return False
    if len(first) < _WHOLE_DAY and not d.sentence.start <= d.when.start < d.sentence.end:
        return False  # the year of something else
    last = date.fromisoformat((first + "-12-28"[len(first) - 4 :])[:10])  # of a month or year, near its end
    return (setting.reference - last).days > _OLD


def _is_other_round(setting: Setting, subjects: Sequence[Draft], d: Draft) -> bool:
    """Tell whether a session is an earlier or later one of a body whose session is reported already."""
    return any(
        s.kind == d.kind == "session"
        and s.number is not None
        and d.number is not None
        and s.number != d.number
        and setting.is_one_body(s.mechanism, d.mechanism)
        for s in subjects[-LATEST:]
    )


def _is_elsewhen(setting: Setting, subjects: Sequence[Draft], d: Draft) -> bool:
    """Tell whether an occasion took place more than a week before or after the first one reported.

    A report that tells no day for that one came out within days of it, or before it.
    """
    if not subjects:
        return False
    subject = subjects[0]
    a = subject.when.first if subject.when else None
    if a is None and d.status == "held" and setting.reference is not None and is_news(setting.context):
        a = setting.reference.isoformat()
    b = d.when.first if d.when else None
    if a and b and len(a) == 10 and len(b) == 7:
        return abs(int(a[:4]) * 12 + int(a[5:7]) - int(b[:4]) * 12 - int(b[5:7])) > (d.kind == "visit")
    if not a or not b or len(a) < 10 or len(b) < 10 or subject.kind == "visit":
        return False

    return abs((date.fromisoformat(a) - date.fromisoformat(b)).days) > 7
