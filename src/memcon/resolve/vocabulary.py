"""The lexicon as resolution needs it: which words name a party, a known mechanism, an office's rank, an honorific."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from memcon.lexicon import Lexicon, straighten

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "ß": "ss", "ı": "i", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ə": "a"}
)
_WORD = re.compile(r"[^\W_]*\d\+\d+|[^\W_]+(?:'[^\W_]+)*")
_MARKS = re.compile("[\u0300-\u036f]+")
_GROUP = re.compile(r"\bg[- ](\d+)\b")
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}|\b[^\W\d_]\.[^\W\d_]\b")

_PERMANENT_RANK = 3  # of an official who heads a ministry under its minister


def plain(text: str) -> str:
    """Return `text` in lower case, without accents, with plain apostrophes: for comparing, not for display."""
    low = straighten(text).lower()
    if not low.isascii():
        low = _MARKS.sub("", unicodedata.normalize("NFKD", low.translate(_LETTERS)))
    return low


def words_of(text: str) -> list[str]:
    """Return the words of `text` for comparing: "U.S.-India's" gives "us", "india"."""
    low = _DOTTED.sub(lambda m: m.group().replace(".", ""), plain(text)).replace("&", " and ")
    low = _GROUP.sub(r"g\1", low)
    return [re.sub(r"'s?\Z|'", "", w) for w in _WORD.findall(low)]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Names that the lexicon knows, by their words joined by blanks (`words_of`).

    `parties` gives the codes of states and bodies, `bodies` those of them that are organisations; `mechanisms` the
    canonical name of a known series and `acronyms` its acronym by that name; `members` the parties of a known series;
    `ranks` an office's rank (1 head of state … 9 desk officer); `titles` the gender ("m", "f", "") of honorifics;
    `places` the states that have a place of this name; `combining` the first parts of compounds of two states ("sino"),
    `permanent` the offices of a state that a senior official holds there and a minister elsewhere; `close_names` are
    the states whose names are short and close to each other, `copied_names` those whose names are copied and not
    transliterated.
    """

    parties: Mapping[str, str] = field(default_factory=dict)
    bodies: frozenset[str] = frozenset()
    mechanisms: Mapping[str, str] = field(default_factory=dict)
    acronyms: Mapping[str, str] = field(default_factory=dict)
    members: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ranks: Mapping[str, int] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, frozenset[str]] = field(default_factory=dict)
    combining: Mapping[str, str] = field(default_factory=dict)
    permanent: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    close_names: frozenset[str] = frozenset()
    copied_names: frozenset[str] = frozenset()
    longest: int = 8

    def find_parties(self, words: list[str]) -> list[tuple[int, int, str]]:
        """Return the parties named in `words`, longest forms first won, as (from, to, code)."""
        found, i = [], 0
        while i < len(words):
            for n in range(min(self.longest, len(words) - i), 0, -1):
                code = self.parties.get(" ".join(words[i : i + n]))
                if code is not None:
                    found.append((i, i + n, code))
                    i += n
                    break
            else:
                combining = self.combining.get(words[i])
                if combining and words[i + 1 : i + 2] and words[i + 1] != "pacific":
                    found.append((i, i + 1, combining))
                i += 1
        return found

    def rank(self, office: str | None, party: str | None = None) -> int | None:
        """Return the rank of an office as written, by the longest form of an office within it, None if unknown."""
        words = words_of(office or "")
        if any(" ".join(words).endswith(office) for office in self.permanent.get(party or "", ())):
            return _PERMANENT_RANK
        best: tuple[int, int] | None = None
        for i in range(len(words)):
            for n in range(min(6, len(words) - i), 0, -1):
                rank = self.ranks.get(" ".join(words[i : i + n]))
                if rank is not None and (best is None or n > best[0]):
                    best = (n, rank)
        if best is None:
            return None
        return best[1] + (1 if set(words) & {"deputy", "vice", "assistant", "acting"} and best[0] == 1 else 0)


def build_vocabulary(lexicon: Lexicon) -> Vocabulary:
    """Build the vocabulary of resolution from a lexicon."""
    parties, bodies = _parties(lexicon)
    mechanisms: dict[str, str] = {}
    acronyms: dict[str, str] = {}
    members: dict[str, tuple[str, ...]] = {}
    for item in lexicon.items("names/mechanisms", "mechanism"):
        name = str(item["name"])
        for form in (name, *item.get("also", ())):
            mechanisms.setdefault(_key(form), name)
        if "acronym" in item:
            acronyms[name] = str(item["acronym"])
        members[name] = tuple(item.get("parties", ()))
    places: dict[str, set[str]] = {}
    for item in lexicon.items("names/places", "place"):
        if "country" in item:
            for form in (item["name"], *item.get("also", ())):
                places.setdefault(_key(form), set()).add(str(item["country"]))
    states = lexicon.items("names/states", "state")
    parts = [*lexicon.items("names/organisations", "organisation"), *states]
    return Vocabulary(
        parties=parties,
        bodies=bodies,
        mechanisms=mechanisms,
        acronyms=acronyms,
        members=members,
        ranks=dict(_ranks(lexicon)),
        titles={
            _key(f): str(i.get("gender", "")) for i in lexicon.items("en/offices", "honorific") for f in i["forms"]
        },
        places={k: frozenset(v) for k, v in places.items()},
        combining={_key(form): str(i["code"]) for i in parts for form in i.get("combining", ())},
        permanent={str(i["code"]): tuple(map(_key, i.get("permanent_offices", ()))) for i in states},
        close_names=frozenset(str(i["code"]) for i in states if i.get("name_spelling") == "close"),
        copied_names=frozenset(str(i["code"]) for i in states if i.get("name_spelling") == "copied"),
        longest=max((k.count(" ") + 1 for k in parties), default=1),
    )


def _parties(lexicon: Lexicon) -> tuple[dict[str, str], frozenset[str]]:
    """Return the forms of states and bodies; a state's form wins over a body's."""
    parties: dict[str, str] = {}
    for item in lexicon.items("names/states", "state"):
        for form in _forms(item, "name", "official", "also", "adjectives", "demonyms"):
            parties.setdefault(form, str(item["code"]))
    bodies = set()
    for item in lexicon.items("names/organisations", "organisation"):
        bodies.add(str(item["code"]))
        for form in _forms(item, "name", "also", "adjectives"):
            parties.setdefault(form, str(item["code"]))
    return parties, frozenset(bodies)


def _ranks(lexicon: Lexicon) -> Iterator[tuple[str, int]]:
    for item in lexicon.items("en/offices", "office"):
        if "rank" in item:
            for form in item["forms"]:
                yield _key(form), int(item["rank"])


def _forms(item: Mapping[str, Any], *keys: str) -> Iterator[str]:
    for key in keys:
        value = item.get(key, ())
        for form in (value,) if isinstance(value, str) else value:
            joined = _key(form)
            if joined:
                yield joined


def _key(form: str) -> str:
    return " ".join(w for w in words_of(form) if w != "the")
