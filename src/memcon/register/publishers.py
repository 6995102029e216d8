"""Whose text a document is: the side whose own publication it is, and whether a government or body speaks."""

from __future__ import annotations

import re

from memcon.lexicon import Lexicon, straighten
from memcon.model import AnnotatedDocument

_OFFICIAL = re.compile(
    r"\b(ministry|ministries|foreign office|department|embassy|government|commission|secretariat|council|mission|"
    r"office|presidency|cabinet|white house|kremlin|chancellery|side)\b",
    re.I,
)
_OUTLET = re.compile(r"\b(news|outlet|times|daily|post|agency|press|herald|tribune|broadcasting|wire|gazette)\b", re.I)
_SIDED = ("state", "adjective", "demonym", "organisation")


def find_side(record: AnnotatedDocument, lexicon: Lexicon) -> tuple[str | None, bool]:
    """Return the publisher's party, where its name holds exactly one, and whether the publisher is official.

    A publisher that calls itself an outlet, and any story of genre news, is not official and speaks for no side; a
    joint statement speaks for all sides and so for none alone.
    """
    name = record.document.publisher or ""
    if record.genre == "news" or (_OUTLET.search(name) and not _OFFICIAL.search(name)):
        return None, False
    if record.genre in ("joint_statement", "communique"):
        return None, True
    hits = lexicon.names.find(straighten(name)) if name else []
    found = {entry.value for hit in hits for entry in hit.entries if entry.label in _SIDED}
    return (found.pop() if len(found) == 1 else None), True
