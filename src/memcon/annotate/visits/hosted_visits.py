"""Hosts of a visit: "will host President A for a State Visit" tells the visit, and no meeting beside it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from memcon.annotate.occasions.drafts import LATEST, Draft, by_sentence
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import lazy_regex

_HOSTS = lazy_regex(r"host(?:s|ed)?\b|(?:welcome|receive)\b")
_AHEAD = lazy_regex(r"\b(?:will|would|to)\s+(?:\w+ly\s+|also\s+)?\Z")
_FOR = lazy_regex(r"[^.;:]{0,80}?\s(?:for|on)\s+(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z")
_RANKED = lazy_regex(r"\b(?:state|official|working|\w+-day)\b", re.I)


def give_hosts(setting: Setting, encounters: Sequence[Draft], visits: Sequence[Draft]) -> list[Draft]:
    """Return the encounters but those that only tell who hosts a visit of state, which get those persons."""
    out = list[Draft]()
    beside = by_sentence(visits)
    for meeting in encounters:
        visit = next((v for v in beside.get(meeting.sentence, ()) if _is_hosted(setting, meeting, v)), None)
        if visit is None:
            out.append(meeting)
            continue
        visit.evidence.append(meeting.span)
        visit.verb, visit.verbal = meeting.told_at, True
        guests = list(visit.people)
        visit.people, visit.roles = [], {}
        visit.add_people(meeting.people, "principal")
        visit.add_people(guests, "principal")
    return out


_WELCOMES = lazy_regex(r"(?:host|welcom|receiv)|forward\s+to\s+(?:host|welcom|receiv)")
_WHOSE = lazy_regex(r"['’]s?\s+(?:\w+\s+)?\Z")
_WHOSE_REACH = 20  # characters


def leave_stays_of_guests(setting: Setting, encounters: Sequence[Draft], visits: list[Draft]) -> list[Draft]:
    """Return the visits but those of a guest told to be welcomed before: "will welcome Premier B. B's visit will …"."""
    out = []
    welcomes = [m for m in encounters if _WELCOMES.match(setting.context.plain, m.span.start)]
    welcomes.sort(key=lambda m: m.span.start)
    for visit in visits:
        n = bisect_left(welcomes, visit.sentence.start, key=lambda m: m.span.start)
        welcome = next((m for m in welcomes[max(0, n - LATEST) : n] if _is_stay_of(setting, m, visit)), None)
        if welcome is None:
            out.append(visit)
        else:
            welcome.evidence.append(visit.span)
    return out


def _is_stay_of(setting: Setting, meeting: Draft, visit: Draft) -> bool:
    """Tell whether "B's visit", which no place is told of, is what a meeting told before welcomed B for."""
    text, at = setting.context.plain, visit.span.start
    if meeting.kind != "meeting" or meeting.span.end > visit.sentence.start or meeting.codes != visit.codes:
        return False
    if (
        visit.place is None
        or visit.place.span.start != at
        or _WHOSE.search(text, max(0, at - _WHOSE_REACH), at) is None
    ):
        return False
    guests = {p.ident for p in visit.people}
    return bool(guests) and guests <= {p.ident for p in meeting.people}


_AT_TABLE = lazy_regex(
    r"(?:will\s+)?host\w*\s+(?:an?|the)\s+(?:[a-z-]+\s+){0,3}?(?:luncheon|lunch|dinner|banquet|breakfast|reception|tea|iftar)\b"
)


def _is_hosted(setting: Setting, meeting: Draft, visit: Draft) -> bool:
    """Tell whether a verb of hosting that is to come, or "hosted", tells of a visit of state told behind it."""
    text, told = setting.context.plain, meeting.told_at
    if meeting.kind != "meeting":
        return False
    if (
        not told < meeting.span.end <= visit.span.start
        or _HOSTS.match(text, told) is None
        or not meeting.codes <= visit.codes
    ):
        return False
    if _AT_TABLE.match(text, told) is not None:
        return False  # "hosted a dinner for B, who is on a visit": a meeting
    if not text.startswith("host", told) and _AHEAD.search(text, max(visit.sentence.start, told - 20), told) is None:
        return False
    ranked = _RANKED.search(text, meeting.span.end, visit.span.end)
    return ranked is not None and _FOR.fullmatch(text, meeting.span.end, visit.span.start) is not None


def leave_spouses(setting: Setting, draft: Draft) -> None:
    """Leave out who is but married to one of the heads: "President A and First Lady A will host President B"."""
    spouses = [p for p in draft.people if p.office and _is_spouse(setting.context.lexicon, p.office)]
    for person in spouses:
        if any(p.party == person.party and p not in spouses for p in draft.people):
            draft.people.remove(person)


@lru_cache(maxsize=256)
def _is_spouse(lexicon: Lexicon, office: str) -> bool:
    entry = next((e for hit in lexicon.names.find(office) if (e := hit.find("office"))), None)
    return entry is not None and bool(entry.attributes.get("spouse"))
