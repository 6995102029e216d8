"""People: the list, and one person with names, offices and meetings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.db.models import Exists, OuterRef
from django.http import Http404, HttpRequest

from memcon.register import models
from memcon.register.asking import ask, ask_records
from memcon.web.cursors import LATEST, PAGE_ROWS, Part, Question, cut_rows
from memcon.web.lists import day_of, list_people
from memcon.web.pages import Page, shown
from memcon.web.views.asking import read_part

# From so many meetings on, walking all of them by day finds a page of those that somebody led sooner.
_OFTEN = 200
_OFFICE = ("office", "party", "first", "last")


@shown(kept=True)
def index(request: HttpRequest) -> Page:
    """List people by how often documents name them as heads."""
    return Page("people.html", "People", read_part(request, list_people, ("name", "party")))


@shown(kept=True)
def page(request: HttpRequest, key: str) -> Page:
    """Show a person's names, offices and meetings, the latest first."""
    person = next(iter(ask_records(_person, key)), None)
    if person is None:
        raise Http404
    values = read_part(request, lambda given, cursor: _list_led(person, cursor), ())
    values |= {
        "person": person,
        "names": [name for (name,) in ask(_names_of, person.id) if name != person.name],
        "offices": [dict(zip(_OFFICE, office, strict=True)) for office in person.offices or []],
    }
    return Page("person.html", person.name, values)


def _person(key: str) -> Any:
    return models.Person.objects.filter(key=key).values("id", "key", "name", "party", "told", "offices")


def _names_of(person: int) -> Any:
    return models.PersonName.objects.filter(person=person).values_list("name")


def _list_led(person: Any, cursor: str | None, size: int = PAGE_ROWS) -> Part:
    """Return part of the meetings that a person led, each with role and office: two statements."""
    way = "often" if person.told > _OFTEN else "seldom"
    part = cut_rows(Question(_led_by, {"person": person.id}, (way,)), LATEST, cursor, size)
    told = ask(_roles_of, person.id, [row.id for row in part.rows] or [0])
    roles = {number: (role, office) for number, role, office in told}
    for row in part.rows:
        row.role, row.office = roles.get(row.id, ("", None))
    return part


def _led_by(given: Mapping[str, Any], choices: Sequence[str]) -> Any:
    """Select the meetings that somebody led.

    Of who led many, meetings are walked by day until a page is full; of others, all that they led are gathered first.
    """
    rows = models.Round.objects.annotate(day=day_of("start"))
    meetings = models.Head.objects.filter(link__person=given["person"]).order_by().values("meeting")
    if "often" in choices:
        rows = rows.filter(Exists(models.MeetingLink.objects.filter(round=OuterRef("pk"), meeting__in=meetings)))
    else:
        rows = rows.filter(pk__in=models.MeetingLink.objects.filter(meeting__in=meetings).order_by().values("round"))
    return rows.values(
        "id", "key", "kind", "number", "start", "place", "parties", "day", "mechanism__id", "mechanism__name",
        "mechanism__acronym",
    )  # fmt: skip


def _roles_of(person: int, rounds: list[int]) -> Any:
    """Select a person's roles at some meetings, the last told first."""
    told = models.MeetingLink.objects.filter(round__in=rounds, meeting__heads__link__person=person)
    return told.order_by("-meeting__heads__id").values_list("round", "meeting__heads__role", "meeting__heads__office")
