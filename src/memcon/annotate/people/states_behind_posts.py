"""The state that ends the post behind a name: "A, Head of the Reef Network for the South, Government of Kenya, led"."""

from __future__ import annotations

from memcon.annotate.parties.states import read_states
from memcon.annotate.people.person_links import Draft
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex

# The rest of a post up to the state: titles and names with small words between them, cut by commas.
_WORDS = r"(?:[ -](?:\([^()\n]{1,30}\)|[A-Z][\w&/'’-]*\.?|of|for|on|and|the|in|&))*"
_POST = lazy_regex(
    rf"{_WORDS},(?: [A-Z][\w&/'’-]*{_WORDS},){{0,3}}"
    r" (?:the )?(?:(?:Government|Govt\.?|Republic|Kingdom|Sultanate|State|Commonwealth) of (?:the )?)?"
)
_CLOSED = lazy_regex(
    r"[,.;)]|\Z|\n| (?:and|who|led|leads|headed|heads|co-chaired|chaired|represented|attended|was|were|is)\b"
)
_REACH = 160  # characters behind a name in which the state may end the post


def add_states_behind(context: Context, kept: list[Draft], known: list[Draft]) -> None:
    """Give those of no side the state that stands, set off by commas, at the end of the post behind their name."""
    for n, draft in enumerate(kept):
        person = known[draft.ident]
        if person.party is not None or draft.office is None or not draft.name or draft.name_span.end >= draft.end:
            continue  # the office stands in front: "Minister A, Lima"
        sentence = context.sentences[context.sentence_at(draft.start)]
        stop = min(sentence.end, draft.end + _REACH, kept[n + 1].start if n + 1 < len(kept) else sentence.end)
        for party in context.parties_in(draft.end, stop):
            told = party.form == "name" or context.plain.startswith("Government", party.start)
            if not told or party.code not in read_states(context.lexicon).codes:
                continue
            if _POST.fullmatch(context.plain, draft.end, party.start) and _CLOSED.match(context.plain, party.end):
                person.party = party.code
            break
