"""Which session is that of an earlier year: "the 2022 Lakes Summit" in a text of 2023 on the one held since."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

_YEAR_AHEAD = lazy_regex(r"(?<![\d-])(?P<y>(?:19|20)\d\d)\s+(?:\w+\s+)?\Z")
_REACH = 25  # characters in which a year and a word may stand before a name
_TURN = 2  # months in which a text still tells of last year's session as the one that met


def is_past_edition(setting: Setting, draft: Draft, told: Sequence[Draft]) -> bool:
    """Tell whether a session has the year of an earlier one before its name, and the text told another one before."""
    if setting.reference is None or draft.modifier is not None or draft.number is not None or not told:
        return False
    year = find_year_before(setting, draft)
    last = setting.reference.year - (setting.reference.month <= _TURN)
    if year is None or year >= last:
        return False
    series = [d for d in told if d.modifier is None and setting.is_one_body(d.mechanism, draft.mechanism)]
    return bool(series) and all(find_year_before(setting, d) != year for d in series)


def find_year_before(setting: Setting, draft: Draft) -> int | None:
    """Return the year before a session's name, within its phrase or ahead of it."""
    text = setting.context.plain
    name = text.find(draft.mechanism.split()[0], draft.span.start, draft.span.end) if draft.mechanism else -1
    at = draft.span.start if name == -1 else name
    year = _YEAR_AHEAD.search(text, max(0, at - _REACH), at)
    return int(year["y"]) if year is not None else None
