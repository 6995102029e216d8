"""Words in apposition that say in what a numbered session is the first."""

import pytest

from memcon import annotate


def _numbers(text: str) -> list[tuple[str, int | None]]:
    record = annotate(text, published="2024-03-04", publisher="Government of Denmark")
    return [(m.standing, m.number) for m in record.meetings if m.kind == "session"]


@pytest.mark.parametrize(
    "told",
    [
        "the first round to be held in person",
        "the first since 2010 and the first iteration held virtually",
        "the second session in Accra",
        "the first meeting since 2010",
        "the first round hosted by Ghana",
    ],
)
def test_in_what_a_session_is_the_first(told: str) -> None:
    text = f"Denmark and Ghana held the fourth Denmark-Ghana Strategic Dialogue on 3 March 2024, {told}."
    assert _numbers(text) == [("subject", 4)]


@pytest.mark.parametrize(
    "told",
    [
        "The first round was held in Accra in 2010.",
        "They recalled the first round held in Accra in 2010.",
        "After the opening, the first round in Accra was recalled.",
    ],
)
def test_an_earlier_session_told_by_a_clause_of_its_own(told: str) -> None:
    text = f"Denmark and Ghana held the fourth Denmark-Ghana Strategic Dialogue on 3 March 2024. {told}"
    assert ("previous", 1) in _numbers(text)
