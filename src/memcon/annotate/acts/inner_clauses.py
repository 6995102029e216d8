"""Clauses that stand inside what another clause tells, and are no acts of their own."""

from __future__ import annotations

from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.text.small_words import BE, PREPOSITIONS, SUBORDINATORS, is_adverb
from memcon.annotate.text.subject_words import SUPPOSING
from memcon.annotate.text.tokens import Tokens
from memcon.model import Span

_SETTINGS = PREPOSITIONS | (SUBORDINATORS - {"that", "which", "who", "whom", "whose"}) | {"given", "while", "once"}
# "said that tomorrow, they will meet", "that next year, they hope to meet", "that together, they can do it"
_TIMES = frozenset(
    "today tomorrow tonight yesterday soon next last this every once now together however therefore thus".split()
)
_CONCEDING = frozenset({"while", "although", "though", "if", "unless", "when", "whereas", "because", "since", "as"})
_PRESENT = frozenset({"is", "are", "has", "have", "remains", "remain", "does"})
_TURNS = frozenset({"but", "if", "while", "although", "so"})
_SPEAKERS = frozenset({"i", "we", "they", "he", "she", "it"})
_LONGEST_SETTING = 40  # tokens between "that" and the subject of what is told
_DETERMINERS = frozenset({"the", "both", "all", "our", "their", "its", "two"})
# "It is understood that the two agreed": told by nobody whom the text names.
_HEARSAY = frozenset({"expected", "understood", "believed", "reported", "learnt", "learned", "said", "anticipated"})


def is_within(tokens: Tokens, outer: VerbGroup, start: int) -> bool:
    """Tell whether a subject at `start` is that of what the verb `outer` tells or of a clause that only says which.

    "Declared that where they differ, they would talk": behind "that" and a setting. "Recalled the visit during which
    the Presidents decided …": behind "which" without a comma.
    """
    i = tokens.at(start)
    while i and tokens.words[i - 1] in _DETERMINERS:
        i -= 1
    if outer.entry is None or i <= outer.last + 1:
        return False
    if tokens.words[i - 1] == "which" and tokens.words[i - 2] in PREPOSITIONS:
        return tokens.words[i - 3] not in (",", ";")
    if tokens.words[i - 1] == "that" and tokens.words[i - 2] in ("and", "but"):
        return outer.entry.attributes.get("frame") == "say"  # "said the line was safe, but that Peru would mend it"
    that = tokens.words.index("that", outer.last, i) if "that" in tokens.words[outer.last : i] else None
    if that is None or that > outer.last + 3 or i - that > _LONGEST_SETTING:
        return False
    first = that + 1 + (tokens.words[that + 1] == ",")
    first += tokens.words[first] == "even" and tokens.words[first + 1] in _CONCEDING  # "that even though"
    if first == i - 1 and tokens.words[first] in _CONCEDING:
        return True  # "said that while they differ, they would talk"
    if tokens.words[i - 1] != ",":
        return False
    opens = tokens.words[first] in _SETTINGS or tokens.words[first] in _TIMES or is_adverb(tokens.words[first])
    return opens and SUBORDINATORS.isdisjoint(tokens.words[first + 1 : i])


def is_apposed(tokens: Tokens, groups: list[VerbGroup], outer: VerbGroup, at: int) -> bool:
    """Tell whether a verb, or its subject, at token `at` goes with who is told of: "said that the envoy, A, will go".

    Behind the "that" of the verb `outer` a comma ends what names him, and no verb stands before it.
    """
    if outer.entry is None or tokens.words[at - 1] != "," or at - outer.last > _LONGEST_SETTING:
        return False
    if tokens.words[at] in _SPEAKERS:
        return False
    that = next((k for k in range(outer.last, min(outer.last + 4, at)) if tokens.words[k] == "that"), None)
    if that is None or that + 1 >= at - 1 or tokens.words[that + 1] in _SETTINGS or tokens.words[that + 1] == ",":
        return False
    if not _TURNS.isdisjoint(tokens.words[that + 1 : at]):
        return False  # "hoped that the talks last, but if they fail, …"
    return not any(that < g.first < at for g in groups)


def is_told(tokens: Tokens, outer: VerbGroup) -> bool:
    """Tell whether a verb tells what its own party holds or will do: "said that …", "shared the view that …"."""
    return outer.entry is not None and "that" in tokens.words[outer.last : outer.last + 4]  # "assured that" is one


def goes_on_inside(tokens: Tokens, groups: list[VerbGroup], outer: VerbGroup, group: VerbGroup) -> bool:
    """Tell whether a predicate goes on with an inner clause: "said that it works and is safe", "… had and had"."""
    if tokens.words[group.first] == "had" and is_told(tokens, outer):
        return "had" in tokens.words[outer.last + 1 : group.first]
    present = group.form == "third" or tokens.words[group.first] in _PRESENT
    said = outer.entry is not None and outer.entry.attributes.get("frame") == "say"
    if outer.form != "past" or not (present or (said and tokens.words[group.first] in ("will", "'ll"))):
        return False
    if tokens.words[group.main : group.main + 2] in (["remains", "committed"], ["remain", "committed"]):
        return False
    inner = [g for g in groups if outer.last < g.first < group.first]
    if (
        present
        and said
        and tokens.words[group.first - 1] != "but"
        and any(g.form == "be_participle" or tokens.words[g.first] in BE for g in inner)
    ):
        return True  # "said the visit was useful and has brought them closer"
    told = not present and is_told(tokens, outer)  # "stated that Peru has no ships and will buy some"
    stands = told and not _PRESENT.isdisjoint(tokens.words[outer.last + 1 : group.first])
    return stands or any(g.form == "third" or tokens.words[g.first] in _PRESENT for g in inner)


def find_told(tokens: Tokens, groups: list[VerbGroup], span: Span) -> Span | None:
    """Return what a source tells, None where nothing is told so.

    "A statement by the ministry said that …", "It is understood that …".
    """
    for group in groups[:2]:
        if not _tells(tokens, group) or _is_supposed(tokens.words[: group.first]):
            continue
        i = group.last + 1
        if i < len(tokens.words) and tokens.words[i] == "that":
            i += 1
        if i < len(tokens.words) - 2 and tokens.words[i].isalpha() and tokens.starts[i] > span.start:
            return Span(tokens.starts[i], span.end)
    return None


def _is_supposed(before: list[str]) -> bool:
    """Tell whether the words before a verb open a supposition: "If the minister said that she would pay, she paid"."""
    opens = next((w for w in before if w in SUPPOSING), None)
    return opens is not None and "," not in before[before.index(opens) :]


def _tells(tokens: Tokens, group: VerbGroup) -> bool:
    impersonal = group.first > 0 and tokens.words[group.first - 1] == "it"
    if impersonal and group.form in ("be_adjective", "be_participle") and tokens.words[group.main] in _HEARSAY:
        return True
    says = group.entry is not None and group.entry.attributes.get("frame") == "say"
    return says and group.form != "be_participle"
