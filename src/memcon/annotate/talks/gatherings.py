"""Meetings of many, or named by a place alone: "a meeting of ministers from five nations", "the Lima talks"."""

from __future__ import annotations

import re

from memcon.annotate.occasions.drafts import Draft, Told, named, people_before
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.parties.states import read_states
from memcon.annotate.talks.encounter_groups import OFFICIALS, find_antecedents
from memcon.annotate.talks.encounter_subjects import subject_pronoun
from memcon.annotate.text.context import Context, PartyMention
from memcon.annotate.text.ordinals import parse_ordinal
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

NOUN_RULE = "meetings/trigger/noun"
# "a meeting of ministers from five nations", "the summit of the four Lake Union states"
_OF = WordRegex(
    r"\s+(?:(?:here|today|yesterday|in\s+[A-Z]\w+|on\s+[A-Z]\w+day)\s+){0,2}(?:of|among)\s+(?:the\s+(?:boards|collegiums|collegia)\s+of\s+)?"
    r"(?P<who>(?:the\s+|all\s+)?(?:(?!the\b|of\b)[\w'-]+\s+){0,6}?"
    rf"(?:{OFFICIALS}|members|[Mm]inistries|[Dd]elegations|parliaments|sides))\b(?P<from>\s+(?:from|of)\s+(?:[\w'-]+\s+){{0,4}}?(?:nations|countries|states|governments|members))?"
)
_BY_PLACE = lazy_regex(r"\b(?:[Tt]he|[Tt]his|[Ll]ast\s+\w+'s|this\s+\w+'s|next\s+\w+'s)\s+\Z")


def read_place(setting: Setting, match: re.Match[str], sentence: Span, told: Told) -> Draft | None:
    """Return a draft for a meeting that is named by its place alone, told nowhere before: "the Lima talks"."""
    context = setting.context
    if match["noun"].endswith("eetings"):
        return None  # "the Lima meetings" are several, told one by one elsewhere
    for hit in context.hits_in(max(sentence.start, match.start() - 30), match.start()):
        place = hit.find("place")
        if place is None or hit.end != match.start() - 1:
            continue
        name = context.text[hit.start : hit.end]
        before = _BY_PLACE.search(context.plain, max(sentence.start, hit.start - 20), hit.start)
        if before is None or told.names(name, context.text):
            return None
        draft = Draft("meeting", Span(before.start(), match.end()), sentence, NOUN_RULE, verbal=False)
        draft.place, draft.alone = Place(name, place.attributes.get("country"), Span(hit.start, hit.end)), True
        return draft
    return None


_SUCH = WordRegex(  # "a meeting of leading finance ministers"
    r"(?:the\s+)?(?:leading|major|regional|industrial(?:i[sz]ed)?|western|neighbou?ring|[A-Z][a-z]+|"
    r"non-aligned|foreign|finance|trade|defen[cs]e|agriculture|energy|oil|health|environment)\s+(?:(?!union|party|labour|labor)[\w-]+\s+){0,4}?"
    r"(?:%office_class/officials%|nations|countries|states)\Z"
)
_SUMMIT = lazy_regex(r"summits?\b")
_MET_FOR = WordRegex(
    r"\)\s+\Z|\b(?:for|in|at)\s+(?!the\s+%meeting_edges%\b)(?:an?|the|their|talks\s+at\s+an?)\s+(?:[\w-]+\s+){0,3}\Z"
)  # "met for a summit"
# "a summit in Doha", "a summit over the attack last week"
_IS_SET = lazy_regex(
    r"(?:\s+(?:on|over)\s+(?!\d|[A-Z]\w+day)[^.;:,]{2,50}?)?\s+(?:(?:held\s+)?in\s+(?:the\s+|[a-z]+ern\s+)?[A-Z]|on\s+(?:\d|[A-Z])|(?:last|this|next)\s+(?:week|month|year)|"
    r"(?:was|is|will\s+be)\s+held)"
)
# "of both countries", "of the two nations": those told before
_BOTH_STATES = lazy_regex(r"\b(?:both|two)\s+(?:\w+\s+)?(?:nations|countries|states|governments|sides)\Z")


def read_gathering(setting: Setting, match: re.Match[str], sentence: Span, told: Told) -> Draft | None:
    """Return a draft for a meeting of officials of several states, or of one body's members."""
    context = setting.context
    met_for = _MET_FOR.of(context.lexicon).search(context.plain, max(sentence.start, match.start() - 50), match.start())
    if met_for is not None and any(d.codes for d in told.inside(sentence)):
        return None
    body = _body_of_leaders(setting, sentence, match.start())
    if (body or _SUMMIT.match(match.group())) and _IS_SET.match(context.plain, match.end(), sentence.end):
        draft = Draft("meeting", Span(*match.span()), sentence, NOUN_RULE, verbal=False)
        draft.codes = body
        draft.alone = True
        return draft
    if (bloc := _read_bloc(setting, match, sentence)) is not None:
        return bloc
    of = _OF.of(context.lexicon).match(context.plain, match.end(), sentence.end)
    if of is None:
        run = read_state_run(setting, match.end(), sentence)
        codes = {p.code for p in run}
        if len(codes) < _SEVERAL or not context.plain.startswith(" of ", match.end()):
            return None
        draft = Draft("meeting", Span(match.start(), run[-1].end), sentence, NOUN_RULE, verbal=False)
        draft.codes, draft.alone = codes, True  # "a trilateral meeting of Peru, Latvia and Ghana"
        return draft
    end = of.end()
    if of["from"] is not None:  # "of ministers from Peru, Latvia and three other countries"
        end = of.end("from")
    codes = {p.code for p in context.parties_in(match.end(), end)}
    run = read_state_run(setting, end, sentence) if not codes else []
    if len(run) > 1:  # "of the ministers of Peru, Latvia and Ghana"
        codes, end = {p.code for p in run}, run[-1].end
    if not codes and _BOTH_STATES.search(of.group()):
        codes, _ = find_antecedents(setting, match.start(), told)
    if not (
        of["from"]
        or len(codes) > 1
        or _SUCH.of(context.lexicon).match(of["who"])
        or read_states(context.lexicon).is_one_body(codes)
    ):
        return None
    draft = Draft("meeting", Span(match.start(), end), sentence, NOUN_RULE, codes=codes, verbal=False)
    draft.alone = True
    series = _SERIES.search(context.plain, max(sentence.start, match.start() - 50), match.start())
    number = parse_ordinal(series["o"]) if series is not None else None
    if series is not None and number is not None and len(run) > 1:
        draft.kind, draft.number, draft.span = "session", number, Span(series.start(), end)
        draft.mechanism = " ".join(context.text[series.start("kind") : end].split())
    return draft


_SEVERAL = 3  # states right behind "a meeting of"

# "the third trilateral meeting of the foreign ministers of …": what is numbered by its kind is a series
_SERIES = lazy_regex(
    r"\b(?P<o>[\w-]+)\s+(?P<kind>(?:(?:annual|regular|informal|consultative)\s+)?"
    r"(?:trilateral|tripartite|quadrilateral|annual|regular|consultative)\s+)\Z"
)
_FROM = lazy_regex(r"(?:\s+on\s+[^.;:]{2,60}?\s+between|\s+(?:of|from|representing))\s+(?:the\s+)?\Z")
_NEXT_STATE = lazy_regex(r"\s*(?:,|,?\s+and|,?\s+as\s+well\s+as)\s+(?:the\s+|of\s+|from\s+)*\Z")


def read_state_run(setting: Setting, at: int, sentence: Span) -> list[PartyMention]:
    """Return the run of states behind a word for officials: "ministers [of Peru, Latvia and Ghana]"."""
    context, run = setting.context, list[PartyMention]()
    for party in context.parties_in(at, sentence.end):
        gap = _NEXT_STATE if run else _FROM
        if not gap.fullmatch(context.plain, run[-1].end if run else at, party.start):
            break
        run.append(party)
    return run


_LEADERS = WordRegex(
    r"\s+(?:(?:foreign|finance|defen[cs]e|trade|energy|interior|agriculture|farm|environment|justice|health)\s+)?"
    r"%office_class/officials%\b[^.;:]*\Z"
)
_OF_THE = lazy_regex(r"\s+of\s+(?:the\s+)?\Z")
_BLOC = lazy_regex(r"\s+(?:bloc|group|grouping|alliance|club|community|nations|states)\b")


def _body_of_leaders(setting: Setting, sentence: Span, at: int) -> set[str]:
    """Return the body whose leaders are the subject in front of a summit: "EU leaders will discuss it at a summit"."""
    context, states = setting.context, read_states(setting.context.lexicon)
    for party in context.parties_in(sentence.start, at)[:1]:
        if states.is_body(party.code) and _LEADERS.of(context.lexicon).match(context.plain, party.end, at):
            return {party.code}
    return set()


def _read_bloc(setting: Setting, match: re.Match[str], sentence: Span) -> Draft | None:
    """Return a draft for "a summit of the X bloc", which is a body."""
    context, states = setting.context, read_states(setting.context.lexicon)
    if not _SUMMIT.match(match.group()):
        return None
    for party in context.parties_in(match.end(), min(sentence.end, match.end() + 20))[:1]:
        apart = _OF_THE.fullmatch(context.plain, match.end(), party.start)
        bloc = _BLOC.match(context.plain, party.end, sentence.end)
        closed = context.plain[party.end : party.end + 1] in ".,"
        is_set = closed or _IS_SET.match(context.plain, party.end, sentence.end) is not None
        if apart and states.is_body(party.code) and (bloc or is_set):
            end = bloc.end() if bloc else party.end
            draft = Draft("meeting", Span(match.start(), end), sentence, NOUN_RULE, codes={party.code}, verbal=False)
            draft.alone = True
            return draft
    return None


# "attended the informal meeting of the ministers of trade": whoever comes to it stands in front
_COMES_TO = lazy_regex(
    r"\b(?:attend(?:s|ed|ing)?|(?:participat(?:es?|ed|ing)|t(?:akes?|ook|aking)\s+part)\s+in|represent(?:s|ed|ing)?\b[^.;:,]{2,40}?\sat)\s+"
    r"(?:an?|the|this\s+year's|its)\s+(?:(?!of\b)[\w-]+\s+){0,3}\Z"
)
_REACH = 110  # characters between whoever comes and the verb


def add_attending(setting: Setting, draft: Draft) -> bool:
    """Give a meeting of many the persons told to attend it; tell whether there are such."""
    context = setting.context
    verb = _COMES_TO.search(context.plain, max(draft.sentence.start, draft.span.start - 90), draft.span.start)
    if verb is None:
        return False
    people = people_before(context, draft.sentence.start, verb.start(), _REACH)
    people = [named(context, p) for p in people or subject_pronoun(setting, draft.sentence, verb.start())]
    people = [p for p in people if p.name and p.party]
    one_body = read_states(context.lexicon).is_one_body(draft.codes)
    draft.add_people(people, "head" if one_body else "principal")
    draft.codes |= {p.party for p in people if p.party}
    return bool(people)


# "His first meeting in Oslo was with B"
_WAS_WITH = lazy_regex(r"(?:\s+(?:in|at)\s+[A-Z]\w+)?(?:\s+(?:today|on\s+[A-Z]\w+))?\s+(?:was|will\s+be)\s+with\s")

_IS_HELD = lazy_regex(
    r"(?:\s+(?:on|in|at|of)\s[^.;:,]{1,30}?)?,?\s+(?:took\s+place|(?:was|were)\s+(?:also\s+)?held|"
    r"(?:will|is\s+to|are\s+to)\s+(?:also\s+)?(?:take\s+place|be\s+held))\b"
)


def is_held(context: Context, noun_end: int, draft: Draft) -> bool:
    """Tell whether the verb of a meeting's noun says right behind it that it takes place, or with whom it was."""
    end = min(draft.sentence.end, draft.span.end + 70)
    held = _WAS_WITH.match(context.plain, noun_end) or _IS_HELD.match(context.plain, draft.span.end, end)
    return bool(draft.people) and held is not None
