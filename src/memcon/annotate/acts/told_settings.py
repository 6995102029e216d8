"""Words of time, place and manner before the subject of a told clause: "said on Thursday they …"."""

from __future__ import annotations

from memcon.annotate.acts.own_clauses import length_of_name
from memcon.annotate.text.small_words import DAYS, FUTURE, MODALS, PREPOSITIONS, STATING

SETTING = frozenset(
    "on in at during after before following under from with within as despite given amid along alongside together "
    "besides".split()
)
TIMES = frozenset(
    "today yesterday tomorrow tonight soon later here earlier last late early week month year night morning afternoon "
    "evening monday tuesday wednesday thursday friday saturday sunday separately again".split()
)
_TELLERS = frozenset({"he", "she", "they", "it", "we"})
_AHEAD = FUTURE | {"is", "are", "was", "were"}  # "is ready to"
_CONDITIONS = 26  # words of a longer condition
_CONDITION = 7  # words of "if need be," before what is told
_CONCEDING = frozenset("while although though whereas".split())
_CONCEDED = 34  # words of "although the ice was thick that winter,"
_WHICH = frozenset("this next last each every".split())
_PERIODS = frozenset("year month week summer winter spring autumn fall day time".split())
_AGO = 4  # words of "two weeks ago"


def skip_setting(clause: list[str], own: frozenset[str] = frozenset()) -> list[str]:
    """Return a clause without the words of time, place and manner before its subject: "said on Thursday they …"."""
    while len(clause) > 1 and (clause[0] in TIMES or (clause[0] == "on" and clause[1] in DAYS)):
        clause = clause[1 + (clause[0] == "on") :]  # "said late on Monday Chad would …"
    if "ago" in clause[1:_AGO]:
        clause = clause[clause.index("ago") + 1 :]  # "said two weeks ago it would …"
    if clause[:1] and clause[0] in _WHICH and clause[1:2] != [] and clause[1] in _PERIODS and clause[2:3] == [","]:
        clause = clause[2:]  # "stressed that this year, it would …"
    if clause[:1] == [","]:
        clause = clause[1:]  # "stated that, in the face of drought, Chad hopes …"
    if clause[:1] == ["if"] and clause[2:3] != [] and clause[2] in _TELLERS and clause[1].endswith("ed"):
        clause = clause[2:]  # "said that if confirmed she would …"
    elif clause[:1] == ["if"] and "," in clause[1:_CONDITION]:
        clause = clause[clause.index(",") + 1 :]  # "said that if asked, Chad would …"
    elif clause[:1] == ["if"] and own and "," in clause[1:_CONDITIONS]:
        behind = clause[clause.index(",") + 1 :]  # "said that if both came to the table, Chad would …"
        lead = length_of_name(behind, own)
        clause = behind if lead and not _AHEAD.isdisjoint(behind[lead : lead + 2]) else clause
    if clause[:1] != [] and clause[0] in _CONCEDING and "," in clause[1:_CONCEDED]:
        clause = clause[clause.index(",") + 1 :]  # "stressed that while the way was long, Chad would go it"
    if clause[:1] and clause[0] in SETTING:
        for i, w in enumerate(clause[1:40], 1):
            if w in ("they", "he", "she", "it", "we") and i < 7:
                return clause[i:]
            named = i < 7 and not FUTURE.isdisjoint(clause[i + 1 : i + 5]) and clause[i - 1] not in PREPOSITIONS
            if named and own and length_of_name(clause[i:], own):
                return clause[i:]  # "that in the new year Brazil will …"
            if w == ",":
                return clause[i + 1 :]
            if w in STATING or w in MODALS:
                break
    return clause
