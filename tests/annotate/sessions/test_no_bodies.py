"""Names that hold a head noun and are no body's session, and sessions of parties and firms in newspapers."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str, publisher: str = "The Lima Post") -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-20", publisher=publisher).meetings)


@pytest.mark.parametrize(
    "name",
    [
        "Attorney General Ann Sessions",
        "the group chief executive of Dialog Ferries",
        "Dialog Ferries PLC",
        "the 112th Congress",
        "the Democrat-controlled Congress",
    ],
)
def test_a_family_name_a_firm_and_a_parliament_hold_no_session(name: str) -> None:
    assert [m for m in read(f"After {name} met in Riga last week, Peru paid.") if m.kind == "session"] == []


@pytest.mark.parametrize("name", ["World Ferry Conference", "Baltic Ferry Dialogue"])
def test_what_is_called_alike_does(name: str) -> None:
    (session,) = [m for m in read(f"Peru took part in the {name} in Riga last week.") if m.kind == "session"]
    assert session.mechanism == name


@pytest.mark.parametrize("name", ["Values Voter Summit", "Family Owners Forum", "Tea Lovers Conference"])
def test_a_newspaper_tells_of_no_states_at_meetings_of_parties_and_firms(name: str) -> None:
    assert read(f"Senator Ann Hale spoke at the {name} in Lima on Friday. Peru will pay.") == []


@pytest.mark.parametrize(
    "name", ["Lake Security Summit", "Lima Owners Summit", "Rojas-Dahl Summit", "Ferry Ministers' Summit"]
)
def test_the_name_may_tell_of_states(name: str) -> None:
    (session,) = read(f"Senator Ann Hale spoke at the {name} in Lima on Friday. Peru will pay.")
    assert session.mechanism == name


def test_another_state_beside_it_may_have_come() -> None:
    assert len(read("Senator Ann Hale and Minister Jan Dahl of Norway spoke at the Tea Owners Summit in Lima.")) == 1
    assert len(read("Minister Jan Dahl spoke at the Tea Owners Summit in Lima.", "Ministry of Trade, Norway")) == 1


def test_a_summit_of_two_states_is_a_meeting_of_theirs() -> None:
    text = "Minister Luz Rojas spoke at the Peru-Norway {} in Lima last week."
    (met,) = read(text.format("summit"))
    assert (met.kind, met.mechanism, met.parties) == ("meeting", None, ("NO", "PE"))
    (session,) = read(text.replace("the Peru", "the fifth Peru").format("summit"))
    assert (session.kind, session.number) == ("session", 5)


@pytest.mark.parametrize(
    "so",
    [
        "a liar",
        "“ weak ”",
        "'s plan a folly",
        "’ s words unwise",
        "the “ first coward ”",
        "and Mr. Dahl's plan unwise",
    ],
)
def test_what_somebody_is_called_is_no_call(so: str) -> None:
    text = f"President Luz Rojas of Peru called Prime Minister Jan Holm of Norway {so}."
    assert [m for m in read(text.replace("Norway '", "Norway'")) if m.kind == "call"] == []


@pytest.mark.parametrize(
    "then", ["a day later", "“ to say sorry ”", "to explain", "’ s office to explain", "on Friday"]
)
def test_a_call_is_one_whatever_stands_behind_it(then: str) -> None:
    text = f"President Luz Rojas of Peru called Prime Minister Jan Holm of Norway {then}."
    assert [m.parties for m in read(text) if m.kind == "call"] == [("NO", "PE")]


@pytest.mark.parametrize("who", ["Senator Ann Hale", "Ann Hale, a candidate,"])
def test_a_newspaper_need_not_tell_the_state_of_its_own_politicians(who: str) -> None:
    text = f"President Luz Rojas of Peru wrote to Norway. {who} met with President Luz Rojas on Friday."
    assert all("NO" not in m.parties for m in read(text, "The Reef Herald"))
    minister = text.replace(who, "Foreign Minister Ann Hale")
    assert [m.parties for m in read(minister, "The Reef Herald")] == [("NO", "PE")]


@pytest.mark.parametrize(
    "game", ["in 55 ODIs so far", "in the final on Monday", "in three matches", "in the World Cup"]
)
def test_teams_that_play_are_no_governments(game: str) -> None:
    assert read(f"Peru and Norway have met {game}.") == []
    assert len(read("Peru and Norway met in three sessions last year.")) == 1
