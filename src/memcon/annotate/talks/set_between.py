"""When and where a meeting was, told between its verb and whom was met: "met on 11 August the Minister"."""

from __future__ import annotations

from memcon.annotate.text.small_words import MONTH_NAME
from memcon.lexicon.patterns import lazy_regex

# "met on 11 August the", "met as well the", "met in Lima on Monday Peru's": no comma, which would end the clause
_SET_BETWEEN = lazy_regex(
    rf"(?:\s+(?:as\s+well|today|yesterday|(?:this|last)\s+(?:morning|afternoon|evening|week|month)|on\s+(?:[A-Z][a-z]+day|"
    rf"(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH_NAME}(?:\s\d{{4}})?|{MONTH_NAME}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s\d{{4}},?)?)|"
    r"in\s+[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)){1,3}\s+(?:with\s+)?(?:(?:the|an?|his|her|their|visiting|new|newly|appointed|"
    r"counterpart,?|peer,?)\s+)*\Z"
)
# "When they met on 3 May Minister A said": the subject of the next clause
_FINITE = lazy_regex(
    r"\s+(?:(?:also|then|had|has|have|will|would)\s+)?(?:is|was|will|would|said|told|spoke|gave|made|met|took|held|[a-z]{3,}ed)\s"
)
_FAR = 130  # characters between a verb and whom it says was met


def is_set_between(text: str, gap: str, end: int) -> bool:
    """Tell whether only day and place stand in the gap before somebody met, who ends at `end` and does nothing then."""
    return len(gap) < _FAR and _SET_BETWEEN.fullmatch(gap) is not None and _FINITE.match(text, end) is None
