"""Names of persons: without titles, and in forms under which transliterations fall together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from memcon.resolve.vocabulary import Vocabulary, plain

_PARTICLES = frozenset("al el ul bin ibn bint von van".split())
# Small words only where they are written small: "Lee Do-hoon" and "Ben Wallace" keep theirs.
_SMALL = frozenset("de da do dos del della di du la le der den ter af zu y e ben".split())
_RANKS = frozenset(
    "pm fm mr mrs ms miss dr prof sir dame lord lady he amb ambassador gen general lt col maj admiral adm capt brig "
    "retd ret senator sen rep governor gov secretary minister president hon rt shri smt madam excellency comrade eng "
    "sheikh jr sr ii iii".split()
)
_LONGEST = 200
_SUFFIX = re.compile(r"\((?:retd?|rtd)\.?\)|,.*\Z", re.I)
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_SOUNDS = (
    ("tsch", "ch"), ("sch", "sh"), ("tch", "ch"), ("dzh", "j"), ("dj", "j"), ("ph", "f"), ("gh", "g"), ("kh", "k"),
    ("th", "t"), ("cz", "ch"), ("ck", "k"), ("q", "k"), ("x", "ks"), ("w", "v"), ("ou", "u"), ("oo", "u"),
    ("ee", "i"), ("aa", "a"), ("ai", "e"), ("ay", "e"), ("ei", "e"), ("ey", "e"), ("ie", "i"), ("c", "k"), ("kh", "ch"),
)  # fmt: skip
_GENDERS = {"mr": "m", "sir": "m", "lord": "m", "shri": "m", "mrs": "f", "ms": "f", "miss": "f", "dame": "f",
            "lady": "f", "smt": "f", "madam": "f"}  # fmt: skip


# Short forms of given names, and what they are short for.
_SHORT = dict(
    pair.split("/")
    for pair in (
        "joe/joseph tony/antony bill/william will/william bob/robert rob/robert mike/michael jim/james tom/thomas "
        "dan/daniel ed/edward liz/elizabeth kate/katherine chris/christopher alex/alexander ben/benjamin sam/samuel "
        "dave/david steve/stephen jeff/jeffrey greg/gregory ken/kenneth nick/nicholas tim/timothy matt/matthew "
        "pat/patrick rick/richard dick/richard ron/ronald jake/jacob jack/john charlie/charles andy/andrew sue/susan "
        "meg/margaret maggie/margaret penny/penelope jerry/gerald larry/lawrence fred/frederick pepe/jose "
        "paco/francisco sasha/alexander misha/mikhail volodya/vladimir gabi/gabriel"
    ).split()
)


@dataclass(frozen=True, slots=True)
class PersonShape:
    """A person's name taken apart: words without titles and doubles, their sound keys, and a title's gender.

    `keys` fall together for spellings of one sound, `skeletons` are the keys' consonants where there are three or
    more, else "".
    """

    words: tuple[str, ...]
    keys: tuple[str, ...]
    skeletons: tuple[str, ...]
    particles: frozenset[str]
    gender: str


def shape_person(name: str, vocabulary: Vocabulary) -> PersonShape:
    """Take a person's name apart."""
    gender = ""
    words: list[str] = []
    particles: set[str] = set()
    written = _SUFFIX.sub("", name[:_LONGEST])
    tokens = _TOKEN.findall(plain(written))
    small = {t for t in _TOKEN.findall(written) if t.islower()}
    for i, token in enumerate(tokens):
        word = token.replace("'", "")
        title = vocabulary.titles.get(word)
        if word in _RANKS or (title is not None and i < len(tokens) - 1 and not words):
            gender = gender or _GENDERS.get(word, title or "")
        elif len(tokens) > 1 and (word in _PARTICLES or (word in _SMALL and token in small)):
            particles.add(word)
        elif word and word not in words:
            words.append(word)
    if not words:
        words = [t for t in tokens if t not in _RANKS][:1]
    keys = tuple(sound_key(w) for w in words)
    return PersonShape(tuple(words), keys, tuple(skeleton(k) for k in keys), frozenset(particles), gender)


@lru_cache(maxsize=20_000)
def sound_key(word: str) -> str:
    """Return a form of a name's word that spellings of one sound share: Sergei and Sergey, Zelenskyy and Zelensky."""
    key = word
    for old, new in _SOUNDS[:-1]:
        key = key.replace(old, new)
    if key[:2] in ("ye", "ie"):
        key = key[1:]
    elif key[:2] == "iu":
        key = "y" + key[1:]
    key = key[:1] + key[1:].replace("y", "i")
    key = re.sub(r"(.)\1+", r"\1", key)
    return key[:-1] if len(key) > 4 and key.endswith(("ah", "eh", "oh")) else key


def skeleton(key: str) -> str:
    """Return the consonants of a sound key, led by a mark where it opens with a vowel; "" for fewer than three."""
    bones = "".join(c for c in key if c not in "aeiou")
    if len(bones) < 3 or len(key) < 5:
        return ""
    return ("*" if key[0] in "aeiou" else "") + bones


_CLASSES = str.maketrans("eo", "au")


def vowel_classes(key: str) -> str:
    """Return a sound key with those vowels made one that transliterations exchange: a and e, o and u."""
    return key.translate(_CLASSES)


def first_vowels_agree(x: str, y: str) -> bool:
    """Tell whether two sound keys open with the same vowel, or with one that transliterations exchange for it.

    The first vowel is seldom blurred: Hassan is told from Hussein by it.
    """
    first, second = (next((c for c in key if c in "aeiou"), "") for key in (x, y))
    return first == second or {first, second} in ({"a", "e"}, {"e", "i"}, {"o", "u"})


def one_given_name(x: str, y: str) -> bool:
    """Tell whether one word is a short form of the other: "Joe", "Joseph"."""
    full = {sound_key(_SHORT.get(word, word)) for word in (x, y)}
    return len(full) == 1 and (x in _SHORT or y in _SHORT)
