"""A session told with "had been held" was over when the one that a text reports took place."""

import pytest

from memcon import annotate
from memcon.model import Document

REPORTED = "The third session of the Peru-Kenya Joint Commission was held in Lima on 6 June 2023. "


def read(text: str) -> list[tuple[str | None, int | None, str]]:
    record = annotate(Document(REPORTED + text, published="2023-06-07"))
    return [(m.mechanism, m.number, m.standing) for m in record.meetings]


FIRST = ("Peru-Kenya Joint Commission", 3, "subject")


@pytest.mark.parametrize(
    "verb",
    ["had been held in Cusco", "had taken place in Cusco on 5 June 2023", "had already been convened in Cusco in May"],
)
def test_a_session_of_another_body_that_was_over_is_only_mentioned(verb: str) -> None:
    assert read(f"The second meeting of the Commission on Reefs {verb}.") == [
        FIRST,
        ("Commission on Reefs", 2, "mentioned"),
    ]


def test_an_earlier_session_of_the_same_body_is_the_previous_one() -> None:
    told = read("The second session of the Joint Commission had been held in Cusco.")
    assert told == [FIRST, ("Peru-Kenya Joint Commission", 2, "previous")]


@pytest.mark.parametrize(
    "text",
    [
        "The second meeting of the Commission on Reefs was held in Cusco.",
        "The ministry of Kenya said that the second meeting of the Commission on Reefs had been held in Cusco.",
    ],
)
def test_a_session_told_in_the_past_or_by_somebody_may_be_reported_too(text: str) -> None:
    assert read(text) == [FIRST, ("Commission on Reefs", 2, "subject")]
