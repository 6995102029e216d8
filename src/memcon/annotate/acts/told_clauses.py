"""The clause under a verb of saying: what was told decides what the teller did (codebook, section 2).

An own future action is a commitment, "must" and "is essential" a position, praise an assessment; the teller's past
doings and everything else stay what the verb says.
"""

from __future__ import annotations

from collections.abc import Mapping

from memcon.annotate.acts.object_nouns import ObjectNouns
from memcon.annotate.acts.own_clauses import (
    PRONOUNS,
    is_help_ahead,
    is_means,
    is_own,
    length_of_name,
)
from memcon.annotate.acts.told_halves import adds_ought, asks_other, find_halves
from memcon.annotate.acts.told_praise import PraiseReader
from memcon.annotate.acts.told_predicates import ABLE, DOING, INNER, OUGHT, SPAN, PredicateReader, says_ought
from memcon.annotate.acts.told_settings import SETTING, TIMES, skip_setting
from memcon.annotate.acts.told_verbs import DESCRIBING, OwnVerbReader, counts
from memcon.annotate.acts.verdicts import Verdict, verbs_of
from memcon.annotate.text.small_words import BE, DENYING, HAVE, MODALS, NOT_BEFORE_FINITE, STATING, is_adverb
from memcon.lexicon import Entry, Lexicon
from memcon.lexicon.patterns import words_of

FUTURE = ("will", "shall", "'ll", "would")
FINITE_TENSES = frozenset({"past", "third"})
_SPEAKERS = frozenset({"i", "we", "they"})
_IMPERSONAL = frozenset({"that", "likely", "unlikely", "possible", "clear", "unclear"})
_AIMS = frozenset({"intends", "seeks", "aims"})  # what one does "to" do something
_JOINT_AIMS = frozenset("hope plan intend seek aim".split())
_OPENERS = frozenset(
    "would looks look stands plans hopes needs needed deserves deserved do does did remains remain remained".split()
)
_AUXILIARIES = OUGHT | {"will", "shall", "would", "could", "can"}
_PARTY_LABELS = frozenset({"state", "seat", "organisation"})
_HELD = frozenset({"assessment", "position", "request"})
_TITLES = frozenset(
    "mr mrs ms dr mr. mrs. ms. dr. sheikh sheikha prof prof. shri smt sir minister president secretary chancellor "
    "premier ambassador foreign prime deputy vice".split()
)
_WHOSE = frozenset("his her their its the mr ms mrs dr all".split())  # "stressed to her guests that"
_OWN_BODIES = frozenset({"government", "ministry", "department", "administration"})
_WHOM = frozenset("the a an his her its their our him them me us mr mrs ms dr reporters journalists lawmakers".split())
_LEAD = 12  # words before "that" which opens a clause
_ADDRESS = 26  # the same where somebody is addressed: "told her colleague on the sidelines of the fair that …"
_MARKS = frozenset({"“", "”", '"'})


class ToldClauses:
    """Reads told clauses with the lexicon's word classes of predicates."""

    def __init__(
        self, lexicon: Lexicon, nouns: ObjectNouns, weak: Mapping[str, int], verb_forms: Mapping[str, Entry]
    ) -> None:
        self._travelling = words_of(lexicon, "verb_class/told travel")
        self._nouns = nouns
        self._weak = weak
        self._verb_forms = verb_forms
        self._predicates = PredicateReader(lexicon)
        self._verbs = OwnVerbReader(lexicon, nouns, verb_forms)
        self._friends = words_of(lexicon, "noun_class/friends")
        self._parties = frozenset(e.form.lower() for e in lexicon.entries if e.label in _PARTY_LABELS)
        self._peoples = frozenset(e.form.lower() for e in lexicon.entries if e.label == "adjective")
        self._bodies = words_of(lexicon, "group_nouns")
        self._trading = words_of(lexicon, "quality_class/of traders")
        self._offices = words_of(lexicon, "office_class/told of")
        self._unchosen = verbs_of(lexicon, "unchosen")
        self._means = words_of(lexicon, "noun_class/means told of")
        self._benefiting = verbs_of(lexicon, "benefiting") | verbs_of(lexicon, "harming")
        self._helping = words_of(lexicon, "noun_class/help needed")
        self._striving = words_of(lexicon, "verb_class/striving")
        self._harms = words_of(lexicon, "harm_nouns")
        self._done_ahead = words_of(lexicon, "verb_class/done ahead")
        self._praise = PraiseReader(lexicon)
        self._restating = verbs_of(lexicon, "stressing") | verbs_of(lexicon, "taking a stand")
        self._talking = verbs_of(lexicon, "talking")
        self._raised = words_of(lexicon, "noun_class/raised in talk")
        self._consenting = verbs_of(lexicon, "consenting")
        self._thinking = words_of(lexicon, "verb_class/holding for true")
        self._ready = words_of(lexicon, "ready_predicates")

    def is_verb(self, word: str) -> bool:
        return word in self._verb_forms

    def find_clause(self, words: list[str], whom: bool = False) -> list[str] | None:
        """Return the words behind "that" where it opens the complement (an addressee may stand before it).

        `whom` tells that the verb has an addressee, of any length: "told a gathering of traders that …".
        """
        whom = whom or words[:1] == ["on"] or (words[:1] == ["to"] and words[1:2] != [] and words[1] in _WHOSE)
        for i, w in enumerate(words[: _ADDRESS if whom else _LEAD]):
            if w == "that":
                if i == 2 and words[0] in PRONOUNS and words[1] in self._verb_forms:
                    return None  # "said she believes that …": the clause began before
                if not (DOING if whom else _AUXILIARIES | DOING).isdisjoint(words[:i]):
                    return None  # "said the league must show that …"
                if words[0] in PRONOUNS and not STATING.isdisjoint(words[1:i]):
                    return None  # "said it was vital that …", "said she was pleased that …"
                if words[0] in SETTING or words[0] in ("ahead", "today", "yesterday", "earlier", "later", "last"):
                    return words[i + 1 :]  # "said ahead of the meeting that …"
                ok = i == 0 or all(x not in self._nouns and x not in (",", "to", "of", "for") for x in words[:i])
                return words[i + 1 :] if ok or (whom and "," not in words[:i]) else None
        return None

    def names_whom(self, words: list[str]) -> bool:
        """Tell whether "to" opens whom one tells something, no infinitive: "confirmed to the paper that …"."""
        if words[:1] != ["to"] or "that" not in words[2:_ADDRESS]:
            return False
        named = words[1] in _WHOM or words[1] in _TITLES or words[1] in self._parties
        return named or " ".join(words[1:3]) in self._parties

    def read_bare(self, base: Verdict, words: list[str], own: frozenset[str], weighs: bool = True) -> Verdict | None:
        """Read a clause without "that": "said she looks forward to …", "announced the United States will …"."""
        words = skip_setting(words, own)
        lead = length_of_name(words, own)
        for i, w in enumerate(words[:16]):
            if i < lead or (w == "values" and i > lead and words[i - 1].endswith(DESCRIBING)):
                continue  # "the United States", "Peru-Norway shared values"
            states = base.kind == "statement" and (i or w == "for")  # "said for trade to grow the ports must open"
            if w in (",", ";", "to", "that", "of", "for", "on", "in") and not states:
                return None
            if w in (",", ";", "that") or (w == "will" and words[i + 1 : i + 2] == ["to"]):
                return None  # "the firm will to build a port" is no clause
            if not i or (words[i - 1] in NOT_BEFORE_FINITE and w not in OUGHT):
                continue
            opens = any(w in group for group in (MODALS, STATING, OUGHT, ABLE, _OPENERS, self._predicates.wronging))
            if opens or (words[i + 1 : i + 2] == ["to"] and _is_aim(words, i)):
                found = self.read(base, words, own, weighs)
                return None if found is base and any(x in self._nouns for x in words[:i]) else found
            if w in self._praise.verbs and weighs and base.kind == "statement" and self._praise.praises(words):
                return Verdict("assessment", None, base.rule, base.plover)
            entry = self._verb_forms.get(w) or self._verb_forms.get(" ".join(words[i : i + 2]))
            if base.kind == "statement" and entry is not None:
                if "third" in entry.attributes["tenses"]:
                    found = self.read(base, words, own, weighs)
                    return found if found is not base else None
                if "base" in entry.attributes["tenses"] and is_own(words, own) and words[i - 1].endswith("s"):
                    return self.read(base, words, own, weighs)  # "said both countries seek to expand trade"
                if "base" in entry.attributes["tenses"] and words[i - 1] in _SPEAKERS:
                    return self.read(base, words[i - 1 :], own, weighs)  # "told the minister I appreciate his work"
                if (
                    entry.attributes["lemma"] == "continue"
                    and words[i + 1 : i + 2] != []
                    and words[i + 1] in self._nouns
                ):
                    return None  # "noted its continued support"
                named = weighs and i == 1 and self._is_named(words)
                if "past" in entry.attributes["tenses"] and (named or _is_subject(words[:i]) or is_own(words, own)):
                    found = self.read(base, words, own, weighs)
                    # "noted the importance of the measures stipulated in the pact"
                    return None if found is base and words[1:2] != [] and words[1] in self._nouns else found
        return None

    def opens_clause(self, words: list[str]) -> bool:
        """Tell whether words begin a clause of their own, with subject and finite verb before any noun of acting."""
        for i, w in enumerate(skip_setting(words)[:12]):
            if w in self._nouns or w in (",", ";", "to", "that", "of", "for"):
                return False
            entry = self._verb_forms.get(w)
            finite = entry is not None and not FINITE_TENSES.isdisjoint(entry.attributes["tenses"])
            if (
                i
                and (finite or w.endswith("ed") or w in STATING or w in MODALS)
                and words[i - 1] not in NOT_BEFORE_FINITE
            ):
                return True
        return False

    def read(self, base: Verdict, clause: list[str], own: frozenset[str], weighs: bool = True) -> Verdict:
        """Return a commitment where the clause tells the actor's own future action, else what the verb says.

        Behind a plain verb of saying, a stand or praise decides too, and what a clause joined to it tells where that
        is stronger; `weighs` is false for one that notes facts.
        """
        ahead = _find_ahead(clause) if base.kind == "delivery" else ""
        if ahead in self._travelling:
            return Verdict("statement", None, base.rule, base.plover)  # "announced that I will visit Peru"
        found = self._read_first(base, clause, own, weighs)
        if found is base and ahead:
            if clause[:1] == ["our"] or (clause[:1] == ["the"] and not _OWN_BODIES.isdisjoint(clause[1:2])):
                return Verdict("commitment", 3, base.rule, base.plover)  # "announced that our envoys would meet"
            return Verdict("statement", None, base.rule, base.plover)  # "announced that the King would pay a visit"
        if base.kind != "statement" or found.kind == "commitment" or not weighs:
            return found
        for half in find_halves(clause, own, self._verb_forms):
            further = self._read_own(base, half, own)
            if further is not None and further.kind == "commitment":
                return further
        if found.kind in ("statement", "assessment") and adds_ought(clause):
            return Verdict("position", None, base.rule, base.plover)
        return found

    def _read_first(self, base: Verdict, clause: list[str], own: frozenset[str], weighs: bool) -> Verdict:
        clause = skip_setting(clause, own)
        bare = [w for w in clause if w not in _MARKS]  # "said it was “ready to sign”"
        found = (
            self._read_own(base, bare, own, weighs)
            if (is_own(bare, own) and not _is_impersonal(bare)) or is_means(bare, self._means, self._benefiting)
            else None
        )
        if found is not None:
            return found
        if base.kind != "statement":
            return base
        if is_help_ahead(clause, self._helping) or self._is_deed_ahead(clause):
            return Verdict("commitment", 3, base.rule, base.plover)
        if weighs and not is_own(clause, own) and asks_other(bare, self._parties, self._peoples, self._bodies):
            return Verdict("request", None, base.rule, base.plover)
        thrives = "assessment" if self._praise.is_thriving(clause) else None
        kind = self._predicates.read(clause) or thrives
        if kind is None and weighs and self._praise.praises(clause):
            kind = "assessment"
        if not weighs:
            grave = kind == "position" and not self._predicates.needed_nouns.isdisjoint(clause[:SPAN])
            # "explained that it was essential to wait"
            ought = grave or says_ought(clause[:SPAN]) or (kind == "position" and clause[:1] == ["it"])
            excels = kind if kind == "assessment" and self._praise.is_of_ties(clause) else None
            kind = "position" if ought else thrives or excels  # "noted that relations were excellent"
            return Verdict(kind, None, base.rule, base.plover) if kind else base
        return Verdict(kind, None, base.rule, base.plover) if kind else self._read_other(base, clause)

    def _is_deed_ahead(self, clause: list[str]) -> bool:
        """Tell whether something concrete is told to be done yet: "said that ten boats will be provided"."""
        for i, w in enumerate(clause[:SPAN]):
            if w in INNER or w in (",", "if") or w in self._thinking:
                return False
            if i and w in FUTURE:
                rest = [x for x in clause[i + 1 : i + 5] if not is_adverb(x)]
                done = self._verb_forms.get(rest[1]) if rest[:1] == ["be"] and len(rest) > 1 else None
                if rest[:1] == ["continue"] and self._harms.isdisjoint(clause[:i]):
                    return True  # "said that the dialogue will continue"
                if rest[:1] == ["be"] and not self._done_ahead.isdisjoint(rest[1:2]):
                    return True
                return done is not None and done.value == "delivery" and not done.attributes.get("frame")
        return False

    def _read_other(self, base: Verdict, clause: list[str]) -> Verdict:
        """Return what somebody is told to have done: "said that the President appreciated the help"."""
        named = clause[:1] != [] and (clause[0] in _TITLES or self._is_named(clause))
        if not named and (clause[:1] != ["the"] or self._offices.isdisjoint(clause[1:4])):
            return base
        for i, w in enumerate(clause[1:12], 1):
            if w in INNER or w == ",":
                break
            entry = self._verb_forms.get(w)
            if entry is None or "past" not in entry.attributes["tenses"] or clause[i - 1] in NOT_BEFORE_FINITE:
                continue
            if entry.value in _HELD and not entry.attributes.get("frame"):
                return Verdict(entry.value, None, base.rule, base.plover)
            noun = self._nouns.read(base, clause[i + 1 :]) if entry.attributes.get("frame") == "affirm" else None
            if noun is not None and noun.kind != "commitment":
                return noun  # "said that the President expressed her thanks"
            if noun is None and entry.attributes["lemma"] in self._restating:
                return Verdict("position", None, base.rule, base.plover)  # "said that Mr Li reaffirmed the ties"
            break
        return base

    def _read_own(self, base: Verdict, clause: list[str], own: frozenset[str], weighs: bool = True) -> Verdict | None:
        lead = length_of_name(clause, own)
        behind_to = other = False
        for i, w in enumerate(clause[:SPAN]):
            if w in INNER:
                return None
            behind_to = behind_to or w == "to"
            if w in FUTURE:
                if other and clause[i - 1] not in ("and", "but", ",", "also"):
                    return None  # "said he believed the line would reopen"
                return self._read_future(base, clause[i + 1 : i + 9])
            if i and w in BE and self._is_friend(clause[i + 1 : i + 6]):
                return Verdict("assessment", None, base.rule, base.plover) if base.kind == "statement" else base
            if i >= lead and w in BE and self._strives(clause[i + 1 : i + 6]) and base.kind == "statement":
                return Verdict("commitment", 1, base.rule, base.plover)
            if i >= lead and not behind_to and (found := self._verbs.read(base, clause, i, weighs)) is not None:
                return found
            entry = self._verb_forms.get(w)
            entry = entry or self._verb_forms.get(" ".join(clause[i : i + 2]))  # "was optimistic the talks would …"
            other = other or (i >= lead and w in self._thinking)
            other = other or (
                i >= lead
                and entry is not None
                and not FINITE_TENSES.isdisjoint(entry.attributes["tenses"])
                and clause[i - 1] not in NOT_BEFORE_FINITE
            )
            if i >= lead and w in BE and base.kind == "statement" and self._is_deed_under_way(clause[i + 1 : i + 2]):
                return Verdict("delivery", None, base.rule, base.plover)  # "said it was opening a port"
            if w in HAVE and (base.kind == "statement" or counts(clause[i + 2 :])):
                done = next((x for x in clause[i + 1 : i + 4] if not is_adverb(x)), "")
                entry = self._verb_forms.get(done)
                if entry is not None and entry.value == "delivery" and not entry.attributes.get("frame"):
                    if not OUGHT.isdisjoint(clause[i : i + SPAN]):
                        return Verdict("position", None, base.rule, base.plover)
                    return Verdict("delivery", None, base.rule, base.plover)
        return None

    def _is_named(self, clause: list[str]) -> bool:
        """Tell whether a clause begins with one word, as a family name, and a past verb: "said Dahl thanked Peru"."""
        entry = self._verb_forms.get(clause[1]) if len(clause) > 1 else None
        if entry is None or "past" not in entry.attributes["tenses"] or entry.value not in _HELD:
            return False
        name = clause[0]
        known = name in self._verb_forms or name in self._nouns or name in PRONOUNS or name in TIMES
        known = known or name in self._parties
        return (
            name.isalpha() and len(name) > 1 and not known and not name.endswith(("s", "ing")) and not is_adverb(name)
        )

    def _strives(self, words: list[str]) -> bool:
        """Tell whether words behind "is" tell what one is at: "trying to end the war", "looking for ways to end it"."""
        rest = [w for w in words if not is_adverb(w)]
        return "to" in rest[1:4] and not self._striving.isdisjoint(rest[:1])

    def _is_deed_under_way(self, word: list[str]) -> bool:
        going = self._verb_forms.get(word[0]) if word else None
        under_way = going is not None and "ing" in going.attributes["tenses"]
        return under_way and going is not None and going.value == "delivery" and not going.attributes.get("frame")

    def _is_talk(self, rest: list[str], behind: list[str]) -> bool:
        """Tell whether what one will do is talk: to discuss fares, to raise the issue, not to raise the fares."""
        if rest[0] not in self._talking or rest[1:2] == ["to"]:
            return False
        return rest[0] != "raise" or not self._raised.isdisjoint(behind)

    def _is_friend(self, behind: list[str]) -> bool:
        """Tell whether what stands behind "is" names a friend; who trades most with one is told without praise."""
        return not self._friends.isdisjoint(behind) and self._trading.isdisjoint(behind)

    def _read_future(self, base: Verdict, behind: list[str]) -> Verdict | None:
        rest = [x for x in behind if not is_adverb(x)]
        ready = rest[:1] == ["be"] and rest[2:3] in (["to"], ["for"]) and rest[1] in self._ready
        if ready and rest[3:4] != ["be"]:
            return Verdict("commitment", 1, base.rule, base.plover)
        if rest[:1] == ["be"] and rest[1:] and rest[1].endswith("ing") and rest[1] != "being":
            del rest[0]  # "would be sending"
        if not rest or rest[0] in ("be", "not", "have") or rest[0] in self._unchosen:
            return None
        refuses = "never" in behind[:2] or (rest[0] in self._consenting and not DENYING.isdisjoint(behind[:2]))
        if refuses and base.kind == "statement":
            return Verdict("position", None, base.rule, base.plover)
        if rest[0] in ("prefer", "rather") and base.kind == "statement":
            return Verdict("position", None, base.rule, base.plover)  # "said it would prefer to wait"
        if rest[0] == "like":
            if rest[1:2] != ["to"]:
                return self._verbs.read_wish(base, behind[1:])
            return self._verbs.read_telling(base, rest[1:]) or Verdict("commitment", 1, base.rule, base.plover)
        entry = self._verb_forms.get(rest[0])
        if entry is not None and entry.value == "assessment":
            return None
        if self._is_talk(rest, behind):
            return Verdict("discussion", None, base.rule, "CONSULT") if base.kind == "statement" else None
        return Verdict("commitment", self._weak.get(rest[0], 3), base.rule, base.plover)


def _find_ahead(clause: list[str]) -> str:
    """Return the verb by which a clause says what somebody is yet to do: "the envoy will stay", "" for a passive."""
    for i, w in enumerate(clause[:SPAN]):
        if w in INNER:
            return ""
        if i and (w in FUTURE or (w == "to" and clause[i - 1] in ("is", "are", "was", "were"))):
            rest = [x for x in clause[i + 1 : i + 5] if not is_adverb(x)]
            going = rest[:1] == ["be"] and rest[1:2] != [] and rest[1].endswith("ing")
            return rest[1] if going else "" if rest[:1] in ([], ["be"]) else rest[0]
    return ""


def _is_subject(words: list[str]) -> bool:
    """Tell whether words may be the subject of the verb behind them: a determined noun or a pronoun."""
    if not words or words[-1] in NOT_BEFORE_FINITE or words[-1] in SETTING:
        return False
    return words[0] in PRONOUNS or words[0] in _TITLES or words[0] in ("the", "this", "these", "those", "two", "talks")


def _is_aim(words: list[str], i: int) -> bool:
    """Tell whether word `i` says what its subject aims at: "the two countries plan", not "the president's plan"."""
    if not INNER.isdisjoint(words[:i]):
        return False
    before = words[i - 1]
    several = before in ("they", "we", "both") or (before.endswith("s") and not before.endswith(("'s", "ss", "s'")))
    return words[i] in _AIMS or (words[i] in _JOINT_AIMS and (several or words[i - 2 : i - 1] == ["and"]))


def _is_impersonal(clause: list[str]) -> bool:
    """Tell whether "it" stands for what follows: "it was encouraging that both came", "it was likely they would"."""
    stands = clause[:1] == ["it"] and clause[1:2] != [] and clause[1] in BE
    return stands and not _IMPERSONAL.isdisjoint(clause[2:5])
