"""Whose text a document is: the side whose own publication it is, and whether a government or body speaks."""

from __future__ import annotations

from memcon.annotate.parties.publisher import calls_itself_outlet
from memcon.lexicon import Lexicon, straighten
from memcon.model import AnnotatedDocument

_SIDED = ("state", "adjective", "demonym", "organisation")


def find_side(record: AnnotatedDocument, lexicon: Lexicon) -> tuple[str | None, bool]:
    """Return the publisher's party, where its name holds exactly one, and whether the publisher is official.

    A publisher that calls itself an outlet, and any story of genre news, is not official and speaks for no side; a
    joint statement speaks for all sides and so for none alone.
    """
    name = record.document.publisher or ""
    if record.genre == "news" or calls_itself_outlet(lexicon, name):
        return None, False
    if record.genre in ("joint_statement", "communique"):
        return None, True
    hits = lexicon.names.find(straighten(name)) if name else []
    found = {entry.value for hit in hits for entry in hit.entries if entry.label in _SIDED}
    return (found.pop() if len(found) == 1 else None), True
