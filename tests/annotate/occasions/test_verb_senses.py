"""Verbs of meeting that mean something else: who spoke after talks spoke to others."""

import pytest

from memcon import annotate


@pytest.mark.parametrize(
    "spoke",
    [
        "spoke after a closed-door meeting with",
        "spoke to reporters after a meeting with",
        "spoke briefly following her talks with",
        "spoke at the signing ceremony after talks with",
    ],
)
def test_who_spoke_after_a_meeting_phoned_nobody(spoke: str) -> None:
    text = f"Kenya's Fisheries Minister Ada Otieno {spoke} her Peruvian counterpart Juan Paz in Lima."
    (meeting,) = annotate(text).meetings
    assert (meeting.kind, meeting.standing, meeting.place) == ("meeting", "subject", "Lima")
    assert [h.name for h in meeting.heads] == ["Ada Otieno", "Juan Paz"]


def test_who_spoke_with_somebody_after_a_meeting_called_him() -> None:
    text = (
        "After a meeting of the cabinet, Fisheries Minister Ada Otieno of Kenya spoke with Minister Juan Paz of Peru."
    )
    assert [m.kind for m in annotate(text).meetings] == ["call"]
