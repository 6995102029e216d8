"""A meeting as JSON-LD, in the words of schema.org."""

from __future__ import annotations

from typing import Any

from memcon.register import models
from memcon.resolve import Round
from memcon.web.parties import name_party, state_codes

_STATUS = {"cancelled": "EventCancelled", "postponed": "EventPostponed"}
_MODE = {"virtual": "OnlineEventAttendanceMode", "hybrid": "MixedEventAttendanceMode"}


def link_meeting(row: models.Round, told: Round, address: str) -> dict[str, Any]:
    """Return the meeting as a schema.org Event; `address` is where its page stands."""
    name = row.mechanism.name if row.mechanism else row.kind
    event: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Event",
        "@id": address,
        "identifier": row.key,
        "name": f"{name}, session {row.number}" if row.number is not None else name,
        "eventStatus": "https://schema.org/" + _STATUS.get(row.status, "EventScheduled"),
        "eventAttendanceMode": "https://schema.org/" + _MODE.get(row.mode or "", "OfflineEventAttendanceMode"),
        "organizer": [_party(p) for p in row.parties],
        "attendee": [
            {
                "@type": "Person",
                "name": h.name,
                "jobTitle": h.office,
                "affiliation": _party(h.party) if h.party else None,
            }
            for h in told.heads
        ],
        "subjectOf": [
            {
                "@type": "Article",
                "identifier": a.document.id,
                "headline": a.document.title,
                "datePublished": a.document.published,
                "publisher": a.document.publisher,
                "url": a.document.url if (a.document.url or "").startswith(("http://", "https://")) else None,
            }
            for a in told.accounts
        ],
    }
    if row.start:
        event["startDate"] = row.start
    if row.end:
        event["endDate"] = row.end
    if row.place:
        event["location"] = {"@type": "Place", "name": row.place, "address": row.country}
    if row.mechanism:
        event["superEvent"] = {"@type": "EventSeries", "identifier": row.mechanism.key, "name": row.mechanism.name}
    return _bare(event)


def _party(code: str) -> dict[str, Any]:
    kind = "Country" if code in state_codes() else "Organization"
    return {"@type": kind, "identifier": code, "name": name_party(code)}


def _bare(value: Any) -> Any:
    """Leave out what is not known."""
    if isinstance(value, dict):
        return {k: _bare(v) for k, v in value.items() if v is not None}
    return [_bare(v) for v in value] if isinstance(value, list) else value
