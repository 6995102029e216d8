"""Earlier meetings told by their last time, or by a signature (codebook, section 1)."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention

MET = "President Luz Rojas of Peru met President Ivo Ozols of Latvia in Lima today. "


def told(text: str) -> list[MeetingMention]:
    return list(annotate(Document(text, published="2026-05-20", publisher="Lake Times")).meetings)


@pytest.mark.parametrize(
    ("verb", "kind"), [("spoke", "call"), ("spoke to one another", "call"), ("met face to face", "meeting")]
)
def test_the_last_time_two_met_is_a_meeting(verb: str, kind: str) -> None:
    text = f"The last time President Luz Rojas of Peru and Latvian President Ivo Ozols {verb} was on April 14."
    (meeting,) = told(text)
    assert (meeting.kind, meeting.start, meeting.parties) == (kind, "2026-04-14", ("LV", "PE"))


def test_the_last_time_one_spoke_is_none() -> None:
    assert told("Peru trades with Latvia. The last time President Luz Rojas of Peru spoke was on April 14.") == []


@pytest.mark.parametrize(
    ("text", "place", "start", "parties"),
    [
        ("They reviewed the compact they signed in Riga, Latvia, in May 2023.", "Riga", "2023-05", ("LV", "PE")),
        ("The pact signed by Peru and Kenya in Nairobi on 10 March is new.", "Nairobi", "2026-03-10", ("KE", "PE")),
        (
            "The signing in Oslo on 10 March 2025 of two protocols between Kenya and Chad was a step.",
            "Oslo",
            "2025-03-10",
            ("KE", "TD"),
        ),
    ],
)
def test_a_signature_with_its_place_and_day_was_a_meeting(
    text: str, place: str, start: str, parties: tuple[str, ...]
) -> None:
    _, then = told(MET + text)
    assert (then.place, then.start, then.parties, then.standing) == (place, start, parties, "mentioned")


@pytest.mark.parametrize(
    "text",
    [
        "They reviewed the compact they signed in May 2023.",
        "The convention signed by Peru, Kenya, Chad and Oman in Nairobi on 10 March is new.",
        "The decree signed by Peru in Lima on 10 March is new.",
    ],
)
def test_other_signatures_are_none(text: str) -> None:
    assert len(told(MET + text)) == 1


def test_one_verb_tells_who_was_spoken_to_twice() -> None:
    text = "President Luz Rojas of Peru spoke by phone with President Ivo Ozols of Latvia and twice to "
    calls = told(text + "Kenyan President Ada Berg on Monday night.")
    assert [c.parties for c in calls] == [("LV", "PE"), ("KE", "PE")]
