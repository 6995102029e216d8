"""What kind of act a clause is, and how strong a commitment (codebook, section 2).

The verb's lexicon entry proposes a kind; the complement decides where the entry names a `frame`: "affirm" verbs
take their kind from an abstract noun, "say" verbs from an own future action, "agree" verbs from what was agreed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from memcon.annotate.clauses import BE, MODALS, OPENING, VerbGroup, is_adverb
from memcon.lexicon import Entry, Lexicon

WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*|[,;:.“”\"()]")
_NOUN_REACH = 9
_DETERMINERS = frozenset("the a an their its his her our my this that these both each of strong continued".split())
_PRONOUNS = frozenset({"it", "he", "she", "they", "we", "i", "both", "its", "their", "his", "her", "our"})
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
            for form in {lemma, plural, *item.get("forms", [])}:
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

    def read(self, group: VerbGroup, word: str, complement: str, own: frozenset[str]) -> Verdict | None:
        """Return the verdict on a clause, or None if it is no act.

        `word` is the main verb as found, `complement` the folded text behind it up to the clause's end, `own` the
        folded names that stand for the actor's own party.
        """
        words = WORD.findall(complement[:400])
        if group.form == "will":
            return self._read_future(group, word, words)
        if group.entry is None:
            return None
        if group.form == "be_participle" and group.entry.form.split(" ")[0] not in BE and word != "agreed":
            return None  # a passive: the subject is not who acts
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
        if frame == "agree":
            return self._read_agree(base, words)
        if frame in ("affirm", "say"):
            if clause := self._that_clause(words):
                return self._read_said(base, clause, own)
            if words[:1] and (said := self._read_bare_clause(base, words, own)):
                return said
            return self._read_noun(base, words) or base
        if base.kind == "commitment":
            return self._weaken(base, words)
        if base.kind in ("statement", "position") and (found := self._read_noun(base, words)):
            return found
        return base

    def _default(self, entry: Entry) -> Verdict:
        strength = int(entry.attributes.get("strength") or BASIC_STRENGTH) if entry.value == "commitment" else None
        return Verdict(entry.value, strength, entry.rule, entry.attributes.get("plover") or None)

    def _read_future(self, group: VerbGroup, word: str, words: list[str]) -> Verdict | None:
        if word == "be" and words[:1] and words[0] in ("a", "an") and "opportunity" not in words[:5]:
            return Verdict("commitment", 3, "grammar/will be", None)
        if words[:2] in (["an", "opportunity"], ["a", "good"], ["the", "opportunity"]) or "opportunity" in words[:4]:
            return self.purpose(" ".join(words), frozenset())
        if word == "make" and {"visit", "trip", "visits"} & set(words[:5]):
            return None
        if word in self.schedule or word in ("be", "been"):
            return None
        entry = group.entry
        if entry is not None:
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
            if w in (",", ";", ".", "that"):
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
            if i and (w in MODALS or w in ("looks", "stands", "plans", "intends", "hopes")):
                return self._read_said(base, words, own)
        return None

    def _read_said(self, base: Verdict, clause: list[str], own: frozenset[str]) -> Verdict:
        """Return a commitment where the clause tells the actor's own future action, else what the verb says."""
        lead = " ".join(clause[:14])
        is_own = clause[:1] and clause[0] in _PRONOUNS
        if not is_own:
            is_own = any(lead.startswith((n, "the " + n, "its " + n)) for n in own)
        if not is_own:
            return base
        for i, w in enumerate(clause[:16]):
            if w in ("that", "which", "who"):
                break
            if w in ("will", "shall", "'ll") or (w == "would" and base.kind != "position"):
                rest = [x for x in clause[i + 1 : i + 5] if not is_adverb(x)]
                if not rest or rest[0] in ("be", "not", "have"):
                    break
                return Verdict("commitment", self._weak.get(rest[0], 3), base.rule, base.plover)
            for size in (4, 3, 2, 1):
                entry = self.verb_forms.get(" ".join(x for x in clause[i : i + size] if not is_adverb(x)))
                if entry is not None and entry.value == "commitment" and not set(entry.attributes["tenses"]) & {"past"}:
                    if entry.attributes.get("frame") == "agree" and self._infinitive(clause[i + size :]) is None:
                        continue
                    return Verdict("commitment", int(entry.attributes.get("strength") or 3), base.rule, base.plover)
        return base

    def _first_noun(self, words: list[str], kinds: set[str]) -> bool:
        return any(w in self._nouns and self._nouns[w]["kind"] in kinds for w in words[:6])

    def _read_noun(self, base: Verdict, words: list[str]) -> Verdict | None:
        """Return the verdict of the first abstract noun at the head of the object."""
        for i, w in enumerate(words[:_NOUN_REACH]):
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
            if w in ("about", "regarding", "concerning") and fallback is None:
                fallback = Verdict("discussion", None, "grammar/about", "CONSULT")
            if w in (".", ";"):
                break
        return fallback


def words_of(lexicon: Lexicon, table: str) -> frozenset[str]:
    """Return the forms of a word class of grammar.toml."""
    return frozenset(f for item in lexicon.items("en/grammar", table) for f in item["forms"])
