"""Gatherings of a body's ministers without a name of their own: "G20 Finance Ministers Meeting" in the title is one.

Who comes to one for a single state leads its delegation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.lead_sides import find_titled
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.states import read_states
from memcon.annotate.sessions.mechanism_mentions import MechanismMention
from memcon.annotate.text.ordinals import parse_ordinal
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_SIDE = 1


# "[The meeting] was held in Lima on Friday", of what the title names
_THE_MEETING = lazy_regex(
    r"(?:The|This)\s+(?:[a-z-]+\s+){0,2}(?:[Mm]eeting|[Ss]ession|[Cc]onsultations?|[Dd]ialogue|[Rr]ound|[Tt]alks|[Nn]egotiations|[Ff]orum|[Cc]onference|[Ss]ummit|"
    r"[Cc]ommission|[Cc]ommittee|[Ee]vent)"
    r"(?=(?:,\s[^,.;:]{3,60},)?\s+(?:(?:was|were|is|are|will\s+be)\s+(?:also\s+|being\s+|jointly\s+)?(?:held|hosted|convened|co-chaired|chaired|opened|conducted)|"
    r"(?:took|takes|will\s+take)\s+place|(?:met|convened|opened|began|concluded|ended)\s+(?:in|on|at|today|yesterday)\b))"
)
_SENTENCES = 3


def find_by_title(setting: Setting, titled: Sequence[MechanismMention], told: Sequence[Draft]) -> list[Draft]:
    """Return the session that the title numbers, where the text calls it "the meeting" and tells no other."""
    context = setting.context
    named = [t for t in titled if t.number is not None and t.modifier is None]
    if len(named) != 1 or any(d.kind == "session" or (d.kind == "meeting" and d.verbal) for d in told):
        return []
    t, first = named[0], context.sentence_at(context.body)
    for sentence in context.sentences[first : first + _SENTENCES]:
        match = _THE_MEETING.match(context.plain, sentence.start, sentence.end)
        if match is None:
            continue
        draft = Draft("session", Span(*match.span()), sentence, "meetings/mechanism_head/" + t.head)
        draft.mechanism, draft.acronym, draft.number, draft.titled = t.name, t.acronym, t.number, True
        draft.codes = find_titled(setting)
        return [draft]
    return []


def name_by_title(setting: Setting, drafts: Sequence[Draft], titled: Sequence[MechanismMention]) -> None:
    """Name the only session reported without a name by the title that names one of the same body.

    Sessions told as meetings of those whom a body unites take their number from their sentence.
    """
    _number_by_sentence(setting, drafts)
    states = read_states(setting.context.lexicon)
    unnamed = [d for d in drafts if d.standing == "subject" and d.mechanism is None]
    unnamed = [d for d in unnamed if is_of_body(setting, d) and any(map(states.is_body, d.codes))]
    for d in unnamed:
        if d.people and len({p.party for p in d.people}) == _SIDE and _is_of_ministers(setting, d):
            d.roles = {ident: "head" if role == "principal" else role for ident, role in d.roles.items()}
    named = [t for t in titled if len(unnamed) == 1 and _is_of(setting, t, unnamed[0])]
    if len(named) == 1:
        unnamed[0].mechanism, unnamed[0].titled = named[0].name, True


def report_numbered(setting: Setting, drafts: Sequence[Draft], titled: Sequence[MechanismMention]) -> None:
    """Report the session that the title numbers, though the text calls it by its number alone: "the fifth session"."""
    if any(d.kind == "session" and d.standing == "subject" for d in drafts):
        return
    for t in (t for t in titled if t.number is not None):
        series = [d for d in drafts if d.kind == "session" and setting.is_one_body(t.name, d.mechanism)]
        told = [d for d in series if d.number == t.number and d.status in ("held", "scheduled")]
        if not told:
            continue
        told[0].standing, told[0].modifier = "subject", None
        for d in series:
            if d.standing == "mentioned" and d.number is not None and d.number != t.number:
                d.standing = "previous" if d.number < (t.number or 0) else "next"
        return


# "Leaders of the Quad will meet for their third in-person summit"
_WHICH = lazy_regex(
    r"\b(?:their|its|the|an?)\s+(?P<o>[\w-]+)\s+(?:(?!(?:of|and|in)\s)[\w-]+\s+){0,2}?(?:summit|meeting|session|gathering)\b"
)
_WHICH_REACH = 110  # characters


def _number_by_sentence(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Number the sessions that are told as meetings of those whom a body unites: "held their third summit"."""
    for d in drafts:
        if d.number is not None or d.modifier or d.mechanism is not None or not is_of_body(setting, d):
            continue
        told = _WHICH.search(setting.context.plain, d.told_at, min(d.sentence.end, d.told_at + _WHICH_REACH))
        d.number = parse_ordinal(told["o"]) if told is not None else None


def is_of_body(setting: Setting, d: Draft) -> bool:
    """Tell whether a draft is a session, if only by being told as a meeting of those whom one body unites."""
    others = d.codes - {p.party for p in d.people}
    united = d.alone and read_states(setting.context.lexicon).is_one_body(others)
    return d.kind == "session" or (d.kind == "meeting" and united)


_OFFICIALS = WordRegex(r"\b%office_class/officials in a group%\b", re.I)
_NEAR = 60  # characters


def _is_of_ministers(setting: Setting, d: Draft) -> bool:
    """Tell whether ministers or governors gather, not the officials of a bank with a government."""
    low, high = max(d.sentence.start, d.span.start - _NEAR), min(d.sentence.end, d.span.end + _NEAR)
    return _OFFICIALS.of(setting.context.lexicon).search(setting.context.plain, low, high) is not None


def _is_of(setting: Setting, mention: MechanismMention, d: Draft) -> bool:
    """Tell whether a body that meets at a session stands within a name."""
    found = setting.context.lexicon.names.find(mention.name)
    return any((e := hit.find("organisation")) is not None and e.value in d.codes for hit in found)
