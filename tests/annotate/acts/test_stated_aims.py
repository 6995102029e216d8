"""What papers are told to be for, and what is told to show somebody's resolve."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

MET = "Foreign Minister Ana Silva of Peru met Foreign Minister Jan Dahl of Norway in Lima on 3 May 2024. "


def acts_of(text: str, publisher: str = "Ministry of Foreign Affairs of Norway") -> list[tuple[str, str, int | None]]:
    record = annotate(Document(MET + text, published="2024-05-04", publisher=publisher))
    return [
        (" ".join(a.actors), record.document.text[a.span.start : a.span.end], a.strength)
        for a in record.acts
        if a.kind == "commitment"
    ]


@pytest.mark.parametrize(
    ("lead", "aim"),
    [
        ("The memorandum ", "is intended to open the fjords to Peruvian boats"),
        ("The new agreement on ferries ", "is designed to double the number of boats"),
        ("The aim of the treaty ", "is to protect the herring"),
        ("The main objective of this accord ", "is for both sides to reduce the fees"),
        ("One aim of the agreement signed in Lima ", "was to protect the herring"),
        ("The two signed an accord on eels. It ", "aims to protect the rivers"),
        ("An accord on eels was also signed. It ", "is intended to protect the rivers"),
        ("The visit ", "is intended to deepen the ties of the two states"),
        ("The aim of this working visit in Lima ", "is to strengthen the ties of both fleets"),
        ("The scope of her trip ", "is to enlarge the trade in eels"),
        ("Norway lends Peru two ships. The aim ", "is to clear the harbour of mud"),
    ],
)
def test_the_aim_of_a_paper_is_a_commitment_of_its_parties(lead: str, aim: str) -> None:
    assert acts_of(f"{lead}{aim}.")[-1:] == [("all", aim, 2)]


@pytest.mark.parametrize(
    "text",
    [
        "The lighthouse is intended to guide the boats.",
        "The aim of the agreement is to discuss eels once a year.",  # an agenda
        "The mission is also intended to mark the anniversary.",
        "The effect of the treaty is to double the fees.",
        "The aim of the visit is to discuss the fees.",
        "The aim of the visit was to open a dialogue on the fees.",
        "A lighthouse stands in the harbour. It aims to guide the boats.",
        "Minister Dahl also toured a seminar on eels. The aim is to train young anglers.",  # the seminar's
        "The aim of the visit is to let young anglers meet.",
    ],
)
def test_what_things_and_gatherings_are_for_binds_nobody(text: str) -> None:
    assert acts_of(text) == []


@pytest.mark.parametrize(
    ("lead", "shown", "actors", "strength"),
    [
        ("The signing of the accord ", "confirms Norway's commitment to saving the eel", "NO", 2),
        ("His trip to Lima ", "is a demonstration of Norway's commitment to deepening the ties with Peru", "NO", 2),
        ("Norway's presence at the launch ", "underscored its firm commitment to saving the eel", "NO", 2),
        ("The declaration ", "reiterates the readiness of the two countries to fight piracy", "all", 1),
    ],
)
def test_a_visit_or_paper_that_shows_a_commitment_tells_it(lead: str, shown: str, actors: str, strength: int) -> None:
    assert acts_of(f"{lead}{shown}.") == [(actors, shown, strength)]


@pytest.mark.parametrize(
    "text",
    [
        "The signing of the accord confirms Norway's commitment to the eel.",  # a thing, no action
        "The storm confirms Norway's commitment to saving the eel.",
        "The signing of the accord surprised Norway.",
    ],
)
def test_a_value_or_a_thing_shows_no_commitment(text: str) -> None:
    assert acts_of(text) == []


@pytest.mark.parametrize(
    "aim", ["visit was to discuss the fees", "visit was to open a dialogue on the fees", "talks was to lower the fees"]
)
def test_an_occasion_for_talk_is_talk(aim: str) -> None:
    text = f"{MET}The aim of the {aim}."
    acts = annotate(Document(text, published="2024-05-04", publisher="Ministry of Foreign Affairs of Norway")).acts
    assert [a.kind for a in acts] == ["discussion"]


@pytest.mark.parametrize(
    ("lead", "aim", "actors"),
    [
        ("Among other things the harbour programme ", "aims to further enlarge the harbour", "NO"),
        ("The strategy ", "aims, among other things, to enlarge the harbour", "NO"),
        ("Together with training for pilots, the project ", "is designed to enlarge the harbour", "NO"),
        ("This collaboration ", "aims to enlarge the harbour", "all"),
        ("The conference, held in a lighthouse, ", "seeks to enlarge the harbour", "all"),
        ("The Norwegian project ", "aims to enlarge the harbour", "NO"),
        ("", "Norway's aim is to lend two ships", "NO"),
        ("", "A central goal of Norway is to lend two ships", "NO"),
    ],
)
def test_the_aim_of_a_programme_or_of_a_state_is_a_commitment(lead: str, aim: str, actors: str) -> None:
    assert acts_of(f"{lead}{aim}.") == [(actors, aim, 2)]


@pytest.mark.parametrize(
    "text",
    [
        "The conference aims to discuss the harbour.",  # an agenda
        "The project was intended to enlarge the harbour.",
        "The aim of the anglers is to win a cup.",
        "The ferryman's aim is to win a cup.",
    ],
)
def test_an_agenda_and_the_aim_of_others_bind_nobody(text: str) -> None:
    assert acts_of(text) == []
