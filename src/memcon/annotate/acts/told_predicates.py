"""What a told clause says of its subject: that it must be, or that it is good (codebook, section 2)."""

from __future__ import annotations

from memcon.annotate.text.small_words import BE, HAVE, MODALS, NOT_BEFORE_FINITE, STATING, is_adverb
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import words_of

_BEING = frozenset({"is", "are", "was", "were", "remain", "remains", "remained", "been", "be", "'re", "'m", "am"})
OUGHT = frozenset({"should", "must", "ought", "cannot", "can't", "mustn't", "shouldn't"})
ABLE = frozenset({"can", "could"})
# What somebody is merely unable to do: "said it could not confirm the reports".
_HAVING_TO = frozenset({"has", "have", "had", "need", "needs", "needed"})
_NEEDING = frozenset({"needs", "needed", "deserves", "deserved"})
_QUOTED_VERBS = frozenset("must should cannot is are was were has have had needs need can could".split())
_IDIOMS = (["out", "of", "the", "question"], ["need", "of", "the", "hour"])
_PARTNERS = frozenset({"partner", "partners"})
_ONLY = (["possible", "only"], ["only", "possible"])
_DENYING = frozenset({"not", "no", "never"})
INNER = frozenset({"which", "who", "whom", "whose", "that", "what"})
_NO_SUCH = frozenset(
    "alternative alternatives room place substitute excuse justification need reason question grounds basis solution "
    "choice option point sense".split()
)
# What somebody is told to have none of: "had no plans to close the port", "had no choice"
_AIMS = frozenset(
    "plan plans intention intentions interest wish desire ambition ambitions aim choice option objective objectives "
    "right place doubt doubts legitimacy basis justification excuse illusions reason".split()
)
_PRIORITIES = frozenset({"priority", "priorities"})
_MARKS = frozenset({"“", "”", '"'})
DOING = frozenset({"do", "does", "did"})
_MAY = frozenset({"can", "could", "will", "would"})
_SOME = frozenset({"a", "an", "any", "how", "why"})  # "did not see a way out", not "did not see the wreck"
_NOTICING = frozenset("be have see note hear learn meet know".split())  # "said it was good to hear of the plan"
_STEPS = frozenset({"steps", "measures"})
_AHEAD = frozenset({"would", "will"})
_STEPPING = frozenset({"step", "milestone", "breakthrough", "landmark"})
_KEY_TO = frozenset({"to", "for", "in", ".", ","})
_BACKWARD = frozenset({"back", "backward", "backwards", "wrong"})
_UNTIL = frozenset({"by", "within", "before"})
SPAN = 30  # words of a told clause in which its verb is looked for
_PREDICATE = 6  # words behind "is" that say what something is


class PredicateReader:
    """Reads predicates with the lexicon's word classes."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._needed = words_of(lexicon, "stand_predicates")
        self.needed_nouns = words_of(lexicon, "stand_nouns")
        self._praising = words_of(lexicon, "praise_predicates")
        self._unable = words_of(lexicon, "verb_class/unable")
        self._depending = words_of(lexicon, "verb_class/depending")
        self._harming = words_of(lexicon, "verb_class/harming")
        self._feeling = words_of(lexicon, "feeling_predicates")
        self._trading = words_of(lexicon, "quality_class/of traders")
        self._signing = words_of(lexicon, "verb_class/concluded deeds")
        self._lacking = words_of(lexicon, "noun_class/needs")
        self.wronging = words_of(lexicon, "verb_class/wronging")
        self._finishing = words_of(lexicon, "verb_class/finishing")
        self._wronging_now = words_of(lexicon, "verb_class/wronging now")
        self._deniable = words_of(lexicon, "verb_class/denied as stands")
        self._qualities = (
            words_of(lexicon, "quality_class/denied as stands")
            | self._praising
            | words_of(lexicon, "feeling_predicates")
        )

    def read(self, clause: list[str]) -> str | None:
        """Return position for what must be, assessment for praise, delivery for what was signed, else None."""
        inner = False
        for i, w in enumerate(clause[:SPAN]):
            if w in ("“", '"') and i and (clause[i + 1 : i + 2] or [""])[0] in _QUOTED_VERBS:
                continue  # "said the bid “must be treated apart”"
            if w in (";", "“", '"') or (i and w == "that" and i > 2):
                break
            if w in INNER:
                inner = True
                continue
            if w in ("has", "had") and clause[i + 1 : i + 2] == ["come"] and "time" in clause[:i]:
                return "position"
            if (
                w in HAVE
                and not inner
                and (none := [x for x in clause[i + 1 : i + 4] if x not in _MARKS])[:1] == ["no"]
                and not _AIMS.isdisjoint(none[1:2])
            ):
                return "position"
            if (w in DOING and self._denies(clause[i + 1 : i + 5]) and not inner) or (
                w in HAVE and not inner and not self.wronging.isdisjoint(_after_adverbs(clause[i + 1 : i + 4])[:1])
            ):
                return "position"  # "said Peru did not believe the envoy", "had grossly violated the treaty"
            if w in OUGHT or (w in _HAVING_TO and clause[i + 1 : i + 2] == ["to"]):
                if inner:
                    inner = False
                    continue
                return None if self._is_due(clause[i : i + 5]) else "position"
            if w in STATING or w in BE:
                if inner:
                    inner = False
                    continue
                return self._read_being(clause, i) or ("position" if _goes_on_to_ought(clause[i + 1 :]) else None)
            wrongs = w in self.wronging and i > 0 and clause[i + 1 : i + 2] != ["by"]
            if wrongs and clause[i - 1] not in NOT_BEFORE_FINITE and not inner:
                return "position"  # "said the raid violated the treaty"
            if w in _NEEDING and i and clause[i - 1] not in NOT_BEFORE_FINITE and not inner:
                return "position"  # "said the port needed dredging"
            if w in _AHEAD and not (self._depending | self._harming).isdisjoint(
                _after_adverbs(clause[i + 1 : i + 3])[:1]
            ):
                return "position"  # "said peace would depend on it", "the deal would threaten the port"
            if w in ABLE and clause[i + 3 : i + 4] == ["only"] and _rules_out(clause[i + 1 : i + 4], self._unable):
                return "position"
            if i and clause[i - 1] == "there" and w in _MAY and clause[i + 1 : i + 3] == ["be", "no"]:
                return "position"  # "said there could be no talks without a truce"
            if w in ("would", "could", "can", "may", "might", "will") and clause[i + 1 : i + 2] == ["be"]:
                return (
                    "position" if self._says_needed(clause[i + 2 : i + 6]) else self._read_ahead(clause[i + 2 : i + 8])
                )
            if w in ABLE and _rules_out(clause[i + 1 : i + 4], self._unable):
                return "position"
            if w in _AHEAD and clause[i + 1 : i + 3] == ["not", "be"]:
                return "position" if self._is_denied(clause[i + 3 : i + 9]) else None  # "would not be helpful"
            if w in MODALS:
                return None
        return None

    def _read_being(self, clause: list[str], i: int) -> str | None:
        if clause[i + 1 : i + 2] == ["been"]:
            i += 1
            done = [w for w in clause[i + 1 : i + 4] if not is_adverb(w)][:1]
            if not self._signing.isdisjoint(done) or (done == ["taken"] and not _STEPS.isdisjoint(clause[:i])):
                return "delivery"  # "said an accord had been signed", "that steps had been taken"
        behind = [w for w in clause[i + 1 : i + 3 + _PREDICATE] if w not in _MARKS][:_PREDICATE]
        if behind[:2] == ["to", "blame"] or (behind[:1] == ["behind"] and behind[1:2] in (["the"], ["this"])):
            return "position"
        if not _PRIORITIES.isdisjoint(clause[:i]) and clause[i] in _BEING and behind[:1] != ["to"]:
            return "position"  # "said the first priority was to end the war"
        if clause[i - 1 : i] == ["there"] and not self._lacking.isdisjoint(behind[:4]) and behind[:1] != ["no"]:
            return "position"  # "said there was a need for calm"
        if behind[:1] == ["too"] and behind[2:3] == ["to"]:
            return "position"  # "said it was too early to speak of peace"
        if behind[:1] == ["no"] and not _NO_SUCH.isdisjoint(behind[1:3]) and clause[i - 1] == "there":
            return "position"  # "said there was no military solution"
        if not _DENYING.isdisjoint(behind[:1]):
            return "position" if self._says_needed(behind) or self._is_denied(behind[1:]) else None
        if clause[i] in BE and not self._wronging_now.isdisjoint(_after_adverbs(behind)[:1]):
            return "position"  # "said the fleet was violating the treaty"
        if clause[i] in _BEING:
            if behind[:1] == ["to"]:
                return None
            if clause[i - 1 : i] == ["it"] and behind[1:2] == ["to"] and behind[2:] and behind[2] not in _NOTICING:
                return "position"  # "said it was useful to look for new routes"
            if self._says_needed(behind):
                # "the visit was important in building trust" weighs what took place
                return "position"
            if not self._feeling.isdisjoint(behind[:3]):
                return "assessment"
            if "step" in behind[:5] and behind[:1] in (["a"], ["an"], ["another"], ["the"]):
                back = not _BACKWARD.isdisjoint(behind)
                return "position" if back else "assessment"  # "was a big step forward", "is a step back"
            if behind[:2] == ["one", "of"]:
                behind = clause[i + 3 : i + 3 + _PREDICATE]  # "was one of the closest friends of the islands"
            praise = self._praising.intersection(_until_mark(behind))
            if praise and (self._trading.isdisjoint(behind) or not praise <= _PARTNERS):
                return "assessment"
        return None

    def _read_ahead(self, behind: list[str]) -> str | None:
        """Return praise where what "would be" is called a step or milestone: "would be an important step"."""
        stands = behind[:1] in (["a"], ["an"], ["another"]) and not _STEPPING.isdisjoint(behind[1:4])
        return "assessment" if stands and _BACKWARD.isdisjoint(behind) else None

    def _denies(self, words: list[str]) -> bool:
        """Tell whether words behind "did" deny what one holds: "not think", "not see a way out"."""
        rest = _after_adverbs(words[1:]) if words[:1] == ["not"] else []
        return rest[:1] != [] and (
            rest[0] in self._deniable or (rest[0] == "see" and rest[1:2] != [] and rest[1] in _SOME)
        )

    def _is_denied(self, behind: list[str]) -> bool:
        """Tell whether what something is told not to be is a quality: "not acceptable", "not the right choice"."""
        return not self._qualities.isdisjoint(_until_mark(behind)[:4])

    def _is_due(self, words: list[str]) -> bool:
        """Tell what is awaited by its day from what ought to be: "should be completed by October"."""
        words = [w for w in words if not is_adverb(w)]
        finishing = words[:2] == ["should", "be"] and not self._finishing.isdisjoint(words[2:3])
        return finishing and not _UNTIL.isdisjoint(words[3:4])

    def _says_needed(self, words: list[str]) -> bool:
        words = [w for w in words if w not in ("“", "”", '"')]
        if words[:2] == ["the", "only"]:
            return True  # "was the only path"
        for n, w in enumerate(words[:5]):
            if w in (",", ";", ".", "and", "but"):
                return False
            if words[n : n + 4] in _IDIOMS or words[n : n + 2] in _ONLY:
                return True
            if w == "key" and (words[n + 1 : n + 2] == [] or words[n + 1] in _KEY_TO):
                return True  # "is key to peace", not "is a key partner"
            if w in self.needed_nouns or (w in self._needed and words[0] not in ("a", "an", "the", "one")):
                return True
            if n and w in ("to", "for", "in", "by", "with"):
                return False
        return False


def _rules_out(words: list[str], unable: frozenset[str]) -> bool:
    """Tell whether what stands behind "could" refuses or demands: "not approve", "only be solved", "have no role"."""
    if words[:1] == ["only"] or words[:2] == ["have", "no"] or (words[:1] == ["be"] and words[2:3] == ["only"]):
        return True  # "could be solved only by talks"
    return words[:1] in (["not"], ["never"]) and words[1:2] != [] and words[1] not in unable


def _goes_on_to_ought(words: list[str]) -> bool:
    """Tell whether a second predicate says what must be: "said the strikes were wrong-headed and had to stop"."""
    for i, w in enumerate(words[:SPAN]):
        if w in INNER or w in (";", "“", '"', "whether"):
            return False
        if w in ("and", "but") and says_ought(words[i + 1 : i + 6]):
            return True
    return False


def says_ought(words: list[str]) -> bool:
    """Tell whether words hold "must" or the like before any clause within: "that all should leave"."""
    for n, w in enumerate(words):
        if w in INNER or w in ("if", "whether", ";"):
            return False
        if w in OUGHT or (w in _HAVING_TO and words[n + 1 : n + 2] == ["to"] and words[n - 1 : n] != ["the"]):
            return True
    return False


def _after_adverbs(words: list[str]) -> list[str]:
    """Return words from the first on that is no adverb and no mark."""
    return words[next((n for n, w in enumerate(words) if w not in _MARKS and not is_adverb(w)), len(words)) :]


def _until_mark(words: list[str]) -> list[str]:
    for i, w in enumerate(words):
        if w in (",", ";", ".", "but", "of", "for", "that", "which", "to"):
            return words[:i]
    return words
