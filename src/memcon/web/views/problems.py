"""Pages for what went wrong, each with what to do about it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from memcon.errors import RegisterError
from memcon.web.roles import OPEN, needs


@needs(OPEN)
def refused(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Say that the account may not do this."""
    reason = str(exception) if exception and str(exception) else "Your account may not do this."
    return _say(request, "Not allowed", reason, 403)


@needs(OPEN)
def form_expired(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Say that a form was too old or came from elsewhere."""
    return _say(
        request,
        "The form has expired",
        "It was open for too long, or was sent from another site. Nothing was changed: go back, load the page again, "
        "and send it once more.",
        403,
    )


@needs(OPEN)
def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Say that the register holds nothing at this address."""
    return _say(
        request, "Nothing here", "The register holds nothing at this address. The search finds documents by words.", 404
    )


@needs(OPEN)
def broken(request: HttpRequest) -> HttpResponse:
    """Say that the register failed; needs no database."""
    page = (
        '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>The register failed</title>'
        "<h1>The register failed</h1><p>Nothing was changed. The server's log says why.</p></html>"
    )
    return HttpResponse(page, status=500)


def register_failed(request: HttpRequest, error: RegisterError) -> HttpResponse:
    """Say what the register could not do, and the cure; without its place, which is the server's own affair."""
    return _say(request, "The register could not do this", f"{error.problem} {error.cure}".strip(), 503)


def _say(request: HttpRequest, title: str, text: str, status: int) -> HttpResponse:
    return render(request, "memcon/problem.html", {"title": title, "text": text}, status=status)
