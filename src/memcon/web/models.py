"""What the web register keeps of its own: who may do what, tokens for reading, and texts that wait for storing."""

from __future__ import annotations

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models

from memcon.register.models import Mechanism
from memcon.web.parties import party_names


class Role(models.Model):
    """What an account may do beyond reading: correct the register, or confirm records for one side.

    A confirmer speaks for `side` (a party code) in the mechanism with the key `mechanism`; empty means every
    mechanism. An editor's `side` and `mechanism` are empty.
    """

    EDITOR, CONFIRMER = "editor", "confirmer"

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="roles")
    kind = models.CharField(max_length=16, choices=[(EDITOR, "Editor"), (CONFIRMER, "Confirmer for a side")])
    side = models.CharField(max_length=16, blank=True, default="")
    mechanism = models.CharField(max_length=32, blank=True, default="")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["user", "kind", "side", "mechanism"], name="one_role_of_a_kind"),
            models.CheckConstraint(
                condition=models.Q(kind="editor", side="", mechanism="")
                | (models.Q(kind="confirmer") & ~models.Q(side="")),
                name="a_confirmer_has_a_side",
            ),
        )

    def clean(self) -> None:
        """Check what the administrator typed, and write codes as the register does. Raises ValidationError."""
        self.side, self.mechanism = self.side.strip().upper(), self.mechanism.strip().lower()
        if self.kind == self.EDITOR and (self.side or self.mechanism):
            raise ValidationError("An editor edits the whole register: leave side and mechanism empty.")
        if self.kind == self.CONFIRMER and self.side not in party_names():
            raise ValidationError({"side": "This is no code of a state or body. Give one such as PK or EU."})
        if self.mechanism and not Mechanism.objects.filter(key=self.mechanism).exists():
            raise ValidationError({"mechanism": "No mechanism has this key. Its page shows the key, such as s2."})

    def __str__(self) -> str:
        if self.kind == self.EDITOR:
            return "editor"
        return f"confirmer for {self.side} in {self.mechanism or 'every mechanism'}"


class ReadToken(models.Model):
    """A token that lets a program read through the API as an account; only its SHA-256 is kept."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="read_tokens")
    name = models.CharField(max_length=80)
    sha256 = models.CharField(max_length=64, unique=True, editable=False)
    made = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("name", "id")

    def __str__(self) -> str:
        return self.name


class Draft(models.Model):
    """Documents that someone has given and seen a preview of, until they are stored or thrown away."""

    token = models.CharField(max_length=64, unique=True)
    by = models.TextField()
    made = models.DateTimeField(auto_now_add=True, db_index=True)
    documents = models.JSONField()

    def __str__(self) -> str:
        return f"{len(self.documents)} documents of {self.by}"
