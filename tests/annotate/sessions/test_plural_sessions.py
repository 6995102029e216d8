"""Sessions told in the plural by their years or places; members who meet for the sixth time; who is there for one."""

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str) -> list[MeetingMention]:
    found = annotate(text, published="2024-05-10", publisher="Federal Department of Foreign Affairs").meetings
    return [m for m in found if m.kind == "session"]


LEAD = "Federal Councillor Meier attends the Reef Conference of Peru and Kenya in Berlin. "


def test_a_row_of_years_behind_a_plural_tells_a_session_each() -> None:
    for text in (
        "Earlier conferences took place in Lugano in 2022 and in London in 2023.",
        "It goes on from the Reef Conferences in Lugano (2022) and London (2023).",
    ):
        _, *rest = read(LEAD + text)
        assert [(m.standing, m.status, m.place, m.start) for m in rest] == [
            ("previous", "held", "Lugano", "2022"),
            ("previous", "held", "London", "2023"),
        ], text
    _, *rest = read(LEAD + "The next two conferences will be held in 2025 and 2027.")
    assert [(m.standing, m.status, m.start) for m in rest] == [
        ("next", "scheduled", "2025"),
        ("next", "scheduled", "2027"),
    ]
    assert len(read(LEAD + "The two conferences on buses pleased many in 2022.")) == 1
    assert len(read(LEAD + "Earlier strikes took place in Lugano in 2022 and in London in 2023.")) == 1


def test_years_before_a_plural_and_meetings_of_a_body() -> None:
    two = read("Switzerland hosted the 2017 and 2018 donor conferences for Yemen with the UN.")
    assert [(m.mechanism, m.start) for m in two] == [("donor conference", "2017"), ("donor conference", "2018")]
    text = "Further meetings of the G20 finance ministers will take place this year in June, July and October."
    assert [m.start for m in read(text)] == ["2024-06", "2024-07", "2024-10"]


def test_members_who_meet_for_the_sixth_time_hold_the_sixth_session() -> None:
    body = "the Switzerland-Peru Joint Committee on Science"
    for text in (
        f"On 5 May 2024 the members of {body} met in Lima for the sixth time.",
        f"In 2009 {body} was set up to steer. On 5 May 2024, the committee members met in Lima for the sixth time.",
    ):
        (session,) = read(text)
        assert (session.number, session.place, session.start) == (6, "Lima", "2024-05-05"), text
    assert not read(f"The members of {body} know the state of Peru.")
    told = f"On 5 May 2024 {body} met in Lima for the sixth time. "
    later = told + "The seventh committee meeting will take place in Bern in 2026."
    assert [(m.number, m.place) for m in read(later)] == [(6, "Lima"), (7, "Bern")]


def test_who_is_somewhere_for_a_conference_is_at_it() -> None:
    (session,) = read("Minister Rojas of Peru was in Riga for the Reef Conference.")
    assert (session.mechanism, session.place) == ("Reef Conference", "Riga")
    assert not read("Minister Rojas of Peru was in Riga for a political dialogue with the mayor.")


def test_the_yearly_meeting_of_an_organisation_keeps_its_name() -> None:
    text = "Minister Rojas of Peru attended the 54th {} in Davos from 15 to 19 January."
    (session,) = read(text.format("Annual Meeting of the World Economic Forum"))
    assert (session.mechanism, session.number) == ("Annual Meeting of the World Economic Forum", 54)
    (session,) = read(text.format("Annual Meetings of the Reef Bank"))
    assert session.mechanism == "Annual Meetings of the Reef Bank"
    (session,) = read(text.format("Annual Meeting of the Joint Reef Committee"))
    assert session.mechanism == "Joint Reef Committee"


def test_an_ordinary_meeting_is_another_than_an_extraordinary_one() -> None:
    text = (
        "Minister Rojas attended an extraordinary meeting of the Reef Committee (RC) of Peru and Kenya on Saturday. "
        "The {} RC meeting, which is scheduled to take place in Nairobi on 25 July, was prepared."
    )
    assert [(m.status, m.place) for m in read(text.format("ordinary"))] == [("held", None), ("scheduled", "Nairobi")]


def test_a_dialogue_whose_first_session_is_told_has_it() -> None:
    text = "It envisages a regular political dialogue between Peru and Kenya{} in Lima on 22 August 2024."
    assert [m.number for m in read(text.format(", the first session of which will be held"))] == [1]
    assert not read(text.format(", the first secretary of which will live"))
