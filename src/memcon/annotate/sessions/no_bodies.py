"""Head nouns in names that are no body's: a family name, a firm's, the parliament of one state.

"Attorney General Ann Sessions", "Dialog Ferries PLC", "Chief Executive of Dialog", "If Congress", "112th Congress".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.sessions.mechanism_mentions import MechanismMention
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
_BETWEEN_MINISTRIES = lazy_regex(r"[Ii]nter-?[Mm]inisterial\Z")  # "Inter-ministerial talks were held"


def is_no_body(shown: str, behind: str, name: str) -> bool:
    """Tell whether a head noun as it is shown, with the words behind it, is part of another name than a body's."""
    if shown == _FAMILY_NAME and name.endswith(_FAMILY_NAME) and " " in name:
        return True
    if shown == _FIRM and _FIRM_BEHIND.match(behind) is not None:
        return True
    return any(p.match(name) for p in (_OWN_CONGRESS, _BETWEEN_MINISTRIES)) or _OFFICE_OF.search(name) is not None


_PAIR = lazy_regex(r"[A-Z][\w.]+[-–]\s?[A-Z]|[A-Z][\w.]+\s[-–]\s[A-Z]")
_OF_SIDES = lazy_regex(r"(?:\s+on\s[^.;:,]{2,60}?)?\s+(?:between|with)\s")


def are_letters_alone(name: str, behind: str, number: int | None) -> bool:
    """Tell whether letters that stand for many a body are told without number and sides: "at the JTC"."""
    if behind.startswith(("-", "–")):  # "the JTC-RT": a part of other letters
        return True
    return number is None and _PAIR.match(name) is None and _OF_SIDES.match(behind) is None


def settle_letters(found: Sequence[MechanismMention]) -> list[MechanismMention]:
    """Return the mentions, those told by letters as commissions; letters that the text explains are read as such."""
    given = {m.acronym for m in found if m.acronym}
    kept = [m for m in found if m.head != "letters" or not given.intersection(m.name.split())]
    return [replace(m, head="commission") if m.head == "letters" else m for m in kept]
