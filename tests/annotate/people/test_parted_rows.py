"""Rows that name each person beside his state, and persons met one after the other under one verb."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention

PERU = "Peru Ministry of Foreign Affairs"


def meetings(text: str) -> list[MeetingMention]:
    found = annotate(Document(text, published="2024-05-03", publisher=PERU)).meetings
    return [m for m in found if m.kind in ("meeting", "call")]


def heads(meeting: MeetingMention) -> list[tuple[str, str | None, str | None]]:
    return [(h.name, h.office, h.party) for h in meeting.heads[1:]]


ROW = [("Juris Ozols", "LV"), ("Juma Otieno", "KE"), ("Linh Tran", "VN")]


@pytest.mark.parametrize(
    "row",
    [
        "the Foreign Ministers of Latvia, Mr. Juris Ozols; Kenya, Juma Otieno; and Viet Nam, Linh Tran",
        "the Foreign Ministers of Latvia, Juris Ozols, of Kenya, Juma Otieno, and of Viet Nam, Linh Tran",
        "the Foreign Ministers of Latvia (Juris Ozols), Kenya (Juma Otieno) and Viet Nam (Linh Tran)",
        "her counterparts from Latvia, Kenya and Viet Nam, Juris Ozols, Juma Otieno and Linh Tran",
        "her counterparts from Latvia (Juris Ozols), Kenya (Juma Otieno) and Viet Nam (Linh Tran)",
        "her counterparts Juris Ozols from Latvia, Juma Otieno from Kenya and Linh Tran from Viet Nam",
        "her Latvian, Kenyan and Vietnamese counterparts – Juris Ozols, Juma Otieno and Linh Tran –",
    ],
)
def test_each_person_of_a_row_is_of_the_state_beside_him(row: str) -> None:
    (meeting,) = meetings(f"Foreign Minister Luz Rojas met with {row} in Lima.")
    assert heads(meeting) == [(name, "Foreign Minister", code) for name, code in ROW]


def test_separate_meetings_with_a_row_are_one_with_each() -> None:
    found = meetings(
        "Foreign Minister Luz Rojas held separate meetings with the Foreign Ministers of Latvia, Juris Ozols; "
        "and Kenya, Juma Otieno."
    )
    assert [m.parties for m in found] == [("LV", "PE"), ("KE", "PE")]


def test_states_without_names_behind_a_plural_make_no_row() -> None:
    (meeting,) = meetings("Foreign Minister Luz Rojas met with the Foreign Ministers of Latvia, Kenya and Viet Nam.")
    assert (heads(meeting), meeting.parties) == ([], ("KE", "LV", "PE", "VN"))


@pytest.mark.parametrize(
    "words",
    [
        "received at her office in Lima today the Foreign Minister of Latvia, Juris Ozols.",
        "received today in Lima Juris Ozols, Foreign Minister of Latvia.",
        "welcomed on Friday at Torres Palace Latvian Foreign Minister Juris Ozols.",
        "hosted a working lunch for Latvian Foreign Minister Juris Ozols.",
        "hosts a dinner in honour of the visiting Foreign Minister of Latvia, Juris Ozols.",
    ],
)
def test_a_guest_is_met_behind_the_place_the_day_or_the_meal(words: str) -> None:
    (meeting,) = meetings(f"Foreign Minister Luz Rojas {words}")
    assert heads(meeting) == [("Juris Ozols", "Foreign Minister", "LV")]


@pytest.mark.parametrize(
    "words",
    [
        "received in Lima on Friday a letter from Latvian Foreign Minister Juris Ozols.",
        "received at her office the credentials of Latvian Ambassador Juris Ozols.",
    ],
)
def test_what_somebody_sent_is_no_guest(words: str) -> None:
    assert meetings(f"Foreign Minister Luz Rojas {words}") == []


def test_a_second_person_under_one_verb_was_met_at_another_time() -> None:
    found = meetings(
        "President Ana Quispe spoke by phone with President Juris Ozols of Latvia on Monday and with "
        "President Juma Otieno of Kenya on Tuesday."
    )
    assert [(m.parties, m.start) for m in found] == [(("LV", "PE"), "2024-04-29"), (("KE", "PE"), "2024-04-30")]


def test_who_is_told_by_then_was_met_apart() -> None:
    found = meetings(
        "Minister Luz Rojas met Minister Juris Ozols of Latvia in Lima and then Minister Juma Otieno of Kenya."
    )
    assert [m.parties for m in found] == [("LV", "PE"), ("KE", "PE")]


def test_another_verb_behind_then_is_no_meeting() -> None:
    found = meetings("Minister Luz Rojas met Minister Juris Ozols of Latvia in Lima and then flew to Kenya.")
    assert [m.parties for m in found] == [("LV", "PE")]


def test_a_prince_with_an_office_is_told_by_it() -> None:
    (meeting,) = meetings("Prince Omar bin Khalid, Foreign Minister of Jordan, met Minister Luz Rojas in Lima.")
    assert [(h.name, h.office) for h in meeting.heads][:1] == [("Omar bin Khalid", "Foreign Minister")]


def test_the_pronoun_of_a_fronted_place_means_none_of_those_met_there() -> None:
    found = meetings(
        "Minister Luz Rojas will travel to Kenya. In Nairobi she will meet Minister Juma Otieno of Kenya. "
        "In Riga she will meet senior Latvian officials."
    )
    assert [m.parties for m in found] == [("KE", "PE"), ("LV", "PE")]


def test_titles_before_the_names_of_a_row_are_passed_over() -> None:
    found = meetings(
        "Foreign Minister Luz Rojas had meetings with her Latvian and Kenyan counterparts, Mr. Juris Ozols and "
        "Mr. Juma Otieno."
    )
    assert [m.heads[1].name for m in found] == ["Juris Ozols", "Juma Otieno"]


def test_states_and_names_of_a_row_behind_a_gerund_belong_together() -> None:
    found = meetings(
        "Foreign Minister Luz Rojas held talks with Minister Linh Tran of Viet Nam, before meeting with the foreign "
        "ministers of Latvia and Kenya, Juris Ozols and Juma Otieno."
    )
    assert [(h.name, h.party) for h in found[-1].heads[1:]] == ROW[:2]


def test_who_performs_the_next_verb_was_not_met() -> None:
    found = meetings(
        "President Ana Quispe met with Latvian President Juris Ozols, and Foreign Minister Luz Rojas held talks with "
        "Foreign Minister Juma Otieno of Kenya."
    )
    assert [[h.name for h in m.heads] for m in found] == [["Ana Quispe", "Juris Ozols"], ["Luz Rojas", "Juma Otieno"]]


def test_two_who_were_met_are_no_subjects_of_what_follows_and() -> None:
    found = meetings(
        "President Ana Quispe met with Latvian President Juris Ozols and Minister Ieva Kalna and held talks with "
        "Foreign Minister Juma Otieno of Kenya."
    )
    assert [[h.name for h in m.heads] for m in found][-1] == ["Ana Quispe", "Juma Otieno"]


def test_words_between_commas_set_a_second_call_apart() -> None:
    found = meetings(
        "Minister Luz Rojas spoke with Minister Juris Ozols of Latvia and, separately, Minister Juma Otieno of Kenya."
    )
    assert [(m.kind, m.parties) for m in found] == [("call", ("LV", "PE")), ("call", ("KE", "PE"))]


def test_a_guest_welcomed_to_a_city_is_met() -> None:
    (meeting,) = meetings(
        "Foreign Minister Luz Rojas today welcomed to Lima the Foreign Minister of Latvia, Juris Ozols."
    )
    assert heads(meeting) == [("Juris Ozols", "Foreign Minister", "LV")]
