"""Visits told as what comes behind another: "visited Peru before travelling on to Chile", "followed by a visit to"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.journeys import WHILE_IN
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.text.context import Person
from memcon.annotate.visits.visit_words import VisitWord
from memcon.annotate.visits.visits_within import (
    find_journey_maker,
    find_who_stops,
    find_who_was_there,
    is_title_of_visit,
)
from memcon.lexicon.patterns import lazy_regex

# "before [travelling]", "after [visiting]", "prior to then [flying on]"
_BEFORE = lazy_regex(
    r"(?:,\s+|\s)(?P<when>before|prior\s+to|after|following)\s+(?:then\s+|later\s+|finally\s+|first\s+|also\s+)?\Z"
)
_REACH = 24  # characters of the words before the verb
# "will visit Peru from 3 to 5 May, followed by a working [visit]", "This will be followed by a [visit]"
_FOLLOWED = lazy_regex(
    r"\b(?:(?:followed|preceded)\s+by|combin(?:e|es|ed|ing)\s+(?:it|this|(?:his|her|the)\s+(?:visit|trip|stay)[^.;:,]{0,50}?)\s+with)\s+"
    r"(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z"
)
_THAT = lazy_regex(
    r"(?:This|It|The\s+(?:[\w-]+\s+)?(?:visit|trip|stay|stop))\s+(?:will|is|was|are|were|to|\s)*be\s|This\s+(?:is|was)\s"
)
_SAYS = lazy_regex(r"\b(?:said|says|told|stated|added)\b")


def find_who_goes_on(setting: Setting, word: VisitWord, told: Sequence[Draft]) -> tuple[list[Person], bool] | None:
    """Return who goes on somewhere, and whether what they did before is told as a visit; None where no word tells so.

    The subject of the clause before goes on: who paid the visit told in it, or who alone is named in it.
    """
    if (beside := find_who_was_there(setting, word, told)) is not None:
        return beside, word.form in WHILE_IN and is_title_of_visit(setting)
    if (makers := find_journey_maker(setting, word) or find_who_stops(setting, word, told)) is not None:
        return makers, True
    if not word.travel and _FOLLOWED.search(word.before) is not None:
        return _find_guests_before(setting, word, told)
    goes = (word.travel or word.form == "visiting") and word.form.split()[0].endswith("ing")
    before = _BEFORE.search(word.before[-_REACH:]) if goes else None
    if before is None:
        return None
    if _SAYS.search(word.before) is not None:
        return None  # "said before flying to Peru"
    first = next((d for d in reversed(told) if d.sentence == word.sentence and d.span.start < word.hit.start), None)
    if first is not None:
        host = first.place.country if first.place is not None else None
        guests = [p for p in first.people if p.party in first.codes and p.party != host]
        return (guests[:1], first.verbal and before["when"] != "after") if guests else None
    if before["when"] in ("after", "following"):
        return None  # "met traders after visiting Peru" says nothing of a journey that it was part of
    people = [named(setting.context, p) for p in setting.context.people_in(word.sentence.start, word.hit.start)]
    own = [p for p in people if p.party == (setting.home or setting.base)]
    return (own, True) if len(own) == 1 and own[0] is people[0] else None


def _find_guests_before(setting: Setting, word: VisitWord, told: Sequence[Draft]) -> tuple[list[Person], bool] | None:
    """Return who paid the visit told last, in the sentence of the word or, meant by "this", in the one before."""
    last = told[-1] if told else None
    if last is None or last.place is None:
        return None
    if last.sentence != word.sentence:
        near = setting.context.sentence_at(word.hit.start) - setting.context.sentence_at(last.span.start) == 1
        if not near or _THAT.match(word.before) is None:
            return None
    guests = [p for p in last.people if p.party in last.codes and p.party != last.place.country]
    return (guests[:1], last.verbal) if guests else None
