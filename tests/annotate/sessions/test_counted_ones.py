"""Sessions that a text only counts, and sessions told as what was to come."""

from __future__ import annotations

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention

HEAD = "The third session of the Peru-Latvia Joint Commission took place in Riga today. "


def read(text: str) -> list[MeetingMention]:
    document = Document(id="t", text=text, published="2023-05-24", publisher="Ministry of Foreign Affairs of Peru")
    return list(annotate(document).meetings)


def others(text: str) -> list[tuple[int | None, str, str, str | None, str | None]]:
    return [(m.number, m.standing, m.status, m.place, m.start) for m in read(HEAD + text)[1:]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The second one had taken place in Cusco in 2016.", (2, "previous", "held", "Cusco", "2016")),
        ("The second was held in Cusco in 2016.", (2, "previous", "held", "Cusco", "2016")),
        ("The first one, as you remember, was hosted in Cusco in 2012.", (1, "previous", "held", "Cusco", "2012")),
        ("The fourth one is to take place in Cusco in 2026.", (4, "next", "scheduled", "Cusco", "2026")),
        ("The fourth will be held in Cusco in 2026.", (4, "next", "scheduled", "Cusco", "2026")),
        ("The fourth one is planned for 2026 in Cusco.", (4, "next", "scheduled", "Cusco", "2026")),
        ("The fourth is due in Cusco in 2026.", (4, "next", "scheduled", "Cusco", "2026")),
        ("A fourth will follow in Cusco next year.", (4, "next", "scheduled", "Cusco", "2024")),
        ("A fourth round is scheduled for 2026.", (4, "next", "scheduled", None, "2026")),
        (
            "Both sides looked into trade. The fourth is to be held in Cusco in 2026.",
            (4, "next", "scheduled", "Cusco", "2026"),
        ),
        ("The next one will be in Cusco in 2026.", (None, "next", "scheduled", "Cusco", "2026")),
    ],
)
def test_a_session_is_counted_without_a_noun(text: str, expected: tuple[object, ...]) -> None:
    assert others(text) == [expected]


@pytest.mark.parametrize("tail", ["and the first in Lima in 2012", "and the first was held in Lima in 2012"])
def test_a_further_session_stands_behind_another(tail: str) -> None:
    found = others(f"The second session was held in Cusco in 2016, {tail}.")
    assert found == [(2, "previous", "held", "Cusco", "2016"), (1, "previous", "held", "Lima", "2012")]


@pytest.mark.parametrize(
    "text",
    [
        "The two sides ran three drills. The second was held in Cusco in 2016.",
        "Two workshops followed. The second one was held in Cusco in 2016.",
        "The second one was sold in Cusco in 2016.",
        "The two sides ran three drills. All went well. The fourth is planned for 2026 in Cusco.",
        "A fourth of the fleet will follow in 2026.",
        "A fourth country will follow in 2026.",
    ],
)
def test_what_is_counted_may_be_no_session(text: str) -> None:
    assert others(text) == []


@pytest.mark.parametrize(
    ("verb", "status", "start"),
    [
        ("would be held in Riga in September", "scheduled", "2023-09"),
        ("would take place in Riga in November", "scheduled", "2023-11"),
        ("would also be convened in Riga in the autumn of 2024", "scheduled", "2024"),
        ("would be held in Riga", "agreed", None),
        ("was held in Riga in September", "held", "2022-09"),
    ],
)
def test_a_session_that_would_be_held_is_to_come(verb: str, status: str, start: str | None) -> None:
    (found,) = read(f"The ministers agreed that the third session of the Peru-Latvia Joint Commission {verb}.")
    assert (found.status, (found.start or "")[:7] or None) == (status, start)


@pytest.mark.parametrize(
    ("verb", "status", "start"),
    [
        ("which is to be held in Brussels on Friday", "scheduled", "2023-05-26"),
        ("which will take place in Brussels on Friday", "scheduled", "2023-05-26"),
        ("which would open in Brussels on Friday", "scheduled", "2023-05-26"),
        ("which took place in Brussels on Friday", "held", "2023-05-19"),
    ],
)
def test_a_meeting_that_a_clause_behind_it_sets(verb: str, status: str, start: str) -> None:
    lead = "Minister Luz Rojas of Peru spoke with Minister Ivo Ozols of Latvia today. "
    found = read(f"{lead}They discussed the meeting of EU foreign ministers, {verb}.")
    assert [(m.status, m.start) for m in found if m.place == "Brussels"] == [(status, start)]
