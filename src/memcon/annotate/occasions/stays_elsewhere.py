"""Where a release tells a stay that it is not dated from: "Bern, 3 May - … During her three days in Basel, she met"."""

from __future__ import annotations

from memcon.annotate.occasions.datelines import find_dateline_city
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_STAY = lazy_regex(
    r"\b(?:[Dd]uring|[Ii]n|[Oo]n|[Tt]hroughout|[Oo]ver)\s+(?:his|her|their)\s+"
    r"(?:(?!last|previous|earlier|recent|next|coming|upcoming|forthcoming|planned|future)[\w-]+\s+){0,2}?"
    r"(?:days?|stay|visit|trip|time)\s+(?:in|to)\s+"
)


def find_city_of_release(setting: Setting) -> tuple[Place | None, bool]:
    """Return the one city of a stay that the text tells, else that of its dateline; and whether it is the former."""
    home = find_dateline_city(setting)
    stay = _find_stay(setting) if home is not None else None
    return (stay, True) if stay is not None else (home, False)


def _find_stay(setting: Setting) -> Place | None:
    context, found = setting.context, dict[str, Place]()
    for match in _STAY.finditer(context.plain, context.body):
        for hit in context.hits_in(match.end(), match.end() + 1):
            entry = hit.find("place")
            if entry is not None and hit.start == match.end():
                name = context.text[hit.start : hit.end]
                found[name] = Place(name, entry.attributes.get("country"), Span(hit.start, hit.end))
    return next(iter(found.values())) if len(found) == 1 else None
