"""Who chaired for each side, told by nouns."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

_HELD = "The 4th meeting of the Joint Maltese-Cypriot Commission on Fisheries was held in Valletta on 10 May 2023. "


@pytest.mark.parametrize(
    "told",
    [
        "The co-chairman from the Maltese side was the Deputy Minister of Fisheries Mark Borg, and from the "
        "Cypriot side - the Deputy Minister of Trade Anna Petrou.",
        "The co-chair on the Maltese side was Mark Borg, Deputy Minister of Fisheries, on the Cypriot side it was Anna "
        "Petrou, Deputy Minister of Trade.",
        "The co-chair of the Maltese part of the commission is Deputy Minister of Fisheries Mark Borg; of the Cypriot "
        "part, Deputy Minister of Trade Anna Petrou.",
    ],
)
def test_chairs_are_told_side_by_side(told: str) -> None:
    (held,) = annotate(Document(text=_HELD + told)).to_dict()["meetings"]
    assert [(h["name"], h["party"], h["role"]) for h in held["heads"]] == [
        ("Mark Borg", "MT", "co_chair"),
        ("Anna Petrou", "CY", "co_chair"),
    ]


def test_who_left_is_no_chair_of_a_side() -> None:
    told = "The co-chairman from the Maltese side was pleased, and Deputy Minister of Trade Anna Petrou thanked him."
    (held,) = annotate(Document(text=_HELD + told)).to_dict()["meetings"]
    assert held["heads"] == []
