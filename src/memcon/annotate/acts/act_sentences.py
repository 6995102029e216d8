"""The sentences of a document that may hold acts, and who in them can act."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from operator import attrgetter, itemgetter

from memcon.annotate.acts.countries_taken_up import find_countries, find_places
from memcon.annotate.acts.deeds_told import tells_of_deed
from memcon.annotate.acts.former_and_latter import find_ranked, read_ranked
from memcon.annotate.acts.inverted_passives import opens_inverted
from memcon.annotate.acts.met_roles import find_roles
from memcon.annotate.acts.money_given import tells_of_money
from memcon.annotate.acts.passive_clauses import has_passive_ahead
from memcon.annotate.acts.passives import follows_auxiliary
from memcon.annotate.acts.points import find_led, leads_list, skip_mark
from memcon.annotate.acts.state_officials import find_officials_there, is_of_state
from memcon.annotate.acts.stated_aims import tells_of_aim
from memcon.annotate.acts.talked_about import tells_of_talk
from memcon.annotate.acts.titled_names import find_titled
from memcon.annotate.acts.views_told import tells_of_view
from memcon.annotate.acts.voices import Voice
from memcon.annotate.people.actors import Actor
from memcon.annotate.people.groups import GroupMention, find_acronyms, find_body_words, find_groups
from memcon.annotate.people.own_bodies import add_own_bodies
from memcon.annotate.quotations.named_subjects import follows_name
from memcon.annotate.text.context import Context
from memcon.annotate.text.small_words import ADVERBS
from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_start = attrgetter("start")
_OCCASIONS = (" conference", " forum", " summit", " seminar")
_BEFORE_COLON = 3  # characters between who acts and the end of the line that leads a list
_AND = lazy_regex(r",?\s+and\s+(?:the\s+)?")
_AUXILIARIES = lazy_regex(rf"(?:(?:will|shall|has|have|is|are|was|were|been|be|{'|'.join(sorted(ADVERBS))})\s+){{0,4}}")
_MODAL = lazy_regex(
    r"\b(?:will|shall|won't|going\sto|working|(?:is|are|was|were)\s(?:\w+\s)?to|would\s(?:\w+\s)?(?:like|be\s(?:willing|ready|prepared|keen)))\b|'ll\b"
)
# "is deeply concerned", which is no form of the lexicon
_STATE = lazy_regex(
    rf"(?:\b(?:is|are|am|was|were|been)|'m|'re)\s(?:[a-z]+ly|too|{'|'.join(sorted(ADVERBS - {'not', 'never'}))})\s"
)

# "spoke by phone about the port": a subject behind a verb of meeting that is no form of the lexicon with it
_TALKED = lazy_regex(
    r"\b(?:spoke|spoken|talked|met|sat\sdown|conferred|phoned|telephoned)\s[^.;]{0,160}?\b(?:about|on|regarding|concerning|to\stalk)\s"
)


@dataclass(slots=True)
class Sentence:
    """What stands in one sentence, gathered before it is read.

    `reported` tells that the sentence before told what somebody said, so that "would" may go on with it; `leader` is
    who acts in it as told by a line above: "The two Presidents:", "During her visit, Minister A:".
    """

    span: Span
    verbs: list[Hit]
    groups: list[GroupMention]
    reported: bool = False
    leader: Actor | None = None


def gather_sentences(context: Context, voice: Voice) -> list[Sentence]:
    """Return the sentences with somebody who can act, and those with a passive where parties meet."""
    found: dict[int, Sentence] = {}
    groups = find_groups(context)
    groups += find_acronyms(context, voice.acronyms)
    groups += find_body_words(context, voice.bodies, groups)
    groups += find_roles(context, groups) if voice.has_meeting else []
    groups = add_own_bodies(context, groups, voice.home)
    sentences, starts = context.sentences, context.sentence_starts
    countries = map(itemgetter(0), find_places(context, 0, len(context.folded)))
    for start in (
        *map(_start, context.people),
        *map(_start, context.parties),
        *countries,
        *context.once("the former and the latter", find_ranked),
    ):
        index = (bisect_right(starts, start) or 1) - 1
        if index not in found:
            found[index] = Sentence(sentences[index], [], [])
    for group in groups:
        index = (bisect_right(starts, group.start) or 1) - 1
        if index not in found:
            found[index] = Sentence(sentences[index], [], [])
        found[index].groups.append(group)
    _add_led(context, found)
    parties_meet = voice.parties_meet or voice.at_home
    for hit in context.lexicon.verbs.find(context.folded):
        index = (bisect_right(starts, hit.start) or 1) - 1
        item = found.get(index)
        if item is not None:
            item.verbs.append(hit)
        elif parties_meet and (follows_auxiliary(context.folded, hit.start) or follows_name(context.plain, hit.start)):
            found[index] = Sentence(sentences[index], [hit], [])
    if voice.home is not None and not voice.is_talk:
        for index, span in enumerate(context.sentences):
            if index not in found and tells_of_money(context, span):
                found[index] = Sentence(span, [], [])
    if parties_meet:
        for index, span in enumerate(context.sentences):
            if index not in found and (
                tells_of_talk(context, span)
                or has_passive_ahead(context, span)
                or opens_inverted(context, span)
                or tells_of_aim(context, span)
            ):
                found[index] = Sentence(span, [], [])
    return [found[i] for i in sorted(found)]


def _add_led(context: Context, found: dict[int, Sentence]) -> None:
    """Give the sentences under a line that names who acts their subject."""
    for item in list(found.values()):
        leader = _find_leader(context, item) if leads_list(context, item.span) else None
        for number in find_led(context, item.span) if leader is not None else ():
            led = found.setdefault(number, Sentence(context.sentences[number], [], []))
            led.leader = leader


def _find_leader(context: Context, item: Sentence) -> Actor | None:
    """Return who stands right before the colon of a line: a group, a person, or a party."""
    end = item.span.end
    if item.groups and item.groups[-1].end >= end - _BEFORE_COLON:
        return Actor(item.groups[-1].start, item.groups[-1].end, item.groups[-1].who, None)
    people = context.people_in(item.span.start, end)
    if people and people[-1].end >= end - _BEFORE_COLON:
        if (
            len(people) > 1
            and people[-2].party != people[-1].party
            and _AND.fullmatch(context.plain, people[-2].end, people[-1].start)
        ):
            return Actor(people[-2].start, people[-1].end, "all", None)
        code = people[-1].party
        return Actor(people[-1].start, people[-1].end, "party", code) if code else None
    parties = [p for p in context.parties_in(item.span.start, end) if p.form == "name"]
    if not parties or parties[-1].end < end - _BEFORE_COLON:
        return None
    if len(parties) > 1 and _AND.fullmatch(context.plain, parties[-2].end, parties[-1].start):
        return Actor(parties[-2].start, parties[-1].end, "all", None)  # "Peru and Latvia:"
    return Actor(parties[-1].start, parties[-1].end, "party", parties[-1].code)


def may_act(context: Context, sentence: Span, voice: Voice) -> bool:
    """Tell whether a sentence without a verb of the lexicon may hold an act: by an auxiliary or a noun of agreement."""
    if any(p.search(context.folded, sentence.start, sentence.end) for p in (_MODAL, _STATE, _TALKED)):
        return True
    if context.folded.find("called ", sentence.start, sentence.end) > 0:
        return True  # "called the plan “a step back”", "called the claim baseless"
    if any(
        tells(context, sentence)
        for tells in (tells_of_aim, tells_of_money, tells_of_deed, tells_of_view, has_passive_ahead)
    ):
        return True
    return (voice.parties_meet or voice.at_home) and tells_of_talk(context, sentence)


def actors_in(context: Context, item: Sentence, home: str | None) -> list[Actor]:
    """Return persons, parties and groups of a sentence in order; of those that overlap, persons come first."""
    sentence, new = item.span, tuple.__new__  # twice as quick as Actor(...)
    people = context.people_in(sentence.start, sentence.end)
    named = context.parties_in(sentence.start, sentence.end)
    titled = find_titled(context, sentence, named)
    alone = [p for p in people if not any(a.start <= p.start and p.end <= a.end for a in titled)] if titled else people
    actors = merge_actors([new(Actor, (p.start, p.end, "person", p.party)) for p in alone], titled)
    # "the Norwegian Ports Agency" of a Norwegian release, "the OSCE high-level conference"
    bodies = [
        g
        for g in item.groups
        if g.who in ("home", "official") or (g.who == "meeting" and context.folded.endswith(_OCCASIONS, g.start, g.end))
    ]
    named = [p for p in named if not any(g.start <= p.start and p.end < g.end for g in bodies)] if bodies else named
    there = find_officials_there(context, sentence)
    parties = merge_actors(there, [new(Actor, (p.start, p.end, "party", p.code)) for p in named])
    ends = {p.end + 1 for p in parties}
    # "Turkish officials", "the Peruvian parliament": the state is named, and the noun is no word for all or for home
    told = [g for g in item.groups if g.start not in ends or g.who not in ("all", "home")]
    groups = [new(Actor, (g.start, g.end, g.who, None)) for g in told if not is_of_state(context, g, named)]
    ranked = read_ranked(context, sentence, item.verbs)
    for more in (parties, groups, ranked, find_countries(context, sentence, home)):
        actors = merge_actors(actors, more)
    if item.leader is not None and item.verbs:
        start = skip_mark(context, sentence)
        if _AUXILIARIES.fullmatch(context.folded, start, item.verbs[0].start):  # nobody stands before the verb
            leader = Actor(start, start, item.leader.who, item.leader.code)
            actors = [leader, *(a for a in actors if a.start >= start)]
    return actors


def merge_actors(kept: list[Actor], more: list[Actor]) -> list[Actor]:
    """Return both lists in order, without those of `more` that overlap one that is kept."""
    if not kept or not more:
        return kept or more
    out: list[Actor] = []
    i = 0
    for actor in more:
        while i < len(kept) and kept[i].end <= actor.start:
            i += 1
        if i == len(kept) or kept[i].start >= actor.end:
            out.append(actor)
    return sorted(kept + out, key=itemgetter(0, 1))


def follows_letters(context: Context, offset: int) -> bool:
    """Tell whether a word stands behind "U.S.", after which old wires wrote a capital: "the U.S. Wants …".

    A word that begins a name is none: "the U.S. State Department".
    """
    text = context.text
    if context.hits_in(offset, offset + 1):
        return False
    return text[offset - 2 : offset - 1] == "." and text[offset - 4 : offset - 3] == "." and text[offset - 1].isspace()
