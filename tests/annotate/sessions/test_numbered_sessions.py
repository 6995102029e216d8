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
    setting = import_module("memcon.annotate.occasions.meeting_setting").Setting
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
    module = import_module("memcon.annotate.meetings.told_again")
    asked: list[tuple[int, int]] = []
    whole = module.find_where

    def find_where(setting: Any, start: int, end: int) -> Any:
        asked.append((start, end))
        return whole(setting, start, end)

    monkeypatch.setattr(module, "find_where", find_where)
    annotate(" ".join(f"Minister Ada Otieno of Kenya met Minister Luz Rojas{i} of Peru in Lima." for i in range(40)))
    assert len(asked) == len(set(asked)) > 0


@pytest.mark.parametrize(
    ("told", "number"),
    [
        ("Meeting No. 7 of the Latvia-Peru Eel Committee", 7),
        ("Round 7 of the Latvia-Peru Eel Dialogue", 7),
        ("The seventh Latvia-Peru JTC", 7),
        ("The seventh JTC between Latvia and Peru", 7),
        ("The third JWG on Eels between Latvia and Peru", 3),
        ("The third Latvia-Peru Director General/Deputy-Level Dialogue", 3),
        ("The 17th foreign secretary-level talks between Latvia and Peru", 17),
        ("The 9th Additional Secretary level talks between Latvia and Peru", 9),
        ("The third ministerial-level meeting between Latvia and Peru", 3),
        ("The third session of the Latvia-Peru Bi-National Commission", 3),
        ("The third session of the Sino-Peru Joint Commission", 3),
        (
            "The third round of negotiations on the Eel and Lamprey Fishing Trade Agreement between Latvia and Peru",
            3,
        ),
    ],
)
def test_sessions_by_other_numbers_and_names(told: str, number: int) -> None:
    (session,) = sessions(f"{told} was held in Lima on 29 April 2024.")
    assert (session.number, session.start, session.place) == (number, "2024-04-29", "Lima")
    assert len(session.parties) == 2
    assert "PE" in session.parties


def test_a_bi_national_commission_convenes() -> None:
    (session,) = sessions("The Latvia-Peru Bi-National Commission convened its third session in Lima on 29 April 2024.")
    assert (session.mechanism, session.number) == ("Latvia-Peru Bi-National Commission", 3)


@pytest.mark.parametrize(
    "told",
    [
        "Latvian ministers attended the JTC in Lima on 29 April 2024.",
        "The JEC is the agency for eels of Latvia and met in Lima on 29 April 2024.",
        "It was the first official high-level meeting of Latvia and Peru since 2011.",
    ],
)
def test_letters_and_ranks_alone_number_nothing(told: str) -> None:
    assert [s.mechanism for s in sessions(told)] == []


@pytest.mark.parametrize(
    "told",
    [
        "The third political consultations between Latvia and Peru will take place in Lima on Thursday.",
        "The third Latvia-Peru Eel Dialogue will get under way in Lima on Thursday.",
        "The Eel Summit, the third, will convene in Lima on Thursday.",
        "The third Latvia-Peru Eel Dialogue meets in Lima on Thursday.",
        "The Latvia-Peru Joint Commission is to meet in Lima on Thursday.",
        "The third session of the Joint Commission between Latvia and Peru will open in Lima on Thursday.",
    ],
)
def test_what_will_take_place_on_a_weekday_is_to_come(told: str) -> None:
    found = annotate(told, published="2024-04-30", publisher=_HOME).meetings
    assert [(m.kind, m.status, m.start) for m in found] == [("session", "scheduled", "2024-05-02")]


@pytest.mark.parametrize(
    "told", ["concluded in Lima on Friday", "concluded in Lima on 26 April", "ended on Friday in Lima"]
)
def test_the_day_on_which_a_session_ended_is_its_own(told: str) -> None:
    (session,) = sessions(f"The third Latvia-Peru Eel Dialogue {told}.")
    assert (session.start, session.place) == ("2024-04-26", "Lima")


def test_the_day_on_which_a_treaty_was_concluded_is_not_the_sessions() -> None:
    (session,) = sessions("The third Latvia-Peru Eel Dialogue is based on a treaty concluded in Lima on 26 April 1998.")
    assert session.start is None


@pytest.mark.parametrize(("month", "start"), [("June", "2023-06"), ("March", "2024-03"), ("October", "2023-10")])
def test_a_month_to_come_is_last_years_for_the_session_before(month: str, start: str) -> None:
    text = f"The third Latvia-Peru Eel Dialogue was held in Lima on Monday. The second was held in Riga in {month}."
    assert [s.start for s in sessions(text) if s.number == 2] == [start]


@pytest.mark.parametrize("told", ["The Eel Forum was hosted by Peru in Lima on 26 April 2024."])
def test_the_host_of_a_session_met_nobody_by_that(told: str) -> None:
    found = annotate(told, published="2024-05-02", publisher=_HOME).meetings
    assert [m.kind for m in found] == ["session"]


def test_letters_within_a_name_do_not_end_it() -> None:
    text = (
        "The Reef Joint Working Group (JWG) on Trade and Coordination (JWG-TC) held its fifth meeting in Lima today. "
        "The meeting was co-chaired by Foreign Secretary Luz Rojas of Peru and Minister Ivo Ozols of Latvia."
    )
    (session,) = annotate(text, published="2024-05-08").meetings
    assert (session.acronym, session.number) == ("JWG-TC", 5)


@pytest.mark.parametrize(
    "told",
    [
        "At the U.S.-Africa Leaders Summit, held in Riga on 3 May 2024, the President announced a plan.",
        "The President attended the Peru–Caribbean Forum in Riga on 3 May 2024.",
    ],
)
def test_a_state_and_a_region_in_a_name_are_several_states(told: str) -> None:
    publisher = "US Department of State" if "U.S." in told else "Peru Ministry of Foreign Affairs"
    (session,) = annotate(told, published="2024-05-08", publisher=publisher).meetings
    assert (session.kind, session.start) == ("session", "2024-05-03")


def test_a_number_of_days_behind_letters_is_no_part_of_a_name() -> None:
    (session,) = annotate(
        "Peru and Latvia will hold the fifth Reef Dialogue (RD) on June 3.", published="2024-05-08"
    ).meetings
    assert (session.mechanism, session.start) == ("Reef Dialogue", "2024-06-03")


def test_a_meeting_told_in_front_lends_a_launched_body_no_place() -> None:
    text = (
        "As Presidents Luz Rojas of Peru and Ivo Ozols of Latvia agreed during their meeting in Rome in October 2021, "
        "Peru and Latvia launched the Peru-Latvia Strategic Mechanism on April 4 in Riga."
    )
    found = {m.kind: m for m in annotate(text, published="2022-04-04").meetings}
    assert (found["session"].start, found["session"].place, found["session"].heads) == ("2022-04-04", "Riga", ())
    assert (found["meeting"].start, found["meeting"].place) == ("2021-10", "Rome")
