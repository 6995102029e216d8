"""Meetings with officials without a name, told by a noun: "Meetings with members of Peru's government are planned"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.parties.states import read_states
from memcon.annotate.talks.encounter_planned import RULE, told_before
from memcon.annotate.talks.hosts import country_visited
from memcon.annotate.talks.read_apart import read_apart
from memcon.annotate.talks.talk_nouns import NOUNS
from memcon.annotate.text.context import PartyMention, Person
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_SORTS = (
    r"(?:(?:[Ss]eparate|[Bb]ilateral|[Ff]urther|[Oo]fficial|[Ww]orking|[Ss]everal|[Pp]olitical|[Mm]ore|[Vv]arious|[Ii]nformal|"
    r"[Hh]igh-level|[Aa]\s+(?:number|series|range)\s+of)\s+)*"
)
_NOUN = rf"\b(?<!trade\s)(?<!peace\s){_SORTS}(?P<noun>{NOUNS})"
_DONE = r"(?P<held>took\s+place|(?:was|were)\s+(?:also\s+|then\s+)?(?:held|conducted))"
_AHEAD = (
    r"(?P<ahead>(?:is|are|was|were|will\s+be|have\s+been|has\s+been)\s+(?:also\s+)?(?:planned|scheduled|slated|foreseen|envisaged|"
    r"arranged|due|on\s+(?:the|his|her|their)\s+(?:agenda|program(?:me)?|schedule|itinerary)|to\s+be\s+held)|"
    r"(?:will|are\s+to|is\s+to)\s+(?:also\s+)?(?:take\s+place|follow|be\s+held))"
)
_WHOM = r"(?P<whom>(?:(?!\bwith\b)[^.;:]){3,110}?)"
_END = (
    r"(?=[.;:]|,\s+(?!(?:and\s+(?:the\s+)?)?[A-Z])|\s+(?:in|on|at|to|during|about|where|before|after)\b|"
    r"\s+and\s+(?:an?|to|will|visits?|tours?)\s|\Z)"
)
# "Meetings with members of the Peruvian government are planned", "Talks were also held with the Peruvian ministry"
_NOUN_FIRST = lazy_regex(rf"{_NOUN}\s+with\s+{_WHOM}\s+(?:{_DONE}|{_AHEAD})\b")
_VERB_FIRST = lazy_regex(rf"{_NOUN}\s+(?:{_DONE}|{_AHEAD})\s+with\s+{_WHOM}{_END}")
# "There were also talks with the Peruvian authorities", "The programme includes a meeting with the Ministry of Justice"
_LISTED = lazy_regex(
    r"\b(?:[Tt]here\s+(?:(?P<held>was|were)|(?P<ahead>will\s+(?:also\s+)?be|are\s+to\s+be))|"
    r"[Oo]n\s+(?:the|his|her|their)\s+(?:agenda|program(?:me)?|schedule|itinerary)\s+(?:(?P<was>was|were)|is|are|will\s+be)|"
    r"[Aa]lso\s+(?:planned|scheduled|foreseen)\s+(?:is|are)|"
    r"(?:program(?:me)?|agenda|schedule|itinerary|visit|trip|stay)\s+(?:(?:in|to)\s+(?:[A-Z][\w.-]+\s+){1,3})?(?:will\s+)?(?:also\s+)?"
    r"(?:(?P<included>included|featured|comprised)|includes?|features?|foresees|comprises?))\s+(?:also\s+)?(?:an?\s+)?"
    rf"{_NOUN}\s+with\s+{_WHOM}{_END}"
)
_OFFICIALS = WordRegex(
    r"\b(?:%office_class/officials%|counterparts?|members\s+of\s+[^.;:,]{0,40}?(?:government|cabinet|parliament|administration)|"
    r"authorit(?:y|ies)|[Mm]inistr(?:y|ies)\s+(?:of|for)|[A-Z]\w+\s+[Mm]inistr(?:y|ies)|government|parliamentarians|agency)\b",
    re.I,
)
# who needs no word for his state where a state is visited: "members of parliament", "the Ministry of Justice"
_OF_THE_COUNTRY = WordRegex(
    r"(?:(?:the|his|her|their|local|regional|provincial|national|senior|high-ranking|several|various|other|key|top)\s+)*(?:"
    r"(?:government|ministry)\s+(?:officials|representatives|ministers|authorities)|counterparts?|"
    r"(?:members|representatives|officials)\s+(?:of|from)\s+(?:the\s+)?(?:(?:new|local|regional|provincial|national)\s+)*"
    r"(?:government|parliament|cabinet|authorities)|authorities|parliamentarians|"
    r"(?:representatives\s+of\s+the\s+)?(?:[A-Z][\w'-]+\s+){0,3}(?:Ministry|Parliament|Supreme\s+Court|National\s+Assembly|Central\s+Bank|"
    r"Department\s+of|National\s+(?:[A-Z][\w'-]+\s+){0,3}(?:Foundation|Council|Agency|Commission|Authority|Institute)))\b"
)
_WERE_ON = lazy_regex(r"(?:was|were)\s+(?:also\s+)?on\s")  # "talks were also on the programme": of a visit over
# "Separate meetings were held with the Ministry of Trade": beside the meeting told before
_APART = lazy_regex(r"(?:[Ss]eparate|[Ff]urther|[Ss]everal|[Mm]ore|[Vv]arious|[Aa]\s+(?:number|series|range)\s+of)\s")
_MEMBERS = lazy_regex(r"\b(?:of|with)\s+(?:[\w-]+\s+){0,4}(?:member|partner)\s+(?:states|countries|nations)\b")
_FURTHER = lazy_regex(r",?\s+(?:and|as\s+well\s+as)\s+|,\s+")  # behind whom others are told
_PLURAL = lazy_regex(r"[Mm]eetings|[Tt]alks|[Dd]iscussions|[Cc]onsultations|[Ee]xchanges|[Bb]ilaterals|[Ee]ncounters")
# where a pattern is tried, and how far before and behind
_NOUN_FIRST_WORDS = Anchors(
    ("meeting with ", "meetings with ", "talks with ", "discussions with ", "consultations with ", "bilaterals with ",
     "exchange with ", "exchanges with ", "lunch with ", "dinner with ", "breakfast with ")
)  # fmt: skip
_VERB_FIRST_WORDS = Anchors(
    ("planned with ", "scheduled with ", "held with ", "conducted with ", "arranged with ", "foreseen with ",
     "envisaged with ", "place with ")
)  # fmt: skip
_TRIED = (
    (_NOUN_FIRST, _NOUN_FIRST_WORDS, 60, 180),
    (_VERB_FIRST, _VERB_FIRST_WORDS, 90, 140),
    (_LISTED, _NOUN_FIRST_WORDS, 110, 140),
)
_STATE = 2  # letters of a state's code


def find_planned_officials(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for officials of one state or body whom the words meet that tell a meeting by its noun."""
    context = setting.context
    told = {d.sentence.start for d in drafts if d.kind != "visit" and (d.people or d.verbal)}
    sessions = Ranges(taken)
    out: list[Draft] = []
    for pattern, words, back, ahead in _TRIED if setting.home else ():
        matches = find_near(pattern, context.plain, words.find(context.folded), back, ahead)
        out += [part for d in read_apart(setting, matches, sessions, told, _read) for part in _split(setting, d)]
    return out


def _read(setting: Setting, sentence: Span, match: re.Match[str]) -> Draft | None:
    """Return the draft of the publisher's side and whom the noun says is met, None where these are no officials."""
    context, home = setting.context, setting.home or ""
    start, end = match.span("whom")
    further = _FURTHER.search(context.plain, start, end)
    there = context.parties_in(start, end)
    if further is not None and (any(p.code == home for p in there) or is_private(context, [], match["whom"])):
        end = further.start()  # "with the Peruvian ministry and representatives of home firms"
    whom = context.plain[start:end]
    codes = {p.code for p in context.parties_in(start, end)}
    guests = _find_guest(setting, sentence)
    if not codes and _OF_THE_COUNTRY.of(context.lexicon).match(whom) is not None:
        visited = country_visited(setting, sentence)
        codes = {visited} if visited is not None else set()
    if context.people_in(start, end) or not codes or home in codes or len(home) != _STATE:
        return None
    if is_private(context, [], whom) or _MEMBERS.search(whom) is not None:
        return None
    bodies = [c for c in codes if read_states(context.lexicon).is_body(c)]
    if not bodies and not _is_of_state(setting, whom):
        return None
    if len(codes) > 1 and bodies:
        return None
    draft = Draft("meeting", Span(match.start(), end), sentence, RULE, codes=codes | {home})
    done = match.groupdict()
    ahead = done["ahead"] is not None and _WERE_ON.match(done["ahead"]) is None
    listed = "included" in done and not (done["held"] or done["was"] or done["included"])
    draft.verb, draft.status = match.start(), "scheduled" if ahead or listed else "held"
    draft.other = _APART.match(match.group()) is not None
    draft.leads, draft.several = guests, len(codes) > 1 and _PLURAL.match(match["noun"]) is not None
    draft.add_people(guests, "principal")
    return draft


def _is_of_state(setting: Setting, whom: str) -> bool:
    """Tell whether words for those met are words for officials."""
    lexicon = setting.context.lexicon
    return _OFFICIALS.of(lexicon).search(whom) is not None or _OF_THE_COUNTRY.of(lexicon).match(whom) is not None


def _split(setting: Setting, draft: Draft) -> list[Draft]:
    """Return a draft for each state where officials of several are met at meetings in the plural."""
    if not draft.several:
        return [draft]
    out, home = list[Draft](), str(setting.home)
    met: dict[str, PartyMention] = {}
    for party in setting.context.parties_in(draft.span.start, draft.span.end):
        met.setdefault(party.code, party)
    for party in met.values():
        part = Draft(draft.kind, Span(party.start, party.end), draft.sentence, RULE, codes={party.code, home})
        part.verb, part.status, part.leads, part.of_row = draft.verb, draft.status, draft.leads, True
        part.add_people(draft.people, "principal")
        out.append(part)
    return out


def _find_guest(setting: Setting, sentence: Span) -> list[Person]:
    """Return who of the publisher's side was told last, if anybody was."""
    return [p for p in told_before(setting, sentence) if p.party == setting.home and p.name][:1]
