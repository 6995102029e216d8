"""Ministries and departments of the publisher, which act for its government."""

from __future__ import annotations

import pytest

from memcon import Document, annotate


def acts_of(text: str, publisher: str | None) -> list[tuple[str, tuple[str, ...]]]:
    record = annotate(Document(text, published="2024-05-14", publisher=publisher))
    return [(a.kind, a.actors) for a in record.acts]


@pytest.mark.parametrize(
    ("publisher", "text", "party"),
    [
        ("Swiss FDFA", "The FDFA condemns the raid in Mali.", "CH"),
        ("Federal Department of Foreign Affairs", "The FDFA condemns the raid in Mali.", "CH"),
        ("Swiss Federal Council", "The Federal Department of Finance condemns the raid in Mali.", "CH"),
        ("MOFCA Latvia", "MOFCA condemns the raid in Mali.", "LV"),
        ("Government of Latvia", "Today the Ministry of Fisheries, Ports and Trade condemns the raid in Mali.", "LV"),
        ("Government of Latvia", "The Ministry of Fisheries, Ports and Trade condemns the raid in Mali.", "LV"),
    ],
)
def test_a_body_of_the_publisher_acts_for_its_government(publisher: str, text: str, party: str) -> None:
    assert acts_of(text, publisher) == [("position", (party,))]


def test_letters_told_behind_a_body_stand_for_it_from_then_on() -> None:
    text = (
        "The Ministry of Fisheries (MOFI) condemns the raid in Mali. It calls on all parties to stop. MOFI welcomes "
        "the talks in Oslo."
    )
    assert acts_of(text, "Government of Latvia") == [
        ("position", ("LV",)),
        ("request", ("LV",)),
        ("assessment", ("LV",)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry of Fisheries of Peru condemns the raid in Mali.",
        "The Peruvian Ministry of Fisheries condemns the raid in Mali.",
        "The envoy of the Ministry of Fisheries condemns the raid in Mali.",
        "The Ministry of Fisheries' new pier sank.",
    ],
)
def test_a_body_of_another_government_or_within_a_name_does_not_act_for_the_publisher(text: str) -> None:
    assert ("position", ("LV",)) not in acts_of(text, "Government of Latvia")


def test_without_a_publisher_a_body_is_nobody_s() -> None:
    assert acts_of("The Ministry of Fisheries and Ports condemns the raid in Mali.", None) == []


def test_in_a_newspaper_the_foreign_ministry_is_its_own_states() -> None:
    text = "RIGA: The Foreign Office on Monday rejected the claims of Peru. Latvia has an embassy in Lima."
    assert acts_of(text, "Riga Daily, Latvia") == [("position", ("LV",))]
    assert acts_of(text.replace("Foreign Office", "port authority"), "Riga Daily, Latvia") == []


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Norwegian Humanitarian Aid has sent two boats to Peru.", [("delivery", ("NO",))]),
        ("Last week, the Norwegian Rescue Unit sent two boats to Peru.", [("delivery", ("NO",))]),
        ("Peruvian Humanitarian Aid has sent two boats to Norway.", [("delivery", ("PE",))]),
        ("The boats of Norwegian Humanitarian Aid sent smoke to Peru.", []),
    ],
)
def test_the_relief_bodies_of_a_state_act_for_it(text: str, acts: list[tuple[str, tuple[str, ...]]]) -> None:
    assert acts_of(text, "Ministry of Foreign Affairs of Norway") == acts
