"""Links what documents tell of the same mechanisms, meetings and persons, and writes only what has changed.

Names come first (`settling_names`), then rounds and heads (`settling_rounds`), then what is shown (`shown`) and the
ledger. Only what new or changed documents and judgements reach is linked again; the result is that of linking all
documents at once, so that the order in which they came in decides nothing. A round, mechanism or person keeps its key
as long as it keeps mentions that it had.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import Any

from memcon.api import name_reader
from memcon.lexicon import Lexicon
from memcon.register import models
from memcon.register.comparisons import find_mechanisms, keep_comparisons
from memcon.register.copies import find_new_copies
from memcon.register.judgements import Standing, load_standing
from memcon.register.ledger import write_ledger
from memcon.register.log import Entry, write_log
from memcon.register.numbering import Given
from memcon.register.proposing import document_of, load_told
from memcon.register.settling_names import NameTable, Settling, names_told
from memcon.register.settling_rounds import HeadTable, Recalled, RoundTable, load_links
from memcon.register.shown import write_mechanisms, write_persons, write_rounds
from memcon.register.summaries import keep_summaries
from memcon.register.writing import chunk, now, writing
from memcon.resolve import NameReader

# From this share of new documents on, linking all of them is less work than following what they reach.
_MUCH = 0.25


def link(by: str, lexicon: Lexicon, *, force: bool = False) -> bool:
    """Link the documents that came in since the last time; tells whether there were any. `force` links all anew."""
    if not force and not models.State.objects.filter(id=1, unlinked=True).exists():
        return False
    with writing():
        standing = load_standing()
        write_log(now(), by, _Linking(lexicon, standing, standing, whole=force).run())
    return True


def link_again(by: str, lexicon: Lexicon) -> None:
    """Link everything anew, but for the comparisons, which are gone until somebody makes them (`renewing`)."""
    with writing():
        standing = load_standing()
        write_log(now(), by, _Linking(lexicon, standing, standing, whole=True, compare=False).run())


def link_judged(lexicon: Lexicon, before: Standing) -> list[Entry]:
    """Bring the links to what people judged since `before`, inside the writer's turn; returns lines for the log."""
    return _Linking(lexicon, before, load_standing(), whole=False).run()


@lru_cache(maxsize=2)
def _read_names(lexicon: Lexicon) -> NameReader:
    return NameReader(lexicon)


class _Linking:
    """One run of linking."""

    def __init__(
        self, lexicon: Lexicon, before: Standing, standing: Standing, *, whole: bool, compare: bool = True
    ) -> None:
        self._compare = compare
        self._before, self._standing = before, standing
        self._reader = _read_names(lexicon)
        self._lexicon, self._name = lexicon, name_reader(lexicon)
        state = models.State.objects.get(id=1)
        self._given: Given = state.given
        fresh = models.Document.objects.filter(compared=False)
        much = fresh.count() > _MUCH * models.Document.objects.count()
        self._whole = whole or much or state.linked_with != self._name
        self._fresh: set[int] = set(fresh.values_list("id", flat=True))

    def run(self) -> list[Entry]:
        """Link, and return lines for the log."""
        near = find_new_copies(self._fresh)
        told = load_told(None if self._whole else self._fresh)
        names = {kind: NameTable(kind, self._reader, self._standing) for kind in ("s", "p")}
        settled = {kind: self._settle(table, told) for kind, table in names.items()}
        recalled = Recalled(self._reader)
        touched = self._find_callers(models.MeetingLink, settled["s"].names)
        rounds = RoundTable(self._reader, self._standing, recalled)
        made = rounds.link(self._fresh, touched, self._before, self._given, whole=self._whole)
        persons = self._link_heads(recalled, settled["p"])
        log, renamed = self._show_names(names["s"], settled["s"], made.mechanisms, write_mechanisms)
        numbers = self._find_rounds(made.rounds, near)
        spoken = {*numbers, *made.gone, *made.told, *self._find_told(near)}
        compared = renamed | find_mechanisms(spoken)
        log += write_rounds(numbers, made.gone, self._standing, self._reader, whole=self._whole)
        lines, people = self._show_names(names["p"], settled["p"], persons, write_persons)
        log += lines
        owners = None if self._whole else self._find_owners({*numbers, *made.gone}, made.mechanisms | settled["s"].gone)
        log += write_ledger(self._given, self._lexicon, self._standing, owners)
        compared |= find_mechanisms(spoken)
        keep_summaries(*(None, None) if self._whole else (people | persons, compared))
        if self._compare:
            keep_comparisons(None if self._whole else compared, self._lexicon)
        else:
            models.Comparison.objects.all().delete()
        models.Document.objects.filter(compared=False).update(compared=True)
        state = models.State.objects.filter(id=1)
        state.update(unlinked=False, given=self._given, linked_with=self._name)
        return log

    def _settle(self, table: NameTable, told: list[Any]) -> Settling:
        """Settle names of one kind: those that documents give now, and without those that none gives any more."""
        links: Any = models.MeetingLink if table.kind == "s" else models.PersonLink
        names = names_told(table.kind, told)
        if self._whole:
            stored = dict(models.Appellation.objects.filter(kind=table.kind).values_list("told", "id"))
            lost = {number for packed, number in stored.items() if packed not in names}
        else:
            lost = self._find_lost(links, table.kind, names)
        return table.settle(names, lost, self._before, self._given, whole=self._whole)

    def _find_lost(self, links: Any, kind: str, names: dict[str, Any]) -> set[int]:
        """Return the names that the changed documents gave before, and that no document gives now."""
        old = {row[-1] for row in load_links(self._fresh, links).values() if row[-1] is not None}
        lost: set[int] = set()
        for part in chunk(sorted(old)):
            rows = models.Appellation.objects.filter(id__in=part).values_list("id", "told")
            lost.update(number for number, packed in rows if packed not in names)
        first = links.COLUMNS[0]
        for part in chunk(sorted(lost)):
            for number, row in links.objects.filter(called__in=part).values_list("called", first):
                if document_of(row) not in self._fresh:
                    lost.discard(number)
        return lost

    def _find_callers(self, links: Any, names: Collection[int]) -> set[int]:
        """Return the documents, other than fresh ones, that call somebody or something by one of these names."""
        if self._whole:
            return set()
        found: set[int] = set()
        for part in chunk(sorted(names)):
            rows = links.objects.filter(called__in=part).values_list(links.COLUMNS[0], flat=True)
            found.update(document_of(n) for n in rows)
        return found - self._fresh

    def _link_heads(self, recalled: Recalled, settled: Settling) -> set[int]:
        """Link heads; returns the numbers of the persons that this touches."""
        heads = HeadTable(recalled)
        if self._whole:
            return heads.link(None, load_told())
        documents = self._fresh | self._find_callers(models.PersonLink, settled.names)
        return heads.link(documents, load_told(documents))

    def _find_told(self, near: set[int]) -> set[int]:
        """Return the rounds that changed documents, and their copies, tell of now."""
        rows = load_links(self._fresh | near).values() if not self._whole else ()
        return {n for row in rows for n in (row[1], row[3]) if n is not None}

    def _show_names(
        self, table: NameTable, settled: Settling, touched: set[int], write: Any
    ) -> tuple[list[Entry], set[int]]:
        """Write what changed names stand for; returns lines for the log, and the numbers of what was written."""
        named = table.find_names()
        before = NameTable(table.kind, self._reader, self._before).find_names()
        touched = touched | {n for n in {*named, *before} if named.get(n) != before.get(n)}
        made = dict(settled.made)
        made.update(table.load_made(touched - set(made) - settled.gone))
        lines: list[Entry] = write(made, settled.gone, named, whole=self._whole)
        return lines, {*made, *settled.gone}

    def _find_rounds(self, changed: dict[int, int | None], near: set[int]) -> dict[int, int | None]:
        """Return the rounds whose values may have changed, with their mechanisms.

        Those that documents left or joined, those of changed documents and of their copies, and those with a value
        that people set or took back.
        """
        if self._whole:
            return changed
        found: set[int] = set()
        for row in load_links(self._fresh | near).values():
            found.update(n for n in (row[1],) if n is not None)
        corrected = {r.pk: r for s in (self._before, self._standing) for r in s.corrections}
        was, now_ = ({r.pk for r in s.corrections} for s in (self._before, self._standing))
        keys = {d for number in was ^ now_ for d, _ in corrected[number].anchors.get("one", [])}
        for part in chunk(sorted(keys)):
            rows = models.MeetingLink.objects.filter(meeting__document__key__in=part).exclude(round=None)
            found.update(rows.values_list("round_id", flat=True))
        stored = models.Round.objects.filter(id__in=sorted(found - set(changed))).values_list("id", "mechanism_id")
        return {**dict(stored), **changed}

    def _find_owners(self, rounds: Collection[int], mechanisms: Collection[int]) -> set[tuple[str, int]]:
        """Return whose commitments may have changed: mechanisms, and rounds outside any."""
        owners: set[tuple[str, int]] = {("s", n) for n in mechanisms} | {("m", n) for n in rounds}
        for part in chunk(sorted(rounds)):
            held = models.Round.objects.filter(id__in=part).exclude(mechanism=None)
            owners.update(("s", n) for n in held.values_list("mechanism_id", flat=True))
        now_, was = self._standing.of["commitment"], self._before.of["commitment"]
        keys = sorted({x[0] for x in {*now_, *was} if now_.get(x) != was.get(x)})
        for part in chunk(keys):
            told = models.Round.objects.filter(links__meeting__document__key__in=part)
            for number, mechanism in told.values_list("id", "mechanism_id"):
                owners.add(("m", number) if mechanism is None else ("s", mechanism))
        return owners
