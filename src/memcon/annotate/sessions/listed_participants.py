"""Who came, told in a list below the report: "The leaders who took part:" with a line for each of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.text.context import Person
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex

_WORDS = Anchors(("articipa", "ttend", "ook part", "oined by", "aking part", "ere present"))
# the heading of a list: a short line that ends with the word of taking part, or with a colon behind it
_HEADING = lazy_regex(
    r"^[^\n.;]{0,60}\b(?:[Pp]articipants?|[Pp]articipated|[Pp]articipating|[Aa]ttendees?|[Aa]ttended|[Aa]ttendance|"
    r"[Tt]ook\s+part|[Tt]aking\s+part|[Jj]oined\s+by|were\s+present)\b[^\n.;:]{0,60}"
    r"(?::|\b(?:included?|were|are))?[*_ ]*\n",
    re.M,
)
_LINE = lazy_regex(r"\s*(?P<mark>[-•*–—]|\d{1,2}[.)])?\s*(?P<who>[^\n]+)(?:\n|\Z)")
_BEFORE, _AHEAD = 70, 90  # characters around a word of taking part
_LINES = 40  # of a list
_LEAD = 12  # characters of a line before its person
_FEWEST = 2  # of other states


def add_listed_participants(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give the session reported, or the meeting that names one side alone, those whom a list names as taking part."""
    told = next((d for d in drafts if d.standing == "subject" and d.kind != "visit"), None)
    if told is None or (told.kind != "session" and len(told.codes) > 1):
        return
    people = find_listed(setting, told.sentence.end)
    if told.kind == "session" and told.number is None and not told.codes:
        return
    told.codes |= {p.party for p in people if p.party}
    told.add_people(people, "head" if told.kind == "session" else "principal")


def find_listed(setting: Setting, start: int) -> list[Person]:
    """Return the persons whom a list behind `start` names as taking part, if several other states sent them."""
    context = setting.context
    for match in find_near(_HEADING, context.plain, _WORDS.find(context.plain), _BEFORE, _AHEAD):
        if match.start() >= start:
            people = list(_read_list(setting, match.end()))
            if len({p.party for p in people} - {setting.home}) >= _FEWEST:
                return people
    return []


def _read_list(setting: Setting, at: int) -> Iterator[Person]:
    """Yield the person of each line of a list, with the state that the line names."""
    context = setting.context
    for _ in range(_LINES):
        line = _LINE.match(context.plain, at)
        if line is None:
            return
        at = line.end()
        people = [p for p in context.people_in(line.start("who"), line.end()) if p.name and p.office]
        if not people or people[0].start - line.start("who") > _LEAD:
            return
        person = named(context, people[0])
        codes = {p.code for p in context.parties_in(people[0].start, line.end())}
        party = codes.pop() if len(codes) == 1 else person.party
        known = people[0].start > context.people[person.ident].start
        if party and not (known and party != person.party):  # else it is one of the same office named above
            yield replace(person, party=party)
