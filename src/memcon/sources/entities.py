"""Entities declared in a document's XML: no word processor writes any, and a bomb is made of nothing else."""

from __future__ import annotations

from memcon.errors import BrokenInput

_PROBLEM = (
    "its XML declares entities, as a bomb does that unfolds to many times its size; no word processor writes any."
)


def refuse_entities(xml: bytes, source: str) -> None:
    """Raise BrokenInput where the beginning of an XML file declares entities."""
    if b"<!ENTITY" in xml.replace(b"\0", b""):  # without what UTF-16 puts between the letters
        raise BrokenInput(source, _PROBLEM, "Copy its words into a new document and save that.")
