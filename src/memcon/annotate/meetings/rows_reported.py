"""Meetings told in one row, all of which are reported where one is: "his meetings with A of Peru and B of Kenya"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft


def report_rows(drafts: Sequence[Draft]) -> None:
    """Report all meetings of a row of which one is reported, on its day and at its place."""
    rows: dict[tuple[int, int], list[Draft]] = {}
    for d in drafts:
        if d.kind == "meeting" and d.verb is not None:
            rows.setdefault((d.sentence.start, d.verb), []).append(d)
    for row in rows.values():
        told = next((d for d in row if d.standing == "subject"), None)
        for d in row if told is not None else ():
            if told is not None and d.standing == "mentioned" and d.status == told.status and d.when is None:
                d.standing, d.when = "subject", told.when
                d.months_only, d.why_no_day = told.months_only, told.why_no_day
                d.place = d.place or told.place
