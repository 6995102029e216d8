"""Acts → passages: an act with its words, its force and its limits, ready to be compared."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from memcon.compare.wording import Token, Wording, find_words
from memcon.model import Act, Instrument, Span
from memcon.resolve import Account
from memcon.resolve.deadlines import LIMIT, MONTHS

DAY = re.compile(rf"\b(?:(\d{{1,2}})\s+({MONTHS})|({MONTHS})\s+(\d{{1,2}}))\b(?:,?\s+((?:19|20)\d\d))?")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NEGATION = frozenset("not no never neither nor without cannot n't refuse refused refuses declined failed".split())
_TO_COME = frozenset({"be", "to", "will", "would", "shall"})
_IN_PHRASE = 0.4
_HEAD_WEIGHT = 0.6
_HEAD_WORDS = 7
_AHEAD = ("commitment", "request", "delivery", "statement")
_LOOKING_BACK = ("assessment", "review", "statement")
_BY_KIND = {"delivery": 4.0, "discussion": 0.5}


@dataclass(frozen=True, slots=True)
class Passage:
    """An act with what comparison needs of it.

    `span` and all tokens lie in the account's document. `weights` maps what the words come to (see `wording`) to
    how much they tell, `head` is the first that tells much. `force` ranks how far the clause goes (docs: how pairing
    works), `stage` how far the work is to go (talks opened, concluded, signed); both are None where no word tells.
    `outcome` tells that a deed is looked back on. `sectors` are the act's topics without the general ones, which any
    two acts may share. `amounts` are (sum, currency), `deadline` the words that set a time.
    """

    account: Account
    act: Act
    tokens: tuple[Token, ...]
    weights: Mapping[str, float]
    force: float | None
    head: str = ""
    stage: float | None = None
    outcome: bool = False
    sectors: frozenset[str] = frozenset()
    amounts: tuple[tuple[float, str], ...] = ()
    deadline: Span | None = None
    negated: bool = False

    @property
    def span(self) -> Span:
        return self.act.span

    @property
    def text(self) -> str:
        return self.account.quote(self.act.span)

    @property
    def deadline_text(self) -> str | None:
        return self.account.quote(self.deadline) if self.deadline else None


def read_passages(account: Account, wording: Wording) -> list[Passage]:
    """Return a passage for each act of an account, in text order."""
    return [read_passage(account, act, wording) for act in account.acts]


def read_passage(account: Account, act: Act, wording: Wording) -> Passage:
    """Return one act as a passage."""
    start, text = act.span.start, account.quote(act.span)
    deadline = LIMIT.search(text) if act.kind in _AHEAD else None
    limits = deadline.span() if deadline else (0, 0)
    phrases = [(f.span.start, f.span.end) for f in account.formulae if f.name in wording.bare_phrases]
    tokens = tuple(_place(t, start, phrases) for t in wording.read(text) if not limits[0] <= t.start < limits[1])
    words = find_words(text)
    return Passage(
        account=account,
        act=act,
        tokens=tokens,
        weights=_weigh(tokens),
        force=read_force(words, act, wording),
        head=next((t.key for t in tokens if t.weight >= _HEAD_WEIGHT and t.kind in ("word", "phrase")), ""),
        stage=next((float(value) for _, _, value in wording.stages.find(words)), None),
        outcome=act.kind in _LOOKING_BACK and any(True for _ in wording.outcomes.find(words)),
        sectors=frozenset(act.topics) - wording.general_topics,
        amounts=_amounts(account.instruments, act.span),
        deadline=Span(start + limits[0], start + limits[1]) if deadline else None,
        negated=not _NEGATION.isdisjoint(words),
    )


def _place(token: Token, offset: int, phrases: Sequence[tuple[int, int]]) -> Token:
    """Return a token at its place in the document; within a set phrase that any act may close with it weighs less."""
    start, end = token.start + offset, token.end + offset
    weight = token.weight * (_IN_PHRASE if any(low <= start < high for low, high in phrases) else 1.0)
    return Token(start, end, token.key, weight, token.kind, token.known)


def _weigh(tokens: Sequence[Token]) -> dict[str, float]:
    weights: dict[str, float] = {}
    for token in tokens:
        weights[token.key] = max(token.weight, weights.get(token.key, 0.0))
    return weights


def _amounts(instruments: Sequence[Instrument], span: Span) -> tuple[tuple[float, str], ...]:
    return tuple(
        (i.amount, i.currency or "")
        for i in instruments
        if i.kind == "amount" and i.amount is not None and span.start <= i.span.start < span.end
    )


def read_force(words: list[str], act: Act | None, wording: Wording) -> float | None:
    """Return how far a clause goes, or None where no word tells.

    A commitment's strength decides, then the lexicon's phrases of force near the verb; hedges take a step off,
    emphasis adds three quarters of one.
    """
    hits = [h for h in wording.forces.find(words) if h[2] < 4 or _TO_COME.isdisjoint(words[max(0, h[0] - 2) : h[0]])]
    head = [h for h in hits if h[0] < _HEAD_WORDS] if act is not None and act.rule else hits
    base: float | None = float(head[0][2]) if head else None
    verb = head[0] if head else (0, 0, None)
    if act is not None and act.kind == "commitment" and act.strength is not None:
        base = 2.5 if base == 2.5 and act.strength == 2 else float(act.strength)
    elif act is not None and act.kind in _BY_KIND and (base is None or act.kind == "delivery"):
        base = _BY_KIND[act.kind]
    if base is None:
        return None
    extra = [value for at, _, value in wording.modifiers.find(words) if not verb[0] <= at < verb[1] or value > 0]
    hedged = act is not None and act.kind == "commitment" and act.strength == 1
    if any(v < 0 for v in extra) and not hedged and base > 1:
        base -= 1
    return base + max([v for v in extra if v > 0], default=0.0)


def find_year(text: str) -> int | None:
    """Return the first year that a text names."""
    match = _YEAR.search(text)
    return int(match.group()) if match else None
