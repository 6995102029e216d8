"""Judgements move with the words that they are about: found again in a changed text by the quote and what is around it.

A judgement names words by document and offset. When a document's text is changed, each is looked for by the exact words
in the new text (as a text quote selector of the Web Annotation model does): where they stand once, or once in the same
surroundings, the judgement is about that place from then on; else it is kept, and told for review.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from memcon.model import Span
from memcon.register import models
from memcon.register.log import Entry
from memcon.register.writing import insert_rows, read_in

# Stands for a place that is lost, and that no mention has.
LOST = -2
_AROUND = (32, 16, 8)
_PLAIN = 80
_COLUMNS = ("at", "by", "judgement_id", "document", "start", "now", "end", "quote")
_Place = tuple[int, str, int]


@dataclass(frozen=True, slots=True)
class Edit:
    """A document whose text is about to change."""

    id: int
    key: str
    old: str
    new: str


def find_quote(new: str, old: str, span: Span) -> Span | None:
    """Return where the words of `span` in the old text stand in the new one, None where that is not certain."""
    quote = span.of(old)
    if not quote.strip():
        return None
    places: list[int] = []
    at = new.find(quote)
    while at >= 0:
        places.append(at)
        at = new.find(quote, at + 1)
    for size in _AROUND:
        if len(places) < 2:
            break
        before, after = old[max(0, span.start - size) : span.start], old[span.end : span.end + size]
        fitting = [p for p in places if _fits(new, p, len(quote), before, after)]
        if len(fitting) == 1:
            places = fitting
    return Span(places[0], places[0] + len(quote)) if len(places) == 1 else None


def _fits(text: str, at: int, size: int, before: str, after: str) -> bool:
    return text[:at].endswith(before) and text.startswith(after, at + size)


def load_places() -> dict[_Place, models.Anchoring]:
    """Return where the words of judgements stand now, by judgement, document and first offset; moved ones only."""
    rows = models.Anchoring.objects.order_by("id")
    return {(row.judgement_id, row.document, row.start): row for row in rows}


def apply_places(rows: Iterable[models.Judgement]) -> None:
    """Let judgements name the places where their words stand now, `LOST` where they are not found."""
    places = load_places()
    if not places:
        return
    for row in rows:
        move_anchors_of(row, places)


def move_anchors_of(row: Any, places: Mapping[_Place, Any]) -> None:
    """Let one judgement name the places where its words stand now."""
    if places and isinstance(row.anchors, dict):
        sides = row.anchors.items()
        row.anchors = {side: [_move(row.id, anchor, places) for anchor in anchors] for side, anchors in sides}


def is_place(anchor: Any) -> bool:
    """Tell whether an anchor names a place in a document, and not a name."""
    return isinstance(anchor, list) and len(anchor) > 1 and isinstance(anchor[1], int)


def _move(number: int, anchor: Any, places: Mapping[_Place, Any]) -> Any:
    found = places.get((number, anchor[0], anchor[1])) if is_place(anchor) else None
    if found is None:
        return anchor
    if found.now is None:
        return [anchor[0], LOST - anchor[1], *([LOST] if len(anchor) > 2 else [])]
    return [anchor[0], found.now, *([found.end] if len(anchor) > 2 else [])]


def move_anchors(edits: Sequence[Edit], at: str, by: str) -> list[Entry]:
    """Find the words of judgements again in changed texts, before the rows of the old ones go; returns log lines."""
    by_key = {edit.key: edit for edit in edits if edit.old != edit.new}
    if not by_key:
        return []
    judgements = [row for row in models.Judgement.objects.order_by("id") if isinstance(row.anchors, dict)]
    wanted = {
        (row.pk, anchor[0], anchor[1]): anchor
        for row in judgements
        for anchors in row.anchors.values()
        for anchor in anchors
        if is_place(anchor) and anchor[0] in by_key
    }
    if not wanted:
        return []
    places, ends = load_places(), _load_ends({edit.id for edit in by_key.values()})
    rows, log = [], []
    for (number, key, start), anchor in wanted.items():
        edit, known = by_key[key], places.get((number, key, start))
        if known is not None and known.now is None:
            quote = known.quote
            found = find_quote(edit.new, quote, Span(0, len(quote)))
        else:
            span = _span(edit, anchor, known, ends)
            quote, found = span.of(edit.old), find_quote(edit.new, edit.old, span)
        now = (found.start, found.end) if found else (None, None)
        if now[0] == (known.now if known else start) and now[0] is not None and len(anchor) < 3:
            continue
        rows.append((at, by, number, key, start, *now, quote))
        detail = {"judgement": number, "start": start, "now": now[0], "words": quote[:500]}
        log.append(Entry("anchor moved" if found else "anchor lost", f"document:{key}", detail))
    insert_rows(models.Anchoring, _COLUMNS, rows)
    return log


def _span(edit: Edit, anchor: Any, known: models.Anchoring | None, ends: dict[tuple[int, int], int]) -> Span:
    """Return where the words of an anchor stand in the old text."""
    start = known.now if known is not None and known.now is not None else anchor[1]
    if known is not None and known.end is not None:
        end = known.end
    else:
        end = anchor[2] if len(anchor) > 2 else ends.get((edit.id, start), start + _PLAIN)
    return Span(max(0, start), min(end, len(edit.old)))


def _load_ends(documents: set[int]) -> dict[tuple[int, int], int]:
    """Return where the words end that mentions and acts begin at, by document and start."""
    ends: dict[tuple[int, int], int] = {}
    acts = models.Act.objects.values_list("document_id", "span_start", "span_end")
    for document, start, end in read_in(acts, "document__in", documents):
        ends[document, start] = end
    mentions = models.MeetingMention.objects.values_list("document_id", "evidence")
    for document, evidence in read_in(mentions, "document__in", documents):
        if evidence:
            ends[document, evidence[0][0]] = evidence[0][1]
    return ends


def find_orphans(rows: Iterable[models.Judgement]) -> dict[int, list[str]]:
    """Return, by judgement, the documents in which the words that it is about are not found any more.

    `rows` are standing judgements as `list_standing` gives them.
    """
    wanted = {
        (row.pk, anchor[0], anchor[1])
        for row in rows
        for anchors in row.anchors.values()
        for anchor in anchors
        if is_place(anchor)
    }
    keys = {key for _, key, _ in wanted}
    there: set[tuple[str, int]] = set()
    mentions = models.MeetingMention.objects.values_list("document__key", "evidence")
    there.update((k, e[0][0] if e else -1) for k, e in read_in(mentions, "document__key__in", keys))
    for table in (models.Act, models.Quotation, models.Head, models.Framework, models.Instrument, models.Formula):
        starts = table.objects.values_list("document__key", "span_start")
        there.update(read_in(starts, "document__key__in", keys))
    marked = {row.pk for row in rows if "passage" in row.anchors}
    found: dict[int, list[str]] = {}
    for number, key, start in sorted(wanted):
        lost = start <= LOST if number in marked else (key, start) not in there
        if lost and key not in found.setdefault(number, []):
            found[number].append(key)
    return {number: keys for number, keys in found.items() if keys}
