"""Of whom a newspaper tells without a state because he is of its own: senators, candidates, those without an office."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.text.context import Person


def are_at_home(setting: Setting, people: Sequence[Person], open_ones: Sequence[Person]) -> bool:
    """Tell whether none of those without a state need be another state's: no government's, and no envoy met them."""
    envoys = any(p.party and "diplomat" in _kinds(setting, p) for p in people)
    return not envoys and all(not p.office or _kinds(setting, p) == {"legislator"} for p in open_ones)


def _kinds(setting: Setting, person: Person) -> set[str]:
    """Return of what kinds the offices are that a person's words name."""
    office, lexicon = person.office or "", setting.context.lexicon
    hits = (*lexicon.names.find(office), *lexicon.meetings.find(office.lower()))
    return {str(e.attributes.get("kind")) for h in hits for e in h.entries if e.label == "office"}
