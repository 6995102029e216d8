"""Deeds of years long past, told to say how things came to be: "established ties in 1950"."""

from __future__ import annotations

from memcon.annotate.context import Context
from memcon.annotate.predicates import Clause
from memcon.lexicon.patterns import lazy_regex

_YEAR = r"(?:back\s)?(?:in|on)\s(?:the\s)?(?:[\w.,-]+\s){0,3}?(?P<year>(?:19|20)\d\d)\b(?!-)"
_BEHIND = lazy_regex(rf"\s{_YEAR}")
_BEFORE = lazy_regex(rf"{_YEAR},?\s(?:the\s|both\s)?$")
# What the year may belong to: "the pact signed in 1990".
_PARTICIPLE = lazy_regex(
    r"(?:\w+ed|held|made|begun|which|that|who|from|back|agreement|meeting|summit|visit)(?:\s[^\s]+){0,2}$"
)
_LONG = 10  # years


def is_history(context: Context, clause: Clause, end: int) -> bool:
    """Tell whether a clause tells what was done years before the document."""
    published = context.document.published or ""
    if clause.group.form != "past" or not published[:4].isdigit():
        return False
    sentence = context.sentences[context.sentence_at(clause.start)]
    behind = _BEHIND.search(context.folded, clause.group.after, end)
    if behind is not None and _PARTICIPLE.search(context.folded[clause.group.after : behind.start()]) is None:
        return int(behind["year"]) <= int(published[:4]) - _LONG
    before = _BEFORE.match(context.folded, sentence.start, clause.subject.start)
    return before is not None and int(before["year"]) <= int(published[:4]) - _LONG
