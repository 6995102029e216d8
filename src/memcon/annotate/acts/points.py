"""Lists in acts: the points under one verb, and verbs under one subject ("The two Presidents: 1. Welcomed …")."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.acts.clause_ends import trimmed
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Act, Span

_MARK = lazy_regex(
    r"\s*(?:(?P<dash>--|[-*•–·●▪‣○◦➢✓])|\(?(?:(?P<digit>\d{1,2})|(?P<roman>[ivx]{1,5})|(?P<letter>[a-z]))[.)](?=\s))\s*"
)
# A point that is a clause of its own is read for itself.
_OWN_CLAUSE = lazy_regex(
    r"(?:they|we|both|it|the (?:two|three|parties|sides|ministers|leaders|presidents|delegations|participants))\b"
)
_BARE = lazy_regex(
    r"(?:(?:also|further|jointly|have|has|had|then)\s)*\w+\s(?:(?:to|on|upon|that|as)\s)?"
    r"(?:(?:the\s)?following(?:\s\w+){0,2}|follows|to|on|that)$"
)
_LONGEST_LEAD = 160
_MOST_LED = 60
_NEAR = 5  # characters of "the " before a name


def style_of(context: Context, sentence: Span) -> str | None:
    """Return how a point is marked, None where a sentence opens with no mark."""
    mark = _MARK.match(context.folded, sentence.start, sentence.end)
    return mark.lastgroup if mark is not None else None


def skip_mark(context: Context, sentence: Span) -> int:
    """Return where the words of a sentence begin behind the mark of a point."""
    mark = _MARK.match(context.folded, sentence.start, sentence.end)
    return mark.end() if mark is not None else sentence.start


def find_points(context: Context, sentence: Span) -> list[Span]:
    """Return the points that stand under a sentence that ends with a colon; those that are clauses end the list."""
    out: list[Span] = []
    number = context.sentence_at(sentence.start)
    own, style = style_of(context, sentence), None
    for index in range(number + 1, len(context.sentences)):
        following = context.sentences[index]
        marked = style_of(context, following)
        style = style or marked
        if marked is None or marked == own or (marked != style and {marked, style} != {"roman", "letter"}):
            break
        start = skip_mark(context, following)
        if _OWN_CLAUSE.match(context.folded, start) or _acts(context, start):
            break
        if out and "\n" not in context.text[out[-1].end : following.start]:
            return []
        out.append(following)
    if out and _goes_on(context, out[-1]):
        return []  # paragraphs under headings
    return out


def is_bare(context: Context, act: Act) -> bool:
    """Tell whether an act only leads to clauses that are read for themselves: "agreed to the following"."""
    return _BARE.match(context.folded, act.span.start, act.span.end) is not None


def find_led(context: Context, sentence: Span) -> range:
    """Return the numbers of the sentences under one that names nobody but who acts: "The two Presidents:"."""
    number = context.sentence_at(sentence.start)
    if not leads_list(context, sentence) or sentence.end - sentence.start > _LONGEST_LEAD:
        return range(0)
    stop = number + 1
    while stop < min(len(context.sentences), number + _MOST_LED):
        start = skip_mark(context, context.sentences[stop])
        if start == context.sentences[stop].start or not context.text[start : start + 1].isalpha():
            break
        stop += 1
    return range(number + 1, stop)


def leads_list(context: Context, sentence: Span) -> bool:
    """Tell whether a line opens a list: by its colon, or by a point on the next line where it ends in the open."""
    if context.text[sentence.end - 1] == ":":
        return True
    number = context.sentence_at(sentence.start) + 1
    if not context.text[sentence.end - 1].isalpha() or number == len(context.sentences):
        return False
    following = context.sentences[number]
    return "\n" in context.text[sentence.end : following.start] and style_of(context, following) is not None


def _goes_on(context: Context, point: Span) -> bool:
    """Tell whether another sentence follows a point on its line."""
    number = context.sentence_at(point.start) + 1
    return number < len(context.sentences) and "\n" not in context.text[point.end : context.sentences[number].start]


def _acts(context: Context, offset: int) -> bool:
    """Tell whether a party or person with an auxiliary stands at `offset`: "Ghana will open …"."""
    named = context.people_in(offset, offset + _NEAR) or context.parties_in(offset, offset + _NEAR)
    return bool(named) and context.folded.startswith((" will ", " shall ", " has ", " is "), named[0].end)


def with_points(context: Context, sentence: Span, act: Act) -> list[Act]:
    """Return the act with the list of points that its colon opens, nothing where it only leads to other clauses."""
    points = find_points(context, sentence)
    if points:
        return [replace(act, span=Span(act.span.start, trimmed(context.text, points[-1]).end))]
    return [] if is_bare(context, act) else [act]
