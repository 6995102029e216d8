"""Which governments and bodies are named."""

import pytest

from memcon.annotate import build_context
from memcon.annotate.parties.find import find_parties
from memcon.api import load_lexicon
from memcon.model import Document


def parties(text: str) -> list[tuple[str, str]]:
    return [(p.code, p.form) for p in find_parties(build_context(Document(text), load_lexicon()))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Latvia thanked the EU.", [("LV", "name"), ("EU", "name")]),
        ("The Latvian side agreed.", [("LV", "side")]),
        ("The Government of Peru agreed.", [("PE", "side")]),
        ("Beijing and Moscow agreed to meet.", [("CN", "seat"), ("RU", "seat")]),
        ("They met in Beijing.", []),
        ("Michael Jordan left.", []),
        ("Jordan agreed to attend.", [("JO", "name")]),
        ("Papua New Guinea agreed.", [("PG", "name")]),
        ("Ships crossed the South China Sea.", []),
        ("She flew to Atlanta, Georgia.", []),
        ("Ministers of the five Portuguese-speaking islands met.", []),
        ("A Portuguese minister spoke.", [("PT", "adjective")]),
    ],
)
def test_parties_are_read(text: str, expected: list[tuple[str, str]]) -> None:
    assert parties(text) == expected


def test_side_covers_the_whole_phrase() -> None:
    text = "The Government of Peru agreed."
    found = find_parties(build_context(Document(text), load_lexicon()))[0]
    assert text[found.start : found.end] == "Government of Peru"


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("the Election Commission (EC)", []),
        ("the European Commission (EC)", ["EU", "EU", "EU"]),
        ("the Organisation of Islamic Cooperation (OIC)", ["OIC", "OIC", "OIC"]),
        ("the Organization of the Islamic Cooporation (OIC)", ["OIC", "OIC"]),
        ("the Office of Inland Canals (OIC)", []),
    ],
)
def test_letters_that_the_text_gives_to_something_else_name_no_body(name: str, codes: list[str]) -> None:
    letters = name[name.index("(") + 1 : -1]
    text = f"On Monday {name} heard the complaint. Later the {letters} asked for more time."
    assert [code for code, _ in parties(text)] == codes
