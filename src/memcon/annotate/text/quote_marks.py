"""Which words stand in quotation marks: pairs of double, single and angle marks, over paragraphs where need be."""

from __future__ import annotations

import re
from typing import NamedTuple

from memcon.lexicon.patterns import lazy_regex

# The marks stand first and once, so that the search for them skips over all other characters; what has to stand
# before a single mark is told behind it: no word before one that opens, a word or stop before one that closes.
_MARKS = lazy_regex(
    r"''|``|[“”„\"«»'‘‹’›](?:(?<=[“”„\"«»])|(?<=['‘‹])(?=\w)(?<!\w.)|(?<=['’›])(?!\w)(?<=[\w.,?!…].))", re.DOTALL
)
_OPENING = frozenset("“„«‘‹")
_CLOSING = frozenset("”»’›")
_SINGLE = frozenset("'‘’‹›")
_BEFORE_OPENING = frozenset(" \t\n\r([—–-/")
_TYPED = frozenset({'"', "''"})  # marks that open and close alike; agencies type two single ones
_GIVEN_UP = lazy_regex(r"\n\n|(?<=[.!?,;:”\"])\n(?![a-z])")
_PARAGRAPH_END = lazy_regex(r"\n\s*")
LONGEST = 4000  # characters between two marks; what is longer is a mark that nobody closed


class Quoted(NamedTuple):
    """Words in marks: [start, end) without the marks, `single` for single ones; not `closed` at a paragraph's end."""

    start: int
    end: int
    single: bool
    closed: bool


def find_quoted(text: str) -> list[Quoted]:
    """Return the outermost quoted ranges in order; a quotation over several paragraphs is one range for each."""
    out: list[Quoted] = []
    opened: re.Match[str] | None = None
    checked = 0
    for mark in _MARKS.finditer(text):
        char = mark.group()
        if opened is not None and _is_given_up(text, opened.end(), max(checked, opened.end()), mark.start()):
            stop = _paragraph_end(text, opened.end())
            out.append(Quoted(opened.end(), stop, opened.group() in _SINGLE, False))
            opened = None
        checked = max(0, mark.start() - 1)
        if opened is None:
            if _opens(text, mark) or _opens_glued(text, mark):
                opened = mark
            elif (begin := _goes_on(text, out, mark)) is not None:
                out.append(Quoted(begin, mark.start(), False, True))
        elif char == opened.group() and char in _TYPED and _opens(text, mark) and text[mark.start() - 2] in ".!?…":
            # a second paragraph of one speaker, set behind the first
            out.append(Quoted(opened.end(), mark.start() - 1, False, True))
            opened = mark
        elif (char in _SINGLE) == (opened.group() in _SINGLE) and _closes(text, mark, opened):
            out.append(Quoted(opened.end(), mark.start(), char in _SINGLE, True))
            opened = None
        elif (
            opened.group() in _SINGLE
            and char not in _SINGLE
            and _opens(text, mark)
            and not _is_inside(text, opened, mark)
        ):
            opened = mark  # an apostrophe that opened a word, "'90s", was no mark
    if opened is not None and opened.group() not in _SINGLE:
        out.append(Quoted(opened.end(), _paragraph_end(text, opened.end()), False, False))
    return [q for q in out if q.end - q.start <= LONGEST]


# ‘The words “fishing as usual” mean nothing.’
_INSIDE = lazy_regex(
    r"[^“”\"\n]{1,300}[”\"](?:[^“”\"\n]{0,300}[“\"][^“”\"\n]{1,300}[”\"]){0,4}[^“”\"\n]{0,600}?(?<=[.,?!…])’(?!\w)"
)


def _is_inside(text: str, opened: re.Match[str], mark: re.Match[str]) -> bool:
    """Tell whether a double mark opens words within the single marks that are open, which a later one closes."""
    return opened.group() == "‘" and _INSIDE.match(text, mark.end()) is not None


def _opens(text: str, mark: re.Match[str]) -> bool:
    char = mark.group()
    before = text[mark.start() - 1 : mark.start()]
    if char == "”":  # set for both by some papers
        return (not before or before in _BEFORE_OPENING) and text[mark.end() : mark.end() + 1].isalnum()
    if char in _CLOSING:
        return False
    if char in "\"'" or char in _TYPED:
        return (not before or before in _BEFORE_OPENING) and not text[mark.end() : mark.end() + 1].isspace()
    return True


def _opens_glued(text: str, mark: re.Match[str]) -> bool:
    """Tell whether a typed mark opens a sentence right behind the stop of the last one: 'the trip."We will go,"'."""
    start = mark.start()
    return mark.group() == '"' and text[start - 1 : start] == "." and text[mark.end() : mark.end() + 1].isupper()


def _closes(text: str, mark: re.Match[str], opened: re.Match[str]) -> bool:
    char, first = mark.group(), opened.group()
    if first == "„":
        return char in "“”"
    if char in _OPENING or (first == "”" and _opens(text, mark)):
        return False
    if char == "''" or first == "``":
        return char == "''" and first in ("''", "``")
    if char == '"':
        return first in '"“' and not (_opens(text, mark) and mark.start() > opened.end())
    return True


def _is_given_up(text: str, start: int, checked: int, offset: int) -> bool:
    """Tell whether a paragraph ended in [checked, offset) or too many characters went by since `start`."""
    return offset - start > LONGEST or _GIVEN_UP.search(text, checked, offset) is not None


def _paragraph_end(text: str, start: int) -> int:
    found = _PARAGRAPH_END.search(text, start, start + LONGEST)
    return found.start() if found else min(len(text), start + LONGEST)


def _goes_on(text: str, out: list[Quoted], mark: re.Match[str]) -> int | None:
    """Return where the paragraph starts that goes on with words quoted in the one before, whose mark nobody closed."""
    last = out[-1] if out else None
    if last is None or last.closed or last.single or mark.group() not in _CLOSES_SPEECH:
        return None
    begin = text.rfind("\n", 0, mark.start()) + 1
    ends = text[mark.start() - 1] in ",.!?" and text[mark.end() : mark.end() + 1] in (" ", "\n", "")
    return begin if ends and last.end < begin and not text[last.end : begin].strip() else None


_CLOSES_SPEECH = frozenset({'"', "”", "''"})
