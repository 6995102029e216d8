"""Sessions of a group's ministers told again: "the annual meeting of the Nordic trade ministers … this meeting"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.scene_places import merge_places
from memcon.annotate.parties.states import read_states
from memcon.annotate.sessions.titled_sessions import is_of_body
from memcon.lexicon.patterns import lazy_regex

_BEHIND = 50  # characters behind the words for a meeting, in which the officials stand who met
_WHO = lazy_regex(
    r"\b(?:(?P<what>[a-z]+)\s+)?(?P<who>ministers|governors|leaders|heads\s+of\s+(?:state|government)|presidents)\b"
)
# "this year's meeting", "today attended the meeting": the one that the text has told
_KNOWN = lazy_regex(r"\b(?:[Tt]he|[Tt]his|(?:[Tt]his\s+year|[Tt]oday|[Yy]esterday)'s)\s+(?:[a-z-]+\s+){0,3}\Z")
_BEFORE = 50  # characters


def join_group_sessions(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts without the sessions that speak of one told before, of the same group's same ministers."""
    out: list[Draft] = []
    told: dict[tuple[frozenset[str], str], Draft] = {}
    for d in drafts:
        key = _key(setting, d)
        first = told.get(key) if key is not None else None
        if first is not None and _may_be_one(first, d) and _is_known(setting, d):
            first.evidence += [d.span, *d.evidence]
            first.place = merge_places(first.place, d.place) or first.place
            first.codes |= d.codes
            first.add_people(d.people, "head")
            continue
        if key is not None:
            told.setdefault(key, d)
        out.append(d)
    return out


def _key(setting: Setting, d: Draft) -> tuple[frozenset[str], str] | None:
    """Return the group and the ministers of whom a session told without a name is, None where it is none."""
    if not is_of_body(setting, d) or d.modifier is not None or d.number is not None:
        return None
    who = _WHO.search(setting.context.plain, d.span.start, d.span.end + _BEHIND)
    groups = frozenset(filter(read_states(setting.context.lexicon).is_body, d.codes))
    if who is None or not groups:
        return None
    return groups, " ".join(f"{who['what'] or ''} {who['who']}".split())


def _may_be_one(first: Draft, d: Draft) -> bool:
    """Tell whether neither day nor place parts two sessions: a year may be that of a day."""
    days = [x.when.first for x in (first, d) if x.when is not None and x.when.first]
    where = [x.place for x in (first, d) if x.place is not None]
    apart = len({p.country for p in where}) > 1 or len({p.name for p in where if p.name}) > 1
    return not apart and all(a.startswith(b) or b.startswith(a) for a in days for b in days)


def _is_known(setting: Setting, d: Draft) -> bool:
    start = max(d.sentence.start, d.span.start - _BEFORE)
    return _KNOWN.search(setting.context.plain, start, d.span.start) is not None
