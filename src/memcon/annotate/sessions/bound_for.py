"""Who goes somewhere for a meeting of many: "will travel to Lima for the annual meeting of the harbour ministers"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

_FOR = (" for the ", " for a ", " for an ", " for this year's ", " for its ", " for their ")
_BOUND = lazy_regex(
    r"\b(?:(?P<ahead>(?:will|would|(?:is|are)\s+(?:due\s+|set\s+|scheduled\s+)?to|to)\s+(?:also\s+|then\s+)?)?"
    r"(?:be\s+)?(?:travel(?:s|l?ed|l?ing)?|go|goes|went|going|fl(?:y|ies|ew|ying)|head(?:s|ed|ing)|depart(?:s|ed|ing)?|"
    r"journey(?:s|ed|ing)?|arriv(?:e|es|ed|ing)|set\s+off|leav(?:e|es|ing)|left|"
    r"(?:lead(?:s|ing)?|led|head(?:s|ed|ing))\s+(?:an?|the|his|her|its)\s+(?:[\w'’-]+\s+){0,5}?delegation\s+to)\s|(?:is|was|are|were)\s+(?:currently\s+)?in\s)"
    r"[^.;:]{0,90}?\bfor\s+(?:the|an?|this\s+year's|its|their)\s+(?:(?!visit|talks\b)[\w'’-]+\s+){0,6}\Z"
)
_REACH = 170  # characters before the words of a meeting in which the journey stands


def join_bound(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give a session, or a meeting of officials, who travels to it; it is what the sentence tells."""
    context = setting.context
    for d in drafts:
        if d.kind not in ("session", "meeting") or d.people or d.modifier:
            continue
        low = max(d.sentence.start, d.span.start - _REACH)
        at = d.span.start
        if context.folded.startswith(("the ", "an ", "a ", "its ", "their ", "this "), at):
            at += 1 + context.folded[at : d.span.end].find(" ")  # behind its article
        if not any(word in context.folded[low:at] for word in _FOR):
            continue
        bound = _BOUND.search(context.plain, low, at)
        who = context.people_in(d.sentence.start, bound.start())[-1:] if bound is not None else []
        if bound is None or not who or not who[0].name:
            continue
        d.add_people([named(context, p) for p in who], "head" if d.kind == "session" else "principal")
        d.codes |= {p.party for p in (named(context, q) for q in who) if p.party}
        d.verbal, d.aside = True, False
        if bound["ahead"]:
            d.status = "scheduled"
