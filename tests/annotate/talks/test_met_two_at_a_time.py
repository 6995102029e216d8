"""Officials of several states behind one verb: met two at a time, or together."""

import pytest

from memcon import annotate
from memcon.model import Document

WHO = "Foreign Minister Kari Holm of Norway "


def parties(text: str) -> list[tuple[str, ...]]:
    found = annotate(Document(text, published="2023-06-10", publisher="Ministry of Foreign Affairs of Norway"))
    return sorted(m.parties for m in found.meetings if m.kind == "meeting")


APART = [("CL", "NO"), ("GH", "NO"), ("KE", "NO")]


@pytest.mark.parametrize(
    "text",
    [
        "held bilateral talks with the foreign ministers of Ghana, Kenya and Chile on 3 June.",
        "held bilateral discussions with her counterparts from Ghana, Kenya and Chile in Oslo on Friday.",
        "also held a number of bilateral talks, for example with the ministers of Ghana, Kenya and Chile.",
        "met the foreign ministers of Ghana, Kenya and Chile on the sidelines of the Reef Conference.",
        "met the foreign ministers of Ghana, Kenya and Chile for bilateral talks.",
        "will use the forum for a range of bilateral contacts and will be meeting with the Ghanaian Trade Minister Ama "
        "Owusu, the Kenyan Finance Minister Juma Otieno and the Chilean Economy Minister Ana Vidal.",
        "met Ghanaian Foreign Minister Ama Owusu, Kenyan Foreign Minister Juma Otieno and Chilean Foreign Minister Ana "
        "Vidal for bilateral talks on 3 June.",
    ],
)
def test_bilateral_talks_with_several_are_as_many_meetings(text: str) -> None:
    assert parties(WHO + text) == APART


TOGETHER = [("CL", "GH", "KE", "NO")]


@pytest.mark.parametrize(
    "text",
    [
        "met the foreign ministers of Ghana, Kenya and Chile in Oslo on 3 June.",
        "jointly met the foreign ministers of Ghana, Kenya and Chile on the sidelines of the Assembly.",
        "held a working lunch with the ministers of Ghana, Kenya and Chile on the sidelines of the Reef Conference.",
    ],
)
def test_those_met_in_one_place_met_together(text: str) -> None:
    assert parties(WHO + text) == TOGETHER


def test_two_ministers_of_one_state_are_met_in_turn_in_bilateral_talks() -> None:
    text = "held bilateral talks with Foreign Minister Ama Owusu and Trade Minister Kofi Mensah of Ghana on 3 June."
    assert parties(WHO + text) == [("GH", "NO"), ("GH", "NO")]
    assert parties(WHO + text.replace("Trade Minister", "Director")) == [("GH", "NO")]


def test_bilateral_talks_that_will_be_held_are_all_yet_to_come() -> None:
    text = WHO + "will meet the press and then hold bilateral talks with her counterparts from Ghana, Kenya and Chile."
    found = annotate(Document(text, published="2023-06-10", publisher="Ministry of Foreign Affairs of Norway"))
    assert [m.status for m in found.meetings if m.kind == "meeting"] == ["scheduled"] * 3


@pytest.mark.parametrize(
    ("title", "count"),
    [("Minister Holm's Meeting with President Owusu and Minister Mensah", 1), ("Minister Holm in Accra", 2)],
)
def test_a_title_that_tells_of_one_meeting_with_both_keeps_them_together(title: str, count: int) -> None:
    text = "Minister Ann Holm of Norway met today with President Ama Owusu and Trade Minister Kofi Mensah of Ghana."
    found = annotate(
        Document(text, title=title, published="2023-06-10", publisher="Ministry of Foreign Affairs of Norway")
    )
    assert len([m for m in found.meetings if m.kind == "meeting"]) == count


def test_two_who_share_an_office_are_met_together() -> None:
    text = "will meet Ghanaian Ministers Ama Owusu and Kofi Mensah in Oslo on 3 July."
    assert len(parties(WHO + text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "also took the opportunity to hold talks with the trade ministers of Ghana, Kenya and Chile.",
        "also met the foreign ministers of Ghana, Kenya and Chile.",
        "had occasion to meet with representatives of Ghana, Kenya and Chile.",
        "held talks with her counterparts in Ghana, Kenya and Chile last week.",
        "will have talks with her counterparts in Ghana, Kenya and Chile, all of which belong to the OECD.",
    ],
)
def test_those_met_in_passing_or_each_at_home_are_met_in_turn(text: str) -> None:
    assert parties(WHO + text) == APART


@pytest.mark.parametrize(
    "text",
    [
        "also held a meeting with the foreign ministers of Ghana, Kenya and Chile.",
        "held talks with her counterparts from Ghana, Kenya and Chile.",
    ],
)
def test_one_meeting_with_several_stays_one_in_passing_too(text: str) -> None:
    assert parties(WHO + text) == TOGETHER


THREE = (
    "Ghanaian Foreign Minister Ama Owusu, Kenyan Foreign Minister Juma Otieno and Chilean Foreign Minister Ana Vidal"
)


@pytest.mark.parametrize(
    "told",
    ["will meet {} in Oslo on 3 July.", "also met {} in Oslo on 3 June.", "met {} on the fringes of the Reef Forum."],
)
def test_ministers_of_several_states_yet_to_come_or_in_passing_are_met_in_turn(told: str) -> None:
    assert parties(WHO + told.format(THREE)) == APART


@pytest.mark.parametrize(
    "told",
    ["will meet {} for a working lunch on 3 July.", "will have a meeting with {} on 3 July.", "met {} on 3 June."],
)
def test_ministers_of_several_states_at_one_table_are_met_at_once(told: str) -> None:
    assert parties(WHO + told.format(THREE)) == TOGETHER
