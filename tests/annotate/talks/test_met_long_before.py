"""A meeting long past that words set apart from the one a release tells without a day."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention

MET = "Foreign Minister Luz Rojas of Peru met Latvian Foreign Minister Ivo Ozols during a working visit to Lima. "


def read(text: str) -> list[MeetingMention]:
    return list(annotate(Document(text, publisher="Fisheries Ministry", published="2023-05-03")).meetings)


@pytest.mark.parametrize(
    "told",
    [
        "In July 2018 they first met, each there for a fair.",
        "The two ministers had first met in July 2018.",
        "Ms Rojas had already met Mr Ozols in July 2018.",
        "An earlier meeting between Ms Rojas and Mr Ozols took place in July 2018.",
        "The most recent meeting between Ms Rojas and Mr Ozols was held in July 2018.",
    ],
)
def test_who_first_met_long_before_met_twice(told: str) -> None:
    meetings = [m for m in read(MET + told) if m.kind == "meeting"]
    assert [(m.standing, m.start, m.place) for m in meetings] == [
        ("subject", None, "Lima"),
        ("mentioned", "2018-07", None),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The first meeting between Ms Rojas and Mr Ozols comes a year after the fair of July 2018.",
        "They first met in the morning of 2 May 2023 and had dinner later.",
    ],
)
def test_what_the_release_tells_is_told_once(told: str) -> None:
    assert len([m for m in read(MET + told) if m.kind == "meeting"]) == 1
