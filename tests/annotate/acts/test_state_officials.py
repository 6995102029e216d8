"""Officials whose state stands apart from them."""

import pytest

from memcon import annotate
from memcon.model import Document


def read(text: str) -> list[tuple[str, ...]]:
    record = annotate(Document(id="x", text=text, published="2024-03-06", publisher="Harbour News"))
    return [a.actors for a in record.acts]


@pytest.mark.parametrize(
    "who",
    [
        "Peruvian health officials",
        "Peru's defence officials",
        "Senior Peruvian intelligence officials",
        "Peru's foreign ministry officials",
        "Officials in Peru",
        "Security officials in Lima",
        "The authorities in Peru",
        "Peru's coast guard",
    ],
)
def test_officials_act_for_the_state_named_beside_them(who: str) -> None:
    assert read(f"{who} said the Latvian raids had to stop.") == [("PE",)]


@pytest.mark.parametrize("who", ["Sailors in Peru", "Peruvian football officials", "Officials in Peru and Kenya"])
def test_others_there_do_not(who: str) -> None:
    assert read(f"{who} said the Latvian raids had to stop.") == []
