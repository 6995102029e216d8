"""Words between a subject and its verb that no comma closes: "A, who called on B last week thanked", "A as host"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.text.small_words import COORDINATORS, PREPOSITIONS, SUBORDINATORS

_BE = frozenset({"is", "was", "are", "were"})
_TOLD = frozenset({"past", "third", "have"})
_NO_END = COORDINATORS | PREPOSITIONS | {"be", "been", "being", "not", "also", "then"}
_WHEN_OR_WHERE = frozenset({"in", "on", "at", "during", "since", "within", "throughout", "until", "for"})
_MEANWHILE, _PERSONS = frozenset({"while", "when", "after", "upon"}), frozenset({"person", "official", "he"})
_LEAST_DONE = 2  # tokens of "speaking ,"
_SHORTEST_STAY = 4  # tokens of "is on a visit", not of "is at times"
_LONGEST_ROLE, _LONGEST_SETTING, _LONGEST_CLAUSE = 5, 7, 30  # tokens


def is_behind_clause(words: Sequence[str], i: int, group: VerbGroup, finite: Sequence[VerbGroup]) -> bool:
    """Tell whether a clause on a person, "who called on B last week", begins at token i and ends before a verb group.

    It has one verb of its own, which tells nothing said, and neither a comma nor another clause.
    """
    last = group.first
    if group.entry is None or group.form not in _TOLD or last - i > _LONGEST_CLAUSE:
        return False
    i += words[i : i + 1] == [","]
    if words[i : i + 1] != ["who"] or words[group.last + 1 : group.last + 2] == ["by"]:
        return False
    between = words[i + 1 : last]
    if len(between) < len("is there".split()) or not {",", ";", ":", '"', "“"}.isdisjoint(between):
        return False
    if not SUBORDINATORS.isdisjoint(between) or between[-1] in _NO_END:
        return False
    inside = [g for g in finite if i < g.first < last]
    if len(inside) > 1 or any(g.first > i + 2 or _is_saying(g) for g in inside):
        return False
    stays = between[0] in _BE and len(between) >= _SHORTEST_STAY
    return bool(inside) or stays or between[0].endswith("ed")


def _is_saying(group: VerbGroup) -> bool:
    return group.entry is not None and group.entry.value == "statement"


def tells_meanwhile(who: str, between: Sequence[str]) -> bool:
    """Tell whether words say what somebody does meanwhile: "A [visiting Lima,] praised", "A [while thanking B,] asked".

    A comma closes them, and no other clause stands in them.
    """
    doing = between[between[0] in _MEANWHILE :]
    if who not in _PERSONS or between[-1] != "," or not doing[0].endswith("ing") or doing[0] in PREPOSITIONS:
        return False
    plain = SUBORDINATORS.isdisjoint(doing) and not {";", ":", '"', "“"} & {*doing}
    return plain and _LEAST_DONE < len(between) <= _LONGEST_CLAUSE and not _BE & {*doing}


def tells_role(between: Sequence[str]) -> bool:
    """Tell whether the words behind a subject say as what it acts: "[Peru] as co-chair", "[Peru] as the host"."""
    if between[0] != "as" or not 1 < len(between) <= _LONGEST_ROLE:
        return False
    return all(w[0].isalpha() or w == "-" for w in between) and COORDINATORS.isdisjoint(between)
