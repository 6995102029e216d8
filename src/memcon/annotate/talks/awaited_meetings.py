"""Meetings that those who met look forward to: "look forward to their next meeting in May", "to meeting again"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named, people_before
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_RULE = "meetings/trigger/awaited"
_FORWARD = Anchors(("forward to ",))
# When or where: without one the words are but a courtesy.
_SET = (
    r"(?=[^.;]{0,60}?\b(?:(?:in|at|on|during)\s+(?:the\s+)?(?:(?:upcoming|coming|forthcoming|next|%meeting_edges%\s+of)\s+)?"
    r"(?:the\s+)?(?:[\w.-]+\s+){0,2}?(?:[A-Z]|\d)|in\s+(?:the\s+coming|early|late)\b|"
    r"(?:next|later|this)\s+(?:week|month|year|spring|summer|autumn|fall|this|in)\b|before\s+the\s+end\b|tomorrow\b))"
)
_AWAITED = WordRegex(
    r"\bforward\s+to\s+(?P<what>"
    r"(?:their|our)\s+(?:next|upcoming|forthcoming|coming)\s+(?:[\w-]+\s+){0,2}?(?:meeting|call|conversation|talks|encounter)"
    r"|(?:meeting|speaking|talking|seeing)(?:\s+(?:again|together|soon|once\s+more|in\s+person|face[\s-]to[\s-]face|(?:with\s+)?(?:each\s+other|one\s+another)))*"
    r"(?=\s+(?:at|in|on|during|next|later|this|before)\b)"
    r"|(?:a|an|another|further)\s+(?:[a-z][\w-]*\s+){0,2}?(?:meeting|discussions?|conversation|talks)"
    r"(?=\s+(?:at|in|on|during|next|later|this|before)\b)"
    r"|(?:the|a)\s+(?:(?:upcoming|forthcoming|coming|next|trilateral|bilateral|planned)\s+){1,2}(?:[\w'’-]+\s+){0,2}?(?:meeting|talks|summit)"
    r"(?=,?\s+(?:at|in|on|during|next|later|this|to\s+be|hosted)\b)"
    rf"){_SET}"
)
_NO_OBJECT = lazy_regex(r"(?:meeting|speaking|talking|seeing)\b")
_CALL = lazy_regex(r"\b(?:call|speaking|talking)\b")
_TWO = 2  # sides
_MANY = 6


def find_awaited(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each next meeting of those told to have met, which a day, a place or an event tells."""
    context, out = setting.context, []
    sessions, told = Ranges(taken), Ranges(d.span for d in drafts)
    for match in find_near(_AWAITED.of(context.lexicon), context.plain, _FORWARD.find(context.plain), 4, 160):
        start = match.start("what")
        sentence = setting.sentence(start)
        if start < context.body or sessions.cover(start) or told.cover(start):
            continue
        if _NO_OBJECT.match(match["what"]) and any(
            p.start < match.end() + 2 for p in context.people_in(start, sentence.end)
        ):
            continue  # "meeting President B": the one met
        draft = _build(setting, Span(start, match.end("what")), sentence, drafts)
        if draft is not None:
            draft.kind = "call" if _CALL.search(match["what"]) else "meeting"
            out.append(draft)
    return out


def _build(setting: Setting, span: Span, sentence: Span, drafts: Sequence[Draft]) -> Draft | None:
    """Return the draft with the sides of the sentence's own subjects, else those of the meeting told last."""
    context = setting.context
    subjects = [named(context, p) for p in people_before(context, sentence.start, span.start)]
    codes = {p.party for p in subjects if p.party}
    if len(codes) < _TWO:
        last = [d for d in drafts if d.kind in ("meeting", "call") and d.verbal and d.span.end <= span.start]
        if not last or not codes <= last[-1].codes:
            return None
        subjects, codes = last[-1].people, last[-1].codes
    if not _TWO <= len(codes) < _MANY or is_private(context, subjects, ""):
        return None
    draft = Draft("meeting", span, sentence, _RULE, codes=set(codes), verbal=False)
    draft.status, draft.other = "scheduled", True
    draft.add_people(subjects, "principal")
    return draft
