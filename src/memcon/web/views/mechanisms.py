"""Mechanisms: the list, and one with its rounds, heads, commitments and checks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import Count, Q
from django.http import Http404, HttpRequest
from django.utils.safestring import mark_safe

from memcon.compare.quotes import Quote
from memcon.errors import UnknownName
from memcon.register import models
from memcon.register.asking import ask_records
from memcon.register.queries import load_chain, to_mechanism
from memcon.register.queries.chains import ROUND_COLUMNS, unpack_head
from memcon.reports.brief.names import say_finding
from memcon.resolve import Chain
from memcon.resolve.findings import Finding
from memcon.resolve.rounds import order_rounds
from memcon.web.lists import list_mechanisms
from memcon.web.pages import Page, shown, today
from memcon.web.reports import (
    chart_history,
    chart_rounds,
    chart_topics,
    check_kept,
    count_topics,
    find_history,
    join_missing,
    list_rounds,
    load_names,
)
from memcon.web.views.asking import read_part

_QUOTED = 6


@shown(kept=True)
def index(request: HttpRequest) -> Page:
    """List mechanisms by the number of their rounds."""
    return Page("mechanisms.html", "Mechanisms", read_part(request, list_mechanisms, ("name", "party")))


@shown(kept=True)
def page(request: HttpRequest, key: str) -> Page:
    """Show a mechanism: rounds with gaps, heads over time, the life of its commitments, checks."""
    row = find_row(key)
    mechanism, rounds = to_mechanism(row), load_told_rounds(row.id)
    rows = list_rounds(rounds)
    parties = [p for p in mechanism.parties if any(h.party == p for r in rounds for h in r.heads)]
    for line in rows:
        if "round" in line:
            line["by_party"] = [line["heads"].get(p) for p in parties]
    values: dict[str, Any] = {
        "mechanism": mechanism,
        "rows": join_missing(rows),
        "parties": parties,
        "columns": 4 + len(parties),
        "comparable": sum(bool(r.accounts) for r in rounds) > 1,
        "timeline": mark_safe(chart_rounds(rows, f"Rounds of {mechanism.acronym or mechanism.name}")),
        **_sort_findings(check_kept(row, today()), rounds),
        "told": any(r.accounts for r in rounds),
    }
    return Page("mechanism.html", mechanism.acronym or mechanism.name, values)


def _sort_findings(findings: Sequence[Finding], rounds: Sequence[Any]) -> dict[str, list[dict[str, Any]]]:
    """Return what asks for a look and what is in order, each as a sentence with the words that it rests on."""
    known = {r.key: r for r in rounds}
    told: dict[str, list[dict[str, Any]]] = {"problems": [], "in_order": []}
    for f in findings:
        quotes = {e.quote: Quote(e.document, e.span.start, e.span.end, e.quote) for e in reversed(f.evidence)}
        line = {
            "kind": f.kind,
            "said": say_finding(f, load_names().party),
            "rounds": [known[v] for n, v in f.parts if n in ("first", "second") and v in known],
            "quotes": list(reversed(quotes.values()))[:_QUOTED],
        }
        told["problems" if f.is_problem else "in_order"].append(line)
    return told


@shown(kept=True)
def history(request: HttpRequest, key: str) -> Page:
    """Show the life of a mechanism's commitments over its rounds, as pictures and tables."""
    row = find_row(key)
    return Page("history.html", f"Commitments of {row.acronym or row.name}", {"mechanism": row, **_follow(row)})


def find_row(key: str) -> Any:
    """Return the columns of the mechanism with this key, or answer that there is none."""
    row = next(iter(ask_records(_row, key)), None)
    if row is None:
        raise Http404
    return row


def _row(key: str) -> Any:
    return models.Mechanism.objects.filter(key=key).values("id", "key", "name", "acronym", "parties")


def load_told_rounds(mechanism: int) -> list[Any]:
    """Return a mechanism's rounds in order, each with the number of its `accounts` alone: one statement."""
    rounds = ask_records(_rounds_of, mechanism)
    for row in rounds:
        row.heads = [unpack_head(h) for h in row.heads]
    return order_rounds(rounds)


def _rounds_of(mechanism: int) -> Any:
    told = Count("links", filter=Q(links__meeting__standing="subject"))
    rows = models.Round.objects.filter(mechanism=mechanism).order_by("id").annotate(accounts=told)
    return rows.values("id", *ROUND_COLUMNS, "accounts")


def find(key: str) -> Chain:
    """Return the chain of the mechanism with this key, or answer that there is none."""
    try:
        chain = load_chain(key)
    except UnknownName:
        raise Http404 from None
    if chain.mechanism.key != key:
        raise Http404
    return chain


def _follow(mechanism: Any) -> dict[str, Any]:
    """Return the commitments' history, or why there is none."""
    told = find_history(mechanism)
    if "problem" in told:
        return {"no_history": told["problem"]}
    history, topics = told["result"], count_topics(told["result"])
    return {
        "history": history,
        "drawn_kinds": list(dict.fromkeys(s["kind"] for t in history["threads"] for s in t["steps"])),
        "history_chart": mark_safe(chart_history(history)),
        "topics_chart": mark_safe(chart_topics(topics, history["mechanism"])),
        "topics": topics,
        "threads": [_line_up(thread, len(history["rounds"])) for thread in history["threads"]],
    }


def _line_up(thread: dict[str, Any], rounds: int) -> dict[str, Any]:
    """Return a commitment by its first words, with what each round makes of it."""
    cells: list[Any] = [None] * rounds
    for step in reversed(thread["steps"]):
        cells[step["round"]] = step
    return {"thread": thread, "first": thread["steps"][0]["act"]["quote"], "cells": cells}
