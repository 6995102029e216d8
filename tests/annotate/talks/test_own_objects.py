"""Meetings and calls whose other side is the writer: "President A telephoned me this afternoon"."""

from __future__ import annotations

import pytest

import memcon


def read(text: str) -> list[tuple[str, tuple[str, ...], list[str]]]:
    record = memcon.annotate(text, published="2024-05-16", publisher="Prime Minister of Australia")
    return [(m.kind, m.parties, [h.name for h in m.heads]) for m in record.meetings]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("telephoned me this afternoon", "call"),
        ("called me today to discuss the harvest", "call"),
        ("phoned us yesterday", "call"),
        ("received us in Lima", "meeting"),
    ],
)
def test_who_met_or_called_the_writer_met_his_side(words, kind):
    assert read(f"President Luz Rojas of Peru {words}.") == [(kind, ("AU", "PE"), ["Luz Rojas"])]


@pytest.mark.parametrize(
    "text",
    [
        "President Luz Rojas of Peru called me a friend.",
        "President Luz Rojas of Peru told me today that it rained.",
        "The lawyer telephoned me today.",
    ],
)
def test_who_only_named_or_told_him_something_did_not(text):
    assert not read(text)
