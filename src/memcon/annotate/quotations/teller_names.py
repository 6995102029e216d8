"""Tellers whom only their names tell: the name without titles in front of it, and in full where told so before."""

from __future__ import annotations

import re

from memcon.annotate.parties.states import read_states
from memcon.annotate.quotations.named_subjects import party_of_name
from memcon.annotate.quotations.quoting_words import TELLING
from memcon.annotate.text.context import Context
from memcon.annotate.text.small_words import MONTHS
from memcon.lexicon.patterns import WordRegex, lazy_regex

_GIVEN = r"[A-Z][a-zà-ÿ'’]+(?:-[A-Z][a-z]+)?"
# "[LKP MP] Ivo Kalns", "[Reefnet CEO] Ivo Kalns"
_TITLES = lazy_regex(
    r"\A(?:(?:[\w'’.&-]+\s){0,3}?(?:[A-Z]{2,4}\s)+(?=[A-Z][a-z][\w'’.-]*\s[A-Z])|(?:MP|MEP|MLA|CEO)\s(?=[A-Z][a-z])|"
    # "Reefnet's Ivo Kalns", "Chief Executive [Officer Ivo Kalns]"
    r"(?:[A-Z][\w-]+['’]s\s|(?:Chief|Executive|Officer|Director|Manager|Chairman|Secretary)\s)+(?=[A-Z][a-z][\w'’.-]*\s[A-Z]))"
)
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

_NAME = lazy_regex(r"\b[A-Z][\w'’.-]+(?:\s+(?:bin|de|van|von|del|da|(?:[ae]l-)?[A-Z][\w'’.-]+)){0,3}")
_OPENS = lazy_regex(r"\s*(?:But|And|Yet|Earlier|Later|Then|Meanwhile|However|While|As|When|After)\s(?=[A-Z])")
_NEAR = 4000  # characters in which a word is looked for in small letters
NO_NAME = frozenset(
    "The He She It They We I A An In On At As But And His Her Their This That After While When Asked Speaking Yes No "
    "Now So How Well Look Although If Many One Some Several Most All Both Other Another No "
    "Earlier Later Meanwhile However Answering Addressing Monday Tuesday Wednesday Thursday Friday Saturday "
    "Sunday".split()
)
_OF_PARTY = lazy_regex(r"[A-Z]-[A-Z][\w.]*\Z")  # "Senator A, [R-Maine], said"
_MONTHS = frozenset(m.title() for m in MONTHS)  # "officials said on January 29"; with a second name it is somebody's


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


BESIDE = 12  # characters between a name and the verb of saying of which it is the subject
_LEAST = 3  # letters
_OWNER = 30  # characters before a word in which the name of its state begins
_FORCE_BEFORE = 4000  # characters before "the Navy" in which its state is told


def read_name(context: Context, name: re.Match[str], quotation: int) -> tuple[str, str | None]:
    """Return whom a name alone tells, in full where the text names him so before, and his party if known."""
    if " " not in name.group() and context.folded.endswith("the ", 0, name.start()):
        return _by_force(context, name)  # "the Navy said"
    shown = strip_titles((name["name"] if "name" in name.re.groupindex else name.group()).rstrip("."))
    party = None if " " in shown else party_of_name(context, shown)
    return find_full(context, shown, quotation), party


def _by_force(context: Context, name: re.Match[str]) -> tuple[str, str | None]:
    """Return the state whose navy or the like was told last, whom "the Navy" alone means, else the word."""
    word = name.group()
    low = max(0, name.start() - _FORCE_BEFORE)
    at = context.plain.rfind(f" {word} ", low, name.start())
    while at > low:
        owner = next((p for p in context.parties_in(max(0, at - _OWNER), at) if 0 <= at - p.end <= len("'s")), None)
        if owner is not None:
            return owner.code, owner.code
        at = context.plain.rfind(f" {word} ", low, at)
    return word, None


def is_apposed(context: Context, start: int, names: list[re.Match[str]], end: int, behind: bool) -> bool:
    """Tell whether the first name is who tells, of whom what follows says what he is.

    "said Ivo Kalns, a fellow of the Reef Institute", "Ivo Kalns, head of the Reef Institute, said"
    """
    first, text = names[0], context.plain
    if not text.startswith(",", first.end()) or " " not in first.group() or first is names[-1]:
        return False
    opens = not text[start : first.start()].strip(" ,\"”'")
    inverted = TELLING.of(context.lexicon).fullmatch(text[start : first.start()].strip(" ,\"”'")) is not None
    return (behind and inverted) or (opens and text[names[-1].end() : end].rstrip()[-1:] == ",")


def names_in(context: Context, start: int, end: int) -> list[re.Match[str]]:
    """Return what looks like names of people in a clause of saying: nobody's who is told it, no state's, no word's."""
    return [
        n
        for n in _NAME.finditer(context.text, start + _opener(context.text[start:end]), end)
        if n.group().split()[0] not in NO_NAME
        and n.group() not in _MONTHS
        and not _OF_PARTY.match(n.group())
        and not (n.group().endswith("ing") and end - n.end() > BESIDE)  # "Confirming a report, …"
        and not names_state(context, n.group())
        and not context.folded.endswith(("told ", "("), start, n.start())
        and not _is_common(context, n.group(), n.start())
    ]


_FULL = 2  # words of a given name and a family name


def names_state(context: Context, name: str) -> bool:
    """Tell whether a name names a state or place, and nobody who has its name: "Jordan Bell", "Ivo Rhodes"."""
    found = context.lexicon.names.find(name)
    if not found or len(words := name.split()) == 1:
        return bool(found)
    first = len(found) == 1 and not found[0].start and words[0] in read_states(context.lexicon).person_names
    last = all(h.start > 0 and h.end == len(name) and h.labels == {"place"} for h in found)
    return not (first or (last and len(words) == _FULL))


def _opener(clause: str) -> int:
    """Return where a clause goes on behind a word that only opens it: "But Kalns", "Earlier Kalns"."""
    opened = _OPENS.match(clause)
    return opened.end() if opened else 0


def _is_common(context: Context, word: str, offset: int) -> bool:
    """Tell whether a single capitalised word is written small near by: no name."""
    low, high = max(0, offset - _NEAR), offset + _NEAR
    return " " not in word and context.text.find(f" {word.lower()} ", low, high) >= 0
