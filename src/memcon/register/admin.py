"""The administrator's pages: everything can be looked at, and nothing changed past the log."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from memcon.register import models


class ReadOnly(admin.ModelAdmin):
    """Shows rows. Corrections are judgements (`memcon judge`), so that they are logged and hold."""

    list_per_page = 50
    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(models.Document)
class DocumentAdmin(ReadOnly):
    """Documents."""

    list_display = ("key", "title", "published", "publisher", "genre", "side", "official")
    list_filter = ("genre", "official")
    search_fields = ("key", "title", "publisher")


@admin.register(models.Mechanism)
class MechanismAdmin(ReadOnly):
    """Mechanisms."""

    list_display = ("key", "name", "acronym", "parties")
    search_fields = ("key", "names__name")


@admin.register(models.Round)
class RoundAdmin(ReadOnly):
    """Meetings."""

    list_display = ("key", "mechanism", "number", "start", "place", "status", "conflicts")
    list_filter = ("status", "kind")
    list_select_related = ("mechanism",)
    search_fields = ("key", "mechanism__name", "place")


@admin.register(models.Person)
class PersonAdmin(ReadOnly):
    """Persons."""

    list_display = ("key", "name", "party")
    search_fields = ("key", "names__name")


@admin.register(models.Commitment)
class CommitmentAdmin(ReadOnly):
    """Commitments."""

    list_display = ("key", "words", "mechanism", "strength", "deadline")
    list_filter = ("strength",)
    list_select_related = ("mechanism",)
    search_fields = ("key", "words")


@admin.register(models.Judgement)
class JudgementAdmin(ReadOnly):
    """Judgements."""

    list_display = ("id", "at", "by", "action", "subject", "field", "value", "reason")
    list_filter = ("action",)
    search_fields = ("subject", "by")


@admin.register(models.Confirmation)
class ConfirmationAdmin(ReadOnly):
    """Confirmations."""

    list_display = ("id", "at", "by", "round", "side", "sha256")


@admin.register(models.Change)
class ChangeAdmin(ReadOnly):
    """The log."""

    list_display = ("id", "at", "by", "action", "subject")
    list_filter = ("action",)
    search_fields = ("subject", "by")
