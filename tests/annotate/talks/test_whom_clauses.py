"""Meetings told in a clause on whom one meets: "with whom she will speak tomorrow", "whom he received"."""

from __future__ import annotations

import pytest

from memcon import Document, MeetingMention, annotate


def meetings(text: str) -> list[MeetingMention]:
    record = annotate(Document(text=text, published="2024-05-07", publisher="Ministry of Foreign Affairs of Latvia"))
    return list(record.meetings)


@pytest.mark.parametrize(
    ("told", "kind", "status", "start"),
    [
        ("with whom she will speak tomorrow by telephone", "call", "scheduled", "2024-05-08"),
        ("with whom she will meet tomorrow in Lima", "meeting", "scheduled", "2024-05-08"),
        ("with whom she spoke by telephone yesterday", "call", "held", "2024-05-06"),
        ("whom she will meet tomorrow", "meeting", "scheduled", "2024-05-08"),
        ("with whom she also held talks yesterday", "meeting", "held", "2024-05-06"),
        ("whom she received in Riga on 3 May", "meeting", "held", "2024-05-03"),
    ],
)
def test_whom_a_clause_is_on_is_met(told: str, kind: str, status: str, start: str) -> None:
    (met,) = meetings(f"Minister Ilze Ozola praised Foreign Minister Juan Vega of Peru, {told}.")
    assert (met.kind, met.status, met.start, met.parties) == (kind, status, start, ("LV", "PE"))
    assert sorted(h.name for h in met.heads) == ["Ilze Ozola", "Juan Vega"]


def test_who_meets_may_be_named_in_the_clause() -> None:
    text = "Foreign Minister Juan Vega of Peru, with whom Minister Ilze Ozola held talks in Lima on 3 May, praised her."
    (met,) = meetings(text)
    assert (met.start, met.place, sorted(h.name for h in met.heads)) == (
        "2024-05-03",
        "Lima",
        ["Ilze Ozola", "Juan Vega"],
    )


@pytest.mark.parametrize("told", ["whom she calls a friend", "with whom she agrees", "by whom she was told of it"])
def test_another_clause_on_somebody_tells_no_meeting(told: str) -> None:
    assert meetings(f"Minister Ilze Ozola praised Foreign Minister Juan Vega of Peru, {told}.") == []
