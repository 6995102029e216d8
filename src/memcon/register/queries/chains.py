"""Mechanisms, rounds and their accounts, as the frozen values that comparison and renderers work on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from django.db.models import OuterRef, Q, Subquery, TextField
from django.db.models.functions import Cast

from memcon import model as core
from memcon import resolve
from memcon.register import models
from memcon.register.asking import ask, ask_records
from memcon.register.folding import fold_name
from memcon.register.passages import PassageMark, apply_marks, load_marks
from memcon.register.queries.documents import to_mention
from memcon.register.queries.names import find_mechanism
from memcon.register.queries.passages import PARTS, load_passages
from memcon.resolve import Account, Chain, build_chain

_FIRST_REPORTED = (
    models.MeetingMention.objects.filter(document=OuterRef("meeting__document"), standing="subject")
    .order_by("id")
    .values("id")[:1]
)


# What a round with its accounts is made of: columns of the round, and of the documents that tell of it.
ROUND_COLUMNS = ("key", "number", "start", "end", "place", "country", "mode", "status", "parties", "heads")
_OF_DOCUMENT = ("key", "text", "title", "published", "publisher", "url", "parties", "side", "official")


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
    rows = found.order_by("-told", "name", "id").values(
        "key", "name", "acronym", "parties", "told", "documents", "last"
    )
    shown = rows[offset : None if limit is None else offset + limit]
    return [{"rounds" if name == "told" else name: value for name, value in row.items()} for row in shown]


def load_chain(name: str) -> Chain:
    """Return a mechanism with all its rounds and their accounts; `name` as anyone would type it, or a key.

    Raises UnknownName or AmbiguousName.
    """
    mechanism = next(iter(ask_records(_by_key, name)), None) or find_mechanism(name)
    return build_chain(to_mechanism(mechanism), load_rounds(ask_records(_rounds_of, mechanism.id)))


def _by_key(key: str) -> Any:
    return models.Mechanism.objects.filter(key=key).values("id", "key", "name", "acronym", "parties")


def _rounds_of(mechanism: int) -> Any:
    return models.Round.objects.filter(mechanism=mechanism).order_by("id").values("id", *ROUND_COLUMNS)


def load_round(row: Any) -> resolve.Round:
    """Return one round with its accounts."""
    return load_rounds([row])[0]


def load_told_round(row: Any) -> tuple[resolve.Round, list[Account]]:
    """Return one round with its accounts, and besides what accounts of other meetings say of it."""
    return _load([row], spoken_of=True)[0]


def to_mechanism(row: Any) -> resolve.Mechanism:
    """Return a mechanism as the core knows it, its names by how often they were told."""
    names = tuple(name for (name,) in ask(_names_of, row.id) if name not in (row.name, row.acronym))
    return resolve.Mechanism(row.key, row.name, row.acronym, names, tuple(row.parties))


def _names_of(mechanism: int) -> Any:
    return models.MechanismName.objects.filter(mechanism=mechanism).values_list("name")


def load_rounds(rows: Sequence[Any]) -> list[resolve.Round]:
    """Return rounds with their accounts as people judged their passages, in the order given: four statements.

    `rows` have the columns of rounds as attributes. A passage that the machine missed belongs to the first meeting that
    its document reports.
    """
    return [told for told, _ in _load(rows)]


def _load(rows: Sequence[Any], spoken_of: bool = False) -> list[tuple[resolve.Round, list[Account]]]:
    """Return rounds with their accounts, and where `spoken_of`, what other accounts say of them."""
    wanted = [row.id for row in rows]
    links = ask_records(_links_of, wanted, wanted, form=(spoken_of,))
    heads: dict[int, list[Any]] = defaultdict(list)
    for head in ask_records(_heads_of, [link.meeting_id for link in links]):
        heads[head.meeting_id].append(head)
    told = [link for link in links if link.round_id is not None and link.meeting.standing == "subject"]
    passages = load_passages("meeting_id", [link.meeting_id for link in told])
    marks = load_marks({link.meeting__document.key for link in told})
    accounts: dict[int, list[Account]] = defaultdict(list)
    for link in told:
        document = link.meeting__document
        account = Account(
            document=models.Document.to_core(document),
            meeting=to_mention(link.meeting, heads[link.meeting_id]),
            side=document.side,
            official=document.official,
            **{part: tuple(values) for part, values in passages[link.meeting_id].items()},
        )
        judged = marks.get(document.key, [])
        if link.reported != link.meeting_id:
            judged = [m for m in judged if m.action != "add"]
        accounts[link.round_id].append(_as_judged(account, judged) if judged else account)
    beside: dict[int, list[tuple[str, core.MeetingMention]]] = defaultdict(list)
    spoken: dict[int, list[Account]] = defaultdict(list)
    for link in links:
        mention = to_mention(link.meeting, heads[link.meeting_id])
        if link.of_id is not None:
            beside[link.of_id].append((link.meeting__document.key, mention))
        if link.round_id is not None and link.meeting.standing != "subject":
            spoken[link.round_id].append(Account(models.Document.to_core(link.meeting__document), mention))
    return [(_round(row, accounts[row.id], beside[row.id]), spoken[row.id]) for row in rows]


def _links_of(spoken_of: bool, rounds: list[int], same: list[int]) -> Any:
    """Return the links of meetings that tell of rounds, or of others for their account."""
    own = Q(round__in=rounds) if spoken_of else Q(round__in=rounds, meeting__standing="subject")
    links = models.MeetingLink.objects.filter(own | Q(of__in=same))
    mention = [f"meeting__{name}" for name in models.MeetingMention.COLUMNS if name not in ("document_id", "position")]
    document = [f"meeting__document__{name}" for name in _OF_DOCUMENT]
    columns = ("meeting_id", "round_id", "of_id", "reported")
    return (
        links.annotate(reported=Subquery(_FIRST_REPORTED)).order_by("meeting__id").values(*columns, *mention, *document)
    )


def _heads_of(meetings: list[int]) -> Any:
    columns = ("meeting_id", "name", "office", "party", "role", "span_start", "span_end")
    return models.Head.objects.filter(meeting__in=meetings).order_by("id").values(*columns)


def _as_judged(account: Account, marks: Sequence[PassageMark]) -> Account:
    """Return an account as people judged its passages; the meeting itself is judged at its round."""
    parts = {part: getattr(account, part) for part in PARTS.values()}
    record = apply_marks(core.AnnotatedDocument(document=account.document, genre="other", **parts), marks)
    return replace(account, **{part: getattr(record, part) for part in parts})


def _round(row: Any, accounts: list[Account], asides: list[tuple[str, core.MeetingMention]]) -> resolve.Round:
    def of(standing: str) -> tuple[tuple[str, core.MeetingMention], ...]:
        return tuple((key, m) for key, m in asides if m.standing == standing)

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
