"""Frameworks: named plans with their parts, and where they are spoken of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

from django.http import Http404, HttpRequest

from memcon.register import models
from memcon.register.asking import ask, ask_records
from memcon.web.cursors import Part, pack_cursor, unpack_cursor
from memcon.web.pages import Page, shown
from memcon.web.views.asking import read_part

SHOWN = 60
COLUMNS = 8


def list_frameworks() -> list[dict[str, Any]]:
    """Return frameworks by name with their parts and the number of documents that list them: one query."""
    parts: dict[str, Counter[str]] = defaultdict(Counter)
    documents: dict[str, set[int]] = defaultdict(set)
    for name, members, document in ask(_frameworks):
        parts[name].update(members)
        documents[name].add(document)
    rows = [{"name": n, "members": list(parts[n]), "documents": len(documents[n])} for n in parts]
    return sorted(rows, key=lambda r: (-r["documents"], r["name"]))


@shown(kept=True)
def index(request: HttpRequest) -> Page:
    """List frameworks by the number of documents that spell them out."""
    return Page("frameworks.html", "Frameworks", read_part(request, _cut, ()))


def _cut(given: Mapping[str, str], cursor: str | None) -> Part:
    """Return part of the frameworks, those that most documents spell out first."""
    rows = list_frameworks()
    if cursor:
        documents, name = unpack_cursor(cursor, (int, str))
        rows = [r for r in rows if (-r["documents"], r["name"]) > (-documents, name)]
    last = rows[SHOWN - 1] if len(rows) > SHOWN else None
    return Part(rows[:SHOWN], None if last is None else pack_cursor([last["documents"], last["name"]]))


@shown(kept=True)
def page(request: HttpRequest) -> Page:
    """Show a framework: which documents list which of its parts."""
    name = request.GET.get("name", "").replace("\0", "")
    rows = ask_records(_named, name)
    if not rows:
        raise Http404
    told = Counter(m for row in rows for m in dict.fromkeys(row.members))
    # A name such as "three pillars" is given to many plans, whose parts would make a table of dashes.
    parts = list(told) if len(told) <= COLUMNS else [m for m, n in told.items() if n > 1][:COLUMNS]
    matrix = [
        {
            "row": row,
            "cells": [part in row.members for part in parts],
            "besides": [m for m in row.members if m not in parts],
        }
        for row in rows
    ]
    return Page(
        "framework.html", name, {"name": name, "parts": parts, "matrix": matrix, "besides": len(told) > len(parts)}
    )


def _frameworks() -> Any:
    return models.Framework.objects.values_list("name", "members", "document_id")


def _named(name: str) -> Any:
    rows = models.Framework.objects.filter(name=name).order_by("document__published", "id")
    return rows.values(
        "document_id", "span_start", "members", "document__id", "document__key", "document__title",
        "document__published",
    )[:100]  # fmt: skip
