"""What goes on at a session, what is called by its place, votes of organs, invitations, and datelines in capitals."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention

OFFICE = "Ministry of Foreign Affairs, Peru"


def read(text: str, publisher: str = OFFICE) -> list[MeetingMention]:
    return list(annotate(Document(text=text, publisher=publisher), published="2024-05-10").meetings)


HELD = "Peru and Denmark held the second meeting of the Peru-Denmark Joint Ferry Committee in Lima on 6 May. "


def test_what_the_parties_of_a_session_engage_in_is_done_there() -> None:
    (session,) = read(HELD + "Peru and Denmark further engaged in lively discussions on tariffs.")
    assert (session.kind, session.number) == ("session", 2)


@pytest.mark.parametrize(
    "other",
    [
        "Earlier Peru and Denmark engaged in discussions on tariffs in Oslo.",
        "On 8 May Peru and Denmark engaged in discussions on tariffs in Copenhagen.",
    ],
)
def test_discussions_at_another_time_and_place_are_told_apart(other: str) -> None:
    assert len(read(HELD + other)) == 2


def test_what_the_meeting_will_cover_between_two_states_is_no_other_meeting() -> None:
    (session,) = read(
        "Minister Luz Rojas and Danish Minister Jon Dahl will hold the eighth Peru-Denmark Joint Committee Meeting in "
        "Lima on 13 May. The Meeting will cover fishing and the exchange of students between Peru and Denmark."
    )
    assert (session.kind, session.number) == ("session", 8)


def test_a_meeting_with_its_city_and_state_in_commas_lies_between_officials() -> None:
    found = read("Ms Rojas praised the May 2 meeting in Nakuru, Kenya, between senior envoys from Chile and Denmark.")
    assert [(m.parties, m.place, m.country, m.start) for m in found] == [(("CL", "DK"), "Nakuru", "KE", "2024-05-02")]


MET = "Minister Luz Rojas spoke with Danish Minister Jon Dahl today. Their meeting in Riga in March was recalled. "


def test_a_meeting_called_by_its_place_later_is_the_one_told() -> None:
    found = read(MET + "Both went through what was agreed at the Riga Summit.")
    assert [(m.kind, m.place) for m in found] == [("call", None), ("meeting", "Riga")]


def test_a_summit_of_another_place_is_another_occasion() -> None:
    found = read(MET + "Both went through what was agreed at the Oslo Summit.")
    assert [m.mechanism for m in found if m.kind == "session"] == ["Oslo Summit"]


CALLED = "Minister Luz Rojas spoke with Danish Minister Jon Dahl today. "


@pytest.mark.parametrize("done", ["the vote at", "the resolution adopted at", "her country's seat at"])
def test_a_vote_of_an_organ_is_no_session_told(done: str) -> None:
    assert [m.kind for m in read(f"{CALLED}They welcomed {done} the Human Rights Council on Tuesday.")] == ["call"]


def test_a_debate_of_an_organ_on_a_day_is_its_session() -> None:
    found = read(f"{CALLED}They spoke about the debate at the Human Rights Council on Tuesday.")
    assert [m.kind for m in found] == ["call", "session"]


def test_who_is_but_invited_to_meet_others_has_not_met_them() -> None:
    assert read("The envoy extended an invitation to President Luz Rojas to meet with Danish shipping officials.") == []


@pytest.mark.parametrize(
    "told",
    [
        "President Luz Rojas accepted an invitation by Danish Prime Minister Jon Dahl to meet in Oslo on 5 June.",
        "President Luz Rojas was invited to meet Danish Prime Minister Jon Dahl on 5 June.",
    ],
)
def test_an_invitation_accepted_or_for_a_day_makes_a_meeting(told: str) -> None:
    assert [(m.status, m.start) for m in read(told)] == [("scheduled", "2024-06-05")]


def test_a_bare_have_shares_the_will_of_the_verb_before() -> None:
    found = read(
        "Danish Minister Jon Dahl will be received by Luz Rojas, President of Peru, and have a meeting with Jorge Paz, "
        "Minister of Ports."
    )
    assert [m.status for m in found] == ["scheduled", "scheduled"]


@pytest.mark.parametrize("line", ["LIMA 10 May 2024 — ", "LIMA CITY 10 May 2024 – "])
def test_the_day_of_a_dateline_in_capitals_is_none_of_the_session(line: str) -> None:
    (session,) = read(f"{line}The Peru-Denmark Joint Ferry Committee held its second meeting (JFC) here on 6 May 2024.")
    assert session.start == "2024-05-06"


def test_whom_an_office_names_as_counterparts_are_met() -> None:
    found = read(
        "Security Adviser Luz Rojas met bilaterally with her security adviser counterparts Jon Dahl of Denmark and Ann "
        "Otieno of Kenya."
    )
    assert [(m.parties, [h.name for h in m.heads]) for m in found] == [
        (("DK", "PE"), ["Luz Rojas", "Jon Dahl"]),
        (("KE", "PE"), ["Luz Rojas", "Ann Otieno"]),
    ]


@pytest.mark.parametrize(
    ("again", "count"),
    [
        ("the 60th session of the UNHRC", 1),
        ("the 60th session of the UN Human Rights Council", 1),
        ("the 61st session of the UNHRC", 2),
    ],
)
def test_a_body_told_by_its_letters_is_the_one_told_in_full(again: str, count: int) -> None:
    text = f"The 60th session of the Human Rights Council began in Geneva on 6 May. Peru tabled a paper at {again}."
    assert len([m for m in read(text) if m.kind == "session"]) == count


def test_the_session_that_opens_a_session_is_none_of_its_own() -> None:
    text = "The 37th session of the Peru-Denmark Joint Ferry Committee will be held in Lima from 19 to 22 May. "
    found = read(text + "The inaugural session of the 37th session will be led by President Luz Rojas.")
    assert [(m.kind, m.number) for m in found] == [("session", 37)]
    found = read(text + "The 36th session was held in Oslo.")
    assert [m.number for m in found] == [37, 36]
