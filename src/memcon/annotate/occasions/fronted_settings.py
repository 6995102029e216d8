"""Day and place told in front of verbs in a row: "In Lima on 3 May, she was received by A, and met B"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from memcon.annotate.occasions.drafts import Draft
from memcon.lexicon.patterns import lazy_regex

_OPENS = lazy_regex(r"(?:[A-Z][a-z]+,\s+)?(?:In|On|At|While\s+in|Today|Yesterday|Earlier)\b")
_JOINED = lazy_regex(
    r"(?:,?\s+and|,|,?\s+before|,?\s+after\s+which\s+(?:he|she|they))\s+"
    r"(?:(?:also|then|later|had|was|were|is|are|will|to|be|being|due|set|scheduled|separately|subsequently|finally)\s+)*\Z"
)
# "will meet A and [pay B a visit]", "will meet A before [paying B a visit]": as much to come as the first
_BARE = lazy_regex(
    r"(?:pay|meet|hold|receive|visit|have|conduct|call|attend|host|sign|open)(?:ing)?\b|paying\b|having\b|receiving\b"
)
_LONGEST = 60  # characters of "and also separately"


def share_settings(text: str, drafts: Sequence[Draft]) -> None:
    """Give a meeting told behind another in one sentence, without day and place, what opens the sentence."""
    for first, second in pairwise(d for d in drafts if d.kind in ("meeting", "call")):
        if first.sentence != second.sentence or first.told_at >= second.told_at:
            continue
        if first.status == "scheduled" and second.status == "held" and _BARE.match(text, second.told_at):
            second.status = first.status if _is_joined(text, first, second) else second.status
        if first.status != second.status:
            continue
        if _OPENS.match(text, first.sentence.start) is None or not _is_joined(text, first, second):
            continue
        if second.when is None and first.when is not None and first.when.end <= first.told_at:
            second.when, second.why_no_day = first.when, None
        if second.place is None and first.place is not None and first.place.span.end <= first.told_at:
            second.place = first.place if second.kind == "meeting" else None


def _is_joined(text: str, first: Draft, second: Draft) -> bool:
    """Tell whether the verb of a meeting goes on with the subject of the one before: ", and met"."""
    start = max(first.span.end, second.told_at - _LONGEST)
    return _JOINED.search(text, start, second.told_at) is not None
