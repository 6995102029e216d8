"""A house where somebody is met is no part of his office."""

import pytest

from memcon import annotate


@pytest.mark.parametrize(
    ("role", "office", "place"),
    [
        ("Minister of State of Peru at the State Guest House", "Minister of State", "State Guest House"),
        ("Minister of State of Peru at the State Guest House Padma", "Minister of State", "State Guest House Padma"),
        ("Minister of State of Peru at the Villa Rosa Lago", "Minister of State", "Villa Rosa Lago"),
        ("Minister of State at the Foreign Office of Peru", "Minister of State at the Foreign Office", None),
    ],
)
def test_a_house_is_a_place(role: str, office: str, place: str | None) -> None:
    text = f"Foreign Minister Karim Alam of Bangladesh met Luz Rojas, {role}, on 14 May 2024."
    (meeting,) = annotate(text, published="2024-05-15", publisher="The Harbour Times").meetings
    assert [(h.name, h.office) for h in meeting.heads][1] == ("Luz Rojas", office)
    assert meeting.place == place
