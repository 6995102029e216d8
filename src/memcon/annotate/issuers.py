"""Who speaks in a release told in the first person: the person of its letterhead ("MINISTER FOR TRADE ANN HALE")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.context import Context, Person
from memcon.annotate.drafts import Draft, named
from memcon.annotate.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

_SPEAKS = lazy_regex(r"(?<![\w'])(?:I|[Mm]y)(?![\w'-])")
_DEEPEST = 900  # characters of a letterhead
_LONGEST_LINE = 110
# A line that tells of something is a headline: "MEETING WITH PRESIDENT A".
_TELLS = lazy_regex(
    r"\b(?:with|by|visits?|meets?|meeting|talks|transcript|interview|to|and|joint|speech|address|on|at|in|says?|said)\b|[.!?]\s*$",
    re.I | re.M,
)


def add_issuer(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give each occasion told in the first person the person who tells it, where no other of his side stands there."""
    own = [d for d in drafts if d.own and setting.home in d.codes]
    issuer = find_issuer(setting) if own else None
    for d in own:
        if issuer is not None and not any(p.party == setting.home or p.ident == issuer.ident for p in d.people):
            d.people.insert(0, issuer)
            d.roles[issuer.ident] = "principal"


def find_issuer(setting: Setting) -> Person | None:
    """Return the person on a line of the letterhead, above where he begins to speak."""
    context = setting.context
    spoken = _SPEAKS.search(context.plain)
    if spoken is None or setting.home is None or context.turns.turns:
        return None
    for person in context.people_in(0, min(spoken.start(), _DEEPEST)):
        full = named(context, person)
        if person.name_span.end <= person.name_span.start or not full.name or full.party not in (None, setting.home):
            continue
        start = context.plain.rfind("\n", 0, person.start) + 1
        end = context.plain.find("\n", person.end)
        if end < 0 or end - start > _LONGEST_LINE or _TELLS.search(context.plain[start:end]):
            continue
        return replace(full, party=setting.home, office=full.office or _office_of_publisher(context))
    return None


def _office_of_publisher(context: Context) -> str | None:
    """Return the office that the publisher's name is: "Peru: MINISTER FOR TRADE"."""
    words = (context.document.publisher or "").rpartition(": ")[2].strip()
    shown = _SMALL.sub(lambda m: m.group().lower(), words.title() if words.isupper() else words)
    hits = context.lexicon.meetings.find(shown.lower())
    return shown if any(h.find("office") is not None and h.start == 0 for h in hits) else None


_SMALL = lazy_regex(r"(?<=\s)(?:For|Of|And|The|To)\b")
