"""Whom a publisher's name names: "Prime Minister of Peru (Rojas, Luz)" is who says "the Prime Minister" of himself."""

from __future__ import annotations

from functools import lru_cache

from memcon.annotate.text.context import Context
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import lazy_regex
from memcon.model import light_value

_PUBLISHES = lazy_regex(r"(?P<office>[A-Z][\w ]+?) of [^()]+\((?P<family>[A-Z][\w'’-]+),[^()]*\)\Z")


@light_value
class PublishingHead:
    """Who publishes, by family name and office, the office as written and as the lexicon knows it."""

    family: str
    text: str
    office: str

    def bears(self, name: str) -> bool:
        """Tell whether a name is his, one letter read wrong at most."""
        word = (name.split() or [""])[-1]
        if word == self.family:
            return True
        return len(word) == len(self.family) and sum(a != b for a, b in zip(word, self.family, strict=True)) == 1


def find_publishing_head(context: Context) -> PublishingHead | None:
    """Return who publishes a document by the name of its publisher, None where it names nobody."""
    return _read(context.lexicon, context.document.publisher or "")


def bears_name(context: Context, name: str) -> bool:
    """Tell whether a name is that of who publishes a document."""
    head = find_publishing_head(context)
    return head is not None and head.bears(name)


@lru_cache(maxsize=64)
def _read(lexicon: Lexicon, publisher: str) -> PublishingHead | None:
    match = _PUBLISHES.match(publisher)
    if match is None:
        return None
    hits = lexicon.names.find(match["office"])
    office = next((e for h in hits if h.start == 0 if (e := h.find("office")) is not None), None)
    return PublishingHead(match["family"], match["office"], office.value) if office is not None else None
