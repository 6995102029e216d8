"""Takes names apart by one vocabulary, and keeps what it has taken apart."""

from __future__ import annotations

from dataclasses import replace

from memcon.lexicon import Lexicon
from memcon.resolve.names import BODIES, NameShape, shape_name
from memcon.resolve.person_names import PersonShape, shape_person
from memcon.resolve.vocabulary import Vocabulary, build_vocabulary


class NameReader:
    """Reads names of mechanisms and persons; a name comes back hundreds of times, so its shape is kept."""

    def __init__(self, source: Lexicon | Vocabulary) -> None:
        self.vocabulary = source if isinstance(source, Vocabulary) else build_vocabulary(source)
        self._mechanisms: dict[tuple[str, str | None], NameShape] = {}
        self._persons: dict[str, PersonShape] = {}

    def mechanism(self, name: str, acronym: str | None = None) -> NameShape:
        """Return the shape of a mechanism's name."""
        key = (name, acronym)
        shape = self._mechanisms.get(key)
        if shape is None:
            shape = shape_name(name, acronym, self.vocabulary)
            if shape.known is not None and shape.known != name:
                full = self.mechanism(shape.known)
                if shape.head and full.head and shape.head != full.head and {shape.head, full.head} & BODIES:
                    shape = replace(shape, known=None)  # a body of a series ("… Steering Committee"), not the series
            self._mechanisms[key] = shape
        return shape

    def person(self, name: str) -> PersonShape:
        """Return the shape of a person's name."""
        shape = self._persons.get(name)
        if shape is None:
            shape = self._persons[name] = shape_person(name, self.vocabulary)
        return shape

    def rank(self, office: str | None, party: str | None = None) -> int | None:
        """Return an office's rank, 1 for a head of state or government."""
        return self.vocabulary.rank(office, party)
