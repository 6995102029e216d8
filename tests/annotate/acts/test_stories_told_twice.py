"""Meetings that a story tells in its opening and again further on: days, persons, pairs and rows of two at a time."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

VEGA, DAHL = "Peruvian Foreign Minister Luz Vega", "Norwegian Foreign Minister Lena Dahl"


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2023-05-15", publisher="The Harbour Post").meetings)  # a Monday


def names(meeting: MeetingMention) -> list[str]:
    return [h.name for h in meeting.heads]


@pytest.mark.parametrize(
    ("days", "start", "end"),
    [
        ("from next Wednesday to Friday", "2023-05-17", "2023-05-19"),
        ("from next Monday to Thursday", "2023-05-22", "2023-05-25"),
        ("from Wednesday to Friday", "2023-05-17", "2023-05-19"),
    ],
)
def test_a_row_of_weekdays_may_be_the_next_ones(days: str, start: str, end: str) -> None:
    (visit,) = read(f"{VEGA} will visit Oslo {days}.")
    assert (visit.start, visit.end) == (start, end)


def test_two_men_are_those_who_were_named_last_as_a_pair() -> None:
    text = (
        f"{VEGA} will hold talks with {DAHL} in Oslo on Tuesday. Vega praised Kenya and Latvia.\n\nThe two women last "
        "met in Riga in March."
    )
    first, second = read(text)
    assert (second.standing, second.place, names(second)) == ("mentioned", "Riga", names(first))


def test_who_said_something_between_is_none_of_the_two() -> None:
    text = (
        f"{VEGA} will hold talks with {DAHL} in Oslo on Tuesday.\n\n“Kenya and Latvia come first,” an aide said.\n\n"
        "They last met in Riga in March."
    )
    assert [m.parties for m in read(text)] == [("NO", "PE"), ("NO", "PE")]


def test_bilateral_talks_are_of_two_at_a_time() -> None:
    text = (
        "Peruvian President Luz Vega held bilateral talks with Lena Dahl, the Prime Minister of Norway, and Amos "
        "Otieno, the President of Kenya.\n\nOn Saturday, Vega met with President Otieno of Kenya in Lima."
    )
    assert [m.parties for m in read(text)] == [("NO", "PE"), ("KE", "PE")]
    text = text.replace("bilateral", "three-way").partition("\n")[0]
    assert [m.parties for m in read(text)] == [("KE", "NO", "PE")]


@pytest.mark.parametrize(
    ("lead", "start"),
    [
        ("commended on Sunday the ties of Peru and Kenya", "2023-05-14"),
        ("praised Sunday's cup final and Monday's fair", None),
    ],
)
def test_a_story_opens_with_what_was_said_at_a_meeting(lead: str, start: str | None) -> None:
    text = f"Peruvian Premier Luz Vega {lead}.\n\nDuring her meeting with Kenyan Envoy Amos Otieno, she spoke of tea."
    assert [m.start for m in read(text)] == [start]


def test_words_may_stand_between_a_visit_and_what_it_includes() -> None:
    text = (
        f"{VEGA} arrived in Oslo on Sunday. Vega's brief visit, lasting only a few hours, will include "
        f"meetings with {DAHL}, President Ivar Holm, and Prime Minister Kari Moe."
    )
    assert [names(m)[-1] for m in read(text) if m.kind == "meeting"] == ["Lena Dahl", "Ivar Holm", "Kari Moe"]


@pytest.mark.parametrize(
    ("lead", "count"),
    [
        ("The deputy trade envoys of Peru and Norway held talks in Oslo on Sunday, officials said.", 1),
        ("The deputy trade envoys of Peru and Norway held talks in Oslo in March, officials said.", 2),
    ],
)
def test_envoys_are_named_by_the_next_sentence(lead: str, count: int) -> None:
    text = (
        f"{lead}\n\nPeru's Luz Vega, director general at the trade bureau, met Norwegian Deputy Trade Representative "
        "Lena Dahl on Sunday."
    )
    assert len(read(text)) == count


@pytest.mark.parametrize(("day", "count"), [("May 23", 1), ("June 6", 2)])
def test_a_day_within_the_time_told_first_is_of_the_same_talks(day: str, count: int) -> None:
    text = f"Peru and Norway are to hold talks next week in Oslo.\n\n{VEGA} and {DAHL} will hold talks on {day}."
    assert len(read(text)) == count


def test_that_talks_would_be_the_second_tells_of_those_to_come() -> None:
    text = f"{VEGA} will meet {DAHL} in Oslo on Friday. The meeting between Vega and Dahl would be their second in May."
    assert [m.status for m in read(text)] == ["scheduled"]


def test_whom_a_guest_also_is_meeting() -> None:
    text = f"{VEGA} landed in Oslo on Sunday. She is also meeting Norwegian Prime Minister Ivar Holm."
    assert [names(m) for m in read(text) if m.kind == "meeting"] == [["Luz Vega", "Ivar Holm"]]


def test_a_crisis_that_leaders_meet_over_is_no_side() -> None:
    text = f"{VEGA} arrived in Oslo to meet with the Norwegian leaders over the Kenyan crisis, a paper wrote on Sunday."
    assert {m.parties for m in read(text)} == {("NO", "PE")}


def test_a_minister_told_without_his_state_met_a_counterpart_abroad() -> None:
    text = (
        "On May 9, Foreign Secretary Luz Vega held bilateral talks with her Indian counterpart Ravi Das in New Delhi. "
        "The Nepali side issued a statement."
    )
    assert [m.parties for m in read(text)] == [("IN", "NP")]


def test_a_paragraph_goes_on_with_words_whose_mark_nobody_closed() -> None:
    text = (
        'Peru signed.\n\n"Welcome to Oslo, dear Luz! What a day.\n\nPeru is a leader in cod. We look forward to long '
        'talks," Minister Lena Dahl of Norway said.'
    )
    quotations = annotate(text).quotations
    assert [q.speaker for q in quotations] == ["Lena Dahl", "Lena Dahl"]
    assert text[quotations[1].span.start :].startswith("Peru is a leader")


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        ("Peruvian officials told reporters that the port was open.", "PE"),
        ("The port was open, according to Peruvian officials.", "PE"),
        ("Luz Vega will go to the port for talks with Peruvian officials.", None),
    ],
)
def test_an_unnamed_official_is_of_those_who_told_something(lead: str, speaker: str | None) -> None:
    text = f'{lead}\n\n"She is to see the port and to have a working lunch," one official said.'
    found = [q.speaker for q in annotate(text, publisher="The Harbour Post").quotations]
    assert found == ([speaker] if speaker else [])
