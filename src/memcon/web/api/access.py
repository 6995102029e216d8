"""Who may read through the API: a read token, or what a signed-in person or the public may read on pages."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from memcon.web.roles import READ, Rights, find_rights, rights_of_token


def may_read(request: HttpRequest) -> Rights | None:
    """Return the rights of a request that may read, None (which answers 401) for others."""
    header = request.headers.get("Authorization", "")
    if header:
        kind, _, token = header.partition(" ")
        rights = rights_of_token(token.strip()) if kind.lower() == "bearer" else None
        if rights is not None:
            request.memcon_rights = rights
        return rights
    rights = find_rights(request)
    return rights if rights.may(READ) else None


# What OpenAPI tells of it; ninja reads these from the function.
may_read.openapi_type = "http"  # type: ignore[attr-defined]
may_read.openapi_scheme = "bearer"  # type: ignore[attr-defined]


def describe_security() -> dict[str, Any]:
    """Return the security scheme for the OpenAPI document."""
    return {"readToken": {"type": "http", "scheme": "bearer", "description": "A read token, made by an administrator."}}
