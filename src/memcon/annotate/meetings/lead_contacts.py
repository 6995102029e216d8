"""The contact that a report opens with, in words no other rule reads: the title and the first sentences tell the sides.

Asked last, where nothing else was found that the document reports. "A had talks in Lima with Minister B" under the
title "Norway and Peru discuss ferries" is a meeting of the two, whatever stands between its words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.lead_sides import SIDES, count_sides, find_officials, give_open_sides, is_former
from memcon.annotate.occasions.meeting_filling import fill_slots
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.parties.publisher import find_publisher
from memcon.annotate.sessions.lead_events import find_lead_event
from memcon.annotate.talks.own_meetings import is_unreal
from memcon.annotate.text.context import Person
from memcon.annotate.visits.lead_visits import is_recent
from memcon.annotate.visits.visit_parts import is_what_went_before
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

RULE = "meetings/lead"
_LEAD = 3  # sentences
_AUX = r"(?:(?:will|is\s+to|are\s+to|was\s+to|has|have|had|also|today|then|jointly|officially|both)\s+){0,3}"
_NOUN = (
    r"(?:talks|discussions?|meetings?|negotiations|conversations?|consultations?|dialogue|"
    r"(?P<call>(?:phone|telephone|video)\s+(?:calls?|conversations?)|video\s?conferences?|calls?)|lunch|dinner)"
)
_MEETS = lazy_regex(
    rf"\b(?:{_AUX}(?P<verb>(?:had|has|have|h[eo]lds?|conducted|concluded|began|opened|took\s+part\s+in|takes?\s+part\s+in|"
    rf"hosts?|hosted)\s+(?:[\w'-]+\s+){{0,6}}?{_NOUN}|met|meets?|(?P<guest>receive[sd]?|host(?:s|ed)?|welcome[sd]?)|"
    r"signs?|signed|initial(?:s|l?ed)|(?P<phoned>(?<![-\w])called(?=\s+[A-Z])|phoned|"
    r"sp(?:oke|eaks?)\s+by\s+(?:tele)?phone\s+(?:to|with))|(?P<addressed>sp(?:oke|eaks?)\s+(?:to|with))|"
    r"(?:pa(?:id|ys?)|made(?=\s+an?\s))\b[^;:]{2,90}?\s(?:courtesy\s+)?(?:visit|call)|(?:travell?ed|flew)\s+with)|"
    r"(?P<noun>talks|meeting|discussions|negotiations|consultations|conversation)\b[^.;:]{0,90}?\s"
    r"(?:took\s+place|takes?\s+place|(?:was|were|will\s+be)\s+(?:also\s+)?held)(?=[^.;:]{0,60}?\s(?:between|with)\s))\b"
)
# Words of a title by which its paper is about a contact.
_TITLE = lazy_regex(
    r"\b(?:meet|met|visit|receiv|host|welcom|talk|discuss|call|dialogue|consult|sign|delegation|travel|relations|"
    r"cooperation|agreement|trip|bilateral|negotiat|minister|counterpart|conversation|ambassador|envoy|readout|"
    r"conference|attend|part\s+in|joint)",
    re.I,
)
_BEHIND = 160  # characters behind a verb, in which those stand who are met


def report_lead(setting: Setting, drafts: list[Draft]) -> list[Draft]:
    """Let what the first sentences tell be what the document reports, where nothing else is."""
    context = setting.context
    near = context.lead_end(_PROMOTED)
    official = find_publisher(context) is not None
    for d in drafts if official else ():
        ahead = d.kind != "session" and d.status in ("held", "scheduled") and d.modifier is None
        ahead = ahead and setting.home in d.codes and not is_what_went_before(setting, d)
        if ahead and d.span.start < near and len(d.codes) >= SIDES and is_recent(setting, d):
            d.standing = "subject"
            return drafts
    found = _find_lead_contact(setting, drafts) or find_lead_event(setting, drafts)
    if found is None:
        return drafts
    rest = [d for d in drafts if d.kind == "session" or not found.span.start <= d.span.start < found.span.end]
    return sorted([*rest, found], key=lambda d: d.span.start)


_PROMOTED = 2  # sentences


def _find_lead_contact(setting: Setting, drafts: Sequence[Draft]) -> Draft | None:
    """Return the meeting or call of two governments that one of the first sentences tells, None without one."""
    context = setting.context
    if context.turns.turns or not context.sentences or not _TITLE.search(context.title):
        return None
    told = {d.sentence.start for d in drafts if len(d.codes) >= SIDES}
    first = context.first_sentence
    for sentence in context.sentences[first : first + _LEAD]:
        if sentence.start in told:
            return None
        match = _MEETS.search(context.plain, sentence.start, sentence.end)
        draft = _read(setting, sentence, match) if match is not None else None
        if draft is not None:
            return draft
    return None


def _read(setting: Setting, sentence: Span, match: re.Match[str]) -> Draft | None:
    """Return the draft of a verb of meeting that two sides stand beside."""
    context = setting.context
    at = match.start("verb") if match["verb"] else match.start("noun")
    before = context.plain[max(sentence.start, at - _BEFORE) : at]
    if is_unreal(setting, sentence, at) or _BACKGROUND.search(before) is not None:
        return None
    if _BY_HOST.match(context.plain, match.end(), sentence.end) or (
        (match["guest"] or match["addressed"]) and not _has_guest(setting, match.end(), sentence)
    ):
        return None
    found = [named(context, p) for p in context.people_in(sentence.start, sentence.end)]
    people: list[Person] = [p for p in {p.ident: p for p in found}.values() if p.name]
    if any(is_former(context, p) for p in people):
        return None
    people, codes = give_open_sides(setting, sentence, people, find_officials(context, sentence), at)
    if count_sides(setting, codes) < SIDES:
        return None
    if any((p.office or "").lower() == "leader" for p in people):
        return None  # of a party, as a rule
    if is_private(context, people, context.plain[at : min(sentence.end, at + _BEHIND)]):
        return None
    kind = "call" if match["call"] or match["phoned"] else "meeting"
    end = max([match.end(), *(p.end for p in context.people_in(at, sentence.end))])
    draft = Draft(kind, Span(at, end), sentence, RULE, codes=codes)
    draft.verb = at
    draft.add_people([p for p in people if p.party in codes or p.party is None], "principal")
    draft.alone, draft.standing = True, "subject"
    fill_slots(setting, [draft])
    _prefer_first_day(setting, draft)
    return draft


_BEFORE = 40  # characters
# "the treaty, which had been signed a year ago", "the agreement, signed by the ministries": told of the paper
_BACKGROUND = lazy_regex(
    r"\b(?:had\s+been|since|once|which|that)\s+(?:[\w-]+\s+){0,3}\Z|"
    r"\b(?:agreement|treaty|memorandum|MoU|understanding|deal|pact|accord|protocol|declaration|statement|contract),?\s+\Z"
)
# "The delegation was received by A": who came the sentence does not tell
_BY_HOST = lazy_regex(r"\s+by\b")
_GAP = 45  # characters between "welcomes" and who is welcomed
_GUESTS = WordRegex(r"\s+(?:[\w'-]+\s+){0,4}?%office_class/officials%\b")


def _has_guest(setting: Setting, at: int, sentence: Span) -> bool:
    """Tell whether persons or officials are received, not a deed or aid: "welcomed the appointment of A"."""
    context = setting.context
    if _GUESTS.of(context.lexicon).match(context.plain, at, sentence.end) or context.plain.startswith(" to ", at):
        return True
    guest = next(iter(context.people_in(at, min(sentence.end, at + _GAP))), None)
    if guest is None:
        return False
    return " of " not in context.plain[at : guest.start] and not context.plain.startswith("'", guest.end)


_WITHIN = 31  # days


def _prefer_first_day(setting: Setting, d: Draft) -> None:
    """Let the day with which the sentence opens be that of the contact, not one told behind: "the treaty of 6 May"."""
    if setting.reference is None or d.status != "held":
        return
    days = [m for m in setting.find_dates(d.sentence, "past") if m.first and m.tells_day and m.start < d.told_at]
    if days and days[0].first and abs((date.fromisoformat(days[0].first) - setting.reference).days) <= _WITHIN:
        d.when, d.why_no_day = days[0], None
