"""Names of mechanisms: taken apart into parties, head noun, topic, level and parent."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from memcon.resolve.vocabulary import Vocabulary, words_of

# Head nouns and what class of body they name. A later noun of a phrase outweighs an earlier one.
HEADS = {
    "group": "group", "party": "group", "force": "group", "subgroup": "group", "troika": "group",
    "commission": "commission", "subcommission": "commission", "committee": "committee",
    "subcommittee": "committee", "council": "council", "board": "board", "assembly": "assembly",
    "consultation": "consultations", "talk": "talks", "negotiation": "negotiations", "dialogue": "dialogue",
    "dialog": "dialogue", "forum": "forum", "summit": "summit", "conference": "conference",
    "ministerial": "ministerial", "mechanism": "mechanism", "platform": "platform", "process": "process",
    "partnership": "partnership", "initiative": "initiative", "roundtable": "roundtable", "congress": "assembly",
    "network": "network", "coalition": "coalition", "2+2": "2+2", "3+1": "3+1", "exchange": "exchange",
    "congres": "assembly", "meeting": "meeting",
}  # fmt: skip

# Bodies that may belong to a series of another kind.
BODIES = frozenset({"committee", "commission", "group", "board"})

# Nouns of frameworks that stand ahead of a body as its parent ("Economic Corridor Joint Working Group").
_FRAMEWORKS = frozenset(
    "corridor initiative partnership framework agreement treaty convention program process union alliance forum "
    "summit conference coalition dialogue commission council organization pact compact accord area".split()
)
_LEVELS = {
    "leader": "leaders", "president": "leaders", "official": "officials", "som": "officials",
    "expert": "experts", "technical": "experts", "secretary": "secretaries", "director": "directors",
    "parliamentary": "parliament", "speaker": "parliament", "minister": "ministers", "ministerial": "ministers",
    "undersecretary": "secretaries", "ambassador": "ambassadors",
}  # fmt: skip
_SMALL = frozenset("the of on for and in with between to at by a an their its our under".split())
_LIGHT = frozenset(
    "joint bilateral trilateral quadrilateral annual regular ordinary standing permanent intergovernmental "
    "governmental meeting session round plenary virtual extraordinary inaugural informal level high "
    "working task contact steering mixed".split()
)
# Words that make another body of the same name: the CEO Summit of the Americas is not the Summit of the Americas.
APART = frozenset(
    "youth busines ceo parliament parliamentary women civil media city mayor special university academic culture "
    "cultural judicial provincial governor regional preparatory follow shadow track military naval".split()
)
_WORDS = {
    "defence": "defense", "programme": "program", "centre": "center", "economy": "economic", "economics": "economic",
    "politics": "political", "strategy": "strategic", "cooperative": "cooperation", "investments": "investment",
    "labour": "labor", "harbour": "harbor", "neighbourhood": "neighborhood", "consultative": "consultation",
    "dialog": "dialogue", "terror": "terrorism", "technologies": "technology", "enquiry": "inquiry",
    "jwg": "group", "aviation": "aviation", "ministry": "ministry",
}  # fmt: skip
_JOINED = frozenset("counter non anti co inter sub multi bio agro trans post re e micro de".split())
_CYBER = frozenset("security space crime defense defence".split())
_NUMBER = re.compile(r"\d+(?:st|nd|rd|th)?|[ivx]{2,}")
_ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth".split()
)
_FEWEST_LETTERS = 3  # "EU" and "G7" stand for many series
_ACRONYM = re.compile(r"[A-Z][A-Z&+\d]+(?:-[A-Z\d]{2,})*")
# No body has a longer name; what is longer is text taken for one, and is not read to its end.
_LONGEST = 400
_BRACKETS = re.compile(r"\(([^)]*)\)")


@dataclass(frozen=True, slots=True)
class NameShape:
    """A mechanism's name taken apart.

    `known` is the lexicon's name of the series; `acronym` its letters (lower case, hyphens dropped), of its own and
    not of its parent; `bare` tells that the name is nothing but the acronym. `parties` are those named in the name,
    `topic` the words of the subject, `level` who meets (leaders, ministers, officials, …), `parent` the framework
    it belongs to by words or acronym.
    """

    known: str | None
    acronym: str | None
    bare: bool
    parties: frozenset[str]
    head: str
    topic: frozenset[str]
    level: str | None
    parent: tuple[str, ...]
    sub: bool
    initials: frozenset[str]


def word_stem(word: str) -> str:
    """Return a word's form for comparison: singular, American spelling, one form for near derivations."""
    word = _WORDS.get(word, word)
    if word.endswith("isation"):
        word = word[:-7] + "ization"
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    if len(word) > 5 and word.endswith("ise"):
        word = word[:-2] + "ze"
    return _WORDS.get(word, word)


def join_prefixes(words: Sequence[str]) -> list[str]:
    """Join what a hyphen may part: "counter-terrorism", "co-operation", "cyber security"."""
    out: list[str] = []
    for word in words:
        if out and (out[-1] in _JOINED or (out[-1] == "cyber" and word in _CYBER)):
            out[-1] += word
        else:
            out.append(word)
    return ["counterterrorism" if w in ("antiterrorism", "counterterror", "antiterror") else w for w in out]


def initials_of(words: Sequence[str], *, small: bool = False) -> str:
    """Return the first letters of words, small words left out unless asked for."""
    return "".join(w[0] for w in words if w and (small or w not in _SMALL))


def acronym_letters(acronym: str | None) -> str | None:
    """Return an acronym's letters and digits in lower case, None for none."""
    letters = "".join(c for c in acronym or "" if c.isalnum()).lower()
    return letters or None


def shape_name(name: str, acronym: str | None, vocabulary: Vocabulary) -> NameShape:
    """Take a mechanism's name apart."""
    name = name[:_LONGEST]
    inner = _BRACKETS.search(name)
    if inner and acronym is None and _ACRONYM.fullmatch(inner.group(1).strip()):
        acronym = inner.group(1).strip()
    text = _BRACKETS.sub(" ", name)
    words = [w for w in words_of(text) if w]
    known = vocabulary.mechanisms.get(" ".join(w for w in words if w != "the"))
    own = acronym_letters(acronym)
    bare = _ACRONYM.fullmatch(text.strip()) is not None and sum(map(str.isalpha, text)) >= _FEWEST_LETTERS
    if bare:
        own = acronym_letters(text)
        known = known or _known_acronym(vocabulary, own)
    words = [w for w in words if w not in _ORDINALS and not _NUMBER.fullmatch(w)]
    parties, rest = _take_parties(words, vocabulary)
    parent, rest = _take_parent(rest, set(_ACRONYM.findall(text)))
    stems = [word_stem(w) for w in join_prefixes(rest)]
    head, level, topic = _read_stems(stems)
    initials = frozenset(
        letters
        for part in (rest, words)
        for letters in (initials_of(part), initials_of(part, small=True), initials_of(join_prefixes(part)))
        if len(letters) > 2
    )
    if own and not bare and (own in parent or own == initials_of(parent) or own in vocabulary.parties):
        own = None
    return NameShape(
        known=known,
        acronym=own,
        bare=bare,
        parties=frozenset(parties),
        head=head,
        topic=topic,
        level=level,
        parent=parent,
        sub=any(w.startswith("sub") and w[3:] in HEADS for w in stems),
        initials=initials,
    )


def _known_acronym(vocabulary: Vocabulary, letters: str | None) -> str | None:
    found = [name for name, acronym in vocabulary.acronyms.items() if acronym_letters(acronym) == letters]
    return found[0] if len(found) == 1 else None


def _take_parties(words: list[str], vocabulary: Vocabulary) -> tuple[set[str], list[str]]:
    """Return the parties that a name is said to join, and the other words.

    A party behind "on" is a subject ("Dialogue on China") and stays a word.
    """
    stop = words.index("on") if "on" in words else len(words)
    framework = _framework_end(words)
    parties: set[str] = set()
    rest: list[str] = []
    at = 0
    for start, end, code in vocabulary.find_parties(words):
        if start >= stop and "with" not in words[stop:start] and "between" not in words[stop:start]:
            continue
        if start < framework:
            continue
        parties.add(code)
        rest += words[at:start]
        at = end
    rest += words[at:]
    return parties, rest


def _framework_end(words: list[str]) -> int:
    """Return where a leading framework's name ends ("China-Pakistan Economic Corridor | Joint Working Group")."""
    for i, word in enumerate(words):
        if word in _SMALL - {"and"}:
            break
        if word in ("corridor", "framework", "agreement", "treaty", "convention") and i + 1 < len(words):
            return i + 1
    return 0


def _take_parent(words: list[str], acronyms: set[str]) -> tuple[tuple[str, ...], list[str]]:
    """Return the framework that a body belongs to, and the words of the body alone."""
    stems = [word_stem(w) for w in words]
    lead = _framework_end(words)
    if lead:
        return tuple(w for w in words[:lead] if w not in _SMALL), words[lead:]
    if len(words) > 1 and words[0].upper() in acronyms and words[0] not in ("us", "uk") and _has_head(stems[1:]):
        return (words[0],), words[1:]
    for i in range(1, len(words) - 1):
        if words[i] in ("under", "within") or (words[i] == "of" and _is_framework(stems[i + 1 :])):
            if words[i] == "of" and words[i + 1 :][0] in ("heads", "ministers"):
                continue
            tail = [w for w in words[i + 1 :] if w not in _SMALL]
            if tail and _has_head(stems[:i]):
                return tuple(tail), words[:i]
    for i, stem in enumerate(stems[:-1]):
        if stem in _SMALL:
            break
        if stem in _FRAMEWORKS and i and _starts_body(stems[i + 1 :]):
            return tuple(w for w in words[: i + 1] if w not in _SMALL), words[i + 1 :]
    return (), words


def _is_framework(stems: Sequence[str]) -> bool:
    return any(s in ("corridor", "framework", "agreement", "treaty", "partnership", "initiative") for s in stems)


def _starts_body(stems: Sequence[str]) -> bool:
    """Tell whether words behind a possible parent name a body of their own, with no small word ahead of its noun."""
    for stem in stems:
        if stem in _SMALL:
            return False
        if stem in HEADS or stem == "minister":
            return True
    return False


def _has_head(stems: Sequence[str]) -> bool:
    return any(s in HEADS for s in stems)


def _misspelt_head(stem: str) -> str:
    """Return the class of a head noun with one letter wrong, "" for none."""
    if len(stem) < 7:
        return ""
    return next((kind for noun, kind in HEADS.items() if one_letter_apart(noun, stem)), "")


def one_letter_apart(x: str, y: str) -> bool:
    """Tell whether one letter added, dropped, changed, or two neighbours swapped, turn `x` into `y`."""
    if abs(len(x) - len(y)) > 1 or x == y:
        return x == y
    i = next((k for k, (p, q) in enumerate(zip(x, y, strict=False)) if p != q), min(len(x), len(y)))
    if len(x) == len(y):
        swapped = x[i : i + 2] == y[i : i + 2][::-1] and x[i + 2 :] == y[i + 2 :]
        return x[i + 1 :] == y[i + 1 :] or swapped
    short, long = sorted((x, y), key=len)
    return short[i:] == long[i + 1 :]


def _read_stems(stems: list[str]) -> tuple[str, str | None, frozenset[str]]:
    """Return head class, level and topic words."""
    stop = next((i for i, s in enumerate(stems) if s in ("on", "for", "of") and _has_head(stems[:i])), len(stems))
    head_at = next((i for i in range(stop - 1, -1, -1) if stems[i] in HEADS and stems[i] != "meeting"), None)
    if head_at is None:
        head_at = next((i for i in range(stop - 1, -1, -1) if stems[i] == "meeting"), None)
    if head_at is None:
        head_at = next((i for i in range(len(stems) - 1, -1, -1) if stems[i] in HEADS), None)
    if head_at is None:
        head_at = next((i for i, s in enumerate(stems) if _misspelt_head(s)), None)
    head = "" if head_at is None else HEADS.get(stems[head_at]) or _misspelt_head(stems[head_at])
    level = None
    deputy = bool({"vice", "deputy", "assistant"} & set(stems))
    for stem in stems:
        if stem in _LEVELS and not (stem == "official" and level):
            level = _LEVELS[stem]
    if level == "ministers" and deputy:
        level = "vice ministers"
    if head in ("meeting", "") and level == "ministers":
        head = "ministerial"
    if head == "summit" or (head == "meeting" and level == "leaders"):
        head, level = "summit", level if level not in (None, "leaders") else None
    if head == "ministerial" and level == "ministers":
        level = None
    skip = {"vice", "deputy", "assistant", "senior", "head", "state", "government"}
    topic = frozenset(
        s
        for i, s in enumerate(stems)
        if i != head_at and s not in _SMALL and s not in _LIGHT and s not in _LEVELS and s not in skip
    )
    return head, level, topic
