"""Words → what they come to: synonyms of the trade, weights, and the force of a clause, from the lexicon.

A word is looked up as written, then by its stem, so that one entry covers all inflected forms. Names of states and
places come from the lexicon of names: "Warsaw", "Polish" and "Poland" are one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from memcon.compare.stems import stem_word
from memcon.lexicon import Lexicon, fold, straighten
from memcon.lexicon.match import Matcher

_WORD = re.compile(r"[^\W_]+(?:[-'.&][^\W_]+)*")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*(?:st|nd|rd|th)?\Z")
_ORDINAL_END = re.compile(r"(?:st|nd|rd|th)\Z")
_NUMBER_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "hundred": 100,
    "once": 1, "twice": 2, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
_SCALE = {"hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_STATE_LABELS = ("state", "adjective", "demonym", "seat")
# "since the fourth meeting", "since they last met": each round has it, so it says that progress is looked at.
_SINCE = re.compile(
    r"\bsince\s+(?:(?:the|its|their)\s+)?(?:\w+\s+){0,2}?(?:meeting|round|session|dialogue|consultations)\b"
    r"(?:,?\s+(?:which\s+(?:was|took)\s+)?(?:held|place)\b[^;.]*|\s*\([^)]*\))?|\bsince\s+they\s+last\s+met\b",
    re.I,
)
_SINCE_WEIGHT = 0.6
NAME_WEIGHT, PLACE_WEIGHT, NUMBER_WEIGHT = 0.25, 0.35, 0.2


@dataclass(frozen=True, slots=True)
class Token:
    """A word or phrase at [start, end) of the text it was read from.

    `key` is what it comes to, the same for all words of one meaning; `weight` says how much sharing it tells (0 to
    1); `kind` is word, phrase (several words), state, place or number. `known` marks keys of the lexicon.
    """

    start: int
    end: int
    key: str
    weight: float
    kind: str
    known: bool = False


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases that have a rank or a name, found in word order, the longest first at each word."""

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], Any], ...]]

    def find(self, words: list[str]) -> Iterator[tuple[int, int, Any]]:
        """Yield (first word, word after the last, value) of each phrase in a list of folded words."""
        at = 0
        while at < len(words):
            for phrase, value in self.by_first.get(words[at], ()):
                if tuple(words[at : at + len(phrase)]) == phrase:
                    yield at, at + len(phrase), value
                    at += len(phrase) - 1
                    break
            at += 1


class Wording:
    """The lexicon's tables of wording in a form that is quick to look up."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._names: Matcher = lexicon.names
        self._exact: dict[str, tuple[str, float]] = {}
        self._stems: dict[str, tuple[str, float]] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], tuple[str, float]]]] = {}
        self.bare_phrases = _find_bare_phrases(lexicon)
        self.general_topics = _find_general_topics(lexicon)
        for item in lexicon.items("en/wording", "synonym"):
            for form in item["forms"]:
                self._add(form, (f"={item['name']}", float(item["weight"])))
        for item in lexicon.items("en/wording", "common"):
            for form in item["forms"]:
                self._exact.setdefault(form, ("", float(item["weight"])))
                self._stems.setdefault(stem_word(form), ("", float(item["weight"])))
        for item in lexicon.items("en/wording", "synonym"):
            for form in item.get("except", ()):
                self._exact.setdefault(form, ("", 1.0))
        for found in self._phrases.values():
            found.sort(key=lambda p: -len(p[0]))
        self.forces = _build_phrases(lexicon.items("en/wording", "force"), "value")
        self.stages = _build_phrases(lexicon.items("en/wording", "stage"), "value")
        self.modifiers = _build_phrases(lexicon.items("en/wording", "modifier"), "value")
        self.outcomes = _build_phrases(lexicon.items("en/wording", "outcome"), "name")
        self.tones = _build_phrases(lexicon.items("en/wording", "tone"), "name")

    def _add(self, form: str, meaning: tuple[str, float]) -> None:
        words = list(_WORD.findall(fold(straighten(form))))
        if len(words) == 1:
            self._exact.setdefault(words[0], meaning)
            self._stems.setdefault(stem_word(words[0]), meaning)
        else:
            stems = tuple(stem_word(w) for w in words)
            self._phrases.setdefault(stems[0], []).append((stems, meaning))

    def read(self, text: str) -> list[Token]:
        """Return the words of a passage in order, names and phrases as one token; structure words are left out."""
        plain = straighten(text)
        names = self._read_names(plain)
        since = _SINCE.search(plain)
        if since:
            names = [n for n in names if not since.start() <= n.start < since.end()]
            token = Token(since.start(), since.end(), "=since the last meeting", _SINCE_WEIGHT, "phrase", True)
            names = sorted([*names, token], key=lambda t: t.start)
        starts = [n.start for n in names]
        words = []
        for match in _WORD.finditer(plain):
            i = bisect_right(starts, match.start()) - 1
            if i < 0 or match.start() >= names[i].end:
                words.append((match.start(), match.end(), match.group()))
        return sorted([*names, *self._read_words(words)], key=lambda t: t.start)

    def _read_names(self, plain: str) -> list[Token]:
        out = []
        for hit in self._names.find(plain):
            state = next((e for e in hit.entries if e.label in _STATE_LABELS), None)
            if state is not None:
                out.append(Token(hit.start, hit.end, f"@{state.value}", NAME_WEIGHT, "state", True))
            elif (place := hit.find("place")) is not None:
                out.append(Token(hit.start, hit.end, f"@{place.value}", PLACE_WEIGHT, "place", True))
        return out

    def _read_words(self, words: list[tuple[int, int, str]]) -> Iterator[Token]:
        folded = [fold(w) for _, _, w in words]
        stems = [stem_word(w) for w in folded]
        at = 0
        while at < len(words):
            size, meaning = 1, None
            for phrase, found in self._phrases.get(stems[at], ()):
                if tuple(stems[at : at + len(phrase)]) == phrase:
                    size, meaning = len(phrase), found
                    break
            start, end = words[at][0], words[at + size - 1][1]
            if meaning is not None:
                yield Token(start, end, meaning[0], meaning[1], "phrase", True)
            else:
                token = self._read_word(start, end, folded[at], stems[at])
                if token is not None:
                    yield token
            at += size

    def _read_word(self, start: int, end: int, word: str, stem: str) -> Token | None:
        if word in _NUMBER_WORDS or _NUMBER.match(word):
            return Token(start, end, f"#{parse_number(word):g}", NUMBER_WEIGHT, "number", True)
        if word in _SCALE:
            return Token(start, end, f"#{word}", NUMBER_WEIGHT, "number", True)
        key, weight = self._exact.get(word) or self._stems.get(stem) or (stem, 1.0)
        return Token(start, end, key or stem, weight, "word", key.startswith("=")) if weight else None


_known: WeakKeyDictionary[Lexicon, Wording] = WeakKeyDictionary()


def build_wording(lexicon: Lexicon) -> Wording:
    """Return the wording of a lexicon; a second call with the same lexicon costs nothing."""
    found = _known.get(lexicon)
    if found is None:
        found = _known[lexicon] = Wording(lexicon)
    return found


def find_words(text: str) -> list[str]:
    """Return the folded words of a text, every one of them."""
    return _WORD.findall(fold(straighten(text)))


def parse_number(word: str) -> float:
    """Return the value of a number in digits or of a small number in words; 0 for anything else."""
    if word in _NUMBER_WORDS:
        return float(_NUMBER_WORDS[word])
    try:
        return float(_ORDINAL_END.sub("", word).replace(",", ""))
    except ValueError:
        return 0.0


def _find_bare_phrases(lexicon: Lexicon) -> frozenset[str]:
    """Return the names of set phrases that name no topic: any act may close with them ("in the new era")."""
    topics = {e.form for e in lexicon.entries if e.label == "topic"}
    phrases = [item for tables in lexicon.tables.values() for item in tables.get("formula", [])]
    return frozenset(str(p["name"]) for p in phrases if topics.isdisjoint(map(fold, p.get("forms", [p["name"]]))))


def _find_general_topics(lexicon: Lexicon) -> frozenset[str]:
    """Return the codes of the topics that name no sector ("cooperation")."""
    topics = [item for tables in lexicon.tables.values() for item in tables.get("topic", [])]
    return frozenset(str(t["code"]) for t in topics if t.get("general"))


def _build_phrases(items: Iterable[dict[str, Any]], key: str) -> Phrases:
    by_first: dict[str, list[tuple[tuple[str, ...], Any]]] = {}
    for item in items:
        for form in item["forms"]:
            words = tuple(find_words(form))
            by_first.setdefault(words[0], []).append((words, item[key]))
    return Phrases({first: tuple(sorted(found, key=lambda p: -len(p[0]))) for first, found in by_first.items()})
