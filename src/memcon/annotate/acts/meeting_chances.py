"""What a meeting is told to have been good for: "was used to reaffirm their ties", "made it possible to review"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from memcon.annotate.acts.verdicts import WORD, Verdict, verbs_of
from memcon.annotate.text.small_words import is_adverb
from memcon.lexicon import Entry, Lexicon
from memcon.lexicon.patterns import words_of

_KINDS = frozenset({"discussion", "review", "position", "assessment", "commitment", "request"})
_BESIDE = 12  # words that tell for whom it was possible
_NO_MEANS = frozenset({"made", "allowed", "enabled", "permitted"})
_POSSIBLE = ["it", "possible"]


class ChanceReader:
    """Reads what a meeting let its parties do; `bases` are plain verbs by form, `read_entry` judges one."""

    def __init__(
        self,
        lexicon: Lexicon,
        bases: Mapping[str, Entry],
        read_entry: Callable[[Entry, list[str], frozenset[str]], Verdict],
    ) -> None:
        self._letting = verbs_of(lexicon, "letting")
        self._chances = words_of(lexicon, "noun_class/chances given")
        self._bases = bases
        self._read_entry = read_entry

    def read(self, form: str, word: str, complement: str, own: frozenset[str]) -> Verdict | None:
        """Return what was done by way of a meeting, of which `word` is said, None where it is told otherwise."""
        words = [w for w in WORD.findall(complement[:400]) if not is_adverb(w)]
        if word == "made":
            at = 2 if words[:2] == _POSSIBLE else 0
        elif word == "the":
            at = next((i + 1 for i, w in enumerate(words[:3]) if w in self._chances), 0)
        else:
            at = 0 if word in self._letting else -1
            if word == "used" and (words[:1] != ["to"] or form[:3] != "be_"):
                return None  # "used to meet in Rome"
        if at < 0 or (at == 0 and word not in self._letting):
            return None
        to = next((i for i, w in enumerate(words[at : at + _BESIDE], at) if w in ("to", ",", ".", "that", "by")), None)
        if to is None or words[to] != "to":
            return None
        rest = words[to + 1 :]
        size = next((n for n in (4, 3, 2, 1) if " ".join(rest[:n]) in self._bases), 0)
        if not size:
            return None
        entry = self._bases[" ".join(rest[:size])]
        if entry.attributes.get("frame") == "light":
            return None
        found = self._read_entry(entry, rest[size:], own)
        handed = found.kind == "assessment" and entry.attributes.get("frame") == "affirm"  # "pass on the chair"
        bound = found.kind == "commitment" and word in _NO_MEANS  # "made it possible to deepen their commitment to"
        done = found.kind in _KINDS or (found.kind == "delivery" and word == "used")  # "was used to launch the ferry"
        return replace(found, rule="grammar/chance") if done and not (handed or bound) else None
