"""The commitments ledger: each undertaking once, by its first words, with the acts that restate it later.

Which acts of a mechanism (or of one meeting outside any) are one undertaking is told by the pairing that also compares
rounds (`memcon.compare.follow`), and by what people judged, which outranks it. Details come from the first act that
has any.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import orjson
from django.db.models import F

from memcon.compare.follow import Taken, follow_items
from memcon.compare.items import fold_items, rank_accounts
from memcon.compare.pairing import Pair
from memcon.compare.passages import Passage, read_passage
from memcon.compare.rounds import list_shared
from memcon.compare.wording import Wording, build_wording
from memcon.lexicon import Lexicon
from memcon.register import models
from memcon.register.judgements import Standing
from memcon.register.log import Entry
from memcon.register.models.documents import to_json
from memcon.register.numbering import Given, keep_numbers, sync, sync_links
from memcon.register.queries.passages import load_passages
from memcon.register.writing import chunk, read_in
from memcon.resolve import Account

Owner = tuple[str, int]
FIRST = "first made here"
JUDGED = "judged by a person"
_SHOWN = 4


@dataclass(slots=True)
class _Told:
    """One act of the ledger: its row, with the score and reasons of its being told here, and what else it may restate.

    `near` holds other acts by number, with score and reasons.
    """

    row: dict[str, Any]
    score: float = 1.0
    reasons: tuple[str, ...] = (FIRST,)
    near: list[tuple[int, float, tuple[str, ...]]] = field(default_factory=list)
    state: str = "proposed"

    @property
    def when(self) -> tuple[Any, ...]:
        """Return the place of the act in time."""
        a = self.row
        return (a["start"] or a["published"] or "9999", a["published"] or "9999", a["source"], a["id"])

    @property
    def reference(self) -> tuple[str, int]:
        """Return the act's lasting reference."""
        return (self.row["source"], self.row["span_start"])


def write_ledger(given: Given, lexicon: Lexicon, standing: Standing, owners: Collection[Owner] | None) -> list[Entry]:
    """Bring the ledger to what the acts and their meetings' links say, inside the writer's turn.

    Only the commitments of some owners (mechanisms "s", rounds outside any "m") are looked at, or all; returns lines
    for the log.
    """
    acts = _load_acts(owners)
    while owners is not None and (left := _find_left([a["id"] for a in acts], owners)):
        owners = {*owners, *left}
        acts = _load_acts(owners)
    groups: dict[Owner, list[dict[str, Any]]] = defaultdict(list)
    for act in sorted(acts, key=lambda a: _Told(a).when):
        owner = ("s", act["mechanism"]) if act["mechanism"] is not None else ("m", act["round"])
        groups[owner].append(act)
    found: list[tuple[int | None, list[_Told]]] = []
    for (kind, number), acts in groups.items():
        for told in _judge(_follow(acts, lexicon), standing):
            found.append((number if kind == "s" else None, sorted(told, key=lambda t: t.when)))
    stored = _load_links(owners)
    before = {row[0]: row[1] for row in stored}
    members = {str(i): [t.row["id"] for t in told] for i, (_, told) in enumerate(found)}
    numbers = keep_numbers(members, before, given, "commitment")
    rows = [_row(numbers[str(i)], mechanism, told) for i, (mechanism, told) in enumerate(found)]
    scope = None if owners is None else {*numbers.values(), *before.values(), *_owned(owners)}
    log = sync(models.Commitment, models.Commitment.COLUMNS, rows, "commitment", scope)
    holder = {act: numbers[name] for name, acts in members.items() for act in acts}
    links = [_link(t, numbers[str(i)], holder) for i, (_, told) in enumerate(found) for t in told]
    sync_links(models.CommitmentLink, links, stored)
    return log


def _scopes(owners: Collection[Owner] | None, round_: str, mechanism: str) -> Iterable[dict[str, Any]]:
    """Yield conditions that together hold of all that belongs to the owners."""
    if owners is None:
        yield {}
        return
    for part in chunk(sorted(n for kind, n in owners if kind == "s")):
        yield {f"{mechanism}__in": part}
    for part in chunk(sorted(n for kind, n in owners if kind == "m")):
        yield {f"{round_}__in": part, mechanism: None}


def _owned(owners: Collection[Owner]) -> set[int]:
    """Return the commitments that the owners have by now."""
    found: set[int] = set()
    for scope in _scopes(owners, "round", "mechanism"):
        found.update(models.Commitment.objects.filter(**scope).values_list("id", flat=True))
    return found


def _load_acts(owners: Collection[Owner] | None) -> list[dict[str, Any]]:
    """Return the commitments made at the owners' meetings."""
    rows = models.Act.objects.filter(kind="commitment", meeting__link__round__isnull=False)
    wanted = ("id", "words", "actors", "strength", "topics", "details", "span_start", "meeting_id", "document_id")
    found: list[dict[str, Any]] = []
    for scope in _scopes(owners, "meeting__link__round", "meeting__link__round__mechanism"):
        found += rows.filter(**scope).values(
            *wanted, parties=F("meeting__parties"), round=F("meeting__link__round"),
            mechanism=F("meeting__link__round__mechanism"), start=F("meeting__link__round__start"),
            published=F("document__published"), source=F("document__key"),
        )  # fmt: skip
    return found


def _find_left(acts: Collection[int], owners: Collection[Owner]) -> set[Owner]:
    """Return whose commitments hold acts that are other owners' now: a round may have gone to another mechanism."""
    links, held = models.CommitmentLink.objects, ("commitment__mechanism", "commitment__round")
    stored = {pair for part in chunk(sorted(acts)) for pair in links.filter(act__in=part).values_list(*held)}
    told = {("s", mechanism) if mechanism is not None else ("m", round_) for mechanism, round_ in stored}
    return {o for o in told if o[1] is not None} - {*owners}


def _load_links(owners: Collection[Owner] | None) -> list[tuple[Any, ...]]:
    """Return the stored links of all commitments that the owners have, and of those of rounds that are no more."""
    rows = models.CommitmentLink.objects.values_list(*models.CommitmentLink.COLUMNS)
    kept = list(rows) if owners is None else list(read_in(rows, "commitment__in", _owned(owners)))
    return [tuple(to_json(v) if isinstance(v, list) else v for v in row) for row in kept]


def _follow(acts: list[dict[str, Any]], lexicon: Lexicon) -> list[list[_Told]]:
    """Put an owner's acts, which are in order of time, to the undertakings that they make or restate."""
    told = {a["id"]: _Told(a) for a in acts}
    if len({a["meeting_id"] for a in acts}) < 2:
        return [[one] for one in told.values()]
    wording = _wording(lexicon)
    rounds: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for act in acts:
        rounds[act["round"]].append(act)
    accounts = _load_accounts(acts)
    numbers: dict[int, int] = {}
    items = [fold_items(_passages(rounds[n], accounts, wording, numbers)) for n in rounds]
    undertakings = []
    for taken in follow_items(items):
        own: list[_Told] = []
        for one in taken:
            if one.kind == "merged" and one.pair is not None:
                # The act goes on another undertaking; that it takes in this one too is for a person to see.
                told[numbers[id(one.pair.new)]].near.append((numbers[id(one.pair.old)], *_likeness(one.pair)))
            else:
                own += _take(one, told, numbers)
        undertakings.append(own)
    return undertakings


def _take(taken: Taken, told: dict[int, _Told], numbers: dict[int, int]) -> list[_Told]:
    """Return the acts by which a round takes an undertaking up, with score and reasons."""
    found = []
    for i, passage in enumerate(taken.item.passages):
        one = told[numbers[id(passage)]]
        if taken.pair is not None and passage is taken.pair.new:
            one.score, one.reasons = _likeness(taken.pair)
        elif taken.pair is not None or i:
            one.score, one.reasons = 1.0, ("another account of the same meeting tells it",)
        found.append(one)
    for pair in taken.near:
        told[numbers[id(pair.new)]].near.append((numbers[id(pair.old)], *_likeness(pair)))
    return found


def _likeness(pair: Pair) -> tuple[float, tuple[str, ...]]:
    """Return score and reasons of a pair: what the words share, and whether the same parties act."""
    shared = list_shared(pair)[:_SHOWN]
    words = f"alike in {', '.join(shared)}" if shared else "alike in what they do"
    old, new = (_actors(p) for p in (pair.old, pair.new))
    who = "the same actors" if old == new else f"other actors: {', '.join(sorted(old))}; {', '.join(sorted(new))}"
    return round(pair.score.value, 3), (f"{pair.score.value:.0%} {words}", who)


def _actors(passage: Passage) -> frozenset[str]:
    actors = passage.act.actors
    return frozenset(passage.account.meeting.parties or actors if actors == ("all",) else actors)


@lru_cache(maxsize=2)
def _wording(lexicon: Lexicon) -> Wording:
    return build_wording(lexicon)


def _load_accounts(acts: list[dict[str, Any]]) -> dict[int, Account]:
    """Return the accounts that acts stand in, with the commitments, by meeting."""
    meetings = sorted({a["meeting_id"] for a in acts})
    mentions = {m.pk: m for m in read_in(models.MeetingMention.objects, "id__in", meetings)}
    leave = ("sentences", "mentions", "forums", "notes", "bands")
    documents = {
        d.pk: d for d in read_in(models.Document.objects.defer(*leave), "id__in", {a["document_id"] for a in acts})
    }
    parts = load_passages("meeting_id", meetings)
    return {
        n: Account(
            document=documents[m.document_id].to_core(),
            meeting=m.to_core(()),
            acts=tuple(a for a in parts[n]["acts"] if a.kind == "commitment"),
            formulae=tuple(parts[n]["formulae"]),
            instruments=tuple(parts[n]["instruments"]),
            side=documents[m.document_id].side,
            official=documents[m.document_id].official,
        )
        for n, m in mentions.items()
    }


def _passages(
    acts: list[dict[str, Any]], accounts: dict[int, Account], wording: Wording, numbers: dict[int, int]
) -> list[list[Passage]]:
    """Return a round's commitments as passages, an account a list; `numbers` takes the act of each."""
    by_meeting: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for act in sorted(acts, key=lambda a: int(a["id"])):
        by_meeting[act["meeting_id"]].append(act)
    place = {id(accounts[n]): n for n in by_meeting}
    found = []
    for account in rank_accounts([accounts[n] for n in by_meeting]):
        rows = by_meeting[place[id(account)]]
        passages = [read_passage(account, act, wording) for act in account.acts]
        numbers.update((id(p), row["id"]) for p, row in zip(passages, rows, strict=True))
        found.append(passages)
    return found


def _judge(undertakings: Sequence[list[_Told]], standing: Standing) -> Iterable[list[_Told]]:
    """Yield undertakings as people judged them: acts that they put together are one, those put apart are not."""
    labels = standing.of["commitment"]
    joined: dict[str, list[_Told]] = {}
    for own in undertakings:
        marks = [labels.get(one.reference) for one in own]
        first = next((m for m in marks if m is not None), None)
        if first is None:
            yield own
            continue
        for one, mark in zip(own, marks, strict=True):
            if mark is not None:
                one.state, one.score, one.reasons = "confirmed", 1.0, (JUDGED,)
            joined.setdefault(mark or first, []).append(one)
    yield from joined.values()


def _link(told: _Told, number: int, holder: dict[int, int]) -> tuple[Any, ...]:
    """Return the row of an act's link; what else it may restate is given by commitment, each once."""
    others: dict[int, tuple[float, tuple[str, ...]]] = {}
    for act, score, reasons in sorted(told.near, key=lambda n: (-n[1], n[0])):
        if (other := holder[act]) != number:
            others.setdefault(other, (score, reasons))
    near = [[f"c{n}", score, reasons] for n, (score, reasons) in others.items()]
    return (told.row["id"], number, told.score, to_json(told.reasons), told.state, to_json(near))


def _row(number: int, mechanism: int | None, told: list[_Told]) -> tuple[Any, ...]:
    first = told[0].row
    details = [d for t in told if (d := t.row["details"])]
    deadline = next((d["deadline"] for d in details if d["deadline"]), None)
    amount, currency = next((m for d in details for m in d["amounts"]), (None, None))
    row = (
        f"c{number}", mechanism, first["round"], first["id"], first["words"], to_json(first["actors"]),
        first["strength"], to_json(first["topics"]), (deadline["day"] or deadline["words"]) if deadline else None,
        amount, currency, to_json(details[0].get("catalysts", []) if details else []),
        to_json(details[0].get("ambition", {}) if details else {}),
    )  # fmt: skip
    return (number, *row, hashlib.sha256(orjson.dumps(row)).hexdigest())
