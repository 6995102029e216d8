"""Whose commitment or thanks somebody voices tells for whom he acts."""

import pytest

from memcon import Document, annotate

MET = "Peruvian Foreign Minister Luz Rojas met Kenyan Foreign Minister Ada Otieno in Lima on Monday. "


def actors(text: str) -> list[tuple[str, ...]]:
    return [a.actors for a in annotate(Document(MET + text, published="2024-03-06")).acts]


@pytest.mark.parametrize(
    "words",
    [
        "expressed Kenya's firm willingness to mend the ferries",
        "reaffirmed the commitment of Kenya to mend the ferries",
        "conveyed the Government of Kenya's thanks for the ferries",
    ],
)
@pytest.mark.parametrize("who", ["The Ambassador", "Minister Rojas"])
def test_who_voices_what_a_state_feels_acts_for_it(who: str, words: str) -> None:
    assert actors(f"{who} {words}.") == [("KE",)]


def test_he_acts_for_it_further_on() -> None:
    found = actors("The Ambassador expressed Kenya's willingness to help. She added that she would mend the ferries.")
    assert found == [("KE",), ("KE",)]


@pytest.mark.parametrize(
    "words", ["praised Kenya's commitment to the ferries", "expressed support for Kenya's wish to mend the ferries"]
)
def test_what_another_state_feels_may_be_praised_and_backed(words: str) -> None:
    assert actors(f"Minister Rojas {words}.") == [("PE",)]


def test_what_both_voice_is_of_both() -> None:
    assert actors("The two ministers reaffirmed Kenya's commitment to the ferries.") == [("all",)]
