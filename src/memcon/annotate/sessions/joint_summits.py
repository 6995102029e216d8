"""Summits and meetings of the three or four who meet: "agreed to hold a trilateral summit in Riga next year"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.held_words import DUE, IS_HELD
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_JOINT = lazy_regex(
    r"\b(?P<o>an?|the|their|this)\s+(?:(?P<w>upcoming|forthcoming|next|coming|future|previous|last|earlier)\s+)?"
    r"(?P<n>trilateral|tripartite|quadrilateral)\s+(?:[a-z]+(?:'s?)?\s+)?(?:summit|meeting|conference)\b(?!\s+(?:with|between|of)\b)"
)
_WORDS = Anchors(("trilateral", "tripartite", "quadrilateral"))
_MANY = {"trilateral": 3, "tripartite": 3, "quadrilateral": 4}
_TO_HOLD = lazy_regex(r"\b(?:to|will|would)\s+(?:hold|convene|organi[sz]e|host)\s+\Z")
_IS_DUE = lazy_regex(rf",?\s+(?:which\s+is\s+)?{DUE}\s+(?:to\s+(?:be\s+held|take\s+place|meet)|for)\b")
_OVER = frozenset({"previous", "last", "earlier"})


def give_joint_sides(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give a trilateral summit of which no side is told the sides of the only three who meet in the text."""
    for d in drafts:
        if d.codes or d.people or not (d.kind == "meeting" or (d.kind == "session" and (d.mechanism or "A").islower())):
            continue
        low = max(d.sentence.start, d.span.start - _REACH)
        joint = next(
            (m for m in _JOINT.finditer(setting.context.plain, low, d.span.end) if m.end() >= d.span.end), None
        )
        if joint is not None and (codes := _sides(drafts, _MANY[joint["n"]])):
            d.codes, d.kind, d.mechanism = codes, "meeting", None


_REACH = 30  # characters before "summit"


def find_joint_summits(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the other summits and meetings of those who met, told by how many they are."""
    context, out = setting.context, list[Draft]()
    covered = Ranges(s for d in drafts for s in (d.span, *d.evidence))
    for match in find_near(_JOINT, context.plain, _WORDS.find(context.folded), 40, 60):
        sentence = setting.sentence(match.start())
        codes = _sides(drafts, _MANY[match["n"]])
        if not codes or covered.cover(match.end() - 1):
            continue
        held = IS_HELD.match(context.plain, match.end(), sentence.end)
        due = _IS_DUE.match(context.plain, match.end(), sentence.end)
        planned = _TO_HOLD.search(context.plain, sentence.start, match.start()) or due
        if not (held or planned) or (match["w"] is None and match["o"] in ("the", "this") and not planned):
            continue
        d = Draft("meeting", Span(*match.span()), sentence, "meetings/trigger/noun", codes=codes, verbal=False)
        d.modifier = "previous" if match["w"] in _OVER else "next" if planned or match["w"] else None
        d.standing, d.status = "mentioned", "scheduled" if d.modifier == "next" else "held"
        out.append(d)
    return out


def _sides(drafts: Sequence[Draft], many: int) -> set[str]:
    """Return the sides of what is reported, where all meetings of so many are of the same ones."""
    met = {frozenset(d.codes) for d in drafts if d.kind in ("meeting", "session") and len(d.codes) == many}
    return set(next(iter(met))) if len(met) == 1 else set()
