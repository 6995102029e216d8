"""Who held the talks that a noun tells without its sides beside it: "two days of talks", "will attend truce talks"."""

from __future__ import annotations

from memcon.annotate.occasions.drafts import Told, named, people_before
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.talks.encounter_groups import find_antecedents
from memcon.annotate.text.context import Context, Person
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# of the two states told before: "a bilateral meeting", "two days of talks"
_OF_BOTH = lazy_regex(
    r"\b(?:an?|the)\s+(?:[\w-]+\s+){0,2}bilateral\s+(?:[a-z-]+\s+)?\Z|"
    r"\b(?:(?:two|three|four|five|six|seven|several|\d+)\s+(?:days|hours|rounds)|a\s+day|hours|days)\s+of\s+(?:[a-z-]+\s+){0,3}\Z"
)
_TAKE_PART = lazy_regex(
    r"\b(?:attend(?:s|ed|ing)?|join(?:s|ed|ing)?|enter(?:s|ed|ing)?|(?:tak(?:es?|ing)|took)\s+part\s+in|participat\w+\s+in|"
    r"arriv\w+\s+for|(?:sent|send(?:s|ing)?)\s+(?:[\w-]+\s+){1,3}to)\s+(?!(?:the|this|that|their)\s+\Z)(?:[\w-]+\s+){0,3}\Z"
)
IN_OR_TO = lazy_regex(r"\b(?:in|at|near|to|from)\s+(?:the\s+)?\Z")
_STATES = range(2, 5)


def find_sides_apart(setting: Setting, noun: int, sentence: Span, told: Told) -> tuple[set[str], list[Person]]:
    """Return the sides of talks whose noun begins at `noun`: those told before, or who takes part in front of it."""
    context, text = setting.context, setting.context.plain
    if _OF_BOTH.search(text, max(sentence.start, noun - 60), noun):
        return find_antecedents(setting, noun, told)
    verb = _TAKE_PART.search(text, max(sentence.start, noun - 70), noun)
    if verb is None:
        return set(), []
    named = context.parties_in(sentence.start, verb.start())
    codes = {p.code for p in named if not IN_OR_TO.search(text, max(sentence.start, p.start - 12), p.start)}
    return (codes, []) if len(codes) in _STATES else (set(), [])


_PAIR = 2  # persons, one of each side
# "A and his counterpart B [at their summit]"
_AT = lazy_regex(r",?\s+(?:at|in|during|before|after|ahead\s+of)\s\Z")


def find_pair_beside(context: Context, sentence: Span, at: int) -> list[Person]:
    """Return the two persons of two sides who stand right in front of "at their" before `at`."""
    people = [named(context, p) for p in people_before(context, sentence.start, at, 16)]
    if len(people) != _PAIR or len({p.party for p in people if p.party}) != _PAIR:
        return []
    return people if _AT.search(context.plain, people[-1].end, at) else []


def find_by_surname(context: Context, surname: str) -> Person | None:
    """Return the person of a family name whose party the document tells."""
    return context.once("persons by family name", _index_surnames).get(surname)


def _index_surnames(context: Context) -> dict[str, Person]:
    found: dict[str, Person] = {}
    for person in context.people:
        if person.party and person.name:
            found.setdefault(person.name.split()[-1], person)
    return found
