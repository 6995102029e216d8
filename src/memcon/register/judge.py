"""A person judges: confirms, rejects, corrects, merges, splits, and takes back; each act is one row and one log line.

Nothing that was read is changed: a judgement outranks it. Every judgement is checked against what the register
holds now, and either all of it takes effect or nothing. `seen` is the digest of what the person saw (`digest` of a
round or person); a judgement on what has changed since is refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from memcon.errors import JudgementRefused, UnknownName
from memcon.lexicon import Lexicon
from memcon.register import models
from memcon.register.anchoring import find_orphans
from memcon.register.comparisons import keep_comparisons_of
from memcon.register.connect import place_name
from memcon.register.corrections import parse_day, parse_value
from memcon.register.judgements import kind_of, list_standing, load_standing
from memcon.register.linking import link_judged
from memcon.register.log import Entry, write_log
from memcon.register.settling_names import unpack_name
from memcon.register.statuses import references_of
from memcon.register.writing import now, writing
from memcon.resolve.commitments import STATUSES

_TABLES: dict[str, Any] = {
    "round": models.Round, "mechanism": models.Mechanism, "person": models.Person, "document": models.Document,
    "commitment": models.Commitment,
}  # fmt: skip


LINKED = ("round", "mechanism", "person", "commitment")


@dataclass(frozen=True, slots=True)
class Judge:
    """A person at work on the open register: `by` is the name that every judgement bears."""

    by: str
    lexicon: Lexicon

    def correct(
        self, subject: str, field: str, value: Any, *, reason: str = "", seen: str | None = None
    ) -> models.Judgement:
        """Set a value of a round (its fields, or "heads:PK"), or the name of a mechanism or person.

        A name that is set changes what is shown, and nothing of what belongs together.
        Raises UnknownName for a wrong key, JudgementRefused for a field or value that cannot be.
        """
        row, kind = _find(subject, ("round", "mechanism", "person"), seen)
        anchors = {"one": _anchors(row, kind)}
        if kind != "round":
            anchors["told"] = list(_calls(row).values_list("told", flat=True))
        return self._record("correct", subject, field=field, value=parse_value(kind, field, value, self._codes()),
                       anchors=anchors, reason=reason)  # fmt: skip

    def confirm(self, subject: str, part: str, *, reason: str = "", seen: str | None = None) -> models.Judgement:
        """Say that a part belongs to a subject: its link is confirmed, or made where it was only proposed.

        A part of a round or commitment is a document (its id), one of a mechanism or person a name. Raises UnknownName,
        or JudgementRefused where the part is neither linked nor proposed.
        """
        row, kind = _find(subject, LINKED, seen)
        own, rest = _take_part(row, kind, part)
        return self._record("confirm", subject, value=part, anchors={"one": own, "other": rest}, reason=reason)

    def reject(self, subject: str, part: str, *, reason: str = "", seen: str | None = None) -> models.Judgement:
        """Say that a part (as for `confirm`) does not belong to a subject: it leaves it, and is not linked to it again.

        With another key for the part, the two are said to be two: what proposes them to be one is settled by it.
        """
        row, kind = _find(subject, LINKED, seen)
        other = _TABLES[kind].objects.filter(key=part).exclude(pk=row.pk).first() if kind_of(part) == kind else None
        if other is not None:
            own, rest = _anchors(other, kind), _anchors(row, kind)
        else:
            own, rest = _take_part(row, kind, part)
        if not rest:
            raise _refused(f"{part} is all that {subject} rests on: there is nothing to take it from.")
        return self._record("reject", subject, value=part, anchors={"one": own, "other": rest}, reason=reason)

    def merge(self, one: str, other: str, *, reason: str = "", seen: str | None = None) -> models.Judgement:
        """Say that two rounds, mechanisms, persons or commitments are one; what was told of both is kept."""
        first, kind = _find(one, LINKED, seen)
        second, other_kind = _find(other, LINKED)
        if kind != other_kind:
            raise _refused(f"{one} is a {kind} and {other} a {other_kind}.")
        if first.pk == second.pk:
            raise _refused(f"{one} and {other} are one already.")
        anchors = {"one": _anchors(first, kind), "other": _anchors(second, kind)}
        return self._record("merge", one, value=other, anchors=anchors, reason=reason)

    def split(
        self, subject: str, parts: Sequence[str], *, reason: str = "", seen: str | None = None
    ) -> models.Judgement:
        """Say that a subject is two; `parts` name what goes: documents of a round or commitment, else names.

        Raises JudgementRefused where a part does not belong to the subject, or nothing would be left.
        """
        row, kind = _find(subject, LINKED, seen)
        whole = _anchors(row, kind)
        going = [a for a in whole if _name_of(a) in parts]
        strangers = [p for p in parts if p not in {_name_of(a) for a in whole}]
        if strangers:
            raise _refused(f"{', '.join(strangers)}: no part of {subject}.")
        staying = [a for a in whole if a not in going]
        if not going or not staying:
            raise _refused(f"nothing would be left of {subject}.")
        anchors = {"one": going, "other": staying}
        return self._record("split", subject, value=list(parts), anchors=anchors, reason=reason)

    def undo(self, number: int, *, reason: str = "") -> models.Judgement:
        """Take back the judgement of this number; an undo can be undone too. Raises UnknownName, JudgementRefused."""
        row = models.Judgement.objects.filter(pk=number).first()
        if row is None:
            raise UnknownName(place_name(), f"there is no judgement {number}.", "'memcon judge list' lists them.")
        if row.pk in _undone():
            raise _refused(f"judgement {number} is undone already.")
        return self._record("undo", row.subject, undoes=row, reason=reason)

    def set_status(
        self, subject: str, status: str, *, evidence: str, on: str | None = None, reason: str = ""
    ) -> models.Judgement:
        """Say what became of a commitment, with what shows it (words, a document's id, an address) and its day."""
        row, _ = _find(subject, ("commitment",))
        if status not in STATUSES:
            raise _refused(f"'{status}' is no status.", f"Give one of {', '.join(STATUSES)}.")
        if not evidence.strip():
            raise _refused("a status needs evidence.", "Give the words, document or address that shows it.")
        value = {"status": status, "evidence": evidence.strip(), "on": parse_day(on) if on else None}
        anchors = {"one": [list(r) for r in references_of([row.pk])[row.pk]]}
        return self._record("status", subject, field="status", value=value, anchors=anchors, reason=reason)

    def _codes(self) -> frozenset[str]:
        return frozenset(e.value for e in self.lexicon.entries if e.label in ("state", "organisation"))

    def _record(self, action: str, subject: str, **parts: Any) -> models.Judgement:
        """Write a judgement and its log line, and let it take effect, all in one transaction."""
        if not self.by.strip():
            raise _refused("a judgement needs a name: say who judges.")
        with writing():
            before = load_standing()
            at = now()
            row = models.Judgement(at=at, by=self.by, action=action, subject=subject, **parts)
            row.save()
            detail = {"judgement": row.pk, "field": row.field, "value": row.value, "reason": row.reason}
            if row.undoes_id is not None:
                detail["undoes"] = row.undoes_id
            write_log(at, self.by, [Entry(action, subject, detail)])
            made = row
            while made.undoes is not None:
                made = made.undoes
            if made.action != "status":
                write_log(at, self.by, link_judged(self.lexicon, before))
            if subject.startswith("document:"):
                keep_comparisons_of(subject.removeprefix("document:"))
        return row


def list_judgements(subject: str | None = None) -> list[dict[str, Any]]:
    """Return judgements as plain values, latest first, each with whether it stands."""
    rows_standing = list_standing()
    standing, orphans = {row.pk for row in rows_standing}, find_orphans(rows_standing)
    rows = models.Judgement.objects.order_by("-id")
    if subject:
        rows = rows.filter(subject=subject)
    return [
        {
            "number": r.pk, "at": r.at, "by": r.by, "action": r.action, "subject": r.subject, "field": r.field,
            "value": r.value, "reason": r.reason, "undoes": r.undoes_id, "stands": r.pk in standing,
            "orphaned": orphans.get(r.pk, []),
        }
        for r in rows
    ]  # fmt: skip


def _undone() -> set[int]:
    undone: set[int] = set()
    for row in models.Judgement.objects.exclude(undoes=None).order_by("-id"):
        if row.pk not in undone:
            undone.add(row.undoes_id)
    return undone


def _find(subject: str, kinds: tuple[str, ...], seen: str | None = None) -> tuple[Any, str]:
    kind = kind_of(subject)
    if kind not in kinds:
        raise _refused(f"'{subject}' is no key of a {' or '.join(kinds)}.")
    row = _TABLES[kind].objects.filter(key=subject).first()
    if row is None:
        raise UnknownName(place_name(), f"there is no {kind} {subject}.", "It may have been merged: see 'memcon log'.")
    if seen is not None and not row.digest.startswith(seen):
        raise _refused(f"{subject} has changed since you saw it.", "Look at it again, then judge.")
    return row, kind


def _refused(problem: str, cure: str = "") -> JudgementRefused:
    return JudgementRefused(place_name(), problem, cure)


def _anchors(row: Any, kind: str) -> list[Any]:
    """Return what a subject rests on now: references of mentions or acts, or names."""
    if kind == "round":
        return _references(models.MeetingLink.objects.filter(round=row))
    if kind == "commitment":
        return _acts(models.CommitmentLink.objects.filter(commitment=row))
    if kind == "mechanism":
        names = {row.name, *row.names.values_list("name", flat=True)}
        return sorted(n for n in names if n != row.acronym or len(names) == 1)
    heads = models.Head.objects.filter(link__person=row)
    return sorted({(h.name, h.party) for h in heads}, key=lambda pair: (pair[0], pair[1] or ""))


def _calls(row: Any) -> Any:
    """Return the names by which documents call a mechanism or person, each with all that they tell of it."""
    return models.Appellation.objects.filter(kind=row.key[0], target=row.pk).order_by("id")


def _name_of(anchor: Any) -> str:
    """Return by what a person names an anchor: a document's id, or a name."""
    return str(anchor if isinstance(anchor, str) else anchor[0])


def _take_part(row: Any, kind: str, part: str) -> tuple[list[Any], list[Any]]:
    """Return the anchors that a part of a subject has, linked to it or proposed to be, and those of the rest."""
    whole = _anchors(row, kind)
    own = [a for a in whole if _name_of(a) == part] or _proposed(row, kind, part)
    if not own:
        named = "document" if kind in ("round", "commitment") else "name"
        raise _refused(f"'{part}' is no {named} that is linked to {row.key}, or proposed to be.")
    return own, [a for a in whole if a not in own]


def _proposed(row: Any, kind: str, part: str) -> list[Any]:
    if kind in ("round", "commitment"):
        table, path = (
            (models.MeetingLink, "meeting__document__key") if kind == "round" else
            (models.CommitmentLink, "act__document__key")
        )  # fmt: skip
        links = table.objects.filter(**{path: part})
        wanted = links.filter(pk__in=[k.pk for k in links if any(p[0] == row.key for p in k.proposed)])
        return _references(wanted) if kind == "round" else _acts(wanted)
    letter = row.key[0]
    found: list[Any] = []
    for called in models.Appellation.objects.filter(kind=letter, name=part).order_by("id"):
        if any(p[0] == row.key for p in called.proposed):
            anchor = part if letter == "s" else (part, unpack_name(letter, called.told).party)
            if anchor not in found:
                found.append(anchor)
    return found


def _references(links: Any) -> list[Any]:
    rows = links.order_by("pk").values_list("meeting__document__key", "meeting__evidence")
    return [[key, evidence[0][0] if evidence else -1] for key, evidence in rows]


def _acts(links: Any) -> list[Any]:
    return [list(pair) for pair in links.order_by("pk").values_list("act__document__key", "act__span_start")]
