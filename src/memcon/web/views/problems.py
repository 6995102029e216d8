"""Pages for what went wrong, each with what to do about it.

Those that need no database ask for no rights either: they may be wanted before anybody knows who sent the request.
"""

from __future__ import annotations

from html import escape

from django.conf import settings
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


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Say that the question cannot be understood; needs no database."""
    return _bare("That was no good question", "The address or the form holds what the register does not take.", 400)


def too_large(request: HttpRequest) -> HttpResponse:
    """Say that more was sent than the register takes at once."""
    limit = settings.MEMCON_BODY_LIMIT
    text = f"The register takes {limit:,} bytes at once. Use 'memcon add' at the server for large files."
    return _bare("That is too much", text, 413)


def broken(request: HttpRequest) -> HttpResponse:
    """Say that the server failed; needs no database."""
    return _bare("The register failed", "Nothing was changed. The server's log says why.", 500)


def register_failed(error: RegisterError) -> HttpResponse:
    """Say what the register could not do, and the cure, but not where it is: that is the server's own affair."""
    problem = f"{error.problem[:1].upper()}{error.problem[1:]}"
    return _bare("The register could not do this", f"{problem} {error.cure}".strip(), 503)


def _bare(title: str, text: str, status: int) -> HttpResponse:
    """Return a page that needs neither templates nor database."""
    page = (
        '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)} · Memcon</title>"
        f'<link rel="icon" href="{settings.STATIC_URL}memcon/icon.svg" type="image/svg+xml">'
        f'<link rel="stylesheet" href="{settings.STATIC_URL}memcon/site.css"></head>'
        f'<body><main class="wrap"><header class="head"><h1>{escape(title)}</h1></header><p>{escape(text)}</p>'
        '<p><a href="/">To the first page</a></p></main></body></html>'
    )
    return HttpResponse(page, status=status)


def _say(request: HttpRequest, title: str, text: str, status: int) -> HttpResponse:
    return render(request, "memcon/problem.html", {"title": title, "text": text}, status=status)
