"""People: the list, and one person with names, offices and meetings."""

from __future__ import annotations

from typing import Any

from django.db.models import Max, Min, QuerySet
from django.db.models.functions import Coalesce
from django.http import Http404, HttpRequest

from memcon.register import models
from memcon.web.cursors import LATEST, PAGE_ROWS, Part, cut_rows
from memcon.web.lists import UNSHOWN, Filters, day_of, list_people
from memcon.web.pages import Page, shown
from memcon.web.views.asking import read_part

OFFICES = 40


@shown(kept=True)
def index(request: HttpRequest) -> Page:
    """List people by how often documents name them as heads."""
    return Page("people.html", "People", read_part(request, list_people, ("name", "party")))


@shown(kept=True)
def page(request: HttpRequest, key: str) -> Page:
    """Show a person's names, offices and meetings, the latest first."""
    person = models.Person.objects.filter(key=key).first()
    if person is None:
        raise Http404
    led = models.Head.objects.filter(link__person=person)

    def ask(given: Filters, cursor: str | None, size: int = PAGE_ROWS) -> Part:
        return _list_led(led, cursor, size)

    values = read_part(request, ask, ())
    values |= {
        "person": person,
        "names": [n for n in person.names.values_list("name", flat=True) if n != person.name],
        "offices": _list_offices(led),
    }
    return Page("person.html", person.name, values)


def _list_offices(led: QuerySet[models.Head]) -> list[dict[str, Any]]:
    """Return the offices a person was named with and the days between which they were: one query."""
    told = led.exclude(office=None).order_by().values("office", "party")
    day = Coalesce("meeting__start", "document__published")
    return list(told.annotate(first=Min(day), last=Max(day)).order_by("first", "office")[:OFFICES])


def _list_led(led: QuerySet[models.Head], cursor: str | None, size: int) -> Part:
    """Return part of the meetings that a person led, each with role and office: two queries."""
    rounds = models.Round.objects.filter(pk__in=led.order_by().values("meeting__link__round"))
    rows = rounds.select_related("mechanism").annotate(day=day_of("start")).defer(*UNSHOWN)
    part = cut_rows(rows, LATEST, cursor, size)
    told = led.filter(meeting__link__round__in=[r.pk for r in part.rows]).order_by("-id")
    roles = {
        number: (role, office) for number, role, office in told.values_list("meeting__link__round", "role", "office")
    }
    for row in part.rows:
        row.role, row.office = roles.get(row.pk, ("", None))
    return part
