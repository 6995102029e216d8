"""What kind of act a clause is, and how strong a commitment (codebook, section 2): its verb's form and tense decide."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.acts.entry_kinds import EntryReader
from memcon.annotate.acts.meeting_purpose import OCCASION
from memcon.annotate.acts.no_acts import (
    conducts_talks,
    is_courtesy,
    is_no_act,
    object_of,
    only_engages,
    read_no_acts,
    takes_time,
)
from memcon.annotate.acts.schedules import Schedules
from memcon.annotate.acts.told_travel import is_told_travel
from memcon.annotate.acts.verdicts import WORD, Verdict, verbs_of, words_in
from memcon.annotate.text.small_words import BE, DAYS, NOT_BEFORE_FINITE, PREPOSITIONS, is_adverb
from memcon.lexicon import Entry, Lexicon
from memcon.lexicon.inflect import build_forms
from memcon.lexicon.patterns import words_of

_YEARS = frozenset({"anniversary", "years", "jubilee", "decades"})  # "will mark 30 years of ties"
_BY_PHONE = frozenset({"phone", "telephone", "video"})
_PRESENTED = 6  # words in which what one presents is named
_COMPANIONS = 26  # words that tell with whom one works
_WORKS = frozenset({"with", "together", "hard", "closely", "alongside"})
_NO_WORK = frozenset({"it", "that", "this", "behalf", "all", "various", "many"})
_SPELLS = frozenset({"years", "decades", "months", "weeks"})
_WORK_ENDS = frozenset({"on", ";", ".", "that", "which", "who", "for"})
_COMPANY = 16  # words that tell whom somebody joined
_ARTICLES = frozenset({"a", "an", "the", "one", "among"})
_OPPORTUNITIES = frozenset({"opportunity", "occasion"})
_CHANCES = _OPPORTUNITIES | {"chance"}
_OTHERWISE = frozenset({"as", ",", "and", "in", "at", "on"})  # an opportunity behind these is not what is given
_BACKED = frozenset({"of", "for", "in"})
_CALLING = frozenset({"called", "calls", "calling"})
_SPANS = frozenset("few day days week month year moment minute lot number second meeting halt".split())  # "a day later"
_PARTING = frozenset("for to that , ; at by from after before and or during over about as when".split())
_NAMED = 10  # words in which what one calls something begins
_BEHIND_NAME = frozenset("and , ; . but as for".split())
_SAID_NOW = frozenset({"this", "you", "again", "only", "just", ":"})  # "I will say this: …" is said, not promised
_DETERMINERS = frozenset("a an the their its his her this these those our both".split())
_MARKS = frozenset({"“", '"'})
_VOICED = frozenset({"assessment", "position", "request"})
# "will be looking at" is "will look at"; so are the verbs of schedules, with their doubled consonants.
_GOING_ON = ("look", "seek", "explore", "consider", "make", "go", "take", "give", "conduct", "undertake")
_DOUBLED = {"travelling": "travel", "sitting": "sit"}


_OPEN_FORMS = frozenset({"will", "likely", "be_ing"})  # which tell of an act whatever the verb


class KindReader(EntryReader):
    """Decides kinds: of what is told as done, as ahead, and as under way."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__(lexicon)
        self._praising = words_of(lexicon, "praise_predicates")
        self._needed = words_of(lexicon, "stand_predicates")
        self._no_acts = read_no_acts(lexicon)
        self._feelings = words_of(lexicon, "noun_class/feelings")
        self._opening_way = verbs_of(lexicon, "giving a chance") | {"a", "an"}
        self._looking_over = verbs_of(lexicon, "looking over")
        self._honours = self._no_acts.trips | words_of(lexicon, "noun_class/honours paid")
        self._getting = verbs_of(lexicon, "getting")
        self._telling = self._clausal | verbs_of(lexicon, "telling a clause")
        self._addressees = words_of(lexicon, "noun_class/addressees")
        self._weighing = verbs_of(lexicon, "weighing")
        self._restating = verbs_of(lexicon, "restating")
        self._demanding = verbs_of(lexicon, "demanding")
        self._signing = verbs_of(lexicon, "signing")
        self._explaining = verbs_of(lexicon, "explaining")
        self._presenting = verbs_of(lexicon, "presenting")
        self._presented = words_of(lexicon, "noun_class/presented in words")
        self._planned = verbs_of(lexicon, "planned")
        self._setting_out = verbs_of(lexicon, "setting out")
        self._travelling = verbs_of(lexicon, "under way")
        self._at_work = verbs_of(lexicon, "at work")
        first = {b.split(" ")[0] for b in self._bases}
        self._schedules = Schedules(lexicon, self.bases | first, self._no_acts)
        self._going_on = {build_forms(w)[4]: w for w in (*_GOING_ON, *self.schedule) if w != "be"} | _DOUBLED
        self._away = self.moves | self.schedule

    def read_journey(self, complement: str, own: frozenset[str]) -> Verdict | None:
        """Return what a journey is for where that is talk: "arrived in Oslo to discuss ferry fares"."""
        found = self.purpose(complement, own)
        if found is not None and found.kind in _VOICED and not found.rule.startswith("grammar/"):
            return found  # "visited the port, praising its crew"
        if found is None or found.kind not in ("discussion", "review"):
            return None
        return found if found.rule == "grammar/talks" or not found.rule.startswith("grammar/") else None

    def read_naming(self, word: str, complement: str) -> Verdict | None:
        """Return what one does who calls something by a name, or calls for it on a day: "called it “a step back”"."""
        words = WORD.findall(complement[:200])
        day = words[words[:1] == ["on"] :]
        if word in _CALLING and day[:1] != [] and day[0] in DAYS and day[1:2] in (["for"], ["on"], ["upon"]):
            return self.read_entry(
                self.verb_forms[f"called {day[1]}"], day[2:], frozenset()
            )  # "called Monday for calm"
        if word not in _CALLING or words[:1] in (["on"], ["upon"], ["for"], ["off"], ["in"], ["by"], ["to"]):
            return None
        if _MARKS.isdisjoint(words[1:14]):
            kind = self._names(words)
            return Verdict(kind, None, "grammar/naming", None) if kind else None
        at = next(i for i, w in enumerate(words) if w in _MARKS)
        named = not {"for", "to", "on", "that", ","} & set(words[:at])
        return Verdict("assessment", None, "grammar/naming", None) if named else None

    def _names(self, words: list[str]) -> str | None:
        """Return what one does who calls something by words behind: "the pact with Peru a step back", "it baseless"."""
        if words[:1] in (["a"], ["an"]):
            return None  # "called a meeting"
        for i, w in enumerate(words[1:_NAMED], 1):
            if w in ("a", "an"):
                named = words[i + 1 : i + 2] != [] and words[i + 1] not in _SPANS and words[i - 1] not in PREPOSITIONS
                return "assessment" if named else None
            if (w in self._praising or w in self._needed) and words[i - 1] not in _DETERMINERS:
                closed = words[i + 1 : i + 2] == [] or words[i + 1] in _BEHIND_NAME or words[i + 1] in PREPOSITIONS
                return ("assessment" if w in self._praising else "position") if closed else None
            if w in _PARTING:
                return None
        return None

    def read(self, group: VerbGroup, word: str, complement: str, own: frozenset[str]) -> Verdict | None:
        """Return the verdict on a clause, or None if it is no act.

        `word` is the main verb as found, `complement` the folded text behind it up to the clause's end, `own` the
        folded names that stand for the actor's own party.
        """
        if not (group.entry is not None or word in self._opening_way or word in _ARTICLES or group.form in _OPEN_FORMS):
            return None
        words = words_in(complement[:400])
        if self._is_unpromised(group, word, words):
            return None
        if group.form in ("will", "likely"):
            found = self._read_future(group, word, words, own)
            ahead = group.form == "will" or (found is not None and found.kind in ("discussion", "review"))
            return found if ahead or word in self._signing else None
        if group.form == "be_ing" and (word in self._travelling or (group.entry is None and word in self._at_work)):
            return self._read_under_way(word, words, complement, own)
        if word in self._opening_way and _opens_way(words):
            return self._read_chance(words, own)
        entry = group.entry
        if entry is None and group.form in ("be_adjective", "be_participle") and word in _ARTICLES:
            backs = not self._backers.isdisjoint(words[:5]) and not _BACKED.isdisjoint(words[1:7])
            return Verdict("position", None, "grammar/backer", "SUPPORT") if backs else None
        if entry is None or (group.form == "be_ing" and not self._no_acts.trips.isdisjoint(words[:3])):
            return None
        passive = group.form == "be_participle" or (
            group.form == "be_adjective" and entry.attributes["tenses"] in (("past", "participle"), ("participle",))
        )
        if passive and entry.form.split(" ")[0] not in BE and word != "agreed":
            return None  # the subject is not who acts
        if entry.attributes["lemma"] == "conclude" and (ended := self._purposes.read_ending(words, own)) is not None:
            return ended
        engages = only_engages(entry, words, self._no_acts)
        if is_no_act(entry, words, self._no_acts) or (engages and self.purpose(complement, own) is None):
            return None
        if conducts_talks(entry, words, self._no_acts) or _calls(entry, words):
            return self.purpose(complement, own)
        if entry.attributes.get("frame") == "wish" and entry.value == "statement" and self._leads_away(entry, words):
            return self.purpose(complement, own)
        if entry.attributes.get("frame") == "doing":
            return self._read_doing(entry, words, own)
        if entry.attributes.get("frame") == "light":
            return self._read_light(entry, words, complement, own)
        if group.form == "be_ing" and entry.value == "delivery" and not entry.attributes.get("frame"):
            return self.default(entry)
        if entry.form == "sought to" and group.form == "have":
            return Verdict("statement", None, entry.rule, entry.attributes.get("plover") or None)  # what one tried then
        if entry.attributes["lemma"].removesuffix(" that") in self._telling and is_told_travel(
            self.told.find_clause(words) or words, self.verb_forms, self.lexicon
        ):
            found = self.purpose(complement, own)
            if found is not None and found.kind in ("discussion", "review"):
                return found
            announced = entry.value == "delivery"  # by who announces it a schedule is told, by others it is retold
            return Verdict("statement", None, entry.rule, None) if announced else None
        if entry.attributes["lemma"] in self.addressing and words[:1] and words[0] in self._addressees:
            words = words[1:]
        return self.read_entry(entry, words, own)

    def _read_light(self, entry: Entry, words: list[str], complement: str, own: frozenset[str]) -> Verdict | None:
        """Return the verdict on an empty verb, whose noun tells: "made an appeal", "took the chance to thank them"."""
        if (used := self._schedules.find_use(entry.attributes["lemma"], words)) is not None:
            return self._read_done_with(entry, words[used:], own)
        if "call" in words[:4] and not _BY_PHONE.isdisjoint(words[:3]):
            return self.purpose(complement, own)  # "made a phone call to B to congratulate him"
        return self.nouns.read_light(entry.attributes["lemma"], self.default(entry), words)

    def _read_doing(self, entry: Entry, words: list[str], own: frozenset[str]) -> Verdict | None:
        """Return the verdict on what somebody began or ended a talk by: "began by thanking", "ended by agreeing to"."""
        words = [w for i, w in enumerate(words) if i or not is_adverb(w)]
        if entry.attributes["lemma"] == "join":
            return self._read_joining(entry, words, own)
        if (used := self._schedules.find_use(entry.attributes["lemma"].partition(" ")[0], words)) is not None:
            return self._read_done_with(entry, words[used:], own)
        for size in (3, 2, 1):
            doing = self._participles.get(" ".join(words[:size]))
            if doing is not None:
                return replace(self.read_entry(doing, words[size:], own), rule=entry.rule)
        return None

    def _read_done_with(self, entry: Entry, words: list[str], own: frozenset[str]) -> Verdict | None:
        """Return the verdict on what somebody used an occasion for: "used her stay to thank the divers"."""
        rest = [w for i, w in enumerate(words[1:]) if i > 1 or not is_adverb(w)]
        inner = next((e for n in (4, 3, 2, 1) if (e := self._bases.get(" ".join(rest[:n]))) is not None), None)
        if (
            words[0] == "for"
            or inner is None
            or rest[0] in self._away
            or conducts_talks(inner, rest[1:], self._no_acts)
        ):
            found = self.purpose(" ".join(words if words[0] == "for" else rest[1:]), own)
            return found if found is not None and found.kind in ("discussion", "review") else None
        return replace(self.read_entry(inner, rest[len(inner.form.split(" ")) :], own), rule=entry.rule)

    def _read_under_way(self, word: str, words: list[str], complement: str, own: frozenset[str]) -> Verdict | None:
        """Return what a journey under way is for, or what one is at work to do."""
        if word in self._travelling:
            aim = self.purpose(complement, own)
            return None if aim is not None and aim.kind == "statement" else aim  # "is flying to Lima to give a speech"
        return Verdict("commitment", 2, "grammar/at work", None) if self._works_toward(words) else None

    def _read_chance(self, words: list[str], own: frozenset[str]) -> Verdict | None:
        """Return what an opportunity is for; a chance only where the verb behind it tells an act."""
        found = self.purpose(" ".join(words), own)
        unknown = found is not None and found.rule == "grammar/purpose" and "chance" in words[:7]
        return None if unknown else found

    def _works_toward(self, words: list[str]) -> bool:
        """Tell whether one works, alone or with others, to do something: "working with Peru to clear the mines"."""
        if words[:1] == ["for"] and not _SPELLS.isdisjoint(words[1:5]):
            words = words[next(i for i, w in enumerate(words) if w in _SPELLS) + 1 :]  # "for many years to"
        for i, w in enumerate(words[:_COMPANIONS]):
            if w == "to" and (words[i - 1] != "close" or not i):
                aim = next((x for x in words[i + 1 : i + 4] if not is_adverb(x)), "the")
                return aim.isalpha() and aim not in NOT_BEFORE_FINITE
            if w == "on":  # "working on a law", "working with Peru on a treaty"
                return words[i + 1 : i + 2] != [] and words[i + 1] not in _NO_WORK
            if not i and w not in _WORKS and not is_adverb(w):
                return False
            if w in _WORK_ENDS:
                return False
        return False

    def _leads_away(self, entry: Entry, words: list[str]) -> bool:
        """Tell whether one went on to a place, or on a visit: "went on to Lima", "took the opportunity to see B"."""
        rest = [w for w in words[:4] if not is_adverb(w)]
        if not rest or " ".join(rest[:2]) in self._bases:
            return False  # "went on to call for restraint"
        if self._schedules.is_talk(rest[0], words[words.index(rest[0]) + 1 :]):
            return True  # "took the opportunity to conduct talks with B"
        return rest[0] in self._away or (entry.attributes["lemma"] == "go on to" and rest[0] not in self._bases)

    def _read_joining(self, entry: Entry, words: list[str], own: frozenset[str]) -> Verdict | None:
        """Return the verdict on what somebody joined others in: "joined the envoys of Peru in urging restraint"."""
        if "in" not in words[:_COMPANY]:
            return None
        found = self._purposes.read_participle(words, words.index("in") + 1, own)
        if found is None or found.kind == "statement":
            return None  # "joined in observing the parade"
        return replace(found, rule=entry.rule)

    def _is_unpromised(self, group: VerbGroup, word: str, words: list[str]) -> bool:
        """Tell whether nobody promises what is ahead or goes on: "will need help", "continues to undermine"."""
        if group.form == "will" and (word in self._getting or (word in self._wants and words[:1] != ["to"])):
            return True
        continues = group.entry is not None and group.entry.attributes["lemma"] == "continue"
        return (
            continues
            and words[:1] == ["to"]
            and next((w for w in words[1:5] if not is_adverb(w)), "") in self._going_wrong
        )

    def _read_future(self, group: VerbGroup, word: str, words: list[str], own: frozenset[str]) -> Verdict | None:
        word = self._going_on.get(word, word)
        if takes_time(word, words, self._no_acts) or self._schedules.opens_occasion(word, words):
            return None
        if (used := self._find_used(group, word, words)) is not None:
            return self._read_used(group, words[used:], own)
        if self._schedules.is_way(word, words):
            return self.read_journey(" ".join(words), own)
        if self._schedules.is_talk(word, words):
            found = self.purpose(" ".join(words), own)
            return found if found is not None and found.kind in ("discussion", "review") else None
        if word == "be" and self._schedules.is_role(words) and _OPPORTUNITIES.isdisjoint(words[:5]):
            return Verdict("commitment", 3, "grammar/will be", None)
        if not _OPPORTUNITIES.isdisjoint(words[:4]) or words[:2] == ["a", "good"]:
            return self.purpose(" ".join(words), frozenset())
        if not self._no_acts.trips.isdisjoint(words[:6]) and word in self._no_acts.trip_verbs:
            return None
        said = [*(group.entry.form.split() if group.entry else ()), *words[:5]]  # "deliver a speech" may be an entry
        if (word in self._no_acts.giving and not self._no_acts.speeches.isdisjoint(said)) or (
            word == "take" and "part" in words[:3]
        ):
            return None
        if word in self._travelling:
            return self.purpose(" ".join(words), own)  # "will be meeting the minister"
        if word == "join" and "in" in words[:_COMPANY]:  # "will join Peru in sending ferries"
            told = self._purposes.read_participle(words, words.index("in") + 1, own)
            if told is not None and told.kind in ("delivery", "commitment"):
                return replace(told, kind="commitment", strength=3, rule="grammar/will")
        if word in self._setting_out and (aim := self.read_journey(" ".join(words), own)) is not None:
            return aim
        pays = word == "pay" and self._honours.isdisjoint(words[:10])  # "will pay a visit" is a journey
        if (word in self.schedule and not pays) or word in ("be", "been") or (word == "go" and words[:1] == ["to"]):
            aim_of = self.read_journey if word == "visit" else self.purpose
            found = aim_of(" ".join(words), own) if word in self._planned else None
            return found if found is not None and found.kind == "discussion" else None
        marks = word in self._no_acts.commemorating and not _YEARS.isdisjoint(words[:6])
        if marks or not self._feelings.isdisjoint(words[:5]):
            return Verdict("assessment", None, "grammar/will")
        entry = group.entry
        if entry is not None and entry.attributes["lemma"] in ("call on", "call upon"):
            return None if is_courtesy(words) else self.default(entry)
        if entry is not None and (found := self._read_agenda_verb(entry, word, words, own)) is not None:
            return found
        if (
            entry is not None
            and entry.attributes["lemma"] == "address"
            and not self._no_acts.addressed.isdisjoint(words[:8])
        ):
            return None
        plover = entry.attributes.get("plover") if entry else None
        return Verdict("commitment", self._weak.get(word, 3), "grammar/will", plover)

    def _find_used(self, group: VerbGroup, word: str, words: list[str]) -> int | None:
        """Return where what an occasion is used for begins: "will take the opportunity [to] hold a meeting"."""
        if group.entry is not None and group.entry.form.endswith(
            ("opportunity to", "occasion to", "chance to", "go on to")
        ):
            return 0
        return self._schedules.find_use(word, words)

    def _read_used(self, group: VerbGroup, words: list[str], own: frozenset[str]) -> Verdict | None:
        """Return what one will do on an occasion, as if told without it: "will use his stay to sign a treaty"."""
        if words[:1] == ["for"]:
            return self.purpose(" ".join(words), own)
        rest = [w for i, w in enumerate(words[words[:1] == ["to"] :]) if i > 1 or not is_adverb(w)]
        if not rest:
            return None
        size = next((n for n in (4, 3, 2, 1) if " ".join(rest[:n]) in self._bases), 1)
        done = group._replace(entry=self._bases.get(" ".join(rest[:size])), form="will")
        return self._read_future(done, rest[0], rest[size:], own)

    def _read_agenda_verb(self, entry: Entry, word: str, words: list[str], own: frozenset[str]) -> Verdict | None:
        """Return the verdict on a future verb that only tells what will be said: "will discuss", "will stress"."""
        lemma = entry.attributes["lemma"]
        if lemma == "address" and not self._no_acts.addressed.isdisjoint(words[:8]):
            return None
        if lemma in ("coordinate", "co-ordinate", "continue") or (
            entry.value == "discussion" and lemma.partition(" ")[0] in self._weighing
        ):
            return None
        if entry.attributes.get("frame") == "light":
            return self.nouns.read_light(lemma, self.default(entry), words) if entry.value == "discussion" else None
        if entry.value == "statement" and (
            lemma in self._explaining
            or (lemma in ("say", "tell") and ("that" in words[:3] or not _SAID_NOW.isdisjoint(words[:1])))
        ):
            return self.read_entry(entry, words, own)
        if (
            entry.value in ("discussion", "assessment")
            or lemma in self._looking_over
            or (word == "look" and entry.value == "commitment")
        ):
            return self.default(entry)
        if entry.attributes.get("frame") == "affirm" and entry.value == "position" and lemma not in self._stressing:
            voiced = self.nouns.read(self.default(entry), words)
            if voiced is not None:
                return voiced  # "will reaffirm its commitment to the pact"
            if lemma in self._restating:
                return self.read_entry(entry, words, own)
        if entry.value == "position" and entry.attributes.get("frame") == "say":
            return self.read_entry(entry, words, own)  # "will make clear that", "will warn that"
        if lemma in self._stressing:
            return replace(self.read_entry(entry, words, own), kind="position", strength=None)
        if lemma in self._presenting and not self._presented.isdisjoint(object_of(words)[:_PRESENTED]):
            return Verdict("statement", None, entry.rule, entry.attributes.get("plover") or None)
        return self.read_entry(entry, words, own) if lemma in self._demanding else None


def _calls(entry: Entry, words: list[str]) -> bool:
    """Tell whether one "spoke on" the phone, or on Monday, and not on a subject."""
    return entry.attributes["lemma"] == "speak on" and not OCCASION.isdisjoint(words[:2])


def _opens_way(words: list[str]) -> bool:
    """Tell whether what is given is an opportunity: "afforded both ministers an opportunity to take stock"."""
    at = next((i for i, w in enumerate(words[:7]) if w in _CHANCES), None)
    if at is None or words[at : at + 2] == ["occasion", "for"]:  # "provided the occasion for a discussion"
        return False
    return at < 4 or _OTHERWISE.isdisjoint(words[:at])
