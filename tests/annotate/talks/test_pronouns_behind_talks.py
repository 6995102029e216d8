"""A pronoun behind the meeting that opens a sentence: whom it means met somebody else than who is named before it."""

import pytest

from memcon import annotate
from memcon.model import Document

WENT = "Foreign Minister Luz Rojas of Peru visited Riga on Monday. "


def told(text: str) -> list[list[str]]:
    found = annotate(Document(WENT + text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Peru"))
    return sorted(sorted(h.name for h in m.heads) for m in found.meetings if m.kind == "meeting")


@pytest.mark.parametrize(
    "text",
    [
        "After talks with Latvian President Ivo Ozols, she met Foreign Minister Juris Kalns.",
        "Prior to talks with Latvian President Ivo Ozols, she paid a courtesy call on Foreign Minister Juris Kalns.",
        "Besides meeting Latvian President Ivo Ozols, she held talks with Foreign Minister Juris Kalns.",
        "After a courtesy visit to Latvian President Ivo Ozols, she met Foreign Minister Juris Kalns.",
        "Following a courtesy call on Latvian President Ivo Ozols, she was received by Foreign Minister Juris Kalns.",
        "As well as meeting Latvian President Ivo Ozols, Ms Rojas held talks with Foreign Minister Juris Kalns.",
    ],
)
def test_who_met_one_went_on_to_meet_another(text: str) -> None:
    assert told(text) == [["Ivo Ozols", "Luz Rojas"], ["Juris Kalns", "Luz Rojas"]]


def test_another_subject_stays_one() -> None:
    text = "After talks with Latvian President Ivo Ozols, Foreign Minister Juris Kalns met Kenyan envoy Ann Otieno."
    assert ["Ann Otieno", "Juris Kalns"] in told(text)


def test_what_comes_before_a_plan_is_planned() -> None:
    text = "After a courtesy visit to Latvian President Ivo Ozols, she will meet Foreign Minister Juris Kalns."
    text = WENT.replace("visited", "will visit") + text
    found = annotate(Document(text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Peru"))
    assert {m.status for m in found.meetings} == {"scheduled"}
