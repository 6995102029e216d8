"""Real footnotes in a Word document, which python-docx does not make by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsdecls

_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
_SUPER = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
_SMALL = '<w:rPr><w:sz w:val="16"/></w:rPr>'


def add_footnotes(document: Any, texts: Sequence[str]) -> None:
    """Add the footnotes part to a document; the nth text is footnote n, to which its references point."""
    part = Part(PackURI("/word/footnotes.xml"), _CONTENT, build_footnotes(texts).encode("utf-8"), document.part.package)
    document.part.relate_to(part, _RELATION)


def build_footnotes(texts: Sequence[str]) -> str:
    """Return the part's XML: the two separators that Word wants, then the footnotes."""
    marks = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{mark}/></w:r></w:p></w:footnote>'
        for kind, number, mark in (
            ("separator", -1, "separator"),
            ("continuationSeparator", 0, "continuationSeparator"),
        )
    )
    notes = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:pPr><w:spacing w:after="40"/></w:pPr><w:r>{_SUPER}<w:footnoteRef/></w:r>'
        f'<w:r>{_SMALL}<w:t xml:space="preserve"> {escape(text)}</w:t></w:r></w:p></w:footnote>'
        for number, text in enumerate(texts, 1)
    )
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f"{head}<w:footnotes {nsdecls('w')}>{marks}{notes}</w:footnotes>"
