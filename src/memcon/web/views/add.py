"""Adding documents: given by upload, paste or address, shown as read, and stored only then."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from memcon.api import annotate, load_lexicon
from memcon.errors import InputError, MemconError
from memcon.model import Document
from memcon.register import models
from memcon.register.ingest import ingest
from memcon.web.adding import find_draft, keep_draft, read_address, read_files, read_text
from memcon.web.pages import Page, shown
from memcon.web.passages import describe_record
from memcon.web.refusals import say_error
from memcon.web.roles import EDIT, find_rights

PREVIEWED = 10
_FIELDS = ("text", "title", "published", "publisher", "url", "id", "address")


@shown(EDIT)
def page(request: HttpRequest) -> Page | HttpResponse:
    """Offer the three ways in, and take what is given."""
    if request.method != "POST":
        return Page("add.html", "Add documents", {"given": {}, "wrong": {}})
    given = {name: request.POST.get(name, "") for name in _FIELDS}
    try:
        documents, problems = _take(request, given)
    except InputError as error:
        documents, problems = [], [say_error(error)]
        if error.source == "published":
            return _refuse(given, "published", problems)
    except MemconError as error:
        documents, problems = [], [str(error)]
    if not documents:
        nothing = "Nothing to read was given: choose files, paste a text, or give an address."
        return _refuse(given, _way(request), problems or [nothing])
    for problem in problems:
        messages.warning(request, problem)
    return redirect("memcon:preview", keep_draft(documents, find_rights(request).name))


def _refuse(given: dict[str, str], field: str, problems: list[str]) -> Page:
    """Return the form with what was given and what is wrong, told at the field too."""
    return Page("add.html", "Add documents", {"given": given, "wrong": {field: problems}}, 422)


def _way(request: HttpRequest) -> str:
    """Return the field by which documents were given."""
    if request.FILES.getlist("files"):
        return "files"
    return next((name for name in ("address", "text", "files") if name in request.POST), "text")


def _take(request: HttpRequest, given: dict[str, str]) -> tuple[list[Document], list[str]]:
    files = request.FILES.getlist("files")
    if files:
        return read_files(files)
    if given["address"].strip():
        return read_address(given["address"]), []
    return ([read_text(given)], []) if given["text"].strip() else ([], [])


@shown(EDIT)
def preview(request: HttpRequest, token: str) -> Page | HttpResponse:
    """Show what was read from the documents given; store them, or throw them away."""
    found = find_draft(token, find_rights(request).name)
    if found is None:
        raise Http404
    draft, documents = found
    if request.method == "POST":
        if "drop" in request.POST:
            draft.delete()
            messages.info(request, "Nothing was stored.")
            return redirect("memcon:add")
        problems: list[str] = []
        outcome = ingest(
            documents, load_lexicon(), by=find_rights(request).name, on_error=lambda e: problems.append(str(e))
        )
        draft.delete()
        for problem in problems:
            messages.error(request, problem)
        told = ", ".join(f"{number} {what}" for what, number in outcome.to_dict().items() if number)
        messages.success(request, f"Documents: {told}.")
        return redirect(_where(documents))
    known = set(models.Document.objects.filter(key__in=[d.id for d in documents]).values_list("key", flat=True))
    shown_ones = [{**describe_record(annotate(d)), "known": d.id in known} for d in documents[:PREVIEWED]]
    values = {"records": shown_ones, "number": len(documents), "more": max(0, len(documents) - PREVIEWED)}
    return Page("preview.html", "What was read", values)


def _where(documents: list[Document]) -> str:
    """Return where a single document stands, else the list."""
    number = models.Document.objects.filter(key=documents[0].id).values_list("id", flat=True).first()
    if len(documents) == 1 and number is not None:
        return reverse("memcon:document", args=[number])
    return reverse("memcon:documents")
