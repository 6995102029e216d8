"""What the frame of every page shows: the way to the other pages, and who is at work."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from memcon.web.roles import EDIT, READ, find_rights

_PLACES = (
    ("Mechanisms", "mechanisms", READ),
    ("Meetings", "meetings", READ),
    ("Documents", "documents", READ),
    ("Commitments", "commitments", READ),
    ("People", "people", READ),
    ("Countries", "countries", READ),
    ("Bodies", "bodies", READ),
    ("Frameworks", "frameworks", READ),
    ("Compare", "compare", READ),
    ("Review", "review", EDIT),
    ("Add", "add", EDIT),
    ("Log", "log", READ),
)


def frame(request: HttpRequest) -> dict[str, Any]:
    """Return the navigation open to the reader, with the place where they are."""
    rights = find_rights(request)
    places = []
    for label, name, need in _PLACES:
        if rights.may(need):
            url = reverse(f"memcon:{name}")
            # What is done to the register stands apart from what is read in it.
            apart = label == "Review" or (label == "Log" and not rights.edit)
            places.append({"label": label, "url": url, "current": request.path.startswith(url), "apart": apart})
    return {
        "navigation": places,
        "rights": rights,
        "local": settings.MEMCON_LOCAL,
        # The first page has a search of its own.
        "home": request.path == reverse("memcon:home"),
        "query": request.GET.get("q", "") if request.path == reverse("memcon:search") else "",
    }
