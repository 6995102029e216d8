"""PDF files: the text layer, read by its layout."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from itertools import pairwise
from statistics import median
from typing import Any

from memcon.errors import BrokenInput, EmptyInput
from memcon.model import Document, Span
from memcon.sources.encodings import LARGEST_INPUT, Warn
from memcon.sources.layout import Line, Word, drop_frames, find_lines, join_pages

_MOST_PAGES = 5000
# Beyond this a page holds no prose but a map, a table of figures or an attack.
_MOST_CHARACTERS = 100_000
_OCR = "Run it through optical character recognition (ocrmypdf, for one) and give the result."
_NO_TITLE = re.compile(r"(?:microsoft word\b.*|untitled.*|document\d*|.*\.(?:docx?|pdf|rtf|odt|indd|qxd))\Z", re.I)


def read_pdf(data: bytes, source: str, warn: Warn) -> Document:
    """Return the text of all pages with their places in it, and the title.

    Columns are read one after the other, divided words joined, running heads, feet and page numbers left out. Raises
    BrokenInput where the file is damaged, encrypted or too large, EmptyInput where it has no text layer.
    """
    import pypdfium2

    if len(data) > LARGEST_INPUT:
        raise BrokenInput(source, "the PDF is larger than 200 MB.", "Split it into smaller files.")
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise BrokenInput(source, "the PDF is encrypted.", "Save a copy without the password.") from None
        raise _damaged(source) from None
    try:
        named = (pdf.get_metadata_dict().get("Title") or "").strip()
        if not len(pdf):
            raise _damaged(source)
        if len(pdf) > _MOST_PAGES:
            raise BrokenInput(source, f"the PDF has more than {_MOST_PAGES} pages.", "Split it into smaller files.")
        found = [_read_page(pdf, index, source, warn) for index in range(len(pdf))]
    finally:
        pdf.close()
    pages = drop_frames([lines for lines, _ in found], [height for _, height in found])
    text, starts = join_pages(pages)
    if not text.strip():
        raise EmptyInput(source, "the PDF has no text layer (it may be a scan).", _OCR)
    blank = [n for n, (lines, _) in enumerate(found, 1) if not lines]
    if blank:
        warn(f"{source}: page {', '.join(map(str, blank[:9]))} without text (a scan?) left out. {_OCR}")
    spans = tuple(Span(a, b) for a, b in pairwise([*starts, len(text)]))
    title = named if named and not _NO_TITLE.match(named) else _find_title(pages[0])
    return Document(text=text, title=title, pages=spans)


def _damaged(source: str) -> BrokenInput:
    return BrokenInput(source, "the PDF is damaged or cut short.", "Fetch it again or print it to a new PDF.")


def _read_page(pdf: Any, index: int, source: str, warn: Warn) -> tuple[list[Line], float]:
    import pypdfium2

    try:
        page = pdf[index]
        height = float(page.get_height())
        return find_lines(_words(page.get_textpage(), source, index, warn)), height
    except pypdfium2.PdfiumError:
        warn(f"{source}: page {index + 1} is damaged and was left out.")
        return [], 1.0


def _words(page: Any, source: str, index: int, warn: Warn) -> Iterator[Word]:
    """Yield the words of a page in the order of the file, each with the box around it."""
    from pypdfium2 import raw

    count = page.count_chars()
    if count > _MOST_CHARACTERS:
        warn(f"{source}: page {index + 1} has more than {_MOST_CHARACTERS} characters; the rest was left out.")
        count = _MOST_CHARACTERS
    box = raw.FS_RECTF()
    text: list[str] = []
    x0 = x1 = y0 = y1 = 0.0
    for at in range(count):
        code = raw.FPDFText_GetUnicode(page, at)
        character = chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
        blank = character.isspace() or character == "\0"
        if not blank and not raw.FPDFText_GetLooseCharBox(page, at, ctypes.byref(box)):
            continue
        apart = text and not blank and _is_apart(box, x1, y0, y1)
        if text and (blank or apart):
            yield Word("".join(text), x0, x1, y0, y1)
            text = []
        if blank:
            continue
        if text:
            x1, y0, y1 = max(x1, box.right), min(y0, box.bottom), max(y1, box.top)
        else:
            x0, x1, y0, y1 = box.left, box.right, box.bottom, box.top
        text.append(character)
    if text:
        yield Word("".join(text), x0, x1, y0, y1)


def _is_apart(box: Any, x1: float, y0: float, y1: float) -> bool:
    """Tell whether a character stands off from the word before it."""
    height = max(y1 - y0, 0.1)
    middle = (box.bottom + box.top) / 2
    return not y0 <= middle <= y1 or box.left - x1 > 0.25 * height or box.left < x1 - 2 * height


def _find_title(lines: list[Line]) -> str | None:
    """Return the lines in the largest letters of the first page, where these are clearly larger than the rest."""
    if len(lines) < 3:
        return None
    largest = max(line.height for line in lines[:12])
    if largest < 1.15 * median(line.height for line in lines):
        return None
    first = next(n for n, line in enumerate(lines) if line.height == largest)
    words = []
    for line in lines[first : first + 4]:
        if line.height < 0.95 * largest:
            break
        words.append(line.text)
    return " ".join(words) or None
