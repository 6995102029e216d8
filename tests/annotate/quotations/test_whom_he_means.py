"""Who "he" or "the president" is beside words in marks: whoever told something last, and not whom his words name."""

import pytest

from memcon import annotate

A = "Latvian President Ivo Kalns"
B = "Peruvian President Luz Rojas"


def read(text: str) -> tuple[list[tuple[str, str]], list[tuple[str, ...]]]:
    record = annotate(text, published="2018-07-14", publisher="The Harbour Post")
    said = [(q.speaker, text[q.span.start : q.span.end]) for q in record.quotations]
    return said, [a.actors for a in record.acts]


@pytest.mark.parametrize(
    ("lead", "told", "speaker"),
    [
        (
            f"{B} won. {A} called. Following Rojas's election, Kalns gave in.",
            "he said the day after",
            "Ivo Kalns",
        ),
        (
            f"{A} met {B}. Mr. Kalns and Mrs. Rojas have no date, but Kenyan Minister Amos Kirui said much was done.",
            "he said",
            "Amos Kirui",
        ),
        (
            "After Latvian lawmaker Anna Ozola said she was ill, Peruvian Minister Pedro Soto asked for how long.",
            "he wrote",
            "Pedro Soto",
        ),
        (f"{A} said he “strongly pressed” {B} on fish.", "the president tweeted", "Ivo Kalns"),
    ],
)
def test_who_told_something_last_goes_on(lead: str, told: str, speaker: str) -> None:
    said, acts = read(f"{lead} “We have no quarrel about the boats,” {told}.")
    assert said[-1] == (speaker, "We have no quarrel about the boats,")
    assert acts[-1] == {"Ivo Kalns": ("LV",), "Amos Kirui": ("KE",), "Pedro Soto": ("PE",)}[speaker]


def test_who_is_spoken_to_is_not_he() -> None:
    text = f"{A} spoke of fish. In an aside meant for {B}, he added, “But you cannot take all the boats.”"
    said, acts = read(text)
    assert (said, acts[-1]) == ([("Ivo Kalns", "But you cannot take all the boats.")], ("LV",))
    text = f"{A} spoke of fish. In an aside, {B} added, “But you cannot take all the boats.”"
    assert read(text)[0] == [("Luz Rojas", "But you cannot take all the boats.")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We want the old boats back,” Pedro Soto, spokesman for Peruvian Speaker Luz Rojas, said.", "Pedro Soto"),
        (
            "Senate Leader Pedro Soto, D-Lake, said, “Sailors are tired of this,” and urged Republicans to go.",
            "Pedro Soto",
        ),
        (f"{A} left. “That is such an unfair question,” Kalns shot back.", "Ivo Kalns"),
    ],
)
def test_who_says_it_in_a_clause_of_his_own(text: str, speaker: str) -> None:
    assert [q[0] for q in read(text)[0]] == [speaker]
    assert read("“We want the old boats back,” the sign by the pier said.")[0] == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            f"{A} praised the port. Speaking after meeting {B} in Lima, he said it was “full of very old eels”.",
            "Ivo Kalns",
        ),
        (
            f"After meeting {B} in Lima, {A} spoke to the press. He said that it was “full of very old eels”.",
            "Ivo Kalns",
        ),
        (f"{A} praised the port. Speaking after the fair, {B} said that it was “full of very old eels”.", "Luz Rojas"),
    ],
)
def test_whom_one_met_before_speaking_does_not_speak(text: str, speaker: str) -> None:
    assert [s for s, _ in read(text)[0]] == [speaker]
