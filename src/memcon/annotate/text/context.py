"""What the stages share about one document."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar, cast

from memcon.annotate.text.turns import Turns
from memcon.lexicon import Anchors, Hit, Lexicon
from memcon.model import Document, Note, Span, light_value

T = TypeVar("T")


@light_value
class Person:
    """A person named with or without an office.

    [start, end) covers the whole phrase ("Peruvian Trade Minister Luz Rojas"), `name` is without
    honorifics ("" where only the office is named), `office` as written with the country left out (None where not
    told), `party` a code or None. `ident` is the index of the person's first full mention among `Context.people`
    (its own index if it is the first): equal idents are one person. `name_span` is where the name stands.
    """

    start: int
    end: int
    name: str
    office: str | None
    party: str | None
    ident: int
    name_span: Span
    rule: str = ""


@light_value
class PartyMention:
    """A government or body named as one: "Pakistan", "the Chinese side", "Beijing", "EU"; `code` its code.

    `form` is name, adjective, demonym, seat or side.
    """

    start: int
    end: int
    code: str
    form: str
    rule: str = ""


@dataclass(slots=True)
class Context:
    """One document on its way through the stages; each stage fills its own field and reads the earlier ones.

    `plain` is the text with curly apostrophes made straight and the other marks kept, `folded` the same in lower
    case; both have the text's length, so offsets hold in all three.
    """

    document: Document
    lexicon: Lexicon
    text: str
    plain: str
    folded: str
    sentences: list[Span] = field(default_factory=list)
    hits: list[Hit] = field(default_factory=list)
    parties: list[PartyMention] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    sentence_starts: list[int] = field(default_factory=list)
    hit_starts: list[int] = field(default_factory=list)
    body: int = 0
    genders: dict[int, str | None] = field(default_factory=dict)
    turns: Turns = field(default_factory=Turns)
    from_outlet: bool | None = None  # not asked yet: `is_news` looks through the whole text
    _labelled: dict[str, list[Hit]] = field(default_factory=dict)
    _places: dict[Anchors, list[int]] = field(default_factory=dict)
    _people_starts: list[int] = field(default_factory=list)
    _party_starts: list[int] = field(default_factory=list)
    _found: dict[str, object] = field(default_factory=dict)
    _mentions: tuple[int, dict[int, list[Person]]] = (0, {})
    _party_codes: tuple[int, frozenset[str]] = (-1, frozenset())

    @property
    def title(self) -> str:
        """The document's title, else the headline that stands above its text."""
        return self.document.title or " ".join(self.text[: self.body].split())

    def sentence_at(self, offset: int) -> int:
        """Return the index of the sentence that holds `offset` (the last one that starts at or before it)."""
        return (bisect_right(self.sentence_starts, offset) or 1) - 1

    @property
    def first_sentence(self) -> int:
        """The number of the first sentence behind a title that the text repeats."""
        return self.sentence_at(self.body) + (1 if self.body else 0)

    def lead_end(self, count: int) -> int:
        """Return the end of the first `count` sentences of the body."""
        first = self.first_sentence
        return self.sentences[min(first + count, len(self.sentences)) - 1].end if self.sentences else 0

    def hits_in(self, start: int, end: int) -> list[Hit]:
        """Return the hits that start in [start, end)."""
        return self.hits[bisect_right(self.hit_starts, start - 1) : bisect_right(self.hit_starts, end - 1)]

    def hits_of(self, label: str, start: int = 0) -> list[Hit]:
        """Return the hits from `start` on that have an entry of the class `label`, in order."""
        if not self._labelled and self.hits:
            for hit in self.hits:
                for name in hit.labels:
                    self._labelled.setdefault(name, []).append(hit)
        found = self._labelled.get(label, [])
        return [h for h in found if h.start >= start] if start else found

    def has_near(self, words: Anchors, start: int, end: int) -> bool:
        """Tell whether one of a few folded words starts in [start, end): a quick answer before a pattern is tried."""
        places = self._places.get(words)
        if places is None:
            places = self._places[words] = words.find(self.folded)
        at = bisect_left(places, start)
        return at < len(places) and places[at] < end

    def people_in(self, start: int, end: int) -> list[Person]:
        """Return the people whose mentions start in [start, end)."""
        if len(self._people_starts) != len(self.people):
            self._people_starts = [p.start for p in self.people]
        low = bisect_left(self._people_starts, start)
        high = bisect_left(self._people_starts, end, low)
        return self.people[low:high] if low < high else []

    def once(self, key: str, build: Callable[[Context], T]) -> T:
        """Return what `build` finds in the whole document, which must be final by then; it is asked once for a key."""
        if key not in self._found:
            self._found[key] = build(self)
        return cast(T, self._found[key])

    def mentions_of(self, ident: int) -> list[Person]:
        """Return the mentions of one person, in order."""
        if self._mentions[0] != len(self.people):
            found: dict[int, list[Person]] = {}
            for person in self.people:
                found.setdefault(person.ident, []).append(person)
            self._mentions = (len(self.people), found)
        return self._mentions[1].get(ident, [])

    def people_before(self, offset: int, count: int) -> list[Person]:
        """Return the last `count` people whose mentions start before `offset`, in order."""
        if len(self._people_starts) != len(self.people):
            self._people_starts = [p.start for p in self.people]
        high = bisect_left(self._people_starts, offset)
        return self.people[max(0, high - count) : high]

    @property
    def party_codes(self) -> frozenset[str]:
        """The codes of all parties that the text names or the caller gives."""
        if self._party_codes[0] != len(self.parties):
            named = frozenset(p.code for p in self.parties)
            self._party_codes = (len(self.parties), named.union(self.document.parties))
        return self._party_codes[1]

    def parties_in(self, start: int, end: int) -> list[PartyMention]:
        """Return the parties whose mentions start in [start, end)."""
        if len(self._party_starts) != len(self.parties):
            self._party_starts = [p.start for p in self.parties]
        low = bisect_left(self._party_starts, start)
        high = bisect_left(self._party_starts, end, low)
        return self.parties[low:high] if low < high else []
