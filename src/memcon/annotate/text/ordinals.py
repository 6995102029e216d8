"""Ordinals that number a session: words, figures, Roman numerals, and words misspelt by one letter."""

from __future__ import annotations

import re
from dataclasses import dataclass

from memcon.lexicon.patterns import lazy_regex

_ONES = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
}  # fmt: skip
_TEENS = {
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
}  # fmt: skip
_TENS = {
    "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70,
    "eightieth": 80, "ninetieth": 90, "hundredth": 100,
}  # fmt: skip
_TENS_STEMS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_WORDS = {**_ONES, **_TEENS, **_TENS, "inaugural": 1, "maiden": 1}
# Words of the language that lie one letter from an ordinal.
_REAL_WORDS = {
    "forth", "sixty", "eight", "eights", "fist", "firs", "filth", "fifty", "tent", "teeth", "thirds", "firsts",
    "seconds", "thirst", "fifths", "fourths", "worth", "tenths", "seconde", "tenet", "fires", "secondo",
}  # fmt: skip
_SHORT = 5  # letters: shorter words are too often one edit from another one
# Heads whose ordinal numbers no session (codebook, traps).
_REFUSED = (
    r"(?:presidential\s+|consecutive\s+|successive\s+|second\s+)?(?:terms?|phases?|anniversar(?:y|ies)|centur(?:y|ies)|"
    r"countr(?:y|ies)|part(?:y|ies)|quarters?|times?|lad(?:y|ies)|half|secretar(?:y|ies)|vice(?![-\s]ministerial)|deputy(?!-)|generation|"
    r"world(?!\s+(?:\w+\s+){0,2}(?:forum|conference|congress|summit|assembly|meeting))|"
    r"largest|biggest|place|step|line|reading|year|day|week|month|birthday|person|language|amendment|committee(?!\s+meeting\b)|"
    r"consecutive|tranche|stage|pillar|point|floor|degree|nations?|instance|batch|plenum|president|prime|"
    r"foreign\s+(?:minister|secretary)(?!['’s]))\b(?![\s-]level\b)"  # "the 17th foreign secretary-level talks"
)
_AFTER = lazy_regex(r"[\s-]+" + _REFUSED, re.I)
_TOKEN = lazy_regex(
    r"\b(?:(\d{1,4})\s?(?:st|nd|rd|th)\b|([IVXL]{1,7})(?:(?-i:st|nd|rd|th))?\b(?=\s)|"
    r"((?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?=[a-z]+(?:th|st|nd|rd)\b))?[A-Za-z]{4,})\b)",
    re.I,
)
_FIGURE = lazy_regex(r"(\d{1,4})\s?(?:st|nd|rd|th)\Z", re.I)
_ROMAN_TAIL = lazy_regex(r"(?<=[IVXL])(?:st|nd|rd|th)\Z")
_ROMAN = lazy_regex(r"(?!LI?\Z)(?:XL|LX{0,3}|X{0,3})(?:IX|IV|V?I{0,3})\Z")  # not the family name "LI"
# "the forth session of the Council": a word of its own that numbers a session all the same
_FORTH_SESSION = lazy_regex(
    r"(?<=the )forth\s+(?:(?:regular|ordinary|annual|joint|formal|official)\s+)?"
    r"(?:sessions?|rounds?|meetings?|summit|edition|consultations|sittings?)\b",
    re.I,
)
_FORTH = 4


@dataclass(frozen=True, slots=True)
class Ordinal:
    """An ordinal at [start, end); `misspelt` where the word is one letter off."""

    start: int
    end: int
    value: int
    misspelt: bool = False


def parse_ordinal(word: str) -> int | None:
    """Return the number of an ordinal word, figure or Roman numeral, None for anything else."""
    low = word.lower().strip()
    if low in _WORDS:
        return _WORDS[low]
    figure = _FIGURE.match(low)
    if figure:
        return int(figure.group(1)) or None
    stem, _, unit = low.replace(" ", "-").partition("-")
    if stem in _TENS_STEMS and unit in _ONES:
        return _TENS_STEMS[stem] + _ONES[unit]
    numeral = _ROMAN_TAIL.sub("", word)  # "XIIIth"
    return parse_roman(numeral) if numeral.isupper() else None


def parse_roman(word: str) -> int | None:
    """Return the value of a Roman numeral up to LXXXIX, None for anything else."""
    if not word or not _ROMAN.match(word):
        return None
    values = {"I": 1, "V": 5, "X": 10, "L": 50}
    total = 0
    for letter, after in zip(word, [*word[1:], ""], strict=True):
        value = values[letter]
        total += -value if after and values[after] > value else value
    return total


def parse_misspelt(word: str) -> int | None:
    """Return the number of the ordinal word that is one edit away from `word`, if the word is no other word."""
    low = word.lower()
    if (len(low) < _SHORT and not low.endswith(("th", "xt"))) or low in _REAL_WORDS or low in _WORDS:
        return None  # "fith" and "sixt" are none, "firs" and "tent" are words
    for known, value in _WORDS.items():
        if len(known) >= _SHORT and abs(len(known) - len(low)) <= 1 and is_one_edit(low, known):
            return value
    return None


def is_one_edit(a: str, b: str) -> bool:
    """Tell whether one insertion, deletion, substitution or swap of neighbours makes `a` into `b`."""
    if len(a) > len(b):
        a, b = b, a
    n = 0
    while n < len(a) and a[n] == b[n]:
        n += 1
    if len(a) == len(b):
        swapped = n + 1 < len(a) and a[n] == b[n + 1] and a[n + 1] == b[n] and a[n + 2 :] == b[n + 2 :]
        return swapped or a[n + 1 :] == b[n + 1 :]
    return a[n:] == b[n + 1 :]


def find_ordinals(text: str, start: int, end: int, misspelt: bool = False) -> list[Ordinal]:
    """Return the ordinals in [start, end) that may number a session (codebook, traps), in order.

    Misspelt words are looked for only on demand, since each word must be compared.
    """
    found: list[Ordinal] = []
    for match in _TOKEN.finditer(text, start, end):
        word = match.group()
        value = parse_ordinal(word)
        wrong = False
        if value is None and match.group(3) and (misspelt or word.lower() == "forth"):
            value = _FORTH if _FORTH_SESSION.match(text, match.start()) else parse_misspelt(word) if misspelt else None
            wrong = value is not None
        if value is not None and not _AFTER.match(text, match.end()):
            found.append(Ordinal(match.start(), match.end(), value, wrong))
    return found
