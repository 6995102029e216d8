"""Days told behind a noun that names the first occasion of a text again."""

import pytest

from memcon import Document, annotate


def read_day(text: str) -> str | None:
    return annotate(Document(text=text, published="2023-03-19")).meetings[0].start


ROUND = "The third round of Peru-Kenya Bilateral Political Consultations took place in Lima."


@pytest.mark.parametrize(
    "behind",
    [
        "Foreign Secretary Luz Rojas led the Peruvian side in the consultations held on March 17.",
        "Foreign Secretary Luz Rojas led the Peruvian side at the meeting on 17 March.",
        "Luz Rojas and Otieno Kamau led the teams in the third round of consultations held in Lima on March 17.",
        "Luz Rojas and Otieno Kamau led their teams in third phase of bilateral consultations held here on Friday.",
    ],
)
def test_the_day_of_a_round_named_again(behind: str) -> None:
    assert read_day(f"{ROUND} {behind}") == "2023-03-17"


def test_the_day_of_talks_named_again() -> None:
    text = "Foreign Minister Luz Rojas of Peru and her Kenyan counterpart Otieno Kamau held talks."
    assert read_day(f"{text} At the meeting held in Lima on Friday, they discussed trade.") == "2023-03-17"


@pytest.mark.parametrize(
    "behind",
    [
        "They recalled what was agreed at the second round of consultations held in Nairobi on 4 March 2021.",
        "They recalled what was agreed at the previous meeting on 4 March 2021.",
        "They spoke of trade at a meeting with farmers on 18 March.",
    ],
)
def test_the_day_of_another_meeting_is_not_lent(behind: str) -> None:
    assert read_day(f"{ROUND} {behind}") is None
