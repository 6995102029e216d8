"""Rounds told beside the one that is reported, and sessions of bodies that only letters or a rank call."""

from __future__ import annotations

import pytest

from memcon import MeetingMention, annotate

PERU = "Ministry of Foreign Affairs of Peru"


def read(text: str, publisher: str = PERU) -> list[MeetingMention]:
    return list(annotate(text, published="2023-05-12", publisher=publisher).meetings)


def test_the_next_meeting_agreed_to_by_number_is_a_session() -> None:
    first, coming = read(
        "Peru and Latvia held the 10th meeting of the Joint Committee on Trade in Lima on 11 May 2023. The meeting was "
        "co-chaired by Ministers Luz Rojas and Ivo Ozols. The two sides agreed to hold the 11th meeting in Riga "
        "in 2024."
    )
    assert (first.number, first.standing) == (10, "subject")
    assert (coming.kind, coming.number, coming.standing, coming.start) == ("session", 11, "next", "2024")
    assert coming.heads == ()


def test_a_meeting_of_others_agreed_to_is_none_of_the_body() -> None:
    found = read(
        "Peru and Latvia held the 10th meeting of the Joint Committee on Trade in Lima on 11 May 2023. "
        "Peru agreed to hold a meeting with Norway in Riga in 2024."
    )
    assert [m.number for m in found if m.kind == "session"] == [10]


def test_the_initials_of_a_body_number_an_earlier_session() -> None:
    found = read(
        "The 3rd Peru-Latvia Foreign Office Consultations took place in Lima on 11 May 2023. "
        "The 2nd FOC took place in Riga in March 2021."
    )
    assert [(m.number, m.standing, m.start) for m in found] == [
        (3, "subject", "2023-05-11"),
        (2, "previous", "2021-03"),
    ]


def test_other_initials_are_of_no_body_told() -> None:
    found = read(
        "The 3rd Peru-Latvia Foreign Office Consultations took place in Lima on 11 May 2023. "
        "The 2nd GPS satellite was launched in Riga in March 2021."
    )
    assert [m.number for m in found] == [3]


def test_two_persons_who_headed_a_session_stand_for_its_two_sides() -> None:
    (session,) = read(
        "Today, Peru and Latvia held the III Meeting of the Bilateral Consultation Mechanism, headed by the Vice "
        "Minister, Ambassador Rosa Luna, and State Secretary Zane Berzina."
    )
    assert [(h.name, h.party) for h in session.heads] == [("Rosa Luna", "PE"), ("Zane Berzina", "LV")]


def test_two_who_led_one_delegation_are_of_one_side() -> None:
    (session,) = read(
        "Today, Peru and Latvia held the III Meeting of the Bilateral Consultation Mechanism. The Peruvian delegation "
        "was led by Vice Minister Rosa Luna and Secretary Zane Berzina."
    )
    assert {h.party for h in session.heads} == {"PE"}


def test_those_who_held_their_session_are_its_parties() -> None:
    (session,) = read(
        "The European Union and Uzbekistan held their 19th Cooperation Council in Brussels on 11 May 2023. "
        "The meeting was chaired by Ivo Ozols, Minister for Foreign Affairs of Latvia.",
        "EEAS",
    )
    assert {"EU", "UZ"} <= set(session.parties)


@pytest.mark.parametrize("line", ["MOSCOW, May 12. /TASS/. ", "LIMA, May 12 (ABC) -- ", ""])
def test_a_report_may_open_with_what_is_the_next_round(line: str) -> None:
    (session,) = read(f"{line}The next round of Russian-Latvian consultations will take place in Riga in June.", "TASS")
    assert (session.standing, session.status, session.start) == ("subject", "scheduled", "2023-06")


def test_a_session_told_by_a_clause_took_place() -> None:
    found = read(
        "Minister Luz Rojas met Minister Ivo Ozols of Latvia in Lima on 11 May 2023. They spoke of the Peru-Latvia "
        "Rivers Dialogue, which took place in Riga on 4 May 2023."
    )
    assert [(m.mechanism, m.start) for m in found if m.kind == "session"] == [
        ("Peru-Latvia Rivers Dialogue", "2023-05-04")
    ]


def test_a_session_led_on_a_journey_is_reported() -> None:
    found = annotate(
        "Minister Luz Rojas of Peru today wrapped up a three-day visit to Latvia and Norway. In Riga, she met Minister "
        "Ivo Ozols of Latvia. The ministers discussed ferries. They spoke about fish. They spoke about trade. She also "
        "spoke about water. While in Oslo, Minister Rojas co-chaired the third meeting of the Peru-Norway Rivers "
        "Dialogue with Minister Jan Dahl of Norway.",
        published="2023-05-12",
        publisher=PERU,
    ).meetings
    assert [m.standing for m in found if m.kind == "session"] == ["subject"]


def test_where_a_body_last_met_is_not_where_it_will_meet() -> None:
    coming, last = read(
        "Preparations for the 16th Session of the Peru-Latvia Joint Commission, to be held in Riga in August, were at "
        "an advanced stage. The Commission last met in Lima in 2016."
    )
    assert (coming.number, coming.place, coming.start) == (16, "Riga", "2023-08")
    assert (last.place, last.start, last.status) == ("Lima", "2016", "held")


def test_a_committee_in_small_letters_between_two_states_has_a_session() -> None:
    (session,) = read(
        "The Saudi-Egyptian political consultations committee held its second meeting in Riyadh on Thursday."
    )
    assert (session.kind, session.number) == ("session", 2)
    assert not any(m.kind == "session" for m in read("The Saudi-Egyptian pipe consultants held their second lunch."))
