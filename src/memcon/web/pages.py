"""How a page is made: a view returns what is to be shown, the frame around it is the same for all.

The rendered inside of a page is kept in memory until the register changes (its generation counts changes), so that
a page that many people read is built once. What differs by person, the frame and the form tokens, is never kept.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache, wraps
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils.crypto import salted_hmac
from django.utils.safestring import mark_safe

from memcon.register.asking import ask
from memcon.register.judgements import find_heir
from memcon.register.models import State
from memcon.web.roles import READ, Rights, find_rights, needs

KEPT_SECONDS = 3600


@dataclass(frozen=True, slots=True)
class Page:
    """A page to be shown: the template of its inside, its title, and the values for it."""

    template: str
    title: str
    values: dict[str, Any] = field(default_factory=dict)
    status: int = 200


View = Callable[..., Page | HttpResponse]


def shown(need: str = READ, *, kept: bool = False) -> Callable[[View], Callable[..., HttpResponse]]:
    """Make a view of a function that returns a Page; a `kept` one may depend on the address and rights only.

    The address of something that people merged into another leads on to that one, so that links that were sent hold.
    """

    def wrap(view: View) -> Callable[..., HttpResponse]:
        @needs(need)
        @wraps(view)
        def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            try:
                return _answer(request, *args, **kwargs)
            except Http404:
                heir = find_heir(kwargs["key"]) if request.method == "GET" and "key" in kwargs else None
                if heir is None or request.resolver_match is None:
                    raise
                return redirect(request.resolver_match.view_name, **{**kwargs, "key": heir})

        def _answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if not kept or request.method != "GET":
                return _show(request, view(request, *args, **kwargs))
            key = _key(request, find_rights(request))
            inside = cache.get(key)
            if inside is None:
                page = view(request, *args, **kwargs)
                if isinstance(page, HttpResponse):
                    return page
                inside = (page.title, _inside(request, page), page.status)
                cache.set(key, inside, KEPT_SECONDS)
            return _frame(request, *inside)

        return answer

    return wrap


def read_generation() -> int:
    """Return how often the register has changed: one query."""
    return next(iter(ask(_generation)), (0,))[0]


def _generation() -> Any:
    return State.objects.filter(id=1).values_list("generation")


def today() -> str:
    """Return the day in UTC as ISO 8601."""
    return datetime.now(UTC).date().isoformat()


def _key(request: HttpRequest, rights: Rights) -> str:
    known = getattr(request.user, "memcon_generation", None) if rights.name and not settings.MEMCON_LOCAL else None
    generation = read_generation() if known is None else known
    parts = (generation, today(), request.get_full_path(), rights.edit, bool(rights.name), sorted(rights.seats))
    return "page:" + sha256(repr(parts).encode()).hexdigest()


def _token_mark() -> str:
    """Return what stands for the form token in a kept page: nobody can know it, so no text can hold it."""
    return _sign(settings.SECRET_KEY)


@lru_cache(maxsize=2)
def _sign(secret: str) -> str:
    return salted_hmac("memcon.web.pages", "form token", secret=secret).hexdigest()


def _show(request: HttpRequest, page: Page | HttpResponse) -> HttpResponse:
    if isinstance(page, HttpResponse):
        return page
    return _frame(request, page.title, _inside(request, page), page.status)


def _inside(request: HttpRequest, page: Page) -> str:
    values = {"form_token": _token_mark(), "rights": find_rights(request), "today": today(), "path": request.path}
    return render_to_string(f"memcon/{page.template}", {**values, **page.values}, using="jinja2")


def _frame(request: HttpRequest, title: str, inside: str, status: int = 200) -> HttpResponse:
    mark = _token_mark()
    if mark in inside:
        inside = inside.replace(mark, get_token(request))
    return render(request, "memcon/base.html", {"title": title, "inside": mark_safe(inside)}, status=status)
