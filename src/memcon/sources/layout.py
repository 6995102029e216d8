"""The layout of printed pages: words at places → lines in reading order → paragraphs.

Lengths are in points; y grows upwards, as PDF has it. Columns are told by a gutter that several rows share, running
heads and feet by standing at the same place of several pages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from memcon.sources.lines import ENDS, ITEM

_NUMBER = re.compile(
    r"[-–—|\s(\[]*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:/|of)\s*\d{1,4})?[-–—|\s)\]]*\Z", re.I
)
_DIGITS = re.compile(r"\d+")
# PDFium marks a word divided at the line's end by U+FFFE or U+0002.
_DIVIDED = re.compile("\\w[-‐\xad\ufffe\x02]\\Z")
_COMPOUND = re.compile(r"\w+-\w+")
_LAST_WORD = re.compile(r"(\w+)\W\Z")
_FIRST_WORD = re.compile(r"\w+")
# Justified lines stretch a blank to about a line's height; a gutter is wider.
_GUTTER = 1.15
_FEWEST_SPLIT_ROWS = 4
_MARGIN = 0.12


@dataclass(frozen=True, slots=True)
class Word:
    """Characters without a blank between them."""

    text: str
    x0: float
    x1: float
    y0: float
    y1: float


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line within its column; `left` and `right` are the column's edges."""

    text: str
    x0: float
    x1: float
    y0: float
    y1: float
    left: float = 0.0
    right: float = 0.0

    @property
    def height(self) -> float:
        return self.y1 - self.y0


def find_lines(words: Iterable[Word]) -> list[Line]:
    """Return the lines of a page in reading order: down each column, columns from left to right."""
    rows = [_pieces(row) for row in _rows(words)]
    return _in_order(rows, 0) if rows else []


def _rows(words: Iterable[Word]) -> list[list[Word]]:
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda w: (-(w.y0 + w.y1) / 2, w.x0)):
        middle = (word.y0 + word.y1) / 2
        if rows and rows[-1][0].y0 < middle < rows[-1][0].y1:
            rows[-1].append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda w: w.x0) for row in rows]


def _pieces(row: Sequence[Word]) -> list[Line]:
    """Return a row cut where a gap is too wide for a blank."""
    groups: list[list[Word]] = [[row[0]]]
    for before, word in pairwise(row):
        if word.x0 - before.x1 > _GUTTER * (word.y1 - word.y0):
            groups.append([])
        groups[-1].append(word)
    return [_joined(group) for group in groups]


def _joined(parts: Sequence[Word | Line]) -> Line:
    return Line(
        " ".join(p.text for p in parts),
        min(p.x0 for p in parts),
        max(p.x1 for p in parts),
        min(p.y0 for p in parts),
        max(p.y1 for p in parts),
    )


def _in_order(rows: list[list[Line]], depth: int) -> list[Line]:
    gutter = _find_gutter(rows) if depth < 3 else None
    if gutter is None:
        left = min(p.x0 for row in rows for p in row)
        right = max(p.x1 for row in rows for p in row)
        lines = (_joined(row) for row in rows)
        return [Line(n.text, n.x0, n.x1, n.y0, n.y1, left, right) for n in lines]
    out: list[Line] = []
    band: list[list[Line]] = []
    whole: list[list[Line]] = []

    def close() -> None:
        nonlocal band, whole
        if whole:
            out.extend(_in_order(whole, 3))
        for side in ([[p for p in row if p.x1 <= gutter] for row in band],
                     [[p for p in row if p.x1 > gutter] for row in band]):  # fmt: skip
            filled = [row for row in side if row]
            if filled:
                out.extend(_in_order(filled, depth + 1))
        band, whole = [], []

    for row in rows:
        crosses = any(p.x0 < gutter < p.x1 for p in row)
        if crosses and band:
            close()
        if crosses:
            whole.append(row)
        else:
            if whole:
                close()
            band.append(row)
    close()
    return out


def _find_gutter(rows: list[list[Line]]) -> float | None:
    """Return the x that parts two columns of running text, or None.

    Several rows must be cut there, and the left side must fill its column: a table of names and offices is read row
    by row.
    """
    gaps = [((a.x1 + b.x0) / 2, a, b) for row in rows for a, b in pairwise(row)]
    best: tuple[int, float] | None = None
    for place, _, _ in gaps:
        cut = [(a, b) for _, a, b in gaps if a.x1 <= place <= b.x0]
        if len(cut) < _FEWEST_SPLIT_ROWS or (best and len(cut) <= best[0]):
            continue
        left = min(a.x0 for a, _ in cut)
        filled = sum(a.x1 - a.x0 > 0.6 * (place - left) for a, _ in cut)
        long = median(len(a.text) for a, _ in cut) >= 15 and median(len(b.text) for _, b in cut) >= 15
        if long and filled * 2 > len(cut):
            best = (len(cut), place)
    return best[1] if best else None


def drop_frames(pages: list[list[Line]], heights: Sequence[float]) -> list[list[Line]]:
    """Return the pages without page numbers and without heads and feet that stand on several of them."""
    seen: Counter[tuple[str, int]] = Counter()
    for page, height in zip(pages, heights, strict=True):
        seen.update({_frame_key(line) for line in page if _in_margin(line, height)})
    fewest = max(2, round(0.3 * len(pages)))
    kept = []
    for page, height in zip(pages, heights, strict=True):
        lines = []
        for line in page:
            if _in_margin(line, height):
                if _NUMBER.match(line.text):
                    continue
                # Places shift by a point or so from page to page.
                text, place = _frame_key(line)
                if sum(seen[text, place + shift] for shift in (-1, 0, 1)) >= fewest:
                    continue
            lines.append(line)
        kept.append(lines)
    return kept


def _in_margin(line: Line, height: float) -> bool:
    return line.y0 > (1 - _MARGIN) * height or line.y1 < _MARGIN * height


def _frame_key(line: Line) -> tuple[str, int]:
    return _DIGITS.sub("0", line.text), round(line.y0 / 4)


def join_pages(pages: list[list[Line]]) -> tuple[str, list[int]]:
    """Return the text, a paragraph a line, and the offset at which each page starts.

    A paragraph that runs over a column's or a page's end is joined again; so is a word that was divided, with its
    hyphen kept where the document writes it so elsewhere.
    """
    pitch = _usual_pitch(pages)
    compounds = {m[0].lower() for page in pages for line in page for m in _COMPOUND.finditer(line.text)}
    out: list[str] = []
    starts: list[int] = []
    size = 0
    before: Line | None = None
    for number, page in enumerate(pages, 1):
        for line in page:
            between = ""
            if before is not None:
                if _breaks(before, line, pitch):
                    between = "\n"
                elif _DIVIDED.search(before.text):
                    out[-1] = out[-1][:-1]
                    size -= 1
                    between = "-" if _keeps_hyphen(before.text, line.text, compounds) else ""
                else:
                    between = " "
            if len(starts) < number:
                starts.append(size + len(between))
            out += (between, line.text)
            size += len(between) + len(line.text)
            before = line
        if len(starts) < number:
            starts.append(size)
    return "".join(out), starts


def _keeps_hyphen(before: str, after: str, compounds: set[str]) -> bool:
    first, second = _LAST_WORD.search(before), _FIRST_WORD.match(after)
    if first is None or second is None or not second[0][0].islower():
        return True
    return f"{first[1]}-{second[0]}".lower() in compounds


def _usual_pitch(pages: list[list[Line]]) -> float:
    """Return the usual distance from one line to the next of the same column, in line heights."""
    steps = [
        (a.y0 - b.y0) / max(a.height, 0.1)
        for page in pages
        for a, b in pairwise(page)
        if a.left == b.left and a.y0 > b.y0
    ]
    return median(steps) if steps else 1.2


def _breaks(before: Line, line: Line, pitch: float) -> bool:
    """Tell whether `line` begins a paragraph."""
    if _DIVIDED.search(before.text):
        return False
    if ITEM.match(line.text):
        return True
    height = max(before.height, 0.1)
    if abs(before.height - line.height) > 0.12 * height:
        return True
    width = max(before.right - before.left, 1.0)
    # A line that left room for the next one's first word was ended on purpose.
    first = line.text.partition(" ")[0]
    needed = (len(first) + 1.5) / max(len(line.text), 1) * (line.x1 - line.x0)
    short = before.right - before.x1 > needed
    ends = before.text.endswith(ENDS)
    follows = before.y0 > line.y0 and abs(before.left - line.left) < 1
    if not follows:
        # A column or page ended between them: a sentence that is not done goes on.
        return ends and not line.text[:1].islower()
    if (before.y0 - line.y0) / height > 1.3 * pitch:
        return True
    if before.right - before.x1 > 0.45 * width or (ends and short):
        return True
    indent = line.x0 - line.left
    return 0.7 * height < indent < 0.25 * width and before.x0 - before.left < 0.3 * height
