"""Where two sides met, told by who stays with whom: guests go to their hosts, envoys are where they are accredited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.datelines import find_dateline_city
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.parties.publisher import is_outlet
from memcon.annotate.parties.states import read_states
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_STAYS = lazy_regex(
    r"\b(?:visiting|visits?\s+to|trip\s+to|(?:arriv(?:ed|es|ing)|is|was|are|were|currently|staying|now)\s+in|"
    r"(?:travel(?:s|ed|led|ing|ling)?|flew|flies|fly|flying|went|goes|go|came|comes|headed|heads|sent|(?:re)?turned|moves?)\s+(?:on\s+)?to|"
    r"(?:left|leaves?|leaving|departs?|departed|heads?|headed)\s+(?:here\s+|today\s+|on\s+[A-Z][a-z]+day\s+|yesterday\s+)?for)"
    r"\s+(?:the\s+)?\Z"
)


_VISITING = lazy_regex(r"\b[Vv]isiting\s+\Z")
_A_VISITING = lazy_regex(r"\b(?:[Aa]|[Tt]he)\s+visiting\s+\Z")  # "a visiting [Peruvian] team"


_ACCREDITED = WordRegex(r"%office_class/accredited%\b")


_MISSION = WordRegex(r"\b%body_class/missions%\b")


_RECEIVES = lazy_regex(
    r"(?:(?:will|would|is to|was to) (?:also )?)?(?:to )?(?:receive[sd]?|host(?:s|ed)?|welcome[sd]?)\b"
    r"(?! (?:(?!(?:led|headed) )[a-z]+ ){0,6}by\b)"
)


_CALLS = lazy_regex(
    r"(?:call(?:s|ed)? on|present(?:s|ed)? (?:his|her) (?:credentials|letters? of credence) to|"
    r"(?:paid|pays?|paying|made) (?:an? )?(?:\w+ )?calls? (?:on|to)|"
    r"received (?:(?!(?:led|headed) )[a-z]+ ){0,6}by)\b"
)


_ELSEWHERE = WordRegex(r"\b(?:%meeting_edges%\s+of|%common_venues%)\b")


def find_city_of_report(setting: Setting, d: Draft) -> Place | None:
    """Return the city that a newspaper reports from, for a meeting just held with those who govern there."""
    if d.standing != "subject" or d.status != "held" or not d.verbal or not is_outlet(setting.context):
        return None
    city = find_dateline_city(setting) if d.span.start < setting.context.lead_end(2) else None
    return city if city is not None and city.country in d.codes else None


def complete_site(setting: Setting, d: Draft, beside: Sequence[Draft] = ()) -> None:
    """Give a site that is named without its country that of the hosts: "called on the premier at her office".

    Where nothing tells the host, it lies where one of those `beside` is told as the visit of the same sides.
    """
    if d.place is None or d.place.country is not None:
        return
    if (owner := _owner_named(setting, d)) is not None:
        d.place = replace(d.place, country=owner)
        return
    if _add_own_house(setting, d):
        return
    if d.kind != "meeting":
        known = _country_known(setting, d)
        d.place = replace(d.place, country=known) if known is not None else d.place
        return
    there = _country_of_host(setting, d)
    country = there.country if there is not None else _country_of_office(setting, d) or _country_known(setting, d)
    visits = (v.place.country for v in beside if v.kind == "visit" and v.codes == d.codes and v.place is not None)
    country = country or next(visits, None)
    if country is not None:
        d.place = replace(d.place, country=country)


_OF = lazy_regex(r"\s+of\s+(?:the\s+)?")


def _owner_named(setting: Setting, d: Draft) -> str | None:
    """Return the state that stands behind the name of a site: "at the Ministry of Ports of Peru"."""
    of = _OF.match(setting.context.plain, d.place.span.end) if d.place is not None else None
    named = setting.context.parties_in(of.end(), of.end() + 1) if of is not None else []
    return named[0].code if named and not _is_body(setting, named[0].code) else None


# "Ambassador A of Peru called on the Minister of Ports at the Ministry": not at a ministry of his own
_ENVOY = WordRegex(r"(?i:(?:(?:deputy|acting|resident)\s+)?%office_class/accredited%)\b")


def _sends_envoy(setting: Setting, d: Draft, code: str) -> bool:
    """Tell whether a state is one whose ambassador was there, and who is posted to the other."""
    envoy = _ENVOY.of(setting.context.lexicon)
    return any(p.party == code and p.office is not None and envoy.match(p.office) for p in d.people)


# A newspaper's "Finance Ministry" is that of its own state, whose officials received who came there.
_MINISTRY = lazy_regex(r"(?:the\s+)?(?:[A-Z][\w'’&-]*\s+){0,4}(?:Ministry|Secretariat)\b")


def _add_own_house(setting: Setting, d: Draft) -> bool:
    """Give a ministry that a newspaper names without a state the newspaper's own, and that state to a body's guests."""
    base = setting.base
    if base is None or d.place is None or _is_body(setting, base) or not is_outlet(setting.context):
        return False
    if _MINISTRY.match(d.place.name or "") is None or _sends_envoy(setting, d, base):
        return False
    guests = len(d.codes) == 1 and all(_is_body(setting, c) for c in d.codes) and d.kind in ("meeting", "session")
    if base not in d.codes and not (guests and d.standing == "subject"):
        return False
    d.place = replace(d.place, country=base)
    d.codes.add(base)
    return True


# "at the President's Office", "at the Presidential Secretariat": the house of one of those who met
_HOUSE = lazy_regex(r"(?:the\s+)?(?P<whose>[A-Z][\w ]{2,30}?)(?:['’]s?|ial)\s+[A-Z]")


def _country_of_office(setting: Setting, d: Draft) -> str | None:
    """Return the state of the one person who met whose office a site is named by."""
    house = _HOUSE.match(d.place.name or "") if d.place is not None else None
    if house is None:
        return None
    states = read_states(setting.context.lexicon).codes
    held = {p.party for p in d.people if p.party in states and (p.office or "").split(" of ")[0] == house["whose"]}
    return next(iter(held)) if len(held) == 1 else None


def _country_known(setting: Setting, d: Draft) -> str | None:
    """Return the country of a site that the lexicon knows; of the hotels of one name there are many."""
    if d.place is None or (d.place.name or "").endswith("Hotel"):
        return None
    hits = setting.context.hits_in(d.place.span.start, d.place.span.end)
    known = [(h, p) for h in hits if (p := h.find("place")) is not None]
    whole = (
        p
        for h, p in known
        if p.attributes.get("site") or h.end == d.place.span.end or _RESORT.search(d.place.name or "")
    )
    return next((str(c) for p in whole if (c := p.attributes.get("country"))), None)


_RESORT = lazy_regex(r"\b[Rr]esort\Z")  # "the Lake Placid resort"; "the Hilton Colombo" ends with its city


def find_country_of_stay(setting: Setting, d: Draft) -> Place | None:
    """Return the country where two sides met of which one is told to stay with the other, or is accredited there."""
    context = setting.context
    for hit in context.hits_in(d.sentence.start, d.sentence.end):
        place = hit.find("place")
        code = place.attributes.get("country") if place is not None else None
        if code in d.codes and _STAYS.search(context.plain, max(d.sentence.start, hit.start - 40), hit.start):
            return Place(context.text[hit.start : hit.end], code, Span(hit.start, hit.end))
    for party in context.parties_in(d.sentence.start, d.sentence.end):
        before = context.plain[max(d.sentence.start, party.start - 40) : party.start]
        guest = party.form in ("adjective", "side") or any(p.start <= party.start < p.end for p in d.people)
        guest = guest or _A_VISITING.search(before) is not None
        if party.code in d.codes and party.form == "name" and not guest and _STAYS.search(before):
            return Place(None, party.code, Span(party.start, party.end))
        host = next(iter(d.codes - {party.code}), None)
        is_state = host is not None and not read_states(context.lexicon).is_body(host)
        if party.code in d.codes and guest and len(d.codes) == 2 and is_state and _VISITING.search(before):
            return Place(None, next(iter(d.codes - {party.code})), Span(party.start, party.end))
    home = setting.home
    if home is None or home not in d.codes or len(home) != 2 or len(d.codes) != 2:
        return _country_of_host(setting, d)
    accredited = _ACCREDITED.of(context.lexicon)
    envoys = [p for p in d.people if p.party == home and accredited.match(p.office or "")]
    at_post = _MISSION.of(context.lexicon).search(context.document.publisher or "")
    if envoys and at_post:  # who calls on the government of his post
        return Place(None, next(iter(d.codes - {home})), envoys[0].name_span)
    guests = [p for p in d.people if p.party and p.party != home]
    if any(accredited.match(p.office or "") for p in guests):
        return Place(None, home, guests[0].name_span)
    return _country_of_host(setting, d)


def _country_of_host(setting: Setting, d: Draft) -> Place | None:
    """Return the country of who receives, or is called on, if it is a state's: guests go to their hosts."""
    context = setting.context
    calls = _CALLS.match(context.folded, d.span.start) is not None
    if d.kind != "meeting" or not (calls or _RECEIVES.match(context.folded, d.span.start)):
        return None
    turn = None if calls else context.turns.at(d.span.start)
    if turn is not None:  # who speaks is the host: "PRESIDENT A: Welcome, Prime Minister"
        return (
            Place(None, turn.code, d.span)
            if turn.code and turn.code in d.codes and not _is_body(setting, turn.code)
            else None
        )
    hosts = [p for p in d.people if (p.start > d.span.start) == calls and p.party in d.codes]
    host = hosts[0 if calls else -1] if hosts else None
    if host is None or host.party is None or _ACCREDITED.of(context.lexicon).match(host.office or ""):
        return None
    if _is_body(setting, host.party):
        return None
    apart = _ELSEWHERE.of(context.lexicon).search(context.plain, d.sentence.start, d.sentence.end) is not None
    return None if apart else Place(None, host.party, host.name_span)


def _is_body(setting: Setting, code: str) -> bool:
    return read_states(setting.context.lexicon).is_body(code)
