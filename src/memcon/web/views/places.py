"""Countries and bodies: who meets, how often, and what they undertook."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest

from memcon.register import models
from memcon.register.asking import ask_records
from memcon.web.lists import holds, list_documents, list_meetings, list_tallies
from memcon.web.pages import Page, shown
from memcon.web.parties import name_party, party_names, state_codes

MOST = 12  # mechanisms and people, of which whole lists are a link away


def count_parties(states: bool) -> list[dict[str, Any]]:
    """Return countries, or else bodies, by the number of their meetings: one statement."""
    told = [t for t in list_tallies("party")["party"] if (t["value"] in state_codes()) == states]
    rows = [
        {"code": t["value"], "name": name_party(t["value"]), "meetings": t["told"], "last": t["last"]} for t in told
    ]
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
    return Page(
        "party.html",
        name_party(code),
        {
            "code": code,
            "most": MOST,
            "kind": "country" if code in state_codes() else "body",
            "meetings": list_meetings({"party": code}, size=15),
            "mechanisms": ask_records(_mechanisms_of, code),
            "people": ask_records(_people_of, code),
            "documents": list_documents({"side": code}, size=10).rows,
            "commitments": ask_records(_commitments_of, code),
        },
    )


def _mechanisms_of(code: str) -> Any:
    rows = models.Mechanism.objects.filter(holds("parties", code)).order_by("-told", "name", "id")
    return rows.values("key", "name", "parties", "told")[: MOST + 1]


def _people_of(code: str) -> Any:
    rows = models.Person.objects.filter(party=code).order_by("-told", "name", "id")
    return rows.values("key", "name", "told")[: MOST + 1]


def _commitments_of(code: str) -> Any:
    # Found in the index of who undertook what, which is a fraction of the table.
    own = models.Commitment.objects.filter(holds("actors", code)).order_by("-id").values("id")[:20]
    rows = models.Commitment.objects.filter(id__in=own).order_by("-id")
    return rows.values("key", "words", "round__key", "round__start")
