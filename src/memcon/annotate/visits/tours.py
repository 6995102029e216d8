"""Visits to a region or a number of states, whose names are listed behind: "to West Africa: Mali and Ghana"."""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.parties.states import read_states
from memcon.annotate.visits.visit_words import VisitWord
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_REACH = 320  # characters behind the region in which its states are listed
_REGION = WordRegex(
    r"\s+(?:(?:to|of|in|through|around|across)\s+)?(?:the\s+|neighbou?ring\s+)?"
    r"(?:(?:two|three|four|five|six|seven|eight)\s+(?:[\w-]+\s+){0,2}(?:countries|states|nations)"
    r"(?:\s+(?:in|of)\s+(?:the\s+)?%noun_class/regions travelled to%)?|%noun_class/regions travelled to%)\b"
)
# whom a journey takes somewhere, and how that is told
_TAKES = (
    r"(?:(?:will\s+|would\s+)?takes?\s+in\s+|(?:will\s+|would\s+|also\s+){0,2}(?:takes?|took|brings?|brought)\s+"
    r"(?:him|her|them|(?:the|Mrs?\.?|Ms\.?)\s+(?:[\w-]+\s+){0,3}?[\w-]+)\s+(?:first\s+|also\s+)?(?:to|through)\s+)"
)
# what stands between a region and the list of its states
_LISTED = lazy_regex(
    r"[^.;:]{0,60}?(?::|\s[-–—]|,\s+(?:namely|including|visiting)|\s+(?:with\s+stops\s+in|including|visiting))\s+|"
    rf".{{0,200}}?\b(?:[Vv]isit|[Tt]rip|[Tt]our|[Jj]ourney|[Mm]ission|[Tt]ravels?|[Ii]t|which|that)\s+{_TAKES}",
    re.S,
)
_TAKEN = lazy_regex(rf"\s+{_TAKES}")
_NEXT = lazy_regex(
    r"(?:\s*\([^()\n]{1,30}\))?(?:,?\s+(?:on\s+|from\s+)?\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s[A-Z][a-z]+)?"
    r"(?:,\s+|,?\s+(?:and|then|as\s+well\s+as)\s+)(?:(?:and|then|finally|to|on|lastly)\s+){0,3}(?:the\s+)?"
)


def read_tour(setting: Setting, word: VisitWord) -> list[Place]:
    """Return the places that a visit to a region goes to, one for each state, none where the word tells of no region.

    Each has the span of the word of visiting, since its name may stand sentences behind.
    """
    context, hit = setting.context, word.hit
    end = min(len(context.plain), hit.end + _REACH)
    taken = None if word.travel else _TAKEN.match(context.plain, hit.end, word.sentence.end)
    region = _REGION.of(context.lexicon).match(context.plain, hit.end, word.sentence.end) if taken is None else None
    if taken is None and region is None:
        return []
    listed = taken or (_LISTED.match(context.plain, region.end(), end) if region is not None else None)
    if listed is None:
        return []
    states, out = read_states(context.lexicon), dict[str, Place]()
    for place in _read_list(setting, listed.end(), end):
        if place.country is not None and not states.is_body(place.country):
            out.setdefault(place.country, replace(place, span=Span(hit.start, hit.end)))
    return list(out.values())


def _read_list(setting: Setting, at: int, end: int) -> list[Place]:
    """Return the places and states listed from `at` on."""
    context, out = setting.context, list[Place]()
    if context.plain.startswith("the ", at):
        at += len("the ")
    while True:
        hits = context.hits_in(at, at + 1)
        hit = next((h for h in hits if h.start == at and (h.find("place") or h.find("state"))), None)
        if hit is None or context.plain.startswith("'", hit.end):
            return out
        place, state = hit.find("place"), hit.find("state")
        if place is not None:
            out.append(Place(context.text[hit.start : hit.end], place.attributes.get("country"), Span(at, hit.end)))
        else:
            out.append(Place(None, state.value if state is not None else None, Span(at, hit.end)))
        link = _NEXT.match(context.plain, hit.end, end)
        if link is None:
            return out
        at = link.end()
