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
