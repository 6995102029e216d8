"""Subjects who hold an office of no government: "Reef Chamber President Luz Rojas welcomed …", whom "he" then means."""

from __future__ import annotations

from memcon.annotate.occasions.private_sides import is_told_by_letters, may_head_society, names_private
from memcon.annotate.people.person_links import Draft
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import WordRegex
from memcon.model import Span

_NAME = r"(?:(?:Dr|Mr|Ms|Mrs|Prof|Eng|Hon|Ambassador)\.?\s+)?[A-Z][\w.'’-]+(?:\s(?:[a-z]{1,3}\s)?[A-Z][\w.'’-]*){1,4}"
_RUN = r"(?:[A-Z][\w&'’.-]*(?:,|\s[&–-])?\s+(?:(?:of|and|for|in)\s+(?:the\s+)?)?)"
_VERB = (
    r"(?:,\s[^.;,]{2,80},)?\s+(?:(?:also|further|warmly|then|later|has|[a-z]+ly)\s+)*"
    r"(?:said|told|gave|made|spoke|took|led|thought|drew|paid|held|[a-z]{2,}ed)\b"
)
# "Reef Chamber of Commerce CEO Luz Rojas delivered", "The outgoing President of the Reef Council, Luz Rojas, thanked"
_TITLED = WordRegex(
    rf"\s*(?:(?:The|the)\s+)?(?:{_RUN}{{1,10}}?%office_class/of firms and societies%\s+{_NAME}|"
    rf"(?:[a-z]+\s+){{0,3}}%office_class/of firms and societies%\s+of\s+(?:the\s+)?{_RUN}{{1,9}}?"
    rf"\(?[A-Z&]*\)?,?\s+{_NAME}){_VERB}"
)
_LONGEST = 260  # characters


def tells_of_private(context: Context, sentence: Span) -> bool:
    """Tell whether a sentence has somebody for its subject who heads a firm or society, and is nobody's official."""
    end = min(sentence.end, sentence.start + _LONGEST)
    told = _TITLED.of(context.lexicon).match(context.plain, sentence.start, end)
    return told is not None and not any(p.party for p in context.people_in(sentence.start, told.end()))


def is_of_society(context: Context, person: Draft) -> bool:
    """Tell whether a president is that of a society told beside by its name or letters, and of no state."""
    head, _, body = (person.text or "").partition(" of ")
    if not may_head_society(head):
        return False
    return names_private(context.lexicon, body) or (not body and is_told_by_letters(context, person.start))


def leave_private(context: Context, told: tuple[int, tuple[str, ...]], offset: int) -> tuple[str, ...]:
    """Return the codes of whom "he" at `offset` means, `told` of last; none where a private person is told since."""
    start, codes = told
    first, here = context.sentence_at(start) + 1, context.sentence_at(offset)
    between = context.sentences[max(first, here - _BACK) : here]
    return () if any(tells_of_private(context, sentence) for sentence in between) else codes


_BACK = 4  # sentences
