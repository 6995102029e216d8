"""Cities that no list has and that words tell to be such, and the city that meetings of one side share."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def meetings(text: str) -> tuple[MeetingMention, ...]:
    return annotate(Document(text, published="2024-05-21", publisher="Ministry of Foreign Affairs of Latvia")).meetings


@pytest.mark.parametrize(
    ("told", "place", "country"),
    [
        ("in the Peruvian city of Tarumba for talks", "Tarumba", "PE"),
        ("in the port town of Tarumba for talks", "Tarumba", None),
        ("at the Tarumba resort for talks", "Tarumba", None),
        ("in the old town for talks", None, None),
    ],
)
def test_words_for_a_town_tell_a_city_that_no_list_has(told: str, place: str | None, country: str | None) -> None:
    met = meetings(f"Minister Anna Ozola met Peruvian Minister Luz Rojas {told}.")[0]
    assert (met.place, met.country) == (place, country)


@pytest.mark.parametrize(
    ("further", "place"),
    [
        ("In Lima Ms Ozola held talks with Peruvian Trade Minister Juan Flores.", "Lima"),
        ("In Lima Ms Ozola held talks with Kenyan Trade Minister Juma Otieno.", None),
    ],
)
def test_who_meets_others_of_one_side_meets_them_in_one_city(further: str, place: str | None) -> None:
    told = "Minister Anna Ozola travelled to Peru, where she met Minister Luz Rojas. Their talks focused on fish. "
    assert next(m for m in meetings(told + further) if "Luz Rojas" in [h.name for h in m.heads]).place == place
