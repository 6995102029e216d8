"""Accounts' roles and read tokens, beside Django's own account pages."""

from __future__ import annotations

import secrets
from typing import Any

from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import Group, User
from django.http import HttpRequest

from memcon.register.log import Entry, write_log
from memcon.register.writing import now, writing
from memcon.web.models import ReadToken, Role
from memcon.web.roles import sum_token


class RoleInline(admin.TabularInline):
    """An account's roles on the account's page."""

    model = Role
    extra = 0


class Logged(admin.ModelAdmin):
    """Writes what an administrator does into the register's own log too, where it cannot be taken away."""

    def log_addition(self, request: HttpRequest, obj: Any, message: Any) -> Any:
        return self._log(request, obj, "added", super().log_addition(request, obj, message))

    def log_change(self, request: HttpRequest, obj: Any, message: Any) -> Any:
        return self._log(request, obj, "changed", super().log_change(request, obj, message))

    def log_deletions(self, request: HttpRequest, queryset: Any) -> Any:
        for obj in queryset:
            self._log(request, obj, "removed", None)
        return super().log_deletions(request, queryset)

    def _log(self, request: HttpRequest, obj: Any, what: str, line: Any) -> Any:
        kind = "account" if isinstance(obj, User) else "read token"
        name = obj.get_username() if isinstance(obj, User) else f"{obj.name} of {obj.user.get_username()}"
        told = line.get_change_message() if line is not None else ""
        with writing():
            write_log(now(), request.user.get_username(), [Entry(f"{kind} {what}", f"{kind}:{name}", {"what": told})])
        return line


class AccountAdmin(Logged, UserAdmin):
    """Django's account page with roles in place of groups and single permissions, which would say nothing here."""

    inlines = (RoleInline,)
    filter_horizontal = ()
    list_display = ("username", "email", "is_active", "is_superuser", "last_login")
    list_filter = ("is_active", "is_superuser")
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        ("Who it is", {"fields": ("first_name", "last_name", "email")}),
        (
            "What the account is",
            {
                "fields": ("is_active", "is_staff", "is_superuser"),
                "description": "An administrator is both staff and superuser. Everybody else needs neither: readers "
                "need no role, editors and confirmers have theirs below.",
            },
        ),
        ("Days", {"fields": ("last_login", "date_joined")}),
    )


@admin.register(ReadToken)
class ReadTokenAdmin(Logged):
    """Makes tokens and shows each once; only its sum is kept."""

    list_display = ("name", "user", "made")
    fields = ("user", "name")

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: ReadToken, form: Any, change: bool) -> None:
        token = secrets.token_urlsafe(32)
        obj.sha256 = sum_token(token)
        super().save_model(request, obj, form, change)
        messages.warning(request, f"The token, shown only now: {token}")


# Roles say who may do what; groups would say nothing.
admin.site.unregister(Group)
admin.site.unregister(User)
admin.site.register(User, AccountAdmin)
