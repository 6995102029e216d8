"""What one speaker tells that both sides did: "said he and his colleague had agreed", "said the leaders discussed"."""

from __future__ import annotations

from memcon.lexicon.patterns import lazy_regex

_GROUPS = (
    r"leaders|sides|parties|ministers|presidents|premiers|countries|governments|delegations|officials|negotiators|"
    r"envoys|diplomats|pair|two"
)
_DONE = (
    r"agreed|discussed|talked|spoke|spoken|reviewed|exchanged|decided|set|made|signed|reached|covered|held|addressed|"
    r"explored|consulted|touched"
)
_TELLS = lazy_regex(
    r"(?P<lead>[^,;:“\"]{0,60}?\bthat\s|(?:\s(?:on|late|early|earlier|last)?\s?\w+day)?\s)"
    rf"(?:(?:he|she)\sand\s[^,;:“”\"]{{2,60}}?\s|the\s(?:two\s)?(?:[a-z]+\s){{0,2}}?(?:{_GROUPS})\s|"
    rf"both\s(?:{_GROUPS})\s)(?:ha(?:d|ve)\s)?(?:also\s)?(?:{_DONE})\b"
)
_AGREED_WITH = lazy_regex(
    r"[^,;:“\"]{0,60}?\b(?:he|she)\s(?:ha[ds]\s)?(?:also\s)?agreed\swith\s[^,;:“\"]{2,60}?\s(?:that|to|on)\s"
)
_OWN = lazy_regex(
    r"\b(?:he|she)\sand\s(?:his|her|the|other|fellow)\s(?:own\s)?(?:government|team|colleagues|cabinet|party|country)\b"
)


def tells_of_both(complement: str) -> bool:
    """Tell whether the words behind a verb of saying tell what both sides did together."""
    found = _TELLS.match(complement) or _AGREED_WITH.match(complement)
    return found is not None and _OWN.search(found.group()) is None
