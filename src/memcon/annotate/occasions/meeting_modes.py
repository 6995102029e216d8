"""In what way sides met where the text does not say so: who is told with a place, or meets, is there."""

from __future__ import annotations

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.genre import is_news
from memcon.lexicon.patterns import WordRegex, lazy_regex

_AT_EVENT = lazy_regex(
    r"[^.;:]{0,60}?\bat\s+the\s+(?:[A-Z]\w+\s+){0,3}(?:Summit|Conference|Forum|General\s+Assembly|Council|Meeting)\b"
)
# Who is to "meet" will do so in person; "talks" still to come may be held by telephone.
_FACE_TO_FACE = lazy_regex(r"\b(?:meets?|meeting\s+with|summit)\b")
_VIRTUAL_YEARS = range(2020, 2023)
# "on the sidelines of the Forum": where others met in person, people were
_MARGINS = WordRegex(r"\b%meeting_edges%\s+of\s+(?:[\w'’.-]+\s+){0,5}\Z")
_NEAR = 60  # characters


# "met virtually with B", "held talks with B. The virtual meeting focused on tolls"
_ON_SCREEN = lazy_regex(
    r"\b(?:virtual(?:ly)?(?!\s+(?:technology|means|meeting\s+of))|online|remotely|via\s+video|by\s+video|video\s?(?:call|conference|link))\b"
)
_THE_MEETING = lazy_regex(
    r"[Tt]he\s+(?:virtual|online|video)\s+(?:meeting|talks|discussions?|call|conference|exchange)\b"
)
_PAIR = 2  # persons, one of each side
_BEHIND = 30  # characters


def is_video_call(setting: Setting, d: Draft) -> bool:
    """Tell whether a meeting is one that two persons of two sides held on a screen, which is a call."""
    people = [p for p in d.people if p.name and p.start < d.sentence.end]
    if d.kind != "meeting" or d.mode != "virtual" or len(people) != _PAIR or len({p.party for p in people}) != _PAIR:
        return False
    context = setting.context
    if _ON_SCREEN.search(context.plain, d.told_at, min(d.sentence.end, d.span.end + _BEHIND)) is not None:
        return True
    number = context.sentence_at(d.sentence.start) + 1
    behind = context.sentences[number : number + 1]
    return any(_THE_MEETING.match(context.plain, s.start, s.end) is not None for s in behind)


def tell_mode(setting: Setting, d: Draft) -> str | None:
    """Return the mode of an occasion: as it is told, else by where and how it was held."""
    if d.mode:
        return d.mode
    is_open = d.kind == "session" and d.status == "agreed" and d.standing != "subject"
    if (d.place is not None and not is_open) or d.kind == "visit":
        return "in_person"
    plain = setting.context.plain
    if d.kind == "meeting" and _AT_EVENT.match(plain, d.span.end) is not None:
        return "in_person"
    if _may_be_virtual(setting):
        return None
    if d.kind == "meeting":
        told = d.status == "held" or _FACE_TO_FACE.search(plain, d.told_at, d.span.end)
        return "in_person" if told else None
    if d.kind == "session" and d.status == "held" and not d.modifier:
        ahead = plain[max(d.sentence.start, d.span.start - _NEAR) : d.span.start]
        reported = d.standing == "subject" and not is_news(setting.context)
        there = reported or _MARGINS.of(setting.context.lexicon).search(ahead) is not None
        return "in_person" if there else None
    return None


def _may_be_virtual(setting: Setting) -> bool:
    """Tell whether "met" leaves the mode open: in the years of the pandemic officials met by video as a rule."""
    return setting.reference is not None and setting.reference.year in _VIRTUAL_YEARS
