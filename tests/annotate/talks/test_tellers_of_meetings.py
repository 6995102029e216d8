"""Who only tells of a meeting at the end of its sentence, and what stands between a verb and whom one met."""

from __future__ import annotations

import pytest

from memcon import Document, annotate


def _met(text: str) -> list[list[str]]:
    found = annotate(Document(text=text, published="2023-05-12")).to_dict()["meetings"]
    return [[h["name"] for h in m["heads"]] for m in found if m["kind"] == "meeting"]


@pytest.mark.parametrize(
    "text",
    [
        "Cypriot Foreign Minister Anna Petrou will hold talks with her visiting Maltese counterpart, Mark Borg, "
        "Foreign Ministry Spokeswoman Elena Costa said.",
        "Cypriot President Anna Petrou will meet with Maltese President Mark Borg, presidential spokesman Nikos "
        "Costa told reporters.",
        "Cypriot President Anna Petrou held talks with Maltese President Mark Borg, Cypriot Foreign Minister "
        "Elena Costa announced on Monday.",
        "Cypriot President Anna Petrou will receive Maltese Foreign Minister Mark Borg, who will arrive in "
        "Nicosia on May 20, Cypriot presidential aide Nikos Costa said.",
    ],
)
def test_who_tells_of_a_meeting_was_not_at_it(text: str) -> None:
    assert _met(text) == [["Anna Petrou", "Mark Borg"]]


def test_who_stands_in_a_row_was_met() -> None:
    text = (
        "Cypriot President Anna Petrou will hold talks with her Maltese counterpart Mark Borg, Prime Minister Joe "
        "Vella and Foreign Minister Rita Camilleri in Valletta."
    )
    assert [other for _, other in _met(text)] == ["Mark Borg", "Joe Vella", "Rita Camilleri"]


def test_what_an_event_is_stands_between_a_verb_and_whom_one_met() -> None:
    text = (
        "Maltese Foreign Minister Mark Borg met today, on the margins of the Adriatic Summit, which is being held in "
        "Nicosia, with President of Cyprus Anna Petrou."
    )
    assert _met(text) == [["Mark Borg", "Anna Petrou"]]


def test_the_day_of_talks_told_again_is_theirs_within_the_stay() -> None:
    text = (
        "Maltese Foreign Minister Mark Borg will visit Nicosia on May 20-21 and hold talks with his Cypriot "
        "counterpart Anna Petrou, Foreign Ministry Spokeswoman Elena Costa said. His talks with Anna Petrou are "
        "scheduled for {}."
    )
    days = [
        [m["start"] for m in annotate(text.format(day), published="2023-05-12").to_dict()["meetings"][1:]]
        for day in ("May 21", "June 3")
    ]
    assert days == [["2023-05-21"], ["2023-05-20", "2023-06-03"]]
    assert annotate(text.format("May 21"), published="2023-05-12").to_dict()["acts"] == []
