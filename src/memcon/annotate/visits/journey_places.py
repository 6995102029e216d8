"""A meeting on a journey is held at home with those who are met: "travels to Peru and Chile … will meet Chile's B"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, around
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.parties.publisher import is_outlet
from memcon.annotate.parties.states import read_states
from memcon.annotate.visits.visit_parts import go_together, is_its_frame

_TWO = 2  # sides


def keep_to_journey(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Let a meeting with one of those visited be where they are, if no place is told or another stop was taken."""
    if not any(d.kind == "visit" for d in drafts):
        return
    for n, d in enumerate(drafts):
        if d.kind != "meeting" or d.standing in ("next", "previous") or d.modifier or d.mode == "virtual":
            continue
        if len(d.codes) != _TWO or _is_told(d):
            continue
        for v in around(drafts, n):
            if v.kind != "visit" or not is_its_frame(setting, v) or not go_together(v, d):
                continue
            if (host := _host_of(setting, d, v)) is not None and _may_be_there(d, v):
                d.place = v.place if v.place is not None and v.place.country == host else Place(None, host, v.span)
                break


def _is_told(d: Draft) -> bool:
    """Tell whether the words around a meeting tell where it was, or that it was at home with one of the two."""
    if d.place is None:
        return False
    here = d.sentence.start <= d.place.span.start < d.sentence.end
    return here or d.place.country in d.codes or d.place.span == d.span


def _host_of(setting: Setting, d: Draft, v: Draft) -> str | None:
    """Return the state among the two that the visitors of a journey come to."""
    guests = {p.party for p in v.people if p.name and p.party} or ({str(setting.home)} if v.own else set())
    hosts = (d.codes - guests) & read_states(setting.context.lexicon).governments
    if len(guests) != 1 or len(hosts) != 1 or not guests < d.codes:
        return None
    there = {p.ident for p in d.people if p.name and p.party in guests}
    if there and not there & {p.ident for p in v.people}:
        return None  # somebody else of those who travel
    host = next(iter(hosts))
    stop = v.place is not None and v.place.country == host
    tour = v.place is None and v.standing == "subject" and host in v.codes
    tour = tour and not (d.status == "held" and is_outlet(setting.context))  # which knows the tour as it was announced
    return host if stop or tour else None


def _may_be_there(d: Draft, v: Draft) -> bool:
    """Tell whether the day of a meeting lies in the month of a journey, where both are told.

    One held that is told in passing with a day of its own is on no journey that the document reports without a day.
    """
    passing = d.status == "held" and d.standing == "mentioned" and d.when is not None
    if passing and v.when is None and v.standing == "subject":
        return False
    day, then = (d.when.first or "") if d.when else "", (v.when.first or "") if v.when else ""
    return not day or not then or day[:7] == then[:7]
