"""Search: documents by words, with facets counted among the best matches."""

from __future__ import annotations

from collections import Counter
from typing import Any

from django.db.models.functions import Left
from django.http import HttpRequest

from memcon.errors import BadCursor
from memcon.register import models
from memcon.register.asking import ask_dicts
from memcon.register.search import list_words, rank_words
from memcon.web.cursors import Part, pack_cursor, unpack_cursor
from memcon.web.pages import Page, shown
from memcon.web.snippets import REACH, cut_snippet
from memcon.web.views.asking import read_cursor, read_filters

BEST = 100
SHOWN = 12
FACETS = ("genre", "year", "side", "publisher")
Hit = tuple[Any, ...]


def search(words: str, given: dict[str, str], cursor: str | None = None) -> dict[str, Any]:
    """Return part of the best documents for words and the facets given, and all facets with their numbers.

    Two queries. Raises BadCursor.
    """
    first = unpack_cursor(cursor, (int,))[0] if cursor else 0
    ranked = rank_words(words, BEST)
    hits = ranked.found
    facets = []
    for place, name in enumerate(FACETS, 1):
        others = _fit(hits, {k: v for k, v in given.items() if k != name})
        counted = Counter([v for told in others if (v := told[place])])
        order = sorted(counted.items(), key=(lambda c: c[0]) if name == "year" else (lambda c: (-c[1], c[0])))
        facets.append({"name": name, "values": order[:12], "chosen": given.get(name)})
    fitting = _fit(hits, given)
    shown = _show([hit[0] for hit in fitting[first : first + SHOWN]], words)
    return {
        "part": Part(shown, pack_cursor([first + SHOWN]) if len(fitting) > first + SHOWN else None),
        "first": first + 1,
        "number": len(fitting),
        "full": len(hits) == BEST,
        "ranked": None if ranked.all else ranked.ranked,
        "facets": facets,
    }


def _fit(hits: list[Hit], given: dict[str, str]) -> list[Hit]:
    wanted = [(FACETS.index(name) + 1, value) for name, value in given.items()]
    return [h for h in hits if all((h[i] or "") == value for i, value in wanted)] if wanted else hits


def _show(documents: list[int], words: str) -> list[dict[str, Any]]:
    """Return what is shown of documents, with the passage that the words stand in, from their beginnings: one query."""
    told = {row["id"]: row for row in ask_dicts(_whole, documents or [0])}
    wanted = list_words(words)
    for row in told.values():
        row["snippet"] = cut_snippet(row.pop("begin"), wanted)
    return [told[number] for number in documents]


def _whole(documents: list[int]) -> Any:
    rows = models.Document.objects.filter(pk__in=documents).order_by().annotate(begin=Left("text", REACH))
    return rows.values("id", "key", "title", "published", "publisher", "genre", "begin")


@shown(kept=True)
def page(request: HttpRequest) -> Page:
    """Show what the words find."""
    words = request.GET.get("q", "").replace("\0", "").strip()[:300]
    given = read_filters(request, FACETS)
    values = _search(words, given, read_cursor(request)) if words else {}
    narrowing = request.GET.copy()
    narrowing.pop("after", None)  # what is narrowed begins anew
    return Page(
        "search.html",
        f"Search: {words}" if words else "Search",
        {"words": words, "filters": given, "asked": request.GET, "narrowing": narrowing, **values},
    )


def _search(words: str, given: dict[str, str], cursor: str | None) -> dict[str, Any]:
    try:
        return search(words, given, cursor)
    except BadCursor:
        return search(words, given)
