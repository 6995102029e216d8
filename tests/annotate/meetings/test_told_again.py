"""A meeting that a text tells again: with others who were there, of a group first, or by words that point back."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-04", publisher="Ministry of Foreign Affairs of Kenya").meetings)


OPENING = (
    "Foreign Minister Ada Mwangi of Kenya met her Peruvian counterpart Luz Rojas in Lima today.\n"
    "Kenya and Peru have traded since 1970. "
)


@pytest.mark.parametrize(
    "again",
    [
        "During their talks, Ms Mwangi and Ms Rojas discussed the fish treaty signed in 2011.",
        "At their working meeting, Ms Mwangi and Ms Rojas spoke about the Lake Summit due in July.",
        "In addition to the talks with Ms Rojas, Ms Mwangi opened an exhibition of Kenyan art on 3 May.",
        "Ms Mwangi met Foreign Minister Rojas and Director Juan Salas at the ministry.",
        "Ms Mwangi and Ms Rojas held talks about fisheries and about ties with the European Union.",
        "The visit marks the third Kenyan-Peruvian meeting this year.",
    ],
)
def test_what_is_told_again_of_the_same_persons_is_one_meeting(again: str) -> None:
    assert [m.start for m in meetings(OPENING + again) if m.kind != "session"] == ["2024-05-04"]


@pytest.mark.parametrize(
    "other",
    [
        "Ms Mwangi and Ms Rojas last met on 3 May 2022 in Nairobi.",
        "Ms Mwangi also met Trade Minister Juan Salas.",
        "Ms Mwangi met Foreign Minister Rojas and Director Juan Salas again on 6 March.",
        "Ms Mwangi met Foreign Minister Rojas and Trade Minister Juan Salas at the ministry.",
    ],
)
def test_another_meeting_stays_one_of_its_own(other: str) -> None:
    assert len(meetings(OPENING + other)) == 2


def test_others_who_were_there_are_added() -> None:
    (meeting,) = meetings(OPENING + "Ms Mwangi met Foreign Minister Rojas and Director Juan Salas at the ministry.")
    assert [h.name for h in meeting.heads] == ["Ada Mwangi", "Luz Rojas", "Juan Salas"]


def test_a_group_told_first_is_those_named_later() -> None:
    text = (
        "Foreign Minister Ada Mwangi of Kenya will hold talks with representatives of the Peruvian government in Lima. "
        "Kenya and Peru have traded since 1970. "
        "Ms Mwangi will meet Peruvian Foreign Minister Luz Rojas on 9 May. She will also meet Minister Juan Salas."
    )
    first, second = meetings(text)
    assert (first.start, [h.name for h in first.heads]) == ("2024-05-09", ["Ada Mwangi", "Luz Rojas"])
    assert [h.name for h in second.heads] == ["Ada Mwangi", "Juan Salas"]


def test_a_noun_of_a_coming_meeting_is_the_one_announced() -> None:
    text = (
        "Foreign Minister Ada Mwangi of Kenya will travel to Lima to meet the Peruvian foreign minister, Luz Rojas. "
        "Ms Mwangi's meeting with her Peruvian counterpart next Monday will focus on enhanced trade."
    )
    assert [m.start for m in meetings(text) if m.kind == "meeting"] == ["2024-05-06"]


def test_a_session_that_two_chair_is_no_meeting_of_its_own() -> None:
    text = (
        "The second meeting of the Kenya-Peru Reef Working Group will be held in Lima on 9 May 2024. Deputy Minister "
        "Ada Mwangi of Kenya will travel to Peru to co-chair the meeting with Vice Minister Luz Rojas."
    )
    assert [m.kind for m in meetings(text) if m.kind != "visit"] == ["session"]


IN_TURN = (
    "Foreign Minister Ada Mwangi of Kenya will visit Peru on 14 May. On the agenda are talks with President Eva Quispe "
    "and Prime Minister Juan Salas. "
)


@pytest.mark.parametrize(
    "together",
    [
        "In addition to meeting President Quispe and Prime Minister Salas, Ms Mwangi will open an exhibition.",
        "Besides meeting President Quispe and Prime Minister Salas, Ms Mwangi, accompanied by a team, will see Lima.",
    ],
)
def test_whom_the_text_had_met_in_turn_are_told_together_of_each_meeting(together: str) -> None:
    met = [m for m in meetings(IN_TURN + together) if m.kind == "meeting"]
    assert [[h.name for h in m.heads] for m in met] == [["Ada Mwangi", "Eva Quispe"], ["Ada Mwangi", "Juan Salas"]]


def test_hosts_who_received_a_guest_in_turn_are_told_together() -> None:
    met = meetings(
        "Foreign Minister Ada Mwangi of Kenya met President Eva Quispe and Prime Minister Juan Salas of Peru in "
        "Lima on Monday. President Quispe and Prime Minister Salas received Ms Mwangi for talks on trade."
    )
    assert [len(m.heads) for m in met] == [2, 2]


def test_who_meets_others_beside_those_told_is_none_of_them() -> None:
    told = (
        "In addition to meeting President Quispe and Prime Minister Salas, Ms Mwangi will meet Trade Minister Ana Rey."
    )
    met = [m for m in meetings(IN_TURN + told) if m.kind == "meeting"]
    assert [[h.name for h in m.heads] for m in met][-1] == ["Ada Mwangi", "Ana Rey"]
