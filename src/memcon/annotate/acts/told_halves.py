"""Clauses joined to what is told: "said ties were good and Peru would build", "…, adding that both should meet"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from memcon.annotate.acts.own_clauses import PRONOUNS, is_own, length_of_name
from memcon.annotate.acts.told_predicates import INNER, says_ought
from memcon.annotate.text.small_words import BE, FUTURE, HAVE, MODALS, STATING, is_adverb
from memcon.lexicon import Entry

_UNSURE = frozenset({"if", "whether", "until", "because", "unless", "than", "how", "why", "where", "when", "as"})
_FARTHEST = 60  # words of a told clause in which a further clause begins
_JOINING = frozenset({"and", "but"})
_ADDING = frozenset({"adding", "noting", "stressing", "emphasising", "emphasizing", "insisting"})
_GOING_ON = frozenset(FUTURE) | frozenset(
    "is are was were stands stood remains remained hopes hoped plans planned looks looked intends intended wants "
    "wanted".split()
)
_STOPS = frozenset({";", "“", '"', "”"})
_LONGEST = 14  # words of a further clause in which its predicate is looked for
_INSIDE = 12  # words before "and" in which a clause within the clause would begin
_PAIRING = 8  # words before "and" in which "between" makes a pair of two names


def find_halves(clause: list[str], own: frozenset[str], verb_forms: Mapping[str, Entry]) -> Iterator[list[str]]:
    """Yield the clauses joined to a told one whose subject is the teller's own party or a pronoun for it.

    A second predicate of an own subject has "it" put before it: "said Peru valued its ties and would build".
    """
    shares = is_own(clause, own)
    for i, w in enumerate(clause[:_FARTHEST]):
        adds = w == "," and clause[i + 1 : i + 2] != [] and clause[i + 1] in _ADDING
        if not i or not (w in _JOINING or adds):
            continue
        rest = clause[i + 1 + adds :]
        new = rest[:1] == ["that"]
        while rest[:1] and (rest[0] == "that" or is_adverb(rest[0])):
            rest = rest[1:]
        if not rest:
            return
        if rest[0] in _GOING_ON and shares and not new and not adds and _is_plain(clause[:i]):
            yield ["it", *_until_stop(rest)]
        elif is_own(rest, own) and _acts(rest, own, verb_forms):
            named = length_of_name(rest, own) > 0 or (shares and rest[0] in PRONOUNS)
            if adds or new or (named and _joins_clauses(clause[:i], verb_forms)):
                yield _until_stop(rest)


def _until_stop(words: list[str]) -> list[str]:
    """Return the words of a clause up to the next stop or mark."""
    at = next((i for i, w in enumerate(words[:_LONGEST]) if w in _STOPS), _LONGEST)
    return words[:at]


def _joins_clauses(before: list[str], verb_forms: Mapping[str, Entry]) -> bool:
    """Tell whether "and" behind words joins clauses: no names ("between Peru and"), no part of a clause within."""
    if not _has_finite(before, verb_forms) or "between" in before[-_PAIRING:]:
        return False
    return (INNER | _UNSURE).isdisjoint(before[-_INSIDE:])


def _is_plain(words: list[str]) -> bool:
    """Tell whether words before "and" hold one predicate only, so that what is joined shares its subject."""
    finite = [w for w in words if w in MODALS or w in BE or w in FUTURE or w in STATING]
    return len(finite) < 2 and INNER.isdisjoint(words) and _UNSURE.isdisjoint(words)


def _has_finite(words: list[str], verb_forms: Mapping[str, Entry]) -> bool:
    return any(
        w in MODALS or w in BE or w in HAVE or w in FUTURE or w in STATING or _is_finite(w, verb_forms) for w in words
    )


def _is_finite(word: str, verb_forms: Mapping[str, Entry]) -> bool:
    entry = verb_forms.get(word)
    return entry is not None and not {"past", "third"}.isdisjoint(entry.attributes["tenses"])


def _acts(rest: list[str], own: frozenset[str], verb_forms: Mapping[str, Entry]) -> bool:
    """Tell whether a finite verb stands right behind the subject."""
    lead = 1 if rest[0] in PRONOUNS else length_of_name(rest, own) or 2
    behind = [w for w in rest[lead : lead + 3] if not is_adverb(w)][:2]
    return _has_finite(behind, verb_forms)


def adds_ought(words: list[str]) -> bool:
    """Tell whether a clause joined to what is told says what must be: "…, adding that both should meet"."""
    for i, w in enumerate(words[:_FARTHEST]):
        adds = w == "," and words[i + 1 : i + 2] != [] and words[i + 1] in _ADDING
        if not i or not (adds or (w in _JOINING and words[i + 1 : i + 2] == ["that"])):
            continue
        at = i + 1 + adds
        at += words[at : at + 1] == ["that"]
        if says_ought(words[at : at + 8]):
            return True
    return False


def asks_other(words: list[str], parties: frozenset[str], peoples: frozenset[str], bodies: frozenset[str]) -> bool:
    """Tell whether another party is told to do something: "Peru must pay", "the Kenyan government should lift the ban".

    `peoples` are adjectives of states, `bodies` the nouns for those who act for a state.
    """
    words = words[words[:1] == ["the"] :]
    name = next((n for n in range(_LONGEST_NAME, 0, -1) if " ".join(words[:n]) in parties), 0)
    if not name and words[:1] != [] and words[0] in peoples and words[1:2] != [] and words[1] in bodies:
        name = 2
    ought = next((i for i, w in enumerate(words[: name + _BESIDE_NAME]) if i >= name > 0 and w in _ASKING), 0)
    behind = [w for w in words[ought + 1 : ought + _LEAD] if w == "only" or not is_adverb(w)]
    if not ought or not _APART.isdisjoint(words[name:ought]) or "only" in behind:
        return False
    return behind[:1] != [] and behind[0].isalpha() and behind[0] not in _SUFFERING


_ASKING, _SUFFERING = frozenset({"should", "must"}), frozenset({"be", "have", "not", "never", "both", "all"})
_APART = frozenset({",", "to", "of", "in", "on", "for", "with", "that"})
_LONGEST_NAME, _BESIDE_NAME, _LEAD = 4, 5, 5  # words of a name, behind it ("and its allies"), behind "must"
