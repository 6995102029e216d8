"""Whose request it is, by network address."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest


def find_address(request: HttpRequest) -> str:
    """Return the sender's address: what the proxy in front added last, where there is one that may be trusted."""
    if settings.MEMCON_PROXY:
        told = request.META.get("HTTP_X_FORWARDED_FOR", "").rpartition(",")[2].strip()
        if told:
            return told
    return request.META.get("REMOTE_ADDR", "")
