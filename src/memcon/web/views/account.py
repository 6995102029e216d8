"""Signing in and out, by Django's own views."""

from __future__ import annotations

from django.contrib.auth.views import LoginView, LogoutView

from memcon.web.roles import OPEN, needs

sign_in = needs(OPEN)(LoginView.as_view(template_name="memcon/login.html", extra_context={"title": "Sign in"}))
sign_out = needs(OPEN)(LogoutView.as_view())
