"""Meetings, calls and visits as wires and newspapers tell of them: what is to come, who comes, who called."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def read(text: str, publisher: str = "Harbour News Agency") -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-10", publisher=publisher).meetings)


def one(text: str, kind: str) -> MeetingMention:
    (found,) = [m for m in read(text) if m.kind == kind]
    return found


@pytest.mark.parametrize(
    "words",
    [
        "was to meet Peruvian President Luz Rojas on Sunday",
        "was later to see Peruvian President Luz Rojas on Sunday",
        "is then to hold talks with Peruvian President Luz Rojas on Sunday",
        "will see the Peruvian president, Luz Rojas, on Sunday",
    ],
)
def test_who_was_to_meet_or_see_somebody_has_not_met_yet(words: str) -> None:
    meeting = one(f"Kenyan Foreign Minister Ada Mwangi {words}.", "meeting")
    assert (meeting.status, meeting.start, meeting.parties) == ("scheduled", "2024-05-12", ("KE", "PE"))


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan voters will see President Luz Rojas of Peru on television.",
        "The ministers of Peru and Kenya will meet on a regular basis.",
        "Peru and Kenya agreed that the two ministers should meet twice a year.",
        "Every three years, the fisheries ministers of Peru and Kenya meet to count the eels.",
    ],
)
def test_the_public_and_what_is_done_time_and_again_make_no_meeting(text: str) -> None:
    assert read(text) == []


def test_a_year_that_opens_a_sentence_makes_no_habit_of_what_is_past() -> None:
    meeting = one("This year, the fisheries ministers of Peru and Kenya met to count the eels.", "meeting")
    assert meeting.parties == ("KE", "PE")


def test_the_day_of_an_arrival_is_not_that_of_what_is_still_to_be_held() -> None:
    text = (
        "Kenyan President Ada Mwangi arrived in Lima on Wednesday for a state visit, during which she is to hold talks "
        "with Peruvian President Luz Rojas."
    )
    meeting = one(text, "meeting")
    assert (meeting.status, meeting.place, meeting.start) == ("scheduled", "Lima", "2024-05")


def test_a_family_name_like_a_pronoun_is_read_behind_an_office_only() -> None:
    text = "Kenyan Trade Minister Ada Mwangi met Chinese Vice Premier He Lan in Beijing. He praised Kenya."
    assert [h.name for h in one(text, "meeting").heads] == ["Ada Mwangi", "He Lan"]
    text = "Kenyan Trade Minister Ada Mwangi met Chinese Premier Zhou Lan. He Praised Kenya."
    assert [h.name for h in one(text, "meeting").heads] == ["Ada Mwangi", "Zhou Lan"]


def test_visiting_is_no_part_of_an_office() -> None:
    text = "Visiting Kenyan Trade Minister Ada Mwangi met Peruvian President Luz Rojas in Lima."
    assert one(text, "meeting").heads[0].office == "Trade Minister"


@pytest.mark.parametrize(
    "words",
    [
        "met President Luz Rojas of Peru and her counterpart Ana Vidal in Lima",
        "met President Luz Rojas of Peru in Lima. Earlier, she met her counterpart Ana Vidal",
    ],
)
def test_a_counterpart_is_that_of_the_subject(words: str) -> None:
    found = read(f"Kenyan Foreign Minister Ada Mwangi {words}.")
    assert {h.office for m in found for h in m.heads if h.name == "Ana Vidal"} == {"Foreign Minister"}


def test_the_premier_may_be_a_prime_minister() -> None:
    text = (
        "Kenya's Prime Minister Ada Mwangi met Chinese President Wu Lan. The premier also met Chinese Minister Xu Bo."
    )
    assert [m.heads[0].name for m in read(text)] == ["Ada Mwangi", "Ada Mwangi"]


@pytest.mark.parametrize(
    "words",
    [
        "spoke over phone to Peruvian leaders",
        "received a telephone call on Friday from her Peruvian counterpart, Luz Rojas",
        "put through a call to Peruvian President Luz Rojas",
        "spoke to the leaders of Peru",
    ],
)
def test_a_call_is_read_whoever_rang(words: str) -> None:
    call = one(f"Kenyan President Ada Mwangi {words}.", "call")
    assert call.parties == ("KE", "PE")


def test_the_first_meeting_of_the_group_is_the_one_before_the_second() -> None:
    text = (
        "The second meeting of the Harbour Coordination Group of Kenya and Peru was held in Lima on Wednesday. "
        "The first meeting of the group was held in Nairobi on 18 January."
    )
    assert [(m.number, m.standing, m.place) for m in read(text)] == [
        (2, "subject", "Lima"),
        (1, "previous", "Nairobi"),
    ]


def test_somebody_flies_into_a_city() -> None:
    text = "Kenyan Foreign Minister Ada Mwangi flew into Lima on Sunday for talks with President Luz Rojas."
    assert [(m.kind, m.place, m.parties) for m in read(text)] == [
        ("visit", "Lima", ("KE", "PE")),
        ("meeting", "Lima", ("KE", "PE")),
    ]


def test_what_a_visit_follows_is_no_stop_of_it() -> None:
    text = (
        "Kenyan Foreign Minister Ada Mwangi arrived in Lima on Monday. "
        "Mwangi's visit comes days after the presidents of Latvia and Chile held a summit in Riga."
    )
    assert [(m.kind, m.place) for m in read(text)] == [("visit", "Lima"), ("meeting", "Riga")]


def test_a_visit_in_commas_has_no_day_of_the_meeting_told_behind() -> None:
    text = "Kenyan President Ada Mwangi, who is on a six-day visit to Peru, will call on President Luz Rojas tomorrow."
    assert [(m.kind, m.status, m.start) for m in read(text)] == [
        ("visit", "held", "2024-05"),
        ("meeting", "scheduled", "2024-05-11"),
    ]


def test_a_dateline_may_end_with_a_full_stop() -> None:
    text = "LIMA, MAY 9. The Kenyan President, Ada Mwangi, met her Peruvian counterpart, Luz Rojas."
    assert one(text, "meeting").place == "Lima"


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("conferred in Rome on Thursday", "held"),
        ("will confer in Rome on Sunday", "scheduled"),
        ("were to confer late into the night", "scheduled"),
    ],
)
def test_ministers_confer(words: str, status: str) -> None:
    text = f"Kenyan Foreign Minister Ada Mwangi and Peruvian Foreign Minister Luz Rojas {words}."
    meeting = one(text, "meeting")
    assert (meeting.status, len(meeting.heads)) == (status, 2)


def test_an_honour_conferred_is_no_meeting() -> None:
    assert read("Kenyan President Ada Mwangi conferred the order on a Peruvian poet, the respect it confers.") == []


def test_the_place_of_the_sixth_session_is_not_that_of_the_fifth() -> None:
    text = (
        "LIMA: Kenyan Foreign Minister Ada Mwangi and her Peruvian counterpart Luz Rojas on Thursday co-chaired the "
        "fifth session of the Kenya-Peru Joint Commission. The sixth session will be held in Nairobi in 2025."
    )
    assert [(m.number, m.place) for m in read(text)] == [(5, "Lima"), (6, "Nairobi")]


def test_conversations_with_two_are_two() -> None:
    text = "President Luz Rojas of Peru had conversations with Latvian Minister Anna Ozola and Kenyan Minister Jo Oti."
    assert [m.parties for m in read(text)] == [("LV", "PE"), ("KE", "PE")]


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("He flies to Riga on Sunday for talks with Latvian President Anna Ozola.", "Riga"),
        ("He will leave for Riga on Sunday to meet Latvian President Anna Ozola.", "Riga"),
        ("He flies out on Sunday to Riga where he will hold talks with Latvian President Anna Ozola.", "Riga"),
    ],
)
def test_who_goes_on_somewhere_meets_those_there(words: str, place: str) -> None:
    found = read(f"Kenyan President Amos Otieno met Peruvian President Luz Rojas in Lima. {words}")[1:]
    assert [(m.kind, m.status, m.start, m.place) for m in found if m.kind == "meeting"] == [
        ("meeting", "scheduled", "2024-05-12", place)
    ]


def test_the_place_told_of_the_next_meeting_is_its_own() -> None:
    text = (
        "ROME, May 9 - Kenyan President Amos Otieno and Peruvian President Luz Rojas held talks here on Thursday and "
        "announced that they would meet again in Lima next year."
    )
    assert [(m.standing, m.place) for m in read(text)] == [("subject", "Rome"), ("mentioned", "Lima")]


def test_the_two_presidents_are_those_told_around() -> None:
    text = (
        "Kenyan President Amos Otieno met Peruvian President Luz Rojas in Lima. Minister Ana Vidal of Peru met Otieno. "
        "The two presidents last met in Riga in October 2021, when Rojas was on a visit."
    )
    told = next(m for m in read(text) if m.place == "Riga" and m.kind == "meeting")
    assert {h.name for h in told.heads} == {"Amos Otieno", "Luz Rojas"}


def test_states_joined_behind_a_dateline_are_those_that_will_meet() -> None:
    text = (
        "LIMA, May 9 - Kenya and Peru are expected to hold their 13th Annual Leaders' Consultation in Riga next year."
    )
    assert one(text, "session").parties == ("KE", "PE")


def test_what_two_confer_about_is_no_side() -> None:
    told = "The President met Prime Minister Luz Rojas of Peru. They conferred about the talks with Latvia."
    document = Document(told, published="2024-05-14", publisher="Government of Kenya")
    assert [m.parties for m in annotate(document).meetings] == [("KE", "PE")]
