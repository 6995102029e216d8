"""Whom "his" means in a phrase that opens a sentence, before its subject."""

import pytest

from memcon import annotate

BEFORE = "Latvian Foreign Minister Ivo Ozols welcomed the talks. "


def heads(text: str) -> list[list[str]]:
    found = annotate(BEFORE + text, published="2024-05-06", publisher="The Harbour Times").meetings
    return [[h.name for h in m.heads] for m in found]


@pytest.mark.parametrize(
    "front",
    [
        "On the day of his talks with Peruvian President Luis Soto in Lima",
        "Ahead of his meeting with Peruvian President Luis Soto on Friday",
        "Following his summit with Peruvian President Luis Soto",
    ],
)
def test_the_subject_behind_the_phrase_is_meant(front: str) -> None:
    assert heads(f"{front}, Kenyan President Abu Kamau praised the ferries.") == [["Abu Kamau", "Luis Soto"]]


@pytest.mark.parametrize(
    "text",
    [
        "On the day of his talks with Peruvian President Luis Soto, Kenyan President Abu Kamau and others, it rained.",
        "He praised the ferries after his talks with Peruvian President Luis Soto, Kenyan President Abu Kamau said.",
    ],
)
def test_who_is_no_subject_is_not(text: str) -> None:
    assert all("Ivo Ozols" in names for names in heads(text) if "Luis Soto" in names)


def test_a_gender_told_rules_a_subject_out() -> None:
    text = "On the day of his talks with Peruvian President Luis Soto, Kenyan President Mrs. Ann Kamau praised fares."
    assert any(names[:2] == ["Ivo Ozols", "Luis Soto"] for names in heads(text))
