"""Participles that say when, where or by whom something was done, and are no verbs: "a pact signed in 1990"."""

from __future__ import annotations

from memcon.annotate.text.small_words import DAYS
from memcon.lexicon import Entry

_REDUCING = frozenset({"in", "under", "between", "by", "during", "at"})  # behind a participle without an object
_OF_OBJECTS = frozenset({"discussion", "review"})  # verbs that have their object right behind them
_PARTING = frozenset({",", "–", "—", "("})
_SUPPOSED = frozenset("believed thought said known understood reported expected alleged considered deemed".split())
_OBJECTLESS = {"accused": "of", "suspected": "of", "dedicated": "to", "devoted": "to"}  # which have no object there
_GIVEN_TO = frozenset({"delivered", "sent", "submitted", "presented", "handed"})
_RELATIVES = frozenset({"which", "who", "that", "and"})
_OCCASIONS = frozenset(
    "talks meeting meetings summit negotiations consultations discussions visit visits trip call session round "
    "dialogue".split()
)
_SET = frozenset({"planned", "scheduled", "foreseen", "envisaged", "arranged"})
_FOR_WHEN = frozenset("for in on at between by next later this".split())
_MANNER = (["detail"], ["depth"], ["full"], ["turn"])  # "discussed in detail the reefs"


def is_reduced(words: list[str], i: int, entry: Entry) -> bool:
    """Tell whether the past form at token `i`, of whatever subject, has no object but says when or by whom."""
    before, behind = words[i - 1] if i else "", words[i + 1 : i + 3]
    if words[i] in _SUPPOSED and behind in (["to", "have"], ["to", "be"]):
        return True  # "boats believed to have sunk"
    if behind[:1] == [_OBJECTLESS.get(words[i], "")]:
        return True  # "was arrested and accused of theft", "ships dedicated to the cause"
    of_object = entry.value in _OF_OBJECTS and " " not in entry.form
    set_apart = before in _PARTING and (of_object or words[i] == "made")  # "a remark, made in June"
    if (entry.value == "delivery" or set_apart) and _says_when(behind):
        return True
    if words[i] in _GIVEN_TO and behind[:1] == ["to"] and before not in _RELATIVES and before not in _PARTING:
        return True  # "in a speech delivered to the assembly"
    return is_set_for(words, i) or words[i : i + 2] == ["aimed", "at"]  # "measures aimed at", ", aimed at"


def is_set_for(words: list[str], i: int) -> bool:
    """Tell whether the participle at `i` says when or where an occasion was to be: "the talks planned for Friday"."""
    behind = words[i + 1 : i + 2]
    return words[i] in _SET and i > 0 and words[i - 1] in _OCCASIONS and behind != [] and behind[0] in _FOR_WHEN


def _says_when(behind: list[str]) -> bool:
    """Tell whether the words behind a participle only say when, where or by whom: "in May", "on Monday"."""
    if len(behind) > 1 and behind[0] == "on":
        return behind[1] in DAYS or behind[1][0].isdigit()
    return behind[:1] != [] and behind[0] in _REDUCING and behind[1:] not in _MANNER
