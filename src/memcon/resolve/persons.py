"""Are two names one person? Given and family names in any order and spelling, with party, office and title beside."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from memcon.resolve.matching import Match, match
from memcon.resolve.names import one_letter_apart, word_stem
from memcon.resolve.person_names import PersonShape, first_vowels_agree, one_given_name, vowel_classes
from memcon.resolve.reader import NameReader
from memcon.resolve.vocabulary import words_of

OTHER_PARTIES = "they speak for other parties"
SAME_OFFICE = "the same office"
_OFFICE_SMALL = frozenset("the of for and to".split())


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person as one document names them."""

    name: str
    office: str | None = None
    party: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A person as known from all documents: every spelling of the name, every office and party, in order of time."""

    key: str
    name: str
    aliases: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()


def match_persons(a: PersonName | Person, b: PersonName | Person, reader: NameReader) -> Match:
    """Compare two persons by every spelling that each is known by, and return the best match.

    A family name alone joins only with the same party and office; a party or a title's gender that contradicts
    keeps two persons apart. Offices may differ: people move on.
    """
    best: Match | None = None
    for x in _names(a):
        for y in _names(b):
            found = _compare(x, y, (_parties(a), _parties(b)), _same_office(a, b), reader)
            if best is None or found.score > best.score:
                best = found
    return best if best is not None else match(0.0, "no name to compare")


def _names(side: PersonName | Person) -> list[str]:
    aliases = side.aliases if isinstance(side, Person) else ()
    return [n for n in dict.fromkeys((side.name, *aliases)) if n]


def _parties(side: PersonName | Person) -> frozenset[str]:
    if isinstance(side, Person):
        return frozenset(side.parties)
    return frozenset({side.party}) if side.party else frozenset()


def _offices(side: PersonName | Person) -> list[frozenset[str]]:
    told = side.offices if isinstance(side, Person) else (side.office or "",)
    return [words for office in told if (words := _office_words(office))]


@lru_cache(maxsize=10_000)
def _office_words(office: str) -> frozenset[str]:
    return frozenset(word_stem(w) for w in words_of(office) if w not in _OFFICE_SMALL)


def _same_office(a: PersonName | Person, b: PersonName | Person) -> bool:
    return any(x <= y or y <= x for x in _offices(a) for y in _offices(b))


@dataclass(frozen=True, slots=True)
class _Paired:
    """How the words of two names pair off: exact, by sound, by initial; and what is left over."""

    exact: int
    sound: int
    initial: int
    left_a: tuple[str, ...]
    left_b: tuple[str, ...]

    @property
    def common(self) -> int:
        return self.exact + self.sound


def _compare(x: str, y: str, parties: tuple[frozenset[str], frozenset[str]], office: bool, reader: NameReader) -> Match:
    a, b = reader.person(x), reader.person(y)
    in_a, in_b = parties
    if not a.words or not b.words:
        return match(0.0, "no name to compare")
    if a.gender and b.gender and a.gender != b.gender:
        return match(0.05, "one is addressed as a man, the other as a woman")
    party = "same" if in_a & in_b else "other" if in_a and in_b else "open"
    close = bool((in_a | in_b) & reader.vocabulary.close_names)
    if close and party != "other" and len(a.words) > 1 and len(b.words) > 1 and _same_when_joined(a.words, b.words):
        return match(0.97, "the same name, written together or in another order")
    if close and sorted(a.words) == sorted(b.words) and len(a.words) > 2:
        return match(0.8, "the same words in an order that may be another name")
    strict = close or bool((in_a | in_b) & reader.vocabulary.copied_names)
    found = _weigh(_pair(a, b, strict, in_a | in_b), party, office)
    if close and found.verdict == "unsure" and len(found.reasons) == 1:
        return match(0.2, *found.reasons)
    if party == "other":
        return match(min(found.score - 0.35, 0.6), OTHER_PARTIES, *found.reasons)
    return found


def _same_when_joined(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Tell whether names agree once their words are run together: "Sun Wei-dong", "Weidong Sun"."""
    whole = "".join(a)
    return any("".join(b[i:] + b[:i]) == whole for i in range(len(b)))


def _pair(a: PersonShape, b: PersonShape, strict: bool, parties: frozenset[str]) -> _Paired:
    free = list(range(len(b.words)))
    exact = sound = initial = 0
    rest = []
    for i, word in enumerate(a.words):
        at = next((j for j in free if b.words[j] == word), None)
        if at is None:
            rest.append(i)
        else:
            free.remove(at)
            exact += 1
    still = []
    for i in rest:
        at = next((j for j in free if _sounds_alike(a, i, b, j, strict, bool(parties))), None)
        if at is None:
            still.append(i)
        else:
            free.remove(at)
            sound += 1
    left = []
    for i in still:
        at = next((j for j in free if _is_initial(a.words[i], b.words[j])), None)
        if at is None:
            left.append(i)
        else:
            free.remove(at)
            initial += 1
    return _Paired(exact, sound, initial, tuple(a.words[i] for i in left), tuple(b.words[j] for j in free))


def _sounds_alike(a: PersonShape, i: int, b: PersonShape, j: int, strict: bool, known: bool) -> bool:
    if a.keys[i] == b.keys[j] or one_given_name(a.words[i], b.words[j]):
        return True
    if strict:
        return False
    if vowel_classes(a.keys[i]) == vowel_classes(b.keys[j]):
        return True
    if not a.skeletons[i] or a.skeletons[i] != b.skeletons[j] or not first_vowels_agree(a.keys[i], b.keys[j]):
        return False
    return known or min(len(a.keys[i]), len(b.keys[j])) > 5


def _is_initial(x: str, y: str) -> bool:
    short, long = sorted((x, y), key=len)
    return len(short) == 1 and long.startswith(short)


def _weigh(paired: _Paired, party: str, office: bool) -> Match:
    """Score the pairing: whole names first, then one within the other, then names that differ in part."""
    if not paired.common:
        return match(0.0, "no family name in common")
    if paired.left_a and paired.left_b:
        return _differ(paired, party)
    size = paired.common + paired.initial
    how = ["the same name" if not paired.sound else "the same name in another spelling"]
    if paired.initial:
        how.append("initials fit")
    if paired.left_a or paired.left_b:
        how.append(f"one says more: {' '.join(paired.left_a or paired.left_b)}")
    if party == "same":
        how.append("the same party")
    if office:
        how.append(SAME_OFFICE)
    score = 0.99 if size > 1 else 0.75
    score -= 0.02 * paired.sound
    score -= 0.0 if party == "same" else 0.04 * paired.sound
    if paired.initial:
        score -= 0.06 if party == "same" else 0.25
    if (paired.left_a or paired.left_b) and size > 1:
        score -= 0.03 if party == "same" else 0.06
        score -= 0.06 if paired.sound and paired.exact < 2 else 0.0
        score += 0.03 if office and party == "same" else 0.0
    if size == 1:
        score += (0.1 if party == "same" else -0.15) + (0.08 if office else -0.1)
        score += 0.05 if not (paired.left_a or paired.left_b) and party == "same" else 0.0
    return match(score, *how)


def _differ(paired: _Paired, party: str) -> Match:
    left = f"{' '.join(paired.left_a)} against {' '.join(paired.left_b)}"
    near = len(paired.left_a) == 1 == len(paired.left_b) and _slip(paired.left_a[0], paired.left_b[0])
    if near:
        return match(0.85 if party == "same" else 0.7, f"a slip of the pen may part them: {left}")
    if paired.common > 1:
        return match(0.5 if party == "same" else 0.4, f"alike but for {left}")
    return match(0.15, f"one name in common, but {left}")


def _slip(x: str, y: str) -> bool:
    return min(len(x), len(y)) > 4 and one_letter_apart(x, y)
