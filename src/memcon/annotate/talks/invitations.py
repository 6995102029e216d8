"""Invitations that make a meeting: one accepted, "accepted A's invitation to meet", or one for a day that is told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named, people_after, people_before
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.text.context import Person
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# "has accepted President A's invitation to": who accepts it comes
ACCEPTED = lazy_regex(
    r"\b(?:accept(?:ed|s|ing)?|(?:tak(?:e|es|en|ing)|took)\s+up)\s+(?:[^.;:]{0,90}?\s)?invitation\b[^.;:]{0,90}?\bto\s+"
    r"(?:(?:pay|make|undertake)\s+an?\s+(?:[\w-]+\s+){0,2})?\Z"
)
_REACH = 240  # characters of an invitation accepted
_TWO = 2  # parties
_INVITED = lazy_regex(r"\b(?:has\s+|have\s+|had\s+)?(?:also\s+)?invited\s+")
_ANCHOR = Anchors(("invited ",))
_WHOM = lazy_regex(r"(?:(?:the|his|her|their|new|counterpart,?|colleague,?)\s+)*\Z")
_FOR_MEETING = lazy_regex(
    r"(?:,?\s+to\s+(?:the\s+)?[A-Z][\w.'’,-]*(?:\s[A-Z][\w.'’,-]*){0,4})?\s+for\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,3}?"
    r"(?:meeting|talks|discussions?|consultations|summit|luncheon|lunch|dinner|breakfast)\b(?!\s+(?:of|between)\b)"
)
# "invited her to", "reiterated the invitation to B to": an offer, of which nobody tells that it was taken up
_OFFERED = lazy_regex(
    r"\b(?:invit(?:ed|es|ing|e)|ask(?:ed|s)|(?:extend|reiterat|renew|repeat|convey|issu|deliver)\w*\s[^.;:]{0,60}?\binvitation)\b"
    r"[^.;:]{0,140}\Z",
    re.I,
)
_TAKEN_UP = lazy_regex(
    r"\b(?:accept\w*|agree[ds]?|took\s+up|take\s+up|look(?:s|ed|ing)?\s+forward|pleased|glad|thank\w*|will)\b", re.I
)
_NEXT = 200  # characters behind an invitation in which it may be accepted


def find_acceptance(setting: Setting, start: int, at: int) -> tuple[list[Person], list[Person]]:
    """Return who accepts an invitation to what begins at `at`, and who invited, in the sentence from `start` on."""
    context = setting.context
    accepted = ACCEPTED.search(context.plain, max(start, at - _REACH), at)
    if accepted is None:
        return [], []
    guests = people_before(context, start, accepted.start(), 12)
    hosts = [named(context, p) for p in context.people_in(accepted.start(), at)][-1:]
    return guests, [h for h in hosts if h.name]


def leave_offers(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts without visits told in passing to which somebody was invited, for no day and without an answer.

    `agreed` is an occasion "to be held" (codebook, meetings): an invitation alone is an act of who invites.
    """
    return [d for d in drafts if not _is_offer(setting, d)]


def _is_offer(setting: Setting, d: Draft) -> bool:
    if d.kind != "visit" or d.status != "agreed" or d.standing == "subject" or (d.when is not None and d.when.first):
        return False
    text = setting.context.plain
    if _OFFERED.search(text, d.sentence.start, d.span.start) is None:
        return False
    return _TAKEN_UP.search(text, d.sentence.start, d.span.end + _NEXT) is None


def find_invited(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each "A has invited B to Riga for talks on 5 May": a day behind makes a meeting of it."""
    context, out = setting.context, list[Draft]()
    places = _ANCHOR.find(context.folded)
    if not places:
        return out
    sessions, told = Ranges(taken), Ranges(d.span for d in drafts)
    for match in find_near(_INVITED, context.plain, places, 12, 12):
        sentence = setting.sentence(match.start())
        hosts = [named(context, p) for p in people_before(context, sentence.start, match.start(), 12)]
        guests = [named(context, p) for p in people_after(context, match.end(), sentence.end, _WHOM)]
        noun = _FOR_MEETING.match(context.plain, guests[-1].end, sentence.end) if hosts and guests else None
        if noun is None or match.start() < context.body or sessions.cover(noun.end() - 1) or told.cover(noun.end() - 1):
            continue
        codes = {p.party for p in (*hosts, *guests) if p.party}
        days = [d for d in setting.find_dates(sentence, "future") if d.start >= noun.end() and d.first]
        if not days or len(codes) < _TWO or is_private(context, (*hosts, *guests), noun.group()):
            continue
        draft = Draft("meeting", Span(match.start(), guests[-1].end), sentence, "meetings/trigger/invited", codes=codes)
        draft.status = "scheduled"
        draft.add_people((*hosts, *guests), "principal")
        out.append(draft)
    return out
