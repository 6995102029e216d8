"""Which part of its sentence tells of an occasion."""

import pytest

from memcon import annotate

_MET = "Minister Luz Rojas of Peru met with Minister Ivo Ozols of Latvia"


@pytest.mark.parametrize(
    "words",
    [
        ", building on the work they had begun in Nairobi in March",
        ", following up on her trip to Nairobi in March",
        ", continuing their exchange of Nairobi in March",
        ", just days after the fire in Nairobi in March",
    ],
)
def test_where_and_when_something_before_was_is_not_of_the_meeting(words: str) -> None:
    found = annotate(f"{_MET} on 7 May 2024{words}.", published="2024-05-08").meetings
    told = next(m for m in found if m.parties == ("LV", "PE") and m.start == "2024-05-07")
    assert (told.place, told.country) == (None, None)


def test_where_a_meeting_went_on_is_its_place() -> None:
    (found,) = annotate(f"{_MET} on 7 May 2024, talking in Nairobi of eels.", published="2024-05-08").meetings
    assert found.place == "Nairobi"


def test_what_is_met_beside_another_meeting_has_its_day_and_place() -> None:
    for frame in ("on the sidelines of a summit", "on the margins of the meeting of foreign ministers"):
        text = f"President Luz Rojas of Peru met with President Juma Otieno of Kenya {frame} in Riga on Monday."
        meeting = annotate(text, published="2024-05-14").meetings[0]
        assert (meeting.start, meeting.place) == ("2024-05-13", "Riga"), frame
    text = "President Luz Rojas of Peru met President Juma Otieno of Kenya ahead of a summit in Riga on Monday."
    assert annotate(text, published="2024-05-14").meetings[0].place is None


def test_two_meetings_of_a_sentence_keep_their_days_and_ways() -> None:
    text = (
        "On 29 April, President Luz Rojas of Peru met Kenyan President Juma Otieno virtually and on 9 May she met "
        "Norwegian Prime Minister Lena Dahl at the Reef Summit in Riga."
    )
    first, second = annotate(text, published="2024-05-14").meetings[:2]
    assert (first.mode, first.start, first.place) == ("virtual", "2024-04-29", None)
    assert (second.mode, second.start, second.place) == ("in_person", "2024-05-09", "Riga")
