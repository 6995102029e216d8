"""Destinations that the lexicon has no name for, and journeys that somebody may not make."""

import pytest

from memcon import annotate

RIGA = "Ministry of Foreign Affairs of Latvia"


def visits(text: str) -> list[tuple[str | None, str | None]]:
    found = annotate(text, published="2024-05-03", publisher=RIGA).meetings
    return [(m.place, m.country) for m in found if m.kind == "visit"]


@pytest.mark.parametrize(
    ("way", "told"),
    [
        ("visited Huancayo, Peru, on 24 April", ("Huancayo", "PE")),
        ("travelled to northern Peru on 24 April", (None, "PE")),
        ("travelled to the Peruvian city of Huancayo on 24 April", ("Huancayo", "PE")),
        ("arrived in the Peruvian fishing port of Ilo on 24 April", ("Ilo", "PE")),
        ("paid a visit to the Peruvian capital on 24 April", ("Lima", "PE")),
    ],
)
def test_a_place_unknown_is_told_by_its_state(way: str, told: tuple[str | None, str]) -> None:
    assert visits(f"Minister Juris Ozols {way}.") == [told]


def test_a_firm_in_a_part_of_a_country_is_none() -> None:
    assert visits("Minister Juris Ozols visited Silver Ltd, a firm with mines in northern Peru.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Oslo would not allow Peruvian President Luz Rojas to travel to Norway.",
        "Norway barred Peruvian President Luz Rojas from travelling to Oslo.",
        "We welcome President Luz Rojas of Peru to visit Latvia at her convenience.",
    ],
)
def test_who_may_not_come_or_is_only_welcome_to_come_pays_no_visit(text: str) -> None:
    assert visits(text) == []
