"""Visits told in words that open a sentence, and who made them behind the comma: "Days before a trip to Peru, A"."""

from __future__ import annotations

from memcon.annotate.occasions.drafts import named, people_after
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.talks.destinations import find_place_ahead
from memcon.annotate.text.context import Person
from memcon.annotate.visits.visit_words import VisitWord
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# "Back home after a successful [trip]", "Wrapping up a three-day [visit]", "On the heels of successful [trip]"
_OPENS = lazy_regex(
    r"[A-Z][^.,;:]{0,110}?\b(?:after|before|following|during|from|of|up|concluding|completing|ending|beginning|starting|off|on|at)\s+"
    r"(?:(?:an?|the|his|her|their)\s+)?(?:[\w-]+\s+){0,3}(?:[\w-]+-)?"
)
_THEN = lazy_regex(r"[^,.;:]{0,40},\s+(?:the\s+)?\Z")
# "in Kenya, where he [will travel] tomorrow"
_WHERE = lazy_regex(r",?\s+where\s+(?:[^.,;:]{2,60}?\s)?\Z")
_WHERE_REACH = 80  # characters


def find_opened_by(setting: Setting, word: VisitWord, place: Place) -> list[Person]:
    """Return who stands behind the comma of an opening phrase that tells a visit and nobody who made it."""
    context, sentence = setting.context, word.sentence
    if word.travel or _OPENS.fullmatch(word.before) is None or context.people_in(sentence.start, word.hit.start):
        return []
    people = people_after(context, place.span.end, sentence.end, _THEN)[:1]
    return [p for p in people if named(context, p).party not in (None, place.country)]


def find_where_to(setting: Setting, word: VisitWord) -> Place | None:
    """Return the place in front of "where" to which a verb of going behind it leads."""
    start, at = word.sentence.start, word.hit.start
    where = _WHERE.search(setting.context.plain, max(start, at - _WHERE_REACH), at) if word.travel else None
    return find_place_ahead(setting, start, where.start()) if where is not None else None


_LONGEST_TIME = 60  # characters between a destination and the person behind the comma: "on 21 and 22 September, the "
_TIME_THEN = lazy_regex(r"[^,.;:]{0,40}(?:,\s+\d{1,2}\s+[A-Z][a-z]+[^,.;:]{0,6})?,(?=\s)")
_AT_ONCE = lazy_regex(r"\s(?:the\s)?\Z")


def find_behind(setting: Setting, sentence: Span, place: Place) -> Person | None:
    """Return who stands right behind the comma that closes an opening word, a guest before a host beside him."""
    context, at = setting.context, place.span.end
    told = _TIME_THEN.match(context.plain, at, min(sentence.end, at + _LONGEST_TIME))
    people = people_after(context, told.end(), sentence.end, _AT_ONCE) if told is not None else []
    guests = (p for p in people if named(context, p).party not in (None, place.country))
    return next(guests, people[0]) if people else None
