"""What kind of act a clause is, and how strong a commitment (codebook, section 2).

The verb's lexicon entry proposes a kind; the complement decides where the entry names a `frame`: "affirm" verbs
take their kind from an abstract noun, "say" verbs from an own future action, "agree" verbs from what was agreed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from memcon.annotate.clauses import (
    BE,
    MODALS,
    NOT_BEFORE_FINITE,
    OPENING,
    PREPOSITIONS,
    VerbGroup,
    is_adverb,
)
from memcon.lexicon import Entry, Lexicon

WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*|[,;:.“”\"()]")
_NOUN_REACH = 9
_DETERMINERS = frozenset("the a an their its his her our my this that these both each of strong continued".split())
_PRONOUNS = frozenset({"it", "he", "she", "they", "we", "i", "both", "its", "their", "his", "her", "our", "my"})
_GOVERNING = frozenset({"government", "country", "side", "administration", "ministry", "delegation", "nation"})
_TALK_ABOUT = frozenset("on about over regarding concerning covering focusing focused around".split())
_WITHIN = frozenset({"in", "at", "during", "on", "under", "within", "with", "to"})
_DAYS = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday".split()
)
_EVALUATING = frozenset(
    "productive constructive fruitful frank candid substantive in-depth comprehensive detailed wide-ranging extensive "
    "useful cordial open good excellent intensive broad friendly meaningful positive thorough lengthy".split()
)
_FEELING = frozenset(
    "condolences congratulations thanks sympathy sympathies gratitude appreciation greetings felicitations".split()
)
_TRAVELLING = frozenset("traveling travelling visiting meeting going returning arriving hosting".split())
_GATHERINGS = frozenset(
    "session meeting conference forum assembly audience gathering summit congress parliament nation press media "
    "reporters ceremony event seminar function students participants convention rally".split()
)
_TRIPS = frozenset({"visit", "trip", "visits", "tour", "travel", "travels", "stop", "call"})
_SUPERLATIVE = frozenset(
    "excellent outstanding exemplary remarkable impressive superb tremendous extraordinary historic brotherly "
    "fraternal cordial time-tested".split()
)
_WISHABLE = frozenset({"assessment", "position", "request", "statement"})
_TIES = frozenset("ties relations relationship relationships partnership friendship bonds links cooperation".split())
_GOOD = frozenset(
    "growth growing strong excellent deep deep-rooted close historic historical flourishing remarkable unique special "
    "all-weather progress progressing momentum exemplary robust cordial brotherly fraternal solid healthy "
    "time-tested longstanding outstanding developing steadily steady fruitful results achievements warm".split()
)
_DEEMING = frozenset("considers consider views view regards regard sees see deems".split())
_FRIENDS = frozenset("friends friend partners partner brothers neighbours neighbors allies".split())
_STATING = frozenset({"is", "are", "was", "were", "has", "have", "had"})
_FUTURE = frozenset({"will", "shall", "would", "'ll", "should"})
BASIC_STRENGTH = 3


@dataclass(frozen=True, slots=True)
class Verdict:
    """A kind with the strength of a commitment (None for other kinds) and the rule that decided."""

    kind: str
    strength: int | None
    rule: str
    plover: str | None = None


class KindReader:
    """Decides kinds; holds the lexicon's tables in a form that is quick to look up."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._nouns: dict[str, dict[str, Any]] = {}
        for item in lexicon.items("en/acts", "noun"):
            lemma = item["lemma"].lower()
            plural = lemma[:-1] + "ies" if lemma.endswith("y") else lemma + "s"
            for form in (lemma, plural, *item.get("forms", [])):
                self._nouns[form] = item
        self._weak = {i["lemma"].lower(): int(i["strength"]) for i in lexicon.items("en/acts", "weak")}
        self._bases: dict[str, Entry] = {}
        self.verb_forms: dict[str, Entry] = {}
        for entry in lexicon.entries:
            if entry.label == "verb":
                self.verb_forms.setdefault(entry.form, entry)
                if "base" in entry.attributes["tenses"]:
                    self._bases.setdefault(entry.form, entry)
        self.bases = frozenset(w for w in self._bases if " " not in w) | words_of(lexicon, "plain_verbs")
        self.schedule = words_of(lexicon, "schedule_verbs")
        self.meeting = words_of(lexicon, "meeting_verbs")
        self.opening = OPENING | self.meeting
        words = "|".join(sorted(map(re.escape, self.opening)))
        self.opening_word = re.compile(rf"(?<!\w)(?:{words})(?!\w)|'(?:ll|ve|m|re|d)\b")
        self.adjectival = words_of(lexicon, "adjectival")
        self.group_nouns = words_of(lexicon, "group_nouns")
        self.talk_nouns = words_of(lexicon, "talk_nouns")

    def read(self, group: VerbGroup, word: str, complement: str, own: frozenset[str]) -> Verdict | None:
        """Return the verdict on a clause, or None if it is no act.

        `word` is the main verb as found, `complement` the folded text behind it up to the clause's end, `own` the
        folded names that stand for the actor's own party.
        """
        words = WORD.findall(complement[:400])
        if group.form == "will":
            return self._read_future(group, word, words, own)
        if group.form == "be_ing" and word in _TRAVELLING:
            return self.purpose(complement, own)
        if group.entry is None or (group.form == "be_ing" and not _TRIPS.isdisjoint(words[:3])):
            return None
        if group.form == "be_participle" and group.entry.form.split(" ")[0] not in BE and word != "agreed":
            return None  # a passive: the subject is not who acts
        if group.entry.attributes["lemma"] in ("celebrate", "mark", "commemorate") and "anniversary" in words[:9]:
            return None
        if group.entry.attributes["lemma"] == "address" and not _GATHERINGS.isdisjoint(words[:8]):
            return None
        particles = group.entry.attributes.get("particle")
        if particles and set(particles).isdisjoint(words[:4]):
            return None
        if group.entry.attributes.get("transitive") and _has_no_object(words):
            return None
        if group.entry.attributes["lemma"] in ("call on", "call upon") and _is_courtesy(words):
            return None
        if group.form == "be_ing" and group.entry.value == "delivery" and not group.entry.attributes.get("frame"):
            return self._default(group.entry)
        return self.read_entry(group.entry, words, own)

    def read_entry(self, entry: Entry, words: list[str], own: frozenset[str]) -> Verdict:
        """Return the verdict on an entry with the words of its complement."""
        frame = entry.attributes.get("frame")
        base = self._default(entry)
        if entry.attributes.get("needs_action") and not self._has_action(words, False):
            return replace(base, kind="position", strength=None)
        if base.kind == "assessment" and entry.form.split(" ")[0] in BE and words[:1] == ["to"]:
            telling = self._bases.get(words[1]) if len(words) > 1 else None
            if telling is not None and telling.attributes.get("frame") == "say":
                return self.read_entry(telling, words[2:], own)
        if (other := entry.attributes.get("with_as")) and "as" in words[:8]:
            return replace(base, kind=str(other), strength=None)
        if not set(entry.attributes.get("with_words", ())).isdisjoint(words[:5]):
            return replace(base, kind=str(entry.attributes["then"]), strength=None)
        if entry.form.endswith(" that"):
            return self._read_said(base, words, own)
        if frame in ("wish", "give", "assure"):
            return self._read_by_frame(str(frame), base, words, own)
        if frame == "agree":
            return self._read_agree(base, words)
        if frame in ("affirm", "say"):
            if clause := self._that_clause(words):
                return self._read_said(base, clause, own)
            if words[:1] and (said := self._read_bare_clause(base, words, own)):
                return said
            return self._read_noun(base, words) or self._praise(base, words)
        if base.kind == "commitment":
            return self._weaken(base, words)
        if base.kind in ("statement", "position") and (found := self._read_noun(base, words)):
            return found
        return base

    def _praise(self, base: Verdict, words: list[str]) -> Verdict:
        """Return an assessment where a statement dwells on something excellent."""
        if base.kind == "statement" and "that" not in words[:6] and not _SUPERLATIVE.isdisjoint(words[:5]):
            return replace(base, kind="assessment")
        return base

    def _read_by_frame(self, frame: str, base: Verdict, words: list[str], own: frozenset[str]) -> Verdict:
        if frame == "wish":
            rest = [w for w in words[:5] if not is_adverb(w)]
            for size in (3, 2, 1):
                entry = self._bases.get(" ".join(rest[:size]))
                if entry is not None and (entry.value in _WISHABLE or base.kind == "statement"):
                    inner = self.read_entry(entry, words[words.index(rest[0]) + size :], own)
                    return replace(inner, rule=base.rule)
            return self._weaken(base, ["to", *words]) if base.kind == "commitment" else base
        if frame == "give":
            found = self._read_noun(base, words)
            if found is not None and found.kind in ("assessment", "request"):
                return found
            return self._weaken(base, words) if base.kind == "commitment" else base
        for i, w in enumerate(words[:10]):
            if w == "that":
                told = self._read_said(replace(base, kind="statement", strength=None), words[i + 1 :], own)
                return told if told.kind != "statement" else replace(base, kind="position", strength=None)
            if w == "to":
                return self._weaken(base, words[i:])
            if w == "of":
                return self._read_noun(base, words[i + 1 :]) or replace(base, kind="position", strength=None)
        return base

    def _default(self, entry: Entry) -> Verdict:
        strength = int(entry.attributes.get("strength") or BASIC_STRENGTH) if entry.value == "commitment" else None
        return Verdict(entry.value, strength, entry.rule, entry.attributes.get("plover") or None)

    def _read_future(self, group: VerbGroup, word: str, words: list[str], own: frozenset[str]) -> Verdict | None:
        if word == "be" and words[:1] and words[0] in ("a", "an") and "opportunity" not in words[:5]:
            return Verdict("commitment", 3, "grammar/will be", None)
        if words[:2] in (["an", "opportunity"], ["a", "good"], ["the", "opportunity"]) or "opportunity" in words[:4]:
            return self.purpose(" ".join(words), frozenset())
        if not _TRIPS.isdisjoint(words[:4]) and word in (
            "make",
            "conclude",
            "undertake",
            "begin",
            "start",
            "end",
            "pay",
        ):
            return None
        if word in self.schedule or word in ("be", "been"):
            found = self.purpose(" ".join(words), own) if word in ("meet", "hold", "travel", "host", "speak") else None
            return found if found is not None and found.kind == "discussion" else None
        if not _FEELING.isdisjoint(words[:5]):
            return Verdict("assessment", None, "grammar/will")
        entry = group.entry
        if entry is not None:
            if entry.attributes["lemma"] == "address" and not _GATHERINGS.isdisjoint(words[:8]):
                return None
            if entry.value in ("discussion", "assessment"):
                return self._default(entry)
            if word == "look" and entry.value == "commitment":
                return self._default(entry)
        plover = entry.attributes.get("plover") if entry else None
        return Verdict("commitment", self._weak.get(word, 3), "grammar/will", plover)

    def _infinitive(self, words: list[str]) -> str | None:
        """Return the verb after a leading "to" (adverbs passed over), or None."""
        for i, w in enumerate(words[:6]):
            if w == "to":
                rest = [x for x in words[i + 1 : i + 5] if not is_adverb(x)]
                return rest[0] if rest else None
            if w in (",", ";", "that"):
                return None
        return None

    def _weaken(self, base: Verdict, words: list[str]) -> Verdict:
        verb = self._infinitive(words)
        if verb is None and words and words[0] != "that":
            verb = next((w for w in words[:3] if w in self._weak), None)
        if verb in self._weak:
            return replace(base, strength=min(base.strength or 3, self._weak[verb]))
        return base

    def _read_agree(self, base: Verdict, words: list[str]) -> Verdict:
        lead = [w for w in words[:3] if not is_adverb(w)]
        if lead[:1] and lead[0] in ("on", "upon", "about") and self._first_noun(words[1:], {"position", "assessment"}):
            return Verdict("position", None, base.rule, base.plover)
        clause = self._that_clause(words)
        if clause is None and lead[:1] and lead[0] != "to":
            clause = words if any(w in _FUTURE for w in words[:14]) and lead[0] not in ("on", "upon", "in") else None
        if clause is not None:
            for i, w in enumerate(clause[:16]):
                if w in _STATING:
                    break
                if w in _FUTURE:
                    rest = [x for x in clause[i + 1 : i + 5] if not is_adverb(x) and x != "be"]
                    stems = [s for x in rest[:2] for s in (x, x.removesuffix("d"))]
                    weak = next((self._weak[s] for s in stems if s in self._weak), None)
                    if weak is None and rest:
                        weak = self._weak.get(rest[0].removesuffix("ed"))
                    return replace(base, kind="commitment", strength=min(base.strength or 3, weak or 3))
            return Verdict("position", None, base.rule, base.plover)
        return self._weaken(base, words) if base.kind == "commitment" else base

    def _that_clause(self, words: list[str]) -> list[str] | None:
        """Return the words behind "that" where it opens the complement (an addressee may stand before it)."""
        for i, w in enumerate(words[:8]):
            if w == "that":
                ok = i == 0 or all(x not in self._nouns and x not in (",", "to", "of", "for") for x in words[:i])
                return words[i + 1 :] if ok else None
        return None

    def _read_bare_clause(self, base: Verdict, words: list[str], own: frozenset[str]) -> Verdict | None:
        """Read "said she looks forward to …", "announced the United States will …"."""
        for i, w in enumerate(words[:12]):
            if w in (",", ";", "to", "that", "of", "for", "on"):
                return None
            if i and (w in MODALS or w in _STATING or w in ("would", "looks", "stands", "plans", "intends", "hopes")):
                found = self._read_said(base, words, own)
                return found if found is not base else None
            if (
                i
                and base.kind == "statement"
                and (entry := self.verb_forms.get(w))
                and "third" in entry.attributes["tenses"]
            ):
                found = self._read_said(base, words, own)
                return found if found is not base else None
        return None

    def _read_said(self, base: Verdict, clause: list[str], own: frozenset[str]) -> Verdict:
        """Return a commitment where the clause tells the actor's own future action, else what the verb says.

        Behind a plain verb of saying, the actor's own stand or praise in the present tense decides too.
        """
        clause = _skip_setting(clause)
        if not _is_own(clause, own):
            praised = base.kind in ("statement", "position") and _praises_ties(clause)
            return Verdict("assessment", None, base.rule, base.plover) if praised else base
        for i, w in enumerate(clause[:16]):
            if w in ("that", "which", "who"):
                break
            if w in ("will", "shall", "'ll", "would"):
                rest = [x for x in clause[i + 1 : i + 5] if not is_adverb(x)]
                if not rest or rest[0] in ("be", "not", "have"):
                    break
                return Verdict("commitment", self._weak.get(rest[0], 3), base.rule, base.plover)
            if i and w in ("are", "is", "remain", "remains") and not _FRIENDS.isdisjoint(clause[i + 1 : i + 6]):
                return Verdict("assessment", None, base.rule, base.plover) if base.kind == "statement" else base
            found = self._read_own_verb(base, clause, i)
            if found is not None:
                return found
        return base

    def _read_own_verb(self, base: Verdict, clause: list[str], i: int) -> Verdict | None:
        for size in (4, 3, 2, 1):
            words = [x for x in clause[i : i + size] if not is_adverb(x)]
            entry = self.verb_forms.get(" ".join(words))
            if entry is None or (i and clause[i - 1] in NOT_BEFORE_FINITE):
                continue
            past = bool({"past"} & set(entry.attributes["tenses"])) and entry.form.split(" ")[0] not in BE
            if base.kind == "statement" and entry.form in _DEEMING and not _GOOD.isdisjoint(clause[i + 1 : i + 16]):
                return Verdict("assessment", None, base.rule, base.plover)
            perfect = past and not {"have", "has", "had"}.isdisjoint(clause[max(0, i - 2) : i])
            agreed = entry.attributes.get("frame") == "agree"
            if entry.value == "commitment" and (not past or (perfect and agreed)):
                if agreed and self._infinitive(clause[i + size :]) is None and not perfect:
                    continue
                return Verdict("commitment", int(entry.attributes.get("strength") or 3), base.rule, base.plover)
            if base.kind == "statement" and not past and entry.value in ("position", "assessment", "request"):
                return Verdict(entry.value, None, base.rule, base.plover)
        return None

    def _first_noun(self, words: list[str], kinds: set[str]) -> bool:
        return any(w in self._nouns and self._nouns[w]["kind"] in kinds for w in words[:6])

    def _read_noun(self, base: Verdict, words: list[str]) -> Verdict | None:
        """Return the verdict of the first abstract noun at the head of the object."""
        for i, w in enumerate(words[:_NOUN_REACH]):
            if w in MODALS or (w in _STATING and i):
                return None
            if w in ("to", "for", "in", "with", "at", "by", "that", ",", ";") and i:
                return None
            item = self._nouns.get(w)
            if item is None or (i + 1 < len(words) and words[i + 1] in self._nouns):
                continue
            if item["kind"] != "commitment":
                return Verdict(item["kind"], None, base.rule, base.plover)
            loose = int(item.get("strength") or 2) == 1
            if item.get("needs_action", True) and not self._has_action(words[i + 1 :], loose):
                return Verdict("position", None, base.rule, base.plover)
            return Verdict("commitment", int(item.get("strength") or 2), base.rule, base.plover)
        return None

    def _has_action(self, words: list[str], loose: bool) -> bool:
        """Tell whether "to + action" or "in doing" follows the noun; `loose` lets more words stand between."""
        for i, w in enumerate(words[: 16 if loose else 5]):
            if loose and w in ("for", "in") and i == 0:
                return True
            if w in ("to", "in", "for"):
                rest = [x for x in words[i + 1 : i + 4] if not is_adverb(x)]
                if not rest:
                    return False
                if rest[0] == "the" and rest[1:] and rest[1].endswith("ing"):
                    rest = rest[1:]
                if rest[0].endswith("ing") and len(rest[0]) > 4:
                    return True
                if rest[0] in ("further", "jointly"):
                    rest = rest[1:] or rest
                return w == "to" and rest[0] in self.bases and rest[0] not in _DETERMINERS
            if w in (",", ";", ".", "and") and not loose:
                return False
        return False

    def _is_talked_about(self, words: list[str], i: int) -> bool:
        """Tell whether the noun of talking at `i` is the object, or a purpose with "for", and has a subject."""
        purpose = "for" in words[max(0, i - 4) : i] and words[i] not in ("dialogue", "consultations")
        if not purpose and (i > 11 or not _WITHIN.isdisjoint(words[:i])):
            return False
        far = words[i + 1 : i + 2] == ["with"]
        behind = words[i + 1 : i + (12 if far else 5)]
        about = next((n for n, w in enumerate(behind[: 11 if far else 3]) if w in _TALK_ABOUT), None)
        if about is not None and (about + 1 >= len(behind) or not _is_day(behind[about + 1])):
            return True
        return not purpose and not _EVALUATING.isdisjoint(words[:i])

    def purpose(self, complement: str, own: frozenset[str]) -> Verdict | None:
        """Return the verdict on the purpose or subject of a clause of meeting ("met to discuss", "spoke about")."""
        words = WORD.findall(complement[:600])
        fallback: Verdict | None = None
        for i, w in enumerate(words):
            if w == "to":
                rest = [x for x in words[i + 1 : i + 5] if not is_adverb(x)]
                if not rest or rest[0] not in self.bases:
                    continue
                if rest[0] in self.meeting or rest[0] in self.schedule:
                    continue
                for size in (4, 3, 2, 1):
                    entry = self._bases.get(" ".join(rest[:size]))
                    if entry is not None:
                        at = words.index(rest[0], i) + size
                        return self.read_entry(entry, words[at:], own)
                fallback = fallback or Verdict("discussion", None, "grammar/purpose", "CONSULT")
            if w in self.talk_nouns and fallback is None and self._is_talked_about(words, i):
                fallback = Verdict("discussion", None, "grammar/talks", "CONSULT")
            if w in ("about", "regarding", "concerning") and fallback is None:
                fallback = Verdict("discussion", None, "grammar/about", "CONSULT")
            if w == ";":
                break
        return fallback


def _is_own(clause: list[str], own: frozenset[str]) -> bool:
    """Tell whether a clause begins with the actor's own party or a pronoun for it."""
    if not clause:
        return False
    if clause[0] in _PRONOUNS:
        owner = clause[0] in ("its", "their", "his", "her", "our", "my")
        return not owner or not _GOVERNING.isdisjoint(clause[1:4])
    lead = " ".join(clause[:8]) + " "
    return any(
        lead.startswith(
            (n + " ", "the " + n + " ", "its " + n + " ", f"the government of {n} ", f"the government of the {n} ")
        )
        for n in own
    )


def _praises_ties(clause: list[str]) -> bool:
    """Tell whether a clause says that relations are good: "that ties between the two are growing steadily"."""
    for i, w in enumerate(clause[:36]):
        if w in _STATING:
            if _TIES.isdisjoint(clause[:i]):
                continue
            return not _GOOD.isdisjoint(clause[i + 1 : i + 8])
    return False


def _skip_setting(clause: list[str]) -> list[str]:
    """Return a clause without the words of time and place before its subject: "said on Thursday they …"."""
    if clause[:1] and clause[0] in ("on", "in", "at", "during", "after", "today", "yesterday", "later", "here"):
        for i, w in enumerate(clause[1:7], 1):
            if w in ("they", "he", "she", "it", "we"):
                return clause[i:]
    return clause


def _is_day(word: str) -> bool:
    return word in _DAYS or word[0].isdigit()


def _has_no_object(words: list[str]) -> bool:
    rest = [w for w in words[:3] if not is_adverb(w) and w != "successfully"]
    return not rest or rest[0] in PREPOSITIONS or rest[0] in (",", ".", "here", "today", "yesterday")


def _is_courtesy(words: list[str]) -> bool:
    """Tell "called on the President" from "called on the parties to stop"."""
    return "to" not in words[:24] and words[:1] != ["for"] and "for" not in words[:6]


def words_of(lexicon: Lexicon, table: str) -> frozenset[str]:
    """Return the forms of a word class of grammar.toml."""
    return frozenset(f for item in lexicon.items("en/grammar", table) for f in item["forms"])
