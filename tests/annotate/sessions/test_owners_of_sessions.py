"""A body whose meeting is told: "the Lake Forum's Annual Meeting" is one occasion, and no second of its owner."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2025-05-12", publisher="Harbour News").meetings)


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("Lake Basin Commission's {}Ministerial Conference", None),
        ("ASEAN Regional Forum's {}Senior Officials' Meeting", None),
        ("G20's {}Joint Ministerial Meeting on Health", None),
        ("Asian Development Bank's {}Annual Meeting", 57),
    ],
)
def test_the_meeting_of_a_body_bears_its_name(name: str, number: int | None) -> None:
    told = name.format(f"{number}th " if number else "")
    (session,) = read(f"Minister Luz Rojas of Peru attended the {told} in Riga on 3 May 2025.")
    assert (session.mechanism, session.number, session.start) == (name.format(""), number, "2025-05-03")


def test_the_meeting_of_a_state_bears_no_name_of_it() -> None:
    (session,) = read(
        "Minister Luz Rojas of Peru attended Latvia's Ministerial Meeting on Reefs in Riga on 3 May 2025."
    )
    assert session.mechanism == "Ministerial Meeting on Reefs"


AWAITED = "A report will be presented at the upcoming 60th session of the Human Rights Council in Geneva. "


@pytest.mark.parametrize(
    "told", ["will represent Peru at the UNHRC session", "will address the UNHRC", "is due to attend the UNHRC session"]
)
def test_who_will_attend_attends_the_session_awaited(told: str) -> None:
    (session,) = read(AWAITED + f"Minister Luz Rojas of Peru {told}.")
    assert (session.number, session.standing, session.status) == (60, "subject", "scheduled")
    assert [h.name for h in session.heads] == ["Luz Rojas"]


def test_who_attended_was_at_another_session() -> None:
    assert len(read(AWAITED + "Minister Luz Rojas of Peru attended the UNHRC session in March 2025.")) == 2
