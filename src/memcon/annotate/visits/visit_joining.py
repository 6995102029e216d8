"""Visits told again: one for each visitor and country, those before the ones told apart."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import LATEST, Draft
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.visits.dated_stops import find_dated_stops, is_leg
from memcon.model import Span

_SEVERAL = 2  # countries that make a trip
_YEAR = len("2024")


class VisitsFound:
    """The visits of one document, in the order they were found."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self.told: list[Draft] = []
        self._trips: list[Draft] = []  # those to no one country, whose stops may be told behind
        self._by_country: dict[str, list[Draft]] = {}
        self._last_stops: list[Draft] = []  # what is left of trips: the visit to one country
        self._past: dict[int, str | None] = {}  # which of them were before the ones told, and when

    def take_in(self, draft: Draft, earlier: bool, day: str | None = None) -> None:
        """Take a visit in, or add it to the one told already that it is.

        `earlier` tells that it was before those, `day` when it was where its own words tell that.
        """
        further = find_dated_stops(self._setting, draft)
        trip = next((d for d in self._trips[-LATEST:] if is_leg(draft, d)), None)
        if trip is not None and not self._part(trip, [draft, *further]):
            return
        if trip is None and self._is_told_by_stops(draft):
            return
        there = self._by_country.get(draft.place.country or "", []) if draft.place is not None else []
        alike = [d for d in there[-LATEST:] if d.codes == draft.codes and not _are_others(d, draft)]
        same = next((d for d in alike if earlier == (id(d) in self._past) and self._may_be_then(d, draft, day)), None)
        if same is None and not earlier:
            same = next((d for d in alike if self._may_be_then(d, draft, day)), None)
        if any(same is d for d in self._last_stops) and same is not None and self._has_own_day(draft, same):
            self._leave_out(same, there)
            draft.verbal, same = draft.verbal or same.verbal, None
        if same is None:
            for visit in (draft, *further):
                self.told.append(visit)
                if visit.place is None:
                    self._trips.append(visit)
                else:
                    self._by_country.setdefault(visit.place.country or "", []).append(visit)
            if earlier:
                self._past[id(draft)] = day
        else:
            same.evidence.append(draft.span)
            same.verbal, same.to_event = same.verbal or draft.verbal, same.to_event and draft.to_event
            same.add_people(draft.people, "principal")

    def _may_be_then(self, visit: Draft, draft: Draft, day: str | None) -> bool:
        """Tell whether a former visit may have been on a day: not where the words of both tell different years."""
        then = self._past.get(id(visit))
        if then is not None and draft.people and not visit.people:
            return False  # "The last visit by a minister was in 1999", told before that of Minister A
        return then is None or day is None or then[:_YEAR] == day[:_YEAR]

    def _is_told_by_stops(self, trip: Draft) -> bool:
        """Tell whether all the countries of a trip are those of visits told before, each its stop."""
        if trip.place is not None or len(trip.codes) <= _SEVERAL:
            return False
        legs = (d.codes for d in self.told if d.place is not None and is_leg(d, trip))
        return set[str]().union(*legs) == trip.codes

    def _part(self, trip: Draft, legs: Sequence[Draft]) -> bool:
        """Take stops with a day of their own out of the trip that told of them, and tell whether the first has one.

        A trip of which one other country is left is the visit to that country; one of which none is left goes.
        """
        first = legs[0]
        if not self._has_own_day(first, trip):
            return False
        trip.codes -= {leg.place.country for leg in legs if leg.place is not None}
        first.verbal = first.verbal or trip.verbal  # "During my visit to Peru from 3 to 5 May": a stop of what is told
        left = trip.codes - first.codes
        if len(left) < _SEVERAL:
            self._trips.remove(trip)
        if not left:
            self.told.remove(trip)
        elif len(left) < _SEVERAL:
            (code,) = left
            beside = self._setting.context.parties_in(trip.sentence.start, trip.sentence.end)
            trip.place = next((Place(None, code, Span(p.start, p.end)) for p in beside if p.code == code), None)
            self._by_country.setdefault(code, []).append(trip)
            self._last_stops.append(trip)
        return True

    def _leave_out(self, trip: Draft, there: list[Draft]) -> None:
        """Leave out what was left of a trip, the visit to one country, where that is told with a day of its own."""
        for visits in (self.told, there, self._last_stops):
            visits[:] = [d for d in visits if d is not trip]

    def _has_own_day(self, leg: Draft, trip: Draft) -> bool:
        return leg.place is not None and leg.sentence != trip.sentence and self._has_day(leg)

    def _has_day(self, visit: Draft) -> bool:
        return any(d.tells_day for d in self._setting.find_dates(visit.sentence, None))


def _are_others(a: Draft, b: Draft) -> bool:
    """Tell whether two visits between the same countries are those of different persons."""
    mine, theirs = (
        {p.ident for p in d.people if p.name and not (d.place is not None and p.party == d.place.country)}
        for d in (a, b)
    )  # who invited them is not who came
    return bool(mine and theirs) and not mine & theirs
