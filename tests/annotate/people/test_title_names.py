"""Family names that the headline completes, and headlines that only name somebody beside other words."""

import pytest

from memcon import annotate
from memcon.model import Document


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Luz Rojas in Riga", "Luz Rojas"),
        ("Diver says Rojas left Riga", "Rojas"),
        ("Nobody Criticizes Rojas", "Rojas"),
        ("The Ferry Rojas Took", "Rojas"),
        ("The Divers' Rojas", "Rojas"),
    ],
)
def test_a_headline_gives_a_given_name_and_no_other_word(title: str, name: str) -> None:
    text = "Minister Rojas of Peru met Minister Ivo Ozols of Latvia in Riga on Monday. The ferry left late."
    (met,) = annotate(Document(text, title=title, published="2024-05-14", publisher="The Harbour Times")).meetings
    assert [h.name for h in met.heads] == [name, "Ivo Ozols"]


@pytest.mark.parametrize(("honour", "met"), [("Ms", 1), ("Mr", 0)])
def test_a_title_in_front_of_a_name_found_again_tells_whom_she_means(honour: str, met: int) -> None:
    text = (
        "President Rojas of Peru toured the port of Riga. It rained when "
        f"{honour} Rojas left. She met Latvian Minister Ivo Ozols on Monday."
    )
    found = annotate(text, published="2024-05-14", publisher="The Harbour Times").meetings
    assert len([m for m in found if any(h.name == "Rojas" for h in m.heads) and m.kind == "meeting"]) == met


def test_a_misprinted_name_is_spelt_as_in_the_title() -> None:
    title = "VISIT BY THE PRESIDENT OF PERU, LUZ ROJAS"
    told = "The President of Peru, Luz Rojasn, will visit Latvia from 3 to 5 June."
    for text, name in ((f"{title}\n\n{told}", "Luz Rojas"), (told, "Luz Rojasn")):  # a title alone may be wrong
        visit = annotate(Document(text, title=title, published="2024-05-14")).meetings[0]
        assert [h.name for h in visit.heads] == [name]
