"""Offices told with a division of a ministry, and levels that nobody holds."""

from memcon.annotate import build_context
from memcon.annotate.parties.find import find_parties
from memcon.annotate.people.find import find_people
from memcon.annotate.text.context import Person
from memcon.api import load_lexicon
from memcon.model import Document


def people(text: str) -> list[Person]:
    context = build_context(Document(text), load_lexicon())
    context.parties = find_parties(context)
    context.people = find_people(context)
    return context.people


def test_a_division_of_a_ministry_behind_an_office_is_of_it() -> None:
    office = "Director General, South Coast Division of the Ministry of Foreign Affairs"
    (person,) = people(f"{office} Ana Silva spoke.")
    assert (person.name, person.office) == ("Ana Silva", office)


def test_a_level_has_no_office_holder() -> None:
    assert not people("Talks were held at the Deputy Minister Level and at the foreign minister level.")
    assert people("Talks were held by Deputy Minister Levelle.")
