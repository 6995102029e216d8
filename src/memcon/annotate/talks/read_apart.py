"""Meetings read from patterns of their own: one a sentence, where nothing else tells it and it is not only supposed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.talks.own_meetings import is_unreal
from memcon.annotate.text.ranges import Ranges
from memcon.model import Span

Reader = Callable[[Setting, Span, re.Match[str]], Draft | None]


def read_apart(
    setting: Setting, matches: Iterable[re.Match[str]], sessions: Ranges, told: set[int], read: Reader
) -> list[Draft]:
    """Return what `read` makes of matches in the body of a text, each within one sentence and outside `sessions`.

    `told` are the starts of sentences whose meeting is told already; those read here are added.
    """
    out: list[Draft] = []
    for match in matches:
        sentence = setting.sentence(match.start())
        if match.start() < setting.context.body or match.end() > sentence.end or sentence.start in told:
            continue
        draft = None if sessions.cover(match.start()) else read(setting, sentence, match)
        if draft is not None and not is_unreal(setting, sentence, match.start()):
            out.append(draft)
            told.add(sentence.start)
    return out
