"""Papers signed that bodies stand in the name of, what is assessed to be so, and a second stand behind a comma."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

_MET = "Foreign Minister Mark Borg of Malta met Foreign Minister Anna Petrou of Cyprus in Valletta on 10 May 2023.\n\n"


def _acts(text: str) -> list[tuple[str, str]]:
    whole = _MET + text
    return [
        (a["kind"], whole[a["start"] : a["end"]])
        for a in annotate(Document(text=whole, published="2023-05-12")).to_dict()["acts"]
    ]


@pytest.mark.parametrize(
    ("lead", "paper"),
    [
        ("", "The Memorandum between the Ministry of Energy of Malta and the Ministry of Energy of Cyprus was signed"),
        (
            "After the talks, ",
            "the protocol of the fourth meeting of the Maltese-Cypriot Commission on Eels was signed",
        ),
    ],
)
def test_a_paper_is_signed_whoever_stands_in_its_name(lead: str, paper: str) -> None:
    assert _acts(f"{lead}{paper}.") == [("delivery", paper)]


def test_a_link_between_bodies_is_no_paper() -> None:
    assert _acts("The link between the Ministry of Energy of Malta and the Ministry of Energy of Cyprus was cut.") == []


def test_what_is_assessed_to_be_so_is_told_and_what_is_assessed_is_reviewed() -> None:
    assert _acts("Mr Borg assessed that trade had grown.") == [("statement", "assessed that trade had grown")]
    assert _acts("The ministers assessed the state of the dams.") == [("review", "assessed the state of the dams")]


def test_a_need_may_be_outlined() -> None:
    assert _acts("The need to widen trade was outlined.") == [("position", "The need to widen trade was outlined")]


def test_what_one_stresses_behind_a_comma_is_a_second_act() -> None:
    assert _acts("Mr Borg praised the growth of trade, stressed the need for boats.") == [
        ("assessment", "praised the growth of trade"),
        ("position", "stressed the need for boats"),
    ]
    assert [kind for kind, _ in _acts("The ferries have sailed since May, stressed Mr Borg.")] == ["position"]


def test_what_both_did_is_told_whoever_is_quoted_on_it() -> None:
    told = '"The two sides reviewed the work on eels," news agency NNA reported.'
    assert _acts(told) == [("review", "reviewed the work on eels")]
    assert _acts('"The port is closed," news agency NNA reported.') == []
