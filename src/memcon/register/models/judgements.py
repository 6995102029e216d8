"""What people judged, confirmed and changed: tables that are only ever added to, and the register's own state."""

from __future__ import annotations

from typing import Any

from django.db import models


class AppendOnly(models.Model):
    """A row that is written once; the database refuses changes too (by triggers that the migration sets)."""

    at = models.CharField(max_length=32)
    by = models.TextField()

    class Meta:
        abstract = True
        ordering = ("id",)

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.pk is not None and not kwargs.get("force_insert"):
            raise TypeError(f"{type(self).__name__} rows are only added to: undo by a new row.")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        raise TypeError(f"{type(self).__name__} rows are never deleted: undo by a new row.")


class Judgement(AppendOnly):
    """One act of judgement: who said what about which subject, and on which words it rests.

    `subject` is a key (a round, person, mechanism, commitment or document); `anchors` name the mentions that it is
    about by document and offsets, so that it holds after another reading. `undoes` takes an earlier one back.
    """

    action = models.CharField(max_length=16)
    subject = models.TextField(db_index=True)
    field = models.CharField(max_length=32, default="")
    value = models.JSONField(null=True)
    anchors = models.JSONField(default=list)
    reason = models.TextField(default="")
    undoes = models.ForeignKey("self", models.PROTECT, null=True, related_name="undone_by")

    def __str__(self) -> str:
        return f"{self.action} {self.subject}"


class Anchoring(AppendOnly):
    """Where words that a judgement is about stand since a document's text was changed; the last row holds.

    `start` is the offset that the judgement names, `now` and `end` the place in the present text, None where `quote`
    is not found there, or more than once in the same surroundings: the judgement is then for a person to review.
    """

    judgement = models.ForeignKey(Judgement, models.PROTECT, related_name="anchorings")
    document = models.TextField()
    start = models.IntegerField()
    now = models.IntegerField(null=True)
    end = models.IntegerField(null=True)
    quote = models.TextField()

    def __str__(self) -> str:
        return f"{self.document} {self.start}"


class Confirmation(AppendOnly):
    """One side's word that a round's record is right: the canonical record as it stood, and its SHA-256."""

    round = models.CharField(max_length=32, db_index=True)
    side = models.CharField(max_length=16)
    sha256 = models.CharField(max_length=64)
    record = models.TextField()

    def __str__(self) -> str:
        return f"{self.round} by {self.side}"


class Change(AppendOnly):
    """One line of the log; `sha256` covers the line and the sum of the line before, so that no line can go missing."""

    action = models.CharField(max_length=32)
    subject = models.TextField(db_index=True)
    detail = models.JSONField(default=dict)
    sha256 = models.CharField(max_length=64)

    def __str__(self) -> str:
        return f"{self.action} {self.subject}"


class State(models.Model):
    """The register's one row about itself.

    `schema` is the number of the tables' form; `unlinked` tells that documents are in whose links are still to be
    made; `generation` counts the changes, so that readers can tell whether anything is new; `given` holds the last
    number given to a mechanism, round, person and commitment, so that none is ever given twice; `linked_with` names
    the Memcon and lexicon that made the links.
    """

    id = models.IntegerField(primary_key=True)
    schema = models.IntegerField()
    made_by = models.TextField()
    unlinked = models.BooleanField(default=False)
    generation = models.BigIntegerField(default=0)
    given = models.JSONField(default=dict)
    linked_with = models.TextField(default="")
