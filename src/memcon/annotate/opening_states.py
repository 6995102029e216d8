"""The state by whose name alone a sentence opens, which "it" in the next one takes up."""

from __future__ import annotations

from memcon.annotate.context import Context
from memcon.lexicon.patterns import lazy_regex

# what a state does, right behind its name: "Peru has ships", "Peru actively seeks"
_DOES = lazy_regex(r"\s(?:also\s|now\s|[a-z]+ly\s)?(?:has|had|is|was|will|can|[a-z]{3,}(?:ed|[^s']s))\s")


def find_opening_state(context: Context, offset: int) -> tuple[str, ...]:
    """Return whom "it" at `offset` takes up: "Peru has taken part from the outset. It supports the new pact."."""
    number = context.sentence_at(offset) - 1
    if number < 0:
        return ()
    before = context.sentences[number]
    named = next(iter(context.parties_in(before.start, before.start + len("The ") + 1)), None)
    does = named is not None and named.form == "name" and _DOES.match(context.folded, named.end) is not None
    return (named.code,) if named is not None and does else ()
