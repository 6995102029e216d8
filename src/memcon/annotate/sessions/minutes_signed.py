"""Who signed the minutes of a session, and so led it: "The minutes were signed by the co-chairs, A and B"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named, people_after
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon import Anchors, Hit, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_SIGNED_BY = lazy_regex(
    r"\b(?:[Mm]inutes|[Pp]rotocol|[Rr]ecord(?:\s+of\s+[Dd]iscussions?)?|[Pp]roc[eè]s-verbal)\b(?:\s+of\s[^.;:,]{3,60}?)?"
    r"(?:\s+(?:was|were|(?:has|have)\s+been|is|are|will\s+be))?\s+(?:also\s+|then\s+|later\s+)?signed\s+(?:[a-z]+\s+){0,3}?by\s+"
    r"(?P<chairs>(?:the\s+)?(?:two\s+)?co-?(?:chairs|chairpersons|chairmen)\b(?:\s+of\s[^.;:,]{3,70}?(?=\s?[-–—,:]))?(?:\s?[-–—]|[,:])?\s*)?"
)
_WORDS = Anchors((" signed ",))
_LEADERS = 2
_SENTENCES = 8  # behind a session in which its minutes are told of
_GAP = lazy_regex(r"\s*(?:the\s+|both\s+|its\s+)?\Z")


def add_signers(setting: Setting, sessions: Sequence[Draft], encounters: Sequence[Draft]) -> list[Draft]:
    """Give a session without leaders the two who signed its minutes; return the meetings without their signature."""
    context = setting.context
    ordered = sorted((s for s in sessions if s.modifier is None), key=lambda s: s.span.start)
    starts = [s.span.start for s in ordered]
    signed: set[int] = set()
    for match in find_near(_SIGNED_BY, context.plain, _WORDS.find(context.folded), 110, 120):
        at = bisect_left(starts, match.start()) - 1
        sentence = setting.sentence(match.start())
        there = context.sentence_at(sentence.start)
        if at < 0 or there - context.sentence_at(starts[at]) > _SENTENCES:
            continue
        session = ordered[at]
        people = [named(context, p) for p in people_after(context, match.end(), sentence.end, _GAP)]
        sides = {p.party for p in people if p.party}
        if len(people) != _LEADERS or not sides <= session.codes:
            continue
        signed.add(sentence.start)
        if not session.people:
            session.add_people(people, "co_chair" if match["chairs"] else "head")
            session.evidence.append(Span(*match.span()))
    return [e for e in encounters if not (e.rule.endswith("/signed") and e.sentence.start in signed)]


_IN_PRESENCE = "in the presence of"
_SIGNS = lazy_regex(r"\b(?:sign(?:ed|ing|s)?|inked|initialled|exchanged|handed\s+over)\b")


def is_of_signature(text: str, start: int, hit: Hit) -> bool:
    """Tell whether somebody looks on while others sign, and leads no session: "signed it in the presence of A"."""
    return hit.entries[0].form == _IN_PRESENCE and _SIGNS.search(text, start, hit.start) is not None
