"""Further rounds told behind one that a text speaks of only in passing: "in 2016, and the second was held in Lima"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from memcon.annotate.occasions.drafts import LATEST, Draft
from memcon.annotate.occasions.held_words import IS_HELD, read_which
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.own_rounds import RANKS
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# "in 2016, and the two agreed to hold [the second round] in Lima", "[The next one] will be held in Riga"
_FURTHER = lazy_regex(
    rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir)\s+(?P<o>[\w-]+)\s+{RANKS}(?:meeting|session|round|sitting|edition|consultations|one(?=\s+(?:was|will|is|would|took)\b))\b"
    r"(?:\s+of\s+(?:the|this|that)\s+(?:commission|committee|council|dialogue|group|mechanism|forum|body)\b|(?!\s+of\b))"
)
_FURTHER_WORDS = Anchors(("meeting", "session", "round", "sitting", "edition", "consultations", " one "))
_TO_HOLD = lazy_regex(
    r"\b(?:agreed|decided|plan|intend|expect|hope|offer|propose)(?:s|d|ed)?\b[^.;:]{0,40}\sto\s+(?:hold|convene|organi[sz]e|host)\s+\Z"
)
_LONG = 5  # sentences over which the next number tells that the body is still spoken of
_TO_COME = lazy_regex(r"\b(?:will|would|shall|to|for)\b")


class _Series:
    """The sessions that a text tells, by which they are in their series: a text may tell thousands."""

    def __init__(self, setting: Setting, sessions: Iterable[Draft]) -> None:
        self._setting = setting
        self._told: dict[tuple[int | None, str | None], list[Draft]] = {}
        self._reported: list[Draft] = []
        for d in sessions:
            self.add(d)

    def add(self, d: Draft) -> None:
        """Take in a session."""
        self._told.setdefault((d.number, d.modifier), []).append(d)
        self._reported += [d] if d.standing == "subject" else []

    def knows(self, d: Draft, number: int | None, modifier: str | None) -> bool:
        """Tell whether one of the body of `d` is told as this one, or is the session that is reported."""
        alike = (*self._told.get((number, modifier), ())[-LATEST:], *self._reported[-LATEST:])
        return any(self._setting.is_one_body(o.mechanism, d.mechanism) for o in alike)


def _start(d: Draft) -> int:
    return d.span.start


def find_further_rounds(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return other sessions of a body whose session is told right before only in passing: "the next one"."""
    context, out = setting.context, list[Draft]()
    sessions = sorted([d for d in drafts if d.kind == "session" and d.mechanism is not None], key=_start)
    passing = {
        id(d) for d in sessions if d.standing != "subject" and (d.number is not None or d.modifier == "previous")
    }
    if not passing:
        return out
    covered = Ranges(s for d in drafts for s in (d.span, *d.evidence))
    series = _Series(setting, sessions)
    for match in find_near(_FURTHER, context.plain, _FURTHER_WORDS.find(context.folded), 60, 40):
        sentence = setting.sentence(match.start())
        at = bisect_left(sessions, match.start(), key=_start) - 1
        number, modifier = read_which(context.plain, match)
        beside = at >= 0 and number is not None and abs(number - (sessions[at].number or -1)) == 1
        low = sentence.start
        if match.start() == sentence.start or beside:
            low = context.sentences[max(context.sentence_at(low) - (_LONG if beside else 1), 0)].start
        d = sessions[at] if at >= 0 and sessions[at].span.start >= low else None
        if d is None or id(d) not in passing or (number is None and modifier is None):
            continue
        told = IS_HELD.match(context.plain, match.end(), sentence.end)
        told = told or _TO_HOLD.search(context.plain, max(sentence.start, match.start() - 70), match.start())
        if told is None or covered.cover(match.start()) or series.knows(d, number, modifier):
            continue
        more = Draft("session", Span(match.start(), match.end()), sentence, d.rule, codes=set(d.codes))
        more.mechanism, more.acronym, more.number = d.mechanism, d.acronym, number
        more.modifier = "next" if _TO_COME.search(told.group()) is not None else "previous"
        more.standing = "mentioned"
        out.append(more)
        series.add(more)
    return out
