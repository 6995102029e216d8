"""Accounts' roles and read tokens, beside Django's own account pages."""

from __future__ import annotations

import secrets
from typing import Any

from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import User
from django.http import HttpRequest

from memcon.web.models import ReadToken, Role
from memcon.web.roles import sum_token


class RoleInline(admin.TabularInline):
    """An account's roles on the account's page."""

    model = Role
    extra = 0


class AccountAdmin(UserAdmin):
    """Django's account page with roles."""

    inlines = (RoleInline,)


@admin.register(ReadToken)
class ReadTokenAdmin(admin.ModelAdmin):
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


admin.site.unregister(User)
admin.site.register(User, AccountAdmin)
