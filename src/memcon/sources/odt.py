"""OpenDocument texts."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import Any

from memcon.errors import BrokenInput, EmptyInput, UnsupportedInput
from memcon.model import Document
from memcon.sources.archives import LARGEST_RATIO
from memcon.sources.encodings import LARGEST_INPUT, Warn
from memcon.sources.entities import refuse_entities

_DAMAGED = ("the ODT is damaged or cut short.", "Fetch it again or save it anew in a word processor.")
_RATIO_FROM = 4 * 1024 * 1024
_SPACE = re.compile(r"[ \t\n\r]+")
_T = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_O = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_S = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_LEFT_OUT = {_T + "note", _O + "annotation", _T + "tracked-changes", _T + "table-of-content", _O + "forms"}


def read_odt(data: bytes, source: str, warn: Warn) -> Document:
    """Return the body's paragraphs, list items with their numbers and table rows, a line each, and the title.

    Footnotes, comments and deleted text are left out. Raises BrokenInput (damaged, encrypted, a bomb),
    UnsupportedInput (a sheet or drawing), EmptyInput.
    """
    from lxml import etree

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check(archive, len(data), source)
            content = archive.read("content.xml")
            meta = archive.read("meta.xml") if "meta.xml" in archive.namelist() else b""
        for xml in (content, meta):
            refuse_entities(xml, source)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
        root = etree.fromstring(content, parser)
        title = etree.fromstring(meta, parser).findtext(f".//{_TITLE}") if meta else None
    except (zipfile.BadZipFile, KeyError, zlib.error, EOFError, OSError, ValueError, RuntimeError, etree.LxmlError):
        raise BrokenInput(source, *_DAMAGED) from None
    body = root.find(f"{_O}body/{_O}text")
    if body is None:
        raise UnsupportedInput(source, "it is an OpenDocument file, but no text.", "Give a text document.")
    lines: list[str] = []
    _walk(body, lines, _numbered_styles(root), None)
    text = "\n".join(lines).strip("\n")
    if not text.strip():
        raise EmptyInput(source, "the ODT holds no text.", "Give a document that holds text.")
    return Document(text=text, title=(title or "").strip() or None)


def _check(archive: zipfile.ZipFile, size: int, source: str) -> None:
    manifest = archive.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in archive.namelist() else b""
    if b"encryption-data" in manifest:
        raise BrokenInput(source, "the ODT is password-protected.", "Save a copy without the password.")
    declared = sum(entry.file_size for entry in archive.infolist())
    if declared > LARGEST_INPUT or (declared > _RATIO_FROM and declared > LARGEST_RATIO * size):
        raise BrokenInput(source, "it unpacks beyond all measure, as a zip bomb does.", "Save it anew.")


def _numbered_styles(root: Any) -> set[str]:
    """Return the list styles whose first level counts in figures."""
    found = set()
    for style in root.iter(f"{_T}list-style"):
        level = style.find(f"{_T}list-level-style-number")
        if level is not None and level.get(f"{_T}level") == "1" and level.get(f"{_S}num-format") == "1":
            found.add(style.get(f"{_S}name"))
    return found


def _walk(element: Any, lines: list[str], numbered: set[str], style: str | None) -> None:
    """Append the lines of an element; `style` is the list style that holds inside a list."""
    count = 0
    for child in element:
        tag = child.tag
        if not isinstance(tag, str) or tag in _LEFT_OUT:
            continue
        if tag in (f"{_T}p", f"{_T}h"):
            lines.append(_words(child))
        elif tag == f"{_T}list":
            name = child.get(f"{_T}style-name") or style
            start = len(lines)
            _walk(child, lines, numbered if style is None else set(), name)
            lines[start:] = [line for line in lines[start:] if line]
        elif tag == f"{_T}list-item":
            start = len(lines)
            _walk(child, lines, set(), style)
            count = int(child.get(f"{_T}start-value") or count + 1)
            if style in numbered and len(lines) > start:
                lines[start] = f"{count}. {lines[start]}"
        elif tag == f"{_TABLE}table-row":
            cells: list[str] = []
            for cell in child:
                inner: list[str] = []
                _walk(cell, inner, set(), None)
                cells.append(" ".join(filter(None, inner)))
            lines.append("\t".join(filter(None, cells)))
        else:
            _walk(child, lines, numbered, style)


def _words(element: Any) -> str:
    parts: list[str] = []

    def add(node: Any) -> None:
        if node.text:
            parts.append(_SPACE.sub(" ", node.text))
        for child in node:
            if child.tag == f"{_T}s":
                parts.append(" " * min(int(child.get(f"{_T}c") or 1), 100))
            elif child.tag == f"{_T}tab":
                parts.append("\t")
            elif child.tag == f"{_T}line-break":
                parts.append("\n")
            elif isinstance(child.tag, str) and child.tag not in _LEFT_OUT:
                add(child)
            if child.tail:
                parts.append(_SPACE.sub(" ", child.tail))

    add(element)
    return "".join(parts).replace("\xa0", " ").rstrip()
