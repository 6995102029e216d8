"""What a government does at home is no act: in newspapers, and in releases of its own (codebook, section 2)."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.context import Context
from memcon.annotate.domestic import Abroad
from memcon.annotate.states import read_states
from memcon.model import Act, MeetingMention


def without_home_affairs(context: Context, meetings: Sequence[MeetingMention], acts: list[Act]) -> list[Act]:
    """Return the acts of a newspaper's story without those of one state that no other is named near.

    What a body of states does always concerns several of them.
    """
    states = read_states(context.lexicon).codes
    around: dict[str, Abroad] = {}
    out = []
    for act in acts:
        code = act.actors[0] if len(act.actors) == 1 else ""
        if code in states:
            if code not in around:
                around[code] = Abroad(context, meetings, code, is_talk=False)
            if not around[code].is_told_near(act.span):
                continue
        out.append(act)
    return out


def without_own_affairs(acts: list[Act], home: str | None, abroad: Abroad) -> list[Act]:
    """Return the acts of a release without those of its publisher that no other state or body is named near.

    In talk each clause was judged by itself.
    """
    if abroad.is_talk:
        return acts
    return [a for a in acts if a.actors != (home,) or abroad.is_near(a.span.start, a.span.end)]
