"""Who stood for a side that a sentence leaves out: the one person who does so wherever the document tells of it."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.context import Person
from memcon.annotate.drafts import Draft, named
from memcon.annotate.group_members import find_groups
from memcon.annotate.meeting_setting import Setting

_MET = ("meeting", "call")
_TWO = 2  # parties


def add_common_heads(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give each meeting reported the person of a side that it leaves open, where all others told have the same one.

    "The Secretary travels to Lima and Quito. In Quito, the delegation will meet senior officials": the traveller did.
    Only the side that goes from one meeting to the next is known so: the publisher's, or that of who is on a visit.
    """
    told = [d for d in drafts if d.standing == "subject" and d.kind != "session"]
    if len(told) < _TWO:
        return
    for d in told:
        if d.kind not in _MET or len(d.codes) < _TWO or any(p.party is None for p in d.people):
            continue
        for code in sorted(d.codes - {p.party for p in d.people}):  # a set has no order of its own
            heads = _common_heads(setting, told, code)
            if heads and not {h.ident for h in heads} & {p.ident for p in d.people}:
                d.people = [*heads, *d.people]
                d.roles |= {h.ident: "principal" for h in heads}


def add_group_heads(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give a meeting with a group the members of it whom the sentence names: "met Thai officials, including A"."""
    context = setting.context
    met = [d for d in drafts if d.kind in _MET]
    for party, members in find_groups(context, context.people) if met else ():
        end = members[-1].end
        near = [d for d in met if party.code in d.codes and d.sentence.start <= d.told_at < end <= d.sentence.end]
        beside = max(near, key=lambda d: d.told_at, default=None)
        if beside is None or beside.told_at < party.start - _REACH:
            continue
        full = [named(context, m) for m in members]
        if any(p.ident in {m.ident for m in full} for d in near if d is not beside for p in d.people):
            continue  # met one by one
        if {p.ident for p in beside.people if p.party == party.code} <= {p.ident for p in full}:
            beside.add_people((p for p in full if p.name and p.party == party.code), "principal")


_REACH = 90  # characters between a verb of meeting and the group met


def _common_heads(setting: Setting, told: Sequence[Draft], code: str) -> list[Person]:
    """Return the persons who stand for a party in each occasion that names any, none where these differ."""
    rows = [[p for p in d.people if p.party == code and p.name] for d in told]
    rows = [row for row in rows if row]
    if not rows or any({p.ident for p in row} != {p.ident for p in rows[0]} for row in rows):
        return []
    visits = [d for d in told if d.kind == "visit" and d.place is not None and d.place.country != code]
    goes = any(p.party == code for d in visits for p in d.people)
    return rows[0] if goes or code == setting.home else []
