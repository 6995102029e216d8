"""What was agreed: an action binds, "that peace would bring growth" is held to be so (codebook, section 2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from memcon.annotate.acts.object_nouns import ObjectNouns
from memcon.annotate.acts.own_clauses import length_of_name
from memcon.annotate.acts.told_clauses import ToldClauses
from memcon.annotate.acts.told_settings import skip_setting
from memcon.annotate.acts.verdicts import Verdict
from memcon.annotate.text.small_words import ARTICLES, DAYS, FUTURE, STATING, is_adverb
from memcon.lexicon import Entry, Lexicon
from memcon.lexicon.patterns import words_of

_WOULD = FUTURE | {"should"}
_PRONOUNS = frozenset("they we it he she both two three four all each".split())
# Who carries out what is agreed, beside the nouns for groups.
_BREAKS = frozenset({",", ";", "which", "who", "that", "includes", "covers"})
# What somebody else holds, with which one agrees: "agreed with his counterpart's opinion on tides".
_WITH_WHOM = 14  # words in which what was agreed with somebody begins
_CONTACTS = 6  # words behind "there should be" in which it is told what
_STATED = 14  # words in which what is agreed to be so has its verb
_CLAUSE_LEADS = frozenset({"their", "the", "both", "they", "it", "this", "there", "we", "all", "any", "no"})
_STATING = STATING | {"must", "need", "needs", "needed"}
_HOLDING = _STATING | {"could"}
_SUPPOSING = frozenset({"may", "might"})


class AgreementReader:
    """Reads complements of verbs of agreeing; `weak` are the verbs that make a commitment weaker."""

    def __init__(
        self,
        lexicon: Lexicon,
        weak: Mapping[str, int],
        nouns: ObjectNouns,
        told: ToldClauses,
        group_nouns: frozenset[str],
    ) -> None:
        self._acting = _PRONOUNS | words_of(lexicon, "noun_class/acting together")
        self._common = words_of(lexicon, "noun_class/common work")
        self._states = words_of(lexicon, "noun_class/states at large")
        self._views = words_of(lexicon, "noun_class/views")
        self._qualities = words_of(lexicon, "noun_class/qualities")
        self._needed = words_of(lexicon, "stand_predicates")
        self._concluded = words_of(lexicon, "verb_class/agreed to be done")
        self._kept_up = words_of(lexicon, "noun_class/kept up together")
        self._deeds = words_of(lexicon, "deed_nouns") | words_of(lexicon, "noun_class/beginnings proposed")
        self._plain = words_of(lexicon, "plain_verbs")
        self._weak = weak
        self._nouns = nouns
        self._told = told
        self._group_nouns = group_nouns

    def _infinitive(self, words: list[str]) -> str | None:
        """Return the verb after a leading "to" (adverbs passed over), or None."""
        for i, w in enumerate(words[:6]):
            if w == "to":
                rest = [x for x in words[i + 1 : i + 5] if not is_adverb(x)]
                return rest[0] if rest else None
            if w in (",", ";", "that"):
                return None
        return None

    def weaken(self, base: Verdict, words: list[str]) -> Verdict:
        """Return a commitment with the strength of the weaker verb: "agreed to explore"."""
        verb = self._infinitive(words)
        if verb is None and words and words[0] != "that":
            verb = next((w for w in words[:3] if w in self._weak), None)
        if verb is not None and verb in self._weak:
            return replace(base, strength=min(base.strength or 3, self._weak[verb]))
        return base

    def read(self, entry: Entry, base: Verdict, words: list[str], own: frozenset[str] = frozenset()) -> Verdict:
        """Return the verdict on a verb of agreeing, promising or proposing with the words of its complement."""
        if entry.attributes["frame"] == "propose":
            fact = _find_fact(words) if entry.attributes.get("supposes") else None
            if fact is not None:
                return self._told.read(replace(base, kind="statement"), fact, own)
            return self._read_proposal(base, words, own)
        if words[:1] == ["on"] and words[1:2] and words[1] in DAYS:
            words = words[2:]  # "agreed on Sunday that …"
        if words[:1] == ["and"] and words[1:2] and self._told.is_verb(words[1]):
            return replace(base, kind="position", strength=None)  # "agreed and asked for aid": with what was said
        lead = [w for w in words[:3] if not is_adverb(w)]
        views = next((i for i, w in enumerate(words[:_WITH_WHOM]) if w in self._views), None)
        if (
            lead[:1] == ["with"]
            and " " not in entry.form
            and {"to", "that", "on", "upon"}.isdisjoint(words[: views or _WITH_WHOM])
        ):
            return Verdict("position", None, base.rule, base.plover)  # "agreed with her assessment"
        about = lead[:1] and lead[0] in ("on", "upon", "about")
        held = words[:1] == ["the"] and self._nouns.has_kind(words[1:5], {"position"})
        great = held or (about and words[1:2] == ["the"] and any(w in self._qualities for w in words[2:5]))
        if great or (about and self._nouns.has_kind(words[1:7], {"position", "assessment"})):
            return Verdict("position", None, base.rule, base.plover)
        clause = self._told.find_clause(words)
        clause = skip_setting(clause, own) if clause is not None else None
        if clause is None and lead[:1] and lead[0] != "to":
            ahead = any(w in _WOULD for w in words[:14]) and lead[0] not in ("on", "upon", "in")
            holding = _STATING if entry.attributes.get("promises") else _HOLDING  # "promised they could stay"
            stated = not _CLAUSE_LEADS.isdisjoint((words[0], lead[0])) and not holding.isdisjoint(words[:_STATED])
            clause = words if ahead or stated else None
        if clause is not None:
            if base.kind == "commitment" and self._is_to_be_done(clause):
                return base  # "agreed that a hotline be set up"
            for i, w in enumerate(clause[:16]):
                if w in STATING:
                    break
                if w in _WOULD:
                    if [w, *clause[i + 1 : i + 2]] == ["would", "be"] and not ARTICLES.isdisjoint(
                        clause[i + 2 : i + 3]
                    ):
                        break  # "agreed that growth would be a factor of peace"
                    if w == "should" and base.kind == "position":
                        break  # "shared the view that the office should assist"
                    promised = w != "should" and entry.attributes.get("promises")
                    names = w != "should" and length_of_name(clause, own) > 0
                    if not (promised or names or self._binds(clause, i)):
                        break
                    rest = [x for x in clause[i + 1 : i + 5] if not is_adverb(x) and x != "be"]
                    stems = [s for x in rest[:2] for s in (x, x.removesuffix("d"))]
                    weak = next((self._weak[s] for s in stems if s in self._weak), None)
                    if weak is None and rest:
                        weak = self._weak.get(rest[0].removesuffix("ed"))
                    return replace(base, kind="commitment", strength=min(base.strength or 3, weak or 3))
            return Verdict("position", None, base.rule, base.plover)
        if base.kind in ("position", "delivery") and lead[:1] == ["to"] and self._nouns.has_action(words, False):
            return self.weaken(replace(base, kind="commitment", strength=3), words)  # "shared the view to expand trade"
        if base.kind == "delivery" and lead[:1] == ["on"] and self._is_deed(words[1:4]):
            return replace(base, kind="commitment", strength=3)  # "reached consensus on training divers"
        return self.weaken(base, words) if base.kind == "commitment" else base

    def _is_deed(self, words: list[str]) -> bool:
        """Tell whether words open with what one does: "jointly training divers", not "fishing quotas"."""
        stem = next((w for w in words if not is_adverb(w)), "").removesuffix("ing")
        return stem != "" and stem not in words and not self._plain.isdisjoint((stem, f"{stem}e", stem[:-1]))

    def _read_proposal(self, base: Verdict, words: list[str], own: frozenset[str]) -> Verdict:
        """Return the verdict on what is proposed: to act in common binds softly, what others should do is a request."""
        if words[:1] == ["that"] and length_of_name(words[1:], own):
            return replace(base, kind="commitment", strength=1)  # "proposed that Peru should also open an embassy"
        if words[:1] == ["that"] and words[1:2] not in (["they"], ["it"], ["both"]):
            return replace(base, kind="request", strength=None)
        at = next((i for i, w in enumerate(words[:3]) if w in self._common), None)
        doing = words[:1] != [] and words[0].endswith("ing") and len(words[0]) > len("thing")
        common = at is not None and self._group_nouns.isdisjoint(words[:at])
        if base.kind == "request" and (common or doing):
            return replace(base, kind="commitment", strength=1)
        if words[:1] == ["the"] and not {"of", "for"}.isdisjoint(words[2:4]) and not self._deeds.isdisjoint(words[1:3]):
            return replace(base, kind="request", strength=None)  # "proposed the opening of a fair"
        return self.weaken(base, words) if base.kind == "commitment" else base

    def _is_to_be_done(self, clause: list[str]) -> bool:
        """Tell whether a clause orders a deed: "that a joint fund (should) be created", not "that peace be kept"."""
        for i, w in enumerate(clause[:_STATED]):
            if w in _BREAKS or w in STATING or w in FUTURE or (w == "to" and clause[i + 1 : i + 2] == ["be"]):
                return False
            if i > 1 and clause[0] == "there" and clause[1] == "should":
                return w == "be" and not self._kept_up.isdisjoint(clause[i + 1 : i + _CONTACTS])
            if i and w == "be":
                done = next((x for x in clause[i + 1 : i + 4] if not is_adverb(x)), "")
                return done in self._concluded
        return False

    def _binds(self, clause: list[str], modal: int) -> bool:
        """Tell what those who agree will do from what they hold to be so: "that peace would bring growth"."""
        subject = clause[:modal]
        if subject[:1] == ["all"] and not self._states.isdisjoint(subject[1:3]):
            return False  # "that all countries should respect the accord"
        done = [x for x in clause[modal + 1 : modal + 5] if not is_adverb(x)]
        if done[:1] == ["be"] and not self._needed.isdisjoint(done[1:2]):
            return False  # "that patience will be vital"
        if not self._acting.isdisjoint(subject) or not self._group_nouns.isdisjoint(subject):
            return True
        if not _BREAKS.isdisjoint(subject):
            return True  # "decided on a scheme that covers rice, which will …"
        if clause[modal] != "should":
            return done[:1] == ["be"]
        return any(x.removesuffix(ending) in self._weak for x in done[1:2] for ending in ("d", "ed"))


def _find_fact(words: list[str]) -> list[str] | None:
    """Return what is supposed to be so, no proposal: "suggested (that) the boats had sunk", not "that both meet"."""
    clause = words[words[:1] == ["that"] :]
    for i, w in enumerate(clause[:_STATED]):
        if w in _WOULD or w in _BREAKS or w in ("must", "to"):
            return None
        if i and (w in STATING or w in _SUPPOSING):
            return clause
    return None
