"""Who speaks in newspapers, where places, seats, months, agencies and channels stand beside him."""

import pytest

from memcon import annotate

WORDS = "the ferry is ready to leave at noon"


def speakers(text: str) -> list[str]:
    return [q.speaker for q in annotate(text, published="2024-05-14", publisher="The Harbour Times").quotations]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"“{WORDS},” Ivo Rhodes said during a briefing in Lima, Peru.", ["Ivo Rhodes"]),
        (f"Senator Luz Roy, R-Maine, said she hopes to meet Minister Ivo Kalns. “{WORDS},” she said.", ["Luz Roy"]),
        (f"Minister Ana Rojas of Peru told the fair that “{WORDS},” Deutsche Presse-Agentur reported.", ["Ana Rojas"]),
        (f"The club's head is Hadi al-Ozols. “{WORDS},” Ozols said.", ["Hadi al-Ozols"]),
        (
            f"Seo Min-ho is a diver. “{WORDS},” said Seo, the diver, when Minister Ana Rojas of Peru had left.",
            ["Seo Min-ho"],
        ),
    ],
)
def test_who_spoke_is_the_person_told(text: str, told: list[str]) -> None:
    assert speakers(text) == told


def test_an_agency_speaks_where_nobody_else_is_told_to() -> None:
    assert speakers(f"“{WORDS},” Deutsche Presse-Agentur reported.") == ["Deutsche Presse-Agentur"]


def test_the_channel_on_which_somebody_speaks_says_nothing() -> None:
    assert "MSNBC" not in speakers(f"“{WORDS},” the Lima congressman said Saturday on MSNBC.")
    assert speakers(f"“{WORDS},” MSNBC said on Saturday.") == ["MSNBC"]
