"""Gatherings of a body's ministers without a name of their own: "G20 Finance Ministers Meeting" in the title is one.

Who comes to one for a single state leads its delegation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.drafts import Draft
from memcon.annotate.mechanism_mentions import MechanismMention
from memcon.annotate.meeting_setting import Setting
from memcon.annotate.states import read_states
from memcon.lexicon.patterns import WordRegex

_SIDE = 1


def name_by_title(setting: Setting, drafts: Sequence[Draft], titled: Sequence[MechanismMention]) -> None:
    """Name the only session reported without a name by the title that names one of the same body."""
    states = read_states(setting.context.lexicon)
    unnamed = [d for d in drafts if d.standing == "subject" and d.mechanism is None]
    unnamed = [d for d in unnamed if is_of_body(setting, d) and any(map(states.is_body, d.codes))]
    for d in unnamed:
        if d.people and len({p.party for p in d.people}) == _SIDE and _is_of_ministers(setting, d):
            d.roles = {ident: "head" if role == "principal" else role for ident, role in d.roles.items()}
    named = [t for t in titled if len(unnamed) == 1 and _is_of(setting, t, unnamed[0])]
    if len(named) == 1:
        unnamed[0].mechanism, unnamed[0].titled = named[0].name, True


def is_of_body(setting: Setting, d: Draft) -> bool:
    """Tell whether a draft is a session, if only by being told as a meeting of those whom one body unites."""
    others = d.codes - {p.party for p in d.people}
    united = d.alone and read_states(setting.context.lexicon).is_one_body(others)
    return d.kind == "session" or (d.kind == "meeting" and united)


_OFFICIALS = WordRegex(r"\b%office_class/officials in a group%\b", re.I)
_NEAR = 60  # characters


def _is_of_ministers(setting: Setting, d: Draft) -> bool:
    """Tell whether ministers or governors gather, not the officials of a bank with a government."""
    low, high = max(d.sentence.start, d.span.start - _NEAR), min(d.sentence.end, d.span.end + _NEAR)
    return _OFFICIALS.of(setting.context.lexicon).search(setting.context.plain, low, high) is not None


def _is_of(setting: Setting, mention: MechanismMention, d: Draft) -> bool:
    """Tell whether a body that meets at a session stands within a name."""
    found = setting.context.lexicon.names.find(mention.name)
    return any((e := hit.find("organisation")) is not None and e.value in d.codes for hit in found)
