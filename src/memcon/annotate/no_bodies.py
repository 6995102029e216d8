"""Head nouns in names that are no body's: a family name, a firm's, the parliament of one state.

"Attorney General Ann Sessions", "Dialog Ferries PLC", "Chief Executive of Dialog", "If Congress", "112th Congress".
"""

from __future__ import annotations

from memcon.lexicon.patterns import lazy_regex

_FAMILY_NAME = "Sessions"  # a plural with a capital that nothing stands behind; of sessions one is told
_FIRM = "Dialog"
_FIRM_BEHIND = lazy_regex(r"\s[A-Z]")
_OFFICE_OF = lazy_regex(
    r"\b(?:Executive|Chair\w*|Director|Manager|Officer|President|Head|Minister|Secretary|Spokes\w+)\s+of\s+\w+\Z"
)
_OWN_CONGRESS = lazy_regex(
    r"(?:(?:If|Will|Would|Can|Could|Should|Because|Though|Although|Yet|So|Does|Did|Do|Has|Have|That|Until|Unless|Once)\s+)?"
    r"(?:[\w-]+-(?:controlled|led|run|held)\s+|U\.?S\.?\s+)?(?:Congress|Parliament)\Z"
)


def is_no_body(shown: str, behind: str, name: str) -> bool:
    """Tell whether a head noun as it is shown, with the words behind it, is part of another name than a body's."""
    if shown == _FAMILY_NAME and name.endswith(_FAMILY_NAME) and " " in name:
        return True
    if shown == _FIRM and _FIRM_BEHIND.match(behind) is not None:
        return True
    return _OFFICE_OF.search(name) is not None or _OWN_CONGRESS.match(name) is not None
