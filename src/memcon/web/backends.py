"""Who is signed in, with their roles, by one query."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import User

_ROLE = ("roles__kind", "roles__side", "roles__mechanism")


class RolesBackend(ModelBackend):
    """Django's own way to check a password; an account comes with its roles in `memcon_roles`."""

    def get_user(self, user_id: Any) -> Any:
        names = [f.attname for f in User._meta.concrete_fields]
        rows = list(User._default_manager.filter(pk=user_id).values_list(*names, *_ROLE))
        if not rows:
            return None
        user = User.from_db(None, names, rows[0][: len(names)])
        user.memcon_roles = [row[len(names) :] for row in rows if row[len(names)] is not None]
        return user if self.user_can_authenticate(user) else None
