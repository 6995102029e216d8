"""Meetings that those who met agreed on: officials who will meet again, sides that go on with their talks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.called_off import CALLED_OFF
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

_OF_STATES = lazy_regex(
    r"\b(?:sides|delegations|teams|countries|states|nations|governments|negotiators|parties|experts)\b"
)


_OFFICES = lazy_regex(
    r"\b(?P<office>(?:prime\s+|foreign\s+|defen[cs]e\s+|finance\s+)?(?:minister|president|premier|chancellor))s\b", re.I
)


def tell_officials(text: str, draft: Draft, subjects: Sequence[Draft], word: str) -> None:
    """Give a meeting to come its officials, no mechanism being told: "The two ministers agreed to meet again".

    `subjects` are the occasions reported, that last which the sentence goes on with where nothing tells another.
    """
    if word != "again" or _OF_STATES.search(text, draft.sentence.start, draft.span.start) is not None:
        return
    group = _OFFICES.search(text, draft.sentence.start, draft.span.start)
    office = " ".join(group["office"].lower().split()) if group is not None else ""
    for met in reversed([d for d in subjects if d.kind == "meeting" and d.span.end <= draft.span.start]):
        sides = {p.party for p in met.people if p.name and p.party}
        if len(sides) > 1 and all(office in (p.office or "").lower() for p in met.people):
            draft.standing, draft.codes = "mentioned", set(met.codes)
            draft.add_people(met.people, "principal")
            return


# "spoke on Sunday and [agreed to meet in Lima in May]"
_AGREED_TO = lazy_regex(
    r"\b(?:agreed|decided|pledged|promised)\s+(?:to|that\s+they\s+(?:would|will|should))\s+(?:also\s+)?\Z"
)
_AND_AGREED = lazy_regex(
    r"[^.;]{0,160}?,?\s(?:and|before)\s+(?:(?:also|then|had|have|has)\s+)*(?P<agreed>agree(?:d|ing)|decid(?:ed|ing)|pledg(?:ed|ing)|promis(?:ed|ing))\s+to\s+"
)
_REACH = 60  # characters


def is_beside_the_talks(setting: Setting, d: Draft) -> bool:
    """Tell whether a meeting is told as what those who met agreed on, or as one that came to nothing."""
    if d.kind == "meeting" and d.aside and d.status in CALLED_OFF:
        return True  # "A meeting with her Kenyan counterpart was called off"
    if d.kind not in ("meeting", "call") or d.status not in ("scheduled", "agreed"):
        return False
    return _AGREED_TO.search(setting.context.plain, max(d.sentence.start, d.told_at - _REACH), d.told_at) is not None


def find_who_agreed(text: str, before: Sequence[Draft], at: int) -> tuple[Draft, int] | None:
    """Return the meeting of two sides whose sentence goes on with what they agreed on at `at`, and where it does."""
    pairs = (d for d in reversed(before) if len(d.codes) == _SIDES and d.kind != "visit" and d.span.end < at)
    met = next(pairs, None)
    agreed = _AND_AGREED.fullmatch(text, met.span.end, at) if met is not None else None
    return (met, agreed.start("agreed")) if met is not None and agreed is not None else None


_SIDES = 2
