"""Frameworks laid over acts: who speaks to which part of a named plan, and two plans crossed."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from memcon.compare.items import list_reports
from memcon.compare.passages import Passage, read_passages
from memcon.compare.quotes import ActQuote, quote_passage
from memcon.compare.wording import Wording
from memcon.errors import CompareError
from memcon.lexicon import Lexicon
from memcon.model import Span
from memcon.resolve import Account, Chain

_LEAST = 0.3
_WHOLE = 3
SDG_NAMES = (
    "No poverty", "Zero hunger", "Good health", "Education", "Gender equality", "Clean water", "Clean energy",
    "Decent work and growth", "Industry and infrastructure", "Reduced inequalities", "Cities", "Consumption",
    "Climate", "Life below water", "Life on land", "Peace and justice", "Partnerships",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a framework: it is spoken to by an act that holds one of its words or topics."""

    name: str
    words: tuple[str, ...] = ()
    topics: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Plan:
    """A named framework with its parts in order."""

    name: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """The acts that speak to a part, under one heading (a party, a round)."""

    part: str
    heading: str
    acts: tuple[ActQuote, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Who speaks to which part; `named` are acts that name the plan as a whole, `unheld` counts the others."""

    plan: str
    parts: tuple[str, ...]
    headings: tuple[str, ...]
    cells: tuple[Cell, ...]
    named: tuple[ActQuote, ...]
    unheld: int

    def at(self, part: str, heading: str) -> tuple[ActQuote, ...]:
        """Return the acts of one cell."""
        return next((c.acts for c in self.cells if c.part == part and c.heading == heading), ())


def find_plans(chain: Chain) -> list[Plan]:
    """Return the frameworks that the documents of a chain name with their parts, each once."""
    found: dict[str, Plan] = {}
    for told in chain.rounds:
        for account in told.accounts:
            for framework in account.frameworks:
                parts = tuple(Part(m, (m,)) for m in framework.members)
                found.setdefault(framework.name.casefold(), Plan(framework.name, parts))
    return list(found.values())


def build_sdgs(lexicon: Lexicon) -> Plan:
    """Return the Sustainable Development Goals as a plan, told by the lexicon's topics."""
    topics: dict[int, set[str]] = {}
    for tables in lexicon.tables.values():
        for item in tables.get("topic", []):
            for goal in item.get("sdg", []):
                topics.setdefault(int(goal), set()).add(item["code"])
    parts = [Part(f"{n} {name}", (), frozenset(topics.get(n, ()))) for n, name in enumerate(SDG_NAMES, 1)]
    return Plan("SDGs", tuple(parts))


def parse_plan(text: str, source: str) -> Plan:
    """Parse a user's own framework from TOML: name, and [[part]] tables with name, words and topics.

    Raises CompareError with what is wrong.
    """
    cure = 'A framework is: name = "…", then [[part]] tables with name and, if you like, words and topics.'
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CompareError(f"{source}: not valid TOML: {error}.", cure) from None
    parts = raw.get("part")
    if not isinstance(raw.get("name"), str) or not isinstance(parts, list) or not parts:
        raise CompareError(f"{source}: 'name' or [[part]] is missing.", cure)
    return Plan(raw["name"], tuple(_parse_part(n, part, source, cure) for n, part in enumerate(parts, 1)))


def _parse_part(number: int, part: object, source: str, cure: str) -> Part:
    if not isinstance(part, Mapping) or not isinstance(part.get("name"), str):
        raise CompareError(f"{source}: part {number} has no name.", cure)
    lists = [part.get(key, []) for key in ("words", "topics")]
    if not all(isinstance(x, list) and all(isinstance(w, str) for w in x) for x in lists):
        raise CompareError(f"{source}: words and topics of part {number} must be lists of strings.", cure)
    words = tuple(lists[0]) or (() if lists[1] else (part["name"],))
    return Part(part["name"], words, frozenset(lists[1]))


class PlanReader:
    """Tells which parts of a plan an act speaks to."""

    def __init__(self, plan: Plan, wording: Wording) -> None:
        self.plan = plan
        self._keys = [(p, [self._read(w, wording) for w in p.words]) for p in plan.parts]

    def _read(self, word: str, wording: Wording) -> frozenset[str]:
        tokens = wording.read(word)
        telling = [t.key for t in tokens if t.weight >= _LEAST]
        return frozenset(telling or [t.key for t in tokens])

    def parts_of(self, passage: Passage) -> list[str]:
        """Return the names of the parts that an act speaks to, in the plan's order."""
        keys = set(passage.weights)
        topics = set(passage.act.topics)
        return [
            part.name
            for part, needed in self._keys
            if (part.topics & topics) or any(words and words <= keys for words in needed)
        ]


def lay_over(plan: Plan, chain: Chain, wording: Wording, *, by: str = "party") -> Matrix:
    """Lay a plan over the acts of a chain. `by` is party (who speaks) or round."""
    reader = PlanReader(plan, wording)
    found: dict[tuple[str, str], list[ActQuote]] = {}
    headings: dict[str, None] = {}
    named: list[ActQuote] = []
    unheld = 0
    for number, account, passage in _passages(chain, wording):
        parts = reader.parts_of(passage)
        if _is_named(account, passage, plan, parts):
            named.append(quote_passage(passage))
            continue
        unheld += not parts
        for heading in passage.act.actors if by == "party" else (f"round {number}",):
            headings[heading] = None
            for part in parts:
                found.setdefault((part, heading), []).append(quote_passage(passage))
    names = sorted(headings, key=lambda h: (h != "all", h)) if by == "party" else list(headings)
    return Matrix(plan.name, tuple(p.name for p in plan.parts), tuple(names), _cells(found), tuple(named), unheld)


def cross_plans(first: Plan, second: Plan, chain: Chain, wording: Wording) -> Matrix:
    """Cross two plans: a cell holds the acts that speak to a part of the one and a part of the other."""
    rows, columns = PlanReader(first, wording), PlanReader(second, wording)
    found: dict[tuple[str, str], list[ActQuote]] = {}
    named: list[ActQuote] = []
    unheld = 0
    for _, account, passage in _passages(chain, wording):
        parts, others = rows.parts_of(passage), columns.parts_of(passage)
        if _is_named(account, passage, first, parts) and _is_named(account, passage, second, others):
            named.append(quote_passage(passage))
            continue
        unheld += not (parts and others)
        for part in parts:
            for other in others:
                found.setdefault((part, other), []).append(quote_passage(passage))
    names = tuple(p.name for p in second.parts)
    title = f"{first.name} × {second.name}"
    return Matrix(title, tuple(p.name for p in first.parts), names, _cells(found), tuple(named), unheld)


def _cells(found: Mapping[tuple[str, str], Sequence[ActQuote]]) -> tuple[Cell, ...]:
    return tuple(Cell(part, heading, tuple(acts)) for (part, heading), acts in sorted(found.items()))


def _passages(chain: Chain, wording: Wording) -> Iterable[tuple[str, Account, Passage]]:
    for told in chain.rounds:
        number = str(told.number) if told.number is not None else told.start or "?"
        for account in list_reports(told):
            for passage in read_passages(account, wording):
                yield number, account, passage


def _is_named(account: Account, passage: Passage, plan: Plan, parts: Sequence[str]) -> bool:
    """Tell whether an act names the plan with its parts: it then speaks to the whole and to none of them."""
    listed = any(
        f.name.casefold() == plan.name.casefold() and _overlap(passage.span, f.span) for f in account.frameworks
    )
    return listed or len(parts) == len(plan.parts) >= _WHOLE


def _overlap(a: Span, b: Span) -> bool:
    return a.start < b.end and b.start < a.end


def find_plan(name: str, plans: Sequence[Plan]) -> Plan:
    """Return the plan of a name. Raises CompareError where there is none."""
    for plan in plans:
        if plan.name.casefold() == name.casefold():
            return plan
    have = ", ".join(p.name for p in plans) or "none"
    raise CompareError(f"No framework is called '{name}'.", f"Known here: {have}; or give a TOML file.")
