"""Visits of guests told only by what they were for: "This official visit marks the centenary", "Ms A's visit was …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

_RANKS = r"(?:(?:first|official|working|state|bilateral|inaugural|introductory|two-day|three-day|one-day)\s+)"
# a finite verb: "was also an opportunity", "marks", "took place"
_FINITE = (
    r"\s+(?:also\s+|thus\s+|therefore\s+|mainly\s+)?(?:was|is|will\s+be|will|has|had|took|takes|gave|came|comes|began|made|brought|"
    r"(?!is\b)[a-z]{3,}(?:ed|es|[^s\W]s))\b"
)
_RANKED = lazy_regex(
    rf"(?:The|This)\s+(?!(?:\w+\s+)?(?:last|previous|next))(?={_RANKS}{{0,2}}(?:official|working|state)\s){_RANKS}{{1,3}}(?P<noun>visit){_FINITE}"
)
_OWNED = lazy_regex(rf"['’](?:s\s+|\s+){_RANKS}{{0,2}}(?P<noun>visit)(?:{_FINITE}|(?=,))")
_OTHERS = lazy_regex(r"\b(?:after|before|since|following|ahead\s+of|prior\s+to|recall\w*)\s[^.;:]{0,60}\Z")
_SIDES = 2
_NEAR = 80  # characters


def find_marked(setting: Setting, home: str, drafts: Sequence[Draft]) -> tuple[re.Match[str], str | None] | None:
    """Return where a text speaks of the visit on which its only meeting was held, and the host where that is told.

    None where the text tells of a visit of the same sides.
    """
    context = setting.context
    met = [d for d in drafts if d.standing == "subject" and d.kind == "meeting" and len(d.codes) == _SIDES]
    if not met or home not in met[0].codes or any(d.kind == "visit" and d.codes == met[0].codes for d in drafts):
        return None
    meeting = met[0]
    if meeting.status != "held":
        return None  # "looks forward to welcoming A. The visit will highlight": the reception itself
    number = context.sentence_at(meeting.span.end) + 1
    for sentence in context.sentences[number : number + _NEAR]:
        ranked = _RANKED.match(context.plain, sentence.start, sentence.end)
        if ranked is not None and meeting.place is not None:
            return ranked, None
        for owned in _OWNED.finditer(context.plain, sentence.start, sentence.end):
            people = context.people_in(max(sentence.start, owned.start() - _NEAR), owned.start())
            owner = named(context, people[-1]).party if people and people[-1].end == owned.start() else None
            if owner not in meeting.codes or _OTHERS.search(context.plain, sentence.start, people[-1].start):
                continue
            (host,) = meeting.codes - {owner}
            if meeting.place is None or meeting.place.country in (None, host):
                return owned, host
    return None
