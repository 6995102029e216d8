"""Delegations that act under their noun or "they", and those of which only a ministry or a sentence of saying tells."""

from __future__ import annotations

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention

CAME = "A Danish delegation led by Minister Ann Holm flew to Nairobi on Monday. "


def read(text: str, publisher: str = "Harbour News") -> list[MeetingMention]:
    return list(annotate(Document(text=text, publisher=publisher), published="2013-05-08").meetings)


def met(text: str, publisher: str = "Harbour News") -> list[tuple[tuple[str, ...], list[str]]]:
    found = read(text, publisher)
    return [(m.parties, sorted(h.name for h in m.heads)) for m in found if m.kind == "meeting"]


@pytest.mark.parametrize(
    "told",
    [
        "The delegation called on President Ada Mwangi of Kenya on Tuesday.",
        "On Tuesday, the visiting team also met President Ada Mwangi of Kenya.",
        "They later met President Ada Mwangi of Kenya.",
        "The ships are old. The hosts know it. The delegation held talks with President Ada Mwangi of Kenya.",
    ],
)
def test_a_delegation_told_before_is_who_met(told: str) -> None:
    assert met(CAME + told) == [(("DK", "KE"), ["Ada Mwangi", "Ann Holm"])]


def test_they_are_also_several_of_one_side() -> None:
    text = "Danish Ministers Ann Holm and Jens Krog flew to Nairobi on Monday. "
    assert met(text + "During their visit, they met President Ada Mwangi.") == [
        (("DK", "KE"), ["Ada Mwangi", "Ann Holm", "Jens Krog"])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A team of Danish investors flew to Nairobi on Monday. The team met President Ada Mwangi of Kenya.",
        "The LPC Denmark delegation flew to Nairobi on Monday. The delegation met President Ada Mwangi of Kenya.",
        "A Kenyan delegation was in Mombasa on Monday. The delegation met President Ada Mwangi of Kenya.",
    ],
)
def test_a_delegation_of_no_other_government_met_for_none(text: str) -> None:
    assert met(text) == []


def test_they_are_both_sides_where_one_of_them_is_met() -> None:
    text = "Minister Ann Holm of Denmark met Minister Ada Mwangi of Kenya in Nairobi. They met again on Friday."
    assert all(parties == ("DK", "KE") for parties, _ in met(text))


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("An official delegation of the Fisheries Ministry will visit Peru from 22 to 25 May.", ("LK", "PE")),
        ("A delegation from the Ministry of Fisheries of Kenya visited Peru from 2 to 5 May.", ("KE", "PE")),
        ("Officials from Kenya visited Peru from 2 to 5 May.", ("KE", "PE")),
        ("Minister Luz Rojas said a Kenyan delegation would soon visit Peru.", ("KE", "PE")),
        ("Minister Luz Rojas of Peru said negotiators from Kenya would be in Lima on Friday.", ("KE", "PE")),
        ("A Lake Bank team arrived in Colombo today to meet the cabinet led by President Nimal Perera.", None),
        ("A Kenyan team arrived in Colombo today to meet the cabinet led by President Nimal Perera.", ("KE", "LK")),
    ],
)
def test_whose_delegation_visits(text: str, parties: tuple[str, ...] | None) -> None:
    assert [m.parties for m in read(text, "dailyft.lk") if m.kind == "visit"] == ([parties] if parties else [])


def test_who_will_be_in_a_city_on_a_day_visits_it() -> None:
    (visit,) = read("Kenyan Trade Minister Ada Mwangi will be in Lima on Friday.")
    assert (visit.kind, visit.status, visit.start, visit.place) == ("visit", "scheduled", "2013-05-10", "Lima")
    assert read("The Kenyan exhibition will be in Lima on Friday.") == []


@pytest.mark.parametrize(
    "told",
    [
        "a meeting held today (8) with Peruvian Mines Minister Luz Rojas",
        "a meeting held yesterday (7) at the Reef House with Peruvian Mines Minister Luz Rojas",
    ],
)
def test_a_day_in_brackets_parts_a_meeting_from_whom_it_was_with(told: str) -> None:
    text = f"Kenyan Trade Minister Ada Mwangi spoke of ships. She made this remark during {told}."
    assert met(text) == [(("KE", "PE"), ["Ada Mwangi", "Luz Rojas"])]


def test_a_meeting_is_hosted_with_somebody() -> None:
    assert met("The Kenya Ports Board hosted a meeting with a delegation from the Singapore Ports Agency.") == [
        (("KE", "SG"), [])
    ]
    assert met("Kenya hosted a meeting of divers with a delegation from its ports.") == []


@pytest.mark.parametrize(
    "sent",
    [
        "A delegation of young mayors from Denmark",
        "A 24-member delegation of mayors representing 14 Danish parties",
    ],
)
def test_whom_a_delegation_is_made_up_of_may_stand_before_its_state(sent: str) -> None:
    text = f"{sent} has begun a tour. The delegation met President Ada Mwangi of Kenya on Tuesday."
    assert met(text) == [(("DK", "KE"), ["Ada Mwangi"])]
    assert met(text.replace("delegation of", "poster of").replace("The delegation", "The choir")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Danish Minister Ann Holm and a Kenyan delegation led by Trade Minister Ada Mwangi talked by phone on Monday.",
        "Danish Minister Ann Holm discussed tolls with a Kenyan delegation led by Trade Minister Ada Mwangi on Monday.",
        "After a meeting with a team from Kenya, headed by Trade Minister Ada Mwangi, on Monday, Danish Minister "
        "Ann Holm told reporters that tolls would fall.",
        "In a meeting with the Kenyan team headed by Ada Mwangi on Monday, Danish Minister Ann Holm stressed tolls.",
        "A phone call took place on Monday between a delegation from Denmark, headed by Minister Ann Holm, and the "
        "Kenyan Trade Minister Ada Mwangi.",
    ],
)
def test_who_leads_a_delegation_stands_for_it_in_a_row_and_behind_talks(text: str) -> None:
    (meeting,) = read(text)
    assert meeting.parties == ("DK", "KE")
    assert sorted(h.name for h in meeting.heads) == ["Ada Mwangi", "Ann Holm"]


def test_who_is_told_behind_a_leader_with_a_clause_between_is_not_in_the_row() -> None:
    text = "Danish Minister Ann Holm was glad that a Kenyan delegation led by Minister Ada Mwangi talked by phone."
    assert read(text) == []


@pytest.mark.parametrize(
    "whom",
    [
        "Prime Minister Ada Mwangi, Ports Minister Ben Otieno, and Chief of Staff Cy Njeri of Kenya",
        "Acting Premier Ada Mwangi of Kenya and Chief of Staff Ben Otieno",
    ],
)
def test_whom_a_delegation_met_are_all_of_the_other_side(whom: str) -> None:
    text = f"A Danish delegation flew to Nairobi, Kenya on Monday. The delegation met with {whom}."
    found = [m for m in read(text, "Government of Denmark") if m.kind == "meeting"]
    assert found
    assert {h.party for m in found for h in m.heads} == {"KE"}


def test_of_whom_a_delegation_is_made_up_may_be_told_at_length() -> None:
    of = "with officials of the Ministry of Ports, the Ministry of Trade, the Ministry of Fisheries and the Coast Guard"
    told = f"On Monday, a Danish delegation {of} of the crown traveled to Kenya to speak of eels."
    assert [(m.kind, m.parties) for m in read(told, "Government of Denmark")] == [("visit", ("DK", "KE"))]
