"""Forums that the text names: bodies and series at which states speak, and which are no party here themselves."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import chain

from memcon.annotate.text.context import Context
from memcon.lexicon import Entry, Lexicon
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Act, MeetingMention, Mention

_COUNTED = lazy_regex(r"(?<![\w-])([A-Z]{2,8})-?\d{1,3}(?![\w-])")  # "COP29"


def find_forums(context: Context, meetings: Iterable[MeetingMention], acts: Iterable[Act]) -> list[Mention]:
    """Return the forums named: bodies and summit series marked as such in the lexicon, in text order.

    A body of states that is a party to a meeting, or acts by itself, is no place here; nor is one whose officer is
    named: "the WTO Director-General".
    """
    sides = set(chain.from_iterable(m.parties for m in meetings)) | set(chain.from_iterable(a.actors for a in acts))
    out = []
    for index, hit in enumerate(context.hits):
        for entry in hit.entries:
            if entry.attributes.get("forum") is not True:
                continue
            if entry.attributes.get("ambiguous") is True and entry.form == entry.attributes.get("acronym"):
                continue  # letters alone may stand for anything
            if entry.attributes.get("party") is True and (entry.value in sides or _has_office(context, index)):
                continue
            out.append(Mention(hit.start, hit.end, "forum", str(entry.attributes["name"]), entry.rule))
            break
    named = {m.start for m in out}
    counted = _forums_by_acronym(context.lexicon)
    for place in context.lexicon.acronyms.find(context.plain):
        mark = _COUNTED.match(context.plain, place)
        entry_of = counted.get(mark[1]) if mark is not None else None
        if mark is not None and entry_of is not None and place not in named:
            out.append(Mention(place, mark.end(), "forum", str(entry_of.attributes["name"]), entry_of.rule))
    return sorted(out, key=lambda m: m.start)


def _has_office(context: Context, index: int) -> bool:
    """Tell whether an office follows a name at once."""
    if index + 1 == len(context.hits):
        return False
    hit, following = context.hits[index], context.hits[index + 1]
    between = context.plain[hit.end : following.start]
    return following.find("office") is not None and between.strip(" ") in ("", "'s")


@lru_cache(maxsize=8)
def _forums_by_acronym(lexicon: Lexicon) -> dict[str, Entry]:
    return {e.form: e for e in lexicon.entries if e.label == "mechanism" and e.attributes.get("forum") is True}
