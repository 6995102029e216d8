"""What a page was asked for: filters and the cursor, from the address."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest

from memcon.errors import BadCursor
from memcon.web.parties import find_code

LONGEST = 200


def read_filters(request: HttpRequest, names: Iterable[str]) -> dict[str, str]:
    """Return the filters named that have a value, without what no database takes; a party by its code."""
    found = {}
    for name in names:
        given = request.GET.get(name, "").replace("\0", "").strip()[:LONGEST]
        if given:
            found[name] = find_code(given) if name == "party" else given
    return found


def read_cursor(request: HttpRequest) -> str | None:
    """Return the cursor of a page, if any."""
    return request.GET.get("after") or None


def read_part(request: HttpRequest, ask: Any, names: Iterable[str]) -> dict[str, Any]:
    """Return the part of a list that the address asks for, with its filters; a wrong cursor starts anew."""
    filters = read_filters(request, names)
    try:
        part = ask(filters, read_cursor(request))
    except BadCursor:
        part = ask(filters, None)
    return {"part": part, "filters": filters, "asked": request.GET}
