"""The ledger's pure part: what a commitment binds itself to, what helps it along, and how its delivery is scored."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from memcon.lexicon import Entry, Lexicon, Matcher, fold, straighten
from memcon.model import Act, Instrument, Span
from memcon.resolve.deadlines import Deadline, find_deadline
from memcon.resolve.records import Account
from memcon.resolve.vocabulary import Vocabulary, build_vocabulary, words_of

# "JWG-ICC" is a mechanism's acronym and names no ICC.
_COMPOUND = re.compile(r"[A-Z]+(?:-[A-Z]+)+")
STATUSES = ("open", "in_progress", "done", "dropped", "overtaken", "not_verifiable")
_TARGET = re.compile(
    r"\b\d[\d,.]*\s*(?:per\s*cent|percent|%|percentage points?|(?:mega|giga|kilo)?watts?|[MGk]W\b|tonnes?|tons?|"
    r"hectares?|kilomet(?:re|er)s?|km\b|doses?|places?|scholarships?|jobs?|(?:\w+\s+)?(?:students?|officials?|"
    r"experts?|officers?|teachers?|people|persons|households?|schools?|hospitals?|projects?|flights?|visas?))"
    r"|\b(?:double|triple|halve|quadruple|net[- ]zero|by half|by a (?:third|quarter))\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Catalyst:
    """Something in a commitment's words that makes its delivery likelier, or less so (`hedge`)."""

    kind: str
    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Ambition:
    """How much a commitment asks for, from 1 to 5, with reasons; it says nothing of delivery."""

    level: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Commitment:
    """A commitment as one document words it: all spans lie in that document's text."""

    document: str
    span: Span
    words: str
    actors: tuple[str, ...]
    strength: int
    topics: tuple[str, ...] = ()
    deadline: Deadline | None = None
    amounts: tuple[Instrument, ...] = ()
    catalysts: tuple[Catalyst, ...] = ()

    @property
    def ambition(self) -> Ambition:
        """Return strength of the wording, raised by what can be measured and dated, lowered by a hedge."""
        kinds = {c.kind for c in self.catalysts}
        level, reasons = self.strength, [("soft", "intent", "binding")[self.strength - 1] + " wording"]
        if kinds & {"target", "money"}:
            level += 1
            reasons.append("a figure to measure it by")
        if self.deadline is not None or "timetable" in kinds:
            level += 1
            reasons.append("a time to do it in")
        if "hedge" in kinds:
            level -= 1
            reasons.append("a condition that can excuse it")
        return Ambition(max(1, min(5, level)), tuple(reasons))


class CommitmentReader:
    """Reads the details of commitments by one lexicon (table `catalyst` in en/catalysts.toml)."""

    def __init__(self, lexicon: Lexicon, vocabulary: Vocabulary | None = None) -> None:
        self._vocabulary = vocabulary or build_vocabulary(lexicon)
        self._matcher = Matcher(
            Entry(fold(form), "catalyst", str(item["kind"]), f"catalyst/{item['name']}", cased=False)
            for item in lexicon.items("en/catalysts", "catalyst")
            for form in item["forms"]
        )

    def read(self, account: Account) -> tuple[Commitment, ...]:
        """Return an account's commitments in text order, with deadline, amounts and catalysts."""
        return tuple(
            self.read_act(account, act, account.instruments) for act in account.acts if act.kind == "commitment"
        )

    def read_act(self, account: Account, act: Act, instruments: Sequence[Instrument] = ()) -> Commitment:
        """Return one commitment; amounts are the sums of money within its words."""
        document = account.document
        amounts = tuple(i for i in instruments if i.kind == "amount" and act.span.start <= i.span.start < act.span.end)
        deadline = find_deadline(document.text, act.span, document.published)
        parties = frozenset(account.meeting.parties)
        catalysts = sorted(
            {*self._find_words(document.text, act.span), *self._find_figures(document.text, act.span, amounts)}
            | {*self._find_bodies(document.text, act.span, parties)}
            | ({Catalyst("timetable", deadline.span, deadline.words)} if deadline else set()),
            key=lambda c: (c.span, c.kind),
        )
        return Commitment(
            document=document.id,
            span=act.span,
            words=act.span.of(document.text),
            actors=act.actors,
            strength=act.strength or 1,
            topics=act.topics,
            deadline=deadline,
            amounts=amounts,
            catalysts=tuple(catalysts),
        )

    def find_catalysts(self, words: str) -> tuple[Catalyst, ...]:
        """Return the catalysts that the lexicon finds in words standing for themselves."""
        return tuple(self._find_words(words, Span(0, len(words))))

    def _find_words(self, text: str, span: Span) -> Iterator[Catalyst]:
        plain = fold(straighten(span.of(text)))
        for hit in self._matcher.find(plain):
            at = Span(span.start + hit.start, span.start + hit.end)
            for kind in dict.fromkeys(e.value for e in hit.entries):
                yield Catalyst(kind, at, at.of(text))

    def _find_figures(self, text: str, span: Span, amounts: Iterable[Instrument]) -> Iterator[Catalyst]:
        taken = [a.span for a in amounts]
        for at in taken:
            yield Catalyst("money", at, at.of(text))
        for match in _TARGET.finditer(text, span.start, span.end):
            if not any(s.start <= match.start() < s.end for s in taken):
                yield Catalyst("target", Span(match.start(), match.end()), match.group())

    def _find_bodies(self, text: str, span: Span, parties: frozenset[str]) -> Iterator[Catalyst]:
        """Yield international organisations named in the words that are no party to the meeting."""
        for match in re.finditer(r"[A-Z][\w.&'’-]*(?: (?:of|the|for|on|and|[A-Z][\w.&'’-]*))*", span.of(text)):
            name = _COMPOUND.sub(" ", match.group())
            found = self._vocabulary.find_parties([w for w in words_of(name) if w != "the"])
            if any(code in self._vocabulary.bodies and code not in parties for *_, code in found):
                at = Span(span.start + match.start(), span.start + match.end())
                yield Catalyst("organisation", at, at.of(text))


@dataclass(frozen=True, slots=True)
class Window:
    """The time in which delivery counts: from the round (`start`) to the next one (`end`), ISO days or months.

    `end` is None while no next round is known or due.
    """

    start: str
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """A delivery score by the rule of the research groups on G7 and G20 compliance.

    `value` is +1 (delivered within the window), 0 (in part, late, or kept from it, as `reason` says), -1 (not
    delivered, or acted against), or None where it cannot be scored yet or at all.
    """

    value: int | None
    reason: str


def score_delivery(status: str, window: Window, *, on: str | None = None, today: str | None = None) -> Score:
    """Score a commitment by the status that a person gave it.

    `on` is the day of what shows it (ISO), `today` the day of scoring; both are needed to tell late from timely and
    open from undone. Raises ValueError for a status that is none of `STATUSES`.
    """
    if status not in STATUSES:
        raise ValueError(f"'{status}' is no status of a commitment: {', '.join(STATUSES)}")
    closed = window.end is not None and today is not None and today > window.end
    if status == "not_verifiable":
        return Score(None, "it cannot be verified")
    if status == "done":
        if on is not None and window.end is not None and on[: len(window.end)] > window.end:
            return Score(0, "delivered, but after the window")
        return Score(1, "delivered within the window")
    if status == "in_progress":
        return Score(0, "in progress")
    if status == "overtaken":
        return Score(0, "unable: overtaken by events")
    if status == "dropped":
        return Score(-1, "dropped")
    return Score(-1, "nothing done within the window") if closed else Score(None, "the window is open")
