"""What a clause of intent or of the future promises, and what it only foretells, says of the talk or says politely.

A verb of the lexicon or "will" proposes a commitment; here its subject and its complement are weighed once more:
a meeting that "will include" a panel binds nobody, "will not comment" is no promise, "looks forward to your
questions" a courtesy.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.acts.no_acts import object_of
from memcon.annotate.acts.verdicts import WORD, Verdict, verbs_of
from memcon.annotate.acts.voices import BINDING
from memcon.annotate.text.small_words import PREPOSITIONS, is_adverb
from memcon.lexicon import Entry, Lexicon
from memcon.lexicon.inflect import build_forms
from memcon.lexicon.patterns import lazy_regex, words_of

_AIM = lazy_regex(
    r"\s(?!(?:its|their|the|his|her)\s(?:\w+\s)?commitment\b)"
)  # "reaffirmed its commitment to review" is no agenda
_POST = lazy_regex(
    r"(?:take|assume|begin|start|leave)\s(?:up\s)?(?:his|her|their)\s(?:new\s)?(?:posts?|positions?|functions?|duties|office|"
    r"roles?|responsibilities|appointment|mandate|job)\b"
)
_BEGINNING = frozenset({"start", "begin", "end", "conclude", "close", "kick"})
_SOON = frozenset({"today", "tomorrow", "tonight", "soon", "shortly", "later", "this", "next", "early", "off"})
_LAPSES = lazy_regex(r"(?:no\s)?longer\b")
_AIMS = frozenset({"to", "on", "in", "about", "through"})
_ALONE = frozenset({"party", "home", "i", *BINDING})
_OFFICE = 100  # characters in which an office is named
_DOING = lazy_regex(r"\w{3,}ing\Z")
_HOLDING = frozenset({"hold", "assume", "take", "have", "exercise"})
_DAYS = frozenset({"day", "programme", "program", "agenda", "morning", "afternoon", "evening", "visit", "session"})
_YOU = frozenset({"you", "your", "questions", "question"})
_HALF = frozenset({"no", "few", "little", "nothing", "only"})
_DONE = frozenset({"past", "have"})
_TOGETHER = frozenset({"all", "they", "we", "meeting"})
_PERSONS = frozenset({"person", "he", "official"})
_ONESELF = frozenset({"i", "we"})
_TALKED = frozenset({"discussion", "review"})
_CONTAINING = frozenset({"include", "involve"})
_ADDING = frozenset({"add", "give", "lend", "bring", "inject"})
_GOING = frozenset({"get", "go", "getting", "going"})


def takes_turn(group: VerbGroup, word: str, complement: str) -> bool:
    """Tell whether an office comes to somebody in turn: "Peru will hold the presidency of the union next year"."""
    return (
        group.form == "will"
        and word in _HOLDING
        and object_of(WORD.findall(complement[:_OFFICE]))[-1:] == ["presidency"]
    )


class Promise(NamedTuple):
    """A clause taken for a commitment: its subject's kind and words, its verb and the folded text behind it."""

    who: str
    subject: str
    group: VerbGroup
    word: str
    complement: str
    denied: bool  # "not" or "never" stands within the verb group


class PromiseReader:
    """Weighs promises; `purpose` reads what a meeting is for."""

    def __init__(self, lexicon: Lexicon, purpose: Callable[[str, frozenset[str]], Verdict | None]) -> None:
        self._occasion = words_of(lexicon, "occasion_verbs")
        self._telling = words_of(lexicon, "telling_verbs")
        self._harms = words_of(lexicon, "harm_nouns")
        self._consenting = verbs_of(lexicon, "consenting")
        self._purpose = purpose
        self._reviewed = verbs_of(lexicon, "reviewed at meetings")
        self._weighed = verbs_of(lexicon, "weighed at meetings")
        self._befalling = verbs_of(lexicon, "befalling")
        self._harming = verbs_of(lexicon, "harming") | {"be"}
        self._listening = verbs_of(lexicon, "listening")
        self._seeing = verbs_of(lexicon, "seen on journeys")
        self._holding_posts = verbs_of(lexicon, "holding posts")
        self._intending = verbs_of(lexicon, "intending")
        self._travelling = verbs_of(lexicon, "travelling")
        self._choosing = verbs_of(lexicon, "choosing")
        self._trying = verbs_of(lexicon, "trying")
        self._offered = words_of(lexicon, "noun_class/offered words") | _HALF
        self._agenda = words_of(lexicon, "noun_class/agenda")
        self._conversation = words_of(lexicon, "noun_class/conversation")
        self._passing = words_of(lexicon, "noun_class/passing occasions")
        self._between = words_of(lexicon, "noun_class/occasions of two sides")
        self._exploring = verbs_of(lexicon, "looking at ways")
        self._ways = words_of(lexicon, "noun_class/ways looked at")
        self._furthering = verbs_of(lexicon, "furthering")
        self._furthering_by = frozenset(build_forms(v)[4] for v in self._furthering)
        self._impetus = words_of(lexicon, "noun_class/impetus")
        self._deeds = verbs_of(lexicon, "deeds of occasions")
        self._idly = verbs_of(lexicon, "said of things")
        self._papers = words_of(lexicon, "noun_class/papers")
        self._made_up = verbs_of(lexicon, "being made up")
        self._groups = words_of(lexicon, "noun_class/those who travel")
        self._items = words_of(lexicon, "noun_class/items of a programme")
        self._lasting = self._harms | words_of(lexicon, "noun_class/stays")

    def weigh(self, promise: Promise, verdict: Verdict) -> Verdict | None:
        """Return the verdict on a clause taken for a commitment, None where it promises nothing."""
        if promise.who in ("meeting", *BINDING):
            verdict = self._read_agenda(promise.complement, verdict)
            if verdict.kind != "commitment":
                return verdict
        words = WORD.findall(promise.complement[:120])
        entry, form = promise.group.entry, promise.group.form
        if form == "will":
            if self._only_lists(promise, words):
                return None
            bare = entry is None or " " not in entry.form  # not "will start talks on eels"
            if bare and promise.word in _BEGINNING and (not words or words[0] in PREPOSITIONS or words[0] in _SOON):
                return None  # "it will start on Monday"
            idle = promise.word in self._harming or _LAPSES.match(promise.word + promise.complement) is not None
            if promise.who in BINDING and idle:
                return None  # "the pact will no longer apply", "the deal will be a mistake", "will threaten us"
            if promise.who not in _ALONE and self._seeks_ways(promise.word, entry, words):
                return Verdict("discussion", None, verdict.rule, "CONSULT")
            if promise.who == "meeting":
                return self._read_occasion(promise, words, verdict)
            if self._only_visits(promise, words):
                return None
            if promise.who in _PERSONS and _POST.match(f"{promise.word}{promise.complement}"):
                return None  # "will take up her new post"
            post = words[:1] == ["as"] or (entry is not None and entry.form.endswith(" as"))
            if promise.who == "person" and promise.word in self._holding_posts and post:
                return None  # "Ana Vega will serve as acting minister"
            if promise.denied and promise.word in self._consenting:
                return Verdict("position", None, verdict.rule, verdict.plover)
            into = promise.word in _GOING and words[:1] == ["into"]
            return None if promise.denied and (into or promise.word in self._telling) else verdict
        lemma = entry.attributes["lemma"] if entry is not None else ""
        if lemma == "be dedicated" and (promise.who == "meeting" or not _DAYS.isdisjoint(promise.subject.split())):
            # "the second day is dedicated to eels", not "has been dedicated to saving eels"
            talk = promise.group.form != "have" and words[:1] == ["to"] and not _DOING.match(" ".join(words[1:2]))
            return Verdict("discussion", None, verdict.rule, "CONSULT") if talk else None
        if lemma == "continue":
            if promise.who == "meeting" and words[:1] != ["to"]:
                return None  # "the visit continues a long line of contacts"
            if form in _DONE:
                talked = self._purpose(promise.complement, frozenset())
                return talked if talked is not None and talked.rule == "grammar/talks" else None
            return self._read_continuing(words, verdict)
        if lemma == "want" and form in _DONE and words[:1] == ["to"]:
            return None if promise.who in _ONESELF else Verdict("position", None, verdict.rule, verdict.plover)
        if lemma in self._trying and form in _DONE and (lemma != "hope" or form == "have"):
            return Verdict("statement", None, verdict.rule, verdict.plover)  # what one tried then
        return None if self._is_empty(lemma, promise, words) else verdict

    def _only_visits(self, promise: Promise, words: list[str]) -> bool:
        """Tell what one does on a journey or when one is met from a promise: "will view the reef", "shake hands"."""
        if promise.word == "be":  # "Ana Vega will be responsible for the port"
            return promise.who in _PERSONS and words[:1] not in (["a"], ["an"])
        if promise.word == "continue":
            return words[:1] == ["from"]  # "will continue from there to Riga"
        if promise.word == "shake":
            return words[:1] == ["hands"]
        if promise.word == "engage":  # "will engage with pupils", not "to clear the reefs", "on reefs", "in a drill"
            return promise.who in _PERSONS and words[:1] == ["with"] and _AIMS.isdisjoint(words)
        if promise.word == "no":  # "will no longer travel to Riga"
            return (
                promise.who in _PERSONS
                and words[:1] == ["longer"]
                and words[1:2] != []
                and words[1] in self._travelling
            )
        return promise.who in _PERSONS and promise.word in self._seeing and words[:1] != ["to"]

    def _is_empty(self, lemma: str, promise: Promise, words: list[str]) -> bool:
        """Tell whether a verb of intent stands with words that leave nothing to be kept."""
        if lemma in self._idly and self._is_thing(promise):
            return words[:1] != ["to"] or not self._furthers(promise, words[1:])
        if lemma in self._intending:
            return words[:1] == ["to"] and words[1:2] != [] and words[1] in self._travelling
        if lemma == "expect to":
            return words[:1] != [] and (words[0] == "be" or words[0] in self._befalling)
        if lemma == "offer":
            return words[:1] != ["to"] and not self._offered.isdisjoint(words[:4])
        if lemma in ("look forward to", "be looking forward to"):
            return self._is_courtesy(words)
        if lemma == "promise":
            return words[:2] == ["to", "be"] and promise.group.form == "third"  # "the fair promises to be lively"
        return lemma in self._choosing and promise.who not in _TOGETHER

    def _is_thing(self, promise: Promise) -> bool:
        """Tell whether a subject is a meeting or plan, of which intent is said idly; a treaty binds by its aims."""
        return promise.who in ("meeting", *BINDING) and self._papers.isdisjoint(promise.subject.split()[-1:])

    def _only_lists(self, promise: Promise, words: list[str]) -> bool:
        """Tell whether a clause only says of whom or what a delegation or programme is made up."""
        if promise.word not in self._made_up:
            return False
        listed = words[: next((i for i, w in enumerate(words) if w in PREPOSITIONS - {"of"}), None)]
        return not self._groups.isdisjoint(promise.subject.split()[:6]) or (
            promise.who == "instrument" and not self._items.isdisjoint(listed) and self._agenda.isdisjoint(listed)
        )

    def _read_occasion(self, promise: Promise, words: list[str], verdict: Verdict) -> Verdict | None:
        """Return what a meeting ahead will do: what it will weigh is its agenda, what will befall it no act.

        What follows from it binds nobody: "will pave the way"; a body, or what a meeting decides, does, and where two
        sides meet, so does what is to become of their ties: "the visit will strengthen ties" (codebook, section 2).
        """
        word = promise.word
        if self._furthers(promise, [word, *words]):
            return verdict
        talks = word in self._weighed or (word in _CONTAINING and not self._agenda.isdisjoint(words[:5]))
        if talks or word in self._reviewed:
            return Verdict("discussion" if talks else "review", None, verdict.rule, verdict.plover)
        passes = not self._passing.isdisjoint(promise.subject.split()[-1:]) and word not in self._deeds
        if passes and not (word == "continue" and words[:1] == ["to"]):
            aim = self._purpose(promise.complement, frozenset())  # "will make it possible to discuss fares"
            return aim if aim is not None and aim.kind in _TALKED and aim.rule[:8] != "grammar/" else None
        return None if word in self._occasion and words[:1] != ["to"] else verdict

    def _furthers(self, promise: Promise, words: list[str]) -> bool:
        """Tell whether an occasion of two sides is to further something: "further strengthen ties", "add momentum"."""
        if self._between.isdisjoint(promise.subject.split()[-1:]):
            return False
        deed = next((i for i, w in enumerate(words) if not is_adverb(w) and w != "further"), len(words))
        verb, behind = words[deed : deed + 1], words[deed + 1 : deed + 4]
        if verb == ["contribute"] and behind[:1] == ["to"] and behind[1:2] != [] and behind[1].endswith("ing"):
            return behind[1] in self._furthering_by  # "will contribute to strengthening the ties"
        adds = not _ADDING.isdisjoint(verb) and not self._impetus.isdisjoint(behind)
        return adds or not self._furthering.isdisjoint(verb)

    def _seeks_ways(self, word: str, entry: Entry | None, words: list[str]) -> bool:
        """Tell whether those who meet are only to look at what could be done: "will explore ways to"."""
        if word == "coordinate":
            return words[:1] == ["on"]
        behind = entry.form.split()[1:] if entry is not None else []  # "explore ways"
        return word in self._exploring and not self._ways.isdisjoint([*behind, *words[:3]])

    def _read_continuing(self, words: list[str], verdict: Verdict) -> Verdict | None:
        """Return what is told to go on: an own action is a promise, harm and a state are none."""
        rest = [w for w in words if not is_adverb(w)]
        if not rest or rest[0] in PREPOSITIONS - {"to", "with"} or rest[0] in (",", ".", "as"):
            return None
        if rest[0] != "to":
            return verdict if self._lasting.isdisjoint(rest[:6]) else None
        return None if rest[1:2] != [] and rest[1] in self._befalling else verdict

    def _read_agenda(self, complement: str, verdict: Verdict) -> Verdict:
        """Return a discussion where a meeting only aims to discuss or review: that is its agenda."""
        purpose = self._purpose(complement, frozenset()) if _AIM.match(complement) else None
        if (
            (verdict.rule != "grammar/will" or verdict.strength == 1)
            and verdict.strength != 3
            and purpose is not None
            and purpose.kind in ("discussion", "review")
            and purpose.rule != "grammar/purpose"
        ):
            return Verdict("discussion", None, verdict.rule, verdict.plover)
        return verdict

    def _is_courtesy(self, words: list[str]) -> bool:
        """Tell whether one looks forward to the talk itself: "to your questions", "to hearing from you"."""
        if words[:1] == ["your"] or (words[:1] == ["our"] and words[1:2] != [] and words[1] in self._conversation):
            return True
        return words[:1] != [] and words[0] in self._listening and not _YOU.isdisjoint(words[:4])
