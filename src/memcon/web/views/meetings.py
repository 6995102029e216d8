"""Meetings: the list, and the record of one with its evidence."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from types import SimpleNamespace
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import OuterRef, Subquery
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from memcon.errors import JudgementRefused
from memcon.model import Head
from memcon.register import models
from memcon.register.asking import ask_records
from memcon.register.confirmations import confirm, list_confirmations
from memcon.register.corrections import CHOICES
from memcon.register.queries import load_round, load_told_round
from memcon.resolve import Account, Round
from memcon.web.judging import judge_subject
from memcon.web.lists import list_meetings
from memcon.web.pages import Page, shown
from memcon.web.parties import name_party
from memcon.web.refusals import Refusal, say_error
from memcon.web.reports import FIELDS, count_kinds, find_changes, to_records
from memcon.web.roles import CONFIRM, EDIT, find_rights, needs
from memcon.web.showing import field_value, full_name, say_heads, words
from memcon.web.tellings import Cut, Telling, find_said, list_tellings, open_cutter
from memcon.web.views.asking import read_part

FILTERS = ("party", "kind", "status", "country", "mechanism", "conflicts", "since", "until")
KINDS = ("session", "meeting", "call", "visit")
MOST_CHANGES = 8
STATUSES = ("held", "scheduled", "agreed", "postponed", "cancelled")


@shown(kept=True)
def index(request: HttpRequest) -> Page:
    """List meetings, latest first."""
    values = read_part(request, list_meetings, FILTERS)
    return Page("meetings.html", "Meetings", {**values, "kinds": KINDS, "statuses": STATUSES})


def find_row(key: str) -> Any:
    """Return a meeting's columns, those of its mechanism, and of the rounds around it; or answer that there is none.

    `before` and `behind` are the rounds of the same mechanism next to this one, by number, else by day, or None.
    """
    row = next(iter(ask_records(_row, key)), None)
    if row is None:
        raise Http404
    for name in ("before", "behind"):
        order = "number" if row.number is not None else "day"
        key, number = getattr(row, f"{name}_{order}_key"), getattr(row, f"{name}_{order}_number")
        setattr(row, name, SimpleNamespace(key=key, number=number, mechanism=row.mechanism) if key else None)
    return row


_OF_MECHANISM = tuple(f"mechanism__{name}" for name in ("id", "key", "name", "acronym", "parties"))


def _row(key: str) -> Any:
    others = models.Round.objects.filter(mechanism=OuterRef("mechanism")).exclude(pk=OuterRef("pk"))
    rounds = {
        "before_number": others.filter(number__lt=OuterRef("number")).order_by("-number"),
        "before_day": others.filter(start__lt=OuterRef("start")).order_by("-start"),
        "behind_number": others.filter(number__gt=OuterRef("number")).order_by("number"),
        "behind_day": others.filter(start__gt=OuterRef("start")).order_by("start"),
    }
    around = {f"{n}_{c}": Subquery(rows.values(c)[:1]) for n, rows in rounds.items() for c in ("key", "number")}
    own = (f.attname for f in models.Round._meta.concrete_fields)
    return models.Round.objects.filter(key=key).annotate(**around).values(*own, *_OF_MECHANISM, *around)


def find_round(key: str) -> tuple[Any, Round]:
    """Return a meeting's row and its record with all accounts, or answer that there is none."""
    row = find_row(key)
    return row, load_round(row)


@shown(kept=True)
def page(request: HttpRequest, key: str) -> Page | HttpResponse:
    """Show a meeting: each value with its evidence, all accounts, conflicts, changes since the round before."""
    if request.method == "POST":
        return agree(request, key) if request.POST.get("action") == "agree" else judge(request, key)
    return _show(request, key)


def _show(request: HttpRequest, key: str, refused: Refusal | None = None) -> Page:
    """Return a meeting's page, with what was wrong with the form that came from it."""
    row = find_row(key)
    told, asides = load_told_round(row)
    accounts = [*told.accounts, *asides]
    cut = open_cutter()
    told_fields = {name: _list_tellings(name, row, accounts, cut) for name in FIELDS if name in row.values}
    fields = [
        {
            "name": name,
            "label": words(name),
            "shown": field_value(name, row.values[name]["value"]),
            "why": row.values[name]["why"],
            "tellings": tellings,
            "peek": next(iter(tellings[0].said), None) if tellings else None,
            "conflict": name in row.conflicts,
            "pinned": row.values[name]["pinned"],
            "given": _form_value(name, row.values[name]["value"]),
        }
        for name, tellings in told_fields.items()
    ]
    acts = [(a, [x for x in a.acts if x.kind in ("commitment", "delivery")]) for a in told.accounts]
    heads = [
        (head, [cut(a, h.span) for a in accounts for h in a.meeting.heads if h.name == head.name])
        for head in told.heads
    ]
    values: dict[str, Any] = {
        "row": row,
        "told": told,
        "refused": refused,
        "fields": fields,
        "choices": CHOICES,
        "untold": [(name, words(name)) for name in FIELDS if name not in row.values],
        "heads": heads,
        "head_fields": [_head_field(p, told.heads) for p in row.parties],
        "before": row.before,
        "behind": row.behind,
        "agreement": list_confirmations(row, told),
        "my_sides": _own_sides(request, row),
        "judgements": _list_judgements(key),
        "acts": acts,
        "silent": sum(not undertaken for _, undertaken in acts),
    }
    return Page("meeting.html", full_name(row), values, 422 if refused else 200)


def _judged(key: str) -> Any:
    own = (f.attname for f in models.Judgement._meta.concrete_fields)
    return models.Judgement.objects.filter(subject=key).order_by("-id").values(*own)


def _list_judgements(key: str) -> list[Any]:
    """Return what people judged of a meeting and did not take back, the latest first: one query."""
    standing: list[Any] = []
    undone: set[int | None] = set()
    for row in ask_records(_judged, key):
        if row.id in undone:
            continue
        undone.add(row.undoes_id)
        if row.action != "undo":
            standing.append(row)
    return standing


def _is_undertaken(row: dict[str, Any]) -> bool:
    """Tell whether a row of a comparison is about something undertaken or done, which has changed."""
    return row["kind"] != "repeated" and any(
        act is not None and act["kind"] in ("commitment", "delivery") for act in (row["old"], row["new"])
    )


@shown(kept=True)
def since(request: HttpRequest, key: str) -> Page:
    """Show what changed since the round before."""
    row = find_row(key)
    if row.before is None:
        raise Http404
    report = find_changes(row.mechanism, row.before.key, row.key).get("result")
    kinds = count_kinds(report["rows"]) if report else {}
    shown = to_records({name: report[name] for name in ("caution", "claims")}) if report else None
    told = to_records([r for r in report["rows"] if _is_undertaken(r)][:MOST_CHANGES]) if report else []
    values = {"row": row, "before": row.before, "report": shown, "kinds": kinds, "told": told}
    return Page("since.html", f"Changes up to {full_name(row)}", values)


@shown(EDIT)
def judge(request: HttpRequest, key: str) -> Page | HttpResponse:
    """Take an editor's judgement of a meeting."""
    made = judge_subject(request, key)
    if isinstance(made, Refusal):
        return _show(request, key, made)
    kept = models.Round.objects.filter(key=key).exists()
    return redirect("memcon:meeting", key) if kept else redirect("memcon:meetings")


@needs(CONFIRM)
def agree(request: HttpRequest, key: str) -> HttpResponse:
    """Put a side's name to the record as the person read it; nobody speaks for a side that they have no seat for."""
    row = models.Round.objects.select_related("mechanism").filter(key=key).first()
    if row is None:
        raise Http404
    side = request.POST.get("side", "")
    rights = find_rights(request)
    if not rights.may_confirm(side, row.mechanism.key if row.mechanism else None):
        raise PermissionDenied("Your account does not speak for this side of this mechanism.")
    try:
        # A part of the sum would do for a program; a form that was read holds all of it.
        given = request.POST.get("sha256", "")
        confirm(row, side, by=rights.name, sha256=given if len(given) == 64 else "none")
    except JudgementRefused as error:
        messages.error(request, say_error(error))
    else:
        messages.success(request, f"Confirmed for {name_party(side)}.")
    return redirect("memcon:meeting", key)


def _own_sides(request: HttpRequest, row: Any) -> list[str]:
    """Return the parties of a meeting that the reader may confirm for."""
    rights = find_rights(request)
    return [side for side in row.parties if rights.may_confirm(side, row.mechanism.key if row.mechanism else None)]


def _head_field(party: str, heads: Sequence[Head]) -> dict[str, str]:
    """Return what the form to correct a party's heads needs."""
    given = say_heads((h.name, h.office) for h in heads if h.party == party)
    return {"name": f"heads:{party}", "label": f"heads for {name_party(party)}", "given": given}


def _form_value(name: str, value: Any) -> str:
    """Return a value as a form field holds it."""
    if isinstance(value, list):
        return ",".join(map(str, value))
    return str(value)


def _list_tellings(name: str, row: Any, accounts: Sequence[Account], cut: Cut) -> list[Telling]:
    """Return every value told of a field, with the sentences that tell it."""
    field = row.values[name]
    return list_tellings(field["told"], find_said(accounts, name), partial(field_value, name), field["value"], cut)
