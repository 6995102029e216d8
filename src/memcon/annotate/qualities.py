"""What a clause says of a meeting itself: "The talks were frank and fruitful", "The visit ended on a high note"."""

from __future__ import annotations

from memcon.annotate.clauses import VerbGroup, is_adverb
from memcon.annotate.verdicts import WORD, Verdict
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import words_of

QUALITY = "grammar/quality"  # the rule of these acts
_STATES = frozenset({"be_participle", "be_adjective"})
_ENDS = frozenset({"ended", "concluded", "closed", "finished", "began", "opened"})
_NOTES = frozenset(
    "positive high hopeful optimistic cordial friendly warm good upbeat constructive encouraging".split()
)
_DEGREES = frozenset({"very", "most", "quite", "both", "also", "again", "truly", "highly"})
_ARTICLES = frozenset({"a", "an", "the", "one"})
_NO_PRAISE = frozenset({"opportunity", "chance", "part", "step", "platform", "forum"})
_NEAR = 4  # words behind an article in which the praise stands


class QualityReader:
    """Reads the praise of a meeting; built once for a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._praise = words_of(lexicon, "praise_predicates")

    def read(self, group: VerbGroup, word: str, complement: str) -> Verdict | None:
        """Return an assessment where a meeting is said to be good, None for other clauses."""
        words = WORD.findall(complement[:80])
        if word in _ENDS:
            praised = words[:2] in (["on", "a"], ["on", "an"]) and "note" in words[2:5]
            praised = praised and not _NOTES.isdisjoint(words[2:5])
        elif group.form not in _STATES:
            return None
        elif word in _ARTICLES:
            praised = not self._praise.isdisjoint(words[:_NEAR]) and _NO_PRAISE.isdisjoint(words[: _NEAR + 1])
        else:
            rest = [w for w in (word, *words) if w not in _DEGREES and not is_adverb(w)]
            praised = rest[:1] != [] and rest[0] in self._praise
        return Verdict("assessment", None, QUALITY) if praised else None
