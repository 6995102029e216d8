"""Search: documents by words, with facets counted among the best matches."""

from __future__ import annotations

from collections import Counter
from typing import Any

from django.http import HttpRequest

from memcon.register import models
from memcon.register.search import find_words
from memcon.web.pages import Page, shown
from memcon.web.views.asking import read_filters

BEST = 200
SHOWN = 25
FACETS = ("genre", "year", "side", "publisher")


def search(words: str, given: dict[str, str]) -> dict[str, Any]:
    """Return the best documents for words that fit the facets given, and all facets with their numbers: two queries."""
    best = find_words(words, BEST)
    known = models.Document.objects.filter(key__in=[f.key for f in best]).values("key", "id", "genre", "side")
    about = {row["key"]: row for row in known}
    hits = []
    for found in best:
        row = about[found.key]
        values = {"year": (found.published or "")[:4], "publisher": found.publisher or "", "side": row["side"] or ""}
        hits.append({"found": found, "id": row["id"], "genre": row["genre"], **values})
    facets = []
    for name in FACETS:
        others = [h for h in hits if all(h[k] == v for k, v in given.items() if k != name)]
        counted = Counter(h[name] for h in others if h[name])
        order = sorted(counted.items(), key=(lambda c: c[0]) if name == "year" else (lambda c: (-c[1], c[0])))
        facets.append({"name": name, "values": order[:12], "chosen": given.get(name)})
    fitting = [h for h in hits if all(h[k] == v for k, v in given.items())]
    return {"hits": fitting[:SHOWN], "number": len(fitting), "full": len(best) == BEST, "facets": facets}


@shown(kept=True)
def page(request: HttpRequest) -> Page:
    """Show what the words find."""
    words = request.GET.get("q", "").replace("\0", "").strip()[:300]
    given = read_filters(request, FACETS)
    values = search(words, given) if words else {}
    return Page(
        "search.html", f"Search: {words}" if words else "Search", {"words": words, "asked": request.GET, **values}
    )
