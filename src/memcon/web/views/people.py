"""People who led at meetings."""

from __future__ import annotations

from django.http import Http404, HttpRequest

from memcon.register import models
from memcon.register.queries import describe_person, list_people
from memcon.web.cursors import Part, cut_list
from memcon.web.lists import Filters
from memcon.web.pages import Page, shown
from memcon.web.views.asking import read_part


def list_part(given: Filters, cursor: str | None, size: int = 50) -> Part:
    """Return part of the people by how often they led; filters: name, party."""
    return cut_list(list_people(given.get("name"), given.get("party")), lambda p: str(p["key"]), cursor, size)


@shown(kept=True)
def index(request: HttpRequest) -> Page:
    """List people by how often documents name them as heads."""
    return Page("people.html", "People", read_part(request, list_part, ("name", "party")))


@shown(kept=True)
def page(request: HttpRequest, key: str) -> Page:
    """Show a person's names, offices and meetings over time."""
    person = models.Person.objects.filter(key=key).first()
    if person is None:
        raise Http404
    return Page("person.html", person.name, {"person": describe_person(person)})
