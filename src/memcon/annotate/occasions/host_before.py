"""Where another session of a body is held, told by who hosts it: "Riga will host the third session"."""

from __future__ import annotations

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_WILL = (
    r"(?:will|would|has|had|is\s+(?:(?:set|due|expected|scheduled)\s+)?to|"
    r"(?:has\s+|had\s+)?(?:offered|agreed|proposed)\s+to)"
)
_CHOSEN = r"(?:was|is|has\s+been|had\s+been)\s+(?:agreed|confirmed|chosen|selected|named|designated|announced)"
_HOSTS = lazy_regex(
    rf"\s+(?:{_CHOSEN}\s+as\s+(?:the\s+)?(?:host|venue)\s+(?:of|for)|(?:{_WILL}\s+)?(?:also\s+|next\s+)?"
    r"(?:host(?:s|ed)?|be\s+hosting|be\s+the\s+venue\s+(?:of|for)|was\s+the\s+venue\s+(?:of|for)))\s+(?:the\s+|its\s+|their\s+)?\Z"
)
_REACH = 70  # characters between the name of a host and the session


def find_host_before(setting: Setting, d: Draft) -> Place | None:
    """Return the city or state that is told right before a session without a name as who hosts it."""
    context, start = setting.context, max(d.sentence.start, d.span.start - _REACH)
    if d.kind != "session" or not d.modifier:
        return None
    for hit in context.hits_in(start, d.span.start):
        place, state = hit.find("place"), hit.find("state")
        if (place is None and state is None) or _HOSTS.fullmatch(context.plain, hit.end, d.span.start) is None:
            continue
        span = Span(hit.start, hit.end)
        if place is not None:
            return Place(context.text[hit.start : hit.end], place.attributes.get("country"), span)
        return Place(None, state.value, span) if state is not None else None
    return None
