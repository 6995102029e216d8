"""Sessions of one name that years or cities beside it tell apart: "the Forum in Riga in 2021", "in Lima in 2023"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.sessions.past_editions import find_year_before
from memcon.lexicon.patterns import lazy_regex

_NAME = r"(?:[A-Z][\w'’.-]*\s+){1,6}"
# "and the Polar Summit in Lima, Peru in November 2022": what stands behind two names is told of both
_WHERE_AND_WHEN = lazy_regex(
    rf"(?:\s+\([^()]{{1,30}}\))?(?:,?\s+and\s+(?:the\s+)?{_NAME}?(?:Summit|Conference|Forum|Dialogue|Meeting))?"
    r"(?:,?\s+(?:held\s+)?in\s+(?P<place>(?!(?:Janu|Febru|Mar|Apr|May|Jun|Jul|Aug|Sept|Octo|Nov|Dec)[a-z]*\s)[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2}?)(?:,\s+[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)?(?=[\s,.;)]))?"
    r"(?:,?\s+(?:held\s+)?(?:on|in)\s+(?:(?:early|mid|late)[\s-])?(?:\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s+)?(?:[A-Z][a-z]{2,8}\s+)?(?:\d{1,2},\s+)?"
    r"(?P<year>(?:19|20)\d\d)\b)?"
)
_FEW = 3  # spans of a session that are looked at


def are_editions_apart(setting: Setting, told: Draft, new: Draft) -> bool:
    """Tell whether two mentions of one name are told right beside it with years or cities that differ."""
    if are_ranks_apart(setting, told, new):
        return True
    here = _read(setting, new)
    if here == (None, None):
        return False
    for span in [told.span, *told.evidence][:_FEW]:
        one = Draft(told.kind, span, told.sentence, told.rule, mechanism=told.mechanism)
        there = _read(setting, one)
        if there[0] is not None and here[0] is not None:
            return there[0] != here[0]
        if there[1] is not None and here[1] is not None:
            return there[1] != here[1]
    return False


# "an extraordinary meeting of the Reef Committee", "its ordinary meeting"
_RARE = lazy_regex(r"\b(?:extraordinary|emergency|special|informal)\s(?!(?:[a-z]+\s)?(?:envoy|representative))", re.I)
_USUAL = lazy_regex(r"(?<!extra)\b(?:ordinary|regular|annual|scheduled)\s", re.I)


def are_ranks_apart(setting: Setting, told: Draft, new: Draft) -> bool:
    """Tell whether one of two sessions is told as extraordinary and the other one as ordinary."""
    (told_rare, told_usual), (rare, usual) = (_rank(setting, d) for d in (told, new))
    return (told_rare and usual and not rare) or (told_usual and rare and not told_rare)


def _rank(setting: Setting, d: Draft) -> tuple[bool, bool]:
    """Return whether the words of a session call it extraordinary, and whether ordinary."""
    text, (start, end) = setting.context.plain, (d.span.start, d.span.end)
    both = (_RARE, _USUAL)
    key = f"rank of the session at {start}-{end}"  # asked again for each session told later
    rare, usual = setting.context.once(key, lambda _: [r.search(text, start, end) is not None for r in both])
    return rare, usual


def set_apart(setting: Setting, told: Sequence[Draft], new: Draft, number: int | None) -> None:
    """Let another edition of a session told before be none that the title names: `number` is told by its own words."""
    series = (d for d in told if d.modifier is None and setting.is_one_body(d.mechanism, new.mechanism))
    if new.modifier is not None or not any(are_editions_apart(setting, d, new) for d in series):
        return
    if new.titled:
        new.titled, new.number, new.aside = False, number, True
    year, now = _read(setting, new)[0], setting.reference
    if year is not None and now is not None and year != now.year:
        new.modifier = "previous" if year < now.year else "next"


def _read(setting: Setting, d: Draft) -> tuple[int | None, str | None]:
    """Return the year and the country of the city that stand right beside a session's name."""
    key = f"year and city beside {d.mechanism} at {d.span.start}-{d.span.end}"  # asked again for each one told later
    return setting.context.once(key, lambda _: _find_beside(setting, d))


def _find_beside(setting: Setting, d: Draft) -> tuple[int | None, str | None]:
    year = find_year_before(setting, d)
    match = _WHERE_AND_WHEN.match(setting.context.plain, d.span.end)
    if match is None:
        return year, None
    country = None
    if match["place"] is not None:
        at = match.start("place")
        hits = setting.context.hits_in(at, at + 1)
        entry = next((e for h in hits if (e := h.find("place")) is not None), None)
        country = str(entry.attributes.get("country")) if entry is not None else None
    if year is None and match["year"] is not None:
        year = int(match["year"])
    return year, country
