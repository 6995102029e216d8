"""Persons told by whose counterpart they are behind their names, and heads of whom one half of a sentence tells."""

from __future__ import annotations

import pytest

from memcon import annotate

VEGA, ROJAS = ("Raul Vega", "EC"), ("Luz Rojas", "PE")


def heads(text: str, publisher: str = "The Reef Gazette") -> set[tuple[str, str | None]]:
    found = annotate(text, published="2024-05-08", publisher=publisher).meetings
    return {(h.name, h.party) for m in found for h in m.heads}


@pytest.mark.parametrize(
    "text",
    [
        "Ecuadorian President Raul Vega met with Luz Rojas, his Peruvian counterpart, in Lima.",
        "Ecuadorian President Raul Vega met with Luz Rojas, his counterpart from Peru, in Lima.",
        "Ecuadorian President Raul Vega met his counterpart in Peru, Luz Rojas, in Lima.",
        "Ecuadorian President Raul Vega and counterpart Luz Rojas of Peru met in Lima.",
        "Ecuadorian President Raul Vega, his Peruvian counterpart Luz Rojas and their aides met in Lima.",
        "The leaders of Peru and Ecuador, Luz Rojas and Raul Vega, met in Lima.",
    ],
)
def test_a_counterpart_may_be_told_behind_the_name(text: str) -> None:
    assert heads(text) == {VEGA, ROJAS}


def test_a_word_behind_a_name_that_is_no_counterpart_makes_nobody() -> None:
    assert heads("Ecuadorian President Raul Vega met with Luz Rojas, his Peruvian cousin, in Lima.") <= {VEGA}


@pytest.mark.parametrize(
    "told",
    [
        " between Vice Minister Luz Rojas and Deputy Minister Raul Vega.",
        ". Vice Minister Luz Rojas led the Peruvian delegation and Deputy Minister Raul Vega the Ecuadorian one.",
        ". Vice Minister Luz Rojas headed the delegation of Peru, and Deputy Minister Raul Vega that of Ecuador.",
        ". Peru was represented by Vice Minister Luz Rojas and Ecuador by Deputy Minister Raul Vega.",
        ". The Peruvian delegation was headed by Vice Minister Luz Rojas and that of Ecuador by Envoy Raul Vega.",
        ". For Peru, the meeting was chaired by Vice Minister Luz Rojas, and for Ecuador by Deputy Minister Raul Vega.",
        ". Leading the Peruvian side was Vice Minister Luz Rojas, while Envoy Raul Vega led the Ecuadorian side.",
        ". Vice Minister Luz Rojas (Peru) and Deputy Minister Raul Vega (Ecuador) led the delegations.",
    ],
)
def test_two_heads_of_a_session(told: str) -> None:
    text = f"The third Ecuador-Peru Reef Dialogue was held in Lima on 7 May{told}"
    assert heads(text, "Ministry of Foreign Affairs, Peru") == {VEGA, ROJAS}


def test_a_trade_in_brackets_is_no_state() -> None:
    text = (
        "Vice Minister Luz Rojas (Fishing) led the Peruvian delegation at the third Ecuador-Peru Reef Dialogue in Lima."
    )
    assert heads(text, "Ministry of Foreign Affairs, Peru") == {ROJAS}


@pytest.mark.parametrize(
    "behind",
    [
        "Peruvian President Luz Rojas and Ecuadorian President Raul Vega agreed to open a bridge.",
        "In addition, Peruvian President Luz Rojas and her counterpart Raul Vega agreed to open a bridge.",
        "Peruvian President Luz Rojas told her counterpart Raul Vega that eels are rare.",
    ],
)
def test_those_of_whose_talks_a_sentence_told_act_in_the_next(behind: str) -> None:
    assert heads(f"The leaders of Peru and Ecuador met in Lima on Tuesday. {behind}") == {VEGA, ROJAS}


def test_who_acts_alone_behind_talks_of_two_is_no_pair() -> None:
    assert heads("Peru and Ecuador held talks in Lima on Tuesday. Peruvian President Luz Rojas left.") <= {ROJAS}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "On Sunday, 5 May 2024 at the Riga Reef Conference, Minister Luz Rojas called for calm.",
            {ROJAS},
        ),
        ("Minister Luz Rojas intervened at the Riga Reef Conference on Sunday.", {ROJAS}),
        ("Minister Luz Rojas emphasised at today's Riga Reef Conference that eels are rare.", {ROJAS}),
        ("Minister Luz Rojas was among the speakers at the Riga Reef Conference on Sunday.", {ROJAS}),
        ("Minister Luz Rojas swam a mile before the Riga Reef Conference on Sunday.", set()),
    ],
)
def test_who_spoke_at_a_session_was_there(text: str, found: set[tuple[str, str | None]]) -> None:
    assert heads(text, "Ministry of Foreign Affairs, Peru") == found


@pytest.mark.parametrize(
    ("lead", "office"),
    [
        ("At the Riga Reef Council, Minister", "Minister"),
        ("On Monday Ports, Shipping and Aviation Minister", "Ports, Shipping and Aviation Minister"),
    ],
)
def test_a_word_before_a_comma_is_no_portfolio(lead: str, office: str) -> None:
    text = f"{lead} Luz Rojas of Peru met Latvian Trade Minister Ivo Ozols."
    offices = {h.name: h.office for m in annotate(text, published="2024-05-08").meetings for h in m.heads}
    assert offices["Luz Rojas"] == office
