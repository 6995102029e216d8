"""Who only came along with the head of a delegation is no head of it."""

import pytest

from memcon import annotate

SESSION = "The third session of the Peru-Latvia Joint Commission was held in Riga on 3 May 2024. "


@pytest.mark.parametrize(
    "told",
    [
        "The Peruvian delegation, led by Vice Minister Luz Rojas, also included Ambassador Ana Soto.",
        "The Peruvian side was headed by Vice Minister Luz Rojas, accompanied by Director Ana Soto.",
        "The Peruvian delegation was led by Vice Minister Luz Rojas and comprised Ambassador Ana Soto.",
    ],
)
def test_members_of_a_delegation_do_not_lead_it(told: str) -> None:
    (session,) = annotate(SESSION + told, published="2024-05-05").meetings
    assert [h.name for h in session.heads] == ["Luz Rojas"]


def test_two_who_lead_are_both_told() -> None:
    told = "It was co-chaired by Vice Minister Luz Rojas of Peru and State Secretary Ivo Ozols of Latvia."
    (session,) = annotate(SESSION + told, published="2024-05-05").meetings
    assert [h.name for h in session.heads] == ["Luz Rojas", "Ivo Ozols"]
