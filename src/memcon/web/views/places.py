"""Countries and bodies: who meets, how often, and what they undertook."""

from __future__ import annotations

from typing import Any

from django.db import connection
from django.http import Http404, HttpRequest

from memcon.register import models
from memcon.web.lists import holds, list_documents, list_meetings
from memcon.web.pages import Page, shown
from memcon.web.parties import name_party, party_names, state_codes

_COUNT = {
    "sqlite": "SELECT j.value, COUNT(*), MAX(r.start) FROM register_round r, json_each(r.parties) j GROUP BY 1",
    "postgresql": "SELECT j.value, COUNT(*), MAX(r.start) FROM register_round r, "
    "jsonb_array_elements_text(r.parties) AS j(value) GROUP BY 1",
}


def count_parties(states: bool) -> list[dict[str, Any]]:
    """Return countries, or else bodies, by the number of their meetings: one query, counted by the database."""
    with connection.cursor() as cursor:
        cursor.execute(_COUNT[connection.vendor])
        told = [row for row in cursor.fetchall() if (row[0] in state_codes()) == states]
    rows = [{"code": c, "name": name_party(c), "meetings": number, "last": last} for c, number, last in told]
    return sorted(rows, key=lambda r: (-r["meetings"], r["name"]))


@shown(kept=True)
def countries(request: HttpRequest) -> Page:
    """List countries by the number of their meetings."""
    return Page("parties.html", "Countries", {"rows": count_parties(True), "what": "country"})


@shown(kept=True)
def bodies(request: HttpRequest) -> Page:
    """List organisations by the number of their meetings."""
    return Page("parties.html", "Bodies", {"rows": count_parties(False), "what": "body"})


@shown(kept=True)
def page(request: HttpRequest, code: str) -> Page:
    """Show a country or body: its latest meetings, mechanisms, people, documents and undertakings."""
    if code not in party_names():
        raise Http404
    mechanisms = models.Mechanism.objects.filter(holds("parties", code)).order_by("name")[:60]
    people = models.Person.objects.filter(party=code).order_by("name")[:60]
    commitments = models.Commitment.objects.filter(holds("actors", code)).select_related("round").order_by("-id")[:20]
    return Page(
        "party.html",
        name_party(code),
        {
            "code": code,
            "kind": "country" if code in state_codes() else "body",
            "meetings": list_meetings({"party": code}, size=15),
            "mechanisms": list(mechanisms),
            "people": list(people),
            "documents": list_documents({"side": code}, size=10).rows,
            "commitments": list(commitments),
        },
    )
