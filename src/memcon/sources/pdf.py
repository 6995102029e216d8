"""PDF files: the text layer, with lines joined into paragraphs."""

from __future__ import annotations

import re

from memcon.errors import BrokenInput, EmptyInput
from memcon.model import Document
from memcon.sources.detect import LARGEST_INPUT, Warn

_ITEM = re.compile(r"\s*(?:[-•·–*]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s)")
_ENDS = (".", ":", ";", "?", "!", "”", '"', "’")
# PDFium writes U+FFFE (older versions U+0002) where a word was divided at a line's end.
_DIVIDED = re.compile("[\ufffe\x02]\\s*")


def read_pdf(data: bytes, source: str, warn: Warn) -> Document:
    """Return the text of all pages, with the file's own title where it has one.

    Raises BrokenInput where the file is damaged or encrypted, EmptyInput where it has no text layer.
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
    pages, size = [], 0
    try:
        title = (pdf.get_metadata_dict().get("Title") or "").strip() or None
        for index in range(len(pdf)):
            page = _page_text(pdf, index, source, warn)
            size += len(page)
            if size > LARGEST_INPUT:
                raise BrokenInput(source, "its text is larger than 200 MB.", "Split it into smaller files.")
            pages.append(page)
    finally:
        pdf.close()
    if not pages:
        raise _damaged(source)
    text = "\n\n".join(p for p in map(join_lines, pages) if p)
    if not text.strip():
        raise EmptyInput(
            source, "the PDF has no text layer (it may be a scan).", "Run it through optical character recognition."
        )
    return Document(text=text, title=title, published=None)


def _page_text(pdf: object, index: int, source: str, warn: Warn) -> str:
    import pypdfium2

    try:
        page = pdf[index]  # type: ignore[index]
        words = page.get_textpage()
        return str(words.get_text_range())
    except pypdfium2.PdfiumError:
        warn(f"{source}: page {index + 1} is damaged and was left out.")
        return ""


def _damaged(source: str) -> BrokenInput:
    return BrokenInput(source, "the PDF is damaged or cut short.", "Fetch it again or print it to a new PDF.")


def join_lines(page: str) -> str:
    """Join printed lines into paragraphs, a line each.

    A paragraph ends at an empty line, before a list item, or where a line is clearly shorter than the page's
    longest and closes a sentence (or is short as a heading is).
    """
    page = _DIVIDED.sub("", page.replace("\r\n", "\n").replace("\r", "\n"))
    lines = [line.strip() for line in page.split("\n")]
    width = max(map(len, lines), default=0)
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if not line:
            paragraphs.append([])
            continue
        if paragraphs[-1] and (_ITEM.match(line) or _closes(paragraphs[-1][-1], width)):
            paragraphs.append([])
        paragraphs[-1].append(line)
    return "\n".join(" ".join(p) for p in paragraphs if p)


def _closes(line: str, width: int) -> bool:
    return len(line) < 0.55 * width or (line.endswith(_ENDS) and len(line) < 0.85 * width)
