"""Forums are the places where states speak, and no parties to a meeting."""

from __future__ import annotations

import pytest

from memcon import annotate

MEETING = "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Brasília on 3 May 2024. "


def forums_in(text: str) -> list[str]:
    record = annotate(text)
    assert all(record.text[m.start : m.end].strip() for m in record.forums)
    return [m.value for m in record.forums]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "They agreed to coordinate at the UN General Assembly and the WTO.",
            ["United Nations General Assembly", "World Trade Organization"],
        ),
        ("They agreed to work together in the Security Council.", ["United Nations Security Council"]),
        ("They agreed to speak with one voice in UNGA, the G20 and BRICS.",
         ["United Nations General Assembly", "Group of Twenty", "BRICS"]),
        ("They discussed eels in the framework of the SCO and ASEAN.",
         ["Shanghai Cooperation Organisation", "Association of Southeast Asian Nations"]),
        ("They agreed to work together in the African Union and the IMF.",
         ["African Union", "International Monetary Fund"]),
        ("They agreed to work together at COP29 and COP-30.", ["UN Climate Change Conference"] * 2),
    ],
)  # fmt: skip
def test_bodies_where_states_speak_are_forums(sentence: str, names: list[str]) -> None:
    assert forums_in(MEETING + sentence) == names


@pytest.mark.parametrize(
    "sentence",
    [
        "They agreed to support the work of UNICEF and of the Asian Development Bank.",
        "The WTO Director-General looked on.",
        "They agreed to buy COPX29 pumps and 29 cops.",
        "They discussed the United Nations.",
        "They showed the COP, short for common operational picture.",
    ],
)
def test_agencies_officers_and_mere_letters_are_none(sentence: str) -> None:
    assert forums_in(MEETING + sentence) == []


def test_a_body_that_meets_is_no_forum_of_its_own_meeting() -> None:
    text = "The third ASEAN-Japan Forum was held in Tokyo on 3 May 2024. ASEAN and Japan agreed to speak up in the WTO."
    assert forums_in(text) == ["World Trade Organization"]


def test_a_body_that_acts_is_no_forum() -> None:
    assert forums_in("The WTO and Norway signed an agreement in Oslo on 3 May 2024.") == []
