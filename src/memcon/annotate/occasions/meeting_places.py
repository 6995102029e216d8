"""Where an occasion took place: a city, a site or a state, read from the words around its trigger."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from memcon.annotate.occasions.capitals import find_capital
from memcon.annotate.occasions.datelines import find_dateline_city, with_region
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.occasions.told_cities import find_told_city
from memcon.annotate.parties.domestic import find_hidden
from memcon.annotate.parties.states import read_states
from memcon.lexicon import Entry, Hit
from memcon.lexicon.patterns import WordRegex, anchors_of, lazy_regex
from memcon.model import Span

_SITE_NAME = (
    r"(?:the\s+)?(?P<site>(?:[A-Z][\w'’.-]+\s+){0,4}%body_class/sites%"
    r"(?:(?<=Ministry)\s+of\s+[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,3}(?:(?:,\s[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,2}){0,3},?\s(?:and|&)\s[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,2})?|"
    r"\s+of\s+(?:the\s+People|(?:Foreign|External)\s+Affairs|State|Defen[cs]e|Justice|Finance|Commerce|Energy|Trade|Health)|"
    r"(?<=Villa|Hotel|House)(?<!White House)(?:\s(?!\w+day\b)[A-Z][\w'’-]+){1,2}(?=[.,;]|\s[a-z(]))?)\b"
)
# "at [the Prime Minister's official residence, ]Reef House"
_KIND_OF_SITE = (
    r"(?:(?:the|his|her|their|(?:the\s+)?(?:[\w'’-]+\s+){0,3}[\w-]+['’]s?)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:[Rr]esidence|[Pp]alace|[Oo]ffice|[Hh]eadquarters|[Ss]eat|[Gg]uest\s?house|[Vv]enue),\s+(?:the\s+)?)"
)
_SITE = WordRegex(r"\b(?:at|in)\s+" + _SITE_NAME)
_IN = WordRegex(
    rf"\bat\s+{_KIND_OF_SITE}\Z|"
    r"\b(?:in|at|to|from|of)\s+(?:(?:\w+\s)?\w+'s\s+)?(?:(?:the\s+)?(?:\w+\s+)?(?:city|capital|town),?\s+(?:of\s+)?|"
    r"%name_class/before places%\s+|here\s+in\s+)?\Z",
    re.I,
)
_IN_STRICT = WordRegex(
    rf"\bat\s+{_KIND_OF_SITE}\Z|"
    r"\b(?:(?:in|at|near|outside)\s+(?:(?:\w+\s)?\w+'s\s+)?(?:(?:the\s+)?(?:[\w'’-]+\s+){0,2}(?:city|capital|town|resort),?\s+(?:of\s+)?|"
    r"%name_class/before places%\s+|here\s+in\s+)?|"
    r"on\s+the\s+(?:[\w'’-]+\s+){0,2}(?:island|isle|outskirts)\s+(?:of\s+)?)\Z",
    re.I,
)
_BUILDING = lazy_regex(
    r"\s+(?:[Hh]ouse|[Pp]alace|[Hh]otel|[Hh]all|Declaration|Agreement|Process|Protocol|Summit|Treaty|Convention)\b"
)
_VENUE = lazy_regex(
    r"\s+(?:served\s+as|was|is|had\s+been|(?:will|would|is\s+to)\s+be)\s+the\s+(?:venue|host)|\s+(?:(?:had\s+|has\s+)?hosted|(?:will|would|is\s+to|(?:has\s+)?offered\s+to)\s+host|hosts|(?:is|was|will\s+be)\s+hosting|played\s+host)\b"
)
_HELD_IN = lazy_regex(
    r"\b(?:held|met|meet|convened|hosted|place|meetings?|summit|session|round|today|yesterday|here|virtually|arrived|consultations?|dialogue|commission|talks|forum)\s+in\s+"
    r"(?:the\s+)?\Z"
)
_AT_HOTEL = WordRegex(r"\bat\s+(?:the\s+|[Hh]otel\s+){0,2}%body_class/hotels%\s+(?:[Hh]otel,?\s+(?:in\s+)?)?\Z")
# "in Naantali in the county of Turku": a town that no list has
_TOWN_OF = lazy_regex(
    r"\b(?:in|at)\s+(?P<city>[A-ZÀ-Ý][\w'’-]+(?:[\s-][A-ZÀ-Ý][\w'’-]+){0,2}),?\s+(?:in\s+)?(?:the\s+)?"
    r"(?:canton|county|province|district|region|governorate|prefecture|municipality)\s+of\s+\Z"
)
_CITY_BEFORE = lazy_regex(r"\b(?:in|at)\s+(?P<city>[A-ZÀ-Ý][\w'’-]+(?:\s[A-ZÀ-Ý][\w'’-]+){0,2})(?:,\s+|\s+\()\Z")


# "the agreement signed in Lima in 2004": where a paper is from
_SIGNED_IN = lazy_regex(
    r"\b(?:agreements?|treat(?:y|ies)|pacts?|protocols?|accords?|memorandum|understanding|MoU|declaration|minutes?|charter|convention)"
    r"(?:\s+(?!was\b|were\b|been\b)[\w-]+){0,10}?\s+(?:signed|adopted|concluded|inked|initialled)\s+in\s+\Z",
    re.I,
)
_SITE_IN = lazy_regex(r",?\s+(?:(?:in|at)\s+)?")


_WILL_HOST = lazy_regex(
    r"\s+(?:(?:will|would|is\s+(?:due\s+|set\s+)?to|are\s+to|(?:has\s+)?offered\s+to)\s+host|(?:had\s+|has\s+)?hosted|play(?:ed|s)\s+host)\b"
)
_HOSTED_BY = lazy_regex(r"\bhosted\s+by\s+(?:the\s+)?\Z")
# "in Malta", "in neighbouring Malta", "in the island state of Malta"
_IN_STATE = WordRegex(
    r"\bin\s+(?:the\s+)?(?:%name_class/before places%\s+|"
    r"(?:[\w’'-]+\s+){0,2}(?:state|nation|country|republic|kingdom|emirate|sultanate|archipelago|island)\s+of\s+)?\Z",
    re.I,
)
_IN_STATE_REACH = 48  # characters
_STATE_ENDS = lazy_regex(
    r"\s*(?:[.,;)]|\Z|(?:on|from|today|yesterday|tomorrow|this|last|next|during|for|with|between|earlier|in|"
    r"to(?=\s[a-z])|amid|ahead\s+of|after|before|as\s+part|while|despite|under|where)\b|\d|"
    r"\((?:(?:from\s+)?\d{1,2}\s?[A-Z–-][^()]{2,40}|[A-Z]{2,5})\))"  # "in Peru (4-8 April)", "in Peru (PE)"
)
TOPICAL = lazy_regex(
    r"\b(?:discuss\w*|about|regarding|concerning|situation|developments?|war|conflict|crisis|peace|project\w*|invest\w*|"
    r"election\w*|process|transition|reforms?|rights|stability|presence|attack\w*|violence|events?|that|which|to\s+(?=[a-z]+\b))\b",
    re.I,
)


_HERE_BEHIND = lazy_regex(r",?\s+here\b(?!\s+in\s)")  # "at the Lake Palace here": in the dateline's city


def find_where(setting: Setting, start: int, end: int, strict: bool = True) -> Place | None:
    """Return the place told by a preposition in [start, end): a city, else a site; country where it is known."""
    city, country = _find_listed(setting, Span(start, end), (_IN_STRICT if strict else _IN).of(setting.context.lexicon))
    if city is not None and city.country is None and country and country.span.start - city.span.end <= 3:
        return replace(city, country=country.country)
    city = (
        city
        or _find_of_state(setting, start, end)
        or find_told_city(setting, start, end)
        or _find_unlisted(setting, start, end)
        or find_capital(setting, start, end)
        or _find_here(setting, start, end)
        or _find_site(setting, start, end)
    )
    if city is not None and _HERE_BEHIND.match(setting.context.plain, city.span.end, end) is not None:
        return find_dateline_city(setting) or city
    if city is not None or country is None or not _is_told_as_place(setting, country.span):
        return city
    return country


def _find_listed(setting: Setting, span: Span, told: re.Pattern[str]) -> tuple[Place | None, Place | None]:
    """Return the first city behind words that `told` matches, and the first state that is told as the venue."""
    text = setting.context.plain
    city: Place | None = None
    country: Place | None = None
    house: Hit | None = None  # what stands for the city so far, if it is a site
    for hit in setting.context.hits_in(span.start, span.end):
        place, state = hit.find("place"), hit.find("state")
        if (place is None and state is None) or (place is not None and _BUILDING.match(text, hit.end)):
            continue
        left = text[max(0, hit.start - 60) : hit.start]
        if "ed in " in left and _SIGNED_IN.search(text, max(0, hit.start - 120), hit.start):
            continue
        if place is not None and city is None and (town := _TOWN_OF.search(left)) is not None:
            at = hit.start - len(left) + town.start("city")
            city = Place(
                setting.context.text[at : at + len(town["city"])], place.attributes.get("country"), Span(at, hit.end)
            )
        elif (
            place is not None
            and city is None
            and (told.search(left) or _is_venue(text, hit, left) or _AT_HOTEL.of(setting.context.lexicon).search(left))
        ):
            city, house = _as_city(setting, hit, place), hit if place.attributes.get("site") else None
        elif place is not None and house is not None and _SITE_IN.fullmatch(text, house.end, hit.start):
            if not place.attributes.get("site"):  # "at the Harbour House in Riga": the city
                city, house = _as_city(setting, hit, place), None
        elif (
            state is not None
            and city is None
            and not text.startswith("'s", hit.end)  # "the unrest in Arcadia, Peru's stand on it"
            and (unknown := _CITY_BEFORE.search(left)) is not None
        ):
            at = hit.start - len(left) + unknown.start("city")
            city = Place(unknown["city"], _state_code(setting, hit, state.value), Span(at, hit.end))
        elif state is not None and country is None and _is_host(setting, hit, left, span.start):
            country = Place(None, _state_code(setting, hit, state.value), Span(hit.start, hit.end))
    return city, country


def _as_city(setting: Setting, hit: Hit, place: Entry) -> Place:
    """Return a city or site that the lexicon knows, as the document writes it."""
    text = setting.context.text
    name = with_region(text, hit.end, text[hit.start : hit.end])
    return Place(name, place.attributes.get("country"), Span(hit.start, hit.end))


def _is_venue(text: str, hit: Hit, left: str) -> bool:
    """Tell whether a city is told as the venue without a preposition: "hosted by Riga", "Riga will host"."""
    if _OF_DESK.search(text, hit.start, hit.end) is not None:
        return False  # "The Foreign Ministry hosted": who did, not where
    if _hosts(text, hit, left) or _VENUE.match(text, hit.end):
        return True
    if left.endswith(", ") and _AT_HOUSE.search(text, max(0, hit.start - _HOUSE_NAME), hit.start):
        return _STATE_ENDS.match(text, hit.end) is not None
    return left.endswith("(") and _IN_BRACKETS.match(text, hit.end) is not None


_OF_DESK = lazy_regex(r"(?:[Dd]epartment|[Mm]inistry|[Ss]ecretariat)\Z")
# "at the Pier Hotel, [Lima]", "at the Centre for Sea Studies, [Lima]"
_AT_HOUSE = lazy_regex(
    r"\bat\s+(?:the\s+)?(?:[A-Z][\w'’.&-]*\s+(?:(?:of|for|and|&|the)\s+){0,2}){0,5}[A-Z][\w'’.&-]*(?:,\s\d[\w\s]{3,30})?,\s\Z"
)
_HOUSE_NAME = 90  # characters of a house with its preposition


def _is_host(setting: Setting, hit: Hit, left: str, start: int) -> bool:
    """Tell whether a state is told as where it was held, or as part of the place before it."""
    text = setting.context.plain
    if _hosts(text, hit, left) or _WILL_HOST.match(text, hit.end) or _HELD_IN.search(left) or left.endswith(", "):
        return True
    return _is_venue_state(setting, hit, start)


def _hosts(text: str, hit: Hit, left: str) -> bool:
    """Tell whether "hosted by" stands before a name that is no part of a longer word."""
    return _HOSTED_BY.search(left) is not None and text[hit.end : hit.end + 1] != "-"


def _is_told_as_place(setting: Setting, country: Span) -> bool:
    """Tell whether a state alone is the place: "held in Malta", "hosted by Malta", "Malta will host"."""
    text, start = setting.context.plain, country.start
    return bool(
        _HELD_IN.search(text, max(0, start - 30), start)
        or _HOSTED_BY.search(text, max(0, start - 20), start)
        or _WILL_HOST.match(text, country.end)
        or text[start - 3 : start].lower() in ("in ", "the")
        or _IN_STATE.of(setting.context.lexicon).search(text, max(0, start - _IN_STATE_REACH), start)
    )


def _find_site(setting: Setting, start: int, end: int) -> Place | None:
    """Return the first site that is no part of an office ("Minister in the Prime Minister's Office")."""
    context = setting.context
    if not context.has_near(anchors_of(context.lexicon, "body_class/sites"), start, end):
        return None
    for site in _SITE.of(context.lexicon).finditer(context.plain, start, end):
        at = site.start("site")
        serves = _SERVES_IN.search(context.plain, max(start, site.start() - _ROLE_REACH), site.start())
        if serves is not None and _ROLE_ENDS.match(context.plain, site.end()):
            continue  # "A, head of the Europe division in the Ministry, met B"
        if not any(p.start < at < p.end for p in context.people_before(at, _REACH)):
            return _read_site(setting, site)
    return None


_ROLE_REACH = 140  # characters of a role before the house in which it is held
_SERVES_IN = lazy_regex(
    r",\s+(?:(?:who\s+is\s+)?the\s+)?(?:(?:acting|deputy|assistant|vice|new|former)[\s-]+)*"
    r"(?:[Hh]ead|[Dd]irector(?:[\s-][Gg]eneral)?|[Cc]hief|[Aa]dvis[eo]r|[Oo]fficial|[Cc]oordinator|[Dd]elegate|[Cc]hair\w*)\s[^.;:]{0,120}(?<!,)\s\Z"
)
_ROLE_ENDS = lazy_regex(r"(?:\s+\([A-Z]{2,8}\))?,")


def _is_venue_state(setting: Setting, hit: Hit, start: int) -> bool:
    """Tell whether a state is where it happened: "in Malta" before a stop or a day, no subject of talk before it."""
    text = setting.context.plain
    told = _IN_STATE.of(setting.context.lexicon).search(text, max(start, hit.start - _IN_STATE_REACH), hit.start)
    if not (told and _STATE_ENDS.match(text, hit.end)):
        return False
    return TOPICAL.search(text, start, hit.start) is None


_REACH = 12  # persons back that may still cover a place
_LONGEST_NAME = 200  # characters of a mention of a party
_IN_BRACKETS = lazy_regex(r",\s+[\w ]{2,20}\d{4}\)")
_UNLISTED = lazy_regex(
    r"\b(?:met|meets?|held|holds?|convened?|convenes|hosted|meetings?|session|round|dialogue|consultations|talks|summit|place|here|launched|"
    r"opened|concluded|gathered|gather)\b[^.;:\n]{0,80}?\s(?:in|at)\s+(?P<city>(?:St\.?\s)?[A-ZÀ-Ý][^\W\d_]+"
    r"(?:[\s-](?:(?:de|del|da|do|dos|la|las|los|le|sur|am|al|el)[\s-])?[A-ZÀ-Ý][^\W\d_]+)?)"
    r"(?=\s+(?:on|from|between|yesterday|today|tomorrow|this|last|next)\b|,?\s+\d|\s+\(|\s*\.?\s*\Z|\.\s)"
)
# "in Kenya's Naivasha on Wednesday"
_OF_STATE = lazy_regex(
    r"\b(?:in|at)\s+(?P<state>[A-Z]\w+(?:\s[A-Z]\w+)?)'s\s+(?P<city>[A-ZÀ-Ý][^\W\d_]{2,}"
    r"(?:[\s-](?:(?:de|del|da|do|dos|la|las|los|le|sur|am|al|el)[\s-])?[A-ZÀ-Ý][^\W\d_]+)?)"
    r"(?=\s+(?:on|from|between|yesterday|today|tomorrow|this|last|next|to)\b|\s*[.,]|\s*\Z)"
)


def _state_code(setting: Setting, hit: Hit, code: str) -> str:
    """Return the country of a state's name: one that the party stage left out is a state of the union ("Georgia").

    So is one in a text of the union itself that names the other nowhere but as a place, and nobody of it.
    """
    namesake = read_states(setting.context.lexicon).namesakes.get(code)
    if namesake is None:
        return code
    if namesake.of == setting.home:
        if code not in setting.own_parts:
            setting.own_parts[code] = _is_own_part(setting, code)
        if setting.own_parts[code]:
            return namesake.of
    near = setting.context.parties_in(hit.start - _LONGEST_NAME, hit.end)
    return code if any(hit.start < p.end for p in near) else namesake.of


def _is_own_part(setting: Setting, code: str) -> bool:
    """Tell whether the text of a union names a state with the name of its own part as a place alone, throughout."""
    context = setting.context
    if code not in find_hidden(context, setting.home) or any(p.party == code for p in context.people):
        return False
    return all(context.plain.endswith("in ", 0, p.start) for p in context.parties if p.code == code)


def _find_of_state(setting: Setting, start: int, end: int) -> Place | None:
    """Return a city that no list has, by its state in front of it: "in Kenya's Naivasha"."""
    context = setting.context
    match = _OF_STATE.search(context.plain, start, end) if context.plain.find("'s", start, end) >= 0 else None
    state = next((h for h in context.hits_in(*match.span("state")) if h.find("state")), None) if match else None
    if match is None or state is None or (entry := state.find("state")) is None or state.end != match.end("state"):
        return None
    first, last = match.span("city")
    if any(_names_other(h) for h in context.hits_in(first, last)) or _SITE.of(context.lexicon).match(
        context.plain, match.start()
    ):
        return None
    return Place(context.text[first:last], _state_code(setting, state, entry.value), Span(first, last))


def _find_unlisted(setting: Setting, start: int, end: int) -> Place | None:
    """Return a city that no list has, by its preposition behind a word of meeting and a day or stop behind it."""
    context = setting.context
    match = _UNLISTED.search(context.plain, start, end)
    if match is None:
        return None
    first, last = match.span("city")
    if any(h.start < last and first < h.end and _names_other(h) for h in context.hits_in(first - 30, last)):
        return None
    if any(first < p.end for p in context.people_before(last, _REACH)) or _TIME_WORD.match(match["city"]):
        return None
    name = context.text[first:last]
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    known = [e for h in context.lexicon.names.find(plain) if (e := h.find("place")) is not None]
    return Place(name, known[0].attributes.get("country") if known else None, Span(first, last))


_TIME_WORD = lazy_regex(
    r"(?:Jan|Feb|Mar|Apr|May\b|June?|July?|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)"
)


def _names_other(hit: Hit) -> bool:
    return any(e.label not in ("trigger", "lead", "mode") for e in hit.entries)


_HERE = lazy_regex(
    r"\bhere\b(?=\s*(?:[,.;]|on\b|in\b|at\b|today|yesterday|this|last|for\b|from\b|earlier|with\b|to\b|under\b|"
    r"separately|late|[A-Z][a-z]+day\b|\Z))"
)


def _find_here(setting: Setting, start: int, end: int) -> Place | None:
    """Return the dateline's city where the text says that it happened "here"."""
    text = setting.context.plain
    here = _HERE.search(text, start, end) if text.find("here", start, end) >= 0 else None
    return find_dateline_city(setting) if here is not None else None


_STATE_CODE = 2  # letters of a state's code; a body's has more


def _read_site(setting: Setting, site: re.Match[str]) -> Place:
    """Return a site as the place, or the city of the dateline where the site does not name a country of its own."""
    own = _site_country(setting, site)
    home = setting.home if setting.home and len(setting.home) == _STATE_CODE else None
    town = find_dateline_city(setting) if own is None else None
    if town is not None and home in (None, town.country):
        return town
    words = setting.context.text[site.start("site") : site.end("site")]
    return Place(" ".join(words.split()), own or home, Span(site.start("site"), site.end("site")))


_IN_LAND = lazy_regex(r"\s+in\s+(?:the\s+)?(?=[A-Z])")


def _site_country(setting: Setting, site: re.Match[str]) -> str | None:
    """Return the country named right behind a site ("the Kenyan Embassy in Peru"), else the one within its name."""
    behind = _IN_LAND.match(setting.context.plain, site.end("site"))
    at = behind.end() if behind is not None else None
    for hit in setting.context.hits_in(at, at + 1) if at is not None else ():
        state = hit.find("state")
        if state is not None and hit.start == at and len(state.value) == _STATE_CODE:
            return state.value
    for hit in setting.context.hits_in(site.start("site"), site.end("site")):
        for label in ("adjective", "state", "demonym"):
            entry = hit.find(label)
            if entry and len(entry.value) == _STATE_CODE:
                return entry.value
    return None
