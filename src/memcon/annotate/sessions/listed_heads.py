"""Heads and chairs of a session whom a list marks, "Luz Rojas, Peru (Head of Delegation)", or one side by the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.sessions.side_chairs import add_side_chairs
from memcon.lexicon.patterns import lazy_regex

_LISTED = lazy_regex(
    r"[^\n]{0,90}?[(,–-]\s*(?P<w>(?:heads?|leaders?)\s+of\s+(?:the\s+)?(?:\w+\s+)?delegation|co-chair\w*|chair(?:man|person|woman)?)\s*"
    r"(?:\)|$)",
    re.I | re.M,
)
_INDENT = 40  # characters of a list's line before the person


def add_listed(setting: Setting, sessions: Sequence[Draft]) -> None:
    """Give the first session reported the persons whom a list of participants marks as its heads or chairs."""
    context = setting.context
    add_side_chairs(setting, sessions)
    target = next((d for d in sessions if d.standing == "subject"), None)
    if target is None:
        return
    for n, person in enumerate(context.people):
        after = context.people[n + 1].start if n + 1 < len(context.people) else len(context.plain)
        mark = _LISTED.match(context.plain, person.end, after)
        if mark is None:
            continue
        line = context.plain.rfind("\n", max(0, person.start - _INDENT - 1), person.start) + 1
        if person.start - line > _INDENT:
            continue
        word = mark["w"].lower()
        role = "head" if "deleg" in word else "co_chair" if word.startswith("co") else "chair"
        labels = context.parties_in(line, line + 1)
        label = next((p.code for p in labels if context.plain[p.end : p.end + 1] == ":"), None)
        full = named(context, person)
        target.add_people([replace(full, party=label) if label else full], role)
