"""Summits that are called like the group whose leaders meet: "on the sidelines of the G20 in Lima", "hosting APEC"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.text.context import PartyMention
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_GROUPS = WordRegex(r"%body_class/called like their summit%")
_ARTICLE = r"(?:the\s+|this\s+year's\s+|last\s+year's\s+|next\s+year's\s+|a\s+successful\s+)?"
# "on the sidelines of the G20", "while attending the G7": an occasion, whatever stands behind
_THERE = WordRegex(
    rf"\b(?:%meeting_edges%\s+of|during|(?:attend|host)(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|(?:this|last|next)\s+(?:week|month|year)'s)\s+{_ARTICLE}\Z"
)
# "at the G7 in June", "will travel to Peru for APEC": with a day, a place or the sentence's end behind
_MAY_BE = lazy_regex(rf"\b(?:at|for|after|before|ahead\s+of|since|following)\s+{_ARTICLE}\Z")
_ENDS = lazy_regex(
    r"(?=[.,;:)]|\s+(?:in|on|this|last|next|later|earlier|tomorrow|today|yesterday|and|to|with|where|when|which|as)\b|\Z)"
)
_SET = lazy_regex(
    r"(?=\s+(?:in\s+(?:[A-Z]|early\b|late\b|mid|20\d\d)|on\s+(?:\d|[A-Z])|(?:this|last|next|later\s+this|earlier\s+this)\s+(?:week|month|year|[A-Z]\w+)\b|"
    r"tomorrow\b|today\b|yesterday\b))"
)
_REACH = 40  # characters before a group


def find_group_events(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a session for each group by whose name its summit is meant, where none of it is told otherwise."""
    context = setting.context
    told = Ranges([*taken, *(d.span for d in drafts)])
    known = {c for d in drafts if d.kind == "session" for c in d.codes}
    out: list[Draft] = []
    for party in context.parties:
        if party.start < context.body or party.code in known or told.cover(party.start):
            continue
        if _GROUPS.of(context.lexicon).fullmatch(context.plain, party.start, party.end) is None:
            continue
        if _is_event(setting, party):
            sentence = setting.sentence(party.start)
            name = context.text[party.start : party.end]
            draft = Draft("session", Span(party.start, party.end), sentence, "meetings/body", codes={party.code})
            draft.mechanism, draft.aside, draft.verbal = name, True, True
            out.append(draft)
            known.add(party.code)
    return out


def _is_event(setting: Setting, party: PartyMention) -> bool:
    """Tell whether the words around a group's name speak of its summit."""
    text, low = setting.context.plain, max(0, party.start - _REACH)
    if _THERE.of(setting.context.lexicon).search(text, low, party.start) is not None:
        return _ENDS.match(text, party.end) is not None
    return _MAY_BE.search(text, low, party.start) is not None and _SET.match(text, party.end) is not None
