"""Persons met each at a place of their own, under one verb."""

import pytest

from memcon import annotate
from memcon.model import Document


def read(text: str) -> list[tuple[str | None, tuple[str, ...], str]]:
    found = annotate(Document(text, published="2024-05-06", publisher="Ministry of Foreign Affairs of Latvia"))
    return [(m.place, m.parties, " ".join(h.name for h in m.heads if h.party != "LV")) for m in found.meetings]


LIMA, OSLO = ("Lima", ("LV", "PE"), "Quispe"), ("Oslo", ("LV", "NO"), "Dahl")
NAIROBI = ("Nairobi", ("KE", "LV"), "Otieno")


@pytest.mark.parametrize(
    "words",
    [
        "will meet President Quispe in Lima, Prime Minister Dahl in Oslo and President Otieno in Nairobi",
        "met President Quispe in Lima, then Prime Minister Dahl in Oslo and finally President Otieno in Nairobi",
        "held talks with President Quispe in Lima, with Prime Minister Dahl in Oslo and President Otieno in Nairobi",
        "will have discussions with President Quispe in Lima; with Prime Minister Dahl and other ministers in Oslo; "
        "and with President Otieno in Nairobi",
    ],
)
def test_each_is_met_where_the_words_behind_tell(words: str) -> None:
    assert read(f"Minister Ivo Ozols {words}.") == [LIMA, OSLO, NAIROBI]


@pytest.mark.parametrize(
    "words",
    [
        "met President Quispe in Lima, and Prime Minister Dahl spoke in Oslo",
        "met President Quispe in Lima before Prime Minister Dahl in Oslo fell ill",
        "met President Quispe in Lima, Prime Minister Dahl said",
    ],
)
def test_who_does_something_else_is_not_met(words: str) -> None:
    assert OSLO not in read(f"Minister Ivo Ozols {words}.")
