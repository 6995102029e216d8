"""Meetings with many whom a later sentence names: "spoke with Allies today … Joining him on the call were A and B"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.lead_sides import SIDES
from memcon.annotate.occasions.meeting_filling import fill_slots
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.sessions.listed_participants import find_listed
from memcon.annotate.text.context import Person
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

RULE = "meetings/participants"
_LEAD = 2  # sentences
# "spoke by video conference today with Allies", "convened a call this morning with partners"
_MET = lazy_regex(
    r"\b(?P<verb>(?P<spoke>sp(?:oke|eaks)|talked)|met|meets|(?:held|holds|hosted|hosts|had|convened|convenes|led|joined|took\s+part\s+in|participated\s+in)\s+"
    r"(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,4}?(?:calls?|conferences?|meetings?|talks|discussions?|conversations?|gathering))\b"
    r"[^.;:]{0,70}?\swith\s(?:(?:an?\s)?(?:group|number)\sof\s)?(?:(?!of\b)[\w'’-]+\s){0,5}?(?:[Aa]llies|[Pp]artners|leaders|counterparts|colleagues|ministers|presidents|heads|representatives|governments)\b"
)
# "Joining President A on the call were", "He was joined by", "Participants included", "The call was attended by"
_WERE = lazy_regex(
    r"\b(?:(?:[Jj]oining|[Pp]articipating|[Tt]aking\s+part|[Ii]n\s+attendance)\b[^.;:]{0,80}?\s(?:was|were|are)|"
    r"[Pp]articipants\b[^.;:]{0,60}?\s(?:included?|were|are)|joined\s+(?:(?:on|for|at|in)\s+the\s+[^.;:,]{3,40}?\s)?by|"
    r"(?:call|meeting|talks|conference|discussion|conversation|gathering)\s+(?:also\s+)?(?:included|was\s+attended\s+by|brought\s+together)):?\s"
)
_WERE_WORDS = Anchors(
    ("oining", "articipa", "aking part", "ttendance", "oined ", " included ", "ttended by", "together")
)
_CALL = lazy_regex(r"\b(?:calls?|(?:tele)?phone|video|virtual(?:ly)?)\b", re.I)
_BEFORE, _AHEAD = 110, 130  # characters around a word of taking part


def report_participants(setting: Setting, drafts: list[Draft]) -> list[Draft]:
    """Return the occasions with the meeting that the lead tells without the sides that a later sentence names."""
    context, home = setting.context, setting.home
    if home is None or context.turns.turns:
        return drafts
    first = context.first_sentence
    for sentence in context.sentences[first : first + _LEAD]:
        match = _MET.search(context.plain, sentence.start, sentence.end)
        if match is None or any(d.sentence == sentence and len(d.codes) >= SIDES for d in drafts):
            continue
        who = [named(context, p) for p in context.people_in(sentence.start, match.start())]
        who = [replace(p, party=home) for p in who if p.party in (home, None)]
        people, codes = _find_participants(setting, sentence)
        if not who or not codes - {home}:
            return drafts
        told = next((d for d in drafts if d.sentence == sentence and d.kind in ("meeting", "call")), None)
        d = told or _build(setting, sentence, match)
        d.codes |= {home, *codes}
        d.add_people([*who[-1:], *people], "principal")
        d.alone, d.standing = True, "subject"
        return drafts if told is not None else sorted([*drafts, d], key=lambda d: d.span.start)
    return drafts


def _build(setting: Setting, sentence: Span, match: re.Match[str]) -> Draft:
    """Return the meeting or call that a verb tells, with its day and place."""
    called = match["spoke"] or _CALL.search(match.group()) or _CALL.search(setting.context.title)
    draft = Draft("call" if called else "meeting", Span(match.start("verb"), match.end()), sentence, RULE)
    draft.verb = draft.span.start
    fill_slots(setting, [draft])
    return draft


def _find_participants(setting: Setting, lead: Span) -> tuple[list[Person], set[str]]:
    """Return the persons whom sentences behind the lead name as those who took part, and the parties of all."""
    context = setting.context
    people = find_listed(setting, lead.end)
    codes = {p.party for p in people if p.party}
    for row in _rows(setting, lead):
        persons = [named(context, p) for p in context.people_in(row.start, row.end)]
        people += [p for p in persons if p.name and p.party]
        codes |= {p.party for p in persons if p.party} | {p.code for p in context.parties_in(row.start, row.end)}
    return people, codes


def _rows(setting: Setting, lead: Span) -> Iterator[Span]:
    """Yield where the words that tell who took part are followed by those who did."""
    context = setting.context
    for match in find_near(_WERE, context.plain, _WERE_WORDS.find(context.plain), _BEFORE, _AHEAD):
        if match.start() >= lead.start:
            yield Span(match.end(), setting.sentence(match.start()).end)
