"""Visitors told as a group by their states: "the foreign ministers of Peru, Kenya and Norway arrived in Riga"."""

from __future__ import annotations

from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.talks.encounter_groups import OFFICIALS
from memcon.annotate.visits.visit_words import VisitWord
from memcon.lexicon.patterns import WordRegex, lazy_regex

_GROUP = WordRegex(
    rf"\b(?i:{OFFICIALS})\s+(?:of|from|representing)\s+(?P<row>[^;:()“”\"]{{5,160}}?)"
    r"(?:,?\s+(?:will|would|have|has|had|are|were|also|both|all|now|then|later|jointly|together|today|yesterday|on\s+[A-Z][a-z]+day|due|set|expected|"
    r"scheduled|to))*\s*\Z"
)
_LINKS = lazy_regex(r"(?:\s|,|and|the|as\s+well\s+as)*\Z")
# "travelled to Lima for the talks": those that the text has told of
_FOR_TALKS = lazy_regex(
    r"(?:\s+on\s+[A-Z][a-z]+day)?\s+(?:for|to\s+(?:attend|join))\s+the\s+(?:[\w-]+\s+)?(?:talks|summit|meeting|conference|negotiations|gathering)\b"
)
_SEVERAL = 2


def find_codes(setting: Setting, word: VisitWord, sides: tuple[str | None, ...], *, alone: bool) -> set[str]:
    """Return the sides of a visit, with the further states of a group; `alone` where no person is told to visit."""
    return {c for c in sides if c} | (_find_group(setting, word) if alone else set())


def _find_group(setting: Setting, word: VisitWord) -> set[str]:
    """Return the states whose officials make a visit together, told in a row right before its verb."""
    context, start = setting.context, word.sentence.start
    group = _GROUP.of(context.lexicon).search(context.plain, start, word.hit.start)
    if group is None:
        return set()
    low, end = group.span("row")
    parties = [p for p in context.parties_in(low, end) if p.end <= end]
    at = low
    for party in parties:
        if _LINKS.match(context.plain, at, party.start) is None:
            return set()
        at = party.end
    codes = {p.code for p in parties}
    return codes if len(codes) >= _SEVERAL and _LINKS.match(context.plain, at, end) is not None else set()


def comes_for_talks(setting: Setting, word: VisitWord, place: Place) -> bool:
    """Tell whether officials of several states go where they meet, which is no visit of theirs to that state."""
    end = max(word.hit.end, place.span.end)
    return _FOR_TALKS.match(setting.context.plain, end) is not None and _find_group(setting, word) != set()
