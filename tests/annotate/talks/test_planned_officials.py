"""Meetings with officials without a name, told by a noun, and officials of a country visited."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    document = Document(text, publisher="Kenya Ministry of Foreign Affairs", published="2024-05-20")
    return [m for m in annotate(document).meetings if m.kind == "meeting"]


AHEAD = "Foreign Minister Ada Mwangi will visit Lima on 23 May. "
PAST = "Foreign Minister Ada Mwangi visited Lima on 12 May. "


@pytest.mark.parametrize(
    ("told", "parties"),
    [
        ("Further meetings with members of Peru's new government are planned during the visit.", ("KE", "PE")),
        ("Several meetings with Peruvian government ministers have been arranged.", ("KE", "PE")),
        ("Bilateral meetings with members of the European Union are on the agenda.", ("EU", "KE")),
        ("Talks are also scheduled with the government of Peru.", ("KE", "PE")),
    ],
)
def test_planned_meetings_with_officials_of_one_side(told: str, parties: tuple[str, ...]) -> None:
    (meeting,) = meetings(AHEAD + told)
    assert (meeting.parties, meeting.status) == (parties, "scheduled")
    assert [h.name for h in meeting.heads] == ["Ada Mwangi"]


@pytest.mark.parametrize(
    "told",
    [
        "On 13 May, separate talks were also held with the Peruvian Ministry of Justice and the Supreme Court.",
        "Talks with the Peruvian authorities took place on 13 May.",
        "Talks with members of the Peruvian parliament were also on the programme.",
    ],
)
def test_meetings_with_officials_that_were_held(told: str) -> None:
    (meeting,) = meetings(PAST + told)
    assert (meeting.parties, meeting.status) == (("KE", "PE"), "held")


@pytest.mark.parametrize(
    "told",
    [
        "A meeting with the press is planned on Friday.",
        "Meetings with Peruvian companies are planned.",
        "Talks with representatives of various EU member states are planned.",
        "The trade talks with the Peruvian government were also on the agenda.",
        "A meeting is planned with the ministers of Kenya and of the European Union.",
        "Meetings with the Kenyan authorities are planned.",
    ],
)
def test_no_meeting_of_two_sides_with_others(told: str) -> None:
    assert [m for m in meetings(AHEAD + told) if m.rule == "meetings/trigger/planned"] == []


@pytest.mark.parametrize(
    "whom",
    ["multiple government ministers", "representatives of the new government", "officials from the local authorities"],
)
def test_officials_met_on_a_visit_are_of_the_country_visited(whom: str) -> None:
    (meeting,) = meetings(f"Foreign Minister Ada Mwangi will visit Lima on 23 May, where she will meet with {whom}.")
    assert meeting.parties == ("KE", "PE")


@pytest.mark.parametrize(
    "told",
    [
        "Meetings are planned with the ministers of Chile, Peru, and Ecuador.",
        "Bilateral talks with her counterparts from Chile, Peru and Ecuador will take place.",
        "There will also be exchanges with the foreign ministers of Chile, Peru and Ecuador.",
        "The programme in Lima includes bilateral meetings with the ministers of Chile, Peru and Ecuador.",
    ],
)
def test_meetings_with_officials_of_several_states_are_as_many(told: str) -> None:
    found = meetings(AHEAD + told)
    assert sorted(m.parties for m in found) == [("CL", "KE"), ("EC", "KE"), ("KE", "PE")]
    assert {m.status for m in found} == {"scheduled"}


@pytest.mark.parametrize(
    ("told", "status"),
    [
        (
            "The programme includes talks with the Peruvian space agency and representatives of Kenyan firms.",
            "scheduled",
        ),
        ("The programme included a working lunch with representatives of the Peruvian government.", "held"),
        ("There were also talks with members of parliament.", "held"),
        ("There will also be meetings with the Ministry of Justice and the Supreme Court.", "scheduled"),
        ("On the agenda are talks with the Peruvian authorities.", "scheduled"),
        ("An exchange with the Peruvian authorities is also planned.", "scheduled"),
    ],
)
def test_what_a_programme_lists_with_officials_is_a_meeting(told: str, status: str) -> None:
    (meeting,) = meetings(PAST.replace("visited", "paid a visit to") + told)
    assert (meeting.parties, meeting.status) == (("KE", "PE"), status)


def test_no_state_is_visited_whose_parliament_could_be_meant() -> None:
    assert (
        meetings("Foreign Minister Ada Mwangi spoke on 12 May. There were also talks with members of parliament.") == []
    )


@pytest.mark.parametrize(
    "told",
    [
        "She also held talks with the speaker of parliament.",
        "She met the foreign minister and the president of the Senate.",
        "She was received by the prime minister.",
        "Ms Mwangi met with the finance minister on 13 May.",
    ],
)
def test_ministers_told_by_office_alone_on_a_visit_are_of_the_country_visited(told: str) -> None:
    (meeting,) = meetings(PAST + told)
    assert (meeting.parties, [h.name for h in meeting.heads]) == (("KE", "PE"), ["Ada Mwangi"])


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Ada Mwangi spoke of trade with Peru. She met the foreign minister.",
        "Foreign Minister Ada Mwangi visited Mombasa on 12 May. She met the finance minister.",
        PAST + "She met the president of a fishing club.",
        PAST + "She met her finance minister.",
    ],
)
def test_no_visit_tells_whose_minister_it_is(text: str) -> None:
    assert meetings(text) == []
