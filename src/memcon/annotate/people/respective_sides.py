"""Sides of two persons told in the order of their teams: "A and B led the Thai and Lao teams, respectively"."""

from __future__ import annotations

import re
from itertools import pairwise

from memcon.annotate.people.person_links import Draft
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex

_LEADING = lazy_regex(r"\b(?:(?:led|leads?|leading|head(?:ed|ing)|represent(?:ed|ing))\s+the|on\s+behalf\s+of)\s+")
_LED_REACH = 120  # characters from the second person to the sides led
_AND_RANK = lazy_regex(r" and (?:[A-Z]\w+\.? )?")
_RESPECTIVELY = lazy_regex(r",?\s+respectively\b")


# "[The Peruvian and the Thai delegations to the talks will be led by] A and B"
_TEAMS_LED_BY = lazy_regex(
    r"\b(?:delegations|sides|teams)\b[^.;:]{0,40}?\s(?:(?:be|were|are|been)\s)?(?:led|headed)\s+by\s+(?:the\s+)?\Z"
)


def _are_led_in_order(context: Context, first: Draft, second: Draft) -> bool:
    """Tell whether two persons, the first right behind "led by", lead the two delegations told before them."""
    if not (first.name and second.name):
        return False
    low = context.sentences[context.sentence_at(first.start)].start
    led = _TEAMS_LED_BY.search(context.plain, low, first.start) is not None
    return (
        led
        and re.search(r"[.;:]", context.plain[first.end : second.start]) is None
        and not first.party
        and not second.party
    )


def add_respective(context: Context, kept: list[Draft], known: list[Draft]) -> None:
    """Give two persons their sides in order: "A and B led the Thai and Lao delegations, respectively".

    Also "the Thai-Lao Commission met under the co-chairmanship of A and B respectively".
    """
    for first, second in pairwise(kept):
        if _are_led_in_order(context, first, second):
            low = context.sentences[context.sentence_at(first.start)].start
            codes = list(dict.fromkeys(p.code for p in context.parties_in(low, first.start)))
            if len(codes) == 2:
                known[first.ident].party = known[first.ident].party or codes[0]
                known[second.ident].party = known[second.ident].party or codes[1]
            continue
        if not _AND_RANK.fullmatch(context.plain, first.end, second.start):
            continue
        sentence = context.sentences[context.sentence_at(second.end)]
        if _RESPECTIVELY.match(context.plain, second.end):
            codes = list(dict.fromkeys(p.code for p in context.parties_in(sentence.start, first.start)))
            if len(codes) == 2 and known[first.ident].party is None and known[second.ident].party is None:
                known[first.ident].party, known[second.ident].party = codes
            continue
        verb = _LEADING.search(context.plain, second.end, min(sentence.end, second.end + _LED_REACH))
        if verb is None or "respectively" not in context.plain[verb.end() : sentence.end]:
            continue
        codes = list(dict.fromkeys(p.code for p in context.parties_in(verb.end() - 1, verb.end() + 60)))
        if len(codes) == 2:
            known[first.ident].party = known[first.ident].party or codes[0]
            known[second.ident].party = known[second.ident].party or codes[1]
