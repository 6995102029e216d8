"""Documents → accounts: which of a document's acts belong to which of its meetings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from memcon.model import AnnotatedDocument, MeetingMention, Span
from memcon.resolve.records import Account


def build_accounts(record: AnnotatedDocument, *, side: str | None = None, official: bool = True) -> tuple[Account, ...]:
    """Return one account for each meeting that the document reports (standing `subject`).

    An act belongs to the subject meeting told last before or in its own sentence; acts ahead of the first meeting
    belong to the first. A document without a subject meeting has no account.
    """
    told = [m for m in record.meetings if m.standing == "subject"]
    owner = _Owner(record, told)
    return tuple(
        Account(
            document=record.document,
            meeting=meeting,
            acts=tuple(a for a in record.acts if owner.of(a.span) == i),
            formulae=tuple(f for f in record.formulae if owner.of(f.span) == i),
            frameworks=tuple(f for f in record.frameworks if owner.of(f.span) == i),
            instruments=tuple(n for n in record.instruments if owner.of(n.span) == i),
            quotations=tuple(q for q in record.quotations if owner.of(q.span) == i),
            side=side,
            official=official,
        )
        for i, meeting in enumerate(told)
    )


class _Owner:
    """Finds the meeting that a passage belongs to, by the place where meetings are told."""

    def __init__(self, record: AnnotatedDocument, told: Sequence[MeetingMention]) -> None:
        self._sentences = [s.start for s in record.sentences]
        marks: dict[int, int] = {}
        for i, meeting in enumerate(told):
            for span in meeting.evidence:
                marks.setdefault(self._sentence_start(span.start), i)
        self._marks = sorted(marks.items())
        self._starts = [at for at, _ in self._marks]

    def _sentence_start(self, offset: int) -> int:
        i = bisect_right(self._sentences, offset)
        return self._sentences[i - 1] if i else 0

    def of(self, span: Span) -> int:
        i = bisect_right(self._starts, self._sentence_start(span.start))
        return self._marks[i - 1][1] if i else self._marks[0][1] if self._marks else 0
