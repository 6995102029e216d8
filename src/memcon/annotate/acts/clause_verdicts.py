"""What a clause is in which somebody acts: its verb's kind as the subject and the words around it leave it."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.acts.act_kinds import KindReader
from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.acts.deeds_told import DeedReader
from memcon.annotate.acts.guests import is_reception
from memcon.annotate.acts.kinds_by_object import ObjectReader
from memcon.annotate.acts.material_help import is_lasting_help, is_material_help
from memcon.annotate.acts.meeting_chances import ChanceReader
from memcon.annotate.acts.meeting_purpose import read_hosting
from memcon.annotate.acts.meeting_results import read_result
from memcon.annotate.acts.no_acts import object_of
from memcon.annotate.acts.predicates import Clause
from memcon.annotate.acts.promises import Promise, PromiseReader
from memcon.annotate.acts.qualities import QualityReader
from memcon.annotate.acts.verdicts import WORD, Verdict, verbs_of
from memcon.annotate.acts.voices import BINDING
from memcon.annotate.talks.calling_on import asks, expects, talks
from memcon.annotate.text.context import Context
from memcon.annotate.text.small_words import DENYING, HAVE
from memcon.annotate.text.tokens import Tokens
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import lazy_regex, words_of
from memcon.model import Span

_CALLED_ON = 160  # characters in which all stand who are called on
_PART = lazy_regex(
    r"\s(?:(?:an\s)?active\s)?(?:part\s)?in\s(?:[\w'-]+\s){0,4}?(?:discussions?|debates?|talks|consultations|exchanges?)\s(?:[^.;]{0,60}?\s)?"
    r"(?:on|about|concerning|regarding|dealing\swith|devoted\sto|focus(?:ing|ed)\son)\s"
    r"(?!the\s(?:margins?|sidelines|fringes)|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
# "will take part in two projects on eels"
_WORK = lazy_regex(
    r"\s(?:(?:an\s)?active\s)?(?:part\s)?in\s(?:(?!meetings?|talks|festivities)[\w'-]+\s){0,6}?"
    r"(?:projects?|program(?:me)?s?(?!\son\s)|missions?|initiatives?|operations?|financing)\b(?!\s(?:forum|conference|summit|meeting|event))"
)
_NO_SUBJECT = lazy_regex(
    r"\s(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:[\w'’-]+\s)?behalf|(?:a|the)\s(?:phone|telephone|panel|sidelines|margins|fringes|"
    r"occasion|stage|podium|first|second|third|topic|theme|eve)|camera|stage)\b"
)
_ON_STAGE = lazy_regex(
    r"[^.;]{0,40}?\b(?:podium|panel|plenary|public|round-?\s?table|fireside|townhall)\s(?:discussions?|debates?|talks?|exchanges?)\b"
)
_NO_WORDS = lazy_regex(
    r"\s(?:to\s)?(?:comment|elaborate|respond|answer|be\s(?:drawn|named)|(?:give|provide|offer)\s(?:any\s|further\s|more\s)*details)\b"
)
_NONE_GIVEN = lazy_regex(
    r"\s(?:no|few|little|scant)\s(?:[\w-]+\s)?(?:dates?|details?|information|evidence|explanations?|reasons?|indications?|"
    r"timeline|timetable|answers?|specifics|comments?|figures)\b"
)
_NOTHING = lazy_regex(
    r"\s(?:reporters\s|journalists\s)?(?:nothing|little|no\smore|as\smuch|so|the\ssame)\b"
    r"(?=[.,;]|\Z|\s(?:to|about|on|in|at|during|after|when|as|of)\b)"
)
_UNNAMED = lazy_regex(
    r"\s(?:to\s(?:remain|stay|be\skept)\s(?:unnamed|anonymous|unidentified)|not\s(?:to\s)?be\s(?:named|identified|quoted)|"
    r"(?:for\s)?anonymity)\b"
)
_TO_THING = lazy_regex(r"\s(?:to|with)\s(?!\w+ing\b)")
_GOING_ON = lazy_regex(
    r"(?:are|is|were|was|have\sbeen)\s(?:(?:also|already|currently|still|now)\s){0,2}"
    r"(?:under\s?way|ongoing|in\sprogress|initiated|continuing)\s(?:[^.;]{0,60}?\s)?"
    r"(?:on|about|regarding|concerning|over|to\s(?:discuss|explore|examine|find|agree|reach|finali[sz]e))\s(?!\d)"
)
_TO_TOPIC = lazy_regex(
    r"\s(?!(?:each|one|him|her|them|us|violence|force|war)\b)(?!\w+ing\sto\b)(?![^.;]{0,60}\sfor\s)"
)  # "turned to eels", not "turned to each other", "turned to the court for help"
_TALKERS = frozenset({"meeting", "all", "they", "person", "he", "official"})
_TALKED = frozenset({"discussion", "review"})
_DONE = frozenset({"delivery", "commitment", "discussion", "review"})  # what, where it is denied, did not come about
_OBJECT = 8  # words behind a verb of helping in which its object stands
_AT_WORK = frozenset({"grammar/at work", "acts/verb/be working to/commitment"})
_COURSES = frozenset({"process"})  # which are helped along for years: "has supported the peace process since 2001"
_CLOSE_BY = 24  # characters behind "turned to" in which somebody stands to whom one turns
_JOURNEY = 5  # words behind "is on" in which a journey is named
_DEBATES = frozenset({"debate", "debates"})
_ENABLED = 14  # words of what a meeting makes possible
_NEAR = 6  # characters between "called on" and the person whom one visits


class ClauseJudge:
    """Judges clauses; built once for a lexicon."""

    def __init__(self, lexicon: Lexicon, kinds: KindReader) -> None:
        self._kinds = kinds
        self._deeds, self._objects = DeedReader(lexicon), ObjectReader(lexicon)
        self._promises = PromiseReader(lexicon, kinds.purpose)
        self._qualities = QualityReader(lexicon)
        self._chances = ChanceReader(lexicon, kinds.base_forms, kinds.read_entry)
        self._marking = verbs_of(lexicon, "marking")
        self._met_by_deeds = words_of(lexicon, "noun_class/met by deeds")
        self._declining = verbs_of(lexicon, "declining to speak")
        self._partaking = verbs_of(lexicon, "partaking")
        self._helping = verbs_of(lexicon, "lasting help")
        self._under_way = verbs_of(lexicon, "help under way")
        self._stood_for = words_of(lexicon, "noun_class/stood for")
        self._giving = verbs_of(lexicon, "material help")
        self._lapsing = verbs_of(lexicon, "becoming law")
        self._setting_out = verbs_of(lexicon, "content of papers")
        self._expecting = verbs_of(lexicon, "expecting of others")
        self._reaching = verbs_of(lexicon, "reaching subjects")
        self._turning = verbs_of(lexicon, "turning to subjects")
        self._holding = verbs_of(lexicon, "said of papers")
        self._gathering = words_of(lexicon, "noun_class/gatherings of many")
        self._enabling = verbs_of(lexicon, "making possible")
        self._standing = verbs_of(lexicon, "observed of others")
        self._restating = verbs_of(lexicon, "restating")
        self._journeys = words_of(lexicon, "noun_class/journeys")

    def judge(self, context: Context, tokens: Tokens, clause: Clause, end: int, own: frozenset[str]) -> Verdict | None:
        """Return the verdict on a clause that ends at `end`, None where it is no act.

        `own` are the folded names that stand for the actor's own party. What a meeting "is expected to" weigh is its
        agenda as what it "will" weigh is.
        """
        verdict = self._judge(context, tokens, clause, end, own)
        if verdict is None and clause.group.form == "likely" and clause.subject.actors[0].who == "meeting":
            ahead = replace(clause, group=clause.group._replace(form="will"))
            verdict = self._judge(context, tokens, ahead, end, own)
            return verdict if verdict is not None and verdict.kind in _TALKED else None
        return verdict

    def _judge(self, context: Context, tokens: Tokens, clause: Clause, end: int, own: frozenset[str]) -> Verdict | None:
        group = clause.group
        complement, word = context.folded[group.after : end], tokens.words[group.main]
        is_meeting = clause.subject.actors[0].who == "meeting"
        verdict = self._chances.read(group.form, word, complement, own) if is_meeting else None
        if is_meeting and word in self._reaching and _TO_THING.match(complement):
            verdict = Verdict("discussion", None, "grammar/topics", "CONSULT")  # "the talks extended to eels"
        if is_meeting and group.form[:3] == "be_" and _GOING_ON.match(context.plain, clause.start, end):
            verdict = Verdict("discussion", None, "grammar/talks", "CONSULT")  # "talks are under way on a pact"
        verdict = verdict or (read_result(self._kinds.lexicon, word, complement) if is_meeting else None)
        verdict = verdict or (self._qualities.read(group, word, complement) if is_meeting else None)
        verdict = verdict or self._judge_verb(group, word, complement, own)
        if verdict is None and (group.entry is None or self._deeds.may_be_told(word)):
            verdict = self._deeds.read(clause.subject.actors[0].who, group.form, word, complement)
        if (inner := clause.inner) is not None and verdict is not None and verdict.kind != "commitment":
            told = self._judge_verb(inner, tokens.words[inner.main], context.folded[inner.after : end], own)
            verdict = told if told is not None and told.kind == "commitment" else verdict
        verdict = self._objects.weigh(group, complement, verdict) if verdict is not None else None
        if verdict is not None and self._promises_to_restate(clause, verdict):
            verdict = replace(verdict, kind="commitment", strength=3)  # "together, we will reaffirm our values"
        lemma = group.entry.attributes["lemma"] if group.entry is not None else ""
        if is_meeting and verdict is not None and verdict.kind == "delivery" and lemma in self._enabling:
            verdict = self._read_enabled(complement, own)
        noun = context.folded[clause.subject.start : clause.subject.actors[0].end].rpartition(" ")[2]
        if is_meeting and verdict is not None and verdict.kind not in _TALKED and noun in self._gathering:
            return None  # "the event opened a new chapter"
        if verdict is not None:
            verdict = self._weigh(context, tokens, clause, Span(clause.start, end), verdict)
        return verdict

    def _read_enabled(self, complement: str, own: frozenset[str]) -> Verdict | None:
        """Return what a meeting made possible: "allowed a debate on eels" is talk, "helped the divers" nothing."""
        aim = self._kinds.purpose(complement, own)
        if aim is not None and aim.rule != "grammar/purpose":
            return aim
        talked = not (self._kinds.talk_nouns | _DEBATES).isdisjoint(WORD.findall(complement[:200])[:_ENABLED])
        return Verdict("discussion", None, "grammar/talks", "CONSULT") if talked else None

    def _promises_to_restate(self, clause: Clause, verdict: Verdict) -> bool:
        """Tell whether those who speak say that they will take a stand again."""
        lemma = clause.group.entry.attributes["lemma"] if clause.group.entry is not None else ""
        ours = clause.subject.actors[0].who in ("we", "i") and clause.group.form == "will"
        return ours and verdict.kind == "position" and lemma in self._restating

    def _judge_verb(self, group: VerbGroup, word: str, complement: str, own: frozenset[str]) -> Verdict | None:
        """Return the kind of act that a verb and its complement make."""
        if group.form == "will" and (hosting := read_hosting(self._kinds.lexicon, word, complement)) is not None:
            return hosting
        if word in self._partaking and _PART.match(complement):
            if group.form in ("will", "likely") and _ON_STAGE.match(complement):
                return None  # "will take part in a podium debate on eels"
            return Verdict("discussion", None, "grammar/about", "CONSULT")
        if group.form == "will" and word in self._partaking and _WORK.match(complement):
            return Verdict("commitment", 3, "grammar/will", "COOPERATE")  # "will take part in three projects on eels"
        lemma = group.entry.attributes["lemma"] if group.entry is not None else ""
        if group.form == "will" and lemma in ("speak about", "speak on") and not _NO_SUBJECT.match(complement):
            return Verdict("discussion", None, "grammar/about", "CONSULT")
        if (
            word == "meet"
            and group.form == "will"
            and not self._met_by_deeds.isdisjoint(object_of(WORD.findall(complement)))
        ):
            return Verdict("commitment", 3, "grammar/will", None)  # "will meet its target"
        leaves = word in self._kinds.journeys and group.form not in ("will", "likely")
        stays = group.form[:3] == "be_" and (word in ("in", "here") or (word == "on" and self._is_journey(complement)))
        if group.entry is None and (leaves or stays):
            return self._kinds.read_journey(complement.partition("“")[0], own)
        if word in self._kinds.meeting and not (group.entry and " " in group.entry.form):
            return self._kinds.read_naming(word, complement) or self._read_meeting(group, word, complement, own)
        return self._kinds.read(group, word, complement, own)

    def _is_journey(self, complement: str) -> bool:
        """Tell whether "is on" tells of a journey: "on a three-day visit to discuss fees"."""
        return not self._journeys.isdisjoint(WORD.findall(complement[:80])[:_JOURNEY])

    def _weigh(self, context: Context, tokens: Tokens, clause: Clause, span: Span, verdict: Verdict) -> Verdict | None:
        """Return the verdict as its subject and its surroundings leave it, None where the clause is no act."""
        group, actor = clause.group, clause.subject.actors[0]
        lemma = group.entry.attributes["lemma"] if group.entry is not None else ""
        if verdict.kind == "commitment":
            denied = not DENYING.isdisjoint(tokens.words[group.first : group.main])
            promise = Promise(
                actor.who,
                context.folded[actor.start : max(actor.end, clause.subject.start)],
                group,
                tokens.words[group.main],
                context.folded[group.after : span.end],
                denied,
            )
            if (weighed := self._promises.weigh(promise, verdict)) is None:
                return None
            verdict = weighed
        if actor.who == "meeting" and verdict.kind == "assessment" and verdict.rule == "grammar/will":
            return None  # "the visit will mark sixty years of ties"
        if lemma in self._standing and not self._deals_abroad(context, lemma, actor.who, span, group.after):
            return None
        if lemma in self._turning and group.form != "will" and not _turns_to_topic(context, clause, span.end):
            return None
        if verdict.kind in ("statement", "discussion") and self._is_said_of_things(clause, verdict):
            return None
        if verdict.kind in ("statement", "delivery") and _NONE_GIVEN.match(context.folded, group.after):
            return None  # "provided no date"
        if verdict.kind == "statement" and self._keeps_silent(context, tokens, group):
            return None
        if lemma in self._expecting:  # not "expects trade to grow"
            asked = expects(context, group.after, span.end)
            return Verdict("request", None, verdict.rule, verdict.plover) if asked else None
        if verdict.kind == "request" and _UNNAMED.match(context.folded, group.after):
            return None  # "asked not to be named"
        if clause.subject.actors[0].who in BINDING and self._is_content(group, tokens.words[group.main], verdict):
            return None
        if verdict.kind == "review" and not DENYING.isdisjoint(tokens.words[group.first : group.main]):
            return Verdict("position", None, verdict.rule, verdict.plover)  # "will not review the pact"
        if verdict.kind == "request" and _is_visit(context, group):
            came_to_talk = talks(context.folded, group.after, span.end)
            return self._kinds.purpose(context.folded[group.after : span.end], frozenset()) if came_to_talk else None
        if self._is_help(context, tokens, group, span, verdict):
            return Verdict("delivery", None, verdict.rule, verdict.plover)
        if verdict.kind == "assessment" and is_reception(context, group, span.start, span.end):
            # "welcomed the Minister to Riga to discuss fees"
            aim = self._kinds.purpose(context.folded[group.after : span.end], frozenset())
            told = aim is not None and aim.kind in _TALKED and aim.rule not in ("grammar/purpose", "grammar/about")
            return aim if told else None
        wished = group.entry is not None and group.entry.attributes.get("frame") == "wish"
        if verdict.kind == "request" and wished and _is_denied(tokens, group):
            return Verdict("position", None, verdict.rule, verdict.plover)  # "does not want Peru to leave"
        if verdict.kind in _DONE and _is_denied(tokens, group):
            return Verdict("position", None, verdict.rule, verdict.plover) if verdict.kind == "commitment" else None
        return verdict

    def _deals_abroad(self, context: Context, lemma: str, who: str, span: Span, after: int) -> bool:
        """Tell whether one "is active in" another country, or "we need to": of others this is only observed."""
        if lemma == "need to":
            return who in ("i", "we", "they", "all")
        return bool(context.parties_in(after, span.end))

    def _is_help(self, context: Context, tokens: Tokens, group: VerbGroup, span: Span, verdict: Verdict) -> bool:
        """Tell whether one helps in deeds by a verb of taking a stand or of intent."""
        lemma = group.entry.attributes["lemma"] if group.entry is not None else ""
        long = tokens.words[group.first] in HAVE
        if verdict.rule in _AT_WORK:
            return long  # "has been working to clear the mines"
        if verdict.kind != "position":
            return False
        backs = not self._stood_for.isdisjoint(tokens.words[group.last + 1 :][:_OBJECT])
        helps = self._helping if long else self._under_way
        if group.form == "be_ing" and lemma in helps and (long or not backs):
            return True  # "has been supporting schools since 2005"
        if lemma not in self._giving:
            return False
        backs = not (self._stood_for - _COURSES).isdisjoint(tokens.words[group.last + 1 :][:_OBJECT])
        sentence = context.sentences[context.sentence_at(span.start)]
        # "supports schools in Peru"; "has supported the reform since 2001"
        return is_material_help(context, group, span.end) or (not backs and is_lasting_help(context, group, sentence))

    def _keeps_silent(self, context: Context, tokens: Tokens, group: VerbGroup) -> bool:
        """Tell whether nothing is said: "has not commented", "said nothing", "declined to give details"."""
        if _NOTHING.match(context.folded, group.after) is not None or not DENYING.isdisjoint(
            tokens.words[group.first : group.main]
        ):
            return True
        declines = group.entry is not None and group.entry.attributes["lemma"] in self._declining
        return declines and _NO_WORDS.match(context.folded, group.after) is not None

    def _is_said_of_things(self, clause: Clause, verdict: Verdict) -> bool:
        """Tell what a visit marks, or a treaty covers, from what somebody does with these verbs."""
        entry, who = clause.group.entry, clause.subject.actors[0].who
        if entry is None or entry.value != verdict.kind:
            return False
        if entry.value == "statement":
            return who in ("meeting", *BINDING) and entry.attributes["lemma"] in self._marking
        return who in BINDING and entry.attributes["lemma"] in self._holding

    def _is_content(self, group: VerbGroup, word: str, verdict: Verdict) -> bool:
        """Tell what a text provides for, which nobody does anew, and which text is meant: "the pact signed"."""
        if group.form == "will":
            return word in self._lapsing
        entry = group.entry
        if entry is None or group.form not in ("third", "base", "past"):
            return False
        bound = entry.value == "commitment" and group.form == "past"
        return verdict.kind == "delivery" or bound or entry.attributes["lemma"] in self._setting_out

    def _read_meeting(self, group: VerbGroup, word: str, complement: str, own: frozenset[str]) -> Verdict | None:
        """Return what a meeting was for; of one that is ahead only what is to be talked about."""
        if group.form == "be_participle" and complement.startswith(" since "):
            return None  # "has been held since 1990 to draw divers"
        found = self._kinds.purpose(complement, own, word)
        if found is not None and found.rule == "grammar/purpose" and word in HAVE and group.form != "likely":
            return None  # "has until May to repay the loan"
        if found is None and word in self._kinds.speaking:
            return self._kinds.spoken(complement)
        ahead = found is not None and group.form in ("will", "likely") and found.kind == "commitment"
        return None if ahead else found


def _turns_to_topic(context: Context, clause: Clause, end: int) -> bool:
    """Tell whether those who talk turn to a subject, and not to somebody or to a court."""
    after = clause.group.after
    talk = clause.subject.actors[0].who in _TALKERS and not context.people_in(after, min(after + _CLOSE_BY, end))
    return talk and _TO_TOPIC.match(context.folded, after, end) is not None


def _is_denied(tokens: Tokens, group: VerbGroup) -> bool:
    """Tell whether a promise or deed is denied: "has not agreed to", "have never discussed"; "will not" binds."""
    words = {*tokens.words[group.first : group.last + 1]}
    return group.form not in ("will", "likely") and "only" not in words and not words.isdisjoint(("not", "never"))


def _is_visit(context: Context, group: VerbGroup) -> bool:
    """Tell "called on the President" from "called on the President to stop"."""
    if group.entry is None or group.entry.attributes["lemma"] not in ("call on", "call upon"):
        return False
    for person in context.people_in(group.after, group.after + 40):
        if context.text[group.after : person.start].istitle() or person.start - group.after < _NEAR:
            last = context.people_in(group.after, group.after + _CALLED_ON)[-1]
            return not asks(context.plain, last.end, context.sentences[context.sentence_at(person.start)].end)
    return False
