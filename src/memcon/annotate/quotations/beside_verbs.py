"""Who stands right before a verb of saying, behind what opens the sentence: "After A's plan, B said"."""

from __future__ import annotations

from memcon.annotate.text.context import Context, Person
from memcon.lexicon.patterns import lazy_regex

# "After the Kalns plan, [Senator Rojas] said", "Asked about Kalns, [Rojas] replied"
_BESIDE_VERB = lazy_regex(r"\s+(?:(?:also|then|later|has|had|\w+ly)\s+)*\Z")
_BEHIND_COMMA = lazy_regex(r",\s+(?:[\w.'’-]+\s+){0,6}\Z")
_FRONT = lazy_regex(
    r"\W*(?:(?:When|While|After|Before|During|Since|Following|Despite|Like|Unlike|In|At|On|For|Under|With|Without|As)\s|(?:When\s+)?[Aa]sked\b)"
)
_TWO = 2  # persons


def beside_verb(context: Context, people: list[Person], start: int, end: int) -> Person | None:
    """Return the person right before a verb of saying at `end`, behind a comma that ends what opens the sentence."""
    last = people[-1]
    if len(people) < _TWO or _FRONT.match(context.plain, start) is None:
        return None
    beside = _BESIDE_VERB.fullmatch(context.plain, last.end, end) is not None
    apart = _BEHIND_COMMA.search(context.plain, people[-2].end, last.start) is not None
    return last if beside and apart else None
