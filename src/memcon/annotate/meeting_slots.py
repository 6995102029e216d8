"""Slots of one occasion, read near its trigger: when, where, in what way, whether it took place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from memcon.annotate.context import Context
from memcon.annotate.dates import Calendar, DateMention, find_dateline, find_dates, parse_iso
from memcon.lexicon import Hit, straighten
from memcon.model import Span

_MONTH_FIRST = {"US", "PH"}
# Words before a day that make it another event's day, or a bound of a period.
_NOT_ITS_DAY = re.compile(
    r"(?:\b(?:since|after|until|till|before|following|as\s+of|from\s+the|signed\s+on|dated|ended|expires?|issued\s+on|"
    r"adopted\s+on|established\s+in|signed\s+in|launched\s+in|by)\s+)\Z",
    re.I,
)
_MODIFIES = re.compile(
    r"\s+(?:\(\w+\)\s+)?(?!meeting|call|visit|session|summit|talks|round|in\b|at\b|and\b|with\b|"
    r"to\b|for\b|by\b)"
                       r"(?:[A-Z]\w+|presidential|terror|attacks?|election|anniversary|declaration|"
                       r"agreement|ballistic|coup)\b")  # fmt: skip
_SITE = re.compile(
    r"\b(?:at|in)\s+(?:the\s+)?(?P<site>(?:[A-Z][\w'’.-]+\s+){0,4}(?:Secretariat|Palace|"
    r"House|Residence|Office|Department|Ministry|"
    r"Observatory|Headquarters|Castle|Hall|Hotel|Centre|Center|Square|Chancellery|Lodge|"
    r"Villa|Bhavan|Guesthouse|Parliament|"
    r"Estate|Mansion|Embassy|Kremlin|Airport|Building|Pavilion|Temple\s+Trees))\b"
)
_IN = re.compile(
    r"\b(?:in|at|to|from|of)\s+(?:(?:the\s+)?(?:\w+\s+)?(?:city|capital|town)\s+(?:of\s+)?|nearby\s+|here\s+in\s+)?\Z",
    re.I,
)
_IN_STRICT = re.compile(
    r"\b(?:in|at)\s+(?:(?:the\s+)?(?:\w+\s+)?(?:city|capital|town|resort)\s+(?:of\s+)?|nearby\s+|here\s+in\s+)?\Z", re.I
)
_TO = re.compile(r"\b(?:to|in|visit|visits|visited|visiting|for|at|and|,)\s+(?:the\s+)?\Z", re.I)
_VENUE = re.compile(
    r"\s+(?:served\s+as|was|is|will\s+be)\s+the\s+(?:venue|host)|\s+(?:hosted|will\s+host|hosts|played\s+host)\b"
)
_HELD_IN = re.compile(
    r"\b(?:held|met|meet|convened|hosted|place|meetings?|summit|session|round|today|yesterday|here|virtually|arrived|consultations?|dialogue|commission|talks|forum)\s+in\s+"
    r"(?:the\s+)?\Z"
)
_CITY_BEFORE = re.compile(r"\b(?:in|at)\s+(?P<city>[A-ZÀ-Ý][\w'’-]+(?:\s[A-ZÀ-Ý][\w'’-]+){0,2}),\s+\Z")
_FUTURE = re.compile(
    r"\b(?:will|would|shall|is\s+to|are\s+to|to\s+be|due\s+to|set\s+to|expected\s+to|scheduled|"
    r"next|upcoming|forthcoming|plans?\s+to)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Setting:
    """What holds for all occasions of one document: its calendar and its publisher's own government."""

    context: Context
    reference: date | None
    home: str | None
    dates: dict[tuple[int, str | None], list[DateMention]] = field(default_factory=dict)

    def sentence(self, offset: int) -> Span:
        """Return the sentence that holds `offset`."""
        spans = self.context.sentences
        return spans[self.context.sentence_at(offset)] if spans else Span(0, len(self.context.text))

    def find_dates(self, span: Span, tense: str | None) -> list[DateMention]:
        """Return the time expressions of one sentence."""
        key = (span.start, tense)
        if key not in self.dates:
            calendar = Calendar(self.reference, tense, self.home not in _MONTH_FIRST)
            self.dates[key] = find_dates(self.context.plain, span.start, span.end, calendar)
        return self.dates[key]


@dataclass(frozen=True, slots=True)
class Place:
    """Where an occasion took place: name, ISO country, span."""

    name: str | None
    country: str | None
    span: Span


def build_setting(context: Context) -> Setting:
    """Return the setting: reference day from the publication date or the dateline, home from the publisher."""
    published = parse_iso(context.document.published)
    reference = published or find_dateline(context.plain, None)
    return Setting(context, reference, find_home(context))


def find_home(context: Context) -> str | None:
    """Return the code of the government or body that publishes the document, None for outlets."""
    publisher = straighten(context.document.publisher or "")
    if not publisher:
        return context.document.parties[0] if len(context.document.parties) == 1 else None
    codes = [
        entry.value
        for hit in context.lexicon.names.find(publisher)
        for entry in hit.entries
        if entry.label in ("state", "adjective", "demonym", "seat", "organisation")
    ]
    return codes[0] if codes else None


def find_when(
    setting: Setting, sentence: Span, anchor: Span, tense: str | None, limit: Span | None = None
) -> tuple[DateMention | None, str | None]:
    """Return the day nearest to `anchor` in its sentence that is not another event's, and why there is none."""
    text = setting.context.plain
    best: tuple[int, DateMention] | None = None
    reason: str | None = "the text tells no day"
    scope = limit or sentence
    for mention in setting.find_dates(sentence, tense):
        if not scope.start <= mention.start < scope.end:
            continue
        if _NOT_ITS_DAY.search(text[max(0, mention.start - 24) : mention.start]):
            continue
        if not mention.relative and _MODIFIES.match(text, mention.end) and text[mention.end : mention.end + 1] != ",":
            continue
        if mention.first is None:
            reason = mention.reason
            continue
        gap = mention.start - anchor.end if mention.start >= anchor.end else max(0, anchor.start - mention.end)
        before = 15 if mention.start < anchor.start else 0
        before += 10_000 if _is_dateline(text, mention) else 0
        if best is None or gap + before < best[0]:
            best = (gap + before, mention)
    return (best[1], None) if best else (None, reason)


_DATELINE_HEAD = re.compile(r"\s*[A-ZÀ-Ý][\w .'()/-]{2,40}?,\s*\Z")
_DATELINE_TAIL = re.compile(r"\s*(?:\([^()]*\))?\s*(?:[–—:]|--?\s)")


def _is_dateline(text: str, mention: DateMention) -> bool:
    """Tell whether a day belongs to the dateline at the head of the text."""
    if mention.start > 60 or not _DATELINE_TAIL.match(text, mention.end):
        return False
    return _DATELINE_HEAD.match(text[: mention.start]) is not None


def find_where(setting: Setting, start: int, end: int, strict: bool = True) -> Place | None:
    """Return the place told by a preposition in [start, end): a city, else a site; country where it is known."""
    context = setting.context
    pattern = _IN_STRICT if strict else _IN
    city: Place | None = None
    country: Place | None = None
    for hit in context.hits_in(start, end):
        place, state = hit.find("place"), hit.find("state")
        if place is None and state is None:
            continue
        left = context.plain[max(0, hit.start - 40) : hit.start]
        is_venue = place is not None and (
            _VENUE.match(context.plain, hit.end)
            or (left.endswith("(") and _IN_BRACKETS.match(context.plain, hit.end) is not None)
        )
        if place is not None and city is None and (pattern.search(left) or is_venue):
            name = context.text[hit.start : hit.end]
            code = place.attributes.get("country") or place.attributes.get("code")
            city = Place(_with_region(context.text, hit.end, name), code, Span(hit.start, hit.end))
        elif state is not None and city is None and (unknown := _CITY_BEFORE.search(left)) is not None:
            at = hit.start - len(left) + unknown.start("city")
            city = Place(unknown["city"], _state_code(setting, hit, state.value), Span(at, hit.end))
        elif state is not None and country is None and (_HELD_IN.search(left) or left.endswith(", ")):
            country = Place(None, state.value, Span(hit.start, hit.end))
    if city and city.country is None and country and country.span.start - city.span.end <= 3:
        city = Place(city.name, country.country, city.span)
    if city is None:
        city = _find_unlisted(setting, start, end) or _find_capital(setting, start, end)
    if city is None:
        site = _SITE.search(context.plain, start, end)
        if site:
            words = context.text[site.start("site") : site.end("site")]
            return Place(
                " ".join(words.split()), _site_country(setting, site), Span(site.start("site"), site.end("site"))
            )
    return city or (
        country
        if country and _HELD_IN.search(context.plain, max(0, country.span.start - 30), country.span.start)
        else None
    )


_IN_BRACKETS = re.compile(r",\s+[\w ]{2,20}\d{4}\)")
_UNLISTED = re.compile(
    r"\b(?:met|held|convened|hosted|meeting|session|round|dialogue|consultations|talks|summit|place|here|launched|"
    r"opened|concluded|gathered)\b[^.;:\n]{0,80}?\s(?:in|at)\s+(?P<city>[A-ZÀ-Ý][^\W\d_]+(?:[\s-][A-ZÀ-Ý][^\W\d_]+)?)"
    r"(?=\s+(?:on|from|between|yesterday|today|tomorrow|this|last|next)\b|,?\s+\d|\s*\.?\s*\Z|\.\s)"
)
_CAPITAL = re.compile(r"\b(?:in|at)\s+the\s+(?P<state>[A-Z]\w+(?:\s[A-Z]\w+)?)\s+capital\b")


def _state_code(setting: Setting, hit: Hit, code: str) -> str:
    """Return the country of a state's name: one that the party stage left out is a state of the union ("Georgia")."""
    left_out = not any(p.start < hit.end and hit.start < p.end for p in setting.context.parties)
    return "US" if code == "GE" and left_out else code


def _find_unlisted(setting: Setting, start: int, end: int) -> Place | None:
    """Return a city that no list has, by its preposition behind a word of meeting and a day or stop behind it."""
    context = setting.context
    match = _UNLISTED.search(context.plain[:end], start)
    if match is None:
        return None
    first, last = match.span("city")
    if any(h.start < last and first < h.end and _names_other(h) for h in context.hits_in(first - 30, last)):
        return None
    if any(p.start < last and first < p.end for p in context.people) or _TIME_WORD.match(match["city"]):
        return None
    name = context.text[first:last]
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    known = [e for h in context.lexicon.names.find(plain) if (e := h.find("place")) is not None]
    return Place(name, known[0].attributes.get("country") if known else None, Span(first, last))


_TIME_WORD = re.compile(
    r"(?:Jan|Feb|Mar|Apr|May\b|June?|July?|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)"
)


def _names_other(hit: Hit) -> bool:
    return any(e.label not in ("trigger", "lead", "status", "mode") for e in hit.entries)


def _find_capital(setting: Setting, start: int, end: int) -> Place | None:
    """Return the capital told by its state ("in the Danish capital")."""
    match = _CAPITAL.search(setting.context.plain, start, end)
    if match is None:
        return None
    span = match.span("state")
    code = next((p.code for p in setting.context.parties if p.start == span[0]), None)
    return None if code is None else _capital_of(setting, code, Span(match.start(), match.end()))


def _capital_of(setting: Setting, code: str, span: Span) -> Place | None:
    states = setting.context.lexicon.tables.get("names/states", {}).get("state", [])
    name = next((str(s["capital"]) for s in states if s.get("code") == code and s.get("capital")), None)
    return Place(name, code, span) if name else None


def find_dateline_city(setting: Setting) -> Place | None:
    """Return the capital that a dateline names at the head of the text."""
    match = re.match(r"\s*(?P<city>[A-Z][A-Z' -]{2,30}?)(?:,[^–—:\n]{0,20})?\s*(?:[–—:]|--|-\s)", setting.context.plain)
    if match is None:
        return None
    name = match["city"].title()
    for hit in setting.context.lexicon.names.find(name):
        entry = hit.find("place") or hit.find("seat")
        if entry is not None and hit.start == 0 and hit.end == len(name):
            code = entry.attributes.get("country") or entry.value
            return Place(name, code, Span(*match.span("city")))
    return None


def _with_region(text: str, end: int, name: str) -> str:
    """Add the district behind a city's name where it belongs to it ("Washington, D.C.")."""
    match = re.compile(r",?\s+D\.?C\b\.?").match(text, end)
    return name + match.group() if match and not name.endswith(("C.", "DC")) else name


def _site_country(setting: Setting, site: re.Match[str]) -> str | None:
    """Return the country of a site: one named within its name, else the publisher's own."""
    for hit in setting.context.hits_in(site.start("site"), site.end("site")):
        for label in ("adjective", "state", "demonym"):
            entry = hit.find(label)
            if entry:
                return entry.value
    return setting.home


# These stand here since a form of the lexicon would hide the trigger that it holds ("will hold" of "hold").
_WILL_MEET = re.compile(
    r"\bwill\s+(?:(?:also|then|again|later|jointly)\s+)?(?:hold|meet|host|receive|welcome|convene|co-host|speak)\b",
    re.I,
)
_WOULD_MEET = re.compile(r"\bwould\s+hold\b", re.I)


def find_status(setting: Setting, before: str, around: str, when: DateMention | None) -> str:
    """Return held, scheduled, agreed, postponed or cancelled from the words before and around a trigger."""
    for name in ("cancelled", "postponed"):
        if _status_words(setting.context, name).search(around):
            return name
    if _WOULD_MEET.search(before) or _status_words(setting.context, "agreed").search(before):
        return "scheduled" if when and when.first else "agreed"
    if _WILL_MEET.search(before) or _status_words(setting.context, "scheduled").search(before):
        return "scheduled"
    return "held"


def find_mode(setting: Setting, words: str) -> str | None:
    """Return virtual, in_person or hybrid where `words` tell it, None else."""
    found = {n for n in ("virtual", "in_person", "hybrid") if _words(setting.context, "mode", n).search(words)}
    if "hybrid" in found or {"virtual", "in_person"} <= found:
        return "hybrid"
    return "virtual" if "virtual" in found else "in_person" if "in_person" in found else None


def is_future(words: str) -> bool:
    """Tell whether auxiliaries or adverbs put what follows in the future."""
    return bool(_FUTURE.search(words))


def _status_words(context: Context, name: str) -> re.Pattern[str]:
    return _words(context, "status", name)


def _words(context: Context, table: str, name: str) -> re.Pattern[str]:
    items = context.lexicon.tables.get("en/meetings", {}).get(table, [])
    forms = next((tuple(i["forms"]) for i in items if i["name"] == name), ())
    return build_pattern(forms)


@lru_cache(maxsize=64)
def build_pattern(forms: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds whole words of `forms` in any case, blanks being any white space."""
    ordered = sorted(forms, key=len, reverse=True)
    body = "|".join(re.escape(f).replace(r"\ ", r"\s+") for f in ordered) or r"(?!)"
    return re.compile(rf"(?<!\w)(?:{body})(?!\w)", re.I)
