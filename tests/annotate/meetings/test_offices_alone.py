"""Offices told alone that mean somebody whom the document names elsewhere."""

import pytest

from memcon import annotate


@pytest.mark.parametrize(
    ("office", "others", "named"),
    [
        ("Minister of Trade", "", True),
        ("ambassador", "", False),
        ("Minister of Trade", " and Latvian Deputy Trade Minister Anna Kalna", False),
    ],
)
def test_an_office_alone_is_the_only_one_named_of_such_an_office(office: str, others: str, named: bool) -> None:
    (meeting,) = annotate(
        f"Minister Luz Rojas met the Latvian {office} in Lima on 2 May. Kelp was the dish of the day. Latvian Trade "
        f"Minister Juris Ozols{others} praised it.",
        published="2024-05-03",
        publisher="Peru Ministry of Foreign Affairs",
    ).meetings
    assert [h.name for h in meeting.heads] == ["Luz Rojas", *["Juris Ozols"] * named]


@pytest.mark.parametrize(
    ("host", "told", "named"),
    [
        ("Foreign Minister Ivo Ozols of Latvia", "Peruvian Foreign Minister Luz Rojas", True),
        ("Foreign Minister Ivo Ozols of Latvia", "Peruvian Energy Minister Luz Rojas", False),
        ("Foreign Minister Ivo Ozols of Latvia", "Peruvian Deputy Foreign Minister Luz Rojas", False),
        ("US Secretary of State Ivo Ozols", "Peruvian Foreign Minister Luz Rojas", True),
        ("President Ivo Ozols of Latvia", "Peruvian Prime Minister Luz Rojas", True),
        ("President Ivo Ozols of Latvia", "Peruvian Ambassador Luz Rojas", False),
    ],
)
def test_a_counterpart_told_by_his_state_alone_is_who_holds_such_an_office(host: str, told: str, named: bool) -> None:
    (meeting,) = annotate(
        f"{host} met his Peruvian counterpart in Lima on Monday. {told} praised the kelp.",
        published="2024-05-03",
        publisher="The Harbour Times",
    ).meetings
    assert [h.name for h in meeting.heads] == ["Ivo Ozols", *["Luz Rojas"] * named]
