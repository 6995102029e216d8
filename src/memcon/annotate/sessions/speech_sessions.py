"""The session at which a speech was given, which its title names: "Remarks by A at the fourth Joint Commission"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.called_off import CALLED_OFF
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.sessions.mechanism_mentions import MechanismMention
from memcon.lexicon import straighten
from memcon.lexicon.patterns import lazy_regex

_SPEECH = lazy_regex(
    r"\b(?:[Rr]emarks|[Ss]peech|[Aa]ddress|[Ss]tatement|[Ii]ntervention)\s+(?:by|of|from)\s[^\n]{0,160}?\s"
    r"(?:(?:at|during)|on\s+the\s+occasion\s+of)\s+(?:the\s+)?"
)
_BETWEEN = lazy_regex(r"[^,;]{0,40}?\bbetween\s")
_TWO = 2
_SIDES = 90  # characters in which both sides are named


def settle_speech(setting: Setting, drafts: Sequence[Draft], titled: Sequence[MechanismMention]) -> None:
    """Let the session of a speech's title be what the speech is about and as good as held, with the title's sides."""
    title = straighten(setting.context.title)
    speech = _SPEECH.search(title) if titled else None
    for t in titled:
        if speech is None or t.end < speech.end() or t.number is None:
            continue
        d = next((d for d in drafts if d.kind == "session" and d.titled and d.number == t.number), None)
        if d is None or d.status in CALLED_OFF:
            continue
        d.standing, d.aside, d.modifier = "subject", False, None
        d.status = "held" if d.when is None or d.status == "agreed" else d.status
        d.codes |= _sides_in_title(setting, title, t.end)


def _sides_in_title(setting: Setting, title: str, at: int) -> set[str]:
    """Return the two states that a title names behind a body: "the Joint Commission between Peru and Chile"."""
    link = _BETWEEN.match(title, at)
    if link is None:
        return set()
    names = setting.context.lexicon.names.find(title[link.end() : link.end() + _SIDES])
    codes = {e.value for h in names if (e := h.find("state")) is not None}
    return codes if len(codes) == _TWO else set()
