"""Whose a ministry is in a newspaper: by its minister, by the words beside its name, by its letters."""

import pytest

from memcon import annotate

_MET = (
    "MANILA: Indian External Affairs Minister Asha Rao met Secretary of Foreign Affairs of the Philippines Luz Rojas "
    "in Manila on Monday. "
)


@pytest.mark.parametrize(
    ("told", "party"),
    [
        ("The Ministry of External Affairs praised the port.", "IN"),
        ("Officials left. The Ministry of External Affairs had called it sound. The MEA praised the port.", "IN"),
        ("The Department of Foreign Affairs praised the port.", "PH"),
        ("The Department of Foreign Affairs (DFA) had called it sound. The DFA praised the port.", "PH"),
        ("Kenya's Ministry of Land and Trade (MLT) called it sound. The MLT praised the port.", "KE"),
    ],
)
def test_a_ministry_is_its_ministers(told: str, party: str) -> None:
    acts = annotate(_MET + told, published="2024-05-14", publisher="Harbour News Agency").acts
    assert acts[-1].actors == (party,)


@pytest.mark.parametrize(
    ("who", "party"),
    [
        ("the external affairs ministry", "IN"),
        ("the Ministry of External Affairs", "IN"),
        ("Kenya's Ministry of Land and Diaspora Affairs", "KE"),
    ],
)
def test_a_ministry_speaks_for_its_state(who: str, party: str) -> None:
    text = _MET + f"“The visit will bring new life to the ferry link,” {who} said."
    (quotation,) = annotate(text, published="2024-05-14", publisher="Harbour News Agency").quotations
    assert quotation.speaker == party


def test_a_ministry_of_which_both_sides_have_a_minister_is_not_guessed() -> None:
    text = "Kenyan Minister of Trade Asha Rao met Peruvian Minister of Trade Luz Rojas in Riga on Monday. "
    told = "{} praised the port."
    assert annotate(text + told.format("The Ministry of Trade"), publisher="Harbour News Agency").acts == ()
    (act,) = annotate(text + told.format("Kenya's Ministry of Trade"), publisher="Harbour News Agency").acts
    assert act.actors == ("KE",)
