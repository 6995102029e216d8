"""The commitments ledger: a table to filter, to judge in bulk, and to take along as CSV."""

from __future__ import annotations

import csv
import io

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from memcon.api import load_lexicon
from memcon.errors import JudgementRefused, RegisterError
from memcon.register import models
from memcon.register.corrections import parse_day
from memcon.register.judge import Judge
from memcon.register.writing import writing
from memcon.resolve.commitments import STATUSES
from memcon.web.ledger import FILTERS, list_commitments, table_rows
from memcon.web.pages import Page, shown, today
from memcon.web.parties import topic_names
from memcon.web.refusals import Refusal, say_error
from memcon.web.roles import EDIT, find_rights
from memcon.web.showing import pluralize
from memcon.web.views.asking import read_filters, read_part

MOST_AT_ONCE = 200
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@shown(kept=True)
def index(request: HttpRequest) -> Page | HttpResponse:
    """Show the ledger, or take what became of the commitments chosen."""
    if request.method == "POST":
        return set_statuses(request)
    return _show(request)


def _show(request: HttpRequest, refused: Refusal | None = None) -> Page:
    """Return the ledger, with what was wrong with the form that came from it."""
    values = read_part(request, lambda given, cursor: list_commitments(given, today(), cursor), FILTERS)
    key = values["filters"].get("mechanism")
    values["mechanism"] = models.Mechanism.objects.filter(key=key).first() if key else None
    values["named"] = values["mechanism"].name if values["mechanism"] else key or ""
    values |= {"statuses": STATUSES, "topics": topic_names(), "refused": refused}
    values["chosen"] = request.POST.getlist("keys") if refused else []
    return Page("commitments.html", "Commitments", values, 422 if refused else 200)


@shown(EDIT)
def set_statuses(request: HttpRequest) -> Page | HttpResponse:
    """Set the status of the commitments chosen, with what shows it: all of them or none."""
    keys = list(dict.fromkeys(request.POST.getlist("keys")))[:MOST_AT_ONCE]
    given = {name: request.POST.get(name, "").strip()[:1000] for name in ("status", "evidence", "on")}
    judge = Judge(find_rights(request).name, load_lexicon())
    if not keys:
        return _show(request, Refusal("Choose at least one commitment.", given=given))
    if not given["evidence"]:
        return _show(request, Refusal("Say what shows it.", "s-evidence", given))
    try:
        on = parse_day(given["on"]) if given["on"] else None
    except JudgementRefused as error:
        return _show(request, Refusal(say_error(error), "s-on", given))
    try:
        with writing():
            for key in keys:
                judge.set_status(key, given["status"], evidence=given["evidence"], on=on)
    except RegisterError as error:
        return _show(request, Refusal(say_error(error), given=given))
    number = len(keys)
    messages.success(request, f"The status of {number} commitment{pluralize(number)} is in the register.")
    return redirect(request.get_full_path())


@shown()
def table(request: HttpRequest) -> HttpResponse:
    """Give what the ledger shows as CSV."""
    out = io.StringIO()
    writer = csv.writer(out)
    for row in table_rows(read_filters(request, FILTERS), today()):
        writer.writerow([_plain(cell) for cell in row])
    response = HttpResponse(out.getvalue(), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="commitments.csv"'
    return response


def _plain(cell: object) -> object:
    """Keep a spreadsheet from taking a document's words for a formula."""
    if isinstance(cell, str) and cell.startswith(_FORMULA):
        return "'" + cell
    return "" if cell is None else cell
