"""Who is on a journey where he meets somebody: a text that told where he went speaks of those he met there."""

from __future__ import annotations

from memcon.annotate.occasions.meeting_setting import Setting

_JOURNEYS = frozenset(("travel", "visit", "stay", "depart"))
_REACH = 2000  # characters


def is_on_journey(setting: Setting, at: int) -> bool:
    """Tell whether a journey is told before a verb: who then "held talks with the minister" did so abroad."""
    start = max(setting.context.body, at - _REACH)
    entries = (hit.find("trigger") for hit in setting.context.hits_in(start, at))
    return any(e is not None and e.attributes.get("shape") in _JOURNEYS for e in entries)
