"""What a minister and an unnamed counterpart discussed side by side tells a meeting of both."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention

OURS = "Ministry of Foreign Affairs of Norway"


def read(text: str) -> list[MeetingMention]:
    return list(annotate(Document(text, published="2024-05-04", publisher=OURS)).meetings)


@pytest.mark.parametrize(
    ("whose", "parties"),
    [
        ("her Peruvian counterpart", [("NO", "PE")]),
        ("her Peruvian colleague", [("NO", "PE")]),
        ("her Peruvian cook", []),
        ("her colleague", []),
    ],
)
def test_a_counterpart_told_by_his_land_meets_the_minister(whose: str, parties: list[tuple[str, str]]) -> None:
    found = read(f"Minister Kari Berg and {whose} discussed eels on Monday.")
    assert [m.parties for m in found] == parties
