"""What is told of travel: "said the envoy would fly to Oslo" is a meeting's schedule, no act (codebook, section 2)."""

from __future__ import annotations

from collections.abc import Mapping

from memcon.annotate.acts.told_clauses import FINITE_TENSES
from memcon.annotate.acts.told_settings import skip_setting
from memcon.annotate.text.small_words import FUTURE, is_adverb
from memcon.lexicon import Entry, Lexicon
from memcon.lexicon.patterns import words_of

_DUE = frozenset("due scheduled set expected".split())
_STOPS = frozenset({"which", "who", "whom", "whose", "that", "what", ";", "“", '"'})
_REACH = 30  # words of a told clause in which its verb is looked for


def is_told_travel(clause: list[str], verb_forms: Mapping[str, Entry], lexicon: Lexicon) -> bool:
    """Tell whether a told clause only says that somebody will travel or meet, `verb_forms` being the known verbs."""
    clause = skip_setting(clause)
    for i, w in enumerate(clause[:_REACH]):
        if w in _STOPS:
            return False
        if w in FUTURE or (w == "to" and i > 1 and clause[i - 1] in _DUE):
            rest = [x for x in clause[i + 1 : i + 5] if not is_adverb(x)]
            goes = rest[:1] != [] and rest[0] in words_of(lexicon, "verb_class/told travel")
            heads = rest[:1] != [] and rest[0] in words_of(lexicon, "verb_class/told travel to")
            return goes or (heads and rest[1:2] in (["to"], ["for"]))
        entry = verb_forms.get(w)
        if i and entry is not None and not FINITE_TENSES.isdisjoint(entry.attributes["tenses"]):
            return False
    return False
