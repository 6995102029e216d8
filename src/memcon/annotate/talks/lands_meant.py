"""What "the country" or "the island" means to which somebody goes: the publisher's own land, or one told before."""

from __future__ import annotations

import re

from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.occasions.own_land import find_own_land
from memcon.annotate.parties.states import read_states
from memcon.annotate.talks.places_left import is_left
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# A publisher's own land: "arrived in the country".
_OWN_LAND = lazy_regex(
    r"\s+(?:(?:to|in|on)\s+)?(?P<land>the\s+(?:country|island(?:\s+nation)?|[Cc]apital(?=\s+(?:on|today|yesterday|for|late|early)\b)))"
    r"\b(?!\s+of\b)"
)
# "accepted an invitation by his counterpart to visit the island"
_INVITED_TO = lazy_regex(r"\b(?:invited|invitation)\b[^.;:]{0,160}?\bto\s+visit\Z")
_INVITED_REACH = 200  # characters
# "arrived in Oslo", "her visit to Norway", and then "her first visit to the country"
_GONE_TO = lazy_regex(
    r"\b(?:arriv\w+|land\w+|visit\w*|trips?|tour|flew|travel\w*|stay)\s+(?:\w+\s+)?(?:to|in|at)\s+(?:the\s+)?\Z", re.I
)
_BACK = 2  # sentences


def _country_told(setting: Setting, at: int) -> str | None:
    """Return the country to which somebody was told to have gone right before "the country" at `at`."""
    context = setting.context
    first = context.sentences[max(0, context.sentence_at(at) - _BACK)].start
    for hit in reversed(context.hits_in(first, at)):
        place, state = hit.find("place"), hit.find("state")
        code = place.attributes.get("country") if place is not None else state.value if state is not None else None
        if code and _GONE_TO.search(context.plain, max(first, hit.start - 30), hit.start) is not None:
            return str(code)
    return None


def find_land_meant(setting: Setting, start: int, end: int, travel: bool) -> Place | None:
    """Return the publisher's own country, or that told before, where "the country" or "our country" is gone to."""
    context = setting.context
    own = _OWN_LAND.match(context.plain, start, end)
    told = travel or (own is not None and own.group().lstrip().startswith("to "))  # "visited the island" may be any
    if own is not None and (told or _INVITED_TO.search(context.plain, max(0, start - _INVITED_REACH), start)):
        home = setting.home or setting.base
        home = (None if travel else _country_told(setting, start)) or home
        if home is not None and not read_states(context.lexicon).is_body(home):
            return Place(None, home, Span(*own.span("land")))
    return find_own_land(setting, start, end)


def end_of_land_left(plain: str, start: int, end: int) -> int | None:
    """Return the end of "the country" where somebody left it for another: "left the country for Peru"."""
    own = _OWN_LAND.match(plain, start, end)
    left = own is not None and is_left(plain, start, own.start("land"), own.end())
    return own.end() if own is not None and left else None
