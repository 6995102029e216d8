"""Two accounts of one meeting beside each other: joint, only in one, contradictory, attribution collapsed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from memcon.compare.conflicts import Conflict, compare_meetings, compare_passages, is_same_meeting
from memcon.compare.items import Reading, measure_accounts
from memcon.compare.pairing import Embed, Pair, pair_passages
from memcon.compare.passages import Passage, read_passages
from memcon.compare.quotes import ActQuote, Quote, quote_passage, quote_span, source_of
from memcon.compare.rounds import explain_pair
from memcon.compare.stems import stem_word
from memcon.compare.subjects import quote_token
from memcon.compare.wording import Wording, find_words
from memcon.compare.words import Mark, mark_words
from memcon.errors import CompareError
from memcon.lexicon import fold, straighten
from memcon.model import Span
from memcon.resolve import Account

_NAMING = 0.4
_TONE_WORD = re.compile(r"[^\W_]+(?:[-'.&][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One act in two accounts: `kind` is joint, only_a, only_b, contradictory or collapsed.

    collapsed: one account gives to all sides what the other gives to one. `conflicts` name the values that differ.
    """

    kind: str
    a: ActQuote | None
    b: ActQuote | None
    score: float | None = None
    reasons: tuple[str, ...] = ()
    marks_a: tuple[Mark, ...] = ()
    marks_b: tuple[Mark, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True)
class Naming:
    """Words by which the two accounts call one thing."""

    a: tuple[Quote, ...]
    b: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class TopicShare:
    """How much of the acts' text (0 to 1) speaks to a topic in each account, and its place in their order."""

    topic: str
    a: float
    b: float
    place_a: int | None
    place_b: int | None


@dataclass(frozen=True, slots=True)
class AccountsReport:
    """Two accounts of one meeting.

    `meeting` holds contradictions about the meeting itself; `order` says how alike the order of the joint acts is
    (1 the same, -1 reversed, None with fewer than two); `tones` are the colouring words of each, by tone.
    """

    a: str
    b: str
    source_a: str
    source_b: str
    rows: tuple[AccountRow, ...]
    meeting: tuple[Conflict, ...]
    namings: tuple[Naming, ...]
    shares: tuple[TopicShare, ...]
    tones_a: dict[str, tuple[Quote, ...]]
    tones_b: dict[str, tuple[Quote, ...]]
    order: float | None
    read_a: Reading
    read_b: Reading
    caution: str

    def of_kind(self, kind: str) -> tuple[AccountRow, ...]:
        """Return the rows of one kind."""
        return tuple(r for r in self.rows if r.kind == kind)


def compare_accounts(a: Account, b: Account, wording: Wording, *, embed: Embed | None = None) -> AccountsReport:
    """Lay two accounts of one meeting beside each other. Raises CompareError where one holds nothing to compare."""
    for account in (a, b):
        if not account.document.text.strip():
            raise CompareError(f"{account.document.id} is empty.", "Give a document with text.")
    first, second = read_passages(a, wording), read_passages(b, wording)
    pairing = pair_passages(first, second, embed=embed)
    extra = [(p.old, p.new) for _, p in (*pairing.merged, *pairing.split)]
    rows = [_joint(p.old, p.new, p) for p in pairing.pairs] + [_joint(x, y, None) for x, y in extra]
    rows += [AccountRow("only_a", quote_passage(i.lead), None) for i in pairing.gone]
    rows += [AccountRow("only_b", None, quote_passage(i.lead)) for i in pairing.new]
    rows.sort(key=_rank)
    pairs = [(p.old, p.new) for p in pairing.pairs]
    return AccountsReport(
        a=a.document.id,
        b=b.document.id,
        source_a=source_of(a),
        source_b=source_of(b),
        rows=tuple(rows),
        meeting=tuple(compare_meetings(a, b)),
        namings=tuple(_namings([*pairs, *extra])),
        shares=tuple(_shares(first, second)),
        tones_a=_tones(a, wording),
        tones_b=_tones(b, wording),
        order=_order(pairs),
        read_a=measure_accounts([a]),
        read_b=measure_accounts([b]),
        caution=_describe(a, b),
    )


def _rank(row: AccountRow) -> tuple[int, str, int]:
    act = row.a or row.b
    assert act is not None
    order = ("contradictory", "collapsed", "joint", "only_a", "only_b")
    return order.index(row.kind), act.quote.document, act.quote.start


def _joint(old: Passage, new: Passage, pair: Pair | None) -> AccountRow:
    conflicts = tuple(compare_passages(old, new))
    actors = set(old.act.actors), set(new.act.actors)
    kind, reasons = "joint", [explain_pair(pair)] if pair else ["one account tells in one act what the other parts"]
    if ("all" in actors[0]) != ("all" in actors[1]) and all(actors):
        kind = "collapsed"
        single = ", ".join(sorted(actors[1] if "all" in actors[0] else actors[0]))
        reasons.insert(0, f"one account gives to all sides what the other gives to {single}")
    if conflicts:
        kind = "contradictory"
        reasons = [c.sentence for c in conflicts] + reasons
    marks = mark_words(old, new)
    score = pair.score.value if pair else None
    return AccountRow(
        kind, quote_passage(old), quote_passage(new), score, tuple(reasons), marks[0], marks[1], conflicts
    )


def _describe(a: Account, b: Account) -> str:
    parts = []
    if a.document.text == b.document.text:
        parts.append("The two documents have the same text: there is nothing to compare.")
    elif not is_same_meeting(a, b):
        parts.append(
            "The two accounts seem to be of different meetings (number, day or place differ): read differences as "
            "differences of the meetings."
        )
    for account in (a, b):
        if not account.acts:
            parts.append(
                f"No act was found in {account.document.id}: the text may be short, or in a language that Memcon does "
                f"not read (it reads English)."
            )
    sizes = [len(x.document.text.split()) for x in (a, b)]
    if min(sizes) * 2 < max(sizes):
        parts.append(f"The accounts differ much in length ({sizes[0]} and {sizes[1]} words): silence tells little.")
    return " ".join(parts)


# ---- what the accounts call things, how much they give to a topic, how they colour it ----


def _namings(pairs: Iterable[tuple[Passage, Passage]]) -> list[Naming]:
    """Return things that no account calls by a name of the other; the order of sides in a name does not count."""
    first: dict[str, dict[str, Quote]] = {}
    second: dict[str, dict[str, Quote]] = {}
    for old, new in pairs:
        for passage, found in ((old, first), (new, second)):
            for token in passage.tokens:
                if token.known and token.kind != "number" and token.weight >= _NAMING:
                    quote = quote_token(passage, token)
                    shape = " ".join(stem_word(w) for w in find_words(quote.text))
                    found.setdefault(token.key, {}).setdefault(shape, quote)
    out = []
    for key in sorted(first.keys() & second.keys()):
        if not first[key].keys() & second[key].keys():
            out.append(Naming(tuple(first[key].values()), tuple(second[key].values())))
    return out


def _shares(a: Sequence[Passage], b: Sequence[Passage]) -> list[TopicShare]:
    first, second = _topic_lengths(a), _topic_lengths(b)
    total_a, total_b = (max(1, sum(len(p.text) for p in x)) for x in (a, b))
    places = [list(x) for x in (first, second)]
    out = [
        TopicShare(
            topic,
            round(first.get(topic, 0) / total_a, 3),
            round(second.get(topic, 0) / total_b, 3),
            places[0].index(topic) + 1 if topic in first else None,
            places[1].index(topic) + 1 if topic in second else None,
        )
        for topic in sorted({*first, *second})
    ]
    return sorted(out, key=lambda s: (-abs(s.a - s.b), s.topic))


def _topic_lengths(passages: Sequence[Passage]) -> dict[str, int]:
    """Return the characters of acts by topic, in the order in which the account comes to them."""
    lengths: Counter[str] = Counter()
    for passage in passages:
        for topic in passage.act.topics:
            lengths[topic] += len(passage.text)
    return dict(lengths)


def _tones(account: Account, wording: Wording) -> dict[str, tuple[Quote, ...]]:
    """Return the words by which an account colours what it tells, by tone."""
    text = fold(straighten(account.document.text))
    words = [(m.start(), m.end(), m.group()) for m in _TONE_WORD.finditer(text)]
    found: dict[str, list[Quote]] = {}
    for first, last, tone in wording.tones.find([w for *_, w in words]):
        span = Span(words[first][0], words[last - 1][1])
        found.setdefault(str(tone), []).append(quote_span(account, span))
    return {tone: tuple(quotes) for tone, quotes in sorted(found.items())}


def _order(pairs: Sequence[tuple[Passage, Passage]]) -> float | None:
    """Return Kendall's tau over the places of joint acts."""
    places = sorted((old.span.start, new.span.start) for old, new in pairs)
    steps = [1 if b[1] > a[1] else -1 for i, a in enumerate(places) for b in places[i + 1 :]]
    return round(sum(steps) / len(steps), 3) if steps else None


def match_accounts(a: Sequence[Account], b: Sequence[Account]) -> tuple[Account, Account]:
    """Return the two accounts, one of each document, that tell the same meeting, or the first of each."""
    pairs = [(x, y) for x in a for y in b]
    told = [(x, y) for x, y in pairs if x.meeting.kind == y.meeting.kind and is_same_meeting(x, y)]
    return max(told or pairs[:1], key=lambda p: len(p[0].acts) + len(p[1].acts))
