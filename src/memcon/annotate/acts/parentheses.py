"""Clauses of saying that stand between a subject and its verb: "Both sides, the minister said, have agreed"."""

from __future__ import annotations

from memcon.annotate.people.actors import Actor
from memcon.annotate.text.small_words import BE, FUTURE, HAVE, MODALS, PREPOSITIONS, SUBORDINATORS, is_adverb
from memcon.annotate.text.tokens import Tokens
from memcon.model import Span, light_value

_TOLD = frozenset(
    "said says added adds told noted stated explained confirmed stressed announced reported recalled insisted claimed "
    "argued declared".split()
)
_FINITE = (
    MODALS
    | HAVE
    | BE
    | FUTURE
    | {
        "stands",
        "remains",
        "wants",
        "hopes",
        "plans",
        "intends",
        "seeks",
        "aims",
        "should",
        "must",
        "could",
        "agreed",
        "decided",
        "discussed",
        "pledged",
        "vowed",
    }
)
_CLAUSAL = frozenset("that which who whom what how if whether he she it they we and but".split())
_LEADS = PREPOSITIONS | SUBORDINATORS | {"earlier", "later", "today", "yesterday", "meanwhile", "however", "also"}
_INVERTED = frozenset({"said", "says", "added", "adds", "explained", "stressed", "noted"})  # ", said the minister,"
_INFINITE = frozenset({"to", "that"})  # "It was vital, he added, to save eels"
_SUBJECT = 14  # tokens before the clause of saying
_WHO = 9  # tokens of who says it
_SETTING = 12  # tokens behind its verb: "told reporters after the talks"


def _find_parenthesis(tokens: Tokens) -> Span | None:
    """Return the tokens, commas and all, of a clause of saying between a subject and its finite verb."""
    words = tokens.words
    first = next((i for i, w in enumerate(words[: _SUBJECT + 1]) if w == ","), 0)
    if not first or words[0] in _LEADS or words[0].endswith("ing"):
        return None
    opened = not _FINITE.isdisjoint(words[:first])
    if opened and words[0] != "it":
        return None
    if words[first + 1] in _INVERTED:
        return None if opened else _find_inverted(words, first)
    verb = next((i for i in range(first + 2, min(first + 2 + _WHO, len(words) - 1)) if words[i] in _TOLD), None)
    if verb is None or "," in words[first + 1 : verb]:
        return None
    who = words[first + 1 : verb]
    if words[verb + 1] in _CLAUSAL or who[0] in _LEADS or not _CLAUSAL.isdisjoint(who[1:]):
        return None
    for i in range(verb + 1, min(verb + 2 + _SETTING, len(words) - 1)):
        if words[i] in _FINITE:
            return None
        if words[i] == ",":
            behind = next((w for w in words[i + 1 : i + 3] if not is_adverb(w)), "")
            goes_on = behind in _INFINITE if opened else behind in _FINITE or behind.endswith("ed")
            return Span(first, i + 1) if goes_on else None
    return None


def _find_inverted(words: list[str], first: int) -> Span | None:
    """Return the tokens of "said the minister" from the comma at `first` to the one before the subject's verb."""
    who = words[first + 2 : first + 2 + _WHO]
    if "," not in who[1:]:
        return None
    end = who.index(",")
    behind = words[first + 3 + end : first + 4 + end]
    clausal = not _CLAUSAL.isdisjoint(who[:end]) or who[0] in _LEADS
    return None if clausal or _FINITE.isdisjoint(behind) else Span(first, first + 3 + end)


@light_value
class Parted:
    """The tokens and actors of a sentence without a clause of saying within it, and the actors of that clause."""

    tokens: Tokens
    actors: list[Actor]
    tellers: list[Actor]


def without_parenthesis(tokens: Tokens, actors: list[Actor]) -> Parted | None:
    """Return a sentence without a clause of saying between a subject and its verb, None where there is none."""
    aside = _find_parenthesis(tokens)
    if aside is None:
        return None
    words, starts = tokens.words, tokens.starts
    low, high = starts[aside.start], starts[aside.end]
    rest = Tokens(words[: aside.start] + words[aside.end :], starts[: aside.start] + starts[aside.end :])
    tellers = [a for a in actors if low <= a.start < high]
    return Parted(rest, [a for a in actors if not low <= a.start < high], tellers)
