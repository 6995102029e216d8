"""Numbered paragraphs: joint statements are cited by them ("para. 12")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from memcon.lexicon import match_lines
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Paragraph, Span

_MARK = lazy_regex(r"^[ \t]*(?:[Pp]ara(?:graph|\.)?[ \t]+)?\(?(\d{1,3})(?:[.)\t]|\.\))[ \t]*(?=\S)(?!\d)", re.M)
_END = lazy_regex(r"\n[ \t]*\n|\Z")
# Two numbered lines may be anything; three in a row count.
_FEWEST = 3
# A few numbers may be lost to a page's edge or a table.
_LARGEST_STEP = 2


def find_paragraphs(text: str) -> Iterator[Paragraph]:
    """Yield the paragraphs that the text numbers in figures from 1 on, in their order.

    Numbers that start anew (a list inside a paragraph) belong to the paragraph around them. A paragraph reaches to
    the next number, the last one to the next empty line or the text's end.
    """
    marks: list[tuple[int, int]] = []
    for mark in match_lines(_MARK, text):
        number = int(mark[1])
        if (not marks and number == 1) or (marks and 1 <= number - marks[-1][0] <= _LARGEST_STEP):
            blank = len(mark[0]) - len(mark[0].lstrip())
            marks.append((number, mark.start() + blank))
    if len(marks) < _FEWEST:
        return
    for (number, start), (_, following) in pairwise(marks):
        yield Paragraph(number, Span(start, start + len(text[start:following].rstrip())))
    number, start = marks[-1]
    end = _END.search(text, start)
    yield Paragraph(number, Span(start, end.start() if end else len(text)))
