"""What people judged, as it stands now: the judgements that nobody has undone, by what they are about."""

from __future__ import annotations

from memcon.register import models
from memcon.register.writing import chunk


def count_outranked(keys: list[str]) -> int:
    """Return how many of the documents tell a value that a person's judgement outranks."""
    found: set[int] = set()
    pinned = [(r.pk, r.values) for r in models.Round.objects.filter(values__icontains='"by"')]
    for part in chunk([number for number, _ in pinned]):
        linked = models.MeetingLink.objects.filter(round__in=part, meeting__document__key__in=keys)
        found.update(linked.values_list("meeting__document", flat=True))
    return len(found)
