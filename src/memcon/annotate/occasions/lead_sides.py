"""Whose officials a sentence of a report's opening tells, with what title, publisher and place tell of the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.publisher import find_publisher
from memcon.annotate.parties.states import read_states
from memcon.annotate.text.context import Context, Person
from memcon.lexicon import straighten
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

SIDES = 2
_FORMER = lazy_regex(r"\bformer\s(?!yugoslav|soviet)")
_OFFICIAL_BEHIND = WordRegex(
    r"(?:'s?)?\s+(?:[\w-]+\s+){0,4}?(?i:%office_class/officials%|%office_class/an official%|government|delegation|"
    r"ministry|authorities)\b"
)
_OFFICIAL_AHEAD = WordRegex(
    r"\b(?i:%office_class/officials%|%office_class/an official%|government|delegation|ministry|authority)\b"
    r"[^.;:]{0,60}?\s(?:of|from|in)\s+(?:the\s+)?(?:[A-Z]\w+\s+of\s+)?(?:[A-Z][\w-]+(?:,\s+|\s+and\s+)(?:the\s+)?){0,4}\Z"
)
_AHEAD = 90  # characters


def find_officials(context: Context, sentence: Span) -> set[str]:
    """Return the states and bodies whose officials a sentence tells: by name, or as "representatives of Peru"."""
    codes = {p.party for p in context.people_in(sentence.start, sentence.end) if p.party}
    for party in context.parties_in(sentence.start, sentence.end):
        behind = _OFFICIAL_BEHIND.of(context.lexicon).match(context.plain, party.end, sentence.end)
        low = max(sentence.start, party.start - _AHEAD)
        if (
            party.form == "side"
            or behind
            or _OFFICIAL_AHEAD.of(context.lexicon).search(context.plain, low, party.start)
        ):
            codes.add(party.code)
    return codes


def count_sides(setting: Setting, codes: Iterable[str]) -> int:
    """Return how many governments codes stand for; a territory is none beside its state."""
    territories = read_states(setting.context.lexicon).territories
    return len({territories.get(c, c) for c in codes})


def give_open_sides(
    setting: Setting, sentence: Span, people: Sequence[Person], codes: set[str], at: int
) -> tuple[list[Person], set[str]]:
    """Return persons and sides with those that the verb at `at` joins and the sentence leaves open."""
    home, people = setting.home, list(people)
    if home is None:
        return people, codes
    if home not in codes and count_sides(setting, codes) == 1:
        ahead = [p for p in people if p.party is None and p.start < at]
        if ahead or _opens_with_own(setting, sentence, at):
            other = next(iter(codes), None)
            people = [p if p.party else replace(p, party=home if p in ahead else other) for p in people]
            codes = codes | {home}
    elif codes == {home}:
        others = _find_others(setting, sentence)
        first = people[0] if people and people[0].start < at else None
        present = [p for p in people if not is_former(setting.context, p)]
        guests = [p for p in present if p.party is None or (p is not first and not _tells_state(setting.context, p))]
        if len(others) == 1 and guests:
            people = [replace(p, party=next(iter(others))) if p in guests else p for p in people]
            codes = codes | others
    return _give_told_behind(setting, sentence, people, codes, at), codes


def _find_others(setting: Setting, sentence: Span) -> set[str]:
    """Return the only other state that title, sentence or place names."""
    text = setting.context.plain
    parties = setting.context.parties_in(sentence.start, sentence.end)
    here = {p.code for p in parties if _MATTER.search(text, max(sentence.start, p.start - _BESIDE), p.start) is None}
    for others in (find_titled(setting) - {setting.home}, here - {setting.home}):
        if len(others) == 1:
            return others
    place = find_where(setting, sentence.start, sentence.end)
    return {place.country} if place is not None and place.country not in (None, setting.home) else set()


def _give_told_behind(setting: Setting, sentence: Span, people: list[Person], codes: set[str], at: int) -> list[Person]:
    """Return the persons, those with the other party of two whose state stands behind their name: "in its ministry"."""
    context, others = setting.context, codes - {setting.home}
    if len(others) != 1 or any(p.party in others for p in people):
        return people
    out = list[Person]()
    for n, p in enumerate(people):
        end = people[n + 1].start if n + 1 < len(people) else sentence.end
        end = min(end, at) if p.start < at else end
        theirs = any(q.code in others for q in context.parties_in(p.start, end)) and not _tells_state(context, p)
        out.append(replace(p, party=next(iter(others))) if theirs else p)
    return out


_BESIDE = 16  # characters before a person in which his state may stand


def is_former(context: Context, person: Person) -> bool:
    """Tell whether a person has left office and speaks for no government."""
    former = _FORMER.search(context.folded, max(0, person.start - 8), max(person.start + 8, person.end))
    if former is None:
        return False
    other = former.start() - len(" and ")  # "Senior Minister and former Prime Minister A" holds an office still
    if not context.folded.startswith(" and ", other):
        return True
    return not any(h.find("office") is not None and h.end == other for h in context.hits_in(max(0, other - 40), other))


def _tells_state(context: Context, person: Person) -> bool:
    """Tell whether words beside a person name his state, without which his office is taken to be the publisher's."""
    return bool(context.parties_in(max(0, person.start - _BESIDE), person.end + 1))


def find_titled(setting: Setting) -> set[str]:
    """Return the states and bodies that the title names."""
    title = straighten(setting.context.title)
    hits = [h for h in setting.context.lexicon.names.find(title) if _MATTER.search(title, 0, h.start) is None]
    labels = ("state", "adjective", "organisation", "demonym")
    return {e.value for h in hits for e in h.entries if e.label in labels}


# "the situation in Peru", "Special Envoy for Peru", "partners meeting on Peru": what it is about, no side
_MATTER = lazy_regex(r"\b(?:in|for|on|about|over|against|regarding|towards?)\s+(?:the\s+)?\Z|\(\Z")


_OWN_OFFICIALS = WordRegex(
    r"(?:[^,;:]{0,60},\s+)?(?:[\w-]+\s+){0,3}?(?i:%office_class/officials%|%office_class/an official%)\b"
)


def _opens_with_own(setting: Setting, sentence: Span, at: int) -> bool:
    """Tell whether officials without a state open the sentence, who are the publisher's own."""
    if find_publisher(setting.context) != setting.home:
        return False
    return _OWN_OFFICIALS.of(setting.context.lexicon).match(setting.context.plain, sentence.start, at) is not None
