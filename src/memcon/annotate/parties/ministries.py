"""Whose a ministry is that a newspaper names without its state: by its minister, or by the words beside its name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from memcon.annotate.text.context import Context, PartyMention
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_NAMED = lazy_regex(
    r"\b(?P<kind>[MD])(?:inistry|epartment)\s(?:of|for)\s(?:the\s)?(?P<field>[A-Z][\w-]+(?:(?:,|,?\sand|\s&)?\s[A-Z][\w-]+){1,4})"
    r"(?:\s\((?P<letters>[A-Za-z]{3,8})\))?"
)
_NAMED_WORDS = Anchors(("Ministry", "Department"))
_FIELD = lazy_regex(
    r"\b(?:ministry|department)\s(?:of|for)\s(?P<a>[a-z]+(?:\s(?:and\s)?[a-z]+){0,3})|\b(?!the\s)(?P<b>[a-z]+(?:\s[a-z]+)?)\sministry\b"
)
_OF = lazy_regex(r"\sof\s(?:the\s)?(?:(?:Republic|Kingdom)\sof\s)?(?=[A-Z])")
_OWNER = 40  # characters before a ministry in which its state stands
_MOST = 8  # ministries of which one text tells the short names
_WORDS = 2  # of a field that tells ministries apart: many states have a "foreign ministry"


def party_of_ministry(context: Context, words: str) -> str | None:
    """Return whose minister holds the field of a ministry in folded `words`: "external affairs"."""
    found = _FIELD.search(words)
    field = (found["a"] or found["b"]).removeprefix("the ") if found is not None else ""
    return _party_of_field(context, field) if len(field.split()) >= _WORDS else None


def _party_of_field(context: Context, field: str) -> str | None:
    """Return the only party of whose officials one holds an office of this field."""
    held = context.once("offices of parties", _find_offices)
    return context.once(f"party of {field}", lambda _: _only_party(held, field))


def _find_offices(context: Context) -> dict[str, set[str]]:
    """Return the parties for which somebody holds each office that the text names."""
    found: dict[str, set[str]] = {}
    for person in context.people:
        if person.party and person.office:
            found.setdefault(person.office.lower(), set()).add(person.party)
    return found


def _only_party(held: dict[str, set[str]], field: str) -> str | None:
    parties = {party for office, parties in held.items() if field in office for party in parties}
    return next(iter(parties)) if len(parties) == 1 else None


def find_ministry_letters(context: Context) -> list[PartyMention]:
    """Return where a ministry's letters stand for it: "the MEA" of the "Ministry of External Affairs"."""
    letters: dict[str, str | None] = {}
    fields: dict[str, str | None] = {}
    for match in _find_named(context.plain):
        field = match["field"].lower()
        code = _owner(context, match)
        if code is None:
            if field not in fields:
                fields[field] = _party_of_field(context, field)
            code = fields[field]
        for short in _shorts(match):
            letters[short] = code if letters.get(short, code) == code else None
        if len(letters) > _MOST * 3 or len(fields) > _MOST * 3:
            break
    if not any(letters.values()):
        return []
    taken = Ranges([*(Span(p.start, p.end) for p in context.parties), *(Span(p.start, p.end) for p in context.people)])
    return [
        PartyMention(start, start + len(short), code, "side", "parties/ministry")
        for short, code in letters.items()
        for start in (_places_of(context.plain, short) if code is not None else ())
        if code is not None and not taken.cover(start)
    ]


def _find_named(text: str) -> Iterator[re.Match[str]]:
    """Yield the ministries that are named with their field, none within the name of another."""
    end = 0
    for place in _NAMED_WORDS.find(text):
        match = _NAMED.match(text, place) if place >= end else None
        if match is not None:
            end = match.end()
            yield match


def _owner(context: Context, match: re.Match[str]) -> str | None:
    """Return the state right before or behind a ministry's name: "Kenya's Ministry of", "the Ministry of … of Peru"."""
    text = context.plain
    link = _OF.match(text, match.end())
    behind = context.parties_in(link.end(), link.end() + 1) if link is not None else []
    before = context.parties_in(max(0, match.start() - _OWNER), match.start())
    near = [p for p in before if text[p.end : match.start()] in (" ", "'s ", "' ")]
    owner = behind[0] if behind else near[-1] if near else None
    return owner.code if owner is not None else None


def _shorts(match: re.Match[str]) -> set[str]:
    """Return the letters that may stand for a ministry: "MFA", "MoFA"."""
    initials = "".join(w[0] for w in match["field"].split() if w[0].isupper())
    told = {match["letters"]} if match["letters"] else set()
    return told | {match["kind"] + link + initials for link in ("", "o", "O")}


def _places_of(text: str, letters: str) -> Iterator[int]:
    at = text.find(letters)
    while at >= 0:
        end = at + len(letters)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum() or text[at - 1 : at] == "("):
            yield at
        at = text.find(letters, end)
