"""Where the words of meeting end that need no object: "met in Oslo", "held two rounds of talks"."""

from __future__ import annotations

import re

from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.talks.held_nouns import match_held
from memcon.annotate.talks.met_sides import MEET
from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

CALLS = lazy_regex(
    r"\b(?:phone|telephone|video\s+talks?|(?<!courtesy\s)call|video\s+call|calls|telephonic|telephonically)\b", re.I
)
MET_WITH = lazy_regex(r"\s+(?:with\s+)?(?:the\s+)?[A-Z]")
ALONE = lazy_regex(
    r"\s*(?:[.,;:)—–-]|\Z|\(|\d|(?:in|on|at|for|to|today|yesterday|tomorrow|tonight|and|with|again|this|last|late|here|there|"
    r"during|via|within|under|over|several|twice|once|first|as|earlier|later|next|before|after|"
    r"between|from|while|by|(?!only|early)[a-z]+ly|behind|face|one|of|together|online|through|alone|"
    r"near|outside|inside|amid|amidst|despite|aboard|beside|beyond|along|around|without|until|against\s+(?:the|this)|three\s+times|"
    r"(?:just\s+)?(?:outside|off\s+the)|because\s+of|"
    r"ahead|following|January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)"
)
_BESIDE = lazy_regex(r"\s+(?:near|outside|along|around|inside|beside|beyond|off)\b")


def stands_alone(form: str, text: str, at: int) -> bool:
    """Tell whether a verb of meeting needs nobody behind it: "met near Lima"; troops may be who "gathered near" it."""
    return ALONE.match(text, at) is not None and not (form.startswith("gather") and _BESIDE.match(text, at))


BY_TELEPHONE = lazy_regex(
    r",?\s+(?:again\s+)?(?:(?:on\s+)?[A-Z]\w+day\s+|today\s+|earlier\s+)?(?:(?:by|(?:over|on)(?:\s+the)?)\s+(?:tele)?phone\b|"
    r"(?:by|via|over)\s+(?:an?\s+)?(?:secure\s+)?video)"
)
_ON_A_DAY = lazy_regex(
    r"\s+(?:(?:here|there)\s+)?(?:today|yesterday|this\s+(?:morning|afternoon|evening|week)|on\s+(?:\d|[A-Z])|earlier\s+(?:today|this\s))"
)


# "Peru and Latvia have concluded negotiations on fish": a course of talks, where no day or place is told
_COURSE = lazy_regex(
    r"(?:(?:has|have|had)\s+(?:[a-z]+ly\s+|also\s+)?)?(?:conclud|complet|finish|end|beg[aiu]n|start|launch|open|resum)\w*\s"
)


# "The last time the two leaders met was in Oslo"
_LAST_TIME = lazy_regex(r"\b[Tt]he\s+(?:last|first|only|previous)\s+time\s[^.;:,]{0,90}\Z")
_WAS = lazy_regex(r"\s+(?:was|had\s+been)\s")
_LONGEST_WHO = 110  # characters of "The last time the two ministers had "


def is_last_talk(text: str, hit: Hit) -> bool:
    """Tell whether a verb of speaking tells when two spoke last, which needs no telephone: "They last spoke in May"."""
    return text.endswith(" last ", 0, hit.start) and hit.entries[0].form in ("spoke", "spoken", "talked")


def _told_by_time(text: str, hit: Hit) -> bool:
    """Tell whether a verb tells what the time was of: "The last time the two leaders met was in Oslo"."""
    if hit.entries[0].form not in MEET or _WAS.match(text, hit.end) is None:
        return False
    return _LAST_TIME.search(text, max(0, hit.start - _LONGEST_WHO), hit.start) is not None


def is_course(setting: Setting, hit: Hit, noun: re.Match[str], sentence: Span) -> bool:
    """Tell whether states only began or ended negotiations, of which nobody by name is told to have led them."""
    if noun["noun"] != "negotiations" or _COURSE.match(setting.context.plain, hit.start) is None:
        return False
    if setting.context.people_in(sentence.start, hit.start) or find_where(setting, noun.end(), sentence.end):
        return False
    return not any(m.first and m.tells_day for m in setting.find_dates(sentence, "past"))


def end_of_meeting(setting: Setting, hit: Hit, shape: str) -> int | None:
    """Return where the words of meeting end that need no object ("met in Oslo", "held two rounds of talks")."""
    text = setting.context.plain
    if shape == "hold":
        noun = match_held(setting.context, hit.end, setting.sentence(hit.start).end)
        if hit.entries[0].form.startswith("engage") and not (noun and _ON_A_DAY.match(text, noun.end())):
            return None  # "the sides engaged in discussions" at a meeting told elsewhere
        told = noun is not None and not is_course(setting, hit, noun, setting.sentence(hit.start))
        return noun.end() if noun is not None and told else None
    if shape == "with" and not MET_WITH.match(text, hit.end):  # "they had a phone call", "they spoke by phone"
        phone = BY_TELEPHONE.match(text, hit.end)
        if phone is not None or CALLS.search(hit.entries[0].form):
            return phone.end() if phone is not None else hit.end
        if is_last_talk(text, hit):
            return hit.end
    if _told_by_time(text, hit):
        return hit.end
    return hit.end if hit.entries[0].form in MEET and ALONE.match(text, hit.end) else None
