"""What stands before the name of somebody who acts: titles that the lexicon does not know, epithets, whose he is."""

from __future__ import annotations

from bisect import bisect_left

from memcon.annotate.people.actors import Actor
from memcon.annotate.text.small_words import COORDINATORS, PREPOSITIONS, SUBORDINATORS, is_adverb
from memcon.annotate.text.subject_words import COLLECTIVES, OPENERS
from memcon.annotate.text.tokens import Tokens
from memcon.lexicon.patterns import lazy_regex

DETERMINERS = frozenset("the both all our their his her its two three four these those".split())
# What may stand before somebody who is not known: "a senior Japanese official", "several other leaders".
INDEFINITE = DETERMINERS | frozenset(
    "a an another some several many most senior top high-ranking unnamed other".split()
)
NO_ADJECTIVES = COORDINATORS | PREPOSITIONS | SUBORDINATORS
_EPITHETS = frozenset(
    "elected appointed inaugurated formed visiting ruling reigning incoming outgoing new former interim acting "
    "caretaker".split()
)
_MOST_EPITHETS = 3
_ORDINAL = lazy_regex(r"(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\Z")
_QUALITIES = 2  # words before a collective
# Offices that a firm or club has too, and what tells that they are those of a state.
_ANYWHERE = frozenset(
    "president director leader spokesman spokeswoman spokesperson manager chairman chairwoman".split()
)
_OF_STATE = frozenset({"cabinet", "government", "deputy", "senior", "overnight"})
# Nouns behind the name of a party that say what somebody is to it.
RANKS = frozenset(
    {"chief", "head", "boss", "envoy", "negotiator", "member", "ally", "neighbour", "neighbor", "partner"}
)


def is_adjective(word: str) -> bool:
    """Tell whether a word may stand between a determiner and its noun."""
    return word.isalpha() and word not in NO_ADJECTIVES and word not in INDEFINITE


def before_ordinal(words: list[str], i: int) -> int:
    """Return where stands what comes before the number of a meeting: "[The Third] Conference on Eels"."""
    if i < 1 or _ORDINAL.match(words[i]) is None:
        return i
    return i - 1 - (words[i - 1] in DETERMINERS)


def before_collective(words: list[str], i: int) -> int:
    """Return where stands what comes before a group of which somebody is: "[a high-level delegation from] Kenya"."""
    if i < 1 or words[i] not in ("of", "from") or words[i - 1] not in COLLECTIVES:
        return i
    for j in range(i - 2, max(-1, i - 3 - _QUALITIES), -1):
        if words[j] in INDEFINITE:
            return j - 1
        if not words[j].replace("-", "").isalpha() or words[j] in NO_ADJECTIVES:
            break
    return i


class NameLeads:
    """Steps over what stands before a name in one sentence; `ends` are the ends of its actors in order.

    Each method takes the index of the token before the name, and returns that of the token before the whole.
    """

    def __init__(self, text: str, tokens: Tokens, actors: list[Actor], ends: list[int]) -> None:
        self._text = text
        self._words = tokens.words
        self._starts = tokens.starts
        self._actors = actors
        self._actor_ends = ends

    def skip_epithets(self, i: int) -> int:
        """Step over what is said of somebody behind an article or first of all: "a visiting", "Newly elected"."""
        j = i
        while j > max(-1, i - _MOST_EPITHETS) and self._is_epithet(self._words[j]):
            j -= 1
        return j if j < 0 or self._words[j] in ("the", "a", "an") else i

    @staticmethod
    def _is_epithet(word: str) -> bool:
        return word in _EPITHETS or is_adverb(word) or (word.endswith("ed") and "-" in word)

    def skip_body(self, i: int) -> int:
        """Step over a body of the publisher's own before the office of a person: "the [MPT] director A"."""
        k = bisect_left(self._actor_ends, self._starts[i] + 1) if i >= 0 else len(self._actors)
        if k == len(self._actors) or self._actors[k].who != "home" or self._actors[k].start > self._starts[i]:
            return i
        return bisect_left(self._starts, self._actors[k].start) - 1

    def skip_title(self, i: int) -> int:
        """Step over capitalised words before a person that belong to a title unknown to the lexicon."""
        low = max(0, i - 2)
        while i > low and self._text[self._starts[i]].isupper() and self._words[i] not in NO_ADJECTIVES:
            i -= 1
        if i or not self._text[self._starts[0] : self._starts[0] + 2].istitle() or self._words[0] in NO_ADJECTIVES:
            return i
        # the first word is a capital anyway: who is only president or director may be so of a firm that it names
        return i if self._words[1] in _ANYWHERE and self._words[0] not in _OF_STATE else -1

    def skip_adjective(self, i: int) -> int:
        """Step over an adjective, or whose and of what they are: "the [interagency]", "the [EU trade] ministers"."""
        finite = self._words[i].endswith(("s", "ed"))  # "Peru invites all parties"
        j = i - 1 if finite else self._before_party(i - 1)
        while j >= 0 and self._words[j] in DETERMINERS:
            j -= 1
        j = -1 if j == 0 and self._words[0] in INDEFINITE else j  # "Senior Administration officials"
        return j if j < 0 or self._words[j] in OPENERS | COORDINATORS else i

    def _before_party(self, i: int) -> int:
        """Return the token before the party that ends at token i, else i."""
        k = bisect_left(self._actor_ends, self._starts[i] + 1) if i >= 0 else len(self._actors)
        named = k < len(self._actors) and self._actors[k].start <= self._starts[i] and self._actors[k].who == "party"
        return bisect_left(self._starts, self._actors[k].start) - 1 if named else i

    def skip_rank(self, i: int) -> int:
        """Step over whose and what somebody is before the name: "[EU foreign policy chief] A", "[NATO member] B"."""
        for j in range(i - 1, max(-1, i - _MOST_EPITHETS - 1), -1):
            k = bisect_left(self._actor_ends, self._starts[j] + 1)
            if k < len(self._actors) and self._actors[k].start <= self._starts[j]:
                owner = self._actors[k].who in ("party", "home")
                return bisect_left(self._starts, self._actors[k].start) - 1 if owner else i
            if not is_adjective(self._words[j]):
                break
        return i
