"""The first page: what is new, what is due, what waits for a person."""

from __future__ import annotations

from django.http import HttpRequest

from memcon.register import models
from memcon.web.due import list_due
from memcon.web.lists import UNSHOWN, list_meetings
from memcon.web.pages import Page, shown, today
from memcon.web.waiting import conflicting_rounds, count_queue


@shown(kept=True)
def page(request: HttpRequest) -> Page:
    """Show what is new, rounds due and overdue, and conflicts and proposals that wait."""
    latest = list(
        models.Document.objects.order_by("-id").values(
            "id", "key", "title", "published", "publisher", "genre", "added_at"
        )[:8]
    )
    values = {
        "latest": latest,
        "due": list_due(today())[:10],
        "meetings": list_meetings({}, size=8),
        "waiting": count_queue(),
        "conflicts": list(conflicting_rounds().defer(*UNSHOWN)[:6]),
    }
    return Page("home.html", "Register", values)
