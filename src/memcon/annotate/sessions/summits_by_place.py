"""Meetings that newspapers call by where they were: "the Riga summit" is the meeting of two presidents in Riga."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.genre import is_news
from memcon.lexicon.patterns import lazy_regex

_BY_PLACE = lazy_regex(r"(?P<place>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2})\s(?:[a-z]+\s)?(?:summit|talks|meeting)\Z")
_SUMMIT = lazy_regex(r"\bsummit\b")


def leave_named_by_place(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts of a story without sessions that are but the place of a meeting told with its sides."""
    if not is_news(setting.context):
        return list(drafts)
    met = [d for d in drafts if d.kind == "meeting" and len(d.codes) > 1]
    return [d for d in drafts if not (met and d.kind == "session" and _is_one_of(setting, d, met))]


def _is_one_of(setting: Setting, d: Draft, met: Sequence[Draft]) -> bool:
    """Tell whether a session bears the name of a place alone, where one of the meetings was, or a summit was told."""
    named = _BY_PLACE.match(d.mechanism or "")
    if named is None or len(d.codes) > 1:
        return False
    country = _country_of(setting, named["place"])
    return country is not None and any(_may_be_there(setting, m, country) for m in met)


def _may_be_there(setting: Setting, m: Draft, country: str) -> bool:
    if m.place is not None:
        return m.place.country == country
    spans = (m.span, *m.evidence)
    return any(_SUMMIT.search(setting.context.plain, s.start, s.end) is not None for s in spans)


def _country_of(setting: Setting, name: str) -> str | None:
    """Return the country that a name means, or in which the place so called lies."""
    hits = [h for h in setting.context.lexicon.names.find(name) if h.start == 0 and h.end == len(name)]
    for hit in hits:
        place, state = hit.find("place"), hit.find("state")
        if place is not None or state is not None:
            return str(place.attributes.get("country")) if place is not None else str(state.value) if state else None
    return None
