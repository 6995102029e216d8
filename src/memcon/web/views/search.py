"""Search: documents by words, with facets counted among the best matches."""

from __future__ import annotations

from collections import Counter
from typing import Any

from django.db.models.functions import Left
from django.http import HttpRequest

from memcon.register import models
from memcon.register.asking import ask, ask_dicts
from memcon.register.search import list_words, rank_words
from memcon.web.pages import Page, shown
from memcon.web.snippets import REACH, cut_snippet
from memcon.web.views.asking import read_filters

BEST = 100
SHOWN = 15
_TOLD = ("id", "key", "title", "published", "publisher", "genre", "side")
FACETS = ("genre", "year", "side", "publisher")


def search(words: str, given: dict[str, str]) -> dict[str, Any]:
    """Return the best documents for words and the facets given, and all facets with their numbers: three queries."""
    best = rank_words(words, BEST)
    about = {row["id"]: row for row in ask_dicts(_about, best or [0])}
    hits = [{**row, "year": (row["published"] or "")[:4]} for number in best if (row := about.get(number))]
    facets = []
    for name in FACETS:
        others = _fit(hits, {k: v for k, v in given.items() if k != name})
        counted = Counter(h[name] for h in others if h[name])
        order = sorted(counted.items(), key=(lambda c: c[0]) if name == "year" else (lambda c: (-c[1], c[0])))
        facets.append({"name": name, "values": order[:12], "chosen": given.get(name)})
    fitting = _fit(hits, given)
    hits = fitting[:SHOWN]
    _cut_snippets(hits, words)
    return {"hits": hits, "number": len(fitting), "full": len(best) == BEST, "facets": facets}


def _fit(hits: list[dict[str, Any]], given: dict[str, str]) -> list[dict[str, Any]]:
    return [h for h in hits if all((h[k] or "") == v for k, v in given.items())] if given else hits


def _cut_snippets(hits: list[dict[str, Any]], words: str) -> None:
    """Put beside each hit the passage that the words stand in, read from the beginning of its text: one query."""
    starts = dict(ask(_starts, [h["id"] for h in hits] or [0]))
    wanted = list_words(words)
    for hit in hits:
        hit["snippet"] = cut_snippet(starts[hit["id"]], wanted)


def _about(documents: list[int]) -> Any:
    return models.Document.objects.filter(pk__in=documents).order_by().values(*_TOLD)


def _starts(documents: list[int]) -> Any:
    texts = models.Document.objects.filter(pk__in=documents).order_by().annotate(begin=Left("text", REACH))
    return texts.values_list("id", "begin")


@shown(kept=True)
def page(request: HttpRequest) -> Page:
    """Show what the words find."""
    words = request.GET.get("q", "").replace("\0", "").strip()[:300]
    given = read_filters(request, FACETS)
    values = search(words, given) if words else {}
    return Page(
        "search.html", f"Search: {words}" if words else "Search", {"words": words, "asked": request.GET, **values}
    )
