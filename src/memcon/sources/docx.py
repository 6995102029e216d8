"""Word documents."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Any

from memcon.errors import BrokenInput, EmptyInput, UnsupportedInput
from memcon.model import Document
from memcon.sources.encodings import LARGEST_INPUT, Warn
from memcon.sources.entities import refuse_entities

# Word's own XML packs ten to twenty times; what packs a hundredfold was made to burst.
LARGEST_RATIO = 100
_RATIO_FROM = 4 * 1024 * 1024
_XML_HEAD = 64 * 1024  # what entities are declared in stands before all else
_DAMAGED = ("the DOCX is damaged or cut short.", "Fetch it again or save it anew in a word processor.")


def read_docx(data: bytes, source: str, warn: Warn) -> Document:
    """Return the body's paragraphs and table rows in order, a line each, and the title from the properties.

    Raises BrokenInput (damaged, encrypted, a zip bomb), UnsupportedInput (another kind of archive), EmptyInput.
    """
    _check_archive(data, source)
    import docx
    from docx.opc.exceptions import OpcError
    from docx.table import Table
    from lxml.etree import LxmlError

    lines: list[str] = []
    try:
        body = docx.Document(io.BytesIO(data))
        numbering = _Numbering(body)
        for block in body.iter_inner_content():
            if isinstance(block, Table):
                for row in block.rows:
                    cells = dict.fromkeys(cell.text.strip() for cell in row.cells)
                    lines.append("\t".join(c.replace("\n", " ") for c in cells if c))
            else:
                lines.append(numbering.number(block) + block.text.replace("\xa0", " ").rstrip())
        title = (body.core_properties.title or "").strip() or None
    except (OpcError, LxmlError, zipfile.BadZipFile, zlib.error, EOFError, OSError) as error:
        raise BrokenInput(source, *_DAMAGED) from error
    except (KeyError, ValueError, IndexError, AttributeError, TypeError, NotImplementedError, RecursionError) as error:
        # The library answers a missing or misplaced part with whatever it stumbles over.
        raise BrokenInput(source, *_DAMAGED) from error
    text = "\n".join(lines).strip("\n")
    if not text.strip():
        raise EmptyInput(source, "the DOCX holds no text.", "Give a document that holds text.")
    return Document(text=text, title=None if title == "Word Document" else title)


class _Numbering:
    """Gives back the numbers of numbered paragraphs, which Word counts anew each time it shows them."""

    def __init__(self, body: Any) -> None:
        self._counts: dict[str, int] = {}
        self._forms: dict[str, tuple[str, int]] = {}
        try:
            root = body.part.numbering_part.element
        except (KeyError, NotImplementedError, AttributeError):
            return
        levels = {}
        for abstract in root.findall(_word("w:abstractNum")):
            level = abstract.find(_word("w:lvl"))
            if level is not None and _value(level, "w:numFmt") == "decimal":
                start = _value(level, "w:start") or "1"
                form = _value(level, "w:lvlText") or "%1."
                levels[abstract.get(_word("w:abstractNumId"))] = (
                    form,
                    int(start) if start.isdecimal() and len(start) < 6 else 1,
                )
        for num in root.findall(_word("w:num")):
            named = _value(num, "w:abstractNumId")
            if named in levels:
                self._forms[str(num.get(_word("w:numId")))] = levels[named]

    def number(self, paragraph: Any) -> str:
        """Return "3. " for the third paragraph of a list that counts in figures, "" for any other."""
        properties = paragraph._p.pPr
        found = properties.numPr if properties is not None else None
        if found is None:
            style = paragraph.style.element.pPr if paragraph.style is not None else None
            found = style.numPr if style is not None else None
        if found is None or found.numId is None or not paragraph.text.strip():
            return ""
        name = str(found.numId.val)
        if name not in self._forms or (found.ilvl is not None and found.ilvl.val):
            return ""
        form, start = self._forms[name]
        self._counts[name] = self._counts.get(name, start - 1) + 1
        return form.replace("%1", str(self._counts[name])) + " "


def _value(element: Any, name: str) -> str | None:
    child = element.find(_word(name))
    value = child.get(_word("w:val")) if child is not None else None
    return str(value) if value is not None else None


def _word(name: str) -> str:
    return "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}" + name.removeprefix("w:")


def _check_archive(data: bytes, source: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            _check_entries(entries, len(data), source)
            for entry in entries:
                if entry.filename.endswith((".xml", ".rels")):
                    with archive.open(entry) as part:
                        refuse_entities(part.read(_XML_HEAD), source)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError):
        raise BrokenInput(source, *_DAMAGED) from None


def _check_entries(entries: list[zipfile.ZipInfo], size: int, source: str) -> None:
    declared = sum(entry.file_size for entry in entries)
    if declared > LARGEST_INPUT:
        raise BrokenInput(
            source, f"it unpacks to {declared // 1_000_000} MB, beyond the limit of 200.", "Give a smaller file."
        )
    if declared > _RATIO_FROM and declared > LARGEST_RATIO * max(1, size):
        raise BrokenInput(
            source, "it unpacks to more than a hundred times its size, as a zip bomb does.", "Save it anew."
        )
    names = {entry.filename for entry in entries}
    if any(entry.flag_bits & 1 for entry in entries):
        raise BrokenInput(source, "the archive is encrypted.", "Save a copy without the password.")
    if "[Content_Types].xml" not in names or not any(n.startswith("word/") for n in names):
        raise UnsupportedInput(source, "it is an Office file, but no Word document.", "Save its text as DOCX.")
