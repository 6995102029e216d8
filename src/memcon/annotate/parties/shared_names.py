"""Names of more than one state: "Korean" and "Congo" are whose the text names in full, or by its seat."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from memcon.annotate.text.context import Context
from memcon.lexicon import Entry, Hit

LABELS = ("state", "organisation", "adjective", "demonym", "seat")
_FULL = ("state", "organisation", "seat")


def codes_of(hit: Hit) -> Iterator[str]:
    """Yield the codes of the parties that a hit can name."""
    for entry in hit.entries:
        if entry.label in LABELS:
            yield entry.value


def names_one(hit: Hit) -> bool:
    """Tell whether a hit can name one party alone."""
    return len(set(codes_of(hit))) == 1


def count_named(hits: Iterable[tuple[Hit, Entry]]) -> Counter[str]:
    """Count how often a text names each party by a name, or the seat, of its own."""
    return Counter(e.value for h, e in hits if e.label in _FULL and names_one(h))


def choose(context: Context, hit: Hit, entry: Entry, named: Counter[str]) -> Entry:
    """Return the reading of an ambiguous form ("Congolese", "Korean") that the document names in full.

    In a sentence that names one state in full a name which it shares with another is the other's, as in a list:
    "Congo, the Democratic Republic of the Congo".
    """
    rivals = [e for e in hit.entries if e.label == entry.label] if len(hit.entries) > 1 else []
    if len(rivals) <= 1:
        return entry
    if entry.label == "state":
        sentence = context.sentences[context.sentence_at(hit.start)]
        beside = [h for h in context.hits_in(sentence.start, sentence.end) if h is not hit and names_one(h)]
        told = {e.value for h in beside for e in h.entries if e.label == "state"}
        others = [e for e in rivals if e.value not in told]
        rivals = others or rivals
    states = context.lexicon.items("names/states", "state")
    own = {
        str(i["code"]) for i in states if i["name"] == hit.entries[0].form
    }  # whose first name it is, if all is equal
    return max(rivals, key=lambda e: (named[e.value], e.value in own))
