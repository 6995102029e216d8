"""Who visits no government: people of firms, the head of a party, an envoy who travels the country he is posted to."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private, leads_party
from memcon.annotate.text.context import Person
from memcon.lexicon.patterns import WordRegex, lazy_regex

_POSTED = WordRegex(r"(?:(?:Deputy|Acting|Resident)\s+)?%office_class/accredited%(?:\s+(?:of|to|in)\s.*)?")


def are_no_guests(setting: Setting, visitors: Sequence[Person], country: str | None) -> bool:
    """Tell whether nobody of some visitors comes for another government to meet that of `country`."""
    if leads_party(setting.context, visitors):
        return True
    known = [setting.context.people[v.ident] for v in visitors]
    if known and all(p.name and is_private(setting.context, (p,), "") for p in known):
        return True
    posted = _POSTED.of(setting.context.lexicon)
    firsts = [setting.context.people[v.ident] for v in visitors]
    if not firsts or not all(p.office and posted.fullmatch(p.office) is not None for p in firsts):
        return False
    at_home = country is not None and country == (setting.home or setting.base)
    return at_home or all(country in _codes_at(setting, p) for p in firsts)


_OFFICIALS = WordRegex(r"(?i:\b(?:%office_class/officials in a group%|%office_class/officials%|government|official)\b)")


# "[delegates] from the Press Club": who they are is told by whom they come from
_WHO_CAME = lazy_regex(r"(?i:\b(?:delegates|representatives|experts)\s+(?=(?:of|from)\b))")


def are_private_guests(setting: Setting, start: int, end: int) -> bool:
    """Tell whether a delegation told in [start, end) is that of firms or a society: "a team of Peruvian investors"."""
    words = _WHO_CAME.sub("", setting.context.plain[start:end])
    return _OFFICIALS.of(setting.context.lexicon).search(words) is None and is_private(setting.context, (), words)


def _codes_at(setting: Setting, person: Person) -> set[str]:
    """Return the states that the words for somebody name: "Ambassador to Peru A B"."""
    return {p.code for p in setting.context.parties_in(person.start, person.end)}
