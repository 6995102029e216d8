"""Who is meant by an office told alone: the only person of that state whom the document names, of such an office."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.context import Context, Person
from memcon.annotate.drafts import Draft, named
from memcon.annotate.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

_WORD = lazy_regex(r"[a-z]{4,}")
_EMPTY = frozenset({"minister", "director", "with", "from", "state", "former"})  # words that tell no portfolio


def name_offices_alone(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Let an office alone that a meeting tells be the only person of its state named who holds such an office.

    "Foreign Minister A of Peru is in Oslo. The Peruvian foreign minister met …": A did.
    """
    context = setting.context
    known = context.once("named_by_party", _by_party)
    for d in drafts:
        if d.kind not in ("meeting", "call") or all(p.name for p in d.people):
            continue
        for p in [p for p in d.people if not p.name and p.party and p.party != setting.home]:
            if any(o.name and o.party == p.party for o in d.people):
                continue
            fits = [o for o in known.get(p.party or "", ()) if _holds(o, p)]
            if len(fits) == 1 and fits[0].ident not in {o.ident for o in d.people}:
                d.people = [fits[0] if o is p else o for o in d.people]
                d.roles[fits[0].ident] = d.roles.get(p.ident, "principal")


def _by_party(context: Context) -> dict[str, list[Person]]:
    """Return the persons named of each party, once each."""
    out: dict[str, dict[int, Person]] = {}
    for p in context.people:
        if p.name and p.party and (full := named(context, p)).name:
            out.setdefault(p.party, {}).setdefault(p.ident, full)
    return {party: list(rows.values()) for party, rows in out.items()}


def _holds(one: Person, bare: Person) -> bool:
    """Tell whether a person's office can be the one told alone: words of a portfolio or rank in common, or untold."""
    if one.office is None:
        return True
    told, own = ({*_WORD.findall((o.office or "").casefold())} - _EMPTY for o in (bare, one))
    return bool(told & own) if told else "minister" in (one.office or "").casefold()
