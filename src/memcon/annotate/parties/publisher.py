"""Whose document this is: the government or body that publishes it, and the state whose offices it need not name."""

from __future__ import annotations

import re
from functools import lru_cache

from memcon.annotate.parties.states import read_states
from memcon.annotate.text.agency_lines import match_agency_line
from memcon.annotate.text.context import Context
from memcon.annotate.text.outlet_sites import find_outlet_of_site
from memcon.lexicon import Lexicon, fold, straighten
from memcon.lexicon.patterns import WordRegex, any_of, lazy_regex, words_of

_LABELS = ("state", "adjective", "demonym", "seat", "organisation")
_HOST = lazy_regex(r"\A(?:https?://)?(?P<host>(?:[\w-]+\.)+[a-z]{2,})(?=[/:]|\Z)")
# Domains under which governments publish, with the state's own behind: "mofa.gov.pk", "admin.ch".
_GOVERNMENT_HOST = WordRegex(r"(?:.*\.)?%name_class/government hosts%\.(?P<state>[a-z]{2})\Z")
# "ISLAMABAD, Jan 11 (APP):", "Bern, 14.05.2024 -", "Abu Dhabi [UAE], September 6 (ANI/WAM):"
_DAY = r"(?:\d{1,2}\s(?:[A-Z][a-z]{2,8}|[A-Z]{3,9})|(?:[A-Z][a-z]{2,8}|[A-Z]{3,9})\.?\s\d{1,2},?)\s\d{4}"
_DATELINE_CITY = lazy_regex(
    r"\s*(?:[A-Z]{3,5}\s(?=[A-Z][a-z]))?(?P<city>[A-ZÀ-Ý][\w'’.-]*(?:\s[A-ZÀ-Ý][\w'’.-]*){0,3}?)\s?(?:\[[^\]\n]{2,20}\]|\([^)\n]{2,30}\))?"
    rf"(?:(?:(?:,[^–—:\n]{{0,30}}?)|\s{_DAY})?\s*(?:\([^)\n]{{2,40}}\)\s*)?(?:[–—:;]|--?\s)|,[^–—:\n]{{0,30}}?\s\([A-Z][A-Z/.]{{1,14}}\)\s|"
    rf",\s(?:{_DAY}|[A-Z][a-z]{{2,8}}\s\d{{1,2}})\s\([A-Z][\w/. ]{{1,20}}\)\s|"
    r",\s\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4}\s+(?=[A-Z])|"
    r",\s(?-i:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]*\.?\s\d{1,2}\.\s|"
    # "Lima, July 23 Peruvian Minister A": an agency's line whose mark and dash are lost
    r",\s(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\.?\s\d{1,2}\s(?=[A-Z][a-z]))"
)


def find_publisher(context: Context) -> str | None:
    """Return the code of the government or body that publishes the document, None for outlets and where not told."""
    publisher = straighten(context.document.publisher or "")
    if publisher:
        code, outlet = _look_up(context.lexicon, publisher)
        if code is not None or outlet:
            return None if outlet else code
    return _of_address(context.lexicon, context.document.url) or _of_address(context.lexicon, publisher)


def find_home(context: Context) -> str | None:
    """Return the party of offices that the document names without one.

    That is the publisher's; for an outlet the state it reports from, or in whose domain its site lies, unless the text
    names several states and not that one (it may open with an office that is nobody else's all the same: "Prime
    Minister A will fly to Lima"); else the one whose capital stands in the dateline. The last only where the text names
    that state or only one other: a story may come from where none of the two sides is at home.
    """
    code = find_publisher(context)
    if code is not None:
        return code
    named = context.party_codes & read_states(context.lexicon).governments
    dateline = match_dateline(context)
    if context.document.publisher or context.document.url:
        code, outlet = _look_up(context.lexicon, straighten(context.document.publisher or ""))
        site = find_outlet_of_site(context.lexicon, context.document.url)
        code, outlet = (code, outlet) if code else (_of_domain(context) or site, True)
        own = dateline is None and _opens_with_office(context, context.body)
        namesake = _namesake_of(context.lexicon, context.document.publisher or "")
        foreign = outlet and code not in named and (len(named) > 1 or namesake in named) and not own
        if code is not None and (not foreign or code == _of_dateline(context)):
            return code
    told = code is None and dateline is not None and _opens_with_office(context, dateline.end())
    code = _of_dateline(context)
    if code is not None and dateline is not None and _tells_of_guest(context, code, dateline.end()):
        others = named - {code}
        return next(iter(others)) if len(others) == 1 else None
    return code if code in named or len(named) == 1 or told else None


_NAME = lazy_regex(r"\s+[A-Z][\w'-]+")


def _opens_with_office(context: Context, start: int) -> bool:
    """Tell whether a story opens at `start` with somebody's office and name, and no state: "Prime Minister A said"."""
    while context.plain[start : start + 1] in (" ", "\n", "-", "–", "—"):
        start += 1
    first = next((h for h in context.hits_in(start, start + 1) if h.start == start), None)
    if first is None or first.find("office") is None or _NAME.match(context.plain, first.end) is None:
        return False
    return not any(h.find("state") or h.find("adjective") for h in context.hits_in(first.start, first.end + 1))


_OF_OWN = lazy_regex(r"'s\s|\s")
_PEER = lazy_regex(r"(?:counterpart|opposite\s+number|colleague)\b")
_GUEST_LEAD = 4  # sentences


def _tells_of_guest(context: Context, code: str, start: int) -> bool:
    """Tell whether who is named without a state meets officials who are told to be of the dateline's.

    "NAIROBI: Foreign Minister A called on Kenya's President B", "Minister A and her Kenyan counterpart": A is a guest.
    An envoy is told by the state in his own country too.
    """
    hits = context.hits_in(start, context.lead_end(_GUEST_LEAD))
    unmarked = False
    for n, hit in enumerate(hits):
        if hit.find("office") is not None:
            before = hits[n - 1] if n else None
            state = before is not None and (before.find("state") or before.find("adjective"))
            marked = state and before is not None and _OF_OWN.fullmatch(context.plain, before.end, hit.start)
            unmarked = unmarked or (not marked and _NAME.match(context.plain, hit.end) is not None)
            continue
        side = hit.find("state") or hit.find("adjective")
        gap = _OF_OWN.match(context.plain, hit.end) if side is not None and side.value == code else None
        if gap is None:
            continue
        held = next((h.find("office") for h in context.hits_in(gap.end(), gap.end() + 1) if h.start == gap.end()), None)
        if _PEER.match(context.plain, gap.end()) or (held is not None and held.attributes.get("kind") != "diplomat"):
            return unmarked
    return False


def is_outlet(context: Context) -> bool:
    """Tell whether a newspaper, agency or broadcaster publishes the document."""
    publisher = straighten(context.document.publisher or "")
    if publisher and _look_up(context.lexicon, publisher)[1]:
        return True
    return find_outlet_of_site(context.lexicon, context.document.url) is not None


def home_of(lexicon: Lexicon, publisher: str | None) -> str | None:
    """Return the state or body that a publisher's name alone tells, be it an outlet or not."""
    shown = straighten(publisher or "")
    return (_look_up(lexicon, shown)[0] or _find_lending(lexicon, shown)) if shown else None


def is_official(lexicon: Lexicon, publisher: str) -> bool:
    """Tell whether a publisher's name holds a word that only governments and bodies use."""
    return _words_of(lexicon, "official_words").search(publisher) is not None


def calls_itself_outlet(lexicon: Lexicon, publisher: str) -> bool:
    """Tell whether a publisher's name is that of a newspaper, agency or broadcaster by its words."""
    named = _words_of(lexicon, "outlet_words").search(publisher) is not None
    return named and not is_official(lexicon, publisher)


@lru_cache(maxsize=16)
def _words_of(lexicon: Lexicon, table: str) -> re.Pattern[str]:
    """Return a pattern for the words of a table of names/publishers, in any case."""
    forms = (form for item in lexicon.items("names/publishers", table) for form in item["forms"])
    return re.compile(rf"\b{any_of(forms)}\b", re.I)


def find_lender(context: Context) -> str | None:
    """Return the state of an outlet that tells of all the world, if the text names that state."""
    code = _find_lending(context.lexicon, straighten(context.document.publisher or ""))
    return code if code in context.party_codes else None


@lru_cache(maxsize=1024)
def _find_lending(lexicon: Lexicon, publisher: str) -> str | None:
    rows = (r for r in lexicon.items("names/publishers", "publisher") if r.get("abroad"))
    return next(
        (str(r["country"]) for r in rows if any(re.search(rf"\b{re.escape(f)}\b", publisher) for f in r["forms"])), None
    )


@lru_cache(maxsize=1024)
def _look_up(lexicon: Lexicon, publisher: str) -> tuple[str | None, bool]:
    """Return the state or body that a publisher's name tells, and whether the publisher is an outlet."""
    for item in lexicon.items("names/publishers", "publisher"):
        for form in item.get("forms", ()):
            shown = straighten(form)
            if shown in publisher and re.search(rf"(?<![\w.]){re.escape(shown)}(?!\w)", publisher):
                outlet = bool(item.get("outlet"))
                if item.get("abroad"):
                    return None, True
                named = None if outlet else _named_behind(lexicon, publisher, shown)
                return named or str(item["country"]), outlet
    if (own := _of_address(lexicon, publisher)) is not None:
        return own, False  # "news.admin.pe" is no outlet for the word in its address
    if (site := find_outlet_of_site(lexicon, publisher)) is not None:
        return site, True
    name = publisher.removeprefix("The ")  # the longer form of a site may hide the seat
    entries = [e for hit in lexicon.names.find(name) for e in hit.entries if e.label in _LABELS]
    codes = [e.value for e in sorted(entries, key=lambda e: e.label == "seat")]  # "State Department for Trade, Kenya"
    return (codes[0] if codes else None), calls_itself_outlet(lexicon, publisher)


def _namesake_of(lexicon: Lexicon, publisher: str) -> str | None:
    """Return the other state in which an outlet bears the same name."""
    rows = (item for item in lexicon.items("names/publishers", "publisher") if item.get("namesake"))
    return next((str(r["namesake"]) for r in rows if publisher.removeprefix("The ") in r["forms"]), None)


def _named_behind(lexicon: Lexicon, publisher: str, form: str) -> str | None:
    """Return the state that ends a publisher's name: "Ministry of External Affairs, Sri Lanka" is not India's."""
    rest = re.sub(r"\A(?:,|\s+of)\s+(?:the\s+)?", "", publisher[publisher.index(form) + len(form) :])
    hits = [h for h in lexicon.names.find(rest) if h.start == 0 and h.end == len(rest)]
    return next((e.value for h in hits for e in h.entries if e.label == "state"), None)


def _of_address(lexicon: Lexicon, address: str | None) -> str | None:
    """Return the state or body whose domain an address lies in."""
    match = _HOST.match(address or "")
    if match is None:
        return None
    host = match["host"]
    for item in lexicon.items("names/publishers", "domain"):
        if host == item["name"] or host.endswith(f".{item['name']}"):
            return str(item["country"])
    own = _GOVERNMENT_HOST.of(lexicon).match(host)
    return own["state"].upper() if own is not None else None


def _of_domain(context: Context) -> str | None:
    """Return the state in whose domain a publisher is that no table knows: "lakepost.co.ke"."""
    for address in (context.document.publisher, context.document.url):
        host = _HOST.match(address or "")
        ending = host["host"].rpartition(".")[2].upper() if host else ""
        code = {"UK": "GB"}.get(ending, ending)
        if code in read_states(context.lexicon).codes - words_of(context.lexicon, "name_class/domains of all"):
            return code
    return None


def match_dateline(context: Context) -> re.Match[str] | None:
    """Return the match of a dateline ("ISLAMABAD, Jan 11 (APP):") at the head of the body; group city."""
    line = match_agency_line(context.plain, context.body)
    if line is not None and not context.plain[context.body : line.start()].strip():
        return line
    return _DATELINE_CITY.match(context.plain, context.body)


def _of_dateline(context: Context) -> str | None:
    """Return the state whose seat of government opens the text."""
    match = match_dateline(context)
    if match is None:
        return None
    name = match["city"]
    for shown in dict.fromkeys((name, name.title())):
        for hit in context.lexicon.names.find(shown):
            seat = hit.find("seat")
            if seat is not None and hit.start == 0 and hit.end == len(shown):
                return seat.value
    return read_states(context.lexicon).capitals.get(fold(name))  # which is no name of a government: "Lima"
