"""What a clause says of a meeting itself: "The talks were frank", "The visit ended on a high note", "marked a step"."""

from __future__ import annotations

from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.acts.verdicts import WORD, Verdict, verbs_of
from memcon.annotate.text.small_words import ARTICLES, PREPOSITIONS, is_adverb
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import words_of

QUALITY = "grammar/quality"  # the rule of these acts
_STATES = frozenset({"be_participle", "be_adjective"})
_DEGREES = frozenset({"very", "most", "quite", "both", "also", "again", "truly", "highly"})
_ONE = frozenset({"a", "an", "another", "yet"})
_FAR = 7  # words of "yet another most significant new milestone"
_NEAR = 4  # words behind an article in which the praise stands


class QualityReader:
    """Reads the praise of a meeting; built once for a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._ending = words_of(lexicon, "verb_class/ending on a note")
        self._notes = words_of(lexicon, "quality_class/notes")
        self._no_praise = words_of(lexicon, "noun_class/no praise")
        self._praise = words_of(lexicon, "praise_predicates")
        self._marking = verbs_of(lexicon, "marking")
        self._steps = words_of(lexicon, "noun_class/steps forward")

    def read(self, group: VerbGroup, word: str, complement: str) -> Verdict | None:
        """Return an assessment where a meeting is said to be good, None for other clauses."""
        words = WORD.findall(complement[:80])
        if group.entry is not None and group.entry.attributes["lemma"] in self._marking:
            return Verdict("assessment", None, QUALITY) if self._is_step(words) else None
        if word in self._ending:
            praised = words[:2] in (["on", "a"], ["on", "an"]) and "note" in words[2:5]
            praised = praised and not self._notes.isdisjoint(words[2:5])
        elif group.form not in _STATES:
            return None
        elif word in ARTICLES:
            praised = not self._praise.isdisjoint(words[:_NEAR]) and self._no_praise.isdisjoint(words[: _NEAR + 1])
        else:
            rest = [w for w in (word, *words) if w not in _DEGREES and not is_adverb(w)]
            praised = rest[:1] != [] and rest[0] in self._praise
        return Verdict("assessment", None, QUALITY) if praised else None

    def _is_step(self, words: list[str]) -> bool:
        """Tell whether a meeting is said to be a step forward: "[marked] a major milestone in", not "a decade"."""
        leads = words[: next((i for i, w in enumerate(words) if w in PREPOSITIONS or w in (",", ".")), _FAR)]
        return words[:1] != [] and words[0] in _ONE and not self._steps.isdisjoint(leads[1:_FAR])
