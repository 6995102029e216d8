"""Visits of which only plans, a wish or a question tells."""

import pytest

from memcon import annotate

CALL = "President Ann Harlan of Kenya held a call with Prime Minister Luz Rojas of Peru today. "


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("They discussed plans for Prime Minister Rojas to visit Nairobi.", "agreed"),
        ("They discussed plans for Prime Minister Rojas to visit Nairobi in June.", "scheduled"),
        ("They discussed the possibility of Prime Minister Rojas visiting Nairobi.", "agreed"),
        ("They agreed that Prime Minister Rojas should visit Nairobi soon.", "agreed"),
        ("They praised the crew after Prime Minister Rojas had visited Nairobi.", "held"),
    ],
)
def test_what_is_only_planned_was_not_held(told: str, status: str) -> None:
    found = annotate(CALL + told, published="2024-05-14", publisher="Office of the President of Kenya").meetings
    assert [m.status for m in found if m.kind == "visit"] == [status]


def test_who_is_asked_to_come_has_not_said_yes() -> None:
    text = CALL + "She asked Prime Minister Rojas to visit Nairobi."
    found = annotate(text, published="2024-05-14", publisher="Office of the President of Kenya").meetings
    assert [m.kind for m in found] == ["call"]
