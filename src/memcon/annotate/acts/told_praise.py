"""What a told clause says well of its subject: "the ties have reached a new level", "the envoy played a vital role"."""

from __future__ import annotations

from memcon.annotate.acts.verdicts import verbs_of
from memcon.annotate.text.small_words import HAVE, is_adverb
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import words_of
from memcon.model import light_value

_CLAUSE = 22  # words of a told clause in which its predicate is looked for
_OBJECT = 10  # words behind a verb in which its object stands
_QUALITY = 4  # words before a noun in which its qualities stand
_OPEN = frozenset({"not", "no", "never", "if", "whether", "should", "must", "could", "would", "may", "might", "can"})
_AHEAD = frozenset({"would", "will"})
_STOPS = frozenset({",", ";", "“", '"', "that", "which", "who", "whom", "whose", "to"})
_MADE = frozenset({"made", "achieved"})
_STANDING = frozenset({"stood", "stand", "stands", "standing"})
_BESIDE = frozenset({"by", "with", "beside", "alongside"})
_LEADS = frozenset({"to", "a", "an", "the", "of", "for"})  # no finite verb stands behind these


@light_value
class _Bearing:
    """What one may be told to have or do well: verbs, qualities of the object, its nouns."""

    verbs: frozenset[str]
    qualities: frozenset[str]
    nouns: frozenset[str]


class PraiseReader:
    """Reads praise; built once for a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        def bearing(verbs: str, qualities: str, nouns: str) -> _Bearing:
            return _Bearing(
                words_of(lexicon, f"verb_class/{verbs}"),
                words_of(lexicon, f"quality_class/{qualities}"),
                words_of(lexicon, f"noun_class/{nouns}"),
            )

        good = words_of(lexicon, "good_ties") | words_of(lexicon, "praise_predicates")
        self._standings = (
            bearing("reaching", "new heights", "levels reached"),
            bearing("keeping", "good momentum", "momentum"),
        )
        self._opening = bearing("opening an age", "new ages", "ages")
        ties = bearing("having ties", "weight", "ties had")
        self._held = (
            _Bearing(ties.verbs, good, ties.nouns),
            bearing("doing a part", "weight", "parts done"),
            self._opening,
            _Bearing(
                self._opening.verbs, frozenset({"a", "an", "another"}), words_of(lexicon, "noun_class/milestones")
            ),
            bearing("holding a place", "special place", "places held"),
        )
        self._attesting = words_of(lexicon, "verb_class/attesting")
        self._attested = words_of(lexicon, "noun_class/attested")
        self._growing = words_of(lexicon, "verb_class/growing")
        self._well = words_of(lexicon, "quality_class/growing well")
        self._flourishing = words_of(lexicon, "verb_class/flourishing")
        self._helping = words_of(lexicon, "verb_class/helping on")
        self._furthering = verbs_of(lexicon, "furthering")
        self._nearing = words_of(lexicon, "verb_class/bringing closer")
        self._tied = ties.nouns
        self.verbs = self._flourishing.union(
            self._attesting, self._nearing, self._helping, *(known.verbs for known in (*self._standings, *self._held))
        )

    def is_thriving(self, clause: list[str]) -> bool:
        """Tell whether a clause says that something does well: "reached a new level", "grows steadily"."""
        clause = clause[:_CLAUSE]
        if any(_holds(clause, known, _CLAUSE) for known in self._standings):
            return True
        for i, w in enumerate(clause):
            if w == "been" and clause[i - 1] in HAVE and self._are_deepened(clause, i):
                return True
            if w in self._growing and not self._well.isdisjoint(clause[max(0, i - 1) : i + 3]):
                return _OPEN.isdisjoint(clause[:i])
        return False

    def is_of_ties(self, clause: list[str]) -> bool:
        """Tell whether a clause begins with the ties between states: "bilateral relations were"."""
        return not self._tied.isdisjoint(clause[:_QUALITY])

    def praises(self, clause: list[str]) -> bool:
        """Tell whether a clause speaks well of something by its verb and object: "enjoy brotherly ties"."""
        clause = clause[:_CLAUSE]
        if any(_holds(clause, known, _OBJECT) for known in self._held) or self._brings_closer(clause):
            return True
        ahead = next((i for i, w in enumerate(clause) if w in _AHEAD), 0)
        if ahead and _holds([*clause[:ahead], *clause[ahead + 1 :]], self._opening, _OBJECT):
            return True  # "would mark a new chapter"
        for i, w in enumerate(clause):
            if not i or clause[i - 1] in _LEADS:
                continue
            if w == "been" and "progress" in clause[:i] and not _MADE.isdisjoint(clause[i + 1 : i + 3]):
                return _OPEN.isdisjoint(clause[:i])  # "said that much progress has been made"
            if clause[i - 1] == "never" and w in ("forget", "forgotten"):
                return True
            if w in _STANDING and clause[i + 1 : i + 2] != [] and clause[i + 1] in _BESIDE and "always" in clause[:i]:
                return True
            if w in self._flourishing or (w in self._attesting and self._attests(clause[i + 1 : i + 1 + _OBJECT])):
                return _OPEN.isdisjoint(clause[:i])
        return False

    def _are_deepened(self, clause: list[str], i: int) -> bool:
        """Tell whether ties "have been", at word `i`, deepened: "the partnership has been further strengthened"."""
        done = next((w for w in clause[i + 1 : i + 4] if w != "further" and not is_adverb(w)), "")
        fits = done in self._growing and not self._tied.isdisjoint(clause[:i])
        return fits and _OPEN.isdisjoint(clause[:i])

    def _brings_closer(self, clause: list[str]) -> bool:
        """Tell whether something "brings both peoples closer", or "helped to deepen" their ties."""
        for i, w in enumerate(clause):
            if not i or clause[i - 1] in _LEADS or not _OPEN.isdisjoint(clause[:i]):
                continue
            behind = _until_stop(clause[i + 1 : i + 1 + _OBJECT])
            if w in self._nearing and {"closer", "together"} & {*behind} and "to" not in behind[:1]:
                return True
            if w in self._helping:
                behind = clause[i + 1 + (clause[i + 1 : i + 2] == ["to"]) :][:_OBJECT]
                if behind[:1] != [] and behind[0] in self._furthering and not self._tied.isdisjoint(behind):
                    return True
        return False

    def _attests(self, behind: list[str]) -> bool:
        """Tell whether a visit or the like is told to show how good things are: "reflects the strength of the ties"."""
        return not self._attested.isdisjoint(_until_stop(behind)[:_QUALITY])


def _holds(clause: list[str], known: _Bearing, reach: int) -> bool:
    for i, w in enumerate(clause):
        if w not in known.verbs or not i or clause[i - 1] in _LEADS:
            continue
        if not _OPEN.isdisjoint(clause[:i]):
            return False
        behind = _until_stop(clause[i + 1 : i + 1 + reach])
        for n, x in enumerate(behind):
            if x in known.nouns and not known.qualities.isdisjoint(behind[max(0, n - _QUALITY) : n]):
                return True
    return False


def _until_stop(words: list[str]) -> list[str]:
    return words[: next((n for n, x in enumerate(words) if x in _STOPS), len(words))]
