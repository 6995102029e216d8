"""Officials without a name behind those met, talks to come with many, and guests whom a whole government receives."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    document = Document(text, publisher="Kenya Ministry of Foreign Affairs", published="2024-05-20")
    return [m for m in annotate(document).meetings if m.kind == "meeting"]


@pytest.mark.parametrize(
    "behind",
    [
        ", as well as ministers from Chile and Ecuador.",
        " and representatives of Chile and Ecuador in Lima on 3 May.",
        " as well as the trade ministers of Chile and Ecuador.",
    ],
)
def test_officials_told_behind_those_met_are_met_too(behind: str) -> None:
    found = meetings(f"Foreign Minister Ada Mwangi met Peruvian Prime Minister Luz Rojas{behind}")
    assert sorted(m.parties for m in found) == [("CL", "KE"), ("EC", "KE"), ("KE", "PE")]
    assert all("Ada Mwangi" in {h.name for h in m.heads} for m in found)


def test_officials_of_the_state_met_sit_beside() -> None:
    (meeting,) = meetings("Foreign Minister Ada Mwangi met Peruvian Prime Minister Luz Rojas and ministers of Peru.")
    assert meeting.parties == ("KE", "PE")


AT = "Foreign Minister Ada Mwangi will attend the Reef Conference in Lima on 3 June. "


@pytest.mark.parametrize(
    "told",
    [
        "She will use the occasion to hold bilateral talks with several of her counterparts.",
        "She will also be conducting several bilateral meetings at the margins of the seminar.",
        "The conference offers an opportunity for Ms Mwangi to meet several of her counterparts.",
    ],
)
def test_talks_to_come_with_several_are_told_of_the_own_side_alone(told: str) -> None:
    (meeting,) = meetings(AT + told)
    assert (meeting.parties, meeting.status, [h.name for h in meeting.heads]) == (("KE",), "scheduled", ["Ada Mwangi"])


@pytest.mark.parametrize(
    "told",
    [
        "She will hold informal talks with fishers.",
        "She held bilateral talks with several of her counterparts there last year.",
        "Ministers like to meet several of their counterparts.",
    ],
)
def test_no_talks_to_come_are_told(told: str) -> None:
    assert [m for m in meetings(AT + told) if m.rule == "meetings/trigger/talks with many"] == []


@pytest.mark.parametrize(("city", "count"), [("Nairobi", 1), ("Quito", 0)])
def test_a_cabinet_receives_where_it_sits(city: str, count: int) -> None:
    text = f"President Luz Rojas of Peru was received by the full Cabinet in {city} on 3 May."
    assert len([m for m in meetings(text) if "KE" in m.parties]) == count


@pytest.mark.parametrize(
    "verb", ["exchanged views with", "discussed tolls with", "also exchanged opinions on tolls with", "watched the"]
)
def test_whom_somebody_talks_to_after_another_is_met_apart(verb: str) -> None:
    verb = verb.replace("opinions on tolls", "opinions")
    text = (
        f"Foreign Minister Ada Mwangi was received by Peruvian President Luz Rojas and {verb} Prime Minister Ana Paz."
    )
    found = [[h.name for h in m.heads] for m in meetings(text)]
    apart = [["Ada Mwangi", "Ana Paz"]] if verb.endswith("with") else []
    assert found == [["Ada Mwangi", "Luz Rojas"], *apart]


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("was in telephone contact with Peruvian President Luz Rojas on Friday.", 1),
        ("had phone contact with the President of Peru.", 1),
        ("was in telephone contact with fishers of Peru.", 0),
    ],
)
def test_contact_by_telephone_is_a_call(told: str, count: int) -> None:
    document = Document("Foreign Minister Ada Mwangi " + told, publisher="Kenya Ministry of Foreign Affairs")
    assert [m.kind for m in annotate(document).meetings] == ["call"] * count
