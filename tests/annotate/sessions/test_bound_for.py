"""Who travels to a meeting of many for it."""

import pytest

from memcon import annotate


@pytest.mark.parametrize(
    ("journey", "status"),
    [
        ("will travel to Riga on 8 May for the annual meeting of the", "scheduled"),
        ("is in Riga for this year's informal meeting of the", "held"),
        ("flew to Riga for a two-day meeting of", "held"),
    ],
)
def test_who_travels_for_a_meeting_of_many_takes_part(journey: str, status: str) -> None:
    text = f"Fisheries Minister Ada Otieno of Kenya {journey} harbour directors of Latvia, Peru and Norway."
    found = annotate(text, published="2024-05-03").meetings
    (meeting,) = [m for m in found if m.kind == "meeting"]
    assert (meeting.standing, meeting.status) == ("subject", status)
    assert meeting.parties == ("KE", "LV", "NO", "PE")
    assert [h.name for h in meeting.heads] == ["Ada Otieno"]


@pytest.mark.parametrize("verb", ["left before", "wrote to"])
def test_who_travels_otherwise_does_not(verb: str) -> None:
    text = f"Minister Ada Otieno of Kenya {verb} the meeting of harbour directors of Latvia, Peru and Norway in Riga."
    assert [h.name for m in annotate(text).meetings for h in m.heads] == []
