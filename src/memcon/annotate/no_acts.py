"""Words behind a verb that make its clause no act: trips, speeches, addresses, courtesies, spans of time."""

from __future__ import annotations

from memcon.annotate.clauses import PREPOSITIONS, is_adverb
from memcon.lexicon import Entry

GATHERINGS = frozenset(
    "session meeting conference forum assembly audience gathering summit congress parliament nation press media "
    "reporters ceremony event seminar function students participants convention rally".split()
)
TRIPS = frozenset({"visit", "trip", "visits", "tour", "travel", "travels", "stop", "call"})
TRIP_VERBS = frozenset({"make", "conclude", "undertake", "begin", "start", "end", "pay"})
SPEECHES = frozenset(
    "remarks remark comments comment announcement statement statements speech address keynote lecture".split()
)
GIVING = frozenset({"make", "give", "provide", "deliver", "offer"})
_JOURNEYS = TRIPS - {"stop", "call"}
_TRIP_DONE = TRIP_VERBS | {"complete", "cancel", "conduct"}
_ENDING = frozenset({"conclude", "complete", "finish"})  # "just concluded a discussion with": they met
_ROUNDS = frozenset({"round", "rounds"})
_BARGAINING = frozenset({"negotiation", "negotiations"})
_THESE = frozenset({"the", "this", "these", "those"})
_HOW_LONG = frozenset({"until", "overnight", "till"})
_SPELLS = frozenset({"years", "months", "weeks", "days", "time", "place"})


def is_no_act(entry: Entry, words: list[str], talk_nouns: frozenset[str]) -> bool:
    """Tell whether the words behind a verb make it none of acting: "addressed the session", "opened at noon".

    `talk_nouns` are the words for talks: who concluded one only met.
    """
    lemma = entry.attributes["lemma"]
    particles = entry.attributes.get("particle")
    return bool(
        (lemma in ("celebrate", "mark", "commemorate") and "anniversary" in words[:9])
        or (lemma in _ENDING and not (talk_nouns - _BARGAINING).isdisjoint(_object_of(words)))
        or (lemma == "conduct" and not (talk_nouns | _ROUNDS).isdisjoint(_object_of(words)))
        or (lemma in _TRIP_DONE and not _JOURNEYS.isdisjoint(words[:4]))
        or (lemma in GIVING and words[:1] and words[0] in _THESE and not SPEECHES.isdisjoint(words[1:2]))
        or (lemma == "coincide" and words[:1] == ["with"])
        or (lemma == "add" and words[:1] == ["to"])  # "adds to the burden"
        or (lemma == "address" and not GATHERINGS.isdisjoint(words[:8]))
        or (particles and set(particles).isdisjoint(words[:4]))
        or (entry.attributes.get("transitive") and _has_no_object(words))
        or (lemma in ("call on", "call upon") and is_courtesy(words))
    )


def takes_time(word: str, words: list[str]) -> bool:
    """Tell "will take four years", "will remain in Lomé until Friday" and "will extend his tour" from promises."""
    return (
        (word == "take" and not _SPELLS.isdisjoint(words[:4]))
        or (word in ("remain", "stay") and words[:1] in (["in"], ["at"]) and not _HOW_LONG.isdisjoint(words[:8]))
        or (word in ("continue", "run", "last") and words[:1] in (["until"], ["through"], ["till"]))
        or (word == "extend" and not TRIPS.isdisjoint(words[:4]))
    )


def _has_no_object(words: list[str]) -> bool:
    rest = [w for w in words[:3] if not is_adverb(w) and w != "successfully"]
    return not rest or rest[0] in PREPOSITIONS or rest[0] in (",", ".", "here", "today", "yesterday")


def _object_of(words: list[str]) -> list[str]:
    """Return the words up to the first preposition: "a very good discussion" before "with"."""
    stop = next((i for i, w in enumerate(words[:8]) if w in PREPOSITIONS or w in (",", ".", "to", "that")), 8)
    return words[:stop]


def is_courtesy(words: list[str]) -> bool:
    """Tell "called on the President" from "called on the parties to stop"."""
    return "to" not in words[:24] and words[:1] != ["for"] and "for" not in words[:6]
