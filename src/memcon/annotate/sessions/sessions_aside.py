"""Sessions that a text tells only beside what it reports: held before it, or agreed on at it."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.aimed_at import is_aimed_at
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.genre import is_news
from memcon.annotate.sessions.framed_talks import frames_what_was_told
from memcon.lexicon.patterns import lazy_regex

# "The Session was preceded by [the seventh session of the Council of Ministers]"
_PRECEDED = lazy_regex(r"\bpreceded\s+(?:[a-z]+\s+)?by\s+(?:the\s+|an?\s+)?\Z")
# "agreed to convene [the Commission]", "agreed on holding [the second session]"
_AGREED_TO = lazy_regex(
    r"\b(?:agree(?:d|s)|decided|resolved|undertook|pledged|proposed|suggested|offered)\b[^.;:]{0,80}?\s(?:to\s+(?:(?:[a-z]+ly|soon|again)\s+)?(?:hold|host|convene|convoke|organi[sz]e)|"
    r"(?:on\s+)?(?:holding|hosting|convening|convoking|organi[sz]ing))\s+(?:the\s+|an?\s+)?\Z"
)
_REACH = 140  # characters


# "While in Lima, Minister A co-chaired [the third meeting of the Dialogue]"
_LED = lazy_regex(r"\b(?:co-?chaired|chaired|co-?led|co-?hosted|presided\s+over)\s+(?:the\s+|an?\s+)?\Z")
_LED_REACH = 20  # characters
# "Minister A visited Lima on Monday for [the third session of the Commission]"
_CAME_FOR = lazy_regex(r"\b(?:for|to\s(?:also\s)?(?:(?:co-)?(?:chair|lead|host)|preside\sover))\s(?:the\s|an?\s)?\Z")
_FOR_REACH = 30  # characters


# "In Riga she will attend [the Reef Council]", "will receive Minister A for [the Reef Council]"
_JOINS = lazy_regex(
    r"\b(?:attend(?:s|ed)?|participat(?:e|es|ed)\s+(?:\w+ly\s+)?in|t(?:akes?|ook)\s+part\s+in|join(?:s|ed)?|"
    r"(?:co-?)?(?:chair|host|open)(?:s|ed)?|(?:co-?)?(?:leads?|led)|presides?\s+over|presided\s+over|"
    r"(?:leads?|led|heads?|headed)\s[^.;:,]{3,50}?\sdelegation\s(?:to|at|for)|"
    r"(?:hosts?|hosted|receives?|received|welcomes?|welcomed)\s[^.;:]{3,140}?\sfor)\s+(?:the\s+|an?\s+)?\Z"
)
_JOINS_REACH = 180  # characters
_THEY = lazy_regex(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e)\b")


def _is_joined(setting: Setting, d: Draft, journey: Draft) -> bool:
    """Tell whether who makes a journey is told to take part in a session, at no other time than that of the journey."""
    context = setting.context
    verb = _JOINS.search(context.plain, max(d.sentence.start, d.span.start - _JOINS_REACH), d.span.start)
    if verb is None or d.modifier is not None or d.status not in (journey.status, "scheduled"):
        return False
    who = {p.ident for p in context.people_in(d.sentence.start, verb.start())}
    if not (
        who & {p.ident for p in journey.people} if who else _THEY.search(context.plain, d.sentence.start, verb.start())
    ):
        return False
    return not _is_at_other_time(d, journey)


def _is_at_other_time(d: Draft, journey: Draft) -> bool:
    """Tell whether the day or month of a session is not one of those of a journey."""
    if d.when is None or not d.when.first or journey.when is None or not journey.when.first:
        return False
    day, first = d.when.first, journey.when.first
    last = journey.when.last or first
    width = min(len(day), len(first))
    return not first[:width] <= day[:width] <= last[:width]


def is_of_report(setting: Setting, d: Draft, subjects: Sequence[Draft]) -> bool:
    """Tell whether a session is a part of what a text reports: led on a journey, or the frame of talks told before."""
    return is_led_there(setting, d, subjects) or _is_frame(setting, d, subjects)


def _is_frame(setting: Setting, d: Draft, subjects: Sequence[Draft]) -> bool:
    """Tell whether the next sentence says of talks or a visit that they were held in the dialogue; their day is its."""
    context = setting.context
    told = [s for s in subjects if s.kind in ("meeting", "visit") and d.codes <= s.codes and len(s.codes) > 1]
    if not told or context.sentence_at(d.span.start) - context.sentence_at(told[-1].span.start) > _NEXT:
        return False
    name = d.span.start + (4 if context.folded.startswith("the ", d.span.start) else 0)
    if not frames_what_was_told(context.plain, d.sentence.start, name):
        return False
    d.codes |= told[-1].codes
    d.status = told[-1].status
    d.when, d.why_no_day = d.when or told[-1].when, None if told[-1].when else d.why_no_day
    d.place = d.place or told[-1].place
    return True


_NEXT = 2  # sentences behind those on the talks or the visit


def is_led_there(setting: Setting, d: Draft, subjects: Sequence[Draft]) -> bool:
    """Tell whether a release on a journey tells of a session that somebody came for, or further down led there."""
    journey = bool(subjects) and subjects[0].kind == "visit" and not is_news(setting.context)
    if journey and not subjects[0].to_event and _is_joined(setting, d, subjects[0]):
        return True
    journey = journey and d.number is not None
    if journey and d.sentence == subjects[0].sentence and d.span.start < setting.context.lead_end(1):
        low = max(d.sentence.start, d.span.start - _FOR_REACH)
        if _CAME_FOR.search(setting.context.plain, low, d.span.start) is not None:
            return True
    journey = journey and d.status == "held"
    return journey and _LED.search(setting.context.plain, d.span.start - _LED_REACH, d.span.start) is not None


# "proposed holding [the first session]", "the importance of convening [the Commission]": nobody agreed to it
_WISHED = lazy_regex(
    r"\b(?:propos(?:ed|es|ing|al)|suggest(?:ed|s|ing|ion)|importance|need|call(?:ed|s|ing)?|urg(?:ed|es|ing)|possibility|readiness|willingness|"
    r"desire|interest|wish|idea|prospects?|usefulness)\s+(?:(?:of|for|in|to|on|an?|the|early|soon|timely|regular|regularly)\s+){0,4}"
    r"(?:hold|host|convene|convoke|organi[sz]e|conven|hold|host|convok|organi[sz])(?:ing)?\s+(?:of\s+)?(?:the\s+|an?\s+|its\s+)?\Z"
)


def is_told_aside(setting: Setting, d: Draft, subjects: Sequence[Draft]) -> bool:
    """Tell whether a session is only what came before another, or what those who met agreed to hold."""
    text, low = setting.context.plain, max(d.sentence.start, d.span.start - _REACH)
    if not subjects:
        return False
    if _PRECEDED.search(text, low, d.span.start) is not None or (is_aimed_at(text, d) and not d.titled):
        return True
    return is_agreed_on(setting, d) or _had_been_held(setting, d, subjects)


# "The second meeting of the Council had been held in Lima", "had taken place", behind a session that is reported
_HAD_BEEN_HELD = lazy_regex(
    r"(?:\s+\([^()]{1,30}\))?(?:\s+(?:on|of|for|between)\s[^.;:,]{3,80}?)?\s+had\s+(?:(?:already|also|last|previously|earlier|only|just|first)\s+)?"
    r"(?:been\s+(?:held|hosted|convened|organi[sz]ed|staged|opened|co-?chaired)|taken\s+place|met|convened|gathered)\b"
)
_SAID = lazy_regex(r"\b(?:said|says|stated|told|announced|reported|confirmed|added|noted|recalled)\b[^.;:]{0,160}\Z")


def _had_been_held(setting: Setting, d: Draft, subjects: Sequence[Draft]) -> bool:
    """Tell whether a session was over when the one reported was held, and is not only told by another: "said that"."""
    text = setting.context.plain
    if d.kind != "session" or _HAD_BEEN_HELD.match(text, d.span.end, d.sentence.end) is None:
        return False
    reported = any(s.kind == "session" and s.status == "held" and s.span.start < d.span.start for s in subjects)
    return reported and _SAID.search(text, d.sentence.start, d.span.start) is None


def is_agreed_on(setting: Setting, d: Draft) -> bool:
    """Tell whether a session is what somebody agreed to hold."""
    low = max(d.sentence.start, d.span.start - _REACH)
    told = d.status in ("agreed", "scheduled")
    return told and _AGREED_TO.search(setting.context.plain, low, d.span.start) is not None


def is_only_wished(setting: Setting, d: Draft) -> bool:
    """Tell whether a session without a day is only proposed, or told to be of use."""
    if d.kind != "session" or d.standing == "subject" or (d.when is not None and d.when.first):
        return False
    low = max(d.sentence.start, d.span.start - _REACH)
    return _WISHED.search(setting.context.plain, low, d.span.start) is not None


_DATELINE = lazy_regex(r"(?:[A-Z]{3}[^a-z]*(?:[A-Z][a-z]+\.?[^a-z]*){0,3})?")  # "LIMA, May 12. /ABC/. "


def opens_as_next(setting: Setting, d: Draft) -> bool:
    """Tell whether the text opens with a session fixed as the next: "The next meeting of the Council will be held"."""
    opens = d.modifier == "next" and d.status == "scheduled" and d.span.start < setting.context.lead_end(1)
    return opens and _DATELINE.fullmatch(setting.context.plain, d.sentence.start, d.span.start) is not None
