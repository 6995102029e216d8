"""What comparison makes of a mechanism's rounds, kept: its commitments' history, the check of its chain, its changes.

A page or program that asks for them would otherwise load every account and compare all of it. They are made anew in the
transaction that links what came in, or that holds a judgement, so that they are never behind it; what another Memcon
or lexicon made counts as not there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import Any

import orjson

from memcon.api import load_lexicon, name_reader
from memcon.compare.follow import follow_commitments
from memcon.compare.quotes import to_plain
from memcon.compare.rounds import compare_rounds
from memcon.compare.wording import Wording, build_wording
from memcon.errors import CompareError
from memcon.lexicon import Lexicon
from memcon.model import Span
from memcon.register import models
from memcon.register.asking import ask
from memcon.register.queries.chains import load_chain
from memcon.register.writing import chunk, delete_rows, insert_rows
from memcon.resolve import Chain, NameReader
from memcon.resolve.chains import check_chain, when_due
from memcon.resolve.findings import Evidence, Finding
from memcon.resolve.occasions import day_range

_LATE = {"promise_open": "promise_overdue", "due": "overdue"}
_END_OF_TIME = "9999-12-31"
Row = tuple[str, int, int, int, str, str]


@lru_cache(maxsize=2)
def _wording(lexicon: Lexicon) -> Wording:
    return build_wording(lexicon)


@lru_cache(maxsize=2)
def _reader(lexicon: Lexicon) -> NameReader:
    return NameReader(lexicon)


def keep_comparisons(mechanisms: Collection[int] | None, lexicon: Lexicon) -> None:
    """Compare the rounds of these mechanisms (by number), or of all, anew, inside the writer's turn."""
    known = set(models.Mechanism.objects.values_list("id", flat=True))
    if mechanisms is None:
        models.Comparison.objects.all().delete()
    else:
        delete_rows(models.Comparison, "mechanism", sorted(mechanisms))
    for part in chunk(sorted(known if mechanisms is None else known & set(mechanisms)), 50):
        rows = [row for number in part for row in compare_mechanism(number, lexicon)]
        insert_rows(models.Comparison, models.Comparison.COLUMNS, rows)


def list_lacking(name: str) -> list[int]:
    """Return the mechanisms (by number) of which nothing is kept that the Memcon and lexicon of this name compared."""
    kept = models.Comparison.objects.filter(kind="findings", made_with=name).values("mechanism")
    return list(models.Mechanism.objects.exclude(id__in=kept).order_by("id").values_list("id", flat=True))


def keep_comparisons_of(document: str) -> None:
    """Compare anew what a document (by its id) tells of, after people judged its passages, inside the writer's turn."""
    links = models.MeetingLink.objects.filter(meeting__document__key=document)
    found = {n for pair in links.values_list("round__mechanism", "of__mechanism") for n in pair if n is not None}
    if found:
        keep_comparisons(found, load_lexicon())


def find_mechanisms(rounds: Collection[int]) -> set[int]:
    """Return the mechanisms of rounds as they are written now."""
    found: set[int] = set()
    for part in chunk(sorted(rounds)):
        rows = models.Round.objects.filter(id__in=part).exclude(mechanism=None)
        found.update(rows.values_list("mechanism_id", flat=True))
    return found


def compare_mechanism(number: int, lexicon: Lexicon) -> list[Row]:
    """Return the rows that a mechanism's comparisons are kept by, compared anew."""
    chain = load_chain(f"s{number}")
    name = name_reader(lexicon)
    rows: list[Row] = [
        ("history", number, 0, 0, _pack(follow_history(chain, _wording(lexicon))), name),
        ("findings", number, 0, 0, _pack(find_findings(chain, _reader(lexicon))), name),
    ]
    for old, new in list_pairs(chain):
        result = compare_pair(chain, old, new, _wording(lexicon))
        rows.append(("changes", number, int(new[1:]), int(old[1:]), _pack(result), name))
    return rows


def list_pairs(chain: Chain) -> list[tuple[str, str]]:
    """Return the keys of the rounds that pages compare unasked: each with the one before, and with the one told before.

    The one before is that with the next lower number, where a round has one, else that of the day before.
    """
    found: dict[tuple[str, str], None] = {}
    for new in chain.rounds:
        if new.number is not None:
            before = [r for r in chain.rounds if r.number is not None and r.number < new.number]
            old = max(before, key=lambda r: r.number or 0, default=None)
        else:
            before = [r for r in chain.rounds if new.start and r.start and r.start < new.start]
            old = max(before, key=lambda r: r.start or "", default=None)
        if old is not None:
            found[old.key, new.key] = None
    for old, new in pairwise(r for r in chain.rounds if r.accounts):
        found[old.key, new.key] = None
    return list(found)


def follow_history(chain: Chain, wording: Wording) -> dict[str, Any]:
    """Return the life of a chain's commitments as plain values, or the `problem` that there is none."""
    try:
        return {"result": to_plain(follow_commitments(chain, wording))}
    except CompareError as error:
        return {"problem": str(error)}


def compare_pair(chain: Chain, old: str, new: str, wording: Wording) -> dict[str, Any]:
    """Return what changed between two rounds of a chain as plain values, or the `problem` that keeps from telling."""
    rounds = {r.key: r for r in chain.rounds}
    try:
        return {"result": to_plain(compare_rounds(chain, rounds[old], rounds[new], wording))}
    except CompareError as error:
        return {"problem": str(error)}


def find_findings(chain: Chain, reader: NameReader) -> list[list[Any]]:
    """Return what the check of a chain finds on any day, each with the day after which it is late."""
    early, late = (check_chain(chain, reader, day) for day in (None, _END_OF_TIME))
    turns = _list_turns(chain)
    after = [(day, check_chain(chain, reader, day)) for day in turns] if early != late else []
    found = []
    for i, one in enumerate(early):
        kinds = {_LATE.get(one.kind, one.kind)} - {one.kind}
        turn = next((day for day, told in after if told[i].kind in kinds), None)
        evidence = [[e.document, e.span.start, e.span.end, e.quote] for e in one.evidence]
        found.append([one.kind, one.round, [list(p) for p in one.parts], evidence, turn])
    return found


def _list_turns(chain: Chain) -> list[str]:
    """Return the days from which something promised or due is late, the first first."""
    held = [r for r in chain.rounds if r.status not in ("cancelled", "postponed")]
    due = when_due(held)
    days = [due.day] if due else []
    days += [mention.start for r in held for _, mention in r.upcoming if mention.start]
    ends = {span[1] for day in days if (span := day_range(day)) is not None}
    return sorted((end + timedelta(days=1)).isoformat() for end in ends if end < date.max)


def read_findings(kept: list[list[Any]], today: str) -> list[Finding]:
    """Return what was found of a chain as it reads on a day."""
    found = []
    for kind, round_, parts, evidence, turn in kept:
        told = tuple((name, value) for name, value in parts)
        if turn is not None and today >= turn:
            kind, told = _LATE[kind], (*told, ("today", today))
        words = tuple(Evidence(document, Span(start, end), quote) for document, start, end, quote in evidence)
        found.append(Finding(kind, round_, told, words))
    return found


def load_comparison(kind: str, mechanism: int, new: int = 0, old: int = 0) -> Any:
    """Return what is kept of a comparison, None where nothing is, or another Memcon or lexicon made it."""
    rows = ask(_kept, kind, mechanism, new, old, name_reader(load_lexicon()))
    return orjson.loads(rows[0][0]) if rows else None


def _kept(kind: str, mechanism: int, new: int, old: int, name: str) -> Any:
    rows = models.Comparison.objects.filter(kind=kind, mechanism=mechanism, new=new, old=old, made_with=name)
    return rows.values_list("result")


def _pack(result: Any) -> str:
    return orjson.dumps(result).decode()


def check_comparisons() -> Iterator[str]:
    """Yield a sentence for every mechanism of which comparison makes something else than what is kept."""
    lexicon = load_lexicon()
    name = name_reader(lexicon)
    for number in models.Mechanism.objects.order_by("id").values_list("id", flat=True):
        rows = models.Comparison.objects.filter(mechanism=number)
        kept = set(rows.values_list(*models.Comparison.COLUMNS))
        if kept and all(row[-1] == name for row in kept) and kept != set(compare_mechanism(number, lexicon)):
            yield f"what is kept of the comparison of s{number}'s rounds is not what comparison makes of them."
    strays = models.Comparison.objects.exclude(mechanism__in=models.Mechanism.objects.values("id")).count()
    if strays:
        yield f"{strays} comparisons are kept of mechanisms that are no more."
