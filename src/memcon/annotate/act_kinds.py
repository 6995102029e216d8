"""What kind of act a clause is, and how strong a commitment (codebook, section 2).

The verb's lexicon entry proposes a kind; the complement decides where the entry names a `frame`: "affirm" verbs
take their kind from an abstract noun, "say" verbs from the clause told, "agree" verbs from what was agreed, "light"
verbs ("gave", "paid") are acts with certain nouns alone.
"""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.agreements import AgreementReader
from memcon.annotate.clauses import BE, OPENING, VerbGroup, is_adverb
from memcon.annotate.meeting_purpose import PurposeReader
from memcon.annotate.no_acts import GATHERINGS, GIVING, SPEECHES, TRIP_VERBS, TRIPS, is_courtesy, is_no_act, takes_time
from memcon.annotate.object_nouns import ObjectNouns
from memcon.annotate.told_clauses import ToldClauses
from memcon.annotate.told_talks import ToldTalks
from memcon.annotate.told_travel import is_told_travel
from memcon.annotate.verdicts import WORD, Verdict, find_states, opening_pattern, words_of
from memcon.lexicon import Entry, Lexicon

_COMPANY = 16  # words that tell whom somebody joined
_FEELING = frozenset(
    "condolences congratulations thanks sympathy sympathies gratitude appreciation greetings felicitations".split()
)
_GREETING = frozenset({"congratulations", "congratulatory", "greeting", "greetings", "felicitations", "condolence"})
_HANDING = frozenset({"present", "deliver", "hand over", "convey", "transmit", "pass on"})
_TRAVELLING = frozenset("traveling travelling visiting meeting going returning arriving hosting".split())
_TO_GIVE = GIVING | {"making", "giving", "providing", "delivering", "offering"}
_SUPERLATIVE = frozenset(
    "excellent outstanding exemplary remarkable impressive superb tremendous extraordinary historic brotherly "
    "fraternal cordial time-tested".split()
)
_ARTICLES = frozenset({"a", "an", "the", "one", "among"})
_OPENING_WAY = frozenset(
    "a an provide provides provided offer offers offered give gives gave present presents presented".split()
)  # "was an opportunity to", "offered an opportunity for"
_LOOKING_OVER = frozenset({"review", "take stock of"})  # who "will monitor" something binds himself
_BACKED = frozenset({"of", "for", "in"})
_WISHABLE = frozenset({"assessment", "position", "request", "statement"})
_WEIGHING = frozenset({"consider", "explore", "examine"})
_STRESSING = frozenset("emphasise emphasize stress underscore underline highlight".split())
_STANDING = frozenset("condemn reject oppose denounce deplore believe regard consider".split())
_INSISTING = _STRESSING | _STANDING | {"reiterate", "reaffirm", "affirm", "express", "voice"}
_UNBOUNDED = frozenset("all every possible full fullest further continued continuous continuing".split())
_TIED = frozenset({"affirm", "say"})
_ADDRESSING = frozenset("tell inform brief remind notify assure".split())
_CALLING = frozenset({"called", "calls", "calling"})
_MARKS = frozenset({"“", '"'})
_CLAUSAL = frozenset({"say", "add", "tell", "be quoted as saying"})  # what is told by these is a clause, no noun
_TELLING = _CLAUSAL | {"state", "announce", "confirm", "inform"}
_ADDRESSEES = frozenset("him her them us me reporters journalists newsmen".split())
# "will be meeting" is "will meet".
_GOING_ON = {
    "meeting": "meet", "visiting": "visit", "travelling": "travel", "traveling": "travel", "hosting": "host",
    "attending": "attend", "holding": "hold", "making": "make", "arriving": "arrive", "returning": "return",
    "going": "go", "paying": "pay", "joining": "join",
    "looking": "look", "seeking": "seek", "exploring": "explore", "considering": "consider",
}  # fmt: skip
_HELP = frozenset({"support", "assistance", "cooperation", "help"})
_SIGNING = frozenset({"sign", "initial", "ink"})  # what one is expected to sign has been agreed
_EXPLAINING = frozenset("explain outline brief articulate highlight inform describe elucidate apprise".split())
_PLANNED = frozenset("meet hold travel host speak visit fly convene".split())
_SETTING_OUT = frozenset("arrive head leave depart go return embark come".split())
BASIC_STRENGTH = 3


class KindReader:
    """Decides kinds; holds the lexicon's tables in a form that is quick to look up."""

    def __init__(self, lexicon: Lexicon) -> None:
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
        self.states = find_states(lexicon)
        self.bases = frozenset(w for w in self._bases if " " not in w) | words_of(lexicon, "plain_verbs")
        self.schedule = words_of(lexicon, "schedule_verbs")
        self.meeting = words_of(lexicon, "meeting_verbs")
        self.journeys = words_of(lexicon, "journey_verbs")
        self.opening = OPENING | self.meeting | self.journeys
        self.adjectival = words_of(lexicon, "adjectival")
        self.group_nouns = words_of(lexicon, "group_nouns")
        self._backers = words_of(lexicon, "backer_nouns")
        self._wants = words_of(lexicon, "want_verbs")
        self._going_wrong = self._wants | words_of(lexicon, "harm_verbs")
        self.talk_nouns = words_of(lexicon, "talk_nouns")
        self.nouns = ObjectNouns(lexicon, self.bases)
        self.opening_word = opening_pattern(self.opening)
        self.told = ToldClauses(lexicon, self.nouns, self._weak, self.verb_forms)
        self.agreements = AgreementReader(self._weak, self.nouns, self.told, self.group_nouns)
        self._purposes = PurposeReader(
            self._bases, self._participles, self.meeting | self.schedule, self.talk_nouns, self.read_entry
        )
        self._talks = ToldTalks(self.verb_forms, self.talk_nouns, self.purpose)

    def purpose(self, complement: str, own: frozenset[str]) -> Verdict | None:
        """Return the verdict on the purpose or subject of a clause of meeting ("met to discuss", "spoke about")."""
        return self._purposes.read(complement, own, self.bases)

    def read_journey(self, complement: str, own: frozenset[str]) -> Verdict | None:
        """Return what a journey is for where that is talk: "arrived in Oslo to discuss ferry fares"."""
        found = self.purpose(complement, own)
        if found is None or found.kind not in ("discussion", "review"):
            return None
        return found if found.rule == "grammar/talks" or not found.rule.startswith("grammar/") else None

    def read_naming(self, word: str, complement: str) -> Verdict | None:
        """Return an assessment where somebody calls something by words in marks: "called the plan “a step back”"."""
        words = WORD.findall(complement[:200])
        if word not in _CALLING or words[:1] in (["on"], ["upon"], ["for"]) or _MARKS.isdisjoint(words[1:14]):
            return None
        at = next(i for i, w in enumerate(words) if w in _MARKS)
        named = not {"for", "to", "on", "that", ","} & set(words[:at])
        return Verdict("assessment", None, "grammar/naming", None) if named else None

    def read(self, group: VerbGroup, word: str, complement: str, own: frozenset[str]) -> Verdict | None:
        """Return the verdict on a clause, or None if it is no act.

        `word` is the main verb as found, `complement` the folded text behind it up to the clause's end, `own` the
        folded names that stand for the actor's own party.
        """
        if group.entry is None and group.form not in ("will", "likely", "be_ing") and word not in _ARTICLES:
            return None
        words = WORD.findall(complement[:400])
        if self._is_unpromised(group, word, words):
            return None
        if group.form in ("will", "likely"):
            found = self._read_future(group, word, words, own)
            ahead = group.form == "will" or (found is not None and found.kind in ("discussion", "review"))
            return found if ahead or word in _SIGNING else None
        if group.form == "be_ing" and word in _TRAVELLING:
            return self.purpose(complement, own)
        if word in _OPENING_WAY and "opportunity" in words[:4]:
            return self.purpose(" ".join(words), own)
        entry = group.entry
        if entry is None and group.form in ("be_adjective", "be_participle") and word in _ARTICLES:
            backs = not self._backers.isdisjoint(words[:5]) and not _BACKED.isdisjoint(words[1:7])
            return Verdict("position", None, "grammar/backer", "SUPPORT") if backs else None
        if entry is None or (group.form == "be_ing" and not TRIPS.isdisjoint(words[:3])):
            return None
        passive = group.form == "be_participle" or (
            group.form == "be_adjective" and entry.attributes["tenses"] == ("past", "participle")
        )
        if passive and entry.form.split(" ")[0] not in BE and word != "agreed":
            return None  # the subject is not who acts
        if entry.attributes["lemma"] == "conclude" and (ended := self._purposes.read_ending(words, own)) is not None:
            return ended
        if is_no_act(entry, words, self.talk_nouns):
            return None
        if entry.attributes.get("frame") == "doing":
            return self._read_doing(entry, words, own)
        if entry.attributes.get("frame") == "light":
            return self.nouns.read_light(entry.attributes["lemma"], self.default(entry), words)
        if group.form == "be_ing" and entry.value == "delivery" and not entry.attributes.get("frame"):
            return self.default(entry)
        if entry.form == "sought to" and group.form == "have":
            return Verdict("statement", None, entry.rule, entry.attributes.get("plover") or None)  # what one tried then
        if entry.attributes["lemma"].removesuffix(" that") in _TELLING and is_told_travel(
            self.told.find_clause(words) or words, self.verb_forms
        ):
            found = self.purpose(complement, own)
            return found if found is not None and found.kind in ("discussion", "review") else None
        if entry.attributes["lemma"] in _ADDRESSING and words[:1] and words[0] in _ADDRESSEES:
            words = words[1:]
        return self.read_entry(entry, words, own)

    def _read_doing(self, entry: Entry, words: list[str], own: frozenset[str]) -> Verdict | None:
        """Return the verdict on what somebody began or ended a talk by: "began by thanking", "ended by agreeing to"."""
        words = [w for i, w in enumerate(words) if i or not is_adverb(w)]
        if entry.attributes["lemma"] == "join":
            return self._read_joining(entry, words, own)
        for size in (3, 2, 1):
            doing = self._participles.get(" ".join(words[:size]))
            if doing is not None:
                return replace(self.read_entry(doing, words[size:], own), rule=entry.rule)
        return None

    def _read_joining(self, entry: Entry, words: list[str], own: frozenset[str]) -> Verdict | None:
        """Return the verdict on what somebody joined others in: "joined the envoys of Peru in urging restraint"."""
        if "in" not in words[:_COMPANY]:
            return None
        found = self._purposes.read_participle(words, words.index("in") + 1, own)
        if found is None or found.kind == "statement":
            return None  # "joined in observing the parade"
        return replace(found, rule=entry.rule)

    def read_entry(self, entry: Entry, words: list[str], own: frozenset[str]) -> Verdict:
        """Return the verdict on an entry with the words of its complement."""
        frame = entry.attributes.get("frame")
        base = self.default(entry)
        if words[:1] == [","] and frame == "say":
            words = words[1:]  # "said, Bangladesh will …"
        if entry.attributes.get("needs_action") and not self.nouns.has_action(words, False):
            return replace(base, kind="position", strength=None)
        if base.kind == "assessment" and entry.form.split(" ")[0] in BE and words[:1] == ["to"]:
            telling = self._bases.get(words[1]) if len(words) > 1 else None
            if telling is not None and telling.attributes.get("frame") == "say":
                return self.read_entry(telling, words[2:], own)
        if (other := entry.attributes.get("with_as")) and "as" in words[:8]:
            return replace(base, kind=str(other), strength=None)
        near = words[: words.index("that")] if "that" in words[:5] else words[:5]
        if not set(entry.attributes.get("with_words", ())).isdisjoint(near):
            then = str(entry.attributes["then"])
            return replace(base, kind=then, strength=BASIC_STRENGTH if then == "commitment" else None)
        if entry.attributes["lemma"] in _HANDING and not _GREETING.isdisjoint(words[:7]):
            return replace(base, kind="assessment", strength=None)  # "handed over a message of congratulations"
        if entry.form.endswith(" that"):
            return self.told.read(base, words, own)
        weighs = not entry.attributes.get("factual")
        if entry.attributes["lemma"] in self.nouns.light_verbs:
            found = self.nouns.read_light(entry.attributes["lemma"], base, words)
            if found is not None:
                return found
        if frame in ("wish", "give", "assure"):
            return self._read_by_frame(entry, base, words, own)
        if frame in ("agree", "propose"):
            return (self.agreements.read if frame == "agree" else self.agreements.read_proposal)(base, words)
        if frame in _TIED:
            if clause := self.told.find_clause(words, entry.attributes["lemma"] in _ADDRESSING):
                bare = "that" in words[:2] and all(map(is_adverb, words[: words.index("that")]))
                told = replace(base, kind="statement") if bare and entry.attributes.get("tells") else base
                return self._talks.weigh(self.told.read(told, clause, own, weighs), clause)
            if words[:1] and (said := self.told.read_bare(base, words, own, weighs)):
                return self._talks.weigh(said, words)
            if words[:1] and (talk := self._talks.weigh(base, words)) is not base:
                return talk
            if base.kind == "position" and words[:1] == ["to"] and self.nouns.has_action(words, False):
                return self.agreements.weaken(replace(base, kind="commitment", strength=2), words)
            if entry.attributes["lemma"] in _CLAUSAL and self.told.opens_clause(words):
                return base
            found = self.nouns.read(base, words)
            if found is not None and base.kind == "delivery" and found.kind == "position":
                return base  # "announced a package of military support"
            return found or self._praise(base, words)
        if entry.attributes["lemma"] == "hope" and words[:1] != ["to"] and words[:2] != ["that", "to"]:
            return replace(base, kind="statement", strength=None)
        if base.kind == "commitment":
            return self._read_going_on(entry, words, own) or self.agreements.weaken(base, words)
        if base.kind == "position" and not frame:
            return base  # "rejected the plan to build a dam"
        if base.kind in ("statement", "position"):
            return self.nouns.read(base, words) or base
        return base

    def _is_unpromised(self, group: VerbGroup, word: str, words: list[str]) -> bool:
        """Tell whether nobody promises what is ahead or goes on: "will need help", "continues to undermine"."""
        if group.form == "will" and word in self._wants and words[:1] != ["to"]:
            return True
        continues = group.entry is not None and group.entry.attributes["lemma"] == "continue"
        return (
            continues
            and words[:1] == ["to"]
            and next((w for w in words[1:5] if not is_adverb(w)), "") in self._going_wrong
        )

    def _read_going_on(self, entry: Entry, words: list[str], own: frozenset[str]) -> Verdict | None:
        """Return the verdict on what one goes on saying: "has continued to emphasise restraint"."""
        if entry.attributes["lemma"] != "continue" or words[:1] != ["to"]:
            return None
        rest = [w for w in words[1:4] if not is_adverb(w)]
        phrase = self._bases.get(" ".join(rest[:2]))
        if phrase is not None and phrase.value == "request":
            return self.default(phrase)  # "continue to call for restraint"
        told = self._bases.get(rest[0]) if rest else None
        if told is None or (
            told.attributes["lemma"] not in _INSISTING
            and told.attributes.get("frame") != "say"
            and told.value != "request"
        ):
            return None
        return self.read_entry(told, words[words.index(rest[0]) + 1 :], own)

    def _praise(self, base: Verdict, words: list[str]) -> Verdict:
        """Return an assessment where a statement dwells on something excellent."""
        if base.kind == "statement" and "that" not in words[:6] and not _SUPERLATIVE.isdisjoint(words[:5]):
            return replace(base, kind="assessment")
        return base

    def _read_by_frame(self, entry: Entry, base: Verdict, words: list[str], own: frozenset[str]) -> Verdict:
        frame = entry.attributes["frame"]
        if frame == "wish":
            rest = [w for w in words[:6] if not is_adverb(w)]
            saying = self._bases.get(" ".join(rest[1:2])) if rest[:1] == ["to"] else None
            if saying is not None and (saying.value == "assessment" or saying.attributes.get("frame") in _TIED):
                # "want to thank Peru for", "want to say that we hope": it is done by saying so
                return replace(self.read_entry(saying, words[words.index(rest[1]) + 1 :], own), rule=base.rule)
            wants = base.kind == "commitment" and not entry.form.endswith(" to")
            if wants and rest[:1] not in (["to"], [","]) and ("to" in rest[1:] or rest[:1] == ["the"]):
                # "wants Japan to open its market", "wants the lifting of the ban"
                return replace(base, kind="request", strength=None)
            if wants and rest[:1] not in (["to"], [","], []):
                return replace(base, kind="position", strength=None)  # "wants closer ties"
            for size in (3, 2, 1):
                verb = self._bases.get(" ".join(rest[:size]))
                if verb is not None and (verb.value in _WISHABLE or base.kind == "statement"):
                    inner = self.read_entry(verb, words[words.index(rest[0]) + size :], own)
                    return replace(inner, rule=base.rule)
            return self.agreements.weaken(base, ["to", *words]) if base.kind == "commitment" else base
        if frame == "give":
            found = self.nouns.read(base, words)
            if found is not None and found.kind in ("assessment", "request"):
                return found
            return self.agreements.weaken(base, words) if base.kind == "commitment" else base
        for i, w in enumerate(words[:10]):
            if w in _HELP and "that" not in words[:i]:
                return base  # "assured all possible support for …"
            if w == "that":
                told = self.told.read(replace(base, kind="statement", strength=None), words[i + 1 :], own)
                return told if told.kind != "statement" else replace(base, kind="position", strength=None)
            if w == "to":
                return self.agreements.weaken(base, words[i:])
            if w in _HELP:
                helps = base.kind == "commitment" or self._helps(words, i)
                return replace(base, kind="commitment" if helps else "position", strength=3 if helps else None)
            if w == "of" and words[i - 1 : i] not in (["government"], ["people"]):
                return self._read_assured(base, words[i + 1 :])
        return base

    def _read_assured(self, base: Verdict, words: list[str]) -> Verdict:
        """Return the verdict on what somebody is assured of: "of his country's support in building the dam"."""
        help_at = next((n for n, w in enumerate(words[:8]) if w in _HELP), None)
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

    def _read_future(self, group: VerbGroup, word: str, words: list[str], own: frozenset[str]) -> Verdict | None:
        word = _GOING_ON.get(word, word)
        if takes_time(word, words):
            return None
        if word == "be" and words[:1] and words[0] in ("a", "an") and "opportunity" not in words[:5]:
            return Verdict("commitment", 3, "grammar/will be", None)
        if "opportunity" in words[:4] or words[:2] == ["a", "good"]:
            return self.purpose(" ".join(words), frozenset())
        if not TRIPS.isdisjoint(words[:4]) and word in TRIP_VERBS:
            return None
        said = [*(group.entry.form.split() if group.entry else ()), *words[:5]]  # "deliver a speech" may be an entry
        if (word in _TO_GIVE and not SPEECHES.isdisjoint(said)) or (word == "take" and words[:1] == ["part"]):
            return None
        if word in _TRAVELLING:
            return self.purpose(" ".join(words), own)  # "will be meeting the minister"
        if word in _SETTING_OUT and (aim := self.read_journey(" ".join(words), own)) is not None:
            return aim
        if word in self.schedule or word in ("be", "been") or (word == "go" and words[:1] == ["to"]):
            aim_of = self.read_journey if word == "visit" else self.purpose
            found = aim_of(" ".join(words), own) if word in _PLANNED else None
            return found if found is not None and found.kind == "discussion" else None
        if not _FEELING.isdisjoint(words[:5]):
            return Verdict("assessment", None, "grammar/will")
        entry = group.entry
        if entry is not None and entry.attributes["lemma"] in ("call on", "call upon"):
            return None if is_courtesy(words) else self.default(entry)
        if entry is not None and (found := self._read_agenda_verb(entry, word, words, own)) is not None:
            return found
        if entry is not None and entry.attributes["lemma"] == "address" and not GATHERINGS.isdisjoint(words[:8]):
            return None
        plover = entry.attributes.get("plover") if entry else None
        return Verdict("commitment", self._weak.get(word, 3), "grammar/will", plover)

    def _read_agenda_verb(self, entry: Entry, word: str, words: list[str], own: frozenset[str]) -> Verdict | None:
        """Return the verdict on a future verb that only tells what will be said: "will discuss", "will stress"."""
        lemma = entry.attributes["lemma"]
        if lemma == "address" and not GATHERINGS.isdisjoint(words[:8]):
            return None
        if lemma in ("coordinate", "co-ordinate", "continue") or (entry.value == "discussion" and lemma in _WEIGHING):
            return None
        if entry.attributes.get("frame") == "light":
            return self.nouns.read_light(lemma, self.default(entry), words) if entry.value == "discussion" else None
        if entry.value == "statement" and (lemma in _EXPLAINING or (lemma == "say" and "that" in words[:3])):
            return self.read_entry(entry, words, own)
        if (
            entry.value in ("discussion", "assessment")
            or lemma in _LOOKING_OVER
            or (word == "look" and entry.value == "commitment")
        ):
            return self.default(entry)
        if lemma in _STRESSING:
            return replace(self.read_entry(entry, words, own), kind="position", strength=None)
        return None
