"""Envoys who present copies of their letters, in the words of ministries."""

import pytest

from memcon import Document, annotate


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ivo Ozols received a copy of credentials of H.E. Luz Rojas, the Ambassador of Peru, Monday.",
        "Minister Ivo Ozols received copies of letters of credence from Luz Rojas, Ambassador of Peru, Monday.",
        "Luz Rojas, Ambassador of Peru, presented a copy of her letters of credence to Minister Ivo Ozols Monday.",
    ],
)
def test_copies_of_letters_are_handed_over(text: str) -> None:
    document = Document(text=text, published="2024-05-21", publisher="Ministry of Foreign Affairs of Latvia")
    (meeting,) = annotate(document).meetings
    assert {(h.name, h.party) for h in meeting.heads} == {("Ivo Ozols", "LV"), ("Luz Rojas", "PE")}
    assert meeting.start == "2024-05-20"
