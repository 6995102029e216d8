"""What every request passes through: a bound on its size, and headers that pages of a register want."""

from __future__ import annotations

import logging
from collections.abc import Callable

from django.conf import settings
from django.db import Error as DatabaseFailure
from django.http import HttpRequest, HttpResponse

from memcon.errors import RegisterError
from memcon.register.connect import place_name
from memcon.register.failures import explain
from memcon.web.views.problems import register_failed, too_large

logger = logging.getLogger(__name__)
Next = Callable[[HttpRequest], HttpResponse]


class BodyLimitMiddleware:
    """Refuse a body that is too large before anything reads it."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        limit = settings.MEMCON_BODY_LIMIT
        given = request.META.get("CONTENT_LENGTH") or "0"
        if not given.isdecimal() or len(given) > 18 or int(given) > limit:
            return too_large(request)
        return self.get_response(request)


class FailureMiddleware:
    """Say what a register could not do, and the cure, in place of an error page that says nothing."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Return the answer to a failure of the register or its database, None for any other."""
        if isinstance(exception, DatabaseFailure):
            logger.error("The database failed at %s", request.path, exc_info=exception)
            exception = explain(exception, place_name())
        return register_failed(exception) if isinstance(exception, RegisterError) else None


class HeadersMiddleware:
    """Tell browsers what no page needs, and caches on the way that pages differ by reader."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
        if not request.path.startswith(settings.STATIC_URL):
            response.setdefault("Cache-Control", "private, no-cache")
        return response
