"""Subjects parted from their verbs by words that no comma closes, and clauses that open with when they happened."""

import pytest

from memcon import annotate

MET = "Foreign Minister Luz Rojas of Peru met Foreign Minister Jan Dahl of Norway in Lima on 3 May 2024. "


def acts(told: str) -> list[tuple[str, tuple[str, ...]]]:
    text = MET + told
    return [(text[a.span.start : a.span.end], a.actors) for a in annotate(text, published="2024-05-05").acts]


@pytest.mark.parametrize(
    ("subject", "code"),
    [
        ("Norwegian Deputy Minister Ola Berg, who called on President Ana Silva last week", "NO"),
        ("Norwegian Deputy Minister Ola Berg who is on a visit to Peru", "NO"),
        ("Minister Rojas who attended the fair", "PE"),
        ("Peru as co-chair", "PE"),
        ("Minister Rojas as the chief guest", "PE"),
    ],
)
def test_words_that_no_comma_closes_part_a_subject_from_its_verb(subject: str, code: str) -> None:
    assert acts(f"{subject} praised the new port.") == [("praised the new port", (code,))]


@pytest.mark.parametrize(
    "told",
    [
        "Minister Rojas, who has at times praised the port, was absent.",
        "Minister Rojas who was told that the port was closed praised by many fell ill.",
        "A boat as old as Minister Rojas praised the port.",
    ],
)
def test_other_words_behind_a_name_are_no_verb_of_his(told: str) -> None:
    assert acts(told) == []


@pytest.mark.parametrize("when", ["on 4 May", "in August", "during the talks"])
def test_a_clause_behind_and_may_open_with_when(when: str) -> None:
    told = f"Norway praised the port, and {when}, Peru invited Norway to use it."
    assert acts(told) == [("praised the port", ("NO",)), ("invited Norway to use it", ("PE",))]


def test_a_row_with_commas_opens_no_clause() -> None:
    assert acts("Norway praised the port, the mole, and, Peru.") == [("praised the port, the mole, and, Peru", ("NO",))]
