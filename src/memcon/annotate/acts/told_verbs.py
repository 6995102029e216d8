"""The verb of the teller's own party in a told clause: what it plans, holds, asks or praises (codebook, section 2)."""

from __future__ import annotations

from collections.abc import Mapping

from memcon.annotate.acts.object_nouns import ObjectNouns
from memcon.annotate.acts.own_clauses import PRONOUNS, TOGETHER
from memcon.annotate.acts.verdicts import Verdict, verbs_of
from memcon.annotate.text.small_words import BE, HAVE, NOT_BEFORE_FINITE, is_adverb
from memcon.lexicon import Entry, Lexicon
from memcon.lexicon.patterns import words_of

DESCRIBING = ("ed", "al", "ic", "mon", "core")  # ends of what values are: "shared", "mutual", "democratic", "common"
_AGREED = 6  # words behind "had agreed" in which what was agreed begins
# What stands behind a past verb of intent, not behind the same word before a noun.
_OPENING = NOT_BEFORE_FINITE | {"on", "for", "that", "in", "and", ",", "by", "more", "all", "further", "new"}
_SUMS = frozenset({"million", "millions", "billion", "billions"})
_SUM = 6  # words behind a verb of giving in which the sum stands
_DENIABLE = frozenset({"commitment", "request"})
_TELLING = frozenset({"position", "assessment", "request", "statement"})


class OwnVerbReader:
    """Reads a verb of the teller's own party, with the words behind it."""

    def __init__(self, lexicon: Lexicon, nouns: ObjectNouns, verb_forms: Mapping[str, Entry]) -> None:
        self._nouns = nouns
        self._verb_forms = verb_forms
        self._deeming = verbs_of(lexicon, "deeming")
        self._good = words_of(lexicon, "good_ties")
        self._states = words_of(lexicon, "want_verbs") | words_of(lexicon, "harm_verbs") | HAVE | BE

    def read(self, base: Verdict, clause: list[str], i: int, weighs: bool = True) -> Verdict | None:
        """Return the verdict on the verb at word `i`, `base` where it binds nobody, None where it decides nothing.

        `weighs` is false behind a verb that notes facts.
        """
        if clause[i] == "values" and i and clause[i - 1].endswith(DESCRIBING):
            return None  # "their shared values"
        for size in (4, 3, 2, 1):
            words = [x for x in clause[i : i + size] if not is_adverb(x)]
            entry = self._verb_forms.get(" ".join(words))
            if entry is None or (i and clause[i - 1] in NOT_BEFORE_FINITE):
                continue
            behind = clause[i + size :]
            if behind[:1] == ["by"] and "past" in entry.attributes["tenses"]:
                continue  # "a bond underlined by common songs"
            if found := self._read_wanting(base, entry, behind) or self._read_holding(base, entry, clause, i, size):
                return found
            if entry.form == "continuing" and base.kind == "statement":
                return None  # "said they were continuing to link their grids" tells what goes on
            if found := self._read_intent(base, entry, clause, i, size) or self._read_stand(
                base, entry, clause, i, size, weighs
            ):
                return found
        return None

    def _read_wanting(self, base: Verdict, entry: Entry, behind: list[str]) -> Verdict | None:
        if entry.attributes["lemma"] == "hope" and not hopes_to_act(behind[:3]):
            return base  # what one hopes that others do binds nobody
        if entry.attributes.get("frame") != "wish":
            return None
        return self.read_telling(base, behind) or self.read_wish(base, behind)

    def read_telling(self, base: Verdict, behind: list[str]) -> Verdict | None:
        """Return what one wants "to" say, which is done by saying so: "said he wanted to stress …"."""
        telling = self._verb_forms.get(" ".join(behind[1:2])) if behind[:1] == ["to"] else None
        if telling is None or telling.value not in _TELLING:
            return None
        return Verdict(telling.value, None, base.rule, base.plover)

    def _read_holding(self, base: Verdict, entry: Entry, clause: list[str], i: int, size: int) -> Verdict | None:
        """Return what the party is bound to, not ready for, has talked about or deems good."""
        if entry.attributes.get("needs_action") and not self._nouns.has_action(clause[i + size :], False):
            return Verdict("position", None, base.rule, base.plover)  # "said it was committed to the accord"
        if base.kind != "statement":
            return None
        if entry.value in _DENIABLE and (_is_denied(clause[max(0, i - 2) : i + size]) or clause[i - 1 : i] == ["no"]):
            return Verdict("position", None, base.rule, base.plover)  # "said it was not ready to sign", "had no plans"
        if entry.attributes.get("frame") == "agree" and clause[i + size : i + size + 1] == ["with"]:
            return Verdict("position", None, base.rule, base.plover)  # "said it agrees with the plan"
        past = _is_past(entry)
        if entry.value == "discussion" and past and _talks_together(clause[:i]):
            return Verdict("discussion", None, base.rule, "CONSULT")
        if entry.form not in self._deeming:
            return None
        if not self._good.isdisjoint(clause[i + 1 : i + 16]):
            return Verdict("assessment", None, base.rule, base.plover)
        return None if past else Verdict("position", None, base.rule, base.plover)

    def _read_intent(self, base: Verdict, entry: Entry, clause: list[str], i: int, size: int) -> Verdict | None:
        """Return what the party goes on doing, agreed or intends to do."""
        behind = clause[i + size :]
        if entry.attributes["lemma"] == "continue" and behind[:1] == ["to"]:
            rest = [w for w in behind[1:5] if not is_adverb(w)]
            # "continue to reject the bid", "continues to remain deeply concerned"
            going = self._verb_forms.get(" ".join(rest[:2])) or self._verb_forms.get(" ".join(rest[:1]))
            if going is not None and going.value in ("position", "assessment", "request"):
                return Verdict(going.value, None, base.rule, base.plover)  # "noted they continue to reject"
            if rest and rest[0] in self._states:  # "said they continue to enjoy close ties"
                return Verdict("statement", None, base.rule, base.plover)
        if entry.attributes["lemma"] == "continue" and behind[:1] and behind[0].endswith("ing"):
            going = self._verb_forms.get(" ".join(behind[:2])) or self._verb_forms.get(behind[0])
            if going is not None and going.value == "request":
                return Verdict("request", None, base.rule, base.plover)  # "noted they continue calling for a truce"
        past = _is_past(entry)
        perfect = past and not HAVE.isdisjoint(clause[max(0, i - 2) : i])
        agreed = entry.attributes.get("frame") == "agree"
        binds = Verdict("commitment", int(entry.attributes.get("strength") or 3), base.rule, base.plover)
        if agreed and past and not perfect and _talks_together(clause[:i]):
            if behind[:1] == ["to"]:
                return binds
            if behind[:1] == ["on"] and self._nouns.has_kind(behind[1:7], {"position", "assessment"}):
                return Verdict("position", None, base.rule, base.plover)
        # a past verb of intent told in the past stands for the present: "said they planned to reopen the line"
        if past and entry.form.endswith("ed") and not perfect and behind[:1] and behind[0] not in _OPENING:
            return None  # "talked about the planned visit"
        if entry.value != "commitment" or not (not past or (perfect and agreed) or (not agreed and not perfect)):
            return None
        if agreed and not perfect and "to" not in behind[:2]:
            return None
        if agreed and perfect and {"to", "that", "on"}.isdisjoint(behind[:_AGREED]):
            return None  # "recalled that both had resolved old matters"
        return binds

    def _read_stand(
        self, base: Verdict, entry: Entry, clause: list[str], i: int, size: int, weighs: bool
    ) -> Verdict | None:
        """Return the stand, praise or request that the verb makes; a past verb stands for the present."""
        frame = entry.attributes.get("frame")
        if base.kind != "statement" or frame == "say":
            return None
        behind = clause[i + size :]
        if frame == "light":
            light = self._nouns.read_light(entry.attributes["lemma"], base, behind)
            return light if light is not None and light.kind == "position" else None  # "gives priority to its ports"
        past = _is_past(entry)
        if entry.value == "delivery" and past and not frame and counts(behind):
            return Verdict("delivery", None, base.rule, base.plover)  # "said his country invested five million dollars"
        if past and not HAVE.isdisjoint(clause[max(0, i - 2) : i]):
            # what one is told to have asked or held in the talks: "said she had urged both to stop"
            held = weighs and not frame and entry.value in ("request", "position", "assessment")
            return Verdict(entry.value, None, base.rule, base.plover) if held else None
        if entry.value not in ("position", "assessment") and (entry.value != "request" or past):
            return None
        found = self._nouns.read(base, behind) if frame in ("affirm", "give") else None
        if found is None and entry.attributes["lemma"] == "share":
            return None  # "noted that they share a long coast"
        return found or Verdict(entry.value, None, base.rule, base.plover)

    def read_wish(self, base: Verdict, behind: list[str]) -> Verdict | None:
        """Return what one is told to want of another, or of a thing: "said it wanted the ban to end"."""
        if base.kind != "statement" or behind[:1] in ([], ["to"]):
            return None
        if "to" not in behind[1:8] or "," in behind[:8]:
            return Verdict("position", None, base.rule, base.plover)
        thing = behind[0] in ("it", "this", "that", "these", "those", "the", "a", "an")
        return Verdict("position" if thing else "request", None, base.rule, base.plover)


def _is_denied(words: list[str]) -> bool:
    return any(w in ("not", "cannot") or w.endswith(("n't", "n’t")) for w in words)


def counts(words: list[str]) -> bool:
    """Tell whether words begin with how much was given: "more than 20 million dollars"."""
    return any(w[0].isdigit() or w in _SUMS for w in words[:_SUM])


def _is_past(entry: Entry) -> bool:
    return "past" in entry.attributes["tenses"] and entry.form.split(" ")[0] not in BE


def hopes_to_act(words: list[str]) -> bool:
    """Tell whether what one hopes is to do something: "to open a port", not "to have a treaty", "that it rains"."""
    return words[:1] == ["to"] and words[1:2] not in (["have"], ["see"])


def _talks_together(lead: list[str]) -> bool:
    """Tell whether the words before a past verb of talking name those who talked: "the two leaders had"."""
    if not lead or lead[0] in ("they", "we", "both") or lead[:2] in TOGETHER:
        return bool(lead)
    return lead[0] in PRONOUNS and "and" in lead
