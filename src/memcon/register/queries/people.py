"""People: who led, in which office, for whom, when."""

from __future__ import annotations

from typing import Any

from memcon.register import models
from memcon.register.folding import fold_name


def list_people(
    name: str | None = None, party: str | None = None, limit: int | None = None, offset: int = 0
) -> list[dict[str, Any]]:
    """Return people by how often documents name them as heads; whose names hold `name`, of one party, where given.

    At most `limit` are loaded, without the first `offset`.
    """
    found = models.Person.objects.all()
    if name:
        found = found.filter(id__in=models.PersonName.objects.filter(folded__contains=fold_name(name)).values("person"))
    if party:
        found = found.filter(party=party.upper())
    rows = found.order_by("-told", "name", "id").values("key", "name", "party", "told", "first", "last")
    return list(rows[offset : None if limit is None else offset + limit])


def describe_person(person: models.Person) -> dict[str, Any]:
    """Return a person with all names, and offices and meetings by time."""
    heads = (
        models.Head.objects.filter(link__person=person)
        .select_related("meeting__link__round__mechanism", "document")
        .order_by("meeting__start", "id")
    )
    offices: dict[tuple[str, str | None], dict[str, Any]] = {}
    meetings: dict[str, dict[str, Any]] = {}
    for head in heads:
        day = head.meeting.start or head.document.published
        if head.office:
            office = offices.setdefault(
                (head.office, head.party),
                {"office": head.office, "party": head.party, "first": day, "last": day, "documents": []},
            )
            office["first"] = min(filter(None, (office["first"], day)), default=None)
            office["last"] = max(filter(None, (office["last"], day)), default=None)
            if head.document.key not in office["documents"]:
                office["documents"].append(head.document.key)
        linked = getattr(head.meeting, "link", None)
        if linked is not None and linked.round is not None:
            r = linked.round
            meetings.setdefault(r.key, _meeting(r, head))
    return {
        "key": person.key,
        "name": person.name,
        "party": person.party,
        "digest": person.digest,
        "names": list(person.names.values_list("name", flat=True)),
        "offices": sorted(offices.values(), key=lambda o: (o["first"] or "9999", o["office"])),
        "meetings": list(meetings.values()),
    }


def _meeting(r: models.Round, head: models.Head) -> dict[str, Any]:
    return {
        "key": r.key,
        "mechanism": r.mechanism.name if r.mechanism else None,
        "number": r.number,
        "start": r.start,
        "place": r.place,
        "role": head.role,
        "office": head.office,
    }
