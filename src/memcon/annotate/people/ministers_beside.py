"""Ministers of one government side by side, the state told with the first: "Peru's Trade Minister A and Envoy B"."""

from __future__ import annotations

from memcon.annotate.parties.states import read_states
from memcon.annotate.people.person_links import Draft, name_office
from memcon.annotate.text.context import Context
from memcon.lexicon import Entry
from memcon.lexicon.patterns import lazy_regex

_JOINED = (" and ", ", and ", " as well as ", " along with ", " accompanied by ")
# "Trade Minister A, Envoy B and", not "together with Trade Minister A, Envoy B opened"
_GOES_ON = lazy_regex(r",? (?:and|as well as|along with)\s|,\s")
_NO_RANK = 9
_VERB_WITHIN = 20  # characters behind two persons
# "A and B met their counterparts", "A and B held talks with C"
_WHOM = lazy_regex(r"(?:\s+(?!in\b|at\b|on\b)[a-z-]+){0,3}?\s+(?:with\s+)?(?:(?:their|his|her|the)\b|[A-Z])")
# the rest of a body of the state named last: "of the Peruvian [Ministry of Trade] signed"
_ORGAN = lazy_regex(
    r" (?:[A-Z][\w-]+ ){0,2}(?:Ministry|Department|Office|Agency|Government|Parliament)"
    r"(?: (?:of|for|and|[A-Z][\w-]+,?)){0,8}?(?= (?!of\b|for\b|and\b)[a-z])"
)
_WHO_CHAIR = ("co_chair", "chair")
_DONE_BY = lazy_regex(r"[^;:()]{0,60}\bby (?:the )?")
_DONE_REACH = 90  # characters before two persons in which it stands what was done by them


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

    So they are who signed, and who chaired. `whom` asks for the words behind the verb too: who met others are of one
    side.
    """
    organ = _ORGAN.match(context.plain, end)
    end = organ.end() if organ is not None else end
    for hit in context.hits_in(end, end + _VERB_WITHIN):
        trigger, lead = hit.find("trigger"), hit.find("lead")
        if (trigger is not None and trigger.attributes.get("kind") != "visit") or _tells_chairs(lead, "active"):
            if context.plain[end : hit.start].strip(" ,abcdefghijklmnopqrstuvwxyz"):
                return False
            of_others = trigger is not None and trigger.attributes.get("shape") != "sign"
            return not (whom and of_others and _WHOM.match(context.plain, hit.end))
    return False


def _tells_chairs(lead: Entry | None, shape: str) -> bool:
    """Tell whether a word of leading is one of those who chair, and do not each lead a delegation."""
    return lead is not None and lead.attributes.get("role") in _WHO_CHAIR and lead.attributes.get("shape") == shape


def did_it_together(context: Context, start: int) -> bool:
    """Tell whether the persons from `start` on signed or chaired what is told before: "signed by A and B of Peru"."""
    for hit in context.hits_in(max(0, start - _DONE_REACH), start):
        trigger = hit.find("trigger")
        if trigger is not None and trigger.attributes.get("shape") == "sign":
            if _DONE_BY.fullmatch(context.plain, hit.end, start) is not None:
                return True
        elif _tells_chairs(hit.find("lead"), "passive") and context.plain[hit.end : start] in (" ", " the "):
            return True
    return False
