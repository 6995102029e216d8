"""What is a party's own and tells what it does: "Peru's participation will strengthen the pact"."""

from __future__ import annotations

from typing import NamedTuple

from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.acts.verdicts import verbs_of
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import words_of

_COUNTING = frozenset({"includes", "included"})


class OwnedDeeds(NamedTuple):
    """Nouns of deeds that stand for their owner, and verbs by which they do so, beside what tells what will be."""

    nouns: frozenset[str]
    showing: frozenset[str]

    @classmethod
    def of(cls, lexicon: Lexicon) -> OwnedDeeds:
        showing = verbs_of(lexicon, "showing resolve") | _COUNTING
        return cls(words_of(lexicon, "noun_class/acting for their owner"), showing)

    def act_by(self, group: VerbGroup, noun: str, words: list[str]) -> bool:
        """Tell whether the owner of `noun` acts by a verb group, whose words are among `words`."""
        if noun not in self.nouns:
            return False
        return group.form == "will" or (group.form in ("third", "past") and words[group.main] in self.showing)
