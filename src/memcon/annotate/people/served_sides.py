"""The side of officials by whom they serve: a ministry, a head of state, the person whose own they are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from memcon.annotate.parties.states import read_states
from memcon.annotate.people.person_links import Draft
from memcon.annotate.text.context import Context, PartyMention
from memcon.lexicon.patterns import lazy_regex


def find_served(context: Context, draft: Draft, kept: Sequence[Draft], known: Sequence[Draft]) -> str | None:
    """Return the party that an official serves, as the words beside him tell."""
    return (
        _side_of_counterpart(context, draft)
        or _side_served(context, draft)
        or _body_served(context, draft)
        or _side_of_superior(context, draft, kept, known)
    )


# "Under-Secretary A at the Danish ministry", "Adviser A to the French President"
_SERVES = lazy_regex(r"(?:\s+(?:at|in|to|with)|,?\s+(?:of|from))\s+the\s+\Z")


def _side_served(context: Context, draft: Draft) -> str | None:
    """Return the state in whose ministry, or under whose head, an official serves."""
    if draft.office is None:
        return None
    for party in context.parties_in(draft.end, draft.end + _FAR):
        if _AT_ORGAN.fullmatch(context.plain, draft.end, party.end) or _AT_ORGAN_OF.fullmatch(
            context.plain, draft.end, party.start
        ):
            return party.code
        if _SERVES.fullmatch(context.plain, draft.end, party.start) and context.plain[party.end : party.end + 1] == " ":
            return party.code if _OF_STATE.match(context.plain, party.end) else None
        break
    return None


_ORGAN = r"(?:Ministry|Department|Agency|Treasury|White\s+House|Foreign\s+Office|Office|Chancellery|Administration)"
# "Under-Secretary A at the State Department", "Director A in the Foreign Ministry of Peru"
_AT_ORGAN = lazy_regex(rf",?\s+(?:at|in|of|with|from)\s+(?:the\s+)?(?:[A-Z][\w.]*\s+){{0,3}}{_ORGAN}")
_AT_ORGAN_OF = lazy_regex(
    rf",?\s+(?:at|in|of|with|from)\s+(?:the\s+)?(?:[A-Z]\w+\s+){{0,2}}{_ORGAN}(?:\s+(?:of|for|and|[A-Z]\w+,?)){{0,6}}?\s+of\s+(?:the\s+)?"
)

# "Director A, her new counterpart at the Danish port office"
_COUNTERPART_AT = lazy_regex(
    r",\s+(?:his|her|their|my|our)\s+(?:new\s+)?(?:[a-z]+\s+)?counterpart\s+(?:at|in|from)\s+(?:the\s+)?\Z"
)
# "his counterpart from Denmark, Secretary A"
_COUNTERPART_FROM = lazy_regex(
    r"\b(?:his|her|their|my|our)\s+(?:new\s+)?(?:[a-z]+\s+)?(?:counterpart|colleague|peer)\s+(?:from|in|of)\s+(?:the\s+)?\Z"
)
_FAR = 60  # characters


def _side_of_counterpart(context: Context, draft: Draft) -> str | None:
    """Return the state of whose government somebody is the counterpart of another."""
    text = context.plain
    for party in context.parties_in(max(0, draft.start - _FAR), draft.end + _FAR):
        if party.start >= draft.end:
            if _COUNTERPART_AT.fullmatch(text, draft.end, party.start):
                return party.code
        elif text[party.end : draft.start] == ", " and _COUNTERPART_FROM.search(
            text, max(0, party.start - _FAR), party.start
        ):
            return party.code
    return None


# "A, Director for Ports at the European External Action Service"
_SERVES_BODY = lazy_regex(r"\b(?:at|in|of)\s+(?:the\s+)?\Z")
_ORGAN_OF_BODY = lazy_regex(r"[^.;]{0,40}\b(?:Service|Commission|Secretariat|Parliament|Directorate)\b")


def _body_served(context: Context, draft: Draft) -> str | None:
    """Return the body in whose organ, which the office itself names, an official serves."""
    if draft.office is None:
        return None
    for party in context.parties_in(draft.start, draft.end):
        is_body = read_states(context.lexicon).is_body(party.code) and party.form == "name"
        if (
            is_body
            and _SERVES_BODY.search(context.plain, max(draft.start, party.start - 8), party.start)
            and _ORGAN_OF_BODY.match(context.plain, party.start, party.end)
        ):
            return party.code
    return None


def _side_of_superior(context: Context, draft: Draft, kept: Sequence[Draft], known: Sequence[Draft]) -> str | None:
    """Return the party of the person whose own an official is told to be: "President A's envoy B"."""
    if draft.office is None or not context.plain.endswith("'s ", 0, draft.start):
        return None
    index = bisect_left(kept, draft.start, key=lambda d: d.start) - 1
    owner = kept[index] if index >= 0 else None
    if owner is None or owner.end != draft.start - len("'s ") or owner.office is None:
        return None
    home = owner.office.entry.attributes.get("home")
    return known[owner.ident].party or (str(home) if home else None)


# "[Rojas]'s senior adviser B", "[Rojas] spokesman B"
_OWN_AIDE = lazy_regex(r"\b(?P<name>[A-Z][\w-]+)(?:'s|')?\s(?:(?:top|senior|chief|close|own|key|longtime)\s)?\Z")
_AIDE_REACH = 50  # characters


def add_aides(context: Context, kept: Sequence[Draft], known: Sequence[Draft]) -> None:
    """Give officials the party of the head of a state or government whose own they are told to be."""
    heads: dict[str, set[str]] = {}
    for person in known:
        if person.party and person.name and person.office and person.office.entry.attributes.get("rank") == 1:
            heads.setdefault(person.name.split()[-1], set()).add(person.party)
    for draft in kept:
        person, office = known[draft.ident], draft.office
        if person.party is not None or office is None or office.former or not draft.name:
            continue
        if office.entry.attributes.get("kind") != "official":
            continue
        owner = _OWN_AIDE.search(context.plain, max(0, office.start - _AIDE_REACH), office.start)
        codes = heads.get(owner["name"], set()) if owner is not None else set()
        if len(codes) == 1:
            (person.party,) = codes


_OF_STATE = lazy_regex(
    r"\s+(?:(?:[A-Z]\w+|of|and|for)\s+)*(?:Ministry|Department|Office|President|Prime\s+Minister|Chancellor|Government|Minister|"
    r"government|Cabinet|Chancellery|Embassy|King|Foreign\s+Office)\b"
)


_DELEGATION_OF = lazy_regex(r"\b(?:delegation|mission|team)\s+(?:of|from)\s+(?:the\s+)?\Z")
_SENT_BY = 40  # characters of the body that sent a delegation


def is_sent_by(context: Context, told: PartyMention, at: int) -> bool:
    """Tell whether a delegation led, before `at`, is of a body of a state: "a delegation of the Kenyan Parliament,"."""
    body = context.plain[told.end : at].removesuffix(", ")
    if at - told.end > _SENT_BY or any(mark in body for mark in ",.;:"):
        return False
    return _DELEGATION_OF.search(context.plain, max(0, told.start - _SENT_BY), told.start) is not None


# "the envoys of the Lake Fund, who arrived in Peru on Sunday led by A": of those who came, not of where they came to
_CAME = lazy_regex(
    r"(?:\s\([A-Z]{2,8}\))?(?:\s(?:delegation|team|mission|officials|representatives))?,?\s(?:(?:who|which|that)\s)?(?:(?:has|have|had|will|also)\s){0,2}"
    r"(?:arriv\w+|came|come|visit\w*|travel\w*|flew|are)\b"
    r"(?:\s(?:in|to|at|on)(?:\sthe)?\s[A-Z][\w-]*(?:\s[A-Z][\w-]*)?|\s[A-Z][\w-]*|\s\(\d{1,2}\)|\s(?:today|yesterday|(?:this|last)\s[a-z]+)){0,4}"
    r"(?:,|\sand\s(?:is|was|are|were))?\s"
)


def find_led_to(context: Context, start: int, at: int) -> str | None:
    """Return the party, named from `start` on, that is told to have come somewhere led by who follows `at`."""
    came = (p for p in context.parties_in(start, at) if _CAME.fullmatch(context.plain, p.end, at) is not None)
    return next((p.code for p in came), None)
