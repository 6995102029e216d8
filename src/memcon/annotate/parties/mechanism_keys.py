"""Whether two names speak of one standing body, and which of the two a record keeps."""

from __future__ import annotations

import re
from functools import lru_cache

from memcon.annotate.parties.states import read_states
from memcon.lexicon import Lexicon, fold
from memcon.lexicon.patterns import lazy_regex


@lru_cache(maxsize=8)
def _coded(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern for names in place of which a code may stand."""
    forms = sorted(read_states(lexicon).by_code, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms)) or '(?!)'})(?!\w)")


# "the Group of 20 Summit", "the G-20 summit", "the G20 Summit" are one
_GROUP = lazy_regex(r"\b(?:group\s+of\s+(?P<n>\d{1,2}|seven|eight|ten|twenty)|g-(?P<f>\d{1,2}))\b")
_COUNTED = {"seven": "7", "eight": "8", "ten": "10", "twenty": "20"}


def _letters_of(match: re.Match[str]) -> str:
    number = match["n"] or match["f"]
    return f"g{_COUNTED.get(number, number)}"


@lru_cache(maxsize=8192)
def name_key(lexicon: Lexicon, name: str) -> frozenset[str]:
    """Return the words by which names of bodies are compared: "the EU-Kenya Dialogue" is told of the European Union."""
    by_code = read_states(lexicon).by_code
    plain = _GROUP.sub(_letters_of, re.sub(r"['’]s?\b", "", fold(name)))
    low = _coded(lexicon).sub(lambda m: by_code[m.group()], plain)
    words = re.findall(r"[^\W_][\w+]*", low)
    return frozenset(w.rstrip("s") for w in words if w not in ("the", "of", "on", "for", "and", "meeting"))


_OCCASION = r"(?!(?:Summit|Forum|Meeting|Conference|Ministerial)\b)"
_RUN = lazy_regex(rf"{_OCCASION}[A-Z][\w'’]*(?:[\s-]+(?:(?:of|and|for|the|on)\s+)*{_OCCASION}[A-Z][\w'’]*)+")
_CAPITALS = lazy_regex(r"\b[A-Z][\w'’]*")
_SHORT = lazy_regex(r"\b[A-Z]{3,}\b")


@lru_cache(maxsize=8192)
def _short_key(lexicon: Lexicon, name: str) -> frozenset[str]:
    """Return the words of a name with the initials of its runs of capitals: "SCO summit" for the full name."""
    short = _RUN.sub(lambda m: "".join(w if w.isupper() else w[0] for w in _CAPITALS.findall(m.group())), name)
    return name_key(lexicon, short)


def same_mechanism(lexicon: Lexicon, a: str | None, b: str | None) -> bool:
    """Tell whether two names speak of one body: one's words all stand in the other's, which may be its initials."""
    if not a or not b:
        return False
    x, y = name_key(lexicon, a), name_key(lexicon, b)
    if not x or not y:
        return False
    if x <= y or y <= x:
        return True
    short = (_short_key(lexicon, b) == x and _SHORT.search(a)) or (_short_key(lexicon, a) == y and _SHORT.search(b))
    return bool(short)


def tells_more(lexicon: Lexicon, a: str, b: str | None) -> bool:
    """Tell whether one of two names of a body is the one to keep: the longer, or that with the letters of its owner.

    "LBO Council" is kept for "Council of the Lake Bank Organisation": a document that has both uses the short one.
    """
    if b and name_key(lexicon, a) == name_key(lexicon, b):
        here, there = (_SHORT.search(name) is not None for name in (a, b))
        if here != there:
            return here
    return len(a) > len(b or "")


@lru_cache(maxsize=8192)
def _listed(lexicon: Lexicon, name: str) -> str | None:
    """Return the full name of a body that the lexicon lists under a name, be it letters alone: "UNGA"."""
    whole = (hit.find("mechanism") for hit in lexicon.names.find(name) if (hit.start, hit.end) == (0, len(name)))
    entry = next(whole, None)
    return entry.value if entry is not None else None


def is_listed_as_one(lexicon: Lexicon, a: str | None, b: str | None) -> bool:
    """Tell whether the lexicon lists two names as those of one body: "UNGA" and "UN General Assembly"."""
    listed = _listed(lexicon, a) if a and b else None
    return listed is not None and listed == _listed(lexicon, b or "")
