"""Meetings of a government at home: what "the meeting" does there, its own side does."""

from __future__ import annotations

import re

from memcon.annotate.parties.states import read_states
from memcon.annotate.text.context import Context
from memcon.annotate.text.headline import find_prose
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_MOST_SENTENCES = 3  # behind the first of the text, in which a release tells who met
_LONGEST = 1500  # characters of them
_TALKS = r"meetings?|discussions?|talks|consultations?|dialogue|session"
_MET = lazy_regex(
    rf"\b(?:{_TALKS}|conference)\b[^.;]{{0,240}}?"
    r"\b(?:was|were|is|held|took\splace|takes\splace|convened|concludes?|concluded|began|begins?|with)\b|"
    r"\b(?:met|meets|chaired|chairs|presided|presides|held|holds|during)\b[^.;]{0,160}?"
    r"\b(?:meeting|discussions?|talks|consultations?|dialogue|session|conference|with)\b|"
    r"\bmet\s(?:the\s|an?\s)?[a-z]"
)
# Words behind which a state is one that meets, not one that is told of: "a discussion with Peru", "between Peru and"
_TAKES_PART = lazy_regex(
    rf"(?:\b(?:and|from|visiting|(?<!recent\s)(?:{_TALKS}|met|held)\b"
    r"[^.;,]{0,60}\b(?:with|between|by))\s)(?:the\s|its\s|his\s|her\s|an?\s)?\Z",
    re.I,
)
_OPENS = lazy_regex(r"[.\n]\s?(?:An?|The)\s\Z")  # "A Peruvian delegation met"
_REACH = 100  # characters of such words


def meets_at_home(context: Context, home: str | None) -> bool:
    """Tell whether the opening of a government's release tells of a meeting in which nobody of another state was.

    Asked only where no meeting of governments was found.
    """
    states = read_states(context.lexicon)
    if home is None or home not in states.codes or not context.sentences:
        return False
    first = find_prose(context)
    last = context.sentences[min(first + _MOST_SENTENCES, len(context.sentences) - 1)]
    opening = Span(context.sentences[first].start, min(last.end, context.sentences[first].start + _LONGEST))
    people = context.people_in(opening.start, opening.end)
    if not any(p.party == home for p in people):
        return False
    named = context.parties_in(opening.start, opening.end)
    if any(
        p.party not in (None, home) and any(n.start < p.end + 2 and n.end > p.start - 4 for n in named) for p in people
    ):
        return False  # whose state stands beside, not one that was but guessed
    if _MET.search(context.folded, opening.start, opening.end) is None:
        return False
    return not any(
        (states.is_body(p.code) and p.start < context.sentences[first].end)
        or (p.form == "side" and _OPENS.search(context.plain, max(0, p.start - _REACH), p.start))
        or _TAKES_PART.search(context.plain, max(0, p.start - _REACH), p.start)
        for p in context.parties_in(opening.start, opening.end)
        if p.code != home
    )
