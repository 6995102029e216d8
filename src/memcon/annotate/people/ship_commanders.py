"""Who commands a ship that comes: "The ship is commanded by Captain A", "Commanding Officer of the ship, Captain A"."""

from __future__ import annotations

import re

from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex

_COMMANDS = lazy_regex(
    r"\b(?:commanded|captained|skippered|led)\s+by\s+(?:the\s+)?\Z|\b[Cc]ommanding\s+[Oo]fficer\s+of\s+(?:the\s+)?[^.;]{2,40}?,?\s+\Z"
)
_SHIP = lazy_regex(r"\b(?:ship|vessel|frigate|destroyer|corvette|submarine|warship|cutter|boat)\b", re.I)
_REACH = 60  # characters before a person


def commands_ship(context: Context, start: int) -> bool:
    """Tell whether the words before a person tell him as who commands a ship."""
    low = max(0, start - _REACH)
    told = _COMMANDS.search(context.plain, low, start)
    return told is not None and _SHIP.search(context.plain, max(0, low - _REACH), start) is not None
