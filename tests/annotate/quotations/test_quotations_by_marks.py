"""Quotations whose marks are missing, mistyped or nested, and those that a label or signature tells."""

import pytest

from memcon import annotate
from memcon.model import Document

RIGA = "Minister Ivo Ozols of Latvia spoke in Riga on 4 November 2024.\n\n"


def read(text: str) -> list[tuple[str, str]]:
    record = annotate(Document(id="x", text=text, published="2024-11-15", publisher="Harbour News"))
    return [(text[q.span.start : q.span.end], q.speaker) for q in record.quotations]


@pytest.mark.parametrize(
    "behind",
    [
        ", said Ivo Ozols, ambassador of Latvia to Peru, to a crowd.",
        ", Ozols told the hall of fans.",
        ", he added.",
        ",’ Minister Ivo Ozols said.",
        ",’’ Minister Ivo Ozols said on Monday.",
    ],
)
def test_a_clause_of_saying_ends_words_whose_mark_nobody_closed(behind: str) -> None:
    ((words, speaker),) = read(f"{RIGA}“Reefs are more than stone to us. They bring people together{behind}")
    assert (words.rstrip(","), speaker) == ("Reefs are more than stone to us. They bring people together", "Ivo Ozols")


def test_words_left_open_end_before_the_next_ones() -> None:
    found = read(f"{RIGA}“We had many singers this year, Minister Ozols noted. “My best wishes go to all of them.”")
    assert [(w[:7], s) for w, s in found] == [("We had ", "Ivo Ozols"), ("My best", "Ivo Ozols")]


def test_a_comma_within_words_without_a_clause_of_saying_ends_nothing() -> None:
    text = f"{RIGA}“We had many singers this year, the best of all,” Minister Ozols noted."
    assert read(text) == [("We had many singers this year, the best of all,", "Ivo Ozols")]


def test_a_quotation_goes_on_behind_one_within_it() -> None:
    text = f"{RIGA}Minister Ozols said: “As they say, “reefs last longer”. This keeps our ties alive, and we know.”"
    ((words, _),) = read(text)
    assert words.endswith("and we know.")


def test_two_quotations_in_a_row_are_two() -> None:
    text = f"{RIGA}“We will go on with the plan,” Minister Ozols said. “It is a good plan for us.” He left."
    assert [w for w, _ in read(text)] == ["We will go on with the plan,", "It is a good plan for us."]


@pytest.mark.parametrize(
    "text",
    [
        "The talks went on for long. Ozols: “It is not the worst idea that I have heard.”",
        "Minister of Ports Ivo Ozols\n“It is not the worst idea that I have heard.”",
        "“It is not the worst idea that I have heard.” – Ivo Ozols, Minister of Ports",
        "-   Minister of Ports Ivo     Ozols:     “It is not the worst idea that I have heard.”",
        "“It is not the worst idea that I have heard.” — Harbour House spokesman Ivo Ozols",
        "“It is not the worst idea that I have heard.”\n- The Honourable Ivo Ozols, Minister of Ports of Latvia",
    ],
)
def test_a_label_or_signature_tells_the_speaker(text: str) -> None:
    assert read(RIGA + text) == [("It is not the worst idea that I have heard.", "Ivo Ozols")]


@pytest.mark.parametrize(
    "text",
    [
        "The topic: “It is not the worst idea that I have heard.”",
        "‘A great man’: her view of the late Sen. Ivo Ozols: “He gave his best for all of us there.”",
        "THE PLAN\n“It is not the worst idea that I have heard.”",
    ],
)
def test_other_words_with_a_colon_are_no_label(text: str) -> None:
    assert read(f"The harbour was full of ships. {text}") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Asked whether he blamed Minister Ivo Kalns, Minister Luz Rojas of Peru said, “People know who did this.”",
         "Luz Rojas"),
        ("After President Ana Silva's plan was told, Chairman Ivo Holm said that “any talk of it is nonsense” to him.",
         "Ivo Holm"),
        ("In the call with Minister Ivo Kalns, Minister Luz Rojas stressed “the need to go on with the plan” according "
         "to Interlake.", "Luz Rojas"),
        ("“This may seem a small matter to some,” Dr. Jan Holm, WHO assistant director for health, said.", "Jan Holm"),
    ],
)  # fmt: skip
def test_who_stands_beside_the_verb_speaks(text: str, speaker: str) -> None:
    assert [s for _, s in read(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The two ministers commended the ties of Latvia and Peru: “Our two countries have been bound for long.”",
         [("Our two countries have been bound for long.", "all")]),
        ("Mr Ozols outlined “the new ports that can be built in Latvia” to them.",
         [("the new ports that can be built in Latvia", "Ivo Ozols")]),
        ("“There is no longer a Reef Threat from North Lakeland,” Minister Ozols tweeted.",
         [("There is no longer a Reef Threat from North Lakeland,", "Ivo Ozols")]),
        ("Asked if he would meet with Mr. Kalns, Mr. Holm said, “We’ll see what happens.”",
         [("We’ll see what happens.", "Holm")]),
        ("Asked about the plan, Mr. Holm called it “fine and well made” in all.", []),
        ("The “North Lakeland Reef Threat Initiative” was named.", []),
    ],
)  # fmt: skip
def test_whole_sentences_and_what_is_commended_are_quoted(text: str, found: list[tuple[str, str]]) -> None:
    assert read(RIGA + text) == found
