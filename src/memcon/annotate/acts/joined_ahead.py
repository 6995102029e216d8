"""Further verbs of one subject, and whose they are.

Behind "will" those that have an object of their own: "will praise the divers and [discuss their work]". Behind a clause
with "who" those of the main clause: "met A, who was in Lima, and [discussed reefs]".
"""

from __future__ import annotations

from itertools import pairwise

from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.acts.name_leads import DETERMINERS
from memcon.annotate.text.small_words import BE, COORDINATORS, DAYS, PREPOSITIONS, SUBORDINATORS, is_adverb
from memcon.annotate.text.tokens import Tokens

# Plain forms that are nouns as often: "will discuss trade and [support] for the islands".
_ALSO_NOUNS = frozenset(
    "support review exchange work call focus contact visit plan aim offer address note report host pledge help hope "
    "order ban change need demand request benefit release study project issue praise welcome warning thanks talk "
    "talks condition welcome partner guide challenge grant charge appeal approach share".split()
)
_AHEAD = frozenset({"will", "likely"})
_OBJECTS = DETERMINERS | {"how", "ways", "what", "whether", "all", "any", "further", "new", "next", "our", "my"}


def joins_ahead(tokens: Tokens, group: VerbGroup, previous: VerbGroup, i: int, bases: frozenset[str]) -> bool:
    """Tell whether a plain form behind token i, "and" or a comma, goes on with what somebody "will" do.

    The verb before must have an object, and this one its own; behind an infinitive it may belong to that.
    """
    words = tokens.words
    between, behind = words[previous.last + 1 : i], words[group.last + 1 : group.last + 2]
    if previous.form not in _AHEAD or group.entry is None or words[i] not in ("and", ",") or not behind:
        return False
    if previous.entry is not None and previous.entry.form.startswith("focus"):
        return False  # "the fair will focus on nets and offer a stage for divers"
    if previous.entry is not None and previous.entry.value == "request" and "to" in between:
        return False  # "will ask the fund to cut its fees and mend the pier"
    plain = [w for w in between if w != "," and not is_adverb(w)]
    if (
        not plain
        or not SUBORDINATORS.isdisjoint(between)
        or any(a == "to" and b in bases for a, b in pairwise(between))
    ):
        return False
    if behind[0] in _OBJECTS or behind[0].endswith("'s"):
        return True
    noun = words[group.main] in _ALSO_NOUNS or words[i] == ","
    phrase = " " in group.entry.form
    return phrase or not (noun or behind[0] in PREPOSITIONS | COORDINATORS or not behind[0][0].isalpha())


def as_ahead(group: VerbGroup, previous: VerbGroup) -> VerbGroup:
    """Return a group that goes on with `previous` as one that is ahead, too, if that is."""
    return group._replace(form=previous.form) if group.form == "base" and previous.form in _AHEAD else group


_PARTS = (["in", "particular"], ["in", "addition"], ["at", "the", "same", "time"], ["in", "turn"], ["in", "return"])


# "praised the plan and [in a statement] urged calm", "and [on Friday] urged calm"
_IN, _LONGEST_ASIDE = frozenset({"in", "at", "on", "during"}), 5
_OWN = frozenset({"a", "an", "his", "her", "its", "their", "the", "another", "separate"})
_TOLD_IN = frozenset(
    "statement tweet speech letter interview post address message remarks conference briefing report note day".split()
)


def is_aside(words: list[str], i: int, j: int) -> bool:
    """Tell whether tokens [i, j) may stand before a further predicate: "in this context", ", on that day,"."""
    lead = [w for w in words[i:j] if w != ","]
    marked = words[i - 1] == "," and words[i - 2 : i - 1] == ["and"] and words[j - 1] == ","
    if words[i - 1] == "and" and lead[0] in _IN and lead[1:] and len(lead) <= _LONGEST_ASIDE:
        marked = marked or (len(lead) == _TWO and lead[1] in DAYS) or (lead[1] in _OWN and lead[-1] in _TOLD_IN)
    return lead[1:2] in (["this"], ["that"]) or lead in _PARTS or marked or lead[:3] == ["on", "behalf", "of"]


def takes_up(tokens: Tokens, groups: list[VerbGroup], group: VerbGroup) -> int:
    """Return how many clauses before the last the one stands whose subject `group` goes on with.

    A clause that only says where somebody is or comes from ends at a comma: "met A, who is in Lima, and thanked him".
    """
    i, words = group.first - 1, tokens.words
    who = groups[-1].first - 1
    if len(groups) < _TWO or group.form != "past" or words[who - 1 : who + 1] != [",", "who"]:
        return 0
    idle = groups[-1].entry is None or words[groups[-1].first] in BE
    return int(
        idle and groups[-2].form == "past" and words[i - 1 : i + 1] == [",", "and"] and who - 1 > groups[-2].last
    )


_TWO = 2
