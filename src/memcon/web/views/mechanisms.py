"""Mechanisms: the list, and one with its rounds, heads, commitments and checks."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest
from django.utils.safestring import mark_safe

from memcon.compare.follow import follow_commitments
from memcon.compare.quotes import Quote
from memcon.errors import CompareError, UnknownName
from memcon.register.queries import load_chain
from memcon.resolve import Chain
from memcon.resolve.chains import check_chain
from memcon.web.lists import list_mechanisms
from memcon.web.pages import Page, shown, today
from memcon.web.reports import (
    chart_history,
    chart_rounds,
    chart_topics,
    count_topics,
    list_rounds,
    load_reader,
    load_wording,
)
from memcon.web.views.asking import read_part


@shown(kept=True)
def index(request: HttpRequest) -> Page:
    """List mechanisms by the number of their rounds."""
    return Page("mechanisms.html", "Mechanisms", read_part(request, list_mechanisms, ("name", "party")))


@shown(kept=True)
def page(request: HttpRequest, key: str) -> Page:
    """Show a mechanism: rounds with gaps, heads over time, the life of its commitments, checks."""
    chain = find(key)
    rows = list_rounds(chain)
    parties = [p for p in chain.mechanism.parties if any(h.party == p for r in chain.rounds for h in r.heads)]
    for row in rows:
        if "round" in row:
            row["by_party"] = [row["heads"].get(p) for p in parties]
    values: dict[str, Any] = {
        "mechanism": chain.mechanism,
        "rows": rows,
        "parties": parties,
        "columns": 4 + len(parties),
        "comparable": sum(bool(r.accounts) for r in chain.rounds) > 1,
        "timeline": mark_safe(chart_rounds(rows, f"Rounds of {chain.mechanism.acronym or chain.mechanism.name}")),
        "findings": [
            {"finding": f, "quotes": [Quote(e.document, e.span.start, e.span.end, e.quote) for e in f.evidence]}
            for f in check_chain(chain, load_reader(), today())
        ],
        "told": any(r.accounts for r in chain.rounds),
    }
    return Page("mechanism.html", chain.mechanism.acronym or chain.mechanism.name, values)


@shown(kept=True)
def history(request: HttpRequest, key: str) -> Page:
    """Show the life of a mechanism's commitments over its rounds, as pictures and tables."""
    chain = find(key)
    values = {"mechanism": chain.mechanism, **_follow(chain)}
    return Page("history.html", f"Commitments of {chain.mechanism.acronym or chain.mechanism.name}", values)


def find(key: str) -> Chain:
    """Return the chain of the mechanism with this key, or answer that there is none."""
    try:
        chain = load_chain(key)
    except UnknownName:
        raise Http404 from None
    if chain.mechanism.key != key:
        raise Http404
    return chain


def _follow(chain: Chain) -> dict[str, Any]:
    """Return the commitments' history, or why there is none."""
    try:
        told = follow_commitments(chain, load_wording())
    except CompareError as error:
        return {"no_history": str(error)}
    return {
        "history": told,
        "drawn_kinds": list(dict.fromkeys(s.kind for t in told.threads for s in t.steps)),
        "history_chart": mark_safe(chart_history(told)),
        "topics_chart": mark_safe(chart_topics(told)),
        "topics": count_topics(told),
        "threads": [{"thread": t, "cells": [t.at(i) for i in range(len(told.rounds))]} for t in told.threads],
    }
