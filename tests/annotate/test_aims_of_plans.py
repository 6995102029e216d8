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
