"""Sentence bounds.

One pass over terminal punctuation and line ends with a check of the word before and the word after. Hard-wrapped
text (old scans, e-mail) is recognised by its lines, whose ends then count as blanks.
"""

from __future__ import annotations

import re

from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# The marks stand first and once, so that the search for them skips over all other characters.
_BREAK = lazy_regex(r"[.!?\n](?:(?<=\n)\s*|(?<!\n)[\"”’')\]»]*(?=\s|$))")
_WORD_AFTER = lazy_regex(r"\s*[\"“‘'(\[«]*(\w+)?")
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof h.e hon rt sr st gen maj col capt lt adm brig sgt no nos art vol pp fig para jan feb mar apr "
    "jun jul aug sep sept oct nov dec vs etc e.g i.e cf al ltd inc co corp dept govt min amb sen rep gov pres rev ing "
    "messrs approx ca eng retd smt shri u.n e.u d.p.r.k r.o.k p.r.c a.m p.m ph.d h.m h.r.h md mohd ma".split()
)
_OPEN_ABBREVIATIONS = frozenset("u.s u.k d.c u.a.e p.m a.m jr sr u.n e.u p.o.k r.o.k ltd inc etc co corp".split())
_LONGEST_ABBREVIATION = max(map(len, _ABBREVIATIONS | _OPEN_ABBREVIATIONS))
_STARTERS = frozenset(
    "the they he she we i it this these those that in on at during both a an as for with while when after before also "
    "since following according meanwhile earlier later finally further furthermore moreover additionally to from our "
    "his her their there under through building secretary president minister prime deputy ambassador".split()
)
# What names a country stands before an office ("U.S. Secretary of State") far more often than at a sentence's end.
_COUNTRIES = frozenset("u.s u.k u.a.e u.n e.u r.o.k p.r.c d.p.r.k".split())
_OFFICES = frozenset("building secretary president minister prime deputy ambassador under".split())
_MONTHS = frozenset("january february march april may june july august september october november december".split())
_INITIALS = lazy_regex(r"(?:[a-z]\.)+[a-z]")  # of a name: "M.U.M. Ali"
LONGEST = 3000  # characters; what is longer is cut at a blank, so that the work on a sentence is bounded
_FUNCTION_WORDS = frozenset("the a an of and or to in on at for with by from its their our his her that which".split())


def find_sentences(text: str) -> list[Span]:
    """Return the sentences of `text` in order, without surrounding white space."""
    wrapped = _is_hard_wrapped(text)
    out: list[Span] = []
    start = 0
    for match in _BREAK.finditer(text):
        mark = text[match.start()]
        if mark == "\n":
            if not _ends_at_newline(text, start, match, wrapped):
                continue
        elif mark == "." and not _ends_at_stop(text, match):
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
    word = before.rpartition(" ")[2].lower()
    return word not in _FUNCTION_WORDS


def _ends_at_stop(text: str, match: re.Match[str]) -> bool:
    end = match.end()
    if text[end : end + 1] == " " and text[end + 1 : end + 2].isupper():
        following = ""  # asked for below where the word before leaves it open; most often it does not
    elif (following := _word_after(text, end))[:1].islower():
        return False
    before = text[max(0, match.start() - 20) : match.start()].removesuffix("\n")
    word = before.split()[-1].lstrip("(\"“'‘[").lower() if before and not before[-1].isspace() else ""
    if len(word) > _LONGEST_ABBREVIATION and "." not in word:
        return True
    following = following or _word_after(text, end)
    if "." in (last := word[max(word.rfind("-"), word.rfind("–")) + 1 :]):
        word = last  # "the Latvia-U.S. Dialogue"
    if word in _OPEN_ABBREVIATIONS:
        if word in _COUNTRIES and following.lower() in _OFFICES:
            return False
        return not following or following.lower() in _STARTERS
    if word in _ABBREVIATIONS or (word.rpartition(".")[2] in _ABBREVIATIONS and "." in word):
        return False
    if _INITIALS.fullmatch(word):
        return not following or following.lower() in _STARTERS
    if len(word) == 1 and word.isalpha():
        return following.lower() in _STARTERS and word == "i"
    if not (word.isdigit() and len(word) <= 2):
        return True
    return not _opens_line(text, match.start()) and (following or _word_after(text, end)).lower() not in _MONTHS


def _word_after(text: str, offset: int) -> str:
    after = _WORD_AFTER.match(text, offset)
    return (after[1] or "") if after else ""


def _opens_line(text: str, end: int) -> bool:
    """Tell whether the one or two digits before `end` open a line or a point: "agreed as follows: 1. To open …"."""
    before = text[max(0, end - 4) : end].rstrip("0123456789")
    return not before or before.endswith(("\n", ": ", "; "))
