"""Visits told in words that open a sentence, and who made them behind the comma: "Days before a trip to Peru, A"."""

from __future__ import annotations

from memcon.annotate.occasions.drafts import named, people_after
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.talks.destinations import find_place_ahead
from memcon.annotate.text.context import Person
from memcon.annotate.visits.visit_words import VisitWord
from memcon.lexicon.patterns import lazy_regex

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
