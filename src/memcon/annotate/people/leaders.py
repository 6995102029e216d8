"""Heads of state and government whom a text names by office and name, or in full, and whose country it need not tell.

The table is `names/leaders` of the lexicon, a closed class of public facts with years in office.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from memcon.annotate.parties.publisher import is_outlet
from memcon.annotate.parties.states import read_states
from memcon.annotate.people.person_links import Draft
from memcon.annotate.text.context import Context
from memcon.lexicon import Entry, Hit, Lexicon, Matcher, fold
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_SUFFIXES = frozenset(("jr.", "ii", "iii", "iv", "vi"))
_IN_OFFICE = 9998
# A name goes on: "George Bush Airport", "Charles Michel-Dubois".
_LONGER = lazy_regex(r"-\w| (?!(?:On|In|At|And|To|For|Of|With)\b)[A-ZÀ-Ý][a-zà-ÿ]")
_LED_IN = lazy_regex(r"(?P<w>[A-ZÀ-Ý][\w.'-]*) \Z")
# What stands behind a person told by one name; a noun does not: "the Carter plan", "Carter tariffs".
_GOES_ON = lazy_regex(
    r"'s?\s|[,.;:)?!—–-]|\s*\Z|\s+(?:and|or|in|on|at|to|for|with|by|after|before|during|as|who|whom|which|when|while|where|but|because|"
    r"from|of|about|over|also|then|later|has|had|have|is|was|were|are|will|would|could|can|should|did|does|may|might|must|"
    r"said|says|told|tells|met|meets|held|holds|spoke|speaks|made|makes|took|takes|went|came|gave|gives|left|became|wrote|"
    r"wants?|hopes?|plans?|earlier|today|yesterday|on|not|never|\w+ed|\w+ly)\b"
)
_ARTICLE = lazy_regex(r"\b(?:[Tt]he|[Aa]n?|[Tt]his)\s\Z")
_NO_NAME = frozenset(
    "The In On At But And When While As After Before Since With From By For That If Both Although Though Then Also "
    "Yesterday Today Under Until Mr Mr. Mrs Mrs. Ms Ms. Dr Dr.".split()
)


class Term(NamedTuple):
    """Years of one holder: words of the name without accents, party code, words of the office, first and last year."""

    words: frozenset[str]
    party: str
    offices: tuple[str, ...]
    first: int
    last: int

    def covers(self, year: int | None) -> bool:
        """Tell whether a document of `year` can speak of the holder in office; an undated one can."""
        return year is None or self.first - 1 <= year <= self.last + 1


@dataclass(frozen=True, eq=False)
class Leaders:
    """All terms by each word of the name; `names` finds the names in full, `families` the family names.

    `by_office` gives the terms of each state by an office as the table writes it.
    """

    by_word: dict[str, tuple[Term, ...]]
    by_office: dict[tuple[str, str], list[Term]]
    names: Matcher
    families: frozenset[str]


_NUMERAL = lazy_regex(r"[IVX]+")


@lru_cache(maxsize=8)
def read_leaders(lexicon: Lexicon) -> Leaders:
    """Return the table of the lexicon, indexed."""
    by_word: dict[str, list[Term]] = {}
    by_office: dict[tuple[str, str], list[Term]] = {}
    full: set[str] = set()
    family: set[str] = set()
    family_first = read_states(lexicon).family_first
    for item in lexicon.items("names/leaders", "leader"):
        party, offices = str(item["party"]), tuple(item["offices"])
        own = 0 if party in family_first else -1
        for holder in item["holders"]:
            name, _, years = holder.rpartition(" ")
            first, _, last = years.partition("-")
            bare = _strip_accents(name)
            lowered = fold(bare).split()
            words = frozenset(lowered) - _SUFFIXES or frozenset(lowered)
            term = Term(words, party, offices, int(first), int(last or _IN_OFFICE))
            for word in words:
                by_word.setdefault(word, []).append(term)
            for office in offices:
                by_office.setdefault((party, office), []).append(term)
            if len(words) > 1:
                last_name = [w for w, low in zip(name.split(), lowered, strict=True) if low not in _SUFFIXES][own]
                if not _NUMERAL.fullmatch(last_name):  # "Frederik X" has no family name
                    family.add(last_name)
                full.add(name)
                full.add(bare)
    return Leaders({w: tuple(t) for w, t in by_word.items()}, by_office, _match_names(full), frozenset(family))


@lru_cache(maxsize=8)
def _match_families(lexicon: Lexicon) -> Matcher:
    """Return what finds the family names: apart, since only news asks for it."""
    return _match_names(read_leaders(lexicon).families)


def _match_names(names: Iterable[str]) -> Matcher:
    return Matcher([Entry(form=n, label="leader", value=n, rule="leaders/leader/" + n) for n in sorted(names)])


def _strip_accents(name: str) -> str:
    if name.isascii():
        return name
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def _words_of(name: str) -> frozenset[str]:
    words = frozenset(_parts_of(name))
    return (words - _SUFFIXES) or words


def _parts_of(name: str) -> list[str]:
    """Return the words of a name in order, without what parts a son from his father: "Ann Hale, Jr."."""
    words = _strip_accents(fold(name)).replace(",", " ").split()
    return words[:-1] if len(words) > 1 and words[-1] == "jr." else words


def _year_of(context: Context) -> int | None:
    published = context.document.published or ""
    return int(published[:4]) if published[:4].isdigit() else None


def add_leaders(context: Context, known: Iterable[Draft]) -> None:
    """Give heads of state and government told without a country the one they lead, where only one fits."""
    for person in known:
        if person.party is None and person.name and not person.counterpart:
            former = person.office is not None and person.office.former
            person.party = find_led(context, person.name, person.text or "", former)


def find_led(context: Context, name: str, office: str, former: bool = False) -> str | None:
    """Return the party that a person leads by name and office as written, None where none or several fit."""
    ordered = _parts_of(name)
    words = _words_of(name)
    if not words or not (office or len(words) > 1):
        return None
    told, year = fold(office), _year_of(context)
    found = {
        t.party
        for t in read_leaders(context.lexicon).by_word.get(ordered[-1], ())
        if (words <= t.words or t.words <= words)
        and (not told or any(o in told for o in t.offices))
        and _can_be_meant(t, year, former)
    }
    return found.pop() if len(found) == 1 else None


def is_led_by_others(context: Context, party: str, name: str, office: str) -> bool:
    """Tell whether all who can hold an office of a state, as written in full, are known and bear other names."""
    told, year, words = fold(office), _year_of(context), _words_of(name)
    holders = read_leaders(context.lexicon).by_office.get((party, told), ()) if year is not None else ()
    meant = [t for t in holders if t.covers(year)]
    return bool(meant) and not any(words & t.words for t in meant)


def find_led_by_family_name(context: Context, name: str) -> str | None:
    """Return the party led by whom a family name alone can mean: one whose state the text names, in office then."""
    year = _year_of(context)
    named = context.party_codes
    terms = read_leaders(context.lexicon).by_word.get(_strip_accents(fold(name)), ())
    found = {t.party for t in terms if t.party in named and year is not None and t.covers(year)}
    return found.pop() if len(found) == 1 else None


def _can_be_meant(term: Term, year: int | None, former: bool) -> bool:
    return term.covers(year) or (former and year is not None and year >= term.first)


def find_leaders(context: Context, drafts: Iterable[Draft]) -> list[Draft]:
    """Return persons for heads of state and government named in full without an office ("Anwar Sadat met …")."""
    out: list[Draft] = []
    hits = read_leaders(context.lexicon).names.find(context.plain)
    taken = {n for d in drafts for n in range(d.start, d.end)} if hits else set[int]()
    for hit in hits:
        if _stands_apart(context, hit, taken):
            name = context.text[hit.start : hit.end]
            party = find_led(context, name, "")
            if party is not None:
                start = _start_of_state(context, hit.start)
                out.append(Draft(start, hit.end, name, None, None, party, Span(hit.start, hit.end)))
    return out


def _start_of_state(context: Context, start: int) -> int:
    """Return where a state's genitive in front of a name starts: "Kenya's William Ruto"; else the name's own start."""
    before = _LED_IN.search(context.plain, max(0, start - 24), start)
    return before.start() if before is not None and before["w"].endswith("'s") else start


def find_leaders_by_family_name(context: Context, drafts: Iterable[Draft]) -> list[Draft]:
    """Return the first mention of each head that the text names by the family name alone ("Sadat said").

    Newspapers do so. The text must name the state, and no other person of the name; a name that it also uses as a word
    is none.
    """
    if not is_outlet(context):
        return []
    text = context.plain
    taken = {n for d in drafts for n in range(d.start, d.end)}
    named = {w for d in drafts for w in d.name.split()}
    out: list[Draft] = []
    for hit in _match_families(context.lexicon).find(text):
        name = context.text[hit.start : hit.end]
        if hit.start < context.body or name in named or not _stands_apart(context, hit, taken):
            continue
        if not is_told_alone(text, hit.start, hit.end):
            continue
        party = find_led_by_family_name(context, name)
        if party is None or re.search(rf"\b{re.escape(name.lower())}\b", text) is not None:
            continue
        named.add(name)
        out.append(Draft(hit.start, hit.end, name, None, None, party, Span(hit.start, hit.end)))
    return out


def is_told_alone(text: str, start: int, end: int) -> bool:
    """Tell whether what stands around a family name lets it be the person: no article before it, no noun behind it."""
    return _GOES_ON.match(text, end) is not None and _ARTICLE.search(text, max(0, start - 6), start) is None


def _stands_apart(context: Context, hit: Hit, taken: Container[int]) -> bool:
    """Tell whether a name is no part of another person's or of a longer name."""
    if hit.start in taken or hit.end - 1 in taken or _LONGER.match(context.plain, hit.end):
        return False
    before = _LED_IN.search(context.plain, max(0, hit.start - 24), hit.start)
    return before is None or before["w"] in _NO_NAME or before["w"].endswith("'s")  # "Kenya's William Ruto"
