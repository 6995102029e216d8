"""Keys that a person can read: made once from what is known then, and never changed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from zlib import crc32

from memcon.resolve.vocabulary import plain

_LONGEST = 60


def slug(text: str) -> str:
    """Return a text as lower-case letters, digits and hyphens: "CN PK BPC" gives "cn-pk-bpc"."""
    joined = re.sub(r"[^a-z0-9]+", "-", plain(text)).strip("-")
    return joined[:_LONGEST].strip("-") or "unnamed"


def hash_clues(keys: Iterable[tuple[object, ...]]) -> frozenset[int]:
    """Return keys as numbers that a register may store; that two keys share one does no harm but some work."""
    return frozenset(crc32(repr(key).encode()) for key in keys)


class KeyMaker:
    """Makes keys that are not in use; the second of a name gets "-2"."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, key: str) -> None:
        """Count a key that exists already as taken."""
        self._taken.add(key)

    def make(self, base: str) -> str:
        """Return `base`, or `base` with the first free number behind it, and take it."""
        key, n = base, 1
        while key in self._taken:
            n += 1
            key = f"{base}-{n}"
        self._taken.add(key)
        return key
