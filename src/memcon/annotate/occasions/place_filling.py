"""The place of an occasion, from the words nearest to it first."""

from __future__ import annotations

import re

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.host_before import find_host_before
from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.occasions.stays_elsewhere import find_city_of_release
from memcon.annotate.parties.publisher import find_publisher
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_AT_HOME = lazy_regex(r"\A(?:received|receives|welcomed|hosted)\b|\bat\s+(?:the\s+)?[A-Z]\w+")


_WELCOMES = lazy_regex(
    r"(?:forward\s+to\s+)?(?:warmly\s+)?(?:welcom|receiv|host)|(?:ha(?:s|ve|d)\s+)?(?:also\s+)?invited\b"
)


_TO_WHERE = lazy_regex(
    r"(?:,?\s+and\s+(?:his|her|their)\s+(?:\w+\s+)?(?:delegations?|wife|husband|spouse))?"
    r"(?:,?\s+(?:today|tomorrow|yesterday|(?:this|next)\s+[a-z]+|on\s+(?:[A-Z][a-z]+day,?\s+)?(?:[A-Z][a-z]+\s+\d{1,2}(?:st|nd|rd|th)?|"
    r"\d{1,2}\s+[A-Z][a-z]+)?(?:,?\s+\d{4})?,?))?,?\s+(?:to|at)\s+(?:the\s+)?\Z"
)


_NEAR = 80  # characters between a guest and where he is welcomed


def fill_place(setting: Setting, d: Draft, limit: Span) -> None:
    """Read where it takes place, from the words nearest to it first."""
    text = setting.context.plain
    if d.place is None and d.rule.endswith("/noun"):
        d.place = find_where(setting, d.span.start, limit.end)
    if d.place is None and d.kind == "meeting" and _THEIR_LAST.match(text, d.sentence.start, d.told_at):
        d.place = find_where(setting, d.told_at, limit.end)
    if d.place is None:
        d.place = find_where(setting, _behind_earlier(text, d, limit), limit.end) or _place_of_name(setting, d)
    if d.place is None and _WELCOMES.match(text, d.span.start):
        d.place = _place_of_welcome(setting, d)
    if d.place is None and d.kind == "session" and not d.modifier:
        d.place = _place_in_front(setting, d)
    d.place = d.place or find_host_before(setting, d) or _place_of_noun(setting, d)
    if d.place is None and _is_at_home(setting, d, limit):
        city, _ = find_city_of_release(setting)
        d.place = city if city and (city.country == setting.home or city.country in d.codes) else None


# "the Lima [talks]", "their Lima [meeting]"
_WHOSE = lazy_regex(r"\b(?:the|their|his|her|its|this)\s+(?:[a-z-]+\s+)?\Z", re.I)
_TALKS = lazy_regex(r"\s+(?:talks|meeting|summit|discussions|negotiations|encounter)\b")
_NOUN_REACH = 40  # characters


def _place_of_noun(setting: Setting, d: Draft) -> Place | None:
    """Return the city that stands between an article and the noun that tells a meeting: "the Lima talks"."""
    context = setting.context
    if d.kind != "meeting" or d.verb is not None:
        return None
    for hit in context.hits_in(max(d.sentence.start, d.span.start - _NOUN_REACH), d.span.end):
        place = hit.find("place")
        if place is None or place.attributes.get("site") or _TALKS.match(context.plain, hit.end) is None:
            continue
        if _WHOSE.search(context.plain, max(d.sentence.start, hit.start - _NOUN_REACH), hit.start):
            name = context.text[hit.start : hit.end]
            return Place(name, place.attributes.get("country"), Span(hit.start, hit.end))
    return None


_RIGHT_BEHIND = lazy_regex(
    r"(?:\s\([^()]{1,40}\))?,?\s+(?:(?:being\s+|to\s+be\s+)?held\s+)?"
    r"(?:on\s+(?:[A-Z][a-z]+day,?\s+)?(?:\d{1,2}(?:[-–]\d{1,2})?\s+[A-Z][a-z]+|[A-Z][a-z]+\s+\d{1,2}(?:[-–]\d{1,2})?)(?:,?\s+\d{4})?,?\s+)?in\s"
)
_CLOSE = 24  # characters


def find_right_behind(setting: Setting, d: Draft, limit: Span) -> Place | None:
    """Return the place right behind the name of a session: "attended the Forum in Riga and the Dialogue in Lima"."""
    told = _RIGHT_BEHIND.match(setting.context.plain, d.span.end, limit.end)
    place = find_where(setting, d.span.end, limit.end) if told is not None else None
    if place is None or told is None or place.span.start - told.end() >= _CLOSE:
        return None
    city = _place_of_name(setting, d) if place.name is None else None  # "the Lima Security Forum in Peru"
    return city if city is not None and city.country == place.country else place


# "will meet B in Lima, Peru, [at the summit] on Friday"
_AT_IT = lazy_regex(r",?\s+(?:at|during)\s+(?:(?:the|an?|its|their|this)\s+(?:[a-z-]+\s+){0,2})?\Z")
_LAND = lazy_regex(r"(?:,\s[A-Z]\w+(?:\s[A-Z]\w+)?)?")  # "Lima, Peru"
_IN_FRONT = 60  # characters


def _place_in_front(setting: Setting, d: Draft) -> Place | None:
    """Return the place right before a session at which somebody is told to be there."""
    low = max(d.sentence.start, d.span.start - _IN_FRONT)
    link = _AT_IT.search(setting.context.plain, low, d.span.start)
    place = find_where(setting, low, link.start()) if link is not None else None
    if link is None or place is None:
        return None
    return place if _LAND.fullmatch(setting.context.plain, place.span.end, link.start()) else None


# "Following the President's summit with B in Lima, Ms A met": what was before lies elsewhere
_LONG = r"(?:[\w-]+\s+){1,3}(?:days?|weeks?|months?|years?)\s+after\s+"  # "Two years after their meeting in Lima, "
_EARLIER = lazy_regex(
    rf"\s*(?:{_LONG}|(?:Following|After|Ahead\s+of|Before|Prior\s+to)\s+(?:(?=their\s+(?:last|first|previous|earlier)\b)|"
    r"(?!his\b|her\b|their\b)))[^;:]{5,200}?"
    r"\b(?:[Ss]ummits?|[Mm]eetings?|talks|visits?|[Ss]essions?|[Cc]onference|stop|call|[Cc]onsultations|trip)\b[^;:]*,\s"
)

# "Following their meeting in Lima, A met B in Riga"
_THEIR_LAST = lazy_regex(
    r"\s*(?:Following|After)\s+their\s+(?:[\w-]+\s+){0,2}(?:meetings?|talks|visits?|call)\b[^;:]*,\s"
)


def _behind_earlier(text: str, d: Draft, limit: Span) -> int:
    """Return where the words on a meeting begin, behind those on an earlier occasion that open its sentence."""
    verbal = d.kind == "meeting" and not d.rule.endswith("/noun")
    return max(behind_earlier(text, d.sentence.start, d.told_at), limit.start) if verbal else limit.start


def behind_earlier(text: str, start: int, end: int) -> int:
    """Return where the words on an earlier occasion end that open [start, end), its start where none do."""
    earlier = _EARLIER.match(text, start, end)
    return earlier.end() if earlier is not None else start


def _place_of_welcome(setting: Setting, d: Draft) -> Place | None:
    """Return where a guest is welcomed to: "will welcome President A to the White House", "welcomed B to Peru"."""
    text = setting.context.plain
    for hit in setting.context.hits_in(d.span.start, min(d.sentence.end, d.span.end + _NEAR)):
        place, state = hit.find("place"), hit.find("state")
        if place is None and state is None:
            continue
        inside = hit.start < d.span.end
        if inside and not text.endswith(("to ", "to the "), d.span.start, hit.start):
            continue
        if not inside and _TO_WHERE.fullmatch(text, d.span.end, hit.start) is None:
            return None
        if place is None and state is not None:
            return Place(None, state.value, Span(hit.start, hit.end))
        if place is not None:
            name = setting.context.text[hit.start : hit.end].removeprefix("the ")
            code = place.attributes.get("country") or place.attributes.get("code")
            return Place(name, code, Span(hit.start, hit.end))
    return None


_MET = lazy_regex(r"(?:met|meets|held|holds|hosted|received|receives)\b")


def _is_at_home(setting: Setting, d: Draft, limit: Span) -> bool:
    """Tell an occasion that took place where the release was issued: in a room there, or on that very day."""
    room = _AT_HOME.search(setting.context.plain, d.span.start, limit.end) if d.kind == "meeting" else None
    if room is not None and not any(p.start <= room.start() < p.end for p in d.people):
        return True
    if d.kind not in ("meeting", "session") or d.status != "held" or d.aside or d.modifier or d.when is None:
        return False
    told = _MET.match(setting.context.plain, d.told_at) or _MET.search(
        setting.context.plain, d.span.end, d.span.end + 40
    )
    today = d.when.relative and setting.reference is not None and d.when.first == setting.reference.isoformat()
    return told is not None and today and find_publisher(setting.context) == setting.home


# "the Riga Security [Conference]", "the Lima [Conference] on Fishing": what a city is in front of
_NAMED_BY_CITY = lazy_regex(
    r"\s(?:[A-Z]\w+\s){0,3}(?:Summit|Ministerial|Conference|Meeting|Forum)(?:\Z|\s(?:on|of|for)\s)", re.I
)
_CITY_WORDS = 3


def _place_of_name(setting: Setting, d: Draft) -> Place | None:
    """Return the city that a session is named by ("the Madrid Summit")."""
    name = d.mechanism or ""
    if d.kind != "session" or not name[:1].isupper():
        return None
    words, names = name.split(), setting.context.lexicon.names
    if any(hit.start == 0 and hit.find("organisation") for hit in names.find(name)):
        return None  # of a body that is called by a city, wherever it meets
    heads = (" ".join(words[:n]) for n in range(1, _CITY_WORDS + 1))  # the whole name may be a listed body's
    found = ((len(h), e) for h in heads for hit in names.find(h)
             if hit.start == 0 and hit.end == len(h) and (e := hit.find("place")) is not None)  # fmt: skip
    end, place = max(found, default=(0, None), key=lambda f: f[0])
    if place is None or _NAMED_BY_CITY.match(name, end) is None:
        return None
    at = setting.context.plain.find(name[:end], d.span.start, d.span.end)
    span = Span(at, at + end) if at >= 0 else d.span
    return Place(name[:end], place.attributes.get("country"), span)
