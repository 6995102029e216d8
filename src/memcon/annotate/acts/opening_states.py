"""The state by whose name alone a sentence opens, which "it" in the next one takes up."""

from __future__ import annotations

from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex

# what a state does, right behind its name: "Peru has ships", "Peru actively seeks"
_DOES = lazy_regex(r"\s(?:also\s|now\s|[a-z]+ly\s)?(?:has|had|is|was|will|can|[a-z]{3,}(?:ed|[^s']s))\s")
# "Since 2010, Peru has", "In this forum, the Kenyan …"
_LEAD = lazy_regex(
    r"(?:in|since|at|during|under|with|for|on|by|from|through|as|until|within|after)\s[^,;:]{2,90},\s(?:the\s)?\Z"
)
_LONGEST_LEAD = 110  # characters


def find_opening_state(context: Context, offset: int) -> tuple[str, ...]:
    """Return whom "it" at `offset` takes up: "Peru has taken part from the outset. It supports the new pact."."""
    number = context.sentence_at(offset) - 1
    if number < 0:
        return ()
    before = context.sentences[number]
    for named in context.parties_in(before.start, min(before.end, before.start + _LONGEST_LEAD)):
        lead = context.folded[before.start : named.start]
        if (
            named.form == "name"
            and (lead in ("", "the ") or _LEAD.match(lead))
            and _DOES.match(context.folded, named.end)
        ):
            return (named.code,)
    return ()
