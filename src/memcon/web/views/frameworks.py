"""Frameworks: named plans with their parts, and where they are spoken of."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

from django.http import Http404, HttpRequest

from memcon.register import models
from memcon.web.pages import Page, shown


def list_frameworks() -> list[dict[str, Any]]:
    """Return frameworks by name with their parts and the number of documents that list them: one query."""
    parts: dict[str, Counter[str]] = defaultdict(Counter)
    documents: dict[str, set[int]] = defaultdict(set)
    for name, members, document in models.Framework.objects.values_list("name", "members", "document_id"):
        parts[name].update(members)
        documents[name].add(document)
    rows = [{"name": n, "members": list(parts[n]), "documents": len(documents[n])} for n in parts]
    return sorted(rows, key=lambda r: (-r["documents"], r["name"]))


@shown(kept=True)
def index(request: HttpRequest) -> Page:
    """List frameworks by the number of documents that spell them out."""
    return Page("frameworks.html", "Frameworks", {"rows": list_frameworks()[:300]})


@shown(kept=True)
def page(request: HttpRequest) -> Page:
    """Show a framework: which documents list which of its parts."""
    name = request.GET.get("name", "").replace("\0", "")
    rows = list(
        models.Framework.objects.filter(name=name)
        .select_related("document", "meeting__link__round__mechanism")
        .defer("document__text", "document__sentences", "document__mentions", "document__forums", "document__notes")
        .order_by("document__published", "id")[:100]
    )
    if not rows:
        raise Http404
    parts = list(dict.fromkeys(m for row in rows for m in row.members))
    matrix = [{"row": row, "cells": [part in row.members for part in parts]} for row in rows]
    return Page("framework.html", name, {"name": name, "parts": parts, "matrix": matrix})
