"""Day, place and status of talks told in a row, and of a session that those who met open next."""

import pytest

from memcon import annotate
from memcon.model import Document


def told(text: str, kind: str = "meeting") -> list[tuple[str, str | None, str | None]]:
    found = annotate(Document(text, published="2024-09-08", publisher="Peru Ministry of Foreign Affairs")).meetings
    return [(m.status, m.start, m.place) for m in found if m.kind == kind]


FIRST = "On 10 September 2024, Foreign Minister Luz Rojas will meet Foreign Minister Juris Ozols of Latvia in Riga"


@pytest.mark.parametrize(
    ("then", "day"),
    [
        ("and will pay a courtesy visit to President Ivo Kalns", "2024-09-10"),
        ("and pay President Ivo Kalns a courtesy visit", "2024-09-10"),
        ("before paying a courtesy visit to President Ivo Kalns", "2024-09-10"),
        ("and on 12 September will pay a courtesy visit to President Ivo Kalns", "2024-09-12"),
    ],
)
def test_what_opens_the_sentence_holds_for_the_second_talks_to_come(then: str, day: str) -> None:
    assert told(f"{FIRST} {then}.")[1] == ("scheduled", day, "Riga")


MET = "On 3 September 2024, Foreign Minister Luz Rojas received Foreign Minister Juris Ozols of Latvia in Lima. "


def test_those_who_met_opened_a_session_on_that_day() -> None:
    opened = "The two ministers opened the third Ferry Dialogue between Peru and Latvia."
    assert told(MET + opened, "session")[0][1] == "2024-09-03"
    coming = "The two ministers agreed on the next Ferry Dialogue between Peru and Latvia."
    assert all(day is None for _, day, _ in told(MET + coming, "session"))


def test_the_discussions_that_follow_tell_the_day() -> None:
    text = "Ambassador Luz Rojas of Peru held a productive meeting with Juris Ozols, Minister of Ferries of Latvia. "
    assert told(text + "The discussions were held on 3 September in Riga.") == [("held", "2024-09-03", "Riga")]
