"""Sessions of organs told by what is debated there, by whom, in which part of it."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def read(text: str) -> list[MeetingMention]:
    return annotate(Document(id="x", text=text, published="2024-11-15", publisher="Foreign Ministry of Peru")).meetings


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On 18 November, Minister Luz Rojas is to take part in two Security Council meetings hosted by Latvia.", "18"),
        ("On 9 November, Ms Luz Rojas chaired an open debate on ports under the Peruvian presidency of the Security "
         "Council.", "09"),
        ("On 4 November, Luz Rojas took part in a high-level meeting on reefs at the Security Council.",
         "04"),
        ("The talks follow Minister Luz Rojas's participation in the UN Security Council debate on reefs on 3 November "
         "2024.", "03"),
        ("Minister Luz Rojas will attend a Security Council briefing on 24 November 2024.", "24"),
    ],
)  # fmt: skip
def test_who_comes_to_a_debate_of_an_organ_tells_its_session(text: str, day: str) -> None:
    (session,) = read(text)
    assert (session.kind, (session.mechanism or "").removeprefix("UN ")) == ("session", "Security Council")
    assert session.start == f"2024-11-{day}"
    assert "UN" in session.parties


@pytest.mark.parametrize(
    "part", ["high-level week of the UN General Assembly", "opening week of the UN General Assembly"]
)
def test_a_part_of_an_assembly_is_its_session(part: str) -> None:
    (session,) = read(f"Minister Luz Rojas will take part in the {part} in New York from 20 to 24 November 2024.")
    assert (session.mechanism, session.start, session.end) == ("UN General Assembly", "2024-11-20", "2024-11-24")


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Latvia held talks on 4 November 2024. They called for a debate in the Security Council.",
        "Peru and Latvia held talks on 4 November 2024. The two sides praised the Security Council debate.",
        "Peru and Latvia held talks on 4 November 2024. Ivo Ozols attended for the Secretary of the Security Council.",
    ],
)
def test_an_organ_spoken_of_has_no_session(text: str) -> None:
    assert [m.kind for m in read(text)] == ["meeting"]


def test_a_heading_tells_no_session_of_its_own() -> None:
    text = (
        "Peru and Latvia signed a treaty on ferries.\n\nTaking part in a high-level Security Council debate\n"
        "On 18 November, Minister Luz Rojas will attend a debate in the UN Security Council on ports."
    )
    found = [m for m in read(text) if m.kind == "session"]
    assert [(m.status, m.start) for m in found] == [("scheduled", "2024-11-18")]
