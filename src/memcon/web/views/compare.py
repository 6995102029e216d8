"""Comparison: two rounds of a mechanism, or two accounts of one meeting; the address holds all that was chosen."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from memcon.compare.accounts import compare_accounts
from memcon.errors import CompareError
from memcon.web.lists import list_mechanisms
from memcon.web.pages import Page, shown
from memcon.web.reports import choices, count_kinds, find_changes, fits, load_wording, to_records
from memcon.web.views.asking import read_filters
from memcon.web.views.mechanisms import find_row, load_told_rounds
from memcon.web.views.meetings import find_round

MOST = 80  # rows on a page that was not asked for all of them


@shown(kept=True)
def page(request: HttpRequest) -> Page:
    """Compare what the address names, or offer what can be compared."""
    given = read_filters(request, ("mechanism", "from", "to", "meeting", "a", "b", "kind", "topic", "party", "all"))
    if "mechanism" in given:
        return _rounds(request, given)
    if "meeting" in given:
        return _accounts(request, given)
    return Page("compare.html", "Compare", {"mechanisms": list_mechanisms({"several": "yes"}, size=200).rows})


def _rounds(request: HttpRequest, given: dict[str, str]) -> Page:
    mechanism = find_row(given["mechanism"])
    told = [r for r in load_told_rounds(mechanism.id) if r.accounts]
    values: dict[str, Any] = {"mechanism": mechanism, "rounds": told, "asked": request.GET, "filters": given}
    keys = [r.key for r in told]
    # One of which neither number nor day is known stands last, but may be any.
    placed = [r.key for r in told if r.number is not None or r.start] or keys
    new = given.get("to") or (placed[-1] if placed else "")
    old = given.get("from") or _find_before(new, placed)
    values |= {"old": old, "new": new}
    title = f"Compare rounds of {mechanism.acronym or mechanism.name}"
    if old not in keys or new not in keys or old == new:
        values["problem"] = "Choose two different rounds that were read." if len(keys) > 1 else _too_few(len(keys))
        return Page("compare_rounds.html", title, values)
    if keys.index(old) > keys.index(new):
        old, new = new, old
    found = find_changes(mechanism, old, new)
    if "problem" in found:
        values["problem"] = found["problem"]
        return Page("compare_rounds.html", title, values)
    report = to_records(found["result"])
    kind, topic, party = (given.get(n, "") for n in ("kind", "topic", "party"))
    acts = [a for r in report.rows for a in (r.old, r.new) if a]
    rows = [
        r
        for r in report.rows
        if (not kind or r.kind == kind) and any(fits(a, topic, party) for a in (r.old, r.new) if a)
    ]
    values |= {"report": report, "kinds": count_kinds(found["result"]["rows"]), **_cut(rows, given), **choices(acts)}
    return Page("compare_rounds.html", title, values)


def _find_before(key: str, keys: list[str]) -> str:
    """Return the round before another one, or the last for one that has no place among them."""
    if key not in keys:
        return keys[-1] if keys else ""
    return keys[keys.index(key) - 1] if key != keys[0] else ""


def _cut(rows: list[Any], given: dict[str, str]) -> dict[str, Any]:
    """Return the rows that a page shows, and how many are left out."""
    shown = rows if given.get("all") else rows[:MOST]
    return {"rows": shown, "more": len(rows) - len(shown)}


def _too_few(number: int) -> str:
    return "Only one round was read, so nothing can be compared." if number else "No round was read."


def _accounts(request: HttpRequest, given: dict[str, str]) -> Page:
    row, told = find_round(given["meeting"])
    accounts = {a.document.id: a for a in told.accounts}
    values: dict[str, Any] = {
        "meeting": row,
        "accounts": list(accounts.values()),
        "asked": request.GET,
        "filters": given,
    }
    keys = list(accounts)
    a = given.get("a") or (keys[0] if keys else "")
    b = given.get("b") or (keys[1] if len(keys) > 1 else "")
    values |= {"a": a, "b": b}
    if a not in accounts or b not in accounts or a == b:
        many = len(keys) > 1
        values["problem"] = "Choose two different accounts." if many else "One account only was read of this meeting."
        return Page("compare_accounts.html", "Compare accounts", values)
    try:
        report = compare_accounts(accounts[a], accounts[b], load_wording())
    except CompareError as error:
        values["problem"] = str(error)
        return Page("compare_accounts.html", "Compare accounts", values)
    kind, topic, party = (given.get(n, "") for n in ("kind", "topic", "party"))
    acts = [q for r in report.rows for q in (r.a, r.b) if q]
    rows = [
        r for r in report.rows if (not kind or r.kind == kind) and any(fits(q, topic, party) for q in (r.a, r.b) if q)
    ]
    counts: dict[str, int] = {}
    for r in report.rows:
        counts[r.kind] = counts.get(r.kind, 0) + 1
    shares = [{"topic": s.topic, "a": round(s.a * 100), "b": round(s.b * 100)} for s in report.shares]
    values |= {"report": report, "kinds": counts, "shares": shares, **_cut(rows, given), **choices(acts)}
    return Page("compare_accounts.html", "Compare accounts", values)
