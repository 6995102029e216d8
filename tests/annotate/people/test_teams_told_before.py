"""Who leads a team that a sentence before told of is of the side that sent it; teams that visit and are met."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

OFFICE = "Prime Minister of Latvia"


def read(text: str) -> tuple[MeetingMention, ...]:
    return annotate(text, published="2024-05-03", publisher=OFFICE).meetings


@pytest.mark.parametrize("team", ["A trade mission from Peru", "A Peruvian trade mission", "A delegation from Peru"])
@pytest.mark.parametrize(
    "led",
    [
        "The {noun} will be led by the Minister for Trade, Mr Ivo Rojas.",
        "The {noun}, which is headed by the Minister for Trade, Mr Ivo Rojas, will see farms.",
        "Mr Ozols said the {noun} would be led by the Minister for Trade, Mr Ivo Rojas.",
    ],
)
def test_the_leader_is_of_those_who_sent_the_team(team: str, led: str) -> None:
    noun = "delegation" if "delegation" in team else "mission"
    visit = next(m for m in read(f"{team} will visit Latvia from 6 June. {led.format(noun=noun)}") if m.kind == "visit")
    assert [(h.name, h.party, h.role) for h in visit.heads] == [("Ivo Rojas", "PE", "head")]


def test_the_leader_of_the_own_team_is_of_the_own_side() -> None:
    (visit,) = read(
        "A mission from Peru will visit Latvia from 6 June. The Latvian team will be led by Minister Ann Holm."
    )
    assert visit.heads == ()


@pytest.mark.parametrize("goes", ["would arrive in Riga on 6 June", "will be arriving in Riga on 6 June"])
def test_who_would_arrive_is_still_to_come(goes: str) -> None:
    visit, *_ = read(f"The Prime Minister announced that a mission from Peru {goes} for talks with the Government.")
    assert (visit.kind, visit.status, visit.start, visit.place) == ("visit", "scheduled", "2024-06-06", "Riga")


@pytest.mark.parametrize("team", ["a visiting delegation from", "the visiting officials from"])
def test_a_visiting_team_that_is_met_goes_to_nobodys_country(team: str) -> None:
    found = read(f"The Prime Minister, Ivo Ozols, today met {team} the Republic of Peru.")
    assert [m.kind for m in found if m.country == "PE"] == []
    assert ("LV", "PE") in [m.parties for m in found]


@pytest.mark.parametrize("team", ["a mission from Peru", "a Peruvian trade mission", "a team from Peru"])
def test_a_mission_is_met_as_a_delegation_is(team: str) -> None:
    (meeting,) = read(f"I met {team} in Riga on 2 May.")
    assert (meeting.parties, meeting.start) == (("LV", "PE"), "2024-05-02")


@pytest.mark.parametrize(
    ("state", "code"),
    [("the Democratic Republic of the Sudan", "SD"), ("the Republic of Viet-Nam", "VN"), ("Rumania", "RO")],
)
def test_states_may_be_called_as_they_once_were(state: str, code: str) -> None:
    (meeting,) = read(f"I met the Foreign Minister of {state}, Mr Ali Salim, in Riga on 2 May.")
    assert meeting.parties == tuple(sorted((code, "LV")))
