"""Meetings told by whom they bring together: "a meeting gathering A and B", "talks that brought together A and B"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, codes_between, named, people_after
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.talks.encounter_sides import BODY_BLOCK
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_RULE = "meetings/trigger/gathered"
_WORDS = Anchors((" gather", " grouping ", " together "))
_GATHERS = lazy_regex(
    r"\b(?P<noun>(?i:meetings?|talks|discussions|summit|consultations|encounter|round))\b(?P<set>[^.;:]{0,70}?),?\s+"
    r"(?:gathering|grouping|bringing\s+together|(?:that\s+|which\s+)?(?:(?P<ahead>will\s+(?:also\s+)?(?:gather|bring\s+together)|to\s+(?:gather|bring\s+together))|"
    r"gathers|gathered|grouped|brings\s+together|brought\s+together))\s+(?:both\s+|the\s+)*"
)
_BACK, _AHEAD = 110, 60  # characters around a word of gathering
_AT_ONCE = re.compile(r"(?:the\s+)?\Z")
_OFFICIALS = WordRegex(r"\b(?:%office_class/officials%|heads)\b")
_SIDES = 2


def find_gathered(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each meeting that is told to bring together persons or officials of two states or more."""
    context, out = setting.context, []
    sessions, told = Ranges(taken), {d.sentence.start for d in drafts if d.kind != "visit"}
    for match in find_near(_GATHERS, context.plain, _WORDS.find(context.plain), _BACK, _AHEAD):
        sentence = setting.sentence(match.start())
        if match.start() < context.body or sentence.start in told or sessions.cover(match.start()):
            continue
        people = [named(context, p) for p in people_after(context, match.end(), sentence.end, _AT_ONCE)]
        codes, end = {p.party for p in people if p.party}, people[-1].end if people else match.end()
        if len(codes) < _SIDES:
            stop = BODY_BLOCK.search(context.plain, match.end(), sentence.end)
            bodies = codes_between(context, match.end(), stop.start() if stop else sentence.end)
            if not bodies or not _OFFICIALS.of(context.lexicon).search(
                context.plain, match.end(), bodies[-1].end + _AHEAD
            ):
                continue
            codes, end, people = {b.code for b in bodies}, bodies[-1].end, []
        if len(codes) < _SIDES or is_private(context, people, match.group()):
            continue
        draft = Draft("meeting", Span(match.start(), end), sentence, _RULE, codes=codes)
        draft.status = "scheduled" if match["ahead"] else "held"
        draft.add_people(people, "principal")
        out.append(draft)
        told.add(sentence.start)
    return out
