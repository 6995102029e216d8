"""Persons told by what they govern or head: "the mayor of Lima", "the head of the Peruvian Ministry of Trade".

They are of the state in which the city lies, or of the state or body that is named.
"""

from __future__ import annotations

from memcon.annotate.parties.states import read_states
from memcon.annotate.people.person_links import Draft
from memcon.annotate.text.context import Context
from memcon.lexicon import Entry, Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex

_OF = lazy_regex(r"\bof\s(?:the\s)?\Z")
_OF_CITY = lazy_regex(r"\bof\s(?:(?:the\s)?(?:[Cc]ity|[Cc]anton|[Pp]rovince)\sof\s)?\Z")
_OF_REACH = 24  # characters before a city's name
_IN = lazy_regex(r"\b(?:in|at|from|to|near)\s\Z")  # "received today in Lima Foreign Minister Luz Rojas"


def find_governed(context: Context, person: Draft) -> str | None:
    """Return the state of the city that stands behind "of" at the end of an office, None where none does."""
    for hit in context.hits_in(person.start, person.end):
        place = _city(hit)
        if place is None:
            continue
        if _OF_CITY.search(context.plain, max(person.start, hit.start - _OF_REACH), hit.start) is None:
            continue
        named_behind = person.name_span.start >= hit.end
        rest = context.plain[hit.end : person.name_span.start if named_behind else person.end]
        if rest.strip(" ,") == "":
            return str(place.attributes["country"])
    return _find_before(context, person)


_ORGAN = WordRegex(
    r"(?!\s(?:Division|Department|Desk)\b)\s(?:[A-Z][\w-]*\s){0,4}?(?:%body_class/with offices%|Senate)\b"
)
_ORGANS = lazy_regex(
    r"\s(?:[a-z]+\s){0,2}(?:parliament|assembly|senate|congress|government|ministry|cabinet|army|navy|police)'s\s"
)
_ORGANS_REACH = 50  # characters before an office


def find_headed(context: Context, person: Draft) -> str | None:
    """Return the state whose ministry, or the body which, somebody is told to head: "head of the World Bank"."""
    for party in context.parties_in(person.start, person.end):
        if _OF.search(context.plain, max(person.start, party.start - _OF_REACH), party.start) is None:
            continue
        if read_states(context.lexicon).is_body(party.code) and party.form == "name" and party.end == person.end:
            return party.code
        if party.form == "adjective" and _ORGAN.of(context.lexicon).match(context.plain, party.end, person.end):
            return party.code
    for party in context.parties_in(max(0, person.start - _ORGANS_REACH), person.start):  # "the Thai senate's speaker"
        if _ORGANS.fullmatch(context.plain, party.end, person.start) is not None:
            return party.code
    return None


def _city(hit: Hit) -> Entry | None:
    """Return the city that a mark names, with its country."""
    place = hit.find("place")
    is_city = place is not None and not place.attributes.get("site") and place.attributes.get("country")
    return place if is_city else None


def _find_before(context: Context, person: Draft) -> str | None:
    """Return the state of the city right before an official: "Lima Mayor Luz Rojas", "Lima's mayor Luz Rojas"."""
    if person.office is None or person.office.start != person.start or not person.name:
        return None
    if person.office.entry.attributes.get("kind") != "official":
        return None
    before = city_before(context, person.start)
    return str(before[1].attributes["country"]) if before is not None else None


def city_before(context: Context, start: int) -> tuple[int, Entry] | None:
    """Return where the city right before an office begins, and which it is: "[Lima] Mayor", "[Lima]'s mayor"."""
    for hit in context.hits_in(max(0, start - _OF_REACH), start):
        place = _city(hit)
        if place is None or context.plain[hit.end : start] not in (" ", "'s "):
            continue
        if _IN.search(context.plain, max(0, hit.start - _OF_REACH), hit.start) is None:
            return hit.start, place
    return None
