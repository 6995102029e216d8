"""Links what documents tell of the same mechanisms, meetings and persons, and writes only what has changed.

The proposals are made from all documents at once, so that the order in which they came in decides nothing. A round,
mechanism or person keeps its key as long as it keeps mentions that it had.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

import orjson

from memcon.lexicon import Lexicon
from memcon.model import MeetingMention
from memcon.register import models
from memcon.register.copies import find_new_copies, load_groups
from memcon.register.folding import fold_name
from memcon.register.judgements import Standing, load_standing
from memcon.register.ledger import write_ledger
from memcon.register.log import Entry, write_log
from memcon.register.models.documents import to_json
from memcon.register.numbering import Given, keep_numbers, sync, sync_links
from memcon.register.proposing import Member, Proposal, Told, propose
from memcon.register.weighing import FIELDS, Tellings, weigh
from memcon.register.writing import insert_rows, now, update_rows, writing
from memcon.resolve import NameReader

_ROUND_COLUMNS = ("id", "key", "mechanism_id", "kind", *FIELDS, "heads", "values", "conflicts", "digest")


def link(by: str, lexicon: Lexicon, *, force: bool = False) -> bool:
    """Make the links of all documents, where any came in since the last time; tells whether it had to."""
    if not force and not models.State.objects.filter(id=1, unlinked=True).exists():
        return False
    with writing():
        reader = NameReader(lexicon)
        find_new_copies()
        told = load_told()
        standing = load_standing(told)
        found = propose(told, reader, standing.known, standing.judged)
        given: Given = models.State.objects.values_list("given", flat=True).get(id=1)
        log = _Writer(told, found, standing, given).write(reader)
        log += write_ledger(given)
        write_log(now(), by, log)
        models.State.objects.filter(id=1).update(unlinked=False, given=given)
    return True


def reweigh(row: models.Round, lexicon: Lexicon) -> list[Entry]:
    """Weigh one round's values anew, inside the writer's turn; returns lines for the log.

    For a judgement that sets a value: no link depends on it, so the other documents need not be resolved again.
    """
    documents = set(models.MeetingLink.objects.filter(round=row).values_list("meeting__document_id", flat=True))
    told = load_told(documents)
    linked = models.MeetingLink.objects.filter(meeting__document__in=documents).exclude(round=None)
    targets = dict(linked.values_list("meeting_id", "round__key"))
    found = Proposal(meetings=[Member(n, key, 1.0, (), "proposed") for n, key in targets.items()])
    tellings = Tellings()
    for one in told:
        for number, mention in zip(one.meeting_ids, one.meetings, strict=True):
            if targets.get(number) == row.key:
                tellings.add(one, mention)
    pins = load_standing(told).pins(found).get(row.key, {})
    fresh = _round_row(row.pk, row.mechanism_id, tellings, weigh(row.key, tellings, pins, NameReader(lexicon)))
    if fresh[-1] == row.digest:
        return []
    update_rows(models.Round, _ROUND_COLUMNS, [fresh])
    return [Entry("round changed", row.key, {"digest": fresh[-1]})]


def load_told(documents: set[int] | None = None) -> list[Told]:
    """Return every document (or those of the numbers given) that tells of a meeting, in the order of their keys."""
    some: dict[str, Any] = {} if documents is None else {"document__in": documents}
    heads: dict[int, list[models.Head]] = defaultdict(list)
    for head in models.Head.objects.filter(**some).order_by("id").iterator():
        heads[head.meeting_id].append(head)
    mentions: dict[int, list[models.MeetingMention]] = defaultdict(list)
    for mention in models.MeetingMention.objects.filter(**some).order_by("id").iterator():
        mentions[mention.document_id].append(mention)
    copies = load_groups()
    columns = ("id", "key", "published", "side", "official", "genre")
    return [
        Told(
            **row,
            meetings=tuple(m.to_core(heads[m.pk]) for m in mentions[row["id"]]),
            meeting_ids=tuple(m.pk for m in mentions[row["id"]]),
            head_ids=tuple(tuple(h.pk for h in heads[m.pk]) for m in mentions[row["id"]]),
            copy_of=copies.get(row["key"]),
        )
        for row in models.Document.objects.order_by("key").values(*columns)
        if row["id"] in mentions
    ]


class _Writer:
    """Gives what is proposed its lasting numbers, and brings the tables to it."""

    def __init__(self, told: Sequence[Told], found: Proposal, standing: Standing, given: Given) -> None:
        self._told, self._found, self._standing = told, found, standing
        links = models.MeetingLink.objects.values_list("meeting_id", "round_id", "mechanism_id")
        before = {number: (r, s) for number, r, s in links}
        rounds, mechanisms = _groups(found.meetings, "target"), _groups(found.meetings, "mechanism")
        for key in found.rounds:
            rounds.setdefault(key, [])
        for key in found.mechanisms:
            mechanisms.setdefault(key, [])
        was_round = {n: r for n, (r, _) in before.items() if r is not None}
        was_mechanism = {n: s for n, (_, s) in before.items() if s is not None}
        self._rounds = keep_numbers(rounds, was_round, given, "round")
        self._mechanisms = keep_numbers(mechanisms, was_mechanism, given, "mechanism")
        was_person = dict(models.PersonLink.objects.exclude(person=None).values_list("head_id", "person_id"))
        self._persons = keep_numbers(_groups(found.heads, "target"), was_person, given, "person")

    def write(self, reader: NameReader) -> list[Entry]:
        """Write mechanisms, rounds, persons and links; returns lines for the log."""
        log = self._write_mechanisms()
        log += sync(models.Round, _ROUND_COLUMNS, self._round_rows(reader), "round")
        log += self._write_persons()
        sync_links(models.MeetingLink, [self._meeting_link(m) for m in self._found.meetings])
        sync_links(models.PersonLink, [self._person_link(m) for m in self._found.heads])
        return log

    def _write_mechanisms(self) -> list[Entry]:
        rows, names = [], []
        for key, number in self._mechanisms.items():
            m = self._found.mechanisms[key]
            row = (f"s{number}", self._standing.names.get(key, m.name), m.acronym, to_json(m.parties))
            rows.append((number, *row, _digest(row)))
            told = Counter(dict.fromkeys(filter(None, (m.name, m.acronym, row[1], *m.aliases)), 0))
            told.update(self._found.mechanism_names.get(key, {}))
            names += [(number, name, fold_name(name), n) for name, n in sorted(told.items())]
        models.MechanismName.objects.all().delete()
        log = sync(models.Mechanism, ("id", "key", "name", "acronym", "parties", "digest"), rows, "mechanism")
        insert_rows(models.MechanismName, ("mechanism_id", "name", "folded", "told"), names)
        return log

    def _round_rows(self, reader: NameReader) -> list[tuple[Any, ...]]:
        mention_of: dict[int, tuple[Told, MeetingMention]] = {
            number: (t, m) for t in self._told for number, m in zip(t.meeting_ids, t.meetings, strict=True)
        }
        tellings: dict[str, Tellings] = defaultdict(Tellings)
        for member in self._found.meetings:
            if member.target is not None:
                tellings[member.target].add(*mention_of[member.id])
        pins = self._standing.pins(self._found)
        rows = []
        for key, number in self._rounds.items():
            mechanism = self._found.rounds[key]
            owner = self._mechanisms[mechanism] if mechanism is not None else None
            rows.append(_round_row(number, owner, tellings[key], weigh(key, tellings[key], pins.get(key, {}), reader)))
        return rows

    def _write_persons(self) -> list[Entry]:
        rows, names = [], []
        for key, number in self._persons.items():
            p = self._found.persons[key]
            told = self._found.person_names.get(key, Counter({p.name: 1}))
            best = max(told, key=lambda n: (told[n] > 1, len(n), told[n], n))
            row = (f"p{number}", self._standing.names.get(key, best), p.parties[-1] if p.parties else None)
            rows.append((number, *row, _digest(row)))
            names += [(number, name, fold_name(name), n) for name, n in sorted({row[1]: 0, **told}.items())]
        models.PersonName.objects.all().delete()
        log = sync(models.Person, ("id", "key", "name", "party", "digest"), rows, "person")
        insert_rows(models.PersonName, ("person_id", "name", "folded", "told"), names)
        return log

    def _meeting_link(self, m: Member) -> tuple[Any, ...]:
        numbers = (
            self._rounds.get(m.target or ""),
            self._mechanisms.get(m.mechanism or ""),
            self._rounds.get(m.of or ""),
        )
        others = [(f"m{self._rounds[k]}", score, why) for k, score, why in m.proposed if k in self._rounds]
        return (m.id, *numbers, m.score, to_json(m.reasons), m.state, to_json(others))

    def _person_link(self, m: Member) -> tuple[Any, ...]:
        others = [(f"p{self._persons[k]}", score, why) for k, score, why in m.proposed if k in self._persons]
        return (m.id, self._persons.get(m.target or ""), m.score, to_json(m.reasons), m.state, to_json(others))


def _groups(members: Sequence[Member], field: str) -> dict[str, list[int]]:
    groups: dict[str, list[int]] = {}
    for member in members:
        key = getattr(member, field)
        if key is not None:
            groups.setdefault(key, []).append(member.id)
    return groups


def _digest(row: object) -> str:
    return hashlib.sha256(orjson.dumps(row)).hexdigest()


def _round_row(number: int, mechanism: int | None, tellings: Tellings, weighed: dict[str, Any]) -> tuple[Any, ...]:
    kinds = Counter(m.kind for _, m in tellings.own or tellings.asides)
    kind = max(kinds, key=lambda k: (kinds[k], k)) if kinds else "session"
    plain = [to_json(v) if isinstance(v, list | dict) else v for v in (weighed[name] for name in FIELDS)]
    packed = [to_json(weighed[name]) for name in ("heads", "values", "conflicts")]
    row = (f"m{number}", mechanism, kind, *plain, *packed)
    return (number, *row, _digest(row))
