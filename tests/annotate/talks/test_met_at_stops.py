"""Meetings of the same two told by their places and times."""

import pytest

from memcon import annotate


@pytest.mark.parametrize(
    ("where", "found"),
    [
        (
            "in Lima in May 2023, Kenya in June 2023, and Oslo in January 2024",
            [("Lima", "2023-05"), (None, "2023-06"), ("Oslo", "2024-01")],
        ),
        ("in Lima in May 2023 and in Oslo in January 2024", [("Lima", "2023-05"), ("Oslo", "2024-01")]),
        ("in Lima in May 2023 and praised Kenya in June", [("Lima", "2023-05")]),
    ],
)
def test_each_stop_is_a_meeting(where: str, found: list[tuple[str | None, str]]) -> None:
    text = f"Minister Luz Rojas of Peru met Minister Ivo Ozols of Latvia {where}."
    assert [(m.place, m.start) for m in annotate(text, published="2024-05-08").meetings] == found
