"""Are two names one mechanism? Parties, level, parent, acronym, head noun and topic, weighed in that order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from memcon.resolve.matching import Match, match
from memcon.resolve.names import APART, NameShape, initials_of, one_letter_apart
from memcon.resolve.reader import NameReader

_CLOSE = (
    frozenset({"commission", "committee", "council"}),
    frozenset({"consultations", "dialogue", "talks", "mechanism", "negotiations"}),
    frozenset({"group", "committee", "mechanism"}),
    frozenset({"forum", "dialogue", "conference"}),
    frozenset({"meeting", "ministerial"}),
    frozenset({"meeting", "summit"}),
    frozenset({"2+2", "dialogue"}),
    frozenset({"2+2", "ministerial"}),
)
# Bodies that many states attend, where the parties that one document tells are seldom all of them.
OPEN_TO_MANY = frozenset(
    {"summit", "conference", "forum", "assembly", "coalition", "platform", "network", "ministerial"}
)
# Parties that agree: the same two or more, or one and the same body.
_AGREED = ("equal", "body")
_GENERIC = frozenset(
    "review regional global world national special donor partner action senior "
    "strategic political economic security defense trade military foreign energy human right investment cyber space "
    "climate counterterrorism consular busines industry health education science technology commercial office policy "
    "maritime agriculture labor migration international technical food environment finance development peace".split()
)


class MechanismLike(Protocol):
    """What a comparison needs of a mechanism; `Mechanism` and `MechanismName` have it."""

    @property
    def name(self) -> str: ...
    @property
    def acronym(self) -> str | None: ...
    @property
    def aliases(self) -> tuple[str, ...]: ...
    @property
    def parties(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class MechanismName:
    """A mechanism as one document names it, with the parties that the document gives it."""

    name: str
    acronym: str | None = None
    parties: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


def match_mechanisms(a: MechanismLike, b: MechanismLike, reader: NameReader) -> Match:
    """Compare two mechanisms by every name that each is known by, and return the best match.

    Parties that differ, a different level, a sub-group and a different parent decide before any likeness of words.
    """
    best: Match | None = None
    for x in _shapes(a, reader):
        for y in _shapes(b, reader):
            found = _compare(x, y, _given(a, reader), _given(b, reader))
            if best is None or found.score > best.score:
                best = found
    return best if best is not None else match(0.0, "no name to compare")


def _shapes(side: MechanismLike, reader: NameReader) -> list[NameShape]:
    """Return the shapes of every name, and for a bare acronym that the lexicon knows, of the name behind it."""
    shapes = [reader.mechanism(side.name, side.acronym)] if side.name else []
    shapes += [reader.mechanism(n, None) for n in side.aliases if n and n != side.name]
    return shapes + [reader.mechanism(s.known, None) for s in shapes if s.bare and s.known is not None]


def _given(side: MechanismLike, reader: NameReader) -> tuple[frozenset[str], bool]:
    """Return the parties given beside a name, and whether they are a single body, which is all of them."""
    parties = frozenset(side.parties)
    return parties, len(parties) == 1 and parties <= reader.vocabulary.bodies


def _compare(
    a: NameShape, b: NameShape, given_a: tuple[frozenset[str], bool], given_b: tuple[frozenset[str], bool]
) -> Match:
    if a.known is not None and a.known == b.known and a.parties == b.parties:
        return _by_lexicon(a, b) or match(0.0)
    relation, clash = compare_parties(a, b, given_a[0], given_b[0])
    if relation == "part" and given_a == given_b and given_a[1]:
        relation = "body"
    if clash is not None:
        return clash
    for found in (_by_lexicon(a, b), _by_bar(a, b), _by_acronym(a, b, relation)):
        if found is not None:
            return found
    heads = {a.head, b.head} - {""}
    if len(heads) > 1 and not any(heads <= near for near in _CLOSE):
        return match(0.1, f"a {a.head} is no {b.head}")
    return _by_topic(a, b, relation)


def compare_parties(
    a: NameShape, b: NameShape, given_a: frozenset[str], given_b: frozenset[str]
) -> tuple[str, Match | None]:
    """Return how the parties stand to each other (equal, part, open), and a verdict where they decide."""
    if len(a.parties) > 1 and len(b.parties) > 1 and a.parties != b.parties:
        return "apart", match(0.03, f"the names join other parties: {_list(a.parties)}; {_list(b.parties)}")
    for x, y, given in ((a, b, given_a), (b, a, given_b)):
        if len(y.parties) > 1 and x.parties < y.parties and x.parties and not y.parties <= x.parties | given:
            return "apart", match(0.3, f"one name joins more parties: {_list(y.parties)}; {_list(x.parties)}")
    ours = a.parties if len(a.parties) > 1 else a.parties | given_a
    theirs = b.parties if len(b.parties) > 1 else b.parties | given_b
    if not ours or not theirs:
        return "open", None
    if ours == theirs:
        return ("equal" if len(ours) > 1 else "part"), None
    if ours <= theirs or theirs <= ours:
        return "part", None
    own = (a.topic & b.topic) - _GENERIC
    many = (
        own
        and a.head in OPEN_TO_MANY
        and b.head in OPEN_TO_MANY
        and not a.parties - b.parties
        and not b.parties - a.parties
    )
    if a.known is not None and a.known == b.known and not (a.parties and b.parties):
        return "open", None
    if many and max(len(ours), len(theirs)) > 2:
        return "open", None
    return "apart", match(0.05, f"other parties: {_list(ours)}; {_list(theirs)}")


def _list(parties: frozenset[str]) -> str:
    return ", ".join(sorted(parties))


def _by_lexicon(a: NameShape, b: NameShape) -> Match | None:
    if a.known is None or b.known is None:
        return None
    if a.known == b.known:
        return match(0.99, f"the lexicon knows both as {a.known}")
    return match(0.05, f"the lexicon knows them as two: {a.known}; {b.known}")


def _by_bar(a: NameShape, b: NameShape) -> Match | None:
    """Return a verdict where sub-group, level or parent keep two names apart."""
    if a.bare or b.bare:
        return None
    if a.sub != b.sub:
        return match(0.05, "one is a sub-group")
    if a.level and b.level and a.level != b.level:
        return match(0.05, f"{a.level} meet in one, {b.level} in the other")
    if (a.head == "summit") != (b.head == "summit") and (a.level or b.level):
        return match(0.05, "leaders meet in one of them only")
    if a.parent and b.parent and not same_parent(a.parent, b.parent):
        return match(0.05, f"under other frameworks: {' '.join(a.parent)}; {' '.join(b.parent)}")
    if apart := (a.topic ^ b.topic) & APART:
        return match(0.1, f"only one is about {', '.join(sorted(apart))}")
    return None


def same_parent(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Tell whether two frameworks are one: the same words in any order, or one the initials of the other."""
    if frozenset(a) == frozenset(b):
        return True
    short, long = sorted((a, b), key=len)
    return len(short) == 1 and (short[0] == initials_of(long) or short[0] in long)


def _by_acronym(a: NameShape, b: NameShape, relation: str) -> Match | None:
    """Return a verdict where an acronym decides: both have one, or one name is nothing but an acronym."""
    if a.acronym and b.acronym and (a.bare or b.bare or (a.acronym in a.initials and b.acronym in b.initials)):
        if a.acronym != b.acronym:
            return match(0.1, f"other acronyms: {a.acronym.upper()}; {b.acronym.upper()}")
        return _acronym_score(a.acronym, relation, "the same acronym")
    for bare, full in ((a, b), (b, a)):
        if bare.bare and not full.bare:
            letters = str(bare.acronym)
            if letters == full.acronym or letters in full.initials:
                return _acronym_score(letters, relation, "the acronym stands for the name")
            if len(letters) > 3 and relation in _AGREED and any(i.startswith(letters) for i in full.initials):
                return match(0.92, "the acronym stands for the name's first words", "the same parties")
            return match(0.2, "the acronym does not fit the name")
    return None


def _acronym_score(acronym: str, relation: str, reason: str) -> Match:
    if relation in _AGREED:
        return match(0.97, reason, "the same parties")
    if len(acronym) > 4:
        return match(0.92, reason, "long enough to be its own")
    return match(0.82 if relation == "part" else 0.65, reason, "parties not known on both sides")


def _by_topic(a: NameShape, b: NameShape, relation: str) -> Match:
    """Weigh the words of the subject; level, parent and head noun on one side only take off a little."""
    score, reasons = _topic_score(a, b, relation)
    if a.head != b.head:
        score -= 0.2
        reasons.append(f"a {a.head or 'name'} here, a {b.head or 'name'} there")
    if (a.level is None) != (b.level is None):
        score -= 0.2
        reasons.append(f"{a.level or b.level} meet in one; the other does not say who")
    if bool(a.parent) != bool(b.parent):
        thin = not a.topic or (len(a.topic - _GENERIC) < 2 and relation != "equal")
        score = min(score - 0.03, 0.7) if thin else score - 0.03
        reasons.append(f"only one names {' '.join(a.parent or b.parent)}")
    if a.acronym and b.acronym and a.acronym == b.acronym:
        score += 0.2
        reasons.append("the same acronym")
    return match(score, *reasons)


def _topic_score(a: NameShape, b: NameShape, relation: str) -> tuple[float, list[str]]:
    common, only_a, only_b = pair_words(a.topic, b.topic)
    if not a.topic and not b.topic:
        if relation in _AGREED and a.head and a.head == b.head:
            return 0.93, ["the same body by kind", "the same parties"]
        return 0.5, ["neither name tells a subject"]
    if not only_a and not only_b:
        return _same_topic(a, b, relation)
    if not a.topic or not b.topic:
        return (0.6 if relation in _AGREED else 0.4), ["only one name tells a subject"]
    if common and (not only_a or not only_b):
        if relation == "apart" or (relation == "open" and common <= _GENERIC):
            return 0.3, ["one name says more", "parties not known"]
        return 0.7, [f"one name says more: {', '.join(sorted(only_a | only_b))}"]
    share = len(common) / len(common | only_a | only_b)
    if share >= 0.6:
        return 0.55, ["most words are the same"]
    return 0.2 * share, [f"other subjects: {' '.join(sorted(only_a))}; {' '.join(sorted(only_b))}"]


def _same_topic(a: NameShape, b: NameShape, relation: str) -> tuple[float, list[str]]:
    subject = f"the same subject: {' '.join(sorted(a.topic))}"
    own = a.topic - _GENERIC
    if relation in _AGREED:
        return 0.97, [subject, "the same parties"]
    if len(own) > 1 or len(a.topic) > 3 or (own and a.head in OPEN_TO_MANY):
        return 0.94, [subject, "a name of its own"]
    if relation == "part":
        return 0.8 if not own else 0.9, [subject, "parties known in part"]
    return (0.7 if own else 0.6), [subject, "parties not known on both sides"]


def pair_words(a: frozenset[str], b: frozenset[str]) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return words in both, in `a` only and in `b` only; a slip of one letter in a long word is forgiven."""
    common = set(a & b)
    only_a, only_b = set(a - b), set(b - a)
    for x in sorted(only_a):
        for y in sorted(only_b):
            if len(x) > 5 and len(y) > 5 and one_letter_apart(x, y):
                only_a.discard(x)
                only_b.discard(y)
                common.add(x)
                break
    return frozenset(common), frozenset(only_a), frozenset(only_b)


def generic_words() -> frozenset[str]:
    """Return subject words that many bodies share, so that alone they tell none apart."""
    return _GENERIC
