"""What a clause of meeting was for: "met to discuss …", "held talks on …", "held consultations, vowing to …"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from memcon.annotate.acts.verdicts import WORD, Verdict, verbs_of
from memcon.annotate.text.small_words import is_adverb
from memcon.lexicon import Entry, Lexicon
from memcon.lexicon.patterns import lazy_regex, words_of

_TALK_ABOUT = frozenset("on about over regarding concerning covering focusing focused around into".split())
_WITHIN = frozenset({"in", "at", "during", "on", "under", "within", "with", "to"})
_DAYS = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday".split()
)
_FURTHERED = 16  # words of what is furthered, which may have a subject: "to deepen their cooperation on ferries"
_AIMS = 60  # words behind a first aim in which a further one is looked for
# "spoke with B on the phone", "on Monday", "on the sidelines of …": how, when and where, not about what.
OCCASION = frozenset(
    "phone telephone line sidelines side margins margin fringes occasion eve basis behalf board way arrival visit trip "
    "tour call camera condition record ground job same day evening morning afternoon anniversary video stage "
    "air".split()
)
_SPOKEN_ON = 40  # words behind "spoke" in which "on" opens its subject
_CHAIR = 4  # words in which stands what somebody will hold
_SESSIONS = frozenset({"meeting", "meetings", "session", "sessions"})
_FOCUSED = frozenset({"focused", "focussed", "focusing", "focussing", "centred", "centered", "centring", "centering"})
_HOLDING = frozenset({"hold", "have", "conduct"})
_HELD = 5  # words behind "to hold" in which the talks are named
_LINKED = frozenset({"that", "which"})
_PART = 4  # words behind "including" in which a noun of talking stands
# What somebody was made for, who is met
_MADE_FOR = [[w] for w in "up established formed created founded tasked mandated designed built".split()]
_ENDING = 10  # words behind "concluded" that say when and where

# Who "will host the next session" promises it, whoever attends.
_NEXT_SESSION = lazy_regex(
    r"\s(?:the|its|their)\s(?:next|following|\d{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|"
    r"tenth)\s(?!(?:day|part|half|time|leg|phase|week|group|batch)\b)[\w-]+"
)


# "will host an international conference on eels", not "a press conference"
_GATHERING = lazy_regex(
    r"\s(?:an?|the)\s(?:(?!press\b|news\b|media\b)[\w-]+\s){0,5}?(?:conference|forum|seminar|workshop|exhibition|congress)\b"
)


def read_hosting(lexicon: Lexicon, word: str, complement: str) -> Verdict | None:
    """Return a commitment where a clause with "will" promises to hold the next session of a series."""
    hosts = word in verbs_of(lexicon, "hosting") and (_NEXT_SESSION.match(complement) or _GATHERING.match(complement))
    leads = word == "hold" and not words_of(lexicon, "noun_class/chairs held").isdisjoint(complement.split()[:_CHAIR])
    if leads:
        return Verdict("commitment", 3, "grammar/will", None)  # "will hold the presidency of the Council"
    return Verdict("commitment", 3, "grammar/host") if hosts else None


ReadEntry = Callable[[Entry, list[str], frozenset[str]], Verdict]

_HABITS = frozenset("once twice annually regularly every periodically".split())


class PurposeReader:
    """Reads the purpose or subject of a clause of meeting.

    `bases` holds plain verbs by form, `participles` the forms in -ing, `movement` verbs of meeting and schedule that
    are no purpose, `talks` nouns of talking; `read_entry` gives the verdict on an entry with its complement.
    """

    def __init__(
        self,
        lexicon: Lexicon,
        bases: Mapping[str, Entry],
        participles: Mapping[str, Entry],
        movement: frozenset[str],
        talks: frozenset[str],
        read_entry: ReadEntry,
    ) -> None:
        self._done = verbs_of(lexicon, "done at meetings")
        self._deeds = words_of(lexicon, "noun_class/concluding deeds")
        self._enders = words_of(lexicon, "noun_class/who ends")
        self._matters = words_of(lexicon, "noun_class/matters")
        self._evaluating = words_of(lexicon, "quality_class/of talks")
        self._furthering = verbs_of(lexicon, "furthering")
        self._insisting = verbs_of(lexicon, "stressing") | verbs_of(lexicon, "taking a stand")
        self._bases = bases
        self._participles = participles
        self._movement = movement
        self._talks = talks
        self._read_entry = read_entry
        self._plain = frozenset(w for w in bases if " " not in w)

    def read(
        self, complement: str, own: frozenset[str], plain: frozenset[str], furthers: bool = False
    ) -> Verdict | None:
        """Return the verdict, None for a bare meeting; `plain` are the verbs that may follow "to".

        `furthers` where to deepen ties is a purpose as well ("met to deepen ties"), not what any occasion is for.
        """
        words = WORD.findall(complement[:600])
        if words and words[0] in _HABITS:
            return None  # "meets once a year to review the work"
        fallback: Verdict | None = None
        for i, w in enumerate(words):
            if w == "to":
                rest = [x for x in words[i + 1 : i + 5] if not is_adverb(x)]
                if rest[:1] != [] and rest[0] in _HOLDING and fallback is None and self._holds_talks(words, i):
                    fallback = Verdict("discussion", None, "grammar/talks", "CONSULT")
                if rest[:1] == ["talk"]:  # "sat down to talk fish and fees"
                    fallback = fallback or Verdict("discussion", None, "grammar/purpose", "CONSULT")
                if not rest or rest[0] not in plain or rest[0] in self._movement or words[i - 1 : i] in _MADE_FOR:
                    continue  # "met the group set up to watch the dam"
                if rest[0] in self._furthering and "on" not in words[i : i + _FURTHERED]:
                    if furthers:
                        fallback = fallback or Verdict("discussion", None, "grammar/purpose", "CONSULT")
                    continue
                for size in (4, 3, 2, 1):
                    entry = self._bases.get(" ".join(rest[:size]))
                    if entry is not None and entry.attributes.get("frame") != "light":
                        at = words.index(rest[0], i) + size
                        aim = self._read_entry(entry, words[at:], own)
                        if aim.kind == "delivery" and entry.attributes["lemma"] not in self._done:
                            return Verdict("discussion", None, "grammar/purpose", "CONSULT")
                        return self.strongest(aim, words[at:], own)
                fallback = fallback or Verdict("discussion", None, "grammar/purpose", "CONSULT")
            if w in self._talks and fallback is None and self._is_talked_about(words, i):
                fallback = Verdict("discussion", None, "grammar/talks", "CONSULT")
            numbers = w == "about" and words[i + 1 : i + 2] != [] and words[i + 1][0].isdigit()
            about = (w in ("about", "regarding", "concerning") and not numbers) or (
                w == "on" and self._is_subject_behind(words, i)
            )
            if about and fallback is None:
                fallback = Verdict("discussion", None, "grammar/about", "CONSULT")
            if w in _FOCUSED and words[i + 1 : i + 2] == ["on"] and self._names_talks(words[:i]):
                fallback = fallback or Verdict("discussion", None, "grammar/about", "CONSULT")
            if w == "," and fallback is None and (found := self.read_participle(words, i + 1, own)) is not None:
                return found
            if w == ";" or (w == "who" and i and words[i - 1] != ","):
                break  # "met divers who work to save the reef"
        return fallback

    def strongest(self, aim: Verdict, words: list[str], own: frozenset[str]) -> Verdict:
        """Return the strongest of several aims: "to congratulate him and to reaffirm their support for the pact"."""
        for i, w in enumerate(words[:_AIMS]):
            if w in (";", "."):
                break
            if w != "and" or aim.kind not in ("assessment", "statement"):
                continue
            rest = [x for x in words[i + 1 : i + 5] if not is_adverb(x)]
            again = rest[:1] == ["to"]
            rest = rest[again:]
            entry = self._bases.get(rest[0]) if rest else None
            if again and aim.kind == "statement" and entry is not None and entry.value == "discussion":
                return self._read_entry(entry, words[words.index(rest[0], i) + 1 :], own)  # "to speak and to discuss"
            entry = entry if rest and rest[0] in self._insisting else None
            if entry is not None:
                further = self._read_entry(entry, words[words.index(rest[0], i) + 1 :], own)
                if further.kind in ("position", "commitment"):
                    return replace(further, rule=aim.rule)
        return aim

    def read_spoken(self, complement: str) -> Verdict | None:
        """Return a discussion where "on" behind a verb of speaking opens its subject: "spoke with B on ferry fares"."""
        words = WORD.findall(complement[:400])[:_SPOKEN_ON]
        for i, w in enumerate(words[:-1]):
            if w in (";", ":", ".") or (w == "," and words[i + 1] in ("and", "but", "who", "which")):
                return None
            behind = words[i + 1 : i + 4]
            if (
                w == "on"
                and not _is_day(behind[0])
                and OCCASION.isdisjoint(behind)
                and words[i - 1] not in ("based", "later")
            ):
                return Verdict("discussion", None, "grammar/about", "CONSULT")
        return None

    def read_ending(self, words: list[str], own: frozenset[str]) -> Verdict | None:
        """Return what a meeting "concluded with": a deed, or what its parties then did ("with both sides vowing …")."""
        if "with" not in words[:_ENDING]:
            at = words.index(",") + 1 if "," in words[:_ENDING] else 0
            return self.read_participle(words, at, own) if at else None  # "concluded on Friday, vowing to …"
        rest = words[words.index("with") + 1 :]
        for i, w in enumerate(rest[:6]):
            if w in self._deeds and rest[i + 1 : i + 2] not in ([], ["views"]):
                return Verdict("delivery", None, "grammar/ending")
            if w in ("agreement", "agreements", "decision", "pledge") and rest[i + 1 : i + 2] == ["to"]:
                return Verdict("commitment", 3, "grammar/ending", "AGREE")
            if i and rest[i - 1] in self._enders and (found := self.read_participle(rest, i, own)) is not None:
                return found
        return self._read_shared(rest, own)

    def _read_shared(self, words: list[str], own: frozenset[str]) -> Verdict | None:
        """Return what a meeting that ended "with a shared commitment to …" left its parties with."""
        express = self._bases.get("express")
        if express is None or words[:1] not in (["a"], ["an"], ["the"]):
            return None
        found = self._read_entry(express, words, own)
        stands = found.kind == "commitment" or (found.kind == "position" and "that" in words[:5])
        return replace(found, rule="grammar/ending") if stands else None  # "concluded with a toast" tells nothing

    def read_participle(self, words: list[str], i: int, own: frozenset[str]) -> Verdict | None:
        """Return what a participle behind a bare meeting tells: "held consultations here, vowing to …"."""
        while i < len(words) and is_adverb(words[i]):
            i += 1
        for size in (3, 2, 1):
            entry = self._participles.get(" ".join(words[i : i + size]))
            if entry is not None and entry.attributes.get("frame") != "light":
                return self._read_entry(entry, words[i + size :], own)
        return None

    def _holds_talks(self, words: list[str], i: int) -> bool:
        """Tell whether talks with a subject are what a journey is for: "left to hold various talks on fees"."""
        at = next((n for n in range(i + 2, min(i + _HELD, len(words))) if words[n] in self._talks), 0)
        return at > 0 and self._has_subject(words, at, True)

    def _names_talks(self, words: list[str]) -> bool:
        """Tell whether a meeting or talks are named in words before what they focused on."""
        return not (self._talks | _SESSIONS).isdisjoint(words)

    def _is_talked_about(self, words: list[str], i: int) -> bool:
        """Tell whether the noun of talking at `i` is the object, or a purpose with "for", and has a subject."""
        named = words[i] in ("dialogue", "consultations") and words[i - 1 : i] != ["for"]
        if "including" in words[max(0, i - _PART) : i]:
            return self._has_subject(words, i, True)  # "held talks with B, including an exchange on fees"
        purpose = "for" in words[max(0, i - 4) : i] and not named  # "met for the fourth Port Dialogue on …"
        if not purpose and (i > 11 or not _WITHIN.isdisjoint(words[:i])):
            return False
        return self._has_subject(words, i, purpose)

    def _has_subject(self, words: list[str], i: int, purpose: bool) -> bool:
        """Tell whether a subject stands behind the noun of talking at `i`, or what the talks were like before it."""
        far = words[i + 1 : i + 2] == ["with"]
        told = words[i + 1 : i + 6]
        if told[:1] != [] and told[0] in _LINKED and "will" in told[:2] and "on" in told[3:5]:
            return True  # "talks that will focus on fees"
        behind = words[i + 1 : i + (12 if far else 5)]
        about = next((n for n, w in enumerate(behind[: 11 if far else 3]) if w in _TALK_ABOUT), None)
        where = about is not None and behind[about] == "on" and not OCCASION.isdisjoint(behind[about + 1 : about + 4])
        if about is not None and not where and (about + 1 >= len(behind) or not _is_day(behind[about + 1])):
            return True
        return not purpose and not self._evaluating.isdisjoint(words[:i])

    def _is_subject_behind(self, words: list[str], i: int) -> bool:
        """Tell whether "on" at `i` opens what people met on: "with the envoys on trade and other matters"."""
        behind = words[i + 1 : i + 10]
        stops = (",", ";", ".", "in", "at", "during", "after")
        told = behind[: next((n for n, w in enumerate(behind) if w in stops), len(behind))]
        if "with" not in words[:i] or not told or _is_day(told[0]) or not OCCASION.isdisjoint(told[:3]):
            return False  # "on the margins of the Trade Cooperation Summit"
        return not self._matters.isdisjoint(told)


def _is_day(word: str) -> bool:
    return word in _DAYS or word[0].isdigit()
