"""Gatherings of many states told anywhere in a text without a name: "she will attend a donors' conference in Lima"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.meeting_filling import fill_slots
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.parties.publisher import find_publisher
from memcon.annotate.parties.states import read_states
from memcon.annotate.sessions.conferences_by_city import find_conferences_by_city
from memcon.annotate.sessions.lead_events import COMES, EVENT, HOME
from memcon.annotate.sessions.told_conferences import (
    RULE,
    is_of_many,
    is_told_again,
    names_topic,
    read_awaited,
    read_there,
)
from memcon.annotate.talks.encounter_subjects import subject_pronoun
from memcon.annotate.talks.own_meetings import is_unreal
from memcon.annotate.text.context import Person
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_WORDS = Anchors((" conference", " summit", " ministerial"))
# "spoke at a donors' conference", "presented her plan at the ministerial conference"
_SPEAKS = lazy_regex(
    r"\b(?:sp(?:oke|eaks?|eaking)|(?:chair|address|conven|clos)(?:s|e|es|ed|ing)|"
    r"(?:present|deliver|outlin|announc|pledg|promot)\w*\b[^.;:]{2,90}?)(?:\s+(?:to|at))?\s+(?:an?|the)\s+"
)
# "will invite the members to a high-level conference in Lima"
_INVITES = lazy_regex(r"\b(?:will\s+)?invit(?:es?|ed|ing)\s+(?:(?!\bto\b)[^.;:]){3,100}?\s+to\s+(?:an?|the)\s+")
_WE = lazy_regex(r"\bwe\s+(?:\w+\s+)?\Z", re.I)
# "an international conference on reefs that took place in Lima last May"
_TOLD = lazy_regex(r"\b(?:[Aa]n?|[Tt]he|[Tt]his)\s+")
_HELD = lazy_regex(
    r"[^.;:,]{0,70}?\s(?:(?:that|which)\s+)?(?:took\s+place|takes\s+place|will\s+take\s+place|"
    r"(?:(?:was|were|is|to\s+be|will\s+be)\s+)?(?:held|convened|hosted|organi[sz]ed))\s(?=in\b|on\b|last\b|today|yesterday)"
)
_BY_BODY = lazy_regex(r"(?:\s+on\s[^.;:,]{3,60}?)?,?\s+(?:organi[sz]ed|hosted|convened|held)\s+by\s+(?:the\s+)?")
_BEHIND = 110  # characters behind a gathering, in which those stand whom it gathers


def find_events(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the gatherings, set at a place or day, to which officials of the publisher come."""
    context, home, out = setting.context, setting.home, list[Draft]()
    if home is None or context.turns.turns or find_publisher(context) != home:
        return out
    out += [d for d in find_conferences_by_city(setting) if not _is_told(d, drafts)]
    told = {d.sentence.start for d in drafts if d.kind == "session" or d.rule.startswith("meetings/lead")}
    for sentence in context.sentences:
        if sentence.start < context.body or sentence.start in told:
            continue
        if not context.has_near(_WORDS, sentence.start, sentence.end):
            continue
        readers = (_read_coming, _read_held, read_there, read_awaited)
        found = next((d for read in readers if (d := read(setting, sentence, home)) is not None), None)
        if found is None or _is_told(found, [*drafts, *out]) or is_told_again(found, out):
            continue
        if not names_topic(context, found, drafts):
            out.append(found)
    return out


def _read_coming(setting: Setting, sentence: Span, home: str) -> Draft | None:
    """Return the first gathering of a sentence to which somebody of the publisher comes, or at which he speaks."""
    context = setting.context
    for pattern in (COMES, _SPEAKS, _INVITES):
        for verb in pattern.finditer(context.plain, sentence.start, sentence.end):
            event = EVENT.of(context.lexicon).match(context.plain, verb.end(), sentence.end)
            if event is None or is_unreal(setting, sentence, verb.start()):
                continue
            people = [named(context, p) for p in context.people_in(sentence.start, verb.start())]
            people = people or [named(context, p) for p in subject_pronoun(setting, sentence, verb.start())]
            people = [p for p in people if p.name and p.office and p.party in (home, None)]
            own = any(p.code == home for p in context.parties_in(sentence.start, verb.end()))
            own = own or _WE.search(context.plain, max(sentence.start, verb.start() - 20), verb.start()) is not None
            if (people or own) and (draft := _read(setting, sentence, event, people[-1:], {home})) is not None:
                draft.verb = verb.start()
                return draft
    return None


def _read_held(setting: Setting, sentence: Span, home: str) -> Draft | None:
    """Return the gathering that a sentence tells to have been held, or to be held, at a place or day."""
    context = setting.context
    for article in _TOLD.finditer(context.plain, sentence.start, sentence.end):
        event = EVENT.of(context.lexicon).match(context.plain, article.end(), sentence.end)
        if event is None or _HELD.match(context.plain, event.end(), sentence.end) is None:
            continue
        own = any(p.code == home for p in context.parties_in(sentence.start, event.start()))
        draft = _read(setting, sentence, event, [], {home} if own else set())
        if draft is not None and not draft.codes and draft.place is not None and draft.place.country:
            draft.codes = {draft.place.country}
        if draft is not None and draft.codes:
            return draft
    return None


def _read(
    setting: Setting, sentence: Span, event: re.Match[str], people: Sequence[Person], codes: set[str]
) -> Draft | None:
    """Return the draft of a gathering by whose words many states come together, None without its place or day."""
    context = setting.context
    words = context.plain[event.start() : event.end()]
    if HOME.of(context.lexicon).search(words) or is_private(context, people, words):
        return None
    end = min(sentence.end, event.end() + _BEHIND)
    is_body = read_states(context.lexicon).is_body
    bodies = [p for p in context.parties_in(event.start(), end) if is_body(p.code)]
    by = _BY_BODY.match(context.plain, event.end(), sentence.end)
    by_body = by is not None and any(p.start == by.end() for p in bodies)
    if not (by_body or event["of"] or is_of_many(context, event["kind"], event.end(), sentence.end)):
        return None  # "the summit held in Lima today" may be of two
    codes = codes | {p.code for p in bodies}
    draft = Draft("meeting", Span(event.start("noun"), event.end()), sentence, RULE, codes=codes)
    draft.alone, draft.standing = True, "mentioned"
    draft.add_people(people, "principal")
    fill_slots(setting, [draft])
    return draft if draft.place is not None or (draft.when is not None and draft.when.first) else None


def _is_told(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Tell whether a gathering is one that the text told already, at the same place."""
    for d in drafts:
        if d.span.start < draft.span.end and draft.span.start < d.span.end:
            return True
        if d.place and draft.place and d.kind != "visit" and d.place.name == draft.place.name and not len(d.people) > 1:
            return True
    return False
