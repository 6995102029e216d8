"""The state that "the country" takes up: the one other state told of shortly before, or who acted last.

"Peru wants a new pier. The island nation has also asked for boats": a country told by what it is stands for who acted.
"""

from __future__ import annotations

from collections.abc import Iterator

from memcon.annotate.people.actors import Actor
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_NAMES = ("the country ", "this country ", "the nation ")
_NOUNS = (" nation ", " country ", " kingdom ")
# "the island nation", "the debt-ridden South Asian country": no other, and none told by its place in a row
_DESCRIBED = lazy_regex(
    r"\bthe\s(?!(?:other|same|whole|entire|first|second|third|last|next|only|host|home|very|\w+est|most|neighbou?ring|"
    r"partner|receiving|sending|respective|latter|former|united|chairing|presiding|candidate|each|\w+ing)\b)"
    r"(?:(?!(?:of|in|and|or|to|for|a|an|by|as|on|at|with|is|was)\b)[a-z-]+\s){0,2}(?!(?:of|in|and|or|to|for|a|by|as|on|at|with|is|was)\b)[a-z-]+\Z"
)
_LONGEST = 40  # characters of what a country is told to be
_GOES_ON = lazy_regex(r"(?!(?:of|in|to|where|that|which|as|and|or)\b)[a-z]")
_BEFORE = lazy_regex(r"(?:\A|[.;,:]\s|\b(?:and|but|that|while)\s)\Z")
_NEAR = 350  # characters before "the country" in which its state is named
_LEAD = 6


def find_countries(context: Context, sentence: Span, home: str | None) -> list[Actor]:
    """Return "the country" as an actor where it opens a clause, its state being the one other told of before."""
    out = []
    for start, end in find_places(context, sentence.start, sentence.end):
        before = context.folded[max(sentence.start, start - _LEAD) : start]
        if start > sentence.start and _BEFORE.search(before) is None:
            continue
        named = [p.code for p in context.parties_in(start - _NEAR, start) if p.code != home]
        if len({*named}) == 1:
            out.append(Actor(start, end, "party", named[0]))
        elif not context.folded.startswith(_NAMES, start):
            out.append(Actor(start, end, "it", None))
    return sorted(out)


def find_places(context: Context, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Yield where "the country" stands in [start, stop) as one that may act."""
    for name in _NAMES:
        at = context.folded.find(name, start, stop)
        while at >= 0:
            end = at + len(name)
            if not context.folded[at - 1 : at].isalnum() and _GOES_ON.match(context.folded, end):
                yield at, end - 1
            at = context.folded.find(name, end, stop)
    for noun in _NOUNS:
        at = context.folded.find(noun, start, stop)
        while at >= 0:
            end = at + len(noun)
            low = max(start, at - _LONGEST)
            told = _DESCRIBED.search(context.folded[low:at]) if _GOES_ON.match(context.folded, end) else None
            if told is not None:
                yield low + told.start(), end - 1
            at = context.folded.find(noun, end - 1, stop)
