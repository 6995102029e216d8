"""Acts of a document: clauses in which a party does something in words or deeds (codebook, section 2)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from memcon.annotate.acts.act_kinds import KindReader
from memcon.annotate.acts.act_sentences import (
    Sentence,
    actors_in,
    follows_letters,
    gather_sentences,
    may_act,
    merge_actors,
)
from memcon.annotate.acts.adjectival_verbs import is_quality
from memcon.annotate.acts.clause_ends import clause_end, clause_start, trimmed
from memcon.annotate.acts.clause_verdicts import ClauseJudge
from memcon.annotate.acts.clauses import VerbFinder, VerbGroup
from memcon.annotate.acts.done_by import find_agents, may_be_done_by, read_done
from memcon.annotate.acts.guests import find_courtesies
from memcon.annotate.acts.home_stories import in_story, of_known_sides, without_own_affairs
from memcon.annotate.acts.idle_acts import without_idle
from memcon.annotate.acts.inner_clauses import find_told
from memcon.annotate.acts.inverted_passives import read_inverted
from memcon.annotate.acts.meeting_results import read_deed_held
from memcon.annotate.acts.money_given import tells_of_money
from memcon.annotate.acts.own_names import OwnNames
from memcon.annotate.acts.parentheses import without_parenthesis
from memcon.annotate.acts.passive_clauses import (
    is_done_to,
    is_hidden_passive,
    is_impersonal,
    read_inner_passive,
    read_passives,
)
from memcon.annotate.acts.points import with_points
from memcon.annotate.acts.predicates import HELD, Clause, find_clauses
from memcon.annotate.acts.private_subjects import are_private
from memcon.annotate.acts.promises import takes_turn
from memcon.annotate.acts.qualities import QUALITY
from memcon.annotate.acts.shared_objects import join_shared
from memcon.annotate.acts.speech import (
    Body,
    find_bodies,
    is_frame,
    is_lead,
    is_saying,
    may_be_told,
    read_attributed,
    read_inserted,
    settle_quotations,
    tells_in_present,
)
from memcon.annotate.acts.stated_aims import read_things
from memcon.annotate.acts.talked_about import read_talked_about
from memcon.annotate.acts.told_to import read_told_to
from memcon.annotate.acts.told_together import find_pair, is_beside_another, is_telling, tells_of_both
from memcon.annotate.acts.transcripts import Said, is_shared, is_small_talk, refine
from memcon.annotate.acts.verdicts import WORD, Verdict, verbs_of
from memcon.annotate.acts.voiced_feelings import find_voiced
from memcon.annotate.acts.voices import Voice
from memcon.annotate.people.actors import Actor
from memcon.annotate.quotations.named_subjects import NamedSubjects
from memcon.annotate.quotations.sayings import Saying
from memcon.annotate.text.context import Context
from memcon.annotate.text.headline import is_headline
from memcon.annotate.text.small_words import OPENING
from memcon.annotate.text.tokens import Tokens, find_tokens
from memcon.lexicon import Entry, Hit, Lexicon
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Act, MeetingMention, Span

_MAYBE = frozenset({"must", "should", "could", "can", "may", "might"})
_EMPTY_SAYING = lazy_regex(
    r"(?:also |further |later )?(?:said|added|stated|told|announces?)"
    r"(?: (?:reporters|journalists|in|on|at|to|during|after)\b"
    r"(?:\s(?!(?:that|they|he|she|it|we|is|are|was|were|ha[sd]|have|would|will|must|should)\b)[\w.,'’-]+){0,9})?$"
)
_OPENS_MARKS = lazy_regex(r"[:,]?\s\"(?=\S)")  # said: "I am sure …", whose words are another clause
_LONGEST_NAME = 400  # characters; a longer mention of somebody is not a name
_WITH = lazy_regex(r"(?:\s\w+){0,3}\swith\s|(?:\s[\w-]+){0,6}\swith\s(?:(?:the|his|her|their|visiting)\s)*[A-Z]")
# "met B and held talks on trade", "held talks with B", not "held talks with traders"
_TALKS = lazy_regex(
    r"(?:\s[\w-]+){0,3}\s(?:talks|discussions|consultations|negotiations|conversations?|exchange\sof\sviews)\b"
    r"(?!\swith\s(?!(?:(?:the|his|her|their|visiting)\s)*(?:[A-Z]|counterpart)))"
)
_MEETING = frozenset({"met", "meet", "meets", "confer", "confers", "conferred"})
_RIGHT_WITH = lazy_regex(r"\swith\s(?:(?:the|his|her|their|visiting|counterpart,?|colleague,?|[A-Z][\w-]+)\s){0,3}\Z")
_ACTS = lazy_regex(r"\s(?:\w+ly\s|also\s)?(?:will|would|ha[sd]|have|is|are|was|were|could|can|should|\w+ed)\b")
_AUXILIARIES = OPENING | {"did", "do", "does", "can", "could", "may", "might", "must", "should"}
_THAT = 7  # characters of " that " before a name


class ActReader:
    """Reads acts; built once for a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.kinds = KindReader(lexicon)
        self._judge = ClauseJudge(lexicon, self.kinds)
        self._own = OwnNames(lexicon)
        self._voicing, self._signing = verbs_of(lexicon, "voicing"), verbs_of(lexicon, "signing together")

    def find_acts(
        self, context: Context, meetings: Sequence[MeetingMention], genre: str, sayings: list[Saying]
    ) -> list[Act]:
        """Return the acts of a document in order."""
        voice = Voice(context, meetings, genre)
        named = NamedSubjects(context) if voice.parties_meet or genre == "news" else None
        acts: list[Act] = []
        for item in gather_sentences(context, voice):
            if context.turns.is_question(item.span.start) or context.text[item.span.end - 1] == "?":
                continue
            if item.span.end <= context.body:
                continue  # the headline tells what the text tells again
            if item.verbs or item.groups or may_act(context, item.span, voice):
                at = context.sentences[context.sentence_at(item.span.start) - 1]
                item.reported = bool(acts) and at.start < acts[-1].span.end <= at.end and is_saying(context, acts[-1])
                acts.extend(self._read_sentence(context, item, voice, named))
        if voice.is_talk:
            sayings = [s for s in sayings if voice.counts_saying(s)]
        found = settle_quotations(
            context,
            without_idle(context, acts + find_courtesies(context, acts)),
            sayings,
            voice.has_meeting or genre == "news",
            voice.legislators,
        )
        if genre != "news":
            known = found if meetings else of_known_sides(context, found, voice.home)
            return without_own_affairs(known, voice.home, voice.abroad)
        return in_story(context, meetings, found, voice.together, voice.has_meeting)

    def _read_sentence(self, context: Context, item: Sentence, voice: Voice, named: NamedSubjects | None) -> list[Act]:
        sentence = item.span
        actors = actors_in(context, item, voice.home)
        if named is not None and (more := named.find(item.verbs, actors)):
            actors = merge_actors(actors, more)
        passive = may_be_done_by(context, sentence) or tells_of_money(context, sentence)
        if not passive and not self._can_act(context.folded, item, actors, voice):
            return []
        if voice.is_idle(sentence, actors) and not may_be_told(context, sentence):
            return []
        if is_headline(context.text, sentence) or is_frame(context, sentence):
            return []
        acts: list[Act] = []
        for body in find_bodies(context, sentence):
            acts.extend(self._read_body(context, body, item, actors, voice))
        if acts and acts[-1].span.end >= sentence.end - 2 and context.text[sentence.end - 1] == ":":
            acts[-1:] = with_points(context, sentence, acts[-1])
        return acts

    def _read_body(self, context: Context, body: Body, item: Sentence, actors: list[Actor], voice: Voice) -> list[Act]:
        span, told = body.span, body.attribution
        tokens = find_tokens(context.folded, span.start, span.end)
        reported = item.reported or told is not None or body.inner
        aside = without_parenthesis(tokens, actors) if may_be_told(context, span) else None
        if aside is not None:
            tokens, actors, reported = aside.tokens, aside.actors, True
        groups = self._find_groups(context, span, tokens, item.verbs, actors, reported)
        if told is not None and not groups and not body.is_quoted(context.text):
            states = tells_in_present(tokens.words, self.kinds.bases)  # "Trading brings peace, the minister said"
            opens = tokens.words[:1] and (not is_lead(tokens.words[0]) or (states and tokens.words[0].endswith("ing")))
            if opens and not self._tells_clause(context, body):
                is_clause = not body.inner and (states or not _AUXILIARIES.isdisjoint(tokens.words))
                act = read_attributed(context, span, told, actors, voice) if is_clause else None
                return [act] if act else []
            # "In Bonn, the minister reported on …": what stands before the comma is no clause
            span, told = item.span, None
            tokens = find_tokens(context.folded, span.start, span.end)
            groups = self._find_groups(context, span, tokens, item.verbs, actors, reported)
        if not tokens.words:
            return []
        clauses = find_clauses(
            context.text, tokens, groups, [a for a in actors if a.start < span.end], span, self.kinds
        )
        # "The treaty was signed by A and B": the text does nothing itself
        clauses = [c for c in clauses if not is_done_to(c, tokens, groups, context.lexicon)]
        hidden = bool(clauses) and all(is_hidden_passive(context.lexicon, tokens, c, span) for c in clauses)
        if (not clauses or is_impersonal(tokens, groups) or hidden) and voice.together is not None:
            inverted = read_inverted(context, span, self.kinds)
            own = self._own.of(voice.spell_out(voice.together))
            passives = [inverted] if inverted else read_passives(context.folded, span, tokens, groups, self.kinds, own)
            if passives:
                agents = [find_agents(context, s, actors, voice, self.kinds) or voice.together for _, s in passives]
                told_by = zip(passives, agents, strict=True)
                return [_build_act(v, c, trimmed(context.text, s), None) for (v, s), c in told_by]
        read = [a for c in clauses if (a := self._read_clause(context, tokens, c, voice)) is not None]
        acts = join_shared(context.folded, read)
        if told is not None and all(a.rule == QUALITY for a in acts):
            acts = []  # "The talks were frank, A said": one praises them
        if not acts and not body.inner and (inner := find_told(tokens, groups, span)) is not None:
            acts = self._read_body(context, Body(inner, told, True), item, actors, voice)
        if not acts and voice.together is not None:
            found = read_talked_about(context, span, self.kinds) or read_deed_held(context, span)
            found = found or read_inner_passive(context.folded, span, tokens, groups, self.kinds)
            if found is not None:
                return [_build_act(found[0], voice.together, trimmed(context.text, found[1]), None)]
        if not acts and told is None and not body.inner and (thing := read_things(context, span, voice, self.kinds)):
            return [_build_act(thing[0], thing[1], trimmed(context.text, thing[2]), None)]
        if not acts and voice.together is None and told is None:
            alone = find_agents(context, span, actors, voice, self.kinds)
            if alone and (done := read_done(context.folded, span, tokens, groups, self.kinds)):
                return [_build_act(done[0], alone, trimmed(context.text, done[1]), None)]
        if not acts and aside is not None:
            act = read_inserted(context, span, aside.tellers, voice)
            return [act] if act else []
        if not acts and told is not None and not self._only_met(tokens, clauses):
            act = read_attributed(context, span, told, actors, voice)
            return [act] if act else []
        return acts

    def _only_met(self, tokens: Tokens, clauses: list[Clause]) -> bool:
        """Tell whether clauses only say who met: "A met B in Riga, sources said"."""
        return bool(clauses) and all(
            c.group.entry is None and tokens.words[c.group.main] in self.kinds.meeting for c in clauses
        )

    def _tells_clause(self, context: Context, body: Body) -> bool:
        """Tell whether what follows a verb of saying is a clause, not who says it: "A, for his part, said B agreed"."""
        told = body.attribution
        if told is None or not body.is_inverted():
            return False
        words = context.folded[told.who_start : told.who_end].split()[1:]
        verb = self.kinds.verb_forms.get(context.folded[told.verb_start : told.verb_end])
        if verb is not None and verb.value == "request" and "to" in words:
            return True  # "A, meanwhile, urged B to leave"
        return any(w in self.kinds.verb_forms or w in OPENING or w in _MAYBE for w in words)

    def _find_groups(
        self, context: Context, body: Span, tokens: Tokens, verb_hits: list[Hit], actors: list[Actor], reported: bool
    ) -> list[VerbGroup]:
        taken = [(a.start, a.end) for a in actors]
        # a capital within the sentence makes a name of it: "the Planning Commission"
        opens = {body.start, *(a.end for a in actors if a.start == a.end)}
        verbs = {
            h.start: (h.end, _best_entry(h))
            for h in verb_hits
            if (h.start in opens or not context.text[h.start].isupper() or follows_letters(context, h.start))
            and not _is_covered(taken, h.start)
            and not is_quality(context.folded, h.start)
        }
        k = self.kinds
        return VerbFinder(
            tokens, verbs, k.bases, k.moves, k.opening, k.talk_nouns, taken, k.states, k.group_nouns, k.pasts, reported
        ).find()

    def _can_act(self, folded: str, item: Sentence, actors: list[Actor], voice: Voice) -> bool:
        """Tell whether a verb that can open a clause follows an actor; most sentences without acts end here."""
        if voice.parties_meet or voice.at_home:
            return True
        sentence, verb_hits = item.span, item.verbs
        first = min([a.end for a in actors], default=sentence.end)
        return (
            (bool(verb_hits) and verb_hits[-1].start >= first)
            or self.kinds.opening_word.search(folded, first, sentence.end) is not None
            or folded.find("you", sentence.start, sentence.end) >= 0
        )

    def _read_clause(self, context: Context, tokens: Tokens, clause: Clause, voice: Voice) -> Act | None:
        end = clause_end(context, clause)
        if end is None:
            return None
        group = clause.group
        complement, word = context.folded[group.after : end], tokens.words[group.main]
        codes = self._who_acts(context, clause, word, complement, voice)
        if codes is None:
            return None
        if (told := read_told_to(context, tokens, clause, end, codes, voice.spell_out(("all",)))) is not None:
            return _build_act(*told, Span(clause.subject.start, clause.start))
        is_own, near = voice.is_own(codes, clause.start), False
        if is_own:
            near = voice.abroad.is_near(clause.start, max(end, group.after), _is_personal(clause, voice))
            if not near:
                return None
        verdict = self._judge.judge(context, tokens, clause, end, self._own.of(voice.spell_out(codes)))
        if not voice.lets_act(clause.subject, verdict) or (not is_own and takes_turn(group, word, complement)):
            return None
        if verdict is not None and is_own and voice.is_talk:
            inside = voice.abroad.is_in(group.after, max(end, group.after))
            said = Said(clause.subject, group, word, complement, verdict, near, inside, voice.has_guests)
            verdict = None if is_small_talk(said, context.lexicon) else refine(said)
        if verdict is None:
            return None
        if _EMPTY_SAYING.match(context.folded, clause.start, end) and not _OPENS_MARKS.match(context.plain, end):
            return None
        if (act := self._read_pair(context, group, end)) is not None:
            return act
        holds = group.form == "past" and word in HELD and _TALKS.match(context.plain, group.after, end)
        talked = verdict.kind in ("discussion", "review")
        shared = talked and bool(holds or _WITH.match(context.plain, group.after, end))
        shared = shared or (
            (talked or word in self._signing) and self._is_beside(context, Span(group.after, end), codes, voice)
        )
        if len(codes) == 1:
            both = voice.as_both(codes) if tells_of_both(context.lexicon, group, complement) else codes
            if talked and not clause.own:  # "called on B and discussed trade"
                codes = self._with_met(context, codes, Span(clause.subject.start, clause.start), voice)
            elif talked and word in _MEETING:
                codes = self._with_met(context, codes, Span(group.after, end), voice)
            else:
                codes = both
            if shared or is_beside_another(context, Span(clause.subject.start, clause.start)):
                codes = voice.with_counterpart(codes)
        start = clause_start(context, clause, verdict.rule)
        return _build_act(verdict, codes, Span(start, end), Span(clause.subject.start, clause.start))

    def _is_beside(self, context: Context, span: Span, codes: tuple[str, ...], voice: Voice) -> bool:
        """Tell whether another of those who met stands behind "with": "signed a pact on eels with Minister B"."""
        others = {*voice.spell_out(("all",))} - {*codes}
        people = context.people_in(span.start, span.end) if len(codes) == 1 else []
        return any(p.party in others and _RIGHT_WITH.search(context.plain, span.start, p.start) for p in people)

    def _with_met(self, context: Context, codes: tuple[str, ...], span: Span, voice: Voice) -> tuple[str, ...]:
        """Return the codes for what one meets somebody to talk about: both sides'."""
        others = {p.party for p in context.people_in(span.start, span.end) if p.party} - {*codes}
        return voice.together_as({*codes, *others}) if len(others) == 1 and codes != ("all",) else codes

    def _who_acts(
        self, context: Context, clause: Clause, word: str, complement: str, voice: Voice
    ) -> tuple[str, ...] | None:
        """Return the codes of those who act, () where they are not known, None where they are nobody's government."""
        codes = voice.codes(clause.subject, self._is_mutual(context, clause, word, complement, voice))
        if (
            codes is None
            or are_private(context, clause.subject, clause.start)
            or voice.is_bystander(codes, clause.subject)
        ):
            return None
        if codes == () and (told := self._told_party(context, clause.group)) is not None:
            return (told,)
        if side := find_voiced(context, clause.group, self._voicing, codes, clause.end):
            voice.stands_for(clause.start, side)
            return (side,)
        return codes

    def _is_mutual(self, context: Context, clause: Clause, word: str, complement: str, voice: Voice) -> bool:
        """Tell whether a verb is done by both sides together: "signed", "discussed", "agreed"."""
        group, entry = clause.group, clause.group.entry
        mutual = word in self.kinds.mutual or (
            entry is not None and (entry.attributes.get("frame") == "agree" or entry.value in ("discussion", "review"))
        )
        if voice.has_guests and not mutual:
            return word in self.kinds.meeting or is_shared(context.folded, clause.start, group, complement)
        if voice.is_talk and mutual and not voice.has_guests:
            return group.form in ("past", "have")
        return mutual

    def _read_pair(self, context: Context, group: VerbGroup, end: int) -> Act | None:
        """Return what one tells that others did together: "said Peru and Kenya had agreed to meet"."""
        pair = find_pair(context, group.after, end) if is_telling(group) else None
        entry = self.kinds.verb_forms.get(pair.verb.of(context.folded).split()[-1]) if pair is not None else None
        if pair is None or entry is None or entry.attributes.get("frame") in ("light", "say"):
            return None
        verdict = self.kinds.read_entry(entry, WORD.findall(context.folded[pair.verb.end : end]), frozenset())
        done = verdict.kind in ("commitment", "discussion", "review")
        return _build_act(verdict, pair.codes, Span(pair.verb.start, end), pair.subject) if done else None

    def _told_party(self, context: Context, group: VerbGroup) -> str | None:
        """Return the state that an official of unknown party speaks of: "the spokesman said Japan would help"."""
        frame = group.entry.attributes.get("frame") if group.entry is not None else None
        if frame != "say" or group.entry is None or group.entry.attributes["lemma"] in self.kinds.addressing:
            return None
        named = context.parties_in(group.after, group.after + _THAT)
        if not named or named[0].form not in ("name", "seat") or not _ACTS.match(context.folded, named[0].end):
            return None
        return named[0].code


def _is_personal(clause: Clause, voice: Voice) -> bool:
    """Tell whether the speaker tells what he or his side does, and not what passed in a meeting."""
    return clause.subject.actors[0].who in ("i", "we") and not voice.is_readout


def _is_covered(taken: list[tuple[int, int]], offset: int) -> bool:
    """Tell whether `offset` lies in one of the ranges, which are in order and do not overlap."""
    at = bisect_right(taken, (offset, offset + _LONGEST_NAME + 1)) - 1
    return at >= 0 and offset < taken[at][1] < taken[at][0] + _LONGEST_NAME


def _best_entry(hit: Hit) -> Entry:
    """Return the entry of a form; a finite reading before others."""
    return (
        hit.entries[0]
        if len(hit.entries) == 1
        else min(hit.entries, key=lambda e: (e.attributes["tenses"] == ("ing",), e.rule))
    )


def _build_act(verdict: Verdict, codes: tuple[str, ...], span: Span, subject: Span | None) -> Act:
    return Act(
        kind=verdict.kind,
        actors=codes,
        span=span,
        strength=verdict.strength if verdict.kind == "commitment" else None,
        rule=verdict.rule,
        plover=verdict.plover,
        subject=subject,
    )
