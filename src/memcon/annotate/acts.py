"""Acts of a document: clauses in which a party does something in words or deeds (codebook, section 2)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from memcon.annotate.act_kinds import KindReader, Verdict
from memcon.annotate.clauses import BE, Token, VerbFinder, VerbGroup, find_tokens, is_adverb
from memcon.annotate.context import Context
from memcon.annotate.people import resolve_pronoun
from memcon.annotate.subjects import Actor, Subject, SubjectFinder
from memcon.lexicon import Entry, Hit, Lexicon
from memcon.model import Act, MeetingMention, Span

_MODAL = re.compile(r"\b(?:will|shall|won't)\b|'ll\b")
_TRAILING = " \t\r\n.;:,"
_ATTRIBUTION = re.compile(
    r",[”\"]?\s+(?:it was further|he|she|it|the|a|an|[A-Z])[^,;]{0,90}\b(?:said|added|stated)\b[^,;]{0,60}$"
)
_SAID_AFTER = re.compile(
    r"[,.?!][”\"]\s+(?:[^.,;“”]{2,80}?)\s*\b(?P<verb>said|stated|added|noted|remarked|wrote|declared|replied)\b"
)
_EMPTY_SAYING = re.compile(
    r"(?:also |further |later )?(?:said|added|stated|told)"
    r"(?: (?:reporters|in|on|at|to|during|after)\b[^“”\"]{0,60})?$"
)
_FRAME = re.compile(
    r"\b(?:following|text of|below)\b[^.]{0,40}\b(?:statement|readout|communiqu|declaration|text|remarks)"
)
_LOOSE_ENDS = frozenset("and but while the both then , ; : — – where also two".split())
_AFTER_FINITE = frozenset("the a an their its his her our to that this these those all both on upon by".split())
_PASSIVE_KINDS = frozenset({"discussion", "review", "position", "delivery", "request"})
_KIND_ORDER = (
    "commitment", "delivery", "request", "position", "assessment", "review", "discussion", "statement",
)  # fmt: skip
_AGREE_TENSES = {
    "past": {"past", "have", "be_participle", "be_ing", "be_adjective"},
    "third": {"third", "have", "be_adjective", "be_ing", "will"},
    "base": {"base", "have", "be_adjective", "be_ing"},
}


@dataclass(slots=True)
class _Clause:
    group: VerbGroup
    subject: Subject
    own: bool  # has a subject of its own, not one taken over from the clause before
    start: int
    end: int = 0


class ActReader:
    """Reads acts; built once for a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.kinds = KindReader(lexicon)
        self._names: dict[str, list[str]] = {}
        for entry in lexicon.entries:
            if entry.label in ("state", "organisation"):
                self._names.setdefault(entry.value, []).append(entry.form.lower())

    def find_acts(self, context: Context, meetings: Sequence[MeetingMention], genre: str) -> list[Act]:
        """Return the acts of a document in order."""
        verbs = self._lexicon.verbs.find(context.folded)
        groups = self._lexicon.actors.find(context.folded)
        voice = _Voice(context, meetings, genre)
        acts: list[Act] = []
        buckets = _by_sentence(context, verbs, groups)
        for index, (verb_hits, group_hits) in sorted(buckets.items()):
            sentence = context.sentences[index]
            if verb_hits or _MODAL.search(context.folded, sentence.start, sentence.end):
                acts.extend(self._read_sentence(context, sentence, verb_hits, group_hits, voice))
        return _merge_quoted(acts)

    def _read_sentence(
        self, context: Context, sentence: Span, verb_hits: list[Hit], group_hits: list[Hit], voice: _Voice
    ) -> list[Act]:
        actors = _actors_in(context, sentence, group_hits)
        if not self._can_act(context.folded, sentence, verb_hits, actors, voice):
            return []
        if _is_headline(context.text, sentence) or _FRAME.search(context.folded, sentence.start, sentence.end):
            return []
        tokens = find_tokens(context.folded, sentence.start, sentence.end)
        # a capital within the sentence makes a name of it: "the Planning Commission"
        verbs = {
            h.start: (h.end, _best_entry(h))
            for h in verb_hits
            if (h.start == sentence.start or not context.text[h.start].isupper())
            and not any(a.start <= h.start < a.end for a in actors)
        }
        taken = [(a.start, a.end) for a in actors]
        kinds = self.kinds
        groups = VerbFinder(tokens, verbs, kinds.bases, kinds.meeting, kinds.opening, taken).find()
        clauses = self._find_clauses(tokens, groups, actors, sentence)
        impersonal = bool(tokens) and tokens[0].word == "it" and bool(groups) and groups[0].form == "be_participle"
        if not clauses or impersonal:
            passive = self._read_passive(context, sentence, tokens, groups, voice)
            if passive or not clauses:
                return [passive] if passive else []
        acts = []
        said = _SAID_AFTER.search(context.text, sentence.start, sentence.end)
        if said and context.text[sentence.start] in '“"':
            clauses = [c for c in clauses if c.start >= said.start()]
        for clause in clauses:
            act = self._read_clause(context, tokens, clause, voice)
            quoted = said is not None and context.text[sentence.start] in '“"'
            if act is not None and said and quoted and clause.start == said.start("verb"):
                act = replace(act, span=Span(_quote_start(context, sentence), said.end("verb")), subject=None)
            if act is not None:
                acts.append(act)
        if acts and acts[-1].span.end >= sentence.end - 2 and context.text[sentence.end - 1] == ":":
            span = acts[-1].span
            acts[-1] = replace(acts[-1], span=Span(span.start, _list_end(context, sentence, span.end)))
        return acts

    def _can_act(self, folded: str, sentence: Span, verb_hits: list[Hit], actors: list[Actor], voice: _Voice) -> bool:
        """Tell whether a verb that can open a clause follows an actor; most sentences without acts end here."""
        first = min((a.end for a in actors), default=sentence.end)
        return (
            voice.has_meeting
            or (bool(verb_hits) and verb_hits[-1].start >= first)
            or self.kinds.opening_word.search(folded, first, sentence.end) is not None
            or folded.find("you", sentence.start, sentence.end) >= 0
        )

    def _find_clauses(
        self, tokens: list[Token], groups: list[VerbGroup], actors: list[Actor], sentence: Span
    ) -> list[_Clause]:
        finder = SubjectFinder(tokens, actors, self.kinds.group_nouns)
        clauses: list[_Clause] = []
        limit = sentence.start
        for group in groups:
            first = tokens[group.first]
            while group.first and is_adverb(tokens[group.first - 1].word) and tokens[group.first - 1].start >= limit:
                previous = tokens[group.first - 1]
                if any(a.start <= previous.start < a.end for a in actors):
                    break
                first = previous
                group = VerbGroup(group.first - 1, group.last, group.main, group.form, group.entry, group.after)
            subject = finder.find(group, limit, groups, bool(clauses)) or _addressed(tokens, group)
            if subject is not None and not (group.form == "base" and _is_singular(subject)):
                clauses.append(_Clause(group, subject, True, first.start))
            elif (
                clauses and subject is None and _is_coordinated(tokens, group, clauses[-1].group, self.kinds.adjectival)
            ):
                clauses.append(_Clause(group, clauses[-1].subject, False, first.start))
            else:
                continue
            limit = group.after
        for clause, following in zip_longest(clauses, clauses[1:]):
            stop = sentence.end
            if following is not None:
                stop = following.subject.start if following.own else following.start
            clause.end = _trim(tokens, clause, stop, following is not None)
        return clauses

    def _read_clause(self, context: Context, tokens: list[Token], clause: _Clause, voice: _Voice) -> Act | None:
        end = clause.end
        attribution = _ATTRIBUTION.search(context.text, clause.start, end)
        if attribution:
            end = attribution.start()
        while end > clause.start and context.text[end - 1] in _TRAILING + '”"':
            end -= 1
        if end <= clause.group.after and end <= clause.start:
            return None
        group = clause.group
        complement = context.folded[group.after : end]
        word = tokens[group.main].word
        codes = voice.codes(clause.subject)
        own = frozenset(n for c in codes for n in self._names.get(c, ()))
        if word in self.kinds.meeting and not (group.entry and " " in group.entry.form):
            verdict = self.kinds.purpose(complement, own)
        else:
            verdict = self.kinds.read(group, word, complement, own)
        if verdict is None or not codes or _EMPTY_SAYING.match(context.folded, clause.start, end):
            return None
        return _build_act(verdict, codes, Span(clause.start, end), Span(clause.subject.start, clause.start))

    def _read_passive(
        self, context: Context, sentence: Span, tokens: list[Token], groups: list[VerbGroup], voice: _Voice
    ) -> Act | None:
        """Read "The role of X was discussed" and "It was agreed that …": taken whole, done by all."""
        if not voice.has_meeting or not groups:
            return None
        group = groups[0]
        if group.form != "be_participle" or group.entry is None:
            return None
        agreed = tokens[0].word == "it" and group.entry.attributes.get("frame") == "agree"
        if not agreed and group.entry.value not in _PASSIVE_KINDS:
            return None
        if group.entry.form.split(" ")[0] in BE:
            return None
        if any(t.word in ("which", "who", "that", "if") for t in tokens[: group.first]):
            return None
        end = sentence.end
        while end > sentence.start and context.text[end - 1] in _TRAILING:
            end -= 1
        words = [t.word for t in tokens if t.start >= group.after] if agreed else []
        verdict = self.kinds.read_entry(group.entry, words, frozenset())
        return _build_act(verdict, ("all",), Span(sentence.start, end), None)


class _Voice:
    """Who speaks and acts in a document: turns subjects into party codes."""

    def __init__(self, context: Context, meetings: Sequence[MeetingMention], genre: str) -> None:
        self._context = context
        self.has_meeting = any(m.standing == "subject" for m in meetings)
        self._home = find_home(context)
        self._parties = {p for m in meetings if m.standing == "subject" for p in m.parties}
        self._together: tuple[str, ...] = ("all",)
        if not self.has_meeting:
            self._together = _signatories(context, self._home)
        self._last: tuple[str, ...] = ()
        self._joint = genre in ("joint_statement", "communique")

    def codes(self, subject: Subject) -> tuple[str, ...]:
        """Return the party codes of a subject, ("all",) for the parties together, () where nobody is known.

        "It" takes up the body or party that was the subject before; after a person it stands for no actor.
        """
        codes = self._read(subject)
        if subject.actors[0].who != "it":
            self._last = codes if subject.actors[0].who in ("meeting", "party", "home") else ()
        return codes

    def _read(self, subject: Subject) -> tuple[str, ...]:
        found: set[str] = set()
        for actor in subject.actors:
            if actor.code:
                found.add(actor.code)
            elif actor.who in ("all", "they", "meeting", "instrument"):
                # without a meeting or a joint statement they are somebody else
                return self._together if self.has_meeting or self._joint else ()
            elif actor.who == "it":
                return self._last
            elif actor.who == "we":
                return self._together if self._joint or not self._home else (self._home,)
            elif actor.who in ("i", "home") and self._home:
                found.add(self._home)
            elif actor.who == "he":
                person = resolve_pronoun(self._context, actor.start)
                if person is not None and person.party:
                    found.add(person.party)
                elif self._home:
                    found.add(self._home)
        return ("all",) if len(found) > 1 and found == self._parties else tuple(sorted(found))


def find_home(context: Context) -> str | None:
    """Return the party that publishes the document, read from the publisher's name, or None."""
    publisher = context.document.publisher
    if publisher:
        for hit in context.lexicon.names.find(publisher.replace("’", "'")):
            for entry in hit.entries:
                if entry.label in ("state", "organisation", "adjective", "seat"):
                    return entry.value
        for hit in context.lexicon.names.find("the " + publisher):
            for entry in hit.entries:
                if entry.label == "seat":
                    return entry.value
    return None


def _signatories(context: Context, home: str | None) -> tuple[str, ...]:
    if context.document.parties:
        return context.document.parties
    head = context.sentences[3].end if len(context.sentences) > 3 else len(context.text)
    found = {p.code for p in context.parties if p.start < head and p.form == "name"}
    title = context.document.title or ""
    if "joint" in title.lower().split() and len(found) > 1:
        return tuple(sorted(found))
    return (home,) if home else tuple(sorted(found))


def _merge_quoted(acts: list[Act]) -> list[Act]:
    """Let an act that is a whole quotation stand for the acts inside it, with the strongest kind among them."""
    out: list[Act] = []
    for act in acts:
        inside = [a for a in out if a.span.start >= act.span.start and a.span.end <= act.span.end]
        if inside:
            kinds = [k for k in _KIND_ORDER if any(a.kind == k for a in inside)]
            strength = max((a.strength or 0 for a in inside), default=0) or None
            out = [a for a in out if a not in inside]
            act = replace(act, kind=kinds[0], strength=strength if kinds[0] == "commitment" else None)
        out.append(act)
    return out


def _quote_start(context: Context, sentence: Span) -> int:
    """Return where the quotation that ends in `sentence` opens: here, or sentences before within its paragraph."""
    opening = context.text.rfind("“", max(0, sentence.start - 2000), sentence.end)
    closing = context.text.rfind("”", max(0, sentence.start - 2000), sentence.start)
    return opening if opening > closing and opening < sentence.start else sentence.start


def _is_headline(text: str, sentence: Span) -> bool:
    """Tell whether a sentence is a headline: no full stop, most of its words capitalised."""
    if text[sentence.end - 1] in '.:;!?”",':
        return False
    words = sentence.of(text).split()
    if len(words) > 40:
        return False
    long = [w for w in words if len(w) > 3]
    return bool(long) and sum(w[0].isupper() or not w[0].isalpha() for w in long) > 0.6 * len(long)


def _list_end(context: Context, sentence: Span, end: int) -> int:
    """Return the end of the list of points that a colon opens, `end` if none follows."""
    for following in context.sentences[context.sentence_at(sentence.start) + 1 :]:
        if context.text[following.start] not in "-*•–·●▪‣":
            break
        end = following.end
        while context.text[end - 1] in _TRAILING:
            end -= 1
    return end


def _by_sentence(context: Context, verbs: list[Hit], groups: list[Hit]) -> dict[int, tuple[list[Hit], list[Hit]]]:
    """Return, for each sentence with somebody who can act, its verb hits and group hits."""
    buckets: dict[int, tuple[list[Hit], list[Hit]]] = {}
    for start in (*(g.start for g in groups), *(p.start for p in context.people), *(p.start for p in context.parties)):
        buckets.setdefault(context.sentence_at(start), ([], []))
    for hit in verbs:
        bucket = buckets.get(context.sentence_at(hit.start))
        if bucket is not None:
            bucket[0].append(hit)
    for hit in groups:
        buckets[context.sentence_at(hit.start)][1].append(hit)
    return buckets


def _best_entry(hit: Hit) -> Entry:
    """Return the entry of a form; a finite reading before others."""
    return (
        hit.entries[0]
        if len(hit.entries) == 1
        else min(hit.entries, key=lambda e: (e.attributes["tenses"] == ("ing",), e.rule))
    )


def _actors_in(context: Context, sentence: Span, group_hits: list[Hit]) -> list[Actor]:
    actors = [Actor(p.start, p.end, "person", p.party) for p in context.people_in(sentence.start, sentence.end)]
    taken = [(a.start, a.end) for a in actors]
    actors += [
        Actor(p.start, p.end, "party", p.code)
        for p in context.parties_in(sentence.start, sentence.end)
        if not any(s <= p.start < e for s, e in taken)
    ]
    taken = [(a.start, a.end) for a in actors]
    for hit in group_hits:
        if not any(s < hit.end and hit.start < e for s, e in taken):
            actors.append(Actor(hit.start, hit.end, str(hit.entries[0].attributes["who"]), None))
    return sorted(actors, key=lambda a: (a.start, a.end))


def _addressed(tokens: list[Token], group: VerbGroup) -> Subject | None:
    """Return the speaker as the subject of "Thank you …", which names none."""
    after = tokens[group.last + 1].word if group.last + 1 < len(tokens) else ""
    before = tokens[group.first - 1].word if group.first else ","
    if group.form != "base" or after != "you" or before not in ("well", "so", "yes", ",", "and", "again", "—", "–"):
        return None
    start = tokens[group.first].start
    return Subject((Actor(start, start, "i", None),), start)


def _is_singular(subject: Subject) -> bool:
    return len(subject.actors) == 1 and subject.actors[0].who in ("person", "party", "he", "home", "meeting")


def _is_coordinated(tokens: list[Token], group: VerbGroup, previous: VerbGroup, adjectival: frozenset[str]) -> bool:
    """Tell whether `group` continues the predicate of `previous`: "reviewed … and agreed …"."""
    i = group.first - 1
    if i <= previous.last or tokens[i].word not in ("and", "but", ",", "then"):
        return False
    if group.form in ("past", "third", "base") and group.entry is None:
        return False
    if group.form in _AGREE_TENSES and previous.form not in _AGREE_TENSES[group.form]:
        return False
    if group.form == "base" and previous.entry is not None and tokens[min(previous.last + 1, i)].word == "to":
        return False
    after = tokens[group.last + 1].word if group.last + 1 < len(tokens) else ""
    if group.form == "past" and (after == "by" or (tokens[i - 1].word.endswith("ed") and tokens[i].word == "and")):
        return False
    if group.form == "past" and tokens[group.main].word in adjectival and after not in _AFTER_FINITE:
        return False
    return tokens[i].word != "," or group.form in ("past", "third")


def _trim(tokens: list[Token], clause: _Clause, stop: int, is_cut: bool) -> int:
    """Return the clause's end: `stop`, or before the coordinator and comma that lead to the next clause."""
    if not is_cut:
        return stop
    end = clause.group.after
    kept = [t for t in tokens if t.start >= clause.start and t.end <= stop]
    while kept and kept[-1].word in _LOOSE_ENDS:
        kept.pop()
    return max(end, kept[-1].end) if kept else end


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
