"""Names of persons in the text, forwards from an office or honorific and backwards from an apposition."""

from __future__ import annotations

import re

from memcon.annotate.people.marks import Marks, NameWords
from memcon.lexicon.patterns import lazy_regex
from memcon.model import light_value

# "B.Mwangi", "Sh.Otieno", "G.L.Perera": initials joined to the name are a part of its word
_JOINED = r"(?:[A-Z][a-z]{0,2}\.){1,3}(?=[A-Z][a-z]{2})"
_WORD = lazy_regex(rf"(?:{_JOINED})?[^\W\d_](?:[\w'-]|\.(?=[A-Z]\.))*\.?")
_SUFFIX = lazy_regex(r",? (?:Jr|Sr)\b\.?| (?:II|III|IV)\b")
# Capitalised words that never belong to a name: time, function words at a start, words of headlines.
# Letters of an order or rank behind a whole name: "Musa Otieno E.G.H."
_ORDER = lazy_regex(r"(?:[A-Z]\.){2,}(?!\s[A-Z][a-z])")
_FURTHER = lazy_regex(r" [A-Z][a-z]")
# What stands behind the name in the head of a release: "Musa Otieno May 3, 2019", "MUSA OTIENO FA45"
_FILED = lazy_regex(r"(?:March|April|May|June|July|August) \d|[A-Z]{1,4}\d+\b")
_ARTICLES = (" Al ", " El ", "bin ", "Bin ", "ibn ", "Ibn ")  # what binds the word behind to a name
_ARTICLE = len(_ARTICLES[0])


@light_value
class Name:
    """A name as it stands: `start` is where honorifics begin, [first, end) the name itself."""

    start: int
    first: int
    end: int
    honoured: bool
    gender: str | None = None


# "C.B. “Reef” Holm"
_NICKNAME = lazy_regex(r" [“\"‘'][A-Z][\w.-]*[”\"’'] (?=[A-Z][\w'’-]+)")


def read_name(text: str, marks: Marks, offset: int, titled: bool = False) -> Name | None:
    """Return the name that starts at `offset`, with any honorifics in front of it; `titled` behind an office."""
    at, honoured, gender = offset, False, None
    while (mark := marks.at(at)) is not None and (honour := mark.find("honorific")) is not None:
        gap = 1 if text.startswith(" ", mark.end) else 2 if text.startswith(", ", mark.end) else 0
        if not gap and not text.startswith("(", mark.end):  # "Gen.(Retd) Juma Otieno"
            break
        at, honoured, gender = mark.end + gap, True, honour.attributes.get("gender") or gender
    end, words = _read_words(text, marks, at, honoured, titled)
    if not words:
        return None
    return Name(offset, at, end, honoured, gender)


def _read_words(text: str, marks: Marks, start: int, honoured: bool = False, titled: bool = False) -> tuple[int, int]:
    """Return the end of the run of name words from `start` and how many full words it has."""
    known, led = marks.words, honoured or titled
    at = end = start
    full = 0
    for count in range(8):
        match = _WORD.match(text, at)
        if match is None:
            break
        word = match.group()
        if not word[0].isupper():
            joined = word.split("-")[0] in known.particles or word[:2] in ("d'", "l'")
            following = _WORD.match(text, match.end() + 1)
            leads = following is not None and (following.group()[0].isupper() or following.group() in known.particles)
            if not joined or not (leads or "-" in word):
                break
            if count == 0 and not word.startswith(("al", "el", "bin", "de", "van", "von", "d'", "du")):
                break
            if "-" in word or "'" in word:
                full, (end, ended) = full + 1, _trim(known, match)
                if ended:  # "al-Rojas. Talks"
                    break
            at = match.end() + 1
            continue
        stop, possessive = _trim(known, match)
        bare = text[at:stop]
        if full and (bare in known.letters or (full > 1 and _ORDER.match(text, at)) or _FILED.match(text, at)):
            break
        if (
            (
                _is_stop(known, bare)
                and not _is_initial(text, bare, stop, full)
                and not (bare == "The" and honoured and full == 1 and _goes_on(text, marks, stop))  # "Dr Tran The Minh"
                and not _ends_korean(known, text[start : start + 30], bare, full)
                and not (bare == "He" and _is_chinese(known, text, stop, full, led))
                and not (full and text.startswith(_ARTICLES, at - _ARTICLE))  # "Tariq Al Said"
            )
            or (
                _is_foreign(text, marks, at, full, stop)
                and not (led and count == 0 and _is_given(text, marks, at, stop))
                and not ((full or titled) and _is_also_name(text, marks, at))
            )
        ):
            break
        if len(bare.rstrip(".")) > 1:
            full += 1
        end = stop
        if (
            possessive
            or not text.startswith(" ", stop)
            or (text[stop - 1] == "." and len(bare) > 4 and "." not in bare[:-1])
        ):
            break
        nickname = _NICKNAME.match(text, stop)
        at = nickname.end() if nickname is not None else stop + 1
    if full and (suffix := _SUFFIX.match(text, end)) is not None:
        end = suffix.end()
    return end, full


def _is_stop(words: NameWords, word: str) -> bool:
    return word in words.stops or (len(word) > 1 and word.isupper() and word.title() in words.stops)


def _goes_on(text: str, marks: Marks, end: int) -> bool:
    """Tell whether another word of a name stands behind one that ends at `end`, and no office or state."""
    return _FURTHER.match(text, end) is not None and marks.at(end + 1) is None


def _is_given(text: str, marks: Marks, at: int, end: int) -> bool:
    """Tell the given name in "Mr. Bharat Raj Paudyal" from the state: one word, a further name word behind it."""
    mark = marks.at(at)
    return (
        mark is not None
        and mark.end == end
        and mark.find("state") is not None
        and re.match(r" [A-Z][a-z]", text[end : end + 3]) is not None
        and marks.at(end + 1) is None
    )


def _ends_korean(words: NameWords, name: str, word: str, full: int) -> bool:
    """Tell the last word of "Moon Jae In" from the preposition."""
    return word == "In" and full == 2 and name.split(" ", 1)[0] in words.before_in


_GIVEN = lazy_regex(r" (?P<word>[A-Z][a-z]+)\b")


def _is_chinese(words: NameWords, text: str, end: int, full: int, led: bool) -> bool:
    """Tell the family name of "Vice Premier He Lifeng", or the last word of "Liu He", from the pronoun."""
    if full:
        return full == 1 and not text.startswith("'", end)
    given = _GIVEN.match(text, end) if led else None
    return given is not None and given["word"] not in words.stops


def _is_initial(text: str, word: str, end: int, full: int) -> bool:
    """Tell the initial in "Enrique A Manalo" from the article."""
    if full == 0:
        return word == "A" and _INITIALS.match(text, end) is not None  # "Dr. A K Rahman"
    return len(word) == 1 and re.match(r" [A-Z][a-z]", text[end : end + 3]) is not None


_INITIALS = lazy_regex(r"(?: [A-Z]\.?)+ [A-Z][a-z]")


def plain_name(shown: str) -> str:
    """Return a name with words in capitals written as names are: "LI Qiang" becomes "Li Qiang"."""
    shown = " ".join(shown.split())
    words = shown.split(" ")
    if not any(len(w) > 2 and w.isupper() and w not in ("III",) and "." not in w for w in words):
        return shown
    return " ".join(
        w.title() if w.isupper() and len(w) > 1 and w not in ("II", "III", "IV") and "." not in w else w for w in words
    )


_SMALL = lazy_regex(r"(?<=\s)(?:For|Of|And|The|To)\b")


def lower_small(words: str) -> str:
    """Write small words within an office small: "Minister for Trade"."""
    return _SMALL.sub(lambda m: m.group().lower(), words)


_NAMED_ON = lazy_regex(r" (?:al-|el-|ibn |bin |[A-Z][a-z])")


def _trim(words: NameWords, match: re.Match[str]) -> tuple[int, bool]:
    """Return where a word ends without possessive or full stop, and whether it ends the name."""
    word, end = match.group(), match.end()
    if word.endswith("'s"):
        return end - 2, True
    if word.endswith("'"):
        # "Shia' al-Sudani": no genitive, which a bare mark makes of what ends in "s"
        joined = word[-2] not in "sxz" and _NAMED_ON.match(match.string, end) is not None
        return (end, False) if joined else (end - 1, True)
    if word.endswith("."):
        initials = len(word) == 2 or ("." in word[:-1] and not _WHOLE.search(word)) or word in words.short
        return (end, False) if initials else (end - 1, True)
    return end, False


_WHOLE = lazy_regex(r"\.[^\W\d_][\w'-]{2,}\.\Z")  # "B.Mwangi.", behind which a sentence ends


def _is_also_name(text: str, marks: Marks, at: int) -> bool:
    """Tell whether a title stands where only a name does: "Foreign Minister Amir Khan", "Hossein Amir Abdollahian"."""
    mark = marks.at(at)
    return (
        mark is not None
        and text[at : mark.end] in marks.words.also_given
        and re.match(r"[ -][A-Z][a-z]", text[mark.end : mark.end + 3]) is not None
    )


def _is_foreign(text: str, marks: Marks, at: int, full: int, stop: int) -> bool:
    """Tell whether a mark that is no part of a name starts at `at`."""
    mark = marks.at(at)
    if mark is None:
        return False
    if mark.find("state") is not None and full and mark.end == stop:
        return "." in text[at:stop]  # "discussed with President Silva U.S. plans", but "Michael Jordan"
    if mark.find("honorific") is not None:
        return full == 0
    return not (mark.find("adjective") is not None and full > 0 and mark.end == stop)


def name_before(text: str, marks: Marks, offset: int, floor: int, family: bool = False) -> Name | None:
    """Return the name that ends at `offset`, reading backwards as far as `floor`.

    `family` tells that its last word is a family name, though a state is called so.
    """
    at, first, full = offset, offset, 0
    while at > floor:
        cut = max(text.rfind(" ", floor, at), text.rfind("\n", floor, at), floor - 1) + 1
        word = text[cut:at]
        match = _WORD.fullmatch(word)
        if match is None or cut == at:
            break
        if word[0].isupper():
            bare = word.rstrip(".")
            mark = marks.at(cut)
            last = _index_before(marks, at)
            if last >= 0 and marks.hits[last].end == at and marks.hits[last].find("honorific") is not None:
                break
            if (
                (_is_stop(marks.words, bare) and not (len(bare) == 1 and word.endswith(".")))  # the "A." of "A. Berg"
                or bare in marks.words.honours
                or (full and bare.endswith("'s"))  # "Peru's Luz Rojas"
                or (mark is not None and not full and not family)
                or (word.endswith(".") and len(word) > 3 and not _LETTERED.fullmatch(word))
            ):
                break
            full += len(bare) > 1
            first = cut
        elif word.split("-")[0] not in marks.words.particles or not full:
            break
        at = cut - 1
        if cut == 0 or text[at] == "\n" or offset - at > 60:
            break
    if not full:
        return None
    return _with_honorifics(text, marks, first, offset, full)


_LETTERED = lazy_regex(r"(?!U\.[KNS]\.)(?:[A-Z][a-z]?\.){2,5}")  # the "M.P.N." of "M.P.N. Perera"
_INITIAL = lazy_regex(r"(?:[A-Z]\.?\s?){1,5}[A-Z][a-z]")


def _with_honorifics(text: str, marks: Marks, first: int, end: int, full: int) -> Name | None:
    start, honoured, gender = first, False, None
    for index in range(_index_before(marks, first), -1, -1):
        hit = marks.hits[index]
        honour = hit.find("honorific")
        if honour is None or hit.end + 1 < start or hit.end > start:
            break
        start, honoured, gender = hit.start, True, honour.attributes.get("gender") or gender
    if full < 2 and not honoured and not _INITIAL.match(text, first):
        return None
    return Name(start, first, end, honoured, gender)


def _index_before(marks: Marks, offset: int) -> int:
    low, high = 0, len(marks.starts)
    while low < high:
        middle = (low + high) // 2
        if marks.starts[middle] < offset:
            low = middle + 1
        else:
            high = middle
    return low - 1
