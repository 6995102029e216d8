"""Bodies that changed their name, as documents say it: "the X (formerly the Y)", "the Y was renamed the X"."""

from __future__ import annotations

import re

from memcon.resolve.names import HEADS, word_stem
from memcon.resolve.vocabulary import words_of

_CUE = re.compile(r"\b(?:formerly|previously|renamed|rechristened)\b")
_NAME = r"[A-Z][\w.&'’+/-]*(?:[ -](?:of|on|for|and|the|with|\d\+\d|[A-Z][\w.&'’+/-]*))*"
_AFTER = re.compile(rf"(?: known as| called| named)?(?: as| to| into)? (?:the |its )?(?P<name>{_NAME})")
_BEFORE = re.compile(
    rf"(?P<name>{_NAME})(?: \([^()]{{1,30}}\))?,? \(?(?:which )?(?:was |has been |is now |had been |were )?"
    r"(?:then |later |since )?\Z"
)
_REACH = 160


def find_renamings(text: str) -> tuple[tuple[str, str], ...]:
    """Return pairs of an old and a new name of a body, in text order; both must name a body by its noun."""
    found: list[tuple[str, str]] = []
    for cue in _CUE.finditer(text):
        before = _BEFORE.search(text[max(0, cue.start() - _REACH) : cue.start()])
        after = _AFTER.match(text, cue.end(), cue.end() + _REACH)
        if before is None or after is None:
            continue
        first, second = _trim(before["name"]), _trim(after["name"])
        if not (_names_body(first) and _names_body(second)) or first == second:
            continue
        was_new_first = cue.group() in ("formerly", "previously")
        found.append((second, first) if was_new_first else (first, second))
    return tuple(dict.fromkeys(found))


def _trim(name: str) -> str:
    """Return a name without a leading article and without small words hanging behind."""
    return re.sub(r"\A(?:The|Its)\s+|(?:[ -](?:of|on|for|and|the|in|with))+\Z", "", name).rstrip(".,")


def _names_body(name: str) -> bool:
    words = words_of(name)
    return len(words) > 1 and any(word_stem(w) in HEADS for w in words)


def other_names(name: str, renamings: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """Return what else the body of this name was or is called, by a document's renamings."""
    words = frozenset(words_of(name)) - {"the"}
    found: dict[str, None] = {}
    for old, new in renamings:
        for one, other in ((old, new), (new, old)):
            if words and words <= frozenset(words_of(one)):
                found[other] = None
    return tuple(found)
