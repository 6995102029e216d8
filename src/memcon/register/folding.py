"""Names as they are looked up: lower case, no accents, plain signs."""

from __future__ import annotations

import re
import unicodedata

_SIGNS = re.compile(r"[^\w]+")


def fold_name(name: str) -> str:
    """Return a name without case, accents and signs, words parted by one blank."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return _SIGNS.sub(" ", "".join(c for c in plain if not unicodedata.combining(c))).strip()
