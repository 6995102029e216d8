"""The first page: what is new, what is due, what waits for a person."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from memcon.register import models
from memcon.register.asking import ask_records
from memcon.web.due import list_deadlines, list_due
from memcon.web.lists import list_meetings
from memcon.web.pages import Page, shown, today
from memcon.web.waiting import count_queue, list_conflicts


@shown(kept=True)
def page(request: HttpRequest) -> Page:
    """Show what is new, rounds due and overdue, and conflicts and proposals that wait."""
    values = {
        "latest": ask_records(_latest),
        "due": list_due(today())[:10],
        "meetings": list_meetings({}, size=8),
        "waiting": count_queue(),
        "deadlines": list_deadlines(today()),
        "conflicts": list_conflicts(6),
    }
    return Page("home.html", "Register", values)


def _latest() -> Any:
    rows = models.Document.objects.order_by("-id")
    return rows.values("id", "key", "title", "published", "publisher", "genre", "added_at")[:8]
