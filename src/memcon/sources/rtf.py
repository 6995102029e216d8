"""Rich text (RTF)."""

from __future__ import annotations

import re
from collections.abc import Callable

from memcon.errors import BrokenInput, EmptyInput
from memcon.model import Document
from memcon.sources.encodings import Warn

_LARGEST = 20_000_000
_DEEPEST = 2000
_TITLE = re.compile(r"\{\\title\s+([^{}]{1,500})\}")
_PICTURE = re.compile(r"[0-9a-fA-F\s]{2000,}")


def read_rtf(data: bytes, source: str, warn: Warn) -> Document:
    """Return the text, a paragraph a line, and the title of the file's own information.

    Raises BrokenInput (larger than 20 MB without its pictures, nested beyond reason), EmptyInput.
    """
    from striprtf import striprtf

    to_text: Callable[..., str] = striprtf.rtf_to_text
    code = _PICTURE.sub("", data.decode("latin-1"))
    if len(code) > _LARGEST:
        raise BrokenInput(source, "the RTF is larger than 20 MB.", "Save it as DOCX.")
    if _depth(code) > _DEEPEST:
        raise BrokenInput(source, "groups are nested beyond reason.", "Save it anew in a word processor.")
    if code.count("{") - code.count("\\{") > code.count("}") - code.count("\\}") + 1:
        warn(f"{source}: the RTF seems to be cut short.")
    try:
        text = to_text(code, encoding="cp1252", errors="replace")
        named = _TITLE.search(code)
        title = to_text(named[1], errors="replace") if named else ""
    except (ValueError, LookupError, IndexError, TypeError, OverflowError):
        raise BrokenInput(source, "the RTF is damaged.", "Save it anew in a word processor.") from None
    lines = (line.replace("\xa0", " ").rstrip() for line in text.split("\n"))
    text = "\n".join(lines).strip("\n")
    if not text.strip():
        raise EmptyInput(source, "the RTF holds no text.", "Give a document that holds text.")
    return Document(text=text, title=title.strip() or None)


def _depth(code: str) -> int:
    depth = deepest = 0
    for mark in re.findall(r"\\[{}]|[{}]", code):
        if mark == "{":
            depth += 1
            deepest = max(deepest, depth)
        elif mark == "}":
            depth -= 1
    return deepest
