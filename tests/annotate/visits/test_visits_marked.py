"""Visits of guests told only by what they were for."""

import pytest

from memcon import annotate

RIGA = "Ministry of Foreign Affairs of Latvia"
MET = "Minister Juris Ozols received Luz Rojas, Minister of Foreign Affairs of Peru, in Riga on 3 May. "


def visits(text: str) -> list[tuple[str | None, str | None, tuple[str, ...], list[str]]]:
    found = annotate(text, published="2024-05-03", publisher=RIGA).meetings
    return [(m.start, m.country, m.parties, [h.name for h in m.heads]) for m in found if m.kind == "visit"]


@pytest.mark.parametrize(
    "text",
    [
        "The official visit took place in the spirit of old ties.",
        "This working visit marks a century of trade.",
        "Ms Rojas's visit was also an opportunity to talk about ferries.",
        "Talks also touched on tolls. The Peruvian minister's visit served to deepen trade.",
    ],
)
def test_what_a_visit_was_for_tells_that_one_was_paid(text: str) -> None:
    assert visits(MET + text) == [("2024-05-03", "LV", ("LV", "PE"), ["Luz Rojas"])]


@pytest.mark.parametrize(
    "text",
    [
        "The last official visit took place years ago.",
        "Ties have grown since Ms Rojas's visit was announced.",
        "Jane Otieno's visit was an opportunity to talk about ferries.",
    ],
)
def test_another_visit_or_guest_is_not_that_of_the_meeting(text: str) -> None:
    assert visits(MET + text) == []


def test_the_head_of_a_body_is_a_guest_too() -> None:
    text = "Minister Juris Ozols met UNICEF Executive Director Ana Silva in Riga on 3 May. "
    assert visits(text + "Ms Silva's visit gave an opportunity to talk about schools.") == [
        ("2024-05-03", "LV", ("LV", "UN"), ["Ana Silva"])
    ]
