"""Who is meant by an office told alone: the only person of that state whom the document names, of such an office."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.context import Context, Person
from memcon.annotate.drafts import Draft, named
from memcon.annotate.meeting_setting import Setting
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import WordRegex, lazy_regex

_WORD = lazy_regex(r"[a-z]{4,}")
_EMPTY = frozenset({"minister", "director", "with", "from", "state", "former"})  # words that tell no portfolio


def name_offices_alone(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give meetings by name whom they tell by an office alone, or as the counterpart of who met him."""
    _name_offices(setting, drafts)
    _name_counterparts(setting, drafts)


def _name_offices(setting: Setting, drafts: Sequence[Draft]) -> None:
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


# "met her Peruvian [counterpart]", "a call on Monday with his Peruvian [counterpart]", no "counterpart, Minister A"
_COUNTERPART = lazy_regex(r"\s+counterpart\b(?!,?\s+(?:(?!and\b)[\w-]+\s+){0,4}?(?-i:[A-Z][\w-]+\s+){2})")
_UNDER = WordRegex(r"(?i)\b%office_class/under others%\b")
_RANKS = frozenset({"federal", "councillor", "councilor"})  # ministers whose office tells no portfolio
_TWO = 2  # parties
_HEAD = 1  # rank of heads of state and government


def _name_counterparts(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Let a counterpart told by his state alone be its only person named who holds an office like who met him.

    "Foreign Minister A of Kenya met his Peruvian counterpart. Minister B of Foreign Affairs of Peru said": he met B.
    """
    context = setting.context
    for d in drafts:
        if d.kind not in ("meeting", "call") or "previous" in (d.standing, d.modifier) or len(d.codes) != _TWO:
            continue  # who met years ago may have been another holder
        hosts = [p for p in d.people if p.name and p.office and p.party in d.codes]
        theirs = d.codes - {p.party for p in d.people}
        if len({p.party for p in hosts}) != 1 or len(theirs) != 1 or not _COUNTERPART.match(context.plain, d.span.end):
            continue
        known = context.once("named_by_party", _by_party).get(next(iter(theirs)), ())
        fits = [o for o in known if any(_is_like(context.lexicon, h.office or "", o.office or "") for h in hosts)]
        if len(fits) == 1:
            d.add_people(fits, "principal")


def _is_like(lexicon: Lexicon, one: str, other: str) -> bool:
    """Tell whether who holds one office calls the holder of the other his counterpart."""
    (one, first), (other, second) = _common_office(lexicon, one), _common_office(lexicon, other)
    under = _UNDER.of(lexicon)
    if {m.group().casefold() for m in under.finditer(one)} != {m.group().casefold() for m in under.finditer(other)}:
        return False
    if _HEAD in (first, second):
        return first == second
    words = [{*_WORD.findall(o.casefold())} - _EMPTY for o in (one, other)]
    return bool(words[0] & words[1]) or (not words[0] - _RANKS and "minister" in other.casefold())


def _common_office(lexicon: Lexicon, office: str) -> tuple[str, int]:
    """Return what most states call an office ("Secretary of State": "Foreign Minister"), and its rank."""
    for hit in lexicon.names.find(office):
        if (entry := hit.find("office")) is not None:
            whole = hit.start == 0 and hit.end == len(office)
            called = entry.attributes.get("counterpart") if whole else None
            return str(called or office), int(entry.attributes.get("rank", 0))
    return office, 0


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
