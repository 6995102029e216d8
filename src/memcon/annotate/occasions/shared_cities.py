"""The city of a meeting that tells none, where somebody met others of the same side: "Minister A will also meet B"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import LATEST, Draft
from memcon.annotate.occasions.scene_places import merge_places


def share_cities(drafts: Sequence[Draft]) -> None:
    """Give a meeting that is reported without a place the only city in which one of those who met met the same side."""
    reported = [d for d in drafts if d.standing == "subject" and d.kind == "meeting" and d.mode != "virtual"]
    placed = [d for d in reported if d.place is not None and d.place.name is not None][:LATEST]
    for d in reported if placed else ():
        if d.place is not None and d.place.name is not None:
            continue
        idents = {p.ident for p in d.people}
        same = [o for o in placed if o.codes == d.codes and o.status == d.status and _may_be_one_day(o, d)]
        same = [o for o in same if any(p.ident in idents for p in o.people)]
        cities = {o.place.name for o in same if o.place is not None}
        if len(cities) == 1:
            city = same[0].place
            if d.place is None or (city is not None and city.country == d.place.country):
                d.place = merge_places(d.place, city)


def _may_be_one_day(o: Draft, d: Draft) -> bool:
    """Tell whether nothing says that two meetings were held on two days."""
    told = [str(m.when.first) for m in (o, d) if m.when is not None and m.when.first and not m.months_only]
    return len(told) < 2 or told[0].startswith(told[1]) or told[1].startswith(told[0])


def share_event_city(drafts: Sequence[Draft]) -> None:
    """Give talks without a place the city of the only event reported: "will attend the Forum in Riga … also meet A"."""
    reported = [d for d in drafts if d.standing == "subject" and d.mode != "virtual" and not d.modifier]
    placed = [d for d in reported if d.place is not None and d.place.name is not None]
    events = [d for d in placed if d.kind == "session"]
    if not events or len({d.place.name for d in placed if d.place is not None}) != 1:
        return
    event = events[0]
    for d in reported:
        if d.kind == "meeting" and d.place is None and d.status == event.status and _may_be_one_day(event, d):
            d.place = event.place
