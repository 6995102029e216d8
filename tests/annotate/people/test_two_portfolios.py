"""Offices of several portfolios, of which the listed form is only the last: "Economy and Finance Minister"."""

import pytest

from memcon import annotate

_OFFICES = [
    "Economy and Finance Minister",
    "Trade & Industry Minister",
    "Agriculture and Rural Development Minister",
    "Ports, Shipping and Energy Minister",
]


@pytest.mark.parametrize("office", _OFFICES)
def test_all_portfolios_stand_in_the_office_and_the_state_before_them(office: str) -> None:
    (met,) = annotate(f"Minister Luz Rojas of Peru met Norwegian {office} Jan Dahl in Oslo on 3 May 2024.").meetings
    assert [(h.name, h.office, h.party) for h in met.heads][1] == ("Jan Dahl", office, "NO")


@pytest.mark.parametrize("office", _OFFICES[:3])
def test_the_state_may_stand_behind_them(office: str) -> None:
    (met,) = annotate(f"Minister Luz Rojas of Peru and {office} of Norway Jan Dahl held talks on 3 May 2024.").meetings
    assert [(h.name, h.office, h.party) for h in met.heads][1] == ("Jan Dahl", office, "NO")


def test_who_is_named_before_and_is_another() -> None:
    text = "Peruvian Minister of Trade Luz Rojas and Finance Minister Ivo Soto met Minister Jan Dahl of Norway in Oslo."
    (met,) = annotate(text, published="2024-05-04").meetings
    assert {h.office for h in met.heads if h.party != "NO"} == {"Minister of Trade", "Finance Minister"}


@pytest.mark.parametrize(
    "office",
    [
        "minister for foreign affairs and cooperation",
        "minister of foreign affairs and regional integration",
    ],
)
def test_small_letters_go_on_behind_the_first_portfolio(office: str) -> None:
    text = f"Minister Luz Rojas of Peru met the Norwegian {office}, Per Stig Dahl, in Oslo on 3 May 2024."
    (met,) = annotate(text).meetings
    assert [(h.name, h.office, h.party) for h in met.heads][1] == ("Per Stig Dahl", office, "NO")


def test_officials_beside_a_minister_are_no_portfolio() -> None:
    text = (
        "The Norwegian minister for foreign affairs and trade officials met Minister Luz Rojas of Peru on 3 May 2024."
    )
    (met,) = annotate(text).meetings
    assert [h.name for h in met.heads] == ["Luz Rojas"]
