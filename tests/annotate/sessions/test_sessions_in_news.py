"""Sessions as wires announce them: what states will hold, the next one that opens a story, a council next week."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2023-05-17", publisher="The Harbour Post").meetings)  # a Wednesday


@pytest.mark.parametrize("body", ["Joint Commission meeting", "Binational Cabinet meeting", "Joint Cabinet"])
def test_what_two_states_will_hold_is_the_session_alone(body: str) -> None:
    (session,) = read(f"Peru and Ecuador will hold their 15th {body} in Loja on Friday.")
    assert (session.kind, session.standing, session.number) == ("session", "subject", 15)
    assert (session.mechanism, session.start) == (body.removesuffix(" meeting"), "2023-05-19")


def test_those_who_met_to_prepare_a_session_did_not_hold_it() -> None:
    met = "Premier Luz Vega of Peru met Premier Ada Holm of Norway"
    text = f"{met} in Riga on Friday to prepare the 15th Joint Commission."
    assert [m.kind for m in read(text)] == ["meeting", "session"]


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("The next meeting of the Norway-Peru Trade Commission will be held in Lima this autumn.", "subject"),
        ("The fair went well. The next meeting of the Norway-Peru Trade Commission will be held in May.", "mentioned"),
    ],
)
def test_a_story_may_open_with_the_next_session(text: str, standing: str) -> None:
    assert [m.standing for m in read(text)] == [standing]


def test_who_tells_of_a_next_session_does_nothing() -> None:
    text = (
        "The next meeting of the Norway-Peru Trade Commission will be held in Lima this autumn, "
        "Peruvian Economy Minister Luz Vega told reporters."
    )
    assert annotate(text, published="2023-05-17", publisher="The Harbour Post").acts == ()


@pytest.mark.parametrize(("when", "status"), [("next week", "scheduled"), ("last week", "held")])
def test_a_council_next_week_is_yet_to_come(when: str, status: str) -> None:
    verb = "meet" if status == "scheduled" else "met"
    (session,) = read(
        f"U.S. and EU officials {verb} in Riga, Latvia, {when} for the fourth Trade and Technology Council."
    )
    assert (session.kind, session.status) == ("session", status)


def test_the_day_of_a_session_is_not_that_of_the_talks_after_which_somebody_told_of_it() -> None:
    text = (
        "The Harbour Council of Norway and Peru will meet on May 25 in Riga, Norwegian Foreign Minister Ada Holm said "
        "after talks with her Peruvian counterpart Luz Vega."
    )
    talks = next(m for m in read(text) if m.heads)
    assert (talks.status, talks.start) == ("held", None)
