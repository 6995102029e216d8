"""Who is signed in, with their roles and the register's generation, by one query."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import User
from django.db.models import Subquery

from memcon.register.models import State

_GENERATION = State.objects.filter(id=1).values("generation")[:1]
_ROLE = ("roles__kind", "roles__side", "roles__mechanism")


class RolesBackend(ModelBackend):
    """Django's own way to check a password; an account comes with its roles in `memcon_roles`.

    `memcon_generation` tells how often the register has changed, so that pages need not ask for it again.
    """

    def get_user(self, user_id: Any) -> Any:
        names = [f.attname for f in User._meta.concrete_fields]
        found = User._default_manager.filter(pk=user_id).annotate(generation=Subquery(_GENERATION))
        rows = list(found.values_list(*names, *_ROLE, "generation"))
        if not rows:
            return None
        user = User.from_db(None, names, rows[0][: len(names)])
        user.memcon_roles = [row[len(names) : -1] for row in rows if row[len(names)] is not None]
        user.memcon_generation = rows[0][-1]
        return user if self.user_can_authenticate(user) else None
