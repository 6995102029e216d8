"""Stands told without a verb, by whose view they are: "In Peru's view, the truce must hold"."""

from __future__ import annotations

from memcon.annotate.acts.verdicts import Verdict
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_VIEW = r"(?:view|opinion|perspective|point\sof\sview)"
_OPENING = lazy_regex(
    rf"(?:in|from)\s(?:(?P<whose>(?:the\s)?[\w.-]+(?:\s[\w.-]+){{0,3}})'s?\s{_VIEW}"
    rf"|(?:the|a)\s(?:{_VIEW}\sof\s(?P<of>(?:the\s)?[\w.-]+(?:\s[\w.-]+){{0,3}})|(?P<adjective>[\w-]+)\s{_VIEW})),?\s(?=\w)"
)
_LONGEST = 90  # characters


def tells_of_view(context: Context, sentence: Span) -> bool:
    """Tell whether a sentence opens with somebody's view; most do not."""
    return _OPENING.match(context.folded, sentence.start, min(sentence.end, sentence.start + _LONGEST)) is not None


def read_view(context: Context, sentence: Span) -> tuple[Verdict, tuple[str, ...], Span] | None:
    """Return the stand that a sentence tells by whose view it is, and whose it is."""
    start = sentence.start
    opening = _OPENING.match(context.folded, start, min(sentence.end, start + _LONGEST))
    if opening is None:
        return None
    whose = next(opening.span(n) for n in ("whose", "of", "adjective") if opening[n])
    named = context.parties_in(*whose)
    if len(named) != 1 or named[0].start > whose[0] + len("the ") or whose[1] - named[0].end > len("'s"):
        return None
    return Verdict("position", None, "grammar/view", "SUPPORT"), (named[0].code,), sentence
