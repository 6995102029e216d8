"""Who will lead a session still to come, as the next sentences tell: "… for the Consultation, where he will meet B"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.sessions.session_heads import are_heads
from memcon.lexicon.patterns import WordRegex

_NEAR = 3  # sentences behind a session within which its heads are told without its name
_FAR = 12  # with its name
_SIDES = 2
_APART = WordRegex(
    r"\b(?:%meeting_edges%|also|separate(?:ly)?|restricted|one-on-one|courtesy|earlier|later|ahead\s+of|before|after|prior|"
    r"then|besides?|in\s+addition)\b"
)


def join_announced(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Let a session to come take over the meeting of its two heads that the sentences behind it announce."""
    gone: list[Draft] = []
    for s in drafts:
        if s.kind != "session" or not _is_announced(s) or s.modifier or s.people:
            continue
        meeting = next((m for m in drafts if m not in gone and _is_its_meeting(setting, m, s)), None)
        if meeting is None:
            continue
        s.evidence.append(meeting.span)
        s.add_people(meeting.people, "head")
        s.when, s.place, s.mode = s.when or meeting.when, s.place or meeting.place, s.mode or meeting.mode
        gone.append(meeting)
    return [d for d in drafts if d not in gone]


def _is_announced(d: Draft) -> bool:
    return d.status == "scheduled" and d.standing == "subject" and len(d.codes) == _SIDES


def _is_its_meeting(setting: Setting, m: Draft, s: Draft) -> bool:
    """Tell whether two heads will meet at a session: it is named beside, or they have no day and place of their own."""
    context = setting.context
    if m.kind != "meeting" or not (
        _is_announced(m) and m.verbal and m.codes == s.codes and are_heads(context, m.people)
    ):
        return False
    behind = context.sentence_at(m.span.start) - context.sentence_at(s.span.start)
    if not 0 < behind <= _FAR or m.other or not _may_be_one(m, s):
        return False
    if _APART.of(context.lexicon).search(context.folded, m.sentence.start, m.sentence.end):
        return False
    bare = m.when in (None, s.when) and m.place in (None, s.place)
    return (bare and behind <= _NEAR) or _is_named(setting, m, s)


def _may_be_one(m: Draft, s: Draft) -> bool:
    """Tell whether neither day nor place sets a meeting apart from a session."""
    a, b = m.when.first if m.when else None, s.when.first if s.when else None
    last = (s.when.last if s.when else None) or b
    if a and b and last and not (a.startswith(b) or b.startswith(a) or b <= a <= last):
        return False
    if m.place is None or s.place is None:
        return True
    if m.place.country != s.place.country:
        return False
    return m.place.name == s.place.name or None in (m.place.name, s.place.name)


def _is_named(setting: Setting, m: Draft, s: Draft) -> bool:
    """Tell whether the words before a meeting in its sentence speak of the session: "in Lima for the talks"."""
    before = setting.context.folded[m.sentence.start : m.span.start]
    noun = (s.mechanism or "").lower().rpartition(" ")[2]
    words = [w for w in ((s.acronym or "").lower(), noun) if w]
    return any(f" the {w} " in before or f" the {w}," in before for w in words)
