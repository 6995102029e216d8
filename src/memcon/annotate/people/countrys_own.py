"""Officials told by the country named before: "in the Swedish capital she met the country's foreign minister, A"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.parties.publisher import find_home
from memcon.annotate.parties.states import read_states
from memcon.annotate.people.person_links import Draft
from memcon.annotate.text.context import Context
from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex

_OWN = lazy_regex(r"\b(?:the|that)\s(?:host\s)?(?:country|state|nation|kingdom|island)'s\s(?:[a-z]+\s){0,2}\Z")
_REACH = 40  # characters
_BACK = 1  # sentences before the official's in which the country may stand


def add_countrys_own(context: Context, kept: Sequence[Draft], known: Sequence[Draft]) -> None:
    """Give whoever is told as "the country's" the state, not the publisher's, that is named last before."""
    home, codes = find_home(context), read_states(context.lexicon).codes
    for draft in kept:
        person = known[draft.ident]
        if person.party is not None or draft.office is None or not person.name:
            continue
        if _OWN.search(context.plain, max(0, draft.start - _REACH), draft.start) is None:
            continue
        start = context.sentences[max(0, context.sentence_at(draft.start) - _BACK)].start
        told = [c for h in context.hits_in(start, draft.start) if (c := _state_of(h)) in codes and c != home]
        person.party = told[-1] if told else None


def _state_of(hit: Hit) -> str | None:
    """Return the state that a mark names, or in which the place lies that it names."""
    state, place = hit.find("state") or hit.find("adjective"), hit.find("place")
    return state.value if state is not None else place.attributes.get("country") if place is not None else None
