"""What is ahead and binds nobody: talk, journeys that go on, occasions opened or used for something else."""

from __future__ import annotations

from memcon.annotate.no_acts import NoActs, ends_talks, object_of
from memcon.annotate.small_words import DAYS, PREPOSITIONS, is_adverb
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import words_of

_LONGEST_USE = 16  # words of "use his stay at the headquarters in New York to"
_BEHIND_PLACE = frozenset({",", ".", "for", "where", "and"})
_DETERMINERS = frozenset("a an the their its his her this that our all new".split())
_STOPPING = frozenset({"in", "at", "over", "by", "off"})
_WITH = frozenset({"with", "to"})


class Schedules:
    """Tells clauses with "will" that only say what happens when; `bases` are plain verbs."""

    def __init__(self, lexicon: Lexicon, bases: frozenset[str], no_acts: NoActs) -> None:
        self._bases = bases
        self._no_acts = no_acts
        self._using = words_of(lexicon, "verb_class/using")
        self._chances = words_of(lexicon, "noun_class/chances")
        self._opening = words_of(lexicon, "verb_class/opening")
        self._opened = words_of(lexicon, "noun_class/occasions opened")
        self._going_on = words_of(lexicon, "verb_class/going on")

    def find_use(self, word: str, words: list[str]) -> int | None:
        """Return where the aim stands for which one uses an occasion: "[will use] her stay [to] open a school"."""
        used = words[1:] if words[:1] == ["of"] else words  # "advantage of the visit"
        if word not in self._using or self._chances.isdisjoint(object_of(used)):
            return None
        for i, w in enumerate(words[:_LONGEST_USE]):
            if w in (";", ".", "for") or (w == "to" and words[i + 1 : i + 2] == ["that"]):
                return i if w == "for" else None
            if w == "to" and next((x for x in words[i + 1 : i + 4] if not is_adverb(x)), "") in self._bases:
                return i
        return None

    def is_talk(self, word: str, words: list[str]) -> bool:
        """Tell whether one will only talk with somebody: "conduct a series of talks", "talk with the envoys"."""
        if word == "talk":
            return words[:1] != [] and words[0] in _WITH
        return word == "conduct" and ends_talks(words, self._no_acts)

    def is_way(self, word: str, words: list[str]) -> bool:
        """Tell whether one only goes on or stops: "continue to Lima", "stop in Oslo", "spend Friday in Bonn"."""
        if word == "stop":
            return words[:1] != [] and words[0] in _STOPPING
        if word == "spend":
            return words[:1] != [] and words[0] in DAYS
        if word not in self._going_on:
            return False
        if not self._no_acts.journeys.isdisjoint(object_of(words)):
            return True  # "continue his visit"
        onward = words[:1] == ["on"]
        rest = words[1:] if onward else words
        if rest[:1] != ["to"] or len(rest) < 2 or rest[1] in self._bases or is_adverb(rest[1]):
            return False
        return rest[1] not in _DETERMINERS and (onward or rest[2:3] == [] or rest[2] in _BEHIND_PLACE)

    def opens_occasion(self, word: str, words: list[str]) -> bool:
        """Tell whether one will open what takes place anyhow: "open the exhibition on glass", not "open a school"."""
        if word not in self._opening:
            return False
        opened = words[: next((i for i, w in enumerate(words) if w in PREPOSITIONS or w in (",", ".", "and")), None)]
        return not self._opened.isdisjoint(opened)
