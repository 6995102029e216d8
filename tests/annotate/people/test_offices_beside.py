"""Who holds an office and heads a department as well: both are told, before the name or behind it."""

import pytest

from memcon import annotate

MET = "{} met Minister Luz Rojas of Peru in Riga on Monday. Latvia and Peru signed a pact on eels."


@pytest.mark.parametrize(
    ("who", "office"),
    [
        (
            "State Minister Ivo Ozols, head of the Department of Ports,",
            "State Minister, head of the Department of Ports",
        ),
        (
            "The head of the Department of Ports, State Minister Ivo Ozols,",
            "head of the Department of Ports, State Minister",
        ),
        ("The head of the Department of Ports, State Minister Ivo Ozols and Ambassador Anna Liepa", "State Minister"),
        ("State Minister Ivo Ozols", "State Minister"),
        ("State Minister Ivo Ozols, head of the Department of Ports, Eels and Nets,", "State Minister"),
        ("State Minister Ivo Ozols, head of the talks,", "State Minister"),
        ("State Minister Ivo Ozols, the head of the Department of Ports and others", "State Minister"),
        ("State Minister Ivo Ozols, head of the Department of Ports Anna Liepa and others", "State Minister"),
        ("Ambassador Ivo Ozols, head of the Department of Ports,", "head of the Department of Ports"),
    ],
)
def test_a_minister_who_heads_a_department_holds_both_offices(who: str, office: str) -> None:
    meetings = annotate(
        MET.format(who), published="2024-05-07", publisher="Ministry of Foreign Affairs, Latvia"
    ).meetings
    assert {h.office for m in meetings for h in m.heads if h.name == "Ivo Ozols"} == {office}


@pytest.mark.parametrize("other", ["the Kenyan delegation was headed by", "the Kenyan side by", "Kenyan side by"])
def test_the_other_side_is_no_part_of_an_office(other: str) -> None:
    text = (
        "The second round of political consultations was held in Lima on 3 May 2024. The Peruvian side was led by Luz "
        f"Rojas, State Secretary of the Ministry of Trade, {other} Otieno Kamau, Deputy Minister of Ports."
    )
    (session,) = annotate(text).meetings
    assert [(h.name, h.office, h.party) for h in session.heads] == [
        ("Luz Rojas", "State Secretary of the Ministry of Trade", "PE"),
        ("Otieno Kamau", "Deputy Minister of Ports", "KE"),
    ]
