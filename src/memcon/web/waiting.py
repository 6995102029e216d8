"""What waits for a person: values told differently, and links that the machine is not sure of."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, IntegerField, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from memcon.register import models
from memcon.register.asking import ask, ask_records
from memcon.web.indexes import CONFLICTING, UNSURE_COMMITMENT, UNSURE_MEETING, UNSURE_PERSON
from memcon.web.lists import day_of, only_where


def unsure_meetings() -> QuerySet[models.MeetingLink]:
    """Return the links of meetings that a person should look at, the least certain first."""
    return only_where(models.MeetingLink.objects.all(), UNSURE_MEETING).order_by("score", "meeting_id")


def unsure_people() -> QuerySet[models.PersonLink]:
    """Return the links of persons that a person should look at, the least certain first."""
    return only_where(models.PersonLink.objects.all(), UNSURE_PERSON).order_by("score", "head_id")


def unsure_commitments() -> QuerySet[models.CommitmentLink]:
    """Return the links of acts to commitments that a person should look at, the least certain first."""
    return only_where(models.CommitmentLink.objects.all(), UNSURE_COMMITMENT).order_by("score", "act_id")


def conflicting_rounds() -> QuerySet[models.Round]:
    """Return the meetings that documents tell differently, the latest first."""
    rows = models.Round.objects.select_related("mechanism").annotate(day=day_of("start"))
    return only_where(rows, CONFLICTING).order_by("-day", "-id")


def list_conflicts(size: int) -> list[Any]:
    """Return the latest meetings that documents tell differently, without their values: one statement."""
    return ask_records(_conflicts, form=(size,))


def _conflicts(size: int) -> Any:
    return conflicting_rounds().values(
        "id", "key", "kind", "number", "start", "parties", "conflicts", "mechanism__id", "mechanism__name",
        "mechanism__acronym",
    )[:size]  # fmt: skip


def count_queue() -> dict[str, int]:
    """Return how much waits in each queue: one statement."""
    row = next(iter(ask(_numbers)), (0, 0, 0, 0))
    return dict(zip(("meetings", "people", "commitments", "conflicts"), row, strict=True))


def _numbers() -> Any:
    return models.State.objects.filter(id=1).values_list(
        _number(unsure_meetings()),
        _number(unsure_people()),
        _number(unsure_commitments()),
        _number(only_where(models.Round.objects.all(), CONFLICTING)),
    )


def _number(rows: QuerySet[Any]) -> Any:
    counted = rows.order_by().annotate(one=Value(1)).values("one").annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)
