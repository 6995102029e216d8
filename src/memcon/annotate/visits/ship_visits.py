"""Visits of a state's ships: "The Peruvian naval ship Sol arrived at the port of Riga on a formal visit"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft, codes_between, named
from memcon.annotate.occasions.lead_sides import find_titled
from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.parties.states import read_states
from memcon.annotate.people.ship_commanders import commands_ship
from memcon.annotate.text.context import Person
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import WordRegex
from memcon.model import Span

_RULE = "visits/ship"
_LEAD = 3  # sentences
_WORDS = Anchors((" visit", " port call"))
_COMES = WordRegex(
    r"\b(?P<verb>arriv(?:ed|es|ing)|docked|docks|called|calls|dropped\s+anchor|anchored|reached|made|makes|making|paid|pays|paying|is|was)\b"
    r"[^.;:\n]{0,70}?\b(?:on|for|an?)\s+(?:an?\s+)?(?:[\w-]+-day\s+)?(?:formal|official|goodwill|good-will|friendly|friendship|courtesy)\s+"
    r"(?:visit|port\s+call)\b"
)
_SHIP = WordRegex(
    r"\b(?:%noun_class/ships of navies%|"
    r"ships?\s+of\s+the\s+[^.;,]{3,60}?\b(?:navy|self-defen[cs]e\s+force|coast\s+guard))\b",
    re.I,
)
_STATE = 2  # letters of a state's code


def find_ship_visit(setting: Setting) -> list[Draft]:
    """Return the visit that a ship of another state's navy pays, as the first sentences tell it."""
    context, home = setting.context, setting.home or setting.base
    if home is None or len(home) != _STATE:
        return []
    if not context.has_near(_WORDS, context.body, context.lead_end(_LEAD)):
        return []
    first = context.sentence_at(context.body)
    for sentence in context.sentences[first : first + _LEAD]:
        match = _COMES.of(context.lexicon).search(context.plain, sentence.start, sentence.end)
        if match is None or _SHIP.of(context.lexicon).search(context.plain, sentence.start, match.start()) is None:
            continue
        flag = _find_flag(setting, sentence, match.start(), home)
        place = find_where(setting, match.start(), sentence.end, strict=False)
        if flag is None or (place is not None and place.country not in (None, home)):
            continue
        span = Span(match.start(), match.end())
        draft = Draft("visit", span, sentence, _RULE, codes={flag, home})
        draft.place = place if place is not None and place.country == home else Place(None, home, span)
        draft.add_people([replace(p, party=flag) for p in _find_commander(setting, first)], "principal")
        return [draft]
    return []


def _find_flag(setting: Setting, sentence: Span, at: int, home: str) -> str | None:
    """Return the one other state named before the verb, or in the title, whose ship it is."""
    context, states = setting.context, read_states(setting.context.lexicon)
    told = {p.code for p in codes_between(context, sentence.start, at)} or find_titled(setting)
    others = {code for code in told if code != home and not states.is_body(code)}
    return others.pop() if len(others) == 1 else None


def _find_commander(setting: Setting, first: int) -> Sequence[Person]:
    """Return who commands the ship, where a sentence behind tells it."""
    context = setting.context
    for sentence in context.sentences[first : first + _LEAD * 3]:
        for person in context.people_in(sentence.start, sentence.end):
            if person.name and commands_ship(context, person.start):
                return [named(context, person)]
    return []
