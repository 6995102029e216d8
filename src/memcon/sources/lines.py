"""Printed lines → paragraphs, where only the text of the lines is known (mail, plain page text)."""

from __future__ import annotations

import re

ITEM = re.compile(r"\s*(?:[-•·–*]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s)")
ENDS = (".", ":", ";", "?", "!", "”", '"', "’")
# PDFium writes U+FFFE (older versions U+0002) where a word was divided at a line's end.
DIVIDED = re.compile("[\ufffe\x02]\\s*")


def join_lines(page: str) -> str:
    """Join printed lines into paragraphs, a line each.

    A paragraph ends at an empty line, before a list item, or where a line is clearly shorter than the page's
    longest and closes a sentence (or is short as a heading is).
    """
    page = DIVIDED.sub("", page.replace("\r\n", "\n").replace("\r", "\n"))
    lines = [line.strip() for line in page.split("\n")]
    width = max(map(len, lines), default=0)
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if not line:
            paragraphs.append([])
            continue
        if paragraphs[-1] and (ITEM.match(line) or _closes(paragraphs[-1][-1], width)):
            paragraphs.append([])
        paragraphs[-1].append(line)
    return "\n".join(" ".join(p) for p in paragraphs if p)


def _closes(line: str, width: int) -> bool:
    return len(line) < 0.55 * width or (line.endswith(ENDS) and len(line) < 0.85 * width)
