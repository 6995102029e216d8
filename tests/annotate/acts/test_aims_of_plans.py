"""Aims of programmes and of both sides: "One of the aims of the plan is to train divers"."""

import pytest

from memcon import annotate

MET = "Federal Councillor Ann Stone met Tom Mboya, Foreign Minister of Kenya, in Bern today. "


def acts(text: str) -> list[tuple[str, tuple[str, ...], int | None, str]]:
    found = annotate(MET + text, publisher="Federal Department of Foreign Affairs", published="2008-03-08")
    return [(a.kind, a.actors, a.strength, (MET + text)[a.span.start : a.span.end]) for a in found.acts]


@pytest.mark.parametrize("aim", ["The aim of the programme", "One of the aims of this project"])
def test_a_programme_binds_whoever_publishes_its_aim(aim: str) -> None:
    assert acts(f"{aim} is to train divers.") == [("commitment", ("CH",), 2, f"{aim} is to train divers")]


def test_an_aim_of_both_sides_binds_both() -> None:
    ((kind, actors, strength, _),) = acts("The aim of both countries is to rebuild the harbour.")
    assert (kind, actors, strength) == ("commitment", ("all",), 2)


def test_an_agreement_signed_before_has_an_aim() -> None:
    ((_, actors, _, span),) = acts(
        "For example, a project agreement signed before the visit aims to rebuild the harbour."
    )
    assert (actors, span) == (("all",), "aims to rebuild the harbour")


@pytest.mark.parametrize("text", ["The aim of the game is to win.", "The aim of the summit is to win over divers."])
def test_an_aim_of_others_binds_nobody(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The aim of the young forum is to double the ferries between both ports",
        "The aim of these contacts is to open the market for fruit",
        "The chief task of the consulate, which shares a house with the Kenyan one, will be to promote trade",
    ],
)
def test_what_was_set_up_has_an_aim_of_both(sentence: str) -> None:
    text = f"Foreign Minister Luz Rojas met her Latvian counterpart Ivo Ozols in Riga on 3 May 2023. {sentence}."
    record = annotate(text, published="2023-05-04", publisher="Ministry of Foreign Affairs of Peru")
    assert [(a.kind, a.span.of(text)) for a in record.acts] == [("commitment", sentence)]


def test_what_diving_is_for_is_nobodys_aim() -> None:
    text = (
        "Foreign Minister Luz Rojas met her Latvian counterpart Ivo Ozols in Riga on 3 May 2023. "
        "One of the aims of diving in a bay is to find corals."
    )
    assert annotate(text, published="2023-05-04", publisher="Ministry of Foreign Affairs of Peru").acts == ()


def test_a_ship_and_a_gathering_do_what_is_ahead() -> None:
    text = (
        "Foreign Minister Luz Rojas met her Latvian counterpart Ivo Ozols in Riga on 3 May 2023. Latvia sent a boat. "
        "The ship will conduct an exercise with the Peruvian Navy. This year's gathering will focus on eels."
    )
    record = annotate(text, published="2023-05-04", publisher="Ministry of Foreign Affairs of Peru")
    told = [(a.kind, a.span.of(text)) for a in record.acts]
    assert ("commitment", "will conduct an exercise with the Peruvian Navy") in told
    assert ("discussion", "will focus on eels") in told


@pytest.mark.parametrize(
    ("lead", "aim"),
    [
        ("By sharing these charts, the programme ", "aims to make the coast safer"),
        ("The event, themed “Towards a Calm Sea,” ", "aims to foster trade in eels"),
        ("Organised by both harbour boards, the conference ", "seeks to chart a way for the fleets"),
        ("The joint commission, as part of the ties of both states, ", "aims to promote fishing"),
    ],
)
def test_an_aside_parts_no_plan_from_its_aim(lead: str, aim: str) -> None:
    text = f"Foreign Minister Luz Rojas met her Latvian counterpart Ivo Ozols in Riga on 3 May 2023. {lead}{aim}."
    record = annotate(text, published="2023-05-04", publisher="Ministry of Foreign Affairs of Peru")
    assert [(a.kind, a.span.of(text)) for a in record.acts] == [("commitment", aim)]


def test_what_a_plan_is_called_is_not_its_aim() -> None:
    text = (
        "Foreign Minister Luz Rojas met her Latvian counterpart Ivo Ozols in Riga on 3 May 2023. "
        "The Riga Centre for Eels is a small house that aims to save eels."
    )
    assert annotate(text, published="2023-05-04", publisher="Ministry of Foreign Affairs of Peru").acts == ()
