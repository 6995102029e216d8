"""Meetings that only a signature tells."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-03").meetings)


@pytest.mark.parametrize(
    "text",
    [
        "The treaty was signed by Latvian President Juris Ozols and Peruvian President Luz Rojas in Oslo on Thursday.",
        "Latvian President Juris Ozols and Peruvian President Luz Rojas signed a treaty in Oslo on Thursday.",
    ],
)
def test_two_who_sign_have_met(text: str) -> None:
    (meeting,) = read(text)
    assert [h.name for h in meeting.heads] == ["Juris Ozols", "Luz Rojas"]
    assert (meeting.parties, meeting.place, meeting.start) == (("LV", "PE"), "Oslo", "2024-05-02")


def test_one_who_signs_has_met_nobody() -> None:
    assert not read("The Latvian-Peruvian treaty was signed by Latvian President Juris Ozols in Riga on Thursday.")


def test_a_signature_at_a_meeting_is_no_second_one() -> None:
    text = (
        "Latvian President Juris Ozols met Peruvian President Luz Rojas in Oslo on Thursday. Latvian President Juris "
        "Ozols and Peruvian President Luz Rojas signed a treaty."
    )
    assert len(read(text)) == 1


def test_who_is_told_twice_in_commas_signs_once() -> None:
    text = (
        "Minister Ana Moser, head of the Federal Department of Ports (FDP), travelled to Lima on Thursday. Minister "
        "Ana Moser, the head of the FDP, and Peruvian President Luz Rojas signed a treaty in Lima on Thursday."
    )
    found = annotate(Document(text, published="2024-05-03", publisher="FDFA")).meetings
    assert [[h.name for h in m.heads] for m in found if m.kind == "meeting"] == [["Ana Moser", "Luz Rojas"]]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("In Lima, together with her Peruvian counterpart Luz Rojas, she will sign a treaty.", "scheduled"),
        ("Together with the Peruvian Minister Luz Rojas she signed a treaty in Lima.", "held"),
    ],
)
def test_who_signs_together_with_somebody_has_met_him(words: str, status: str) -> None:
    text = f"Minister Ana Moser will be in Peru on 7 May. {words}"
    found = annotate(Document(text, published="2024-05-03", publisher="FDFA")).meetings
    (meeting,) = [m for m in found if m.kind == "meeting"]
    assert ({h.name for h in meeting.heads}, meeting.status) == ({"Ana Moser", "Luz Rojas"}, status)
