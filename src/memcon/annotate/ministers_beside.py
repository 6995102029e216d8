"""Ministers of one government side by side, the state told with the first: "Peru's Trade Minister A and Envoy B"."""

from __future__ import annotations

from memcon.annotate.context import Context
from memcon.annotate.person_links import Draft, name_office
from memcon.annotate.states import read_states
from memcon.lexicon.patterns import lazy_regex

_JOINED = (" and ", ", and ", " as well as ", " along with ", " accompanied by ")
# "Trade Minister A, Envoy B and", not "together with Trade Minister A, Envoy B opened"
_GOES_ON = lazy_regex(r",? (?:and|as well as|along with)\s|,\s")
_NO_RANK = 9
_VERB_WITHIN = 20  # characters behind two persons
# "A and B met their counterparts", "A and B held talks with C"
_WHOM = lazy_regex(r"(?:\s+(?!in\b|at\b|on\b)[a-z-]+){0,3}?\s+(?:with\s+)?(?:(?:their|his|her|the)\b|[A-Z])")


def serves_beside(context: Context, first: Draft, second: Draft) -> bool:
    """Tell whether somebody told by office, without a state, is of the government of the person right before.

    Whoever has the higher office is not: "Peru's Trade Minister A and Prime Minister B" may be of two.
    """
    if first.party is None or first.office is None or second.office is None or not second.name:
        return False
    between = context.plain[first.end : second.start]
    listed = between in _JOINED or (between == ", " and _GOES_ON.match(context.plain, second.end) is not None)
    if first.start == first.name_span.start or not listed:
        return False
    if second.office.entry.attributes.get("home") not in (None, first.party):
        return False  # "the UN Special Envoy"
    one, two = (int(o.entry.attributes.get("rank", _NO_RANK)) for o in (first.office, second.office))
    if one > two or two == 1 or name_office(first) == name_office(second):
        return False
    return not (read_states(context.lexicon).is_body(first.party) or meet_each_other(context, second.end, whom=True))


def meet_each_other(context: Context, end: int, *, whom: bool = False) -> bool:
    """Tell whether the persons up to `end` are told to have met, who then are of two sides: "A and B of Peru met".

    `whom` asks for the words behind the verb too: who met others are of one side.
    """
    for hit in context.hits_in(end, end + _VERB_WITHIN):
        trigger = hit.find("trigger")
        if trigger is not None and trigger.attributes.get("kind") != "visit":
            if context.plain[end : hit.start].strip(" ,abcdefghijklmnopqrstuvwxyz"):
                return False
            return not (whom and _WHOM.match(context.plain, hit.end))
    return False
