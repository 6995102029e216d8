"""People who act under a name that no office or honorific introduced: "Shoukry described the talks as frank"."""

from __future__ import annotations

import re
from bisect import bisect_left

from memcon.annotate.people.actors import Actor
from memcon.annotate.people.leaders import find_led_by_family_name
from memcon.annotate.text.context import Context
from memcon.lexicon import Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'’.-]*[\w]"
_PARTICLES = frozenset("al- bin bint ibn de da dos van von der el la".split())
_NAME = rf"{_WORD}(?:\s(?:(?:bin|bint|ibn|de|da|dos|van|von|der|el|la)\s|[ae]l-)?{_WORD}){{0,3}}"
_SUBJECT = lazy_regex(
    rf"(?:^\s*|(?:(?<!\bSt)\.|[!?;:—–])\s+|,\s+|\n\s*|\b(?:and|but|while|whereas|when|as|that)\s+|[”\"]\s+)(?P<name>{_NAME})"
    r"(?:,\s(?P<role>[^,.;]{3,90}),)?\s(?:(?:also|further|then|later|again|[a-z]+ly|in\sturn|in\sreply)\s)*$"
)
_FULL_NAME = lazy_regex(rf"(?:{_WORD}\s(?:(?:bin|bint|ibn|de|da|dos|van|von|der|el|la)\s|[ae]l-)?){{1,3}}$")
_FOLLOWING = lazy_regex(rf"\s({_WORD})")
_TIE = WordRegex(r"'s\b|\bcounterpart\b|\b[a-z-]*%office_class/an official%\b", re.I)
# "beside the Peruvian envoy in Rome, Ivo Kalns": who comes behind the place is somebody else
_PARTED = lazy_regex(r"\s(?:in|at|on|near|outside|inside|from|after|before|during)\s[^,]*,\s")
# Persons whom no government sent.
_OUTSIDER = WordRegex(r"\b%noun_class/outsiders%\b", re.I)
_NO_PERSON = frozenset(
    "A An The This That These Those It He She They We I You Both All In On At By For From With During After Before As "
    "While When Since Under Over There Here And But Or If So Then Thus Also However Meanwhile Later Earlier Today "
    "Yesterday Tomorrow Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May "
    "June July August September October November December Talks Discussions Officials Leaders Ministers Delegates "
    "Participants Experts Analysts Members Views Trade Other Others Such Some Many Most Several Each Every No Not "
    "What Who Which Where Why How His Her Their Our Its My Your".split()
)
_REACH = 160
_LONGEST_WORD = 24  # characters in which the word before a verb is looked for
_FEWEST_LETTERS = 1
_TRIES = 12  # places of a word that are looked at for a full name
_ADVERBS = frozenset("also further then later again today on".split())


def follows_name(text: str, start: int) -> bool:
    """Tell whether the word before `start` may end a person's name or what is put behind it."""
    return _name_before(text, start) != ""


def _name_before(text: str, start: int) -> str:
    """Return the word before `start`, an adverb passed over, if it may end a name or what is put behind it, else "".

    Of a long word only the end may be told.
    """
    before = text[max(0, start - _LONGEST_WORD) : start].rsplit(None, 2)
    if not before:
        return ""
    word = before[-1]
    if word.endswith("ly") or word in _ADVERBS:
        word = before[-2] if len(before) > 1 else ""
    return word if word[:1].isupper() or word.endswith(",") else ""


class NamedSubjects:
    """Finds capitalised names before verbs that stand for a person named in full elsewhere in one document."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._known: dict[str, bool] = {}
        self._parties: dict[str, str | None] = {}

    def find(self, verbs: list[Hit], taken: list[Actor]) -> list[Actor]:
        """Return the actors with the party that the text ties a name to ("Egypt's Sameh Shoukry"), else ""."""
        out: list[Actor] = []
        ends = [a.end for a in taken]
        text = self._context.plain
        for hit in verbs:
            word = _name_before(text, hit.start)
            if not word:
                continue
            if word[-1] != "," and self._is_whole(word, hit.start) and not self._is_known(word):
                continue  # the pattern below costs more than to look up what was found out about the word before
            low = max(0, hit.start - _REACH)
            found = _SUBJECT.search(text[low : hit.start])
            if found is None:
                continue
            start = low + found.start("name")
            name, role = found["name"], found["role"]
            if role is None and bisect_left(ends, start + 1) != bisect_left(ends, hit.start + 1):
                continue  # somebody known stands between
            if not self._is_person(name, role) or (out and out[-1].start == start):
                continue
            out.append(Actor(start, low + found.end("name"), "official", self._party_of(name, role) or ""))
        return out

    def _is_whole(self, word: str, stop: int) -> bool:
        """Tell whether the last `word` before `stop` is none cut short, and an adverb alone stands behind it."""
        text = self._context.plain
        at = text.rfind(word, 0, stop)
        behind = text[at + len(word) : stop]
        return (at == 0 or text[at - 1].isspace()) and behind == behind.lower()

    def _is_person(self, name: str, role: str | None) -> bool:
        words = name.split()
        last = words[-1]
        if words[0] in _NO_PERSON or len(last) <= _FEWEST_LETTERS or last.isupper():
            return False
        if role and _OUTSIDER.of(self._context.lexicon).search(role):
            return False
        if self._is_known(last):
            return True
        return len(words) > 1 and role is not None and not self._context.lexicon.names.find(last)

    def _is_known(self, last: str) -> bool:
        """Tell whether a word is no name of the lexicon and part of a person's longer name somewhere in the text."""
        known = self._known.get(last)
        if known is None:
            known = len(last) > _FEWEST_LETTERS and not last.isupper() and not self._context.lexicon.names.find(last)
            led = known and find_led_by_family_name(self._context, last) is not None
            known = self._known[last] = known and (led or _is_introduced(self._context, last))
        return known

    def _party_of(self, name: str, role: str | None) -> str | None:
        last = name.split()[-1]
        if last not in self._parties:
            self._parties[last] = _find_party(self._context, last, role)
        return self._parties[last]


def _is_introduced(context: Context, last: str) -> bool:
    """Tell whether a word is the end or the beginning of a longer personal name somewhere in the text."""
    text = context.plain
    at, tries = text.find(last), 0
    while at >= 0 and tries < _TRIES:
        after = text[at + len(last) : at + len(last) + 1]
        if not (after.isalnum() or text[at - 1 : at].isalnum()):
            before = text[max(0, at - 50) : at]
            lead = _FULL_NAME.search(before) if _may_lead(before) else None
            follow = _FOLLOWING.match(text, at + len(last))
            ends = lead is not None and lead.group().split()[0] not in _NO_PERSON
            begins = follow is not None and follow[1] not in _NO_PERSON and not context.lexicon.names.find(follow[1])
            if ends or begins:
                behind = text[at + len(last) : at + len(last) + 60].partition(".")[0]
                return _OUTSIDER.of(context.lexicon).search(behind) is None
        at, tries = text.find(last, at + 1), tries + 1
    return False


def _may_lead(before: str) -> bool:
    """Tell whether the last word of `before` may be part of a name: a quick answer before a pattern is tried."""
    if not before[-1:].isspace() or before.isspace():
        return False
    word = before.rsplit(None, 1)[-1].rstrip()
    return word in _PARTICLES or not (word.isascii() and word.islower())


def party_of_name(context: Context, last: str) -> str | None:
    """Return the party of whom a family name means: somebody named with an office, or a head of state."""
    for person in context.people:
        if person.party and last in person.name.split():
            return person.party
    return find_led_by_family_name(context, last)


def _find_party(context: Context, last: str, role: str | None) -> str | None:
    """Return the party that the text ties a name to, None where it ties it to none."""
    if code := party_of_name(context, last):
        return code
    text = context.plain
    at = text.find(last)
    begin = max(text.rfind("\n", max(0, at - 70), at) + 1, at - 70, context.sentences[context.sentence_at(at)].start)
    inside = context.parties_in(begin, at)
    if inside and _TIE.of(context.lexicon).search(text[begin:at]) and not _PARTED.search(text, inside[-1].end, at):
        return inside[-1].code
    start = text.find(role) if role is not None else -1
    named = context.parties_in(start, start + len(role or "")) if start >= 0 else []
    return named[0].code if named else None
