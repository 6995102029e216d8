"""What waits for a person: values told differently, and links that the machine is not sure of."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, IntegerField, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from memcon.register import models

SURE = 0.95
_UNSURE = Q(state="proposed") & (Q(score__lt=SURE) | ~Q(proposed=[]))


def unsure_meetings() -> QuerySet[models.MeetingLink]:
    """Return the links of meetings that a person should look at, the least certain first."""
    return models.MeetingLink.objects.filter(_UNSURE).exclude(round=None, proposed=[]).order_by("score", "meeting_id")


def unsure_people() -> QuerySet[models.PersonLink]:
    """Return the links of persons that a person should look at, the least certain first."""
    return models.PersonLink.objects.filter(_UNSURE).exclude(person=None, proposed=[]).order_by("score", "head_id")


def count_queue() -> dict[str, int]:
    """Return how much waits in each queue: one query."""
    row = (
        models.State.objects.filter(id=1)
        .values_list(
            _number(unsure_meetings()), _number(unsure_people()), _number(models.Round.objects.exclude(conflicts=[]))
        )
        .first()
    )
    return dict(zip(("meetings", "people", "conflicts"), row or (0, 0, 0), strict=True))


def _number(rows: QuerySet[Any]) -> Any:
    counted = rows.order_by().annotate(one=Value(1)).values("one").annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)
