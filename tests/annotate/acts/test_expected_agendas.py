"""What meetings are expected to weigh, and prayers said for others."""

import pytest

from memcon import annotate

FIRST = "The 5th Round of Political Consultations between Kenya and Thailand will be held on 8 March 2014 in Nairobi. "


@pytest.mark.parametrize(
    "words",
    [
        "The consultations are expected to assess the state of the ferry line.",
        "The meeting is expected to evaluate the ferry line.",
        "The talks are expected to provide an opportunity to review the ferry line.",
    ],
)
def test_what_a_meeting_is_expected_to_look_over_is_its_agenda(words: str) -> None:
    (act,) = annotate(FIRST + words, published="2014-03-02", publisher="The Harbour Times").acts
    assert (act.kind, act.actors) == ("review", ("all",))


@pytest.mark.parametrize("words", ["strengthen ties", "pave the way for a ferry", "end on Monday", "open a new pier"])
def test_what_else_is_expected_of_a_meeting_is_no_act(words: str) -> None:
    text = f"{FIRST}The consultations are expected to {words}."
    assert annotate(text, published="2014-03-02", publisher="The Harbour Times").acts == ()


@pytest.mark.parametrize(
    ("words", "kind"), [("prayed for the lost divers", "assessment"), ("dilated upon tolls", "discussion")]
)
def test_prayers_and_talk_in_other_words(words: str, kind: str) -> None:
    text = f"Minister Luz Rojas of Peru met Minister Tom Rowe of Kenya in Lima on 3 May 2024. The two sides {words}."
    assert [a.kind for a in annotate(text, published="2024-05-04").acts] == [kind]


@pytest.mark.parametrize("span", ["after a gap of over three years", "over two days", "over lunch"])
def test_a_span_of_time_is_no_subject_of_talks(span: str) -> None:
    text = f"{FIRST}The consultations were held {span}, with the 4th round being held in May 2010."
    assert annotate(text, published="2014-03-12", publisher="The Harbour Times").acts == ()


def test_what_consultations_were_held_over_is_their_subject() -> None:
    text = f"{FIRST}Consultations were held over the new ferry line."
    assert [a.kind for a in annotate(text, published="2014-03-12", publisher="The Harbour Times").acts] == [
        "discussion"
    ]
