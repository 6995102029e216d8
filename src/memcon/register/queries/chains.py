"""Mechanisms, rounds and their accounts, as the frozen values that comparison and renderers work on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from django.db.models import Count, Max, OuterRef, Q, Subquery, TextField
from django.db.models.functions import Cast

from memcon import model as core
from memcon import resolve
from memcon.register import models
from memcon.register.folding import fold_name
from memcon.register.passages import PassageMark, apply_marks, is_judged, load_marks
from memcon.register.queries.names import find_mechanism
from memcon.register.queries.passages import PARTS, load_passages
from memcon.resolve import Account, Chain, build_chain

_FIRST_REPORTED = (
    models.MeetingMention.objects.filter(document=OuterRef("meeting__document"), standing="subject")
    .order_by("id")
    .values("id")[:1]
)


def list_mechanisms(
    words: str | None = None, party: str | None = None, limit: int | None = None, offset: int = 0
) -> list[dict[str, Any]]:
    """Return mechanisms with the number of their rounds and documents and the day of the last round held.

    Those whose names hold `words`, and those that `party` is a party of, where given; at most `limit` are loaded,
    without the first `offset`.
    """
    found = models.Mechanism.objects.all()
    if words:
        found = found.filter(
            id__in=models.MechanismName.objects.filter(folded__contains=fold_name(words)).values("mechanism")
        )
    if party:
        found = found.annotate(codes=Cast("parties", TextField())).filter(codes__contains=f'"{party.upper()}"')
    rows = (
        found.annotate(
            told=Count("rounds", distinct=True),
            documents=Count("rounds__links__meeting__document", distinct=True),
            last=Max("rounds__start", filter=Q(rounds__status="held")),
        )
        .order_by("-told", "name", "id")
        .values("key", "name", "acronym", "parties", "told", "documents", "last")
    )
    shown = rows[offset : None if limit is None else offset + limit]
    return [{"rounds" if name == "told" else name: value for name, value in row.items()} for row in shown]


def load_chain(name: str) -> Chain:
    """Return a mechanism with all its rounds and their accounts; `name` as anyone would type it, or a key.

    Raises UnknownName or AmbiguousName.
    """
    mechanism = find_mechanism(name)
    rounds = list(mechanism.rounds.order_by("id"))
    return build_chain(to_mechanism(mechanism), load_rounds(rounds))


def load_round(row: models.Round) -> resolve.Round:
    """Return one round with its accounts."""
    return load_rounds([row])[0]


def to_mechanism(row: models.Mechanism) -> resolve.Mechanism:
    """Return a mechanism as the core knows it, its names by how often they were told."""
    names = tuple(n for n in row.names.values_list("name", flat=True) if n not in (row.name, row.acronym))
    return resolve.Mechanism(row.key, row.name, row.acronym, names, tuple(row.parties))


def load_rounds(rows: Sequence[models.Round]) -> list[resolve.Round]:
    """Return rounds with their accounts as people judged their passages, in the order given: three statements, one more
    where anybody judged any.

    A passage that the machine missed belongs to the first meeting that its document reports.
    """
    wanted = {row.pk for row in rows}
    links = list(
        models.MeetingLink.objects.filter(Q(round__in=wanted, meeting__standing="subject") | Q(of__in=wanted))
        .annotate(reported=Subquery(_FIRST_REPORTED), judged=is_judged("meeting__document__key"))
        .select_related("meeting__document")
        .defer(*(f"meeting__document__{name}" for name in ("sentences", "mentions", "forums", "notes")))
        .order_by("meeting__id")
    )
    heads = _heads([link.meeting for link in links])
    told = [link for link in links if link.round_id in wanted and link.meeting.standing == "subject"]
    passages = load_passages("meeting_id", [link.meeting_id for link in told])
    marks = load_marks({link.meeting.document.key for link in told if link.judged})
    accounts: dict[int, list[Account]] = defaultdict(list)
    for link in told:
        meeting, document = link.meeting, link.meeting.document
        account = Account(
            document=document.to_core(),
            meeting=meeting.to_core(heads[meeting.pk]),
            side=document.side,
            official=document.official,
            **{part: tuple(values) for part, values in passages[meeting.pk].items()},
        )
        judged = marks.get(document.key, [])
        if link.reported != link.meeting_id:
            judged = [m for m in judged if m.action != "add"]
        accounts[link.round_id].append(_as_judged(account, judged) if judged else account)
    beside: dict[int, list[tuple[str, models.MeetingMention]]] = defaultdict(list)
    for link in links:
        if link.of_id in wanted:
            beside[link.of_id].append((link.meeting.document.key, link.meeting))
    return [_round(row, accounts[row.pk], beside[row.pk], heads) for row in rows]


def _as_judged(account: Account, marks: Sequence[PassageMark]) -> Account:
    """Return an account as people judged its passages; the meeting itself is judged at its round."""
    parts = {part: getattr(account, part) for part in PARTS.values()}
    record = apply_marks(core.AnnotatedDocument(document=account.document, genre="other", **parts), marks)
    return replace(account, **{part: getattr(record, part) for part in parts})


def _heads(meetings: list[models.MeetingMention]) -> dict[int, list[models.Head]]:
    found: dict[int, list[models.Head]] = defaultdict(list)
    for head in models.Head.objects.filter(meeting__in=[m.pk for m in meetings]).order_by("id"):
        found[head.meeting_id].append(head)
    return found


def _round(
    row: models.Round,
    accounts: list[Account],
    asides: list[tuple[str, models.MeetingMention]],
    heads: dict[int, list[models.Head]],
) -> resolve.Round:
    def of(standing: str) -> tuple[tuple[str, core.MeetingMention], ...]:
        return tuple((key, m.to_core(heads[m.pk])) for key, m in asides if m.standing == standing)

    return resolve.Round(
        key=row.key,
        number=row.number,
        start=row.start,
        end=row.end,
        place=row.place,
        country=row.country,
        mode=row.mode,
        status=row.status,
        parties=tuple(row.parties),
        heads=tuple(unpack_head(h) for h in row.heads),
        accounts=tuple(sorted(accounts, key=lambda a: (a.document.published or "9999", a.document.id))),
        previous=of("previous"),
        upcoming=of("next"),
    )


def unpack_head(packed: list[Any]) -> core.Head:
    """Return a head from a round's list of heads."""
    name, office, party, role, start, end = packed
    return core.Head(name, office, party, role, core.Span(start, end))
