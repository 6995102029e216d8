"""The log: every change, who made it and when."""

from __future__ import annotations

from django.http import HttpRequest

from memcon.web.lists import list_changes
from memcon.web.pages import Page, shown
from memcon.web.views.asking import read_part

FILTERS = ("by", "action", "subject", "since", "until")


@shown(kept=True)
def index(request: HttpRequest) -> Page:
    """List changes, latest first."""
    return Page("log.html", "Log", read_part(request, list_changes, FILTERS))
