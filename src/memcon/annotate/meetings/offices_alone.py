"""Who is meant by an office told alone: the only person of that state whom the document names, of such an office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.text.context import Context, Person
from memcon.annotate.visits.sent_delegations import find_leaders
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import WordRegex, lazy_regex

_WORD = lazy_regex(r"[a-z]{4,}")
_EMPTY = frozenset({"minister", "director", "with", "from", "state", "former"})  # words that tell no portfolio


def name_offices_alone(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give meetings and visits by name whom they tell by an office alone, or as the counterpart of who met him."""
    _name_visitors(setting, drafts)
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


_TEAM = lazy_regex(r"\b(?:delegation|team|mission)\b")
_OTHERWISE = lazy_regex(r"\b(?:during|after|before|following|since|visits?|said|says|that|which|where|was|were|met)\b")
_DEPUTY = frozenset({"vice", "deputy", "former", "assistant"})


def _name_visitors(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Let a visitor told by office alone be the only one of his state whom the text names in such an office.

    "Peru's foreign minister will visit Riga. Minister A of Foreign Affairs will meet": A visits. A delegation is that
    of who is told to lead it.
    """
    context = setting.context
    for d in drafts:
        place = d.place.country if d.place is not None else None
        if d.kind != "visit" or place not in d.codes or len(d.codes) != _TWO or _is_long_ago(setting, d):
            continue
        (code,) = d.codes - {place}
        if code is None or any(p.name and p.party == code for p in d.people):
            continue
        start, end = d.sentence.start, d.told_at
        if end <= start or any(p.name for p in context.people_in(start, end)):
            continue
        if not any(p.code == code for p in context.parties_in(start, end)):
            continue
        words = context.plain[start:end].casefold()
        if _OTHERWISE.search(words.replace(", which ", " ")) is not None:
            continue
        if _TEAM.search(words) is not None:
            d.add_people([replace(p, party=code) for p in find_leaders(setting, code)], "principal")
            continue
        told = set(_WORD.findall(words))
        known = {p.ident: named(context, p) for p in context.people if p.name and p.party in (code, None)}
        fits = [o for o in known.values() if o.office and _is_called(context.lexicon, o.office, told)]
        if len(fits) == 1:
            d.add_people([replace(fits[0], party=code)], "principal")


def _is_long_ago(setting: Setting, d: Draft) -> bool:
    """Tell whether a visit was in a former year, when another may have held the office."""
    if d.standing == "previous" or setting.reference is None or d.when is None or d.when.first is None:
        return d.standing == "previous"
    return d.when.first[:4] < str(setting.reference.year)


def _is_called(lexicon: Lexicon, office: str, told: set[str]) -> bool:
    """Tell whether the holder of an office may be told by some words: "the foreign minister", "the leader"."""
    own = {*_WORD.findall(office.casefold())}
    if own & _DEPUTY != told & _DEPUTY:
        return False
    if (own - _EMPTY - _DEPUTY) & told:
        return True
    return ("leader" in told and _common_office(lexicon, office)[1] == _HEAD) or (
        "diplomat" in told and "foreign" in own
    )
