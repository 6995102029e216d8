"""Signing in and out and changing one's password, by Django's own views."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.views import LoginView, LogoutView, PasswordChangeView
from django.http import Http404
from django.http.response import HttpResponseBase
from django.urls import reverse_lazy

from memcon.register.log import Entry, write_log
from memcon.register.writing import now, writing
from memcon.web.roles import OPEN, SIGNED, find_rights, needs


class ChangePassword(PasswordChangeView):
    """Takes a new password from whoever knows the old one; ends what else is signed in with the account."""

    template_name = "memcon/password.html"
    success_url = reverse_lazy("memcon:home")
    extra_context = {"title": "Change your password"}  # noqa: RUF012 - Django's own way to give it

    def dispatch(self, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Answer that there is no such page where there are no accounts."""
        if settings.MEMCON_LOCAL:
            raise Http404
        return super().dispatch(*args, **kwargs)

    def form_valid(self, form: Any) -> Any:
        """Keep the new password, and put the change into the log."""
        name = find_rights(self.request).name
        with writing():
            answer = super().form_valid(form)
            write_log(now(), name, [Entry("password changed", f"account:{name}", {})])
        messages.success(self.request, "Your password is changed.")
        return answer


sign_in = needs(OPEN)(LoginView.as_view(template_name="memcon/login.html", extra_context={"title": "Sign in"}))
sign_out = needs(OPEN)(LogoutView.as_view())
password = needs(SIGNED)(ChangePassword.as_view())
