"""Meetings that a heading names before the paragraph under it tells them: "Meeting with Minister A"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting

_LONGEST = 120  # characters of a heading
_BEHIND = 8  # drafts behind a heading among which its meeting is looked for


def leave_headings(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts without those of headings whose persons a later sentence tells to meet."""
    ordered = sorted(drafts, key=lambda d: d.span.start)
    out = []
    for n, d in enumerate(ordered):
        if _is_heading(setting, d) and any(_tells(d, o) for o in ordered[n + 1 : n + 1 + _BEHIND]):
            continue
        out.append(d)
    return out


def _is_heading(setting: Setting, d: Draft) -> bool:
    """Tell whether a draft opens a line of its own that no stop ends, below the first sentence."""
    context, sentence = setting.context, d.sentence
    if d.span.start != sentence.start or not context.lead_end(1) <= sentence.start > sentence.end - _LONGEST:
        return False
    return context.plain[sentence.end - 1] not in ".!?\"”'"


def _tells(heading: Draft, other: Draft) -> bool:
    """Tell whether a later draft has all the persons whom a heading names for another side."""
    met = {p.ident for p in heading.people if p.name and p.start >= heading.span.start}
    met -= {p.ident for p in heading.leads}
    return bool(met) and other.sentence.start > heading.sentence.start and met <= {p.ident for p in other.people}
