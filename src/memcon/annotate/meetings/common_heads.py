"""Who stood for a side that a sentence leaves out: the one person who does so wherever the document tells of it."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.publisher import is_outlet
from memcon.annotate.parties.publishing_heads import find_publishing_head
from memcon.annotate.people.group_members import find_groups
from memcon.annotate.sessions.session_speakers import add_pairs_behind
from memcon.annotate.text.context import Person
from memcon.lexicon.patterns import WordRegex

_MET = ("meeting", "call")
_TWO = 2  # parties
_LEAD = 2  # sentences
_UNDER = WordRegex(r"(?i)\b%office_class/under others%\b")


def add_common_heads(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give each meeting reported the person of a side that it leaves open, where all others told have the same one.

    "The Secretary travels to Lima and Quito. In Quito, the delegation will meet senior officials": the traveller did.
    Only the side that goes from one meeting to the next is known so: the publisher's, or that of who is on a visit.
    An office alone on the publisher's side ("the Head of the Department met Minister B") is that of whom a release is.
    """
    told = [d for d in drafts if d.standing == "subject" and d.kind != "session"]
    sides = {(p.ident, p.party) for d in told for p in d.people if p.party}  # where they are told with a side
    for d in told:
        if len(d.codes) < _TWO or any(p.party is None for p in d.people):
            continue
        if d.kind not in _MET and (not d.people or any(p.name for p in d.people)):
            continue  # a visit is of who goes
        for code in sorted(d.codes - {p.party for p in d.people if p.name}):  # a set has no order of its own
            bare = [p for p in d.people if p.party == code]
            heads = _common_heads(setting, told, code) if d.kind in _MET and len(told) >= _TWO and not bare else []
            heads = heads or _lead_head(setting, d, code, bare)
            if d.own and code == setting.home and not _may_write(setting, heads):
                continue  # "I" is who publishes, not another of his government
            taken = {p.ident for p in d.people} | {i for i, party in sides if party != code}
            if heads and not {h.ident for h in heads} & taken:
                d.people = [*heads, *d.people]
                d.roles |= {h.ident: "principal" for h in heads}


def _may_write(setting: Setting, heads: Sequence[Person]) -> bool:
    """Tell whether the publisher's name names one of some persons, if it names anybody."""
    head = find_publishing_head(setting.context)
    return head is None or any(head.bears(p.name or "") for p in heads)


def add_group_heads(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give a meeting with a group the members of it whom the sentence names: "met Thai officials, including A"."""
    add_pairs_behind(setting, drafts)
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


def _lead_head(setting: Setting, d: Draft, code: str, bare: Sequence[Person]) -> list[Person]:
    """Return the only person of the publisher's side whom the first sentences name, for a meeting with somebody named.

    What the meeting tells of that side, if anything, are offices alone, and such as this person can hold.
    """
    context = setting.context
    if code != setting.home or is_outlet(context) or not (bare or any(p.name for p in d.people)):
        return []
    lead = context.people_in(context.body, context.lead_end(_LEAD))
    ours = {p.ident: full for p in lead if p.party == code and (full := named(context, p)).name}
    here = context.people_in(d.sentence.start, d.sentence.end)
    others = {p.ident for p in here if p.party == code and named(context, p).name} - set(ours)
    if len(ours) != 1 or others:
        return []
    head = next(iter(ours.values()))
    ranks = _UNDER.of(context.lexicon)
    of_head = {m.group().casefold() for m in ranks.finditer(head.office or "")}
    fits = all({m.group().casefold() for m in ranks.finditer(p.office or "")} == of_head for p in bare)
    return [head] if fits else []


def _common_heads(setting: Setting, told: Sequence[Draft], code: str) -> list[Person]:
    """Return the persons who stand for a party in each occasion that names any, none where these differ."""
    rows = [[p for p in d.people if p.party == code and p.name] for d in told]
    rows = [row for row in rows if row]
    if not rows or any({p.ident for p in row} != {p.ident for p in rows[0]} for row in rows):
        return []
    visits = [d for d in told if d.kind == "visit" and d.place is not None and d.place.country != code]
    goes = any(p.party == code for d in visits for p in d.people)
    return rows[0] if goes or code == setting.home else []
