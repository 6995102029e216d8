"""Whom "him" and "her" mean behind a verb of meeting, and which day and way belong to the meeting itself."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention


def read(text: str) -> list[MeetingMention]:
    return list(annotate(Document(text=text, publisher="Harbour News"), published="2013-05-06").meetings)


CALL = "Danish Premier Jon Dahl held a video call with Peruvian President Luz Rojas on Sunday. "


@pytest.mark.parametrize(
    "told", ["Dahl is due to host her in Copenhagen in June.", "He will meet her in Copenhagen in June."]
)
def test_him_or_her_is_the_other_whom_the_sentence_before_names(told: str) -> None:
    _, met = read(CALL + told)
    assert (met.kind, met.status, met.place, met.start) == ("meeting", "scheduled", "Copenhagen", "2013-06")
    assert [h.name for h in met.heads] == ["Jon Dahl", "Luz Rojas"]


def test_of_two_others_neither_is_meant() -> None:
    text = "Danish Premier Jon Dahl spoke with Peruvian President Luz Rojas and Kenyan Minister Ann Otieno on Sunday. "
    assert [m.kind for m in read(text + "He will meet her in Copenhagen in June.")] == ["call", "call"]


def test_earlier_in_the_day_is_on_the_day_told_before() -> None:
    first, second = read(CALL + "Earlier in the day he had spoken with Chilean President Pablo Soto.")
    assert (first.start, second.start) == ("2013-05-05", "2013-05-05")


def test_earlier_in_the_day_is_else_on_the_day_of_publication() -> None:
    (met,) = read("Earlier in the day Danish Premier Jon Dahl met Peruvian President Luz Rojas in Lima.")
    assert met.start == "2013-05-06"


def test_what_was_long_before_gives_a_meeting_neither_way_nor_place() -> None:
    (met,) = read(
        "Danish Premier Jon Dahl met Peruvian President Luz Rojas in Lima on Friday, a week after the two spoke by "
        "telephone."
    )
    assert (met.mode, met.place, met.start) == ("in_person", "Lima", "2013-05-03")


def test_the_day_of_a_meeting_is_not_that_of_the_visit_told_behind_it() -> None:
    meeting, visit = read(
        "Peruvian President Luz Rojas will meet on Tuesday in Lima with Danish Premier Jon Dahl, who is on his second "
        "working visit to Peru."
    )
    assert (meeting.start, visit.start) == ("2013-05-07", "2013-05")


def test_a_visit_told_behind_a_meeting_has_its_own_days() -> None:
    meeting, visit = read(
        "Peruvian President Luz Rojas on Friday met Danish Premier Jon Dahl, who is on a visit to Peru from 2 to 5 May."
    )
    assert (meeting.start, visit.start, visit.end) == ("2013-05-03", "2013-05-02", "2013-05-05")


RECEIVED = "Today State Secretary Jon Dahl of Denmark received Luis Rojas, the Finance Minister of Peru, in Riga. "


@pytest.mark.parametrize(
    "told", ["Danish Premier Ida Holm also received him.", "Danish Premier Ida Holm later met with him for lunch."]
)
def test_officials_of_one_side_receive_the_same_guest(told: str) -> None:
    _, met = read(RECEIVED + told)
    assert [h.name for h in met.heads] == ["Ida Holm", "Luis Rojas"]


def test_of_two_guests_neither_is_taken() -> None:
    text = RECEIVED.replace("in Riga", "and Pablo Soto, the Finance Minister of Chile, in Riga")
    assert "Luis Rojas" not in [
        h.name for m in read(text + "Danish Premier Ida Holm also met him.")[1:] for h in m.heads
    ]
