"""Words behind a verb that make its clause no act: trips, speeches, addresses, courtesies, spans of time."""

from __future__ import annotations

from memcon.annotate.text.small_words import DAYS, PREPOSITIONS, is_adverb
from memcon.lexicon import Entry, Lexicon
from memcon.lexicon.patterns import words_of
from memcon.model import light_value

_ROUNDS = frozenset({"round", "rounds"})
_COURTESY = ["courtesy", "call"]
_THESE = frozenset({"the", "this", "these", "those"})
_OWN_WORK = frozenset({"work", "term", "tenure", "speech", "remarks", "address", "stay", "assignment"})
_STOPS = frozenset({",", ".", ";", "while", "when", "today", "yesterday", "here"})
_HOW_LONG = frozenset({"until", "overnight", "till"})
_SPELLS = frozenset({"years", "months", "weeks", "days", "time", "place"})
_SHARING = frozenset({"share", "shares"})
_STAYS = _SPELLS | {"day", "week", "hours", "night", "nights"}
# "presented his letter of credence to the President": the meeting itself
_CREDENTIALS = frozenset({"credence", "credentials"})
_ORDERING = frozenset({"issue", "give", "provide"})
_AIMING = frozenset({"aimed", "aiming", "focused", "focusing", "focussed", "centred", "centered", "covering"})
_TOLD_OF = frozenset(
    {
        "focusing",
        "focussing",
        "focused",
        "about",
        "highlighting",
        "stressing",
        "outlining",
        "emphasising",
        "emphasizing",
    }
)
_SPEECH = 24  # words of a speech and where it was held, before what it was about
_AIMED = 20  # words of talks with those whom one talks to
_BOOKS = (["guest", "book"], ["visitors'", "book"], ["visitors", "book"], ["golden", "book"])  # "signed the guest book"
_PLANNING = frozenset({"plan"})
_HANDING_IN = frozenset({"present", "submit", "hand over", "deliver", "accept", "receive"})


@light_value
class NoActs:
    """Words of a lexicon that make a clause no act; `trips` are journeys and halts."""

    addressed: frozenset[str]
    journeys: frozenset[str]
    trips: frozenset[str]
    trip_verbs: frozenset[str]
    trip_done: frozenset[str]
    speeches: frozenset[str]
    orders: frozenset[str]
    giving: frozenset[str]
    ending: frozenset[str]
    talks: frozenset[str]
    conducted: frozenset[str]
    commemorating: frozenset[str]
    stretches: frozenset[str]
    held: frozenset[str]
    standing: frozenset[str]
    guests: frozenset[str]
    planned: frozenset[str]
    opened: frozenset[str]
    repeating: frozenset[str]
    sayings: frozenset[str]


def read_no_acts(lexicon: Lexicon) -> NoActs:
    """Return the words of a lexicon that make a clause no act."""
    journeys, making = words_of(lexicon, "noun_class/journeys"), words_of(lexicon, "verb_class/making journeys")
    return NoActs(
        words_of(lexicon, "noun_class/addressed"),
        journeys,
        journeys | words_of(lexicon, "noun_class/halts"),
        making,
        making | words_of(lexicon, "verb_class/done with journeys"),
        words_of(lexicon, "noun_class/speeches"),
        words_of(lexicon, "noun_class/orders told before"),
        words_of(lexicon, "verb_class/giving speeches"),
        words_of(lexicon, "verb_class/ending talks"),
        words_of(lexicon, "talk_nouns") - words_of(lexicon, "noun_class/bargaining"),
        words_of(lexicon, "talk_nouns") | _ROUNDS,
        words_of(lexicon, "verb_class/commemorating"),
        words_of(lexicon, "noun_class/stretches of talk"),
        words_of(lexicon, "talk_nouns") | words_of(lexicon, "noun_class/occasions told of"),
        words_of(lexicon, "noun_class/standing bonds"),
        words_of(lexicon, "noun_class/taken along"),
        words_of(lexicon, "verb_class/planned with others"),
        words_of(lexicon, "noun_class/events opened"),
        words_of(lexicon, "verb_class/saying of what was said"),
        words_of(lexicon, "noun_class/sayings"),
    )


def is_no_act(entry: Entry, words: list[str], known: NoActs) -> bool:
    """Tell whether the words behind a verb make it none of acting: "addressed the session", "opened at noon"."""
    lemma = entry.attributes["lemma"]
    particles = entry.attributes.get("particle")
    return bool(
        (lemma in known.commemorating and "anniversary" in words[:9])
        or (entry.value == "commitment" and words[:1] == ["whether"])  # "decided whether to stay"
        or (lemma == "sign" and words[1:3] in _BOOKS)
        or (lemma == "celebrate" and "years" in words[:4])
        or (lemma == "open" and not known.opened.isdisjoint(object_of(words)[-1:]))
        or (lemma in _PLANNING and _plans_to_meet(words, known))
        or (lemma in _HANDING_IN and not _CREDENTIALS.isdisjoint(words[:6]))
        or (lemma in known.ending and ends_talks(words, known))
        or (lemma in known.trip_done and not known.journeys.isdisjoint(words[:4]))
        or (lemma in known.giving and _is_known_speech(words, known))
        or (lemma in known.repeating and points_back(words, known))
        or (lemma in _ORDERING and words[:1] and words[0] in _THESE and not known.orders.isdisjoint(words[1:2]))
        or (lemma == "make" and words[1:3] == _COURTESY)
        or (lemma == "share" and entry.form in _SHARING and _is_standing(words, known))
        or (lemma == "coincide" and words[:1] == ["with"])
        or (lemma == "add" and words[:1] == ["to"])  # "adds to the burden"
        or (lemma == "address" and not known.addressed.isdisjoint(words[:8]))
        or (particles and set(particles).isdisjoint(words[:4]))
        or (entry.attributes.get("transitive") and _has_no_object(words))
        or (lemma in ("call on", "call upon") and is_courtesy(words))
    )


def _is_known_speech(words: list[str], known: NoActs) -> bool:
    """Tell whether a speech is only named: "gave the keynote address", not "the address, focusing on eels"."""
    named = words[:1] != [] and words[0] in _THESE and not known.speeches.isdisjoint(words[1:2])
    told = any(w in _TOLD_OF and words[i + 1 : i + 2] != [] for i, w in enumerate(words[:_SPEECH]))
    return named and not told


def points_back(words: list[str], known: NoActs) -> bool:
    """Tell whether what is said is only what was told before: "said this in Lima", "expressed these views while"."""
    said = words[:1] == ["this"] or (
        words[:1] != [] and words[0] in _THESE and not known.sayings.isdisjoint(words[1:2])
    )
    behind = words[1 if words[1:2] and words[0] == "this" and words[1] not in known.sayings else 2 :][:1]
    return said and (not behind or behind[0] in PREPOSITIONS or behind[0] in _STOPS or is_adverb(behind[0]))


def _plans_to_meet(words: list[str], known: NoActs) -> bool:
    """Tell whether what somebody plans is a meeting or a journey: "to meet traders", "a visit to the port"."""
    if words[:1] == ["to"]:
        return not known.planned.isdisjoint(words[1:3])
    return not (known.talks | known.held | known.journeys).isdisjoint(object_of(words)[-1:])


def conducts_talks(entry: Entry, words: list[str], known: NoActs) -> bool:
    """Tell whether one only conducts talks, which are an act by their subject alone: "conducted a discussion"."""
    words = words[3:] if words[1:3] in (["number", "of"], ["series", "of"]) else words
    held = known.conducted | {"meetings", "meeting"}
    return entry.attributes["lemma"] == "conduct" and not held.isdisjoint(object_of(words))


def only_engages(entry: Entry, words: list[str], known: NoActs) -> bool:
    """Tell whether one engages in talks or a tour of which no aim is told: "engaged in a discussion with B"."""
    held = known.conducted | known.trips
    engages = entry.attributes["lemma"] == "engage in" and not held.isdisjoint(object_of(words))
    return engages and _AIMING.isdisjoint(words[:_AIMED])


def takes_time(word: str, words: list[str], known: NoActs) -> bool:
    """Tell "will take four years", "will stay in Lomé until Friday", "will take her guest to Lomé" from promises."""
    return (
        (word == "take" and not _SPELLS.isdisjoint(words[:4]))
        or (word == "spend" and not _STAYS.isdisjoint(words[:4]))
        or (word in ("remain", "stay") and words[:1] in (["in"], ["at"]) and not _HOW_LONG.isdisjoint(words[:8]))
        or (word in ("continue", "run", "last") and words[:1] in (["until"], ["through"], ["till"]))
        or (word == "extend" and not known.trips.isdisjoint(words[:4]))
        or (word == "take" and "to" in words[1:4] and not known.guests.isdisjoint(words[1:3]))
    )


def _is_standing(words: list[str], known: NoActs) -> bool:
    """Tell whether what two share is how they stand to each other: "close ties", "a border of forty miles"."""
    end = next((i for i, w in enumerate(words[:12]) if w in (",", ".", "that", "which", "with", "in", "on", "of")), 12)
    return not known.standing.isdisjoint(words[:end])


_WHEN = frozenset({"morning", "afternoon", "evening", "night", "week", "weekend", "month", "year"})


def _has_no_object(words: list[str]) -> bool:
    """Tell whether a verb stands without an object: "concluded here Wednesday", "opened last Friday"."""
    at = 0
    while at < len(words) and (words[at] in DAYS or words[at] == "here" or is_adverb(words[at])):
        at += 1
    if at and (at == len(words) or words[at] in PREPOSITIONS):
        return True
    if words[:1] in (["this"], ["last"]) and words[1:2] != [] and words[1] in _WHEN | DAYS:
        return True
    rest = [w for w in words[:3] if not is_adverb(w) and w != "successfully"]
    return not rest or rest[0] in PREPOSITIONS or rest[0] in (",", ".", "here", "today", "yesterday")


def ends_talks(words: list[str], known: NoActs) -> bool:
    """Tell whether what is ended is talk or a stretch of it: "a frank discussion", "the third round of talks"."""
    ended = object_of(words)
    stretch = bool(ended) and ended[-1] in known.stretches and words[len(ended) : len(ended) + 1] == ["of"]
    inside = object_of(words[len(ended) + 1 :]) if stretch else []
    own_work = words[1:2] != [] and words[1] in _OWN_WORK and words[0] in ("its", "their", "his", "her")
    return own_work or not known.talks.isdisjoint(ended) or not known.held.isdisjoint(inside)


def object_of(words: list[str]) -> list[str]:
    """Return the words up to the first preposition: "a very good discussion" before "with"."""
    stop = next((i for i, w in enumerate(words[:8]) if w in PREPOSITIONS or w in (",", ".", "to", "that")), 8)
    return words[:stop]


def is_courtesy(words: list[str]) -> bool:
    """Tell "called on the President" from "called on the parties to stop"."""
    return "to" not in words[:24] and words[:1] != ["for"] and "for" not in words[:6]
