"""Ministers told by a word of their portfolio: "the Ports Minister" of a Minister of Ports and Trade."""

from __future__ import annotations

import re

_MINISTER = " minister"
# "minister of ports and trade", not "minister of state for ports", who is another beside the minister
_PORTFOLIO = re.compile(r"minister\s(?:of|for)\s(?:the\s)?(?!state\b)")


def names_portfolio(short: str, full: str) -> bool:
    """Tell whether a folded "ports minister" is short for a folded "minister of fisheries and ports"."""
    whole = _PORTFOLIO.match(full)
    if whole is None or not short.endswith(_MINISTER):
        return False
    words = short.removesuffix(_MINISTER).split()
    return len(words) > 0 and set(words) <= set(full[whole.end() :].replace(",", " ").split())
