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
