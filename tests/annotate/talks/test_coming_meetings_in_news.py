"""What newspapers tell of meetings to come by a noun and its verb, and where the day and place of it stand."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

HEAD = "Norwegian Prime Minister Lena Dahl"
TALKS = "talks with French President Paul Rivoire in Oslo on Saturday"


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2023-05-17", publisher="The Harbour Post").meetings)  # a Wednesday


def only(text: str) -> MeetingMention:
    (found,) = read(text)
    return found


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD} says her {TALKS} will be an occasion to speak of fish.",
        f"{HEAD} told reporters that her {TALKS} would focus on fish.",
        f"The row over fish will dominate {HEAD}'s {TALKS}.",
        f"Fish is expected to be high on the agenda of {HEAD}'s {TALKS}.",
        f"Norway awaits {HEAD}'s {TALKS}.",
        f"Fishermen are preparing for {HEAD}'s {TALKS}.",
        f"Norway said fish would be raised during {HEAD}'s {TALKS}.",
    ],
)
def test_a_noun_whose_verb_awaits_it_is_yet_to_come(text: str) -> None:
    meeting = only(text)
    assert (meeting.status, meeting.start, meeting.parties) == ("scheduled", "2023-05-20", ("FR", "NO"))


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD} said after her {TALKS} Norway would be ready to help.",
        f"Norway expects results from {HEAD}'s {TALKS}.",
        f"{HEAD} said her {TALKS} would help both economies.",
        f"The row over fish dominated {HEAD}'s {TALKS}.",
    ],
)
def test_what_will_be_after_it_puts_no_meeting_off(text: str) -> None:
    meeting = only(text)
    assert (meeting.status, meeting.start) == ("held", "2023-05-13")


def test_whose_talks_a_clause_behind_that_tells_of() -> None:
    meeting = only(f"{HEAD} said on Tuesday that her talks with French President Paul Rivoire had gone well.")
    assert {h.name for h in meeting.heads} == {"Lena Dahl", "Paul Rivoire"}


def test_the_ministers_of_a_body_next_meet() -> None:
    session = only("The G7 trade ministers will next meet face to face in Lima on 4-5 June.")
    assert (session.parties, session.start, session.end) == (("G7",), "2023-06-04", "2023-06-05")


def test_the_day_of_a_session_there_is_not_that_of_the_visit() -> None:
    text = (
        f"{HEAD} is paying a visit to Riga, where a third meeting of the Norway-Latvia Council will be held on May 22."
    )
    assert {m.kind: m.start for m in read(text)} == {"visit": "2023-05", "session": "2023-05-22"}
    text = f"{HEAD} visited Riga on May 3, where the third meeting of the Norway-Latvia Council was held."
    assert next(m.start for m in read(text) if m.kind == "visit") == "2023-05-03"


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("heads to Mongolia's capital Ulaanbaatar", "Ulaanbaatar"),
        ("heads to Peru's port city of Callao", "Callao"),
        ("heads to Mongolia's plains", None),
    ],
)
def test_the_city_stands_behind_the_state_that_owns_it(words: str, place: str | None) -> None:
    visits = read(f"{HEAD} {words} on Friday.")
    assert [v.place for v in visits] == [place] * len(visits)
    assert place is None or visits


def test_a_meeting_in_a_states_capital_is_in_that_city() -> None:
    text = f"{HEAD} met French President Paul Rivoire in Kenya's capital."
    assert (only(text).place, only(text).country) == ("Nairobi", "KE")


def test_a_conference_that_a_row_of_bodies_names_is_no_occasion() -> None:
    body = "the Conference on Interaction and Confidence Building Measures in Asia"
    assert read(f"{HEAD} praised the United Nations, the Shanghai Cooperation Organization and {body} (CICA).") == []
    assert only(f"{HEAD} attended {body} in Doha on Monday.").place == "Doha"
