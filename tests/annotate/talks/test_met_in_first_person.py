"""Whom a minister says that he or she received, with the words of friendship before the name."""

import pytest

from memcon import Document, annotate


def read(text: str) -> list[tuple[object, ...]]:
    document = Document(text=text, published="2017-06-21", publisher="Ministry of Foreign Affairs of Greece")
    return [(m.kind, m.start, [(h.name, h.party) for h in m.heads]) for m in annotate(document).meetings]


MET = [("meeting", "2017-06-21", [("Luz Rojas", "PE")])]


@pytest.mark.parametrize(
    "text",
    [
        "I was particularly glad to receive my good friend, the Foreign Minister of Peru, Luz Rojas, in Athens today.",
        "I was truly honoured to receive my dear friend Luz Rojas, Foreign Minister of Peru, in Athens today.",
        "I had the pleasure of meeting my dear friend Luz Rojas, Foreign Minister of Peru, in Athens today.",
        "I was glad to meet my friend and colleague, Foreign Minister Luz Rojas of Peru, in Athens today.",
    ],
)
def test_friends_received(text: str) -> None:
    assert read(text) == MET


def test_a_friend_who_is_thanked_is_not_met() -> None:
    assert read("I am glad to thank my good friend, the Foreign Minister of Peru, Luz Rojas, for a letter.") == []
