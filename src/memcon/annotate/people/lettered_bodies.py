"""Bodies told by letters that stand in brackets behind their name elsewhere: "the head of the CFA"."""

from __future__ import annotations

from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import WordRegex, lazy_regex

_LETTERS = lazy_regex(r"[A-Z]{2,8}")
_NAME = lazy_regex(r"(?:[A-Z][\w'&-]*|of|for|and|the)(?:[ ,]+(?:[A-Z][\w'&-]*|of|for|and|the)){1,10}\s\Z")
_WIDEST = 110  # characters of a body's name


def find_name(context: Context, start: int, end: int) -> tuple[int, int] | None:
    """Return where the name stands for which the letters in [start, end) are given, None for any other words."""
    if not _LETTERS.fullmatch(context.plain, start, end):
        return None
    bracket = context.plain.find(f"({context.plain[start:end]})")
    name = _NAME.search(context.plain, max(0, bracket - _WIDEST), bracket) if bracket > 0 else None
    return (name.start(), name.end()) if name is not None else None


def names_body(context: Context, body: WordRegex, start: int, end: int) -> bool:
    """Tell whether the words in [start, end) name a body, themselves or by letters for one."""
    pattern = body.of(context.lexicon)
    if pattern.search(context.plain, start, end) or _LETTERS.fullmatch(context.plain, start, end):
        return True
    if any(h.find("organisation") is not None and h.end == end for h in context.hits_in(start, end)):
        return True
    name = find_name(context, start, end)
    return name is not None and pattern.search(context.plain, *name) is not None


def find_state(context: Context, start: int, end: int) -> str | None:
    """Return the state of which the name behind letters tells its body to be: "the Kenyan Fisheries Agency (KFA)"."""
    name = find_name(context, start, end)
    told = context.parties_in(*name)[:1] if name is not None else []
    return told[0].code if told else None


def is_initials(letters: str, tail: str) -> bool:
    """Tell whether letters are the first ones of the last words of a body's name."""
    return "".join(w[0] for w in tail.split() if w[0].isupper()).endswith(letters)
