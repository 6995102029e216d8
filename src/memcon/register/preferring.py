"""Which of the values that documents tell is preferred, and why; the others are kept beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from memcon.register.proposing import Told

FIELDS = ("number", "start", "end", "place", "country", "mode", "status", "parties")


def prefer(told: Sequence[Told], field: str) -> dict[str, Any] | None:
    """Return the preferred value of a field with its reason and every value told, None where no document tells it."""
    sources = [(t, getattr(t.mention, field)) for t in told if getattr(t.mention, field) not in (None, ())]
    if not sources:
        return None
    own = [s for s in sources if s[0].mention.standing == "subject"] or sources
    official = [s for s in own if s[0].official] or own
    counts = Counter(value for _, value in official)
    first = min(official, key=lambda s: (-counts[s[1]], s[0].published or "9999", s[0].document))
    return {
        "value": first[1],
        "why": "told by most official documents" if len(counts) > 1 else "told alike",
        "told": [{"document": t.document, "value": value} for t, value in sources],
    }
