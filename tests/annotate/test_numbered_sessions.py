"""Sessions told by their number: of a body that owns them, of states by the body's name, of talks on a treaty."""

import sys
from importlib import import_module
from typing import Any

import pytest

from memcon import MeetingMention, annotate

_HOME = "Ministry of Foreign Affairs of Latvia"


def sessions(text: str) -> list[MeetingMention]:
    found = annotate(text, published="2024-05-02", publisher=_HOME).meetings
    return [m for m in found if m.kind == "session"]


@pytest.mark.parametrize(
    "told",
    [
        "opened the UN Reef Council's 55th session",
        "opened the ministerial part of the UN Reef Council's 55th session",
        "attended the UN Reef Council’s fifty-fifth session",
    ],
)
def test_a_session_is_told_by_the_body_that_owns_it(told: str) -> None:
    (session,) = sessions(f"Minister Ivo Ozols {told} in Geneva today.")
    assert (session.mechanism, session.number, session.standing) == ("UN Reef Council", 55, "subject")
    assert (session.place, session.start) == ("Geneva", "2024-05-02")


def test_a_state_owns_no_session() -> None:
    assert sessions("Minister Ivo Ozols praised Peru's second session of tests in Lima.") == []


@pytest.mark.parametrize(
    "body",
    [
        "Intergovernmental Negotiating Committee on Lost Nets",
        "Standing Committee to the Reef Convention",
        "Council of the Lake Treaty Organisation",
        "International Commission on Lost Nets",
    ],
)
def test_a_numbered_session_of_a_body_of_states_counts(body: str) -> None:
    (session,) = sessions(f"The seventh meeting of the {body} will take place in Riga from 3 to 7 June 2024.")
    assert (session.number, session.standing, session.end) == (7, "subject", "2024-06-07")


def test_a_numbered_session_of_ones_own_board_does_not() -> None:
    assert (
        sessions("The seventh meeting of the Harbour Pricing Committee will take place in Riga on 3 June 2024.") == []
    )


@pytest.mark.parametrize("heading", ["", "Report on the 9th Round of Negotiations\n\n", "Press release\n\n"])
def test_a_numbered_round_of_talks_on_a_treaty_is_a_session(heading: str) -> None:
    text = "The 9th round of negotiations on a proposed Reef Agreement was held in Riga from 28 to 30 April 2024."
    (session,) = sessions(heading + text)
    assert (session.number, session.place, session.start) == (9, "Riga", "2024-04-28")


def test_a_round_of_talks_on_wages_is_none() -> None:
    assert sessions("The 9th round of negotiations on harbour wages was held in Riga from 28 to 30 April 2024.") == []


@pytest.mark.parametrize(
    ("then", "others"),
    [
        ("That round of the human rights dialogue was useful.", 0),
        ("The last round of the human rights dialogue took place in Lima.", 1),
    ],
)
def test_the_round_that_somebody_came_for_is_the_one_named_further_down(then: str, others: int) -> None:
    text = "A Peruvian delegation was in Riga from 12 to 15 April 2024 for the fifth round of the dialogue between "
    first, *rest = sessions(text + "Latvia and Peru on human rights. " + then)
    assert (first.number, first.start, first.place, first.parties) == (5, "2024-04-12", "Riga", ("LV", "PE"))
    assert len(rest) == others


def test_an_owned_session_is_compared_with_those_of_its_number_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    setting = import_module("memcon.annotate.meeting_setting").Setting
    whole, asked = setting.is_one_body, 0

    def is_one_body(*args: Any) -> bool:
        nonlocal asked
        asked += sys._getframe(1).f_code.co_filename.endswith("own_sessions.py") or (
            sys._getframe(2).f_code.co_filename.endswith("own_sessions.py")
        )
        return bool(whole(*args))

    monkeypatch.setattr(setting, "is_one_body", is_one_body)
    annotate(" ".join(f"Ada Otieno opened the Reef{i} Council's {i + 2}th session in Riga." for i in range(90)))
    assert asked < 3 * 90  # each with each would be four thousand


def test_where_a_meeting_was_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    module = import_module("memcon.annotate.told_again")
    asked: list[tuple[int, int]] = []
    whole = module.find_where

    def find_where(setting: Any, start: int, end: int) -> Any:
        asked.append((start, end))
        return whole(setting, start, end)

    monkeypatch.setattr(module, "find_where", find_where)
    annotate(" ".join(f"Minister Ada Otieno of Kenya met Minister Luz Rojas{i} of Peru in Lima." for i in range(40)))
    assert len(asked) == len(set(asked)) > 0
