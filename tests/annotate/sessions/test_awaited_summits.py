"""Summits and talks that those who met look forward to, and meals with a name of their own (codebook, section 1)."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention

MET = "Minister Luz Rojas of Peru met Minister Ivo Ozols of Latvia in Lima today. "


def told(text: str, publisher: str = "Ministry of Foreign Affairs, Peru") -> list[MeetingMention]:
    return list(annotate(Document(text, published="2026-05-20", publisher=publisher)).meetings)


@pytest.mark.parametrize("what", ["bilateral leaders' summit", "forthcoming talks", "next bilateral meeting"])
def test_what_they_look_forward_to_is_a_meeting_to_come(what: str) -> None:
    _, then = told(MET + f"The ministers look forward to the {what} in Riga in June.")
    assert (then.status, then.place, then.start) == ("scheduled", "Riga", "2026-06")


def test_a_meeting_of_no_time_is_a_courtesy() -> None:
    assert len(told(MET + "The ministers look forward to the forthcoming meeting of experts.")) == 1


@pytest.mark.parametrize("name", ["“Friends of Riga” ", "Shamrock ", ""])
def test_a_meal_may_have_a_name(name: str) -> None:
    text = f"Latvian Prime Minister Ivo Ozols is set to attend the annual {name}luncheon hosted by Peruvian "
    (meal,) = told(text + "Speaker Luz Rojas in Lima on Thursday.", "Lake Times")
    assert (meal.parties, [h.name for h in meal.heads]) == (("LV", "PE"), ["Ivo Ozols", "Luz Rojas"])


def test_a_body_spoken_of_with_the_day_it_is_set_for_is_a_session() -> None:
    text = (
        "Foreign Minister Luz Rojas of Peru met Kenyan Foreign Minister Juma Otieno in Riga today. "
        "In light of the service of Peru as chair of this year's Reef Ministerial Council Meeting (RMCM), they "
        "discussed priorities for the "
        "second part of the RMCM, scheduled for October 7-8 in Paris."
    )
    session = next(m for m in annotate(text, published="2024-07-08").meetings if m.kind == "session")
    assert (session.status, session.start, session.end, session.place) == (
        "scheduled",
        "2024-10-07",
        "2024-10-08",
        "Paris",
    )
