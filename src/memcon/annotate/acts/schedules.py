"""What is ahead and binds nobody: talk, journeys that go on, occasions opened or used for something else."""

from __future__ import annotations

from itertools import pairwise

from memcon.annotate.acts.no_acts import NoActs, ends_talks, object_of
from memcon.annotate.text.small_words import DAYS, PREPOSITIONS, is_adverb
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import lazy_regex, words_of

# What is told by somebody as the days of a journey or a meeting is no act: "X will travel to Riga, the official added".
TELLS_SCHEDULE = lazy_regex(
    r"(?:(?!\b(?:will|would|could|may(?!\s\d)|might|is|are|was|were|has|have|had)\b)[^;“\"]){2,360}?"
    r"\s(?:(?:will|would|could|may|might|(?:is|are|was|were)\s(?:also\s)?(?:(?:due|set|scheduled|slated|expected|likely)\s)?"
    r"to)\s(?:also\s|then\s|later\s)?(?:travel|visit|arrive|leave|depart|meet|return|fly|attend|be\sheld|take\splace|"
    r"(?:pay|make|undertake|begin|start|embark\son)\s(?:[\w-]+\s){1,5}(?:visit|trip|tour)|"
    r"(?:co-)?(?:host|chair)\s(?:[\w'’-]+\s){1,6}(?:round|session|meeting|dialogue|consultations|talks)|"
    r"hold\s(?:[\w-]+\s){0,3}(?:talks|meetings?|negotiations))|"
    r"(?:is|are|was|were)\s(?:also\s|currently\s|now\s)?(?:visiting|paying\s(?:[\w-]+\s){1,4}visit|on\s(?:[\w-]+\s){1,3}visit)|"
    r"(?:has\s|have\s|had\s)?(?:arrived|left|flew|departed|landed))\b"
)
_LONGEST_USE = 16  # words of "use his stay at the headquarters in New York to"
_ROLE = 5  # words in which a role is named
_BEHIND_PLACE = frozenset({",", ".", "for", "where", "and", "as"}) | DAYS
_DETERMINERS = frozenset("a an the their its his her this that our all new".split())
_STOPPING = frozenset({"in", "at", "over", "by", "off"})
# "set off for Lima", "round off her visit", "wrap up his tour"
_PARTICLES = {"set": {"off", "out"}, "round": {"off", "out"}, "wrap": {"up"}, "wind": {"up"}}
_LEAVING = frozenset({"on", "for", "to", "from"})
_STRAIGHT = frozenset({"directly", "straight", "back"})
_WITH = frozenset({"with", "to"})


def _until_place(words: list[str]) -> list[str]:
    """Return the first words up to where: "much of the next day" before "in Lima"."""
    stop = next((i for i, w in enumerate(words[:8]) if w in ("in", "at", "on", "to", "with", ",", ".")), 8)
    return words[:stop]


class Schedules:
    """Tells clauses with "will" that only say what happens when; `bases` are plain verbs."""

    def __init__(self, lexicon: Lexicon, bases: frozenset[str], no_acts: NoActs) -> None:
        self._bases = bases
        self._no_acts = no_acts
        self._using = words_of(lexicon, "verb_class/using")
        self._chances = words_of(lexicon, "noun_class/chances")
        self._opening = words_of(lexicon, "verb_class/opening")
        self._opened = words_of(lexicon, "noun_class/occasions opened")
        self._spells = words_of(lexicon, "noun_class/spells of a stay")
        self._going_on = words_of(lexicon, "verb_class/going on")
        self._taking_part = words_of(lexicon, "quality_class/of who takes part")
        self._on_stage = words_of(lexicon, "noun_class/those on stage")

    def find_use(self, word: str, words: list[str]) -> int | None:
        """Return where the aim stands for which one uses an occasion: "[will use] her stay [to] open a school"."""
        if word in self._going_on and words[:2] == ["on", "to"] and words[2:3] != [] and words[2] in self._bases:
            return 1  # "will go on to open the school"
        used = words[1:] if words[:1] == ["of"] else words  # "advantage of the visit"
        if word not in self._using or self._chances.isdisjoint(object_of(used)):
            return None
        for i, w in enumerate(words[:_LONGEST_USE]):
            if w in (";", ".", "for") or (w == "to" and words[i + 1 : i + 2] == ["that"]):
                return i if w == "for" else None
            if w == "to" and next((x for x in words[i + 1 : i + 4] if not is_adverb(x)), "") in self._bases:
                return i
        return None

    def is_role(self, words: list[str]) -> bool:
        """Tell whether one "will be" a partner, or active in a field, which binds, and not a guest speaker."""
        if words[:1] in (["a"], ["an"]):
            return self._on_stage.isdisjoint(words[1:_ROLE])
        return words[:1] != [] and words[0] in self._taking_part and words[1:2] in (["in"], ["for"])

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
            return words[:1] != [] and (words[0] in DAYS or not self._spells.isdisjoint(_until_place(words)))
        if word in _PARTICLES:
            start = words[:1] != [] and words[0] in _PARTICLES[word]
            if word != "set":
                return start and not self._no_acts.journeys.isdisjoint(words[:6])
            return start and words[1:2] != [] and words[1] in _LEAVING
        if word == "stay":
            return any(a == "from" and b[0].isdigit() for a, b in pairwise(words[:8]))
        if word not in self._going_on:
            return False
        words = words[words[:1] != [] and words[0] in _STRAIGHT :]
        if not self._no_acts.journeys.isdisjoint(object_of(words)):
            return True  # "continue his visit"
        onward = words[:1] == ["on"]
        rest = words[1:] if onward else words
        if rest[:1] != ["to"] or len(rest) < 2 or rest[1] in self._bases or is_adverb(rest[1]):
            return False
        dated = rest[2:3] == ["on"] and not DAYS.isdisjoint(rest[3:4])
        return rest[1] not in _DETERMINERS and (onward or dated or rest[2:3] == [] or rest[2] in _BEHIND_PLACE)

    def opens_occasion(self, word: str, words: list[str]) -> bool:
        """Tell whether one will open what takes place anyhow: "open the exhibition on glass", not "open a school"."""
        if word not in self._opening:
            return False
        opened = words[: next((i for i, w in enumerate(words) if w in PREPOSITIONS or w in (",", ".", "and")), None)]
        return not self._opened.isdisjoint(opened)
