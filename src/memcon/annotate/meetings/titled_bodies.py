"""The body that a title names, whose session the first meeting of the text is: "Fifth Dialogue … A and B met"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.meetings.meeting_joining import is_by_phone
from memcon.annotate.meetings.told_again import is_apart
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.state_bodies import STATE_BODIES
from memcon.annotate.sessions.mechanism_mentions import MechanismMention
from memcon.lexicon.patterns import lazy_regex

_HEAD_WORDS = frozenset(
    "dialogue group commission committee consultations forum summit conference council talks ministerial".split()
)

# "Talks with …", "… calls on …", "… meets the President …", but "Joint Commission meets in …".
_TITLE_OF_ENCOUNTER = lazy_regex(
    r"\b(?:meeting|call|talks|conversation)s?\s+with\b|\bcalls?\s+(?:up)?on\b"
    r"|\b(?:meets|receives)\s+(?!(?:in|for|at|on|to|under|again|virtually|online|today)\b)\w",
    re.I,
)

# "Visit to Peru prior to the Forum", "talks with leaders during the Forum": the meeting is not the Forum's
_PRIOR_TO = lazy_regex(
    r"\b(?:prior\s+to|ahead\s+of|before|after|following|alongside|besides?|(?:margins?|sidelines|fringes|run-up|eve)\s+(?:of|to))\s+"
    r"(?:(?:the|an?)\s+)?(?:[\w-]+\s+){0,2}\Z|"
    r"\b(?:talks|discussions|meetings?|meets|met)\s+(?:with\s+)?[^.;:]{3,60}?\sduring\s+(?:(?:the|an?)\s+)?(?:[\w-]+\s+){0,2}\Z",
    re.I,
)

# "opened the Forum. At a bilateral meeting, they spoke of cocoa": not the body's own
_ON_THE_SIDE = lazy_regex(r"\b(?:a|an|separate)\s+(?:bilateral|separate|private|trilateral|one-on-one)\s+\Z")
_BEFORE_NOUN = 24  # characters


def join_titled(
    setting: Setting, sessions: list[Draft], encounters: list[Draft], titled: Sequence[MechanismMention]
) -> tuple[list[Draft], list[Draft]]:
    """Let the body that the title names take over the first meeting of the text (the title may fill a gap)."""
    title = setting.context.title
    if not encounters or not titled or _TITLE_OF_ENCOUNTER.search(title):
        return sessions, encounters
    if all(_PRIOR_TO.search(title, 0, t.start) for t in titled):
        return sessions, encounters
    first = encounters[0]
    if first.kind == "visit" or is_by_phone(setting, first) or not first.verbal or _is_one_of_several(encounters):
        return sessions, encounters
    owner = next((s for s in sessions if s.titled), None)
    words = setting.context.folded[first.sentence.start : first.sentence.end]
    near = setting.context.sentence_at(first.span.start)
    if owner is not None and near - setting.context.sentence_at(owner.span.start) > 2:
        return sessions, encounters
    if owner is not None and owner.aside and owner.sentence == first.sentence:
        return sessions, encounters
    if owner is not None and owner.sentence != first.sentence:
        side = _ON_THE_SIDE.search(setting.context.plain, max(0, first.span.start - _BEFORE_NOUN), first.span.start)
        if side is not None or is_apart(setting, first, owner):
            return sessions, encounters
    if owner is None:
        if near > 3 or STATE_BODIES.of(setting.context.lexicon).search(titled[0].name):
            return sessions, encounters
        nouns = [w for w in titled[0].name.lower().split() if w in _HEAD_WORDS]
        if not any(n in words for n in nouns) or any(s.sentence == first.sentence for s in sessions):
            return sessions, encounters
        owner = Draft("session", first.span, first.sentence, first.rule, codes=set())
        owner.mechanism, owner.acronym, owner.number = titled[0].name, titled[0].acronym, titled[0].number
        owner.titled = True
        sessions = [*sessions, owner]
    elif owner.people or (owner.when and first.when and owner.when.first != first.when.first):
        return sessions, encounters
    owner.evidence.append(first.span)
    owner.codes |= first.codes
    owner.aside = False
    owner.add_people(first.people, "principal")
    return sessions, encounters[1:]


def _is_one_of_several(encounters: Sequence[Draft]) -> bool:
    """Tell whether the first of the meetings is one of a row: "met separately with A and B"."""
    return len(encounters) > 1 and encounters[0].told_at == encounters[1].told_at
