"""Meetings with officials without a name, told by a noun: "Meetings with members of Peru's government are planned"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.context import Person
from memcon.annotate.drafts import Draft
from memcon.annotate.encounter_planned import RULE, told_before
from memcon.annotate.meeting_setting import Setting
from memcon.annotate.private_sides import is_private
from memcon.annotate.ranges import Ranges
from memcon.annotate.read_apart import read_apart
from memcon.annotate.states import read_states
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_SORTS = r"(?:(?:[Ss]eparate|[Bb]ilateral|[Ff]urther|[Oo]fficial|[Ww]orking|[Ss]everal|[Pp]olitical|[Mm]ore)\s+)*"
_NOUN = rf"\b{_SORTS}(?:[Mm]eetings?|[Tt]alks|[Dd]iscussions|[Cc]onsultations|[Bb]ilaterals?)"
_DONE = r"(?P<held>took\s+place|(?:was|were)\s+(?:also\s+|then\s+)?(?:held|conducted))"
_AHEAD = (
    r"(?P<ahead>(?:is|are|was|were|will\s+be|have\s+been|has\s+been)\s+(?:also\s+)?(?:planned|scheduled|slated|foreseen|envisaged|"
    r"arranged|due|on\s+(?:the|his|her|their)\s+(?:agenda|program(?:me)?|schedule|itinerary)|to\s+be\s+held)|"
    r"(?:will|are\s+to|is\s+to)\s+(?:also\s+)?(?:take\s+place|follow|be\s+held))"
)
_WHOM = r"(?P<whom>(?:(?!\bwith\b)[^.;:]){3,110}?)"
# "Meetings with members of the Peruvian government are planned", "Talks were also held with the Peruvian ministry"
_NOUN_FIRST = lazy_regex(rf"{_NOUN}\s+with\s+{_WHOM}\s+(?:{_DONE}|{_AHEAD})\b")
_VERB_FIRST = lazy_regex(
    rf"{_NOUN}\s+(?:{_DONE}|{_AHEAD})\s+with\s+{_WHOM}(?=[.;:]|,\s+(?![A-Z])|\s+(?:in|on|at|to|during|about|where|before|after)\b|\Z)"
)
_OFFICIALS = WordRegex(
    r"\b(?:%office_class/officials%|counterparts?|members\s+of\s+[^.;:,]{0,40}?(?:government|cabinet|parliament|administration)|"
    r"authorit(?:y|ies)|[Mm]inistr(?:y|ies)\s+(?:of|for)|[A-Z]\w+\s+[Mm]inistr(?:y|ies)|government|parliamentarians)\b",
    re.I,
)
_WERE_ON = lazy_regex(r"(?:was|were)\s+(?:also\s+)?on\s")  # "talks were also on the programme": of a visit over
_MEMBERS = lazy_regex(r"\b(?:of|with)\s+(?:[\w-]+\s+){0,4}(?:member|partner)\s+(?:states|countries|nations)\b")
# where a pattern is tried, and how far before and behind
_NOUN_FIRST_WORDS = Anchors(
    ("meeting with ", "meetings with ", "talks with ", "discussions with ", "consultations with ", "bilaterals with ")
)
_VERB_FIRST_WORDS = Anchors(
    ("planned with ", "scheduled with ", "held with ", "conducted with ", "arranged with ", "foreseen with ",
     "envisaged with ", "place with ")
)  # fmt: skip
_TRIED = ((_NOUN_FIRST, _NOUN_FIRST_WORDS, 60, 180), (_VERB_FIRST, _VERB_FIRST_WORDS, 90, 140))
_STATE = 2  # letters of a state's code


def find_planned_officials(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for officials of one state or body whom the words meet that tell a meeting by its noun."""
    context = setting.context
    sessions, told = Ranges(taken), {d.sentence.start for d in drafts if d.kind != "visit"}
    out: list[Draft] = []
    for pattern, words, back, ahead in _TRIED if setting.home else ():
        matches = find_near(pattern, context.plain, words.find(context.folded), back, ahead)
        out += read_apart(setting, matches, sessions, told, _read)
    return out


def _read(setting: Setting, sentence: Span, match: re.Match[str]) -> Draft | None:
    """Return the draft of the publisher's side and whom the noun says is met, None where these are no officials."""
    context, home = setting.context, setting.home or ""
    people = context.people_in(*match.span("whom"))
    codes = {p.code for p in context.parties_in(*match.span("whom"))}
    if people or len(codes) != 1 or home in codes or len(home) != _STATE:
        return None
    body = read_states(context.lexicon).is_body(next(iter(codes)))
    if not body and _OFFICIALS.of(context.lexicon).search(match["whom"]) is None:
        return None
    if is_private(context, [], match["whom"]) or _MEMBERS.search(match["whom"]) is not None:
        return None
    guests = _find_guest(setting, sentence)
    draft = Draft("meeting", Span(match.start(), match.end("whom")), sentence, RULE, codes=codes | {home})
    ahead = match["ahead"] is not None and _WERE_ON.match(match["ahead"]) is None
    draft.verb, draft.status = match.start(), "scheduled" if ahead else "held"
    draft.leads = guests
    draft.add_people(guests, "principal")
    return draft


def _find_guest(setting: Setting, sentence: Span) -> list[Person]:
    """Return who of the publisher's side was told last, if anybody was."""
    return [p for p in told_before(setting, sentence) if p.party == setting.home and p.name][:1]
