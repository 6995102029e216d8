"""Whose a visit is, told by an office of his state alone: no goal of it."""

from __future__ import annotations

import pytest

from memcon import Document, annotate


def _visits(text: str) -> list[tuple[str | None, str | None]]:
    found = annotate(Document(text=text, published="2023-05-12")).to_dict()["meetings"]
    return [(m["country"], m["start"]) for m in found if m["kind"] == "visit"]


@pytest.mark.parametrize(
    "told",
    [
        "for the first visit by a prime minister of Cyprus in ten years.",
        "for the first official visit by a leader of Cyprus.",
        "today. It is the first ever visit by a head of state of Cyprus.",
    ],
)
def test_the_state_of_who_visits_is_not_visited(told: str) -> None:
    assert [country for country, _ in _visits(f"Cypriot President Anna Petrou arrived in Malta {told}")] == ["MT"]


def test_a_goal_behind_who_visits_is_one() -> None:
    assert _visits("The official visit by President Anna Petrou of Cyprus to Malta began on Monday.") == [
        ("MT", "2023-05-08")
    ]
