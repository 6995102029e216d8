"""Whose doing a told clause tells: the teller's own party's, or what that party gives (codebook, section 2)."""

from __future__ import annotations

from memcon.annotate.text.small_words import BE, FUTURE, HAVE, NOT_BEFORE_FINITE, PREPOSITIONS

PRONOUNS = frozenset({"it", "he", "she", "they", "we", "i", "both", "its", "their", "his", "her", "our", "my"})
_SUBJECTS = frozenset({"it", "he", "she", "they", "we", "i"})
_FINITE = (
    FUTURE | BE | HAVE | {"should", "must", "could", "can", "wants", "wanted", "hopes", "hoped", "do", "does", "did"}
)
_ADDRESSEE = 10  # words in which those stand who are told something
_WHOLE = frozenset("all every full fullest necessary maximum any appropriate required".split())
TOGETHER = (
    ["the", "government"],
    ["the", "country"],
    ["the", "two"],
    ["the", "three"],
    ["the", "four"],
    ["the", "sides"],
    ["the", "leaders"],
    ["the", "parties"],
)
# What governments are called at home; whoever names one without its state means his own.
_EXECUTIVES = (
    ["the", "federal", "council"],
    ["the", "federal", "government"],
    ["the", "council", "of", "ministers"],
    ["the", "island", "nation"],
    ["the", "nation"],
    ["the", "cabinet", "will"],
    ["the", "cabinet", "would"],
)
_PAIR = 5  # words in which the first of two names ends
_GOVERNING = frozenset({"government", "country", "side", "administration", "ministry", "delegation", "nation"})
_HEADS = frozenset({"president", "prime", "chancellor", "premier"})


def is_own(clause: list[str], own: frozenset[str]) -> bool:
    """Tell whether a clause begins with the actor's own party or a pronoun for it."""
    if not clause:
        return False
    if clause[0] in PRONOUNS:
        owner = clause[0] in ("its", "their", "his", "her", "our", "my")
        return not owner or not _GOVERNING.isdisjoint(clause[1:4])
    if clause[0] in _HEADS and not _GOVERNING.isdisjoint(clause[1:6]):
        return True  # "the President's administration will …"
    if clause[0] == "the" and clause[2:3] in (["administration"], ["government"]) and length_of_name(clause[1:], own):
        return True  # "the Kenyan government wants"
    if clause[:2] == ["the", "ministry"] or clause[:3] == ["the", "department", "of"]:
        return True  # a minister speaks for his own
    if any(clause[: len(name)] == name for name in _EXECUTIVES):
        return True
    if clause[:2] in TOGETHER:
        return clause[2:3] != ["of"] or clause[3:4] == ["them"] or length_of_name(clause[3:], own) > 0
    if length_of_name(clause, own):
        return True
    paired = clause.index("and") if "and" in clause[1:_PAIR] else 0
    return (
        paired > 0 and PREPOSITIONS.isdisjoint(clause[:paired]) and length_of_name(clause[paired + 1 :], own) > 0
    )  # "Peru and Kenya will …", told by Kenya


def without_addressee(words: list[str], own: frozenset[str]) -> list[str]:
    """Return the words behind who is told: "told the minister it would pay", "informed Peru Chile would pay"."""
    for i, w in enumerate(words[:_ADDRESSEE]):
        if w in (",", ";", "that", "of", "about", "to"):
            break
        lead = 1 if w in _SUBJECTS else length_of_name(words[i:], own)
        if i and lead and not _FINITE.isdisjoint(words[i + lead : i + lead + 1]):
            return words[i:]
    return words


def is_means(clause: list[str], means: frozenset[str], benefiting: frozenset[str]) -> bool:
    """Tell whether a clause begins with what a party gives or agrees, with a verb of the future behind it.

    What such a thing will be good for is told, not promised: "the pact would increase trade".
    """
    for i, w in enumerate(clause[:8]):
        if w in means and clause[0] in ("the", "this", "these", "its", "their", "our", "such", "a", "an"):
            behind = clause[i + 1 : i + 6]
            return not FUTURE.isdisjoint(behind[:2]) and benefiting.isdisjoint(behind)
        if w in NOT_BEFORE_FINITE and i:
            return False
    return False


def is_help_ahead(clause: list[str], helping: frozenset[str]) -> bool:
    """Tell whether a clause says that all that is needed will be done: "all possible help will be provided"."""
    if clause[:1] == [] or clause[0] not in _WHOLE:
        return False
    for i, w in enumerate(clause[1:8], 1):
        if w in FUTURE:
            return clause[i - 1] in helping and "not" not in clause[i + 1 : i + 3]
    return False


def length_of_name(clause: list[str], own: frozenset[str]) -> int:
    """Return the words of the own name at the beginning of a clause, 0 where it does not begin so."""
    lead = " ".join(clause[:10]).replace(" . ", ".") + " "
    for opener in ("", "the ", "its ", "the government of the ", "the government of "):
        if lead.startswith(opener):
            rest = lead[len(opener) :]
            for n in own:
                if rest.startswith(n) and rest[len(n)] in " .":
                    return opener.count(" ") + n.count(" ") + n.count(".") * 2 + (0 if n.endswith(".") else 1)
    return 0
