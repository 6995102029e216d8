"""Talks told by what they focused on, what somebody stays for, or how far they are; further verbs of acting."""

import pytest

from acts_after_meeting import kinds


@pytest.mark.parametrize(
    "clause",
    [
        "Minister Rojas had talks with Minister Ozols on ferry links.",
        "Minister Rojas held a meeting with Minister Ozols focusing on ferry links.",
        "Minister Rojas held frank meetings with Minister Ozols focused on a plan for ferries.",
        "Minister Rojas will travel to Latvia for talks that will centre on ferry links.",
        "Minister Rojas will travel to Latvia on Sunday to hold various discussions on ferry links.",
        "Minister Rojas is on a three-day visit to discuss ferry links with officials of Latvia.",
        "Minister Rojas welcomed Latvian Foreign Minister Ivo Ozols to the palace to discuss ferry links.",
        "Minister Rojas visited Latvia to deliver remarks at a fair and to consult with officials on eels.",
        "Talks are under way on a ferry pact between Peru and Latvia.",
        "Discussions were initiated with the Government of Latvia to explore new ferry links.",
    ],
)
def test_talk_on_a_subject_is_a_discussion(clause: str) -> None:
    assert kinds(clause) == ["discussion"]


@pytest.mark.parametrize(
    "clause",
    [
        "Minister Rojas had talks with Minister Ozols in Riga on 5 May.",
        "Minister Rojas is on a visit to Latvia to attend a fair.",
        "Minister Rojas arrived in Latvia on Tuesday to hold talks with Minister Ozols.",
        "Minister Rojas welcomed Latvian Foreign Minister Ivo Ozols to the palace.",
        "Talks are under way in Riga.",
    ],
)
def test_talk_without_a_subject_is_no_act(clause: str) -> None:
    assert kinds(clause) == []


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("Peru is looking to open a ferry line.", "commitment"),
        ("Minister Rojas pushed very hard for a ban on mines.", "request"),
        ("The two sides took stock in Riga of the results.", "review"),
        ("Peru is adding its name to a statement of the council.", "delivery"),
        ("Minister Rojas put her signature to the reef charter.", "delivery"),
        ("Peru and Latvia began negotiations in 2019 to renew the ferry pact.", "delivery"),
        ("Minister Rojas listed the ports that Peru will open.", "statement"),
    ],
)
def test_further_verbs(clause: str, kind: str) -> None:
    assert kinds(clause) == [kind]


def test_what_is_listed_is_no_act() -> None:
    assert kinds("Peru is listed as a member of the council.") == []
