"""A name between commas behind its office, right before the verb: "Peru's president, A, urged Kenya to …"."""

import pytest

from memcon import Document, annotate


def acts(text: str) -> list[tuple[str, tuple[str, ...]]]:
    found = annotate(Document(text, published="2024-03-06", title="Kenya", publisher="The Harbour Post"))
    return [(a.kind, a.actors) for a in found.acts]


@pytest.mark.parametrize(
    "who",
    ["The Peruvian president, Luz Rojas,", "Peru's president, Luz Rojas,", "But Luz Rojas, the president of Peru,"],
)
def test_who_stands_before_the_verb_acts(who: str) -> None:
    assert acts(f"{who} urged Kenya to mend the ferries.") == [("request", ("PE",))]


def test_a_clause_before_the_verb_of_saying_is_what_was_said() -> None:
    told = "Kenya would repair the old ferries for the Peruvian president, Luz Rojas, said Ada Otieno of Kenya."
    assert acts(told) != [("statement", ("PE",))]
