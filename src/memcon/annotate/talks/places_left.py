"""What somebody leaves for another place: "left Lima on Monday for Riga", "left the country for Latvia"."""

from __future__ import annotations

from memcon.lexicon.patterns import lazy_regex

_LEAVES = lazy_regex(r"\b(?:left|leaves?|leaving|depart(?:s|ed|ing)?)\Z")
_THEN_FOR = lazy_regex(r"[^.;:,]{0,40}?\s(?:for|to)\s+(?:the\s+)?[A-Z]")


def is_left(plain: str, start: int, at: int, end: int) -> bool:
    """Tell whether what stands at [at, end), right behind a verb of leaving, is what somebody left for elsewhere."""
    if plain[start:at].strip() not in ("", "the"):
        return False
    if _LEAVES.search(plain, max(0, start - len("departing ")), start) is None:
        return False
    return _THEN_FOR.match(plain, end) is not None
