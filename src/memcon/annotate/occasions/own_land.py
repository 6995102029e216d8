"""Places of a stay in front of its noun: "is in our country on a visit", "left Lima on Monday after a visit"."""

from __future__ import annotations

import re

from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.parties.states import read_states
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_TO_OURS = lazy_regex(r"\s+(?:(?:to|in)\s+)?(?P<land>our\s+(?:country|islands?|republic|kingdom))\b(?!\s+of\b)")
_STAYS = lazy_regex(
    r"\b(?:is|was|are|were|arrived|staying|came)\s+(?:(?:now|currently|presently|also)\s+)?"
    r"(?:(?:in|to|on)\s+(?P<whose>our|the|this)\s+(?:country|republic|kingdom|islands?(?:\s+(?:nation|state))?)|here)\s+(?:today\s+|since\s+\w+\s+)?(?:on|for|as\s+part\s+of)\s+"
    r"(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z"
)
# "left Lima on Monday after a two-day [visit]", "departed from the country at the end of her [visit]"
_LEFT = lazy_regex(
    r"\b(?:left|leaves|(?:is|are|was|were)\s+leaving|depart(?:s|ed)(?:\s+from)?|(?:was|were)\s+seen\s+off\s+(?:from|in|at))\s+(?:the\s+)?"
    r"(?P<land>country|island|(?=[A-Z]))(?P<then>[^.;:]{0,100}?)\s(?:after|(?:at|upon|on)\s+the\s+(?:end|conclusion|completion)\s+of|"
    r"(?:after\s+|upon\s+)?(?:concluding|completing|wrapping\s+up|winding\s+up|ending|bringing\s+to\s+(?:an\s+end|a\s+close)))\s+"
    r"(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z"
)
_LEFT_REACH = 180  # characters
_REACH = 100  # characters
_PARAGRAPH = 600  # characters in which a quotation opens


def find_own_land(setting: Setting, start: int, end: int) -> Place | None:
    """Return the publisher's country where "our country" stands right behind a word of visiting."""
    land = _TO_OURS.match(setting.context.plain, start, end)
    return _home(setting, Span(*land.span("land"))) if land is not None else None


def find_own_stay(setting: Setting, start: int, at: int) -> Place | None:
    """Return the publisher's country where a guest "is in our country on" the visit named at `at`, or what he left."""
    stay = _STAYS.search(setting.context.plain, max(start, at - _REACH), at)
    if stay is None:
        left = _LEFT.search(setting.context.plain, max(start, at - _LEFT_REACH), at)
        return _find_left(setting, left) if left is not None else None
    base = setting.base  # "is in the country on a visit": of a newspaper, that of the state where it is printed
    if setting.home is None and base is not None and stay["whose"] == "the" and base in setting.context.party_codes:
        return Place(None, base, Span(*stay.span()))
    return _home(setting, Span(*stay.span()))


def _find_left(setting: Setting, left: re.Match[str]) -> Place | None:
    """Return the place that somebody left after a visit to it."""
    if left["land"]:
        base = setting.base
        return Place(None, base, Span(*left.span("land"))) if base in setting.context.party_codes else None
    at = left.start("then")
    for hit in setting.context.hits_in(at, at + 1):
        place, state = hit.find("place"), hit.find("state")
        if place is not None:
            return Place(setting.context.text[at : hit.end], place.attributes.get("country"), Span(at, hit.end))
        if state is not None:
            return Place(None, state.value, Span(at, hit.end))
    return None


def _home(setting: Setting, span: Span) -> Place | None:
    """Return the country of a government that publishes, unless somebody else may be quoted."""
    home, plain = setting.home, setting.context.plain
    if home is None or read_states(setting.context.lexicon).is_body(home):
        return None
    ahead = plain[max(0, span.start - _PARAGRAPH) : span.start].rsplit("\n", 1)[-1]
    quoted = ahead.rfind("“") > ahead.rfind("”") or ahead.count('"') % 2 == 1
    return None if quoted else Place(None, home, span)
