"""Word documents."""

from __future__ import annotations

import io
import zipfile
import zlib

from memcon.errors import BrokenInput, EmptyInput, UnsupportedInput
from memcon.model import Document
from memcon.sources.detect import LARGEST_INPUT, Warn

# Word's own XML packs ten to twenty times; what packs a hundredfold was made to burst.
LARGEST_RATIO = 100
_RATIO_FROM = 4 * 1024 * 1024
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
        for block in body.iter_inner_content():
            if isinstance(block, Table):
                for row in block.rows:
                    cells = dict.fromkeys(cell.text.strip() for cell in row.cells)
                    lines.append("\t".join(c.replace("\n", " ") for c in cells if c))
            else:
                lines.append(block.text.replace("\xa0", " ").rstrip())
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


def _check_archive(data: bytes, source: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, NotImplementedError):
        raise BrokenInput(source, *_DAMAGED) from None
    declared = sum(entry.file_size for entry in entries)
    if declared > LARGEST_INPUT:
        raise BrokenInput(
            source, f"it unpacks to {declared // 1_000_000} MB, beyond the limit of 200.", "Give a smaller file."
        )
    if declared > _RATIO_FROM and declared > LARGEST_RATIO * max(1, len(data)):
        raise BrokenInput(
            source, "it unpacks to more than a hundred times its size, as a zip bomb does.", "Save it anew."
        )
    names = {entry.filename for entry in entries}
    if any(entry.flag_bits & 1 for entry in entries):
        raise BrokenInput(source, "the archive is encrypted.", "Save a copy without the password.")
    if "[Content_Types].xml" not in names or not any(n.startswith("word/") for n in names):
        raise UnsupportedInput(source, "it is an archive, not a Word document.", "Unpack it and give its folder.")
