"""Sentence bounds.

One pass over terminal punctuation and line ends with a check of the word before and the word after. Hard-wrapped
text (old scans, e-mail) is recognised by its lines, whose ends then count as blanks.
"""

from __future__ import annotations

import re
from functools import lru_cache

from memcon.annotate.text.agency_lines import match_agency_line
from memcon.annotate.text.small_words import MONTHS
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import lazy_regex, words_of
from memcon.model import Span, light_value

# The marks stand first and once, so that the search for them skips over all other characters.
# Some outlets leave out the blank behind a paragraph: "the Post reported.The minister had planned".
_BREAK = lazy_regex(
    r"[.!?\n](?:(?<=\n)\s*|(?<!\n)[\"”’')\]»]*(?=\s|$)|(?<=[a-z][a-z].)[\"”]?(?=(?:[A-Z][a-z]+,?|A|I)\s[a-zA-Z]))"
)
# a dash may part the names of two states: "the U.S. – Latvia Dialogue"
_WORD_AFTER = lazy_regex(r"\s*(?:[–-] )?[\"“‘'(\[«]*(\w+)?")
_STARTERS = frozenset(
    "the they he she we i it this these those that in on at during both a an as for with while when after before also "
    "since following according meanwhile earlier later finally further furthermore moreover additionally to from our "
    "his her their there under through".split()
)
_ON_X = ("on X", "to X", "via X")
_INITIALS = lazy_regex(r"(?:[a-z]\.)+[a-z]")  # of a name: "M.U.M. Ali"
LONGEST = 3000  # characters; what is longer is cut at a blank, so that the work on a sentence is bounded
_FUNCTION_WORDS = frozenset("the a an of and or to in on at for with by from its their our his her that which".split())


_AND_LAST = ("; and", ", and", "; or", ", or")  # before the last point of a list
_POINTS = ("- ", "* ", "• ", "– ", "· ", "● ", "▪ ")


@light_value
class _ShortForms:
    """The short forms of a lexicon: `closed` end no sentence, `open` may, `states` not before one of the `offices`."""

    closed: frozenset[str]
    open: frozenset[str]
    states: frozenset[str]
    offices: frozenset[str]
    starters: frozenset[str]
    longest: int


@lru_cache(maxsize=8)
def _read_short_forms(lexicon: Lexicon) -> _ShortForms:
    closed, open_ = (words_of(lexicon, f"abbreviation/{name}") for name in ("within a sentence", "at an end too"))
    states, offices = (
        words_of(lexicon, name) for name in ("abbreviation/states and bodies", "office_class/behind a short form")
    )
    return _ShortForms(closed, open_, states, offices, _STARTERS | offices, max(map(len, closed | open_), default=0))


def find_sentences(text: str, lexicon: Lexicon) -> list[Span]:
    """Return the sentences of `text` in order, without surrounding white space."""
    short = _read_short_forms(lexicon)
    wrapped = _is_hard_wrapped(text)
    out: list[Span] = []
    start = 0
    line = match_agency_line(text)
    for match in _BREAK.finditer(text):
        if line is not None and line.start() < match.start() < line.end():
            continue
        mark = text[match.start()]
        if mark == "\n":
            if not _ends_at_newline(text, start, match, wrapped):
                continue
        elif mark == "." and not _ends_at_stop(text, match, short):
            continue
        _add(out, text, start, match.end())
        start = match.end()
    _add(out, text, start, len(text))
    return out


def _add(out: list[Span], text: str, start: int, end: int) -> None:
    while end - start > LONGEST:
        cut = text.rfind(" ", start + 1, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        _add(out, text, start, cut)
        start = cut
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        lead = len(piece) - len(piece.lstrip())
        out.append(Span(start + lead, start + lead + len(stripped)))


def _is_hard_wrapped(text: str) -> bool:
    lines = [s for s in (line.strip() for line in text[:20_000].split("\n")) if len(s) > 30]
    if len(lines) < 8:
        return False
    open_ended = sum(1 for s in lines if s[-1].isalnum() or s[-1] in ",-")
    return open_ended > len(lines) / 2 and sum(map(len, lines)) / len(lines) < 100


def _ends_at_newline(text: str, start: int, match: re.Match[str], wrapped: bool) -> bool:
    before = text[max(start, match.start() - 24) : match.start()].rstrip()
    if not before:
        return True
    after = text[match.end() : match.end() + 1]
    if before[-1] in '.!?:;”"':
        return True
    if wrapped:
        return match.start() - max(start, text.rfind("\n", start, match.start())) < 30 and after.isupper()
    if after.islower() and match.group().count("\n") == 1:
        return False
    if before.endswith(_AND_LAST) and text[match.end() : match.end() + 2] in _POINTS:
        return True
    word = before.rpartition(" ")[2].lower()
    return word not in _FUNCTION_WORDS


def _ends_at_stop(text: str, match: re.Match[str], short: _ShortForms) -> bool:
    end = match.end()
    if text[end : end + 1] == " " and text[end + 1 : end + 2].isupper():
        following = ""  # asked for below where the word before leaves it open; most often it does not
    elif (following := _word_after(text, end))[:1].islower():
        return False
    if end - match.start() > 1 and _closes_speech(text, match):
        return True
    before = text[max(0, match.start() - 20) : match.start()].removesuffix("\n")
    word = before.split()[-1].lstrip("(\"“'‘[").lower() if before and not before[-1].isspace() else ""
    if len(word) > short.longest and "." not in word:
        return True
    following = following or _word_after(text, end)
    if "." in (last := word[max(word.rfind("-"), word.rfind("–")) + 1 :]):
        word = last  # "the Latvia-U.S. Dialogue"
    if word in short.open:
        if word in short.states and following.lower() in short.offices:
            return False
        return not following or following.lower() in short.starters
    if word in short.closed or (word.rpartition(".")[2] in short.closed and "." in word):
        return False
    if _INITIALS.fullmatch(word):
        return not following or following.lower() in short.starters
    if len(word) == 1 and word.isalpha():
        if word == "x" and before.endswith(_ON_X):
            return True  # "the ministry said on X. Minister A stressed …"
        return following.lower() in short.starters and word == "i"
    if not (word.isdigit() and len(word) <= 2):
        return True
    return not _opens_line(text, match.start()) and (following or _word_after(text, end)).lower() not in MONTHS


# characters: what is quoted with fewer is a word or two, such as a name with a short form
_QUOTED_WORDS = 40


def _closes_speech(text: str, match: re.Match[str]) -> bool:
    """Tell whether a stop ends words of speech: "…here in the U.S.” Minister A", not "the “U.S.” Dialogue"."""
    if "”" not in match.group() or not text[match.end() + 1 : match.end() + 2].isupper():
        return False
    return text.find("“", max(0, match.start() - _QUOTED_WORDS), match.start()) < 0


def _word_after(text: str, offset: int) -> str:
    after = _WORD_AFTER.match(text, offset)
    return (after[1] or "") if after else ""


def _opens_line(text: str, end: int) -> bool:
    """Tell whether the one or two digits before `end` open a line or a point: "agreed as follows: 1. To open …"."""
    before = text[max(0, end - 4) : end].rstrip("0123456789")
    return not before or before.endswith(("\n", ": ", "; "))
