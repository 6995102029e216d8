"""Place and way of an occasion by the noun that names it again: "The meeting in Lima concludes", "The video call"."""

from __future__ import annotations

from memcon.annotate.occasions.days_named_again import read_day_named_again
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

_NOUN = (
    r"(?:meetings?|talks|discussions?|conference|summit|forum|session|round|dialogue|consultations|gathering|event|"
    r"workshop|negotiations|exchange)"
)
_IN = lazy_regex(
    rf"\b(?:[Tt]he|[Tt]his|[Tt]heir)\s+(?!next\b|last\b|previous\b|first\b|second\b|third\b|\w+th\b|upcoming\b|annual\b)"
    rf"(?:[a-z-]+\s+){{0,2}}(?P<noun>{_NOUN})\s+(?P<where>(?:held\s+|here\s+)?(?:in|at)\s+(?=[A-Z]))"
)
_VIRTUAL = lazy_regex(
    rf"\b(?:[Tt]he|[Tt]his|[Tt]heir|[Tt]oday's)\s+(?:[a-z-]+\s+)?(?:(?:virtual|online|remote)\s+(?:[a-z-]+\s+){{0,2}}{_NOUN}|"
    r"video\s?-?conference|teleconference|video\s?-?call|telephone\s+conference)\b"
)
_SENTENCES = 3
# "the third Reef Commission (RC), held via video-conference"
_BY_VIDEO = lazy_regex(
    r"(?:\s\([^()]{1,20}\))?(?:\s+(?:[Mm]eeting|[Ss]ession))?,?\s+(?:(?:which\s+)?(?:was|were|is|took|has\s+been|is\s+being)\s+)?"
    r"(?:(?:held|conducted|convened|organi[sz]ed|place|hosted|today|yesterday|on\s+\d{1,2}\s[A-Z]\w+|on\s[A-Z]\w+\s\d{1,2})\s+){0,2}"
    r"(?:(?:via|by|through|over|on|in)\s+(?:an?\s+|the\s+)?(?:video|tele-?conferenc|[Zz]oom|virtual\s)|virtually\b|online\b|remotely\b)"
)


def read_named_again(setting: Setting, d: Draft, is_first: bool) -> None:
    """Take the place and the mode from the next sentence, where a noun with the article names the occasion again.

    What a text tells first is named again in one of the next three; an open day is taken from these too.
    """
    if is_first:
        read_day_named_again(setting, d)
    if d.kind == "session" and d.mode is None and not d.modifier:
        by_video = any(_BY_VIDEO.match(setting.context.plain, s.end) is not None for s in (d.span, *d.evidence))
        d.mode = "virtual" if by_video else None
    if d.kind not in ("meeting", "session") or d.aside or d.modifier or d.place is not None:
        return
    context = setting.context
    number = context.sentence_at(d.sentence.start)
    for sentence in context.sentences[number + 1 : number + 1 + (_SENTENCES if is_first else 1)]:
        if d.mode is None and _VIRTUAL.search(context.plain, sentence.start, sentence.end) is not None:
            d.mode = "virtual"
            return
        told = _IN.search(context.plain, sentence.start, sentence.end) if d.mode != "virtual" else None
        if told is not None and d.kind == "session" and told["noun"] in _LOOSE:
            continue
        place = find_where(setting, told.start("where"), sentence.end) if told is not None else None
        if place is not None and _OTHER.match(context.plain, place.span.end, sentence.end) is not None:
            continue
        if told is not None and place is not None and place.span.start <= told.end() + _CLOSE:
            d.place = place
            return


_LOOSE = frozenset({"talks", "discussion", "discussions", "exchange"})  # what no session is called
# "The talks in Oslo last year", "the meeting in Oslo between other states"
_OTHER = lazy_regex(r"\s+(?:between|last|next|on|in|from|earlier|previously|(?:\w+\s){1,2}ago)\b")
_CLOSE = 12  # characters between the preposition and the place
