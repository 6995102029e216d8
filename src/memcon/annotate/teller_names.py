"""Tellers whom only their names tell: the name without titles in front of it, and in full where told so before."""

from __future__ import annotations

import re

from memcon.annotate.context import Context
from memcon.lexicon.patterns import WordRegex, lazy_regex

_GIVEN = r"[A-Z][a-zà-ÿ'’]+(?:-[A-Z][a-z]+)?"
# "[LKP MP] Ivo Kalns", "[Reefnet CEO] Ivo Kalns"
_TITLES = lazy_regex(r"\A(?:[\w'’.&-]+\s){0,3}?(?:[A-Z]{2,4}\s)+(?=[A-Z][a-z][\w'’.-]*\s[A-Z])")
# "and the port's spokesman Ivo Kalns [said]"
_SPOKESMAN = lazy_regex(
    rf"\bspokes(?:man|woman|person)\s(?P<name>{_GIVEN}(?:\s(?:[A-Z]\.|de|van|von|bin|{_GIVEN})){{1,3}}),?\s*\Z"
)
# "a Peruvian official who came along, and spoke on condition of anonymity, said"
_UNNAMED = WordRegex(
    r"\W*(?:said\s)?(?:an?|one|another|two|some|several)\s(?P<lead>(?:[\w.-]+\s){0,4}?)"
    r"(?:%office_class/an official%|aides?|sources?|spokes\w+)\b,?\s"
    r"(?:who|familiar|briefed|close|travell?ing|accompanying|involved|present|with)\b",
    re.I,
)
_NO_GIVEN = frozenset(
    "The He She It They We But And If In On At As Mr Mrs Ms Dr Sir Lady Lord Sen Rep Gov Gen President Minister "
    "Chairman Senator Governor Ambassador Professor Secretary Justice Judge Captain General Colonel Former Saint St "
    "Fort Lake New Says Said Told Asked When While After Before For With From By To Of Or Not So Then That This Monday "
    "Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September "
    "October November December North South East West Team House Street".split()
)


def strip_titles(name: str) -> str:
    """Return a name without the titles in capitals that stand in front of it."""
    return _TITLES.sub("", name)


def find_spokesman(context: Context, start: int, end: int) -> str | None:
    """Return the spokesman named right before a verb of saying at `end`: "she left and spokeswoman Ana Holm said"."""
    found = _SPOKESMAN.search(context.plain, start, end)
    return " ".join(found["name"].split()) if found is not None else None


def find_unnamed(context: Context, start: int, end: int) -> tuple[bool, str | None]:
    """Tell whether somebody without a name tells, of whom a clause says more, and the party told with him."""
    found = _UNNAMED.of(context.lexicon).match(context.plain, start, end)
    if found is None:
        return False, None
    parties = context.parties_in(found.start("lead"), found.end("lead"))
    return True, parties[0].code if parties else None


def find_full(context: Context, name: str, before: int) -> str:
    """Return the given name and family name told before of whom a family name means alone, else the name as it is."""
    if " " in name or not name[:1].isupper() or name.isupper() or len(name) < _LEAST:
        return name
    pattern = re.compile(rf"\b(?P<given>{_GIVEN})\s(?:[A-Z]\.\s|(?:[AaEe]l)-)?{re.escape(name)}\b")
    for found in pattern.finditer(context.text, 0, before):
        given = found["given"]
        if given == name or given in _NO_GIVEN or context.text.find(f" {given.lower()} ") >= 0:
            continue
        if not context.lexicon.names.find(given) and not context.hits_in(found.start(), found.end("given")):
            return " ".join(found.group().split())
    family_first = re.search(rf"\b{re.escape(name)}\s[A-Z][a-z]+-[a-z]+\b", context.text[:before])
    return family_first.group() if family_first is not None else name


_LEAST = 3  # letters
