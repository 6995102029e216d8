"""What kind of act a verb's entry makes with the words behind it (codebook, section 2).

The entry proposes a kind; the complement decides where the entry names a `frame`: "affirm" verbs take their kind from
an abstract noun, "say" verbs from the clause told, "agree" verbs from what was agreed, "light" verbs ("gave",
"paid") are acts with certain nouns alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.acts.agreements import AgreementReader
from memcon.annotate.acts.meeting_purpose import PurposeReader
from memcon.annotate.acts.no_acts import object_of
from memcon.annotate.acts.object_nouns import ObjectNouns
from memcon.annotate.acts.own_clauses import without_addressee
from memcon.annotate.acts.told_clauses import FUTURE, ToldClauses
from memcon.annotate.acts.told_settings import TIMES
from memcon.annotate.acts.told_talks import ToldTalks
from memcon.annotate.acts.told_verbs import hopes_to_act
from memcon.annotate.acts.verdicts import Verdict, find_states, opening_pattern, verbs_of
from memcon.annotate.text.small_words import BE, HAVE, NOT_BEFORE_FINITE, OPENING, PREPOSITIONS, STATING, is_adverb
from memcon.lexicon import Entry, Lexicon
from memcon.lexicon.patterns import words_of

_WISHABLE = frozenset({"assessment", "position", "request", "statement"})
_TALKING = frozenset({"discuss", "talk about", "speak about"})
_WISHING = frozenset({"want", "wish to", "would like to"})
_LEARNT, _AIDING = frozenset({"see", "know"}), frozenset({"support"})
_UNBOUNDED = frozenset("all every possible full fullest further continued continuous continuing".split())
_ADDRESSEE = 8  # words behind "briefed" in which a clause begins
_AS = 14  # words behind "described" in which it is said as what
_DEEMED = 16  # words behind "considered" in which it is said what something is held to be
_DEEMED_ENDS = frozenset({",", ".", ";", "that", "which", "how", "whether", "and"})
_WHOSE_WORK = frozenset("of from by made played".split())
_ASIDE = 18  # words in which an aside in commas ends
_THE, _BEST = frozenset("the its their our".split()), frozenset("best greatest finest strongest".split())
_DEEMED_THINGS = frozenset({"this", "it", "these", "them"})
_GOOD = frozenset({"high", "good", "healthy", "sound"})
_PROGRESS = 5  # words in which a clause names the progress that it tells of
_REACHED = frozenset({"been", "made", "achieved", "reached", "registered", "recorded"})
_VOUCHED = 14  # words in which a clause says what will be
_SUBJECTS = (["he"], ["she"], ["it"], ["they"], ["we"])  # "confirmed she had met the divers" only tells
_NOTHING_TOLD, _TIED = ([":"], ["“"], ['"']), frozenset({"affirm", "say"})
_ADDRESSED, _TOLD_TO_ACT = 14, 6  # words in which "that" opens what is told; words of those who are told to act
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their", "about", "of"})
_NOT_TOLD = OPENING | {"that", "how", "what", "he", "she", "it", "they", "we", "i"}
BASIC_STRENGTH = 3
_HOSTING = frozenset({"host", "hold", "convene", "organise", "organize"})
_OCCASIONS = frozenset("round session meeting meetings talks summit conference consultations dialogue".split())


def _offers_to_host(words: list[str]) -> bool:
    """Tell whether what is offered is to hold an occasion: "[offered to] host the next round"."""
    rest = [w for w in words if not is_adverb(w)]
    return bool(rest) and rest[0] in _HOSTING and not _OCCASIONS.isdisjoint(rest[1:7])


class EntryReader:
    """Reads entries with their complements; holds the lexicon's tables in a form that is quick to look up."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._greetings = words_of(lexicon, "noun_class/greetings")
        self._superlatives = words_of(lexicon, "quality_class/superlatives")
        self._reminding = verbs_of(lexicon, "reminding")
        self._noting = verbs_of(lexicon, "noting")
        self._good_work = words_of(lexicon, "quality_class/of work noted")
        self._work_done = words_of(lexicon, "noun_class/work noted")
        self._opens = words_of(lexicon, "praise_predicates") | {"a", "an"}
        self._lauded = words_of(lexicon, "noun_class/underlined as good")
        self._help = words_of(lexicon, "noun_class/help")
        self._clausal = verbs_of(lexicon, "telling a bare clause")
        self._weak = {i["lemma"].lower(): int(i["strength"]) for i in lexicon.items("en/acts", "weak")}
        self._bases: dict[str, Entry] = {}
        self.verb_forms: dict[str, Entry] = {}
        self._participles: dict[str, Entry] = {}
        for entry in lexicon.entries:
            if entry.label == "verb":
                self.verb_forms.setdefault(entry.form, entry)
                if "base" in entry.attributes["tenses"]:
                    self._bases.setdefault(entry.form, entry)
                if "ing" in entry.attributes["tenses"]:
                    self._participles.setdefault(entry.form, entry)
        self.base_forms = self._bases
        self.states = find_states(lexicon)
        self.bases = frozenset(w for w in self._bases if " " not in w) | words_of(lexicon, "plain_verbs")
        self.schedule = words_of(lexicon, "schedule_verbs")
        self.meeting = words_of(lexicon, "meeting_verbs")
        self.journeys = words_of(lexicon, "journey_verbs")
        self.moves = self.meeting | self.journeys
        self.pasts = words_of(lexicon, "verb_class/irregular pasts")
        self.suffered = words_of(lexicon, "verb_class/suffered")
        self.speaking = verbs_of(lexicon, "speaking with")
        self.opening = OPENING | self.moves
        self.adjectival = words_of(lexicon, "adjectival")
        self.group_nouns = words_of(lexicon, "group_nouns")
        self.addressing = verbs_of(lexicon, "addressing")
        self.mutual = verbs_of(lexicon, "done together")
        self._commanding = verbs_of(lexicon, "telling to act")
        self._handing = verbs_of(lexicon, "handing over")
        self._decided = words_of(lexicon, "noun_class/resolved")
        self._reporting = verbs_of(lexicon, "reporting on")
        self._stressing = verbs_of(lexicon, "stressing")
        self._insisting = self._stressing | verbs_of(lexicon, "taking a stand")
        self._backers = words_of(lexicon, "backer_nouns")
        self._wants = words_of(lexicon, "want_verbs")
        self._met = verbs_of(lexicon, "meeting one another")
        self._going_wrong = self._wants | words_of(lexicon, "harm_verbs")
        self.talk_nouns = words_of(lexicon, "talk_nouns")
        self.nouns = ObjectNouns(lexicon, self.bases)
        self.opening_word = opening_pattern(self.opening)
        self.told = ToldClauses(lexicon, self.nouns, self._weak, self.verb_forms)
        self.agreements = AgreementReader(lexicon, self._weak, self.nouns, self.told, self.group_nouns)
        self._purposes = PurposeReader(
            lexicon, self._bases, self._participles, self.meeting | self.schedule, self.talk_nouns, self.read_entry
        )
        told_of = self.talk_nouns | words_of(lexicon, "noun_class/occasions told of")
        self._talks = ToldTalks(self.verb_forms, told_of, self.purpose)

    def purpose(self, complement: str, own: frozenset[str], word: str = "") -> Verdict | None:
        """Return the verdict on the purpose or subject of a clause of meeting ("met to discuss", "spoke about")."""
        return self._purposes.read(complement, own, self.bases, word in self._met)

    def spoken(self, complement: str) -> Verdict | None:
        """Return the verdict on what somebody spoke on ("spoke with B on ferry fares")."""
        return self._purposes.read_spoken(complement)

    def read_entry(self, entry: Entry, words: list[str], own: frozenset[str]) -> Verdict:
        """Return the verdict on an entry with the words of its complement."""
        frame = entry.attributes.get("frame")
        base = self._propose(entry, words)
        words = words[1:] if words[:1] == [","] and frame == "say" else words  # "said, Bangladesh will …"
        if entry.attributes.get("needs_action") and words[:2] in (["for", "example"], ["for", "instance"]):
            words = words[2:]  # "is committed for example to clearing the mines"
        if entry.attributes.get("needs_action") and words[:1] == [","] and "," in words[1:_ASIDE]:
            words = words[words.index(",", 1) + 1 :]  # "is committed, within the law, to clearing the mines"
        if entry.attributes.get("needs_action") and words[:2] == ["to", ","] and "," in words[2:_ASIDE]:
            words = ["to", *words[words.index(",", 2) + 1 :]]  # "is committed to, for instance, clearing the mines"
        if entry.attributes.get("needs_action") and not self.nouns.has_action(words, False):
            return replace(base, kind="position", strength=None)
        if base.kind == "assessment" and entry.form.split(" ")[0] in BE and words[:1] == ["to"]:
            telling = self._bases.get(words[1]) if len(words) > 1 else None
            if telling is not None and telling.attributes.get("frame") == "say":
                return self.read_entry(telling, words[2:], own)
        if (deemed := self._read_deeming(entry, base, words)) is not None:
            return deemed
        near = words[: words.index("that")] if "that" in words[:5] else words[:5]
        near = near + object_of(words[1:] if words[:1] == ["with"] else words)  # "accepted with joy her invitation"
        if not set(entry.attributes.get("with_words", ())).isdisjoint(near):
            then = str(entry.attributes["then"])
            return replace(base, kind=then, strength=BASIC_STRENGTH if then == "commitment" else None)
        if entry.attributes["lemma"] in self._handing and not self._greetings.isdisjoint(words[:7]):
            return replace(base, kind="assessment", strength=None)  # "handed over a message of congratulations"
        if entry.attributes["lemma"] in self._reporting and {"that", "how"}.isdisjoint(words[:_ADDRESSEE]):
            return base  # "briefed her on his plan to build a dam"
        if entry.form.endswith(" that"):
            return self.told.read(base, words, own)
        if entry.attributes["lemma"] in self.nouns.light_verbs:
            found = self.nouns.read_light(entry.attributes["lemma"], base, words)
            if found is not None:
                return found
        if frame in ("wish", "give", "assure"):
            return self._read_by_frame(entry, base, words, own)
        if frame in ("agree", "propose"):
            return self.agreements.read(entry, base, words, own)
        if frame in _TIED:
            return self._read_tied(entry, base, words, own)
        if entry.attributes["lemma"] == "hope" and not hopes_to_act(words) and words[:2] != ["that", "to"]:
            # what one hopes others do is a stand
            return replace(base, kind="statement" if words[:1] == ["to"] else "position", strength=None)
        if base.kind == "commitment":
            return self._read_going_on(entry, words, own) or self.agreements.weaken(base, words)
        if base.kind == "position" and not frame:
            return base  # "rejected the plan to build a dam"
        if base.kind in ("statement", "position"):
            return self.nouns.read(base, words) or base
        return base

    def _read_tied(self, entry: Entry, base: Verdict, words: list[str], own: frozenset[str]) -> Verdict:
        """Return the verdict on a verb whose clause, or abstract noun, decides: "said that", "reaffirmed its"."""
        weighs = not entry.attributes.get("factual")
        told_to = entry.attributes["lemma"] in self.addressing
        if entry.attributes["lemma"] in self._commanding and self._is_told_to_act(words):
            return replace(base, kind="request", strength=None)
        if clause := self.told.find_clause(words, whom := told_to or self.told.names_whom(words)):
            bare = entry.attributes.get("tells") and (_only_tells(words) or (whom and not told_to))
            if entry.attributes.get("then") == "review" and _tells_progress(clause, entry.attributes["with_words"]):
                return replace(base, kind="review", strength=None)
            told = replace(base, kind="statement") if bare else base
            return self._talks.weigh(self.told.read(told, clause, own, weighs), clause)
        rest = without_addressee(words, own) if told_to else words
        bare = replace(base, kind="statement") if entry.attributes.get("tells") and rest[:1] in _SUBJECTS else base
        if rest and (said := self.told.read_bare(bare, rest, own, weighs)):
            return self._talks.weigh(said, rest)
        if words[:1] and (talk := self._talks.weigh(base, words)) is not base:
            return talk
        if not whom and (voiced := self.nouns.read_voiced_to(base, words)) is not None:
            return voiced
        if base.kind == "position" and words[:1] == ["to"] and not whom and self.nouns.has_action(words, False):
            return self.agreements.weaken(replace(base, kind="commitment", strength=2), words)
        if entry.attributes["lemma"] in self._clausal and self.told.opens_clause(words):
            return base
        if entry.attributes["lemma"] in self._reminding and "of" in words[:_ADDRESSEE]:
            reminded = self.nouns.read(base, words[words.index("of") + 1 :])
            stands = reminded is not None and reminded.kind in ("position", "commitment")
            return replace(base, kind="position", strength=None) if stands else base
        if entry.attributes["lemma"] in self._noting and self._notes_well(words):
            return replace(base, kind="assessment", strength=None)
        if told_to and (decided := self._read_decision(base, words)) is not None:
            return decided
        found = self.nouns.read(base, words)
        if found is not None and base.kind == "delivery" and found.kind == "position":
            return base  # "announced a package of military support"
        if found is not None and found.kind == "statement" and entry.attributes["lemma"] in self._stressing:
            return base  # "stressed the high expectations"
        return found or self._praise(base, words)

    def _read_decision(self, base: Verdict, words: list[str]) -> Verdict | None:
        """Return the promise that one is told of: "informed the envoy of its decision to build a pier"."""
        at = next((i + 1 for i, w in enumerate(words[:_ADDRESSEE]) if w in ("of", "about")), 0)
        if not at or self._decided.isdisjoint(words[at : at + _ADDRESSEE]):
            return None
        found = self.nouns.read(base, words[at:])
        return found if found is not None and found.kind == "commitment" else None

    def _is_told_to_act(self, words: list[str]) -> bool:
        """Tell whether somebody is told to do something: "told the envoy to leave", not "told him the way to"."""
        for i, w in enumerate(words[:_TOLD_TO_ACT]):
            if w == "to":
                acts = next((x for x in words[i + 1 : i + 4] if not is_adverb(x)), "the")
                opens = "that" in words[:_ADDRESSED] or not STATING.isdisjoint(words[i + 2 : i + 5])
                return i > 0 and acts.isalpha() and acts not in NOT_BEFORE_FINITE and not opens
            form = self.verb_forms.get(w)
            finite = form is not None and not {"past", "third"}.isdisjoint(form.attributes["tenses"])
            if not (w.isalpha() or "-" in w) or w in _NOT_TOLD or (i and (finite or w in _DETERMINERS)):
                return False
        return False

    def _propose(self, entry: Entry, words: list[str]) -> Verdict:
        """Return what the entry proposes; words in marks tell themselves (warned: "…", concluded: "…")."""
        base = self.default(entry)
        told = base.kind == "position" and entry.attributes.get("frame") == "say" and words[:1] in _NOTHING_TOLD
        told |= base.kind == "delivery" and words[:1] == [":"] and words[1:2] in _NOTHING_TOLD
        return replace(base, kind="statement") if told else base

    def _read_deeming(self, entry: Entry, base: Verdict, words: list[str]) -> Verdict | None:
        """Return what one holds something to be: "considers the pact a milestone", "describes it as unfair"."""
        if (other := entry.attributes.get("with_as")) and "as" in words[:_AS]:
            return replace(base, kind=str(other), strength=None)
        if not entry.attributes.get("deems"):
            return None
        at = next((i for i, w in enumerate(words[:_DEEMED]) if w in _DEEMED_ENDS), len(words[:_DEEMED]))
        held = next((i + 2 for i in range(at) if words[i : i + 2] == ["to", "be"]), 0)
        if not held and words[:1] != [] and words[0] in _DEEMED_THINGS and words[1:2] != [] and words[1] in self._opens:
            held = 1
        if not held:
            held = next((i for i, w in enumerate(words[1:at], 1) if w in ("a", "an") and words[i - 1].isalpha()), 0)
            if not held or not PREPOSITIONS.isdisjoint(words[:held]):
                return None
        opens = next((w for w in words[held:] if not is_adverb(w) and w not in _THE), "")
        praised = opens in self._opens or opens in _BEST
        return replace(base, kind="assessment" if praised else "position", strength=None)

    def _read_going_on(self, entry: Entry, words: list[str], own: frozenset[str]) -> Verdict | None:
        """Return the verdict on what one goes on saying: "has continued to emphasise restraint"."""
        if entry.attributes["lemma"] != "continue":
            return None
        rest = [w for w in words[:4] if not is_adverb(w)]
        asking = self._participles.get(" ".join(rest[:2])) or self._participles.get(" ".join(rest[:1]))
        if asking is not None and asking.value == "request":
            return self.default(asking)  # "continues calling for restraint"
        rest = rest[1:]
        phrase = self._bases.get(" ".join(rest[:2]))
        if words[:1] != ["to"]:
            return None
        if phrase is not None and (phrase.value == "request" or (phrase.value == "position" and rest[0] == "remain")):
            return self.default(phrase)  # "continue to call for restraint", "continues to remain concerned"
        told = self._bases.get(rest[0]) if rest else None
        if told is None or (
            told.attributes["lemma"] not in self._insisting
            and told.attributes.get("frame") != "say"
            and told.value != "request"
        ):
            return None
        return self.read_entry(told, words[words.index(rest[0]) + 1 :], own)

    def _notes_well(self, words: list[str]) -> bool:
        """Tell whether what others do is noted as good: "the positive work of the envoys"."""
        opens = 1 + (len(words) > 1 and (is_adverb(words[1]) or words[1] == "very"))
        lead, noun = words[opens : opens + 1], words[opens + 1 : opens + 3]
        whose = words[opens + 2 : opens + 4]
        return (
            words[:1] == ["the"]
            and not self._good_work.isdisjoint(lead)
            and not self._work_done.isdisjoint(noun)
            and not _WHOSE_WORK.isdisjoint(whose)
        )

    def _lauds(self, words: list[str]) -> bool:
        """Tell whether something is underlined to be good: "the high quality of the ties"."""
        at = next((i for i, w in enumerate(words[:6]) if i > 1 and w in self._lauded), 0)
        if not at or words[at + 1 : at + 2] != ["of"]:
            return False
        return words[at - 1] in _GOOD or words[at - 1] in self._superlatives or words[at - 1] in self._opens

    def _praise(self, base: Verdict, words: list[str]) -> Verdict:
        """Return an assessment where a statement dwells on something excellent, or a stress lies on it."""
        if base.kind == "position" and base.rule.split("/")[2] in self._stressing and self._lauds(words):
            return replace(base, kind="assessment", strength=None)
        if base.kind == "statement" and "that" not in words[:6] and not self._superlatives.isdisjoint(words[:5]):
            return replace(base, kind="assessment")
        return base

    def _read_by_frame(self, entry: Entry, base: Verdict, words: list[str], own: frozenset[str]) -> Verdict:
        frame = entry.attributes["frame"]
        if frame == "wish":
            rest = [w for w in words[:6] if not is_adverb(w)]
            saying = self._bases.get(" ".join(rest[1:2])) if rest[:1] == ["to"] else None
            tied = saying is not None and (saying.form in _TALKING or saying.attributes.get("frame") in _TIED)
            if saying is not None and (tied or saying.value == "assessment"):
                # "want to thank Peru for", "want to say that we hope": it is done by saying so
                return replace(self.read_entry(saying, words[words.index(rest[1]) + 1 :], own), rule=base.rule)
            if entry.attributes["lemma"] in _WISHING and not _LEARNT.isdisjoint(rest[: 1 + (rest[:1] == ["to"])]):
                return replace(base, kind="position", strength=None)  # "would like to see the court reformed"
            wants = base.kind == "commitment" and not entry.form.endswith(" to")
            if wants and rest[:1] not in (["to"], [","]) and ("to" in rest[1:] or rest[:1] == ["the"]):
                # "wants Japan to open its market", "wants the lifting of the ban"
                return replace(base, kind="request", strength=None)
            if wants and rest[:1] not in (["to"], [","], []):
                return replace(base, kind="position", strength=None)  # "wants closer ties"
            for size in (3, 2, 1):
                verb = self._bases.get(" ".join(rest[:size]))
                if verb is not None and (verb.value in _WISHABLE or verb.form in _TALKING or base.kind == "statement"):
                    behind = words[words.index(rest[0]) + size :]
                    inner = self._purposes.strongest(self.read_entry(verb, behind, own), behind, own)
                    kept = inner.kind == "delivery" or verb.form in _AIDING  # "would like to extend the pact"
                    return base if kept and base.kind == "commitment" else replace(inner, rule=base.rule)
            return self.agreements.weaken(base, ["to", *words]) if base.kind == "commitment" else base
        if frame == "give":
            found = self.nouns.read(base, words)
            if found is not None and found.kind in ("assessment", "request"):
                return found
            if base.kind == "commitment" and words[:1] == ["to"] and _offers_to_host(words[1:8]):
                return replace(base, strength=BASIC_STRENGTH)
            return self.agreements.weaken(base, words) if base.kind == "commitment" else base
        for i, w in enumerate(words[:10]):
            if w in self._help and "that" not in words[:i]:
                return base  # "assured all possible support for …"
            if w == "that" or (i and [w] in _SUBJECTS and not {*FUTURE}.isdisjoint(words[i + 1 : i + 2])):
                # "assured him (that) she would see to it"
                return self._read_assured_that(base, words[i + (w == "that") :], own)
            if w == "to":
                return self.agreements.weaken(base, words[i:])
            if w in self._help:
                helps = base.kind == "commitment" or self._helps(words, i)
                return replace(base, kind="commitment" if helps else "position", strength=3 if helps else None)
            if w == "of" and words[i - 1 : i] not in (["government"], ["people"]) and "that" not in words[i : i + 4]:
                return self._read_assured(base, words[i + 1 :])
        return base

    def _read_assured_that(self, base: Verdict, clause: list[str], own: frozenset[str]) -> Verdict:
        """Return the verdict on a clause of which somebody is assured: what "will be" is vouched for by who says it."""
        told = self.told.read(replace(base, kind="statement", strength=None), clause, own)
        if told.kind != "statement":
            return told
        vouched = base.kind == "commitment" and not {*FUTURE}.isdisjoint(clause[:_VOUCHED])
        return base if vouched else replace(base, kind="position", strength=None)

    def _read_assured(self, base: Verdict, words: list[str]) -> Verdict:
        """Return the verdict on what somebody is assured of: "of his country's support in building the dam"."""
        help_at = next((n for n, w in enumerate(words[:8]) if w in self._help), None)
        if help_at is not None and self._helps(words, help_at):
            return replace(base, kind="commitment", strength=BASIC_STRENGTH)
        return self.nouns.read(base, words) or replace(base, kind="position", strength=None)

    def _helps(self, words: list[str], at: int) -> bool:
        """Tell help that is promised from backing for a stand: "all possible support", "support in building"."""
        if not _UNBOUNDED.isdisjoint(words[:at]):
            return True
        behind = words[at + 1 : at + 7]
        return behind[:1] in (["in"], ["for"], ["towards"], ["to"]) and self.nouns.has_action(behind, False)

    def default(self, entry: Entry) -> Verdict:
        """Return what a verb is, whatever its complement."""
        strength = int(entry.attributes.get("strength") or BASIC_STRENGTH) if entry.value == "commitment" else None
        return Verdict(entry.value, strength, entry.rule, entry.attributes.get("plover") or None)


def _tells_progress(clause: list[str], progress: Sequence[str]) -> bool:
    """Tell whether a clause looks back on what was reached: "good progress had been made in dredging"."""
    at = next((i for i, w in enumerate(clause[:_PROGRESS]) if w in progress), None)
    behind = clause[at + 1 : at + 3] if at is not None else []
    return behind[1:] != [] and (behind[0] in BE or behind[0] in HAVE) and behind[1] in _REACHED


def _only_tells(words: list[str]) -> bool:
    """Tell whether "that" follows a verb at once, or only words of time stand between: "confirmed on Sunday that"."""
    return "that" in words[:5] and all(is_adverb(w) or w in TIMES or w == "on" for w in words[: words.index("that")])
