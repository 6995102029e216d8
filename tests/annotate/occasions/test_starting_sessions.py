"""Sessions about to start and visits on which something is yet to take place: their weekday lies ahead."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2019-07-09").meetings)  # a Tuesday


@pytest.mark.parametrize("verb", ["is starting", "is opening", "is beginning", "is convening"])
def test_a_session_that_is_starting_lies_ahead(verb: str) -> None:
    (session,) = meetings(f"The fifth session of the Peru-Latvia Joint Commission {verb} on Wednesday in Riga.")
    assert (session.status, session.start) == ("scheduled", "2019-07-10")


def test_a_session_that_was_starting_is_over() -> None:
    (session,) = meetings("The fifth session of the Peru-Latvia Joint Commission was starting on Wednesday in Riga.")
    assert (session.status, session.start) == ("held", "2019-07-03")


@pytest.mark.parametrize(
    ("verb", "status", "day"),
    [
        ("is scheduled to meet", "scheduled", "2019-07-10"),
        ("will meet", "scheduled", "2019-07-10"),
        ("met", "held", "2019-07-03"),
    ],
)
def test_a_visit_on_which_two_are_to_meet_lies_ahead(verb: str, status: str, day: str) -> None:
    text = (
        f"Latvian Foreign Minister Juris Kalns {verb} with his Peruvian counterpart, Luz Rojas, "
        "during Rojas's visit to Latvia on Wednesday."
    )
    visit = next(m for m in meetings(text) if m.kind == "visit")
    assert (visit.status, visit.start) == (status, day)
