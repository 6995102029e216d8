"""Abstract nouns at the head of an object: "reiterated their resolve to …", "paid tribute to …" (codebook, section 2).

The verb is empty ("expressed", "gave", "put") or general ("underlined"), so the noun tells the kind of act.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from memcon.annotate.acts.verdicts import Verdict
from memcon.annotate.text.small_words import MODALS, STATING, is_adverb
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import words_of

_REACH = 9
_LIGHT_REACH = 7
_JOINED = 14  # words behind "commitment to" in which "and to" is looked for
_FURTHER = 30  # words behind a first object in which a further one is looked for
_ASIDE = 18  # words in which an aside in commas ends
_SETTING = 5  # words in which a place behind a noun ends
_OWNER = 9  # words behind a noun in which "of the Government of …" ends
_VOICED_TO = 8  # words behind "conveyed" in which it is told to whom
_WHOSE_VOICE = frozenset({"his", "her", "its", "their", "our", "the"})
_WISHED = 7  # words in which is named what one wishes for
_GERUND = 4  # letters of "doing", and not of "king"
_DETERMINERS = frozenset("the a an their its his her our my this that these both each of strong continued".split())
_OPENS_OBJECT = frozenset(
    "the a an its their his her our my all this that these those each every any some such more".split()
)
_GENITIVES = ("'s", "s'", "’s", "s’")
_POSSESSIVES = frozenset("his her its their our my".split())
_OBJECTS = frozenset("him her them us me you whom".split())  # "conveyed to him the wish"
_NOUNS_TOO = frozenset({"respect", "support", "control", "use", "access", "demand"})
_GETTING = frozenset("receive receiv get gett see have hav enjoy hear".split())  # "the hope to receive help"
_LINKS = frozenset("of with by in on to for from against".split())  # what they link is no object of its own
_OF = frozenset({"of"})
_THROUGH = frozenset({"at", "aimed", "through", "including", "importance"})
_NO_OBJECTS = _LINKS | {
    "and",
    "is",
    "are",
    "was",
    "were",
    "that",
    "which",
    "as",
    "between",
    "countries",
    "states",
    "among",
}
_OWNERS = frozenset(
    "the its their his her our a strong firm clear fixed sincere genuine political common shared joint mutual".split()
)
# "a desire for peace" is a stand; "a desire for further exchanges" is to act.


class ObjectNouns:
    """Reads the nouns of acts.toml; `bases` are the plain verbs that can follow "to"."""

    def __init__(self, lexicon: Lexicon, bases: frozenset[str]) -> None:
        self._bases = bases
        self._efforts = words_of(lexicon, "noun_class/efforts")
        self._states_of_things = words_of(lexicon, "noun_class/states of things")
        self._going_on = words_of(lexicon, "quality_class/how things go on")
        self._deeds = words_of(lexicon, "deed_nouns")
        self._wished = words_of(lexicon, "noun_class/wished for")
        self._hearers = words_of(lexicon, "office_class/told of")
        self._infinitive = words_of(lexicon, "noun_class/with an infinitive")
        self._nouns: dict[str, dict[str, Any]] = {}
        self._light: dict[str, dict[str, Any]] = {}
        self.light_verbs = frozenset(v for item in lexicon.items("en/acts", "light_noun") for v in item["verbs"])
        for table, into in (("noun", self._nouns), ("light_noun", self._light)):
            for item in lexicon.items("en/acts", table):
                lemma = item["lemma"].lower()
                plural = lemma[:-1] + "ies" if lemma.endswith("y") else lemma + "s"
                for form in (lemma, plural, *item.get("forms", [])):
                    into[form] = item

    def __contains__(self, word: str) -> bool:
        return word in self._nouns

    def has_kind(self, words: Sequence[str], kinds: set[str]) -> bool:
        """Tell whether one of the words is a noun of one of these kinds."""
        return any(w in self._nouns and self._nouns[w]["kind"] in kinds for w in words)

    def read(self, base: Verdict, words: list[str]) -> Verdict | None:
        """Return the verdict of the first abstract noun at the head of the object, None where there is none."""
        for i, w in enumerate(words[:_REACH]):
            if w in MODALS and not (w == "will" and i and words[i - 1] in _OWNERS):
                return None
            if w in STATING and i:
                return None
            if w in ("to", "for", "in", "with", "at", "by", "that", ",", ";") and i:
                break
            item = self._nouns.get(w)
            if item is None or (i + 1 < len(words) and words[i + 1] in self._nouns):
                continue
            if item["kind"] == "commitment" and "of" in words[:i]:
                continue  # "the development of a plan to …" is nobody's plan yet
            found = self._judge(item, base, words[i + 1 :])
            if found is not None and found.kind == "position":
                return self._read_further(base, words[i + 1 :], _is_owned(words[:i])) or found
            if found is not None:
                return found
        return self._read_further(base, words, False) if base.kind == "position" else None

    def _read_further(self, base: Verdict, words: list[str], shared: bool) -> Verdict | None:
        """Return the commitment that stands as a further object: "the value of the port and his readiness to …".

        `shared` tells that whose the first object is holds for both: "Peru's support for the port and commitment to …".
        """
        for i, w in enumerate(words[:_FURTHER]):
            if w in (";", ".", "that", "which", "who") or (i and words[i - 1] == "," and w.endswith("ing")):
                return None
            item = self._nouns.get(w)
            if item is None or item["kind"] != "commitment":
                continue
            lead = words[max(0, i - 5) : i]
            if "and" not in lead:
                continue
            lead = lead[len(lead) - lead[::-1].index("and") :]
            if _LINKS.isdisjoint(lead) and (_is_owned(lead) or (shared and not lead)):
                found = self._judge(item, base, words[i + 1 :])
                return found if found is not None and found.kind == "commitment" else None
        return None

    def read_voiced_to(self, base: Verdict, words: list[str]) -> Verdict | None:
        """Return what one voices to somebody named: "conveyed to Rojas his thanks", not "to buttress the accord"."""
        if words[:1] != ["to"] or words[1:2] == [] or words[1] in self._bases:
            return None
        at = next((i for i, w in enumerate(words[2:_VOICED_TO], 2) if w in _WHOSE_VOICE), None)
        return self.read(base, words[at:]) if at is not None else None

    def read_light(self, verb: str, base: Verdict, words: list[str]) -> Verdict | None:
        """Return what an empty verb does with its object ("gave a detailed presentation"), None for other objects."""
        for i, w in enumerate(words[:_LIGHT_REACH]):
            if (i or w == "to") and w in (
                "to",
                "for",
                "in",
                "with",
                "at",
                "by",
                "that",
                "of",
                "on",
                ",",
                ";",
                "which",
                "from",
            ):
                return None
            item = self._light.get(w)
            if item is not None and verb in item["verbs"]:
                return self._judge(item, base, words[i + 1 :])
        return None

    def _judge(self, item: dict[str, Any], base: Verdict, behind: list[str]) -> Verdict | None:
        kind = str(item["kind"])
        if kind != "commitment":
            strength = item.get("with_infinitive")
            aim = [w for w in behind[1:5] if not is_adverb(w) and not w.startswith("continu")]
            gets = aim[:1] != [] and aim[0].removesuffix("ing") in _GETTING
            if strength is not None and behind[:1] == ["to"] and not gets and self.has_action(behind, False):
                return Verdict("commitment", int(strength), base.rule, base.plover)
            wished = strength is not None and kind == "assessment" and behind[:1] == ["for"]
            if wished and not self._wished.isdisjoint(behind[1:_WISHED]):
                return Verdict("commitment", int(strength or 1), base.rule, base.plover)  # "his wish for closer ties"
            if behind[:1] == ["that"]:
                kind = str(item.get("with_that", kind))  # "expressed the wish that …"
            return replace(base, kind=kind, strength=None)
        strength = int(item.get("strength") or 2)
        loose = strength == 1
        if behind[:1] == ["to"] and item["lemma"] in self._infinitive and _is_bare(behind[1:3]):
            return Verdict("commitment", strength, base.rule, base.plover)
        if behind[:1] == ["of"] and _is_gerund(behind[1:4]):
            return Verdict("commitment", strength, base.rule, base.plover)  # "their intention of building a pier"
        if behind[:1] == ["of"] and "to" in behind[2:_OWNER]:
            behind = behind[behind.index("to") :]  # "the commitment of the Government of Nepal to work together"
        if item.get("only_with_action") and behind[:1] == ["in"] and "to" in behind[2:_SETTING]:
            behind = behind[behind.index("to") :]  # "took the decision in Lima to send ships"
        if behind[:1] == ["to"] and "to" in behind[2:_OWNER] and not self._hearers.isdisjoint(behind[1:4]):
            behind = behind[behind.index("to", 1) :]  # "his willingness to the President to send ships"
        if behind[:1] == [","] and "," in behind[1:_ASIDE]:
            behind = behind[behind.index(",", 1) + 1 :]  # "its intention, in line with the law, to send ships"
        if item.get("needs_action", True) and not self.has_action(behind, loose):
            return None if item.get("only_with_action") else Verdict("position", None, base.rule, base.plover)
        return Verdict("commitment", strength, base.rule, base.plover)

    def has_action(self, words: list[str], loose: bool) -> bool:
        """Tell whether "to + action" or "in doing" follows the noun; `loose` lets more words stand between."""
        for i, w in enumerate(words[: 16 if loose else 5]):
            if loose and i == 0 and w in ("for", "in"):
                return w == "in" or self._states_of_things.isdisjoint(words[1:5])
            if w in ("to", "in", "for"):
                if self._is_action(w, words[i + 1 : i + 8]):
                    return True
                return w == "to" and self._is_action_joined(words[i + 1 : i + _JOINED])
            if w in (",", ";", ".", "and") and not loose:
                return False
        return False

    def _is_action_joined(self, words: list[str]) -> bool:
        """Tell whether "and to" leads to an action behind a thing: "commitment to the pact and to deepening trade".

        A gerund with its object does without "to": "commitment to shared values and deepening trade".
        """
        for i, w in enumerate(words[:-1]):
            if w in (";", ".", "that", "which", "who", "by"):
                return False
            if w == "and" and words[i + 1] == "to":
                return self._is_action("to", words[i + 2 : i + 9])
            if w in _THROUGH:
                return False
            joined = w == "and" and _OF.isdisjoint(words[i - 2 : i]) and words[i + 1] not in self._going_on
            if joined and _has_object(words[i + 1 : i + 4]):
                return True
        return False

    def _is_action(self, preposition: str, words: list[str]) -> bool:
        rest = [x for x in words if not is_adverb(x)]
        if rest[:1] == ["the"] or (rest and rest[0] in _DETERMINERS):
            lead = 1
            while lead < min(3, len(rest)) and rest[lead] not in self._deeds and not rest[lead].endswith("ing"):
                lead += 1
            noun = rest[lead] if lead < len(rest) else ""
            if noun in self._deeds:
                return rest[lead + 1 : lead + 2] in ([], ["of"], [","], ["."], ["and"])
            # "the strengthening of ties", not "the enduring, strategic partnership"
            return rest[0] == "the" and lead == 1 and noun.endswith("ing") and rest[2:3] not in ([","], ["and"])
        if not rest:
            return False
        if rest[0].endswith("ing") and len(rest[0]) > 4:
            return True
        if rest[0] in ("further", "jointly"):
            rest = rest[1:] or rest
        if rest[0] in self._efforts:
            return True
        if preposition != "to" or rest[0] in _OBJECTS:
            return False
        if rest[0] in _NOUNS_TOO and rest[1:2] in (["for"], ["of"]):
            return False  # "committed to respect for the law"
        # no noun stands right before a determiner: "to seat a parliament"
        return rest[0] in self._bases or (rest[0].isalpha() and rest[1:2] != [] and rest[1] in _OPENS_OBJECT)


def _is_owned(words: list[str]) -> bool:
    """Tell whether words before a noun say whose it is."""
    return any(w in _POSSESSIVES or w.endswith(_GENITIVES) for w in words)


def _is_gerund(words: list[str]) -> bool:
    """Tell whether what one does stands behind a preposition: "of building a pier", no noun and no denial."""
    rest = [w for w in words if not is_adverb(w)]
    return rest[:1] != [] and rest[0].endswith("ing") and len(rest[0]) > _GERUND and rest[1:2] not in ([], ["."], [","])


def _has_object(words: list[str]) -> bool:
    """Tell whether words are a gerund and what it is done to: "deepening trade", not "training of divers"."""
    rest = [w for w in words if not is_adverb(w)]
    doing = rest[:1] != [] and rest[0].endswith("ing") and len(rest[0]) > _GERUND
    return doing and rest[1:2] != [] and rest[1].isalpha() and rest[1] not in _NO_OBJECTS


def _is_bare(words: list[str]) -> bool:
    """Tell whether words behind "to" may be a plain verb: no article, no pronoun."""
    rest = [w for w in words if not is_adverb(w)]
    return bool(rest) and rest[0].isalpha() and rest[0] not in _DETERMINERS and rest[0] not in _OBJECTS
