"""Who may do what: readers read, editors correct and add, a side's confirmers confirm for that side alone."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps
from getpass import getuser
from typing import Any

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

from memcon.web.models import ReadToken, Role

OPEN, READ, SIGNED, EDIT, CONFIRM = "open", "read", "signed", "edit", "confirm"
NEEDS = (OPEN, READ, SIGNED, EDIT, CONFIRM)
View = Callable[..., HttpResponse]


@dataclass(frozen=True, slots=True)
class Rights:
    """What the sender of a request may do; `name` is what the log calls them, empty for who is not signed in.

    Who may `administer` enters the administration. `seats` are pairs of a side and a mechanism's key, the key being
    empty where the seat is for all mechanisms.
    """

    name: str = ""
    read: bool = False
    edit: bool = False
    administer: bool = False
    seats: frozenset[tuple[str, str]] = field(default_factory=frozenset)

    def may(self, need: str) -> bool:
        """Tell whether the rights cover what a view needs; for `confirm`, whether there is any seat at all.

        `signed` is what everybody may who has an account.
        """
        covers = {OPEN: True, READ: self.read, SIGNED: bool(self.name), EDIT: self.edit, CONFIRM: bool(self.seats)}
        return covers[need]

    def may_confirm(self, side: str, mechanism: str | None) -> bool:
        """Tell whether they may confirm for a side of a mechanism; a meeting outside any has the key None."""
        return (side, "") in self.seats or (mechanism is not None and (side, mechanism) in self.seats)


def find_rights(request: HttpRequest) -> Rights:
    """Return the rights of a request, found once.

    Whoever sits at the machine of a register served to one person alone may read and edit; they hold no side's seat.
    """
    known = getattr(request, "memcon_rights", None)
    if known is None:
        known = _find(request)
        request.memcon_rights = known
    return known


def _find(request: HttpRequest) -> Rights:
    if settings.MEMCON_LOCAL:
        return Rights(name_local_user(), read=True, edit=True)
    user = request.user
    if not user.is_authenticated:
        return Rights(read=settings.MEMCON_PUBLIC)
    return rights_of(user)


def rights_of(user: Any) -> Rights:
    """Return the rights of an account; its roles came with it where `RolesBackend` found it."""
    roles = getattr(user, "memcon_roles", None)
    if roles is None:
        roles = list(Role.objects.filter(user=user).values_list("kind", "side", "mechanism"))
    return Rights(
        name=user.get_username(),
        read=True,
        edit=user.is_superuser or any(kind == Role.EDITOR for kind, _, _ in roles),
        administer=user.is_staff and user.is_superuser,
        seats=frozenset((side, mechanism) for kind, side, mechanism in roles if kind == Role.CONFIRMER),
    )


def rights_of_token(token: str) -> Rights | None:
    """Return the rights that go with a read token: reading, whatever its account may do besides; None if unknown."""
    row = ReadToken.objects.select_related("user").filter(sha256=sum_token(token)).first()
    if row is None or not row.user.is_active:
        return None
    return Rights(name=row.user.get_username(), read=True)


def sum_token(token: str) -> str:
    """Return what is kept of a token. Tokens are 256 random bits, so a plain hash withstands guessing."""
    return hashlib.sha256(token.encode()).hexdigest()


def name_local_user() -> str:
    """Return what the log calls the person at this machine."""
    try:
        return os.environ.get("MEMCON_USER") or getuser()
    except (KeyError, OSError):
        return "local"


def needs(need: str) -> Callable[[View], View]:
    """Let a view be called only by who may do what it needs: others are asked to sign in, or refused."""
    if need not in NEEDS:
        raise ValueError(f"'{need}' is none of {', '.join(NEEDS)}.")

    def wrap(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            rights = find_rights(request)
            if not rights.may(need):
                if not rights.name and not settings.MEMCON_LOCAL:
                    return redirect_to_login(request.get_full_path())
                raise PermissionDenied("Your account may read the register, but not do this.")
            return view(request, *args, **kwargs)

        guarded.needs = need  # type: ignore[attr-defined]
        return guarded

    return wrap
