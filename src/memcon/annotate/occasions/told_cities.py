"""Cities that no list has, told as such: "in the Kenyan town of Naivasha", "at the Lakeside resort"."""

from __future__ import annotations

from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_SMALL = r"(?:(?:de|del|da|do|dos|la|las|los|le|sur|am|al|el)[\s-])?"
_NAME = rf"[A-ZÀ-Ý][^\W\d_]+(?:[\s-]{_SMALL}[A-ZÀ-Ý][^\W\d_]+){{0,2}}(?!['’\w])"
_SIGNS = Anchors(("city", "town", "village", "resort"))
_TOWN = lazy_regex(
    r"\b(?:in|at|to)\s+(?:the|a)\s+(?P<of>(?:[\w'’-]+\s+){0,4}?)(?:city|town|village|resort|township)(?:\s+of|,)?\s+"
    rf"(?P<city>{_NAME})"
)
_RESORT = lazy_regex(rf"\b(?:in|at)\s+(?:the\s+)?(?P<city>{_NAME})\s+(?:[a-z]+\s+)?resort\b")


def find_told_city(setting: Setting, start: int, end: int) -> Place | None:
    """Return the city or resort that [start, end) tells by a word for one, and its country where that is told."""
    context = setting.context
    if not any(True for _ in _SIGNS.find(context.plain[start:end])):
        return None
    match = _TOWN.search(context.plain, start, end) or _RESORT.search(context.plain, start, end)
    if match is None:
        return None
    first, last = match.span("city")
    if any(hit.find("state") for hit in context.hits_in(first, last)):
        return None
    told = {p.code for p in context.parties_in(match.start(), first)} if "of" in match.groupdict() else set()
    return Place(context.text[first:last], told.pop() if len(told) == 1 else None, Span(first, last))
