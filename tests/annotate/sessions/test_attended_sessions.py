"""Who came to the session of a body of many states, and who was in the chair."""

from __future__ import annotations

from memcon import MeetingMention, annotate

HELD = "The IGAD Council of Ministers held its 48th Extraordinary Session in Djibouti on 11 May 2023"
CHAIR = ", under the chairmanship of H.E. Ali Waberi, Minister of Foreign Affairs of the Republic of Djibouti.\n\n"


def read(text: str) -> MeetingMention:
    (session,) = annotate(text, published="2023-05-12", publisher="IGAD Secretariat").meetings
    return session


def test_the_items_of_a_list_of_those_who_attended_are_heads() -> None:
    session = read(
        f"1. {HELD}{CHAIR}2. The Session was attended by:\n\n"
        "(i) H.E. Wanjiku Kamau, Cabinet Secretary for Foreign Affairs of the Republic of Kenya;\n"
        "(ii) H.E. Deng Akec, Minister of Foreign Affairs of the Republic of South Sudan;\n"
        "(iii) Hon. Dawit Tessema, State Minister for Foreign Affairs of Ethiopia.\n\n"
        "3. The Executive Secretary, Dr. Hodan Abdi, was there too."
    )
    assert [h.name for h in session.heads] == ["Ali Waberi", "Wanjiku Kamau", "Deng Akec", "Dawit Tessema"]
    assert [h.role for h in session.heads] == ["chair", "head", "head", "head"]
    assert session.parties == ("DJ", "ET", "KE", "SS")
    assert session.number == 48


def test_states_that_only_sent_somebody_leave_the_body_among_the_parties() -> None:
    session = read(f"{HELD}{CHAIR}The Session was attended by the Ministers of Kenya, South Sudan and Ethiopia.")
    assert session.parties == ("DJ", "ET", "IGAD", "KE", "SS")
    assert [h.name for h in session.heads] == ["Ali Waberi"]


def test_the_chair_of_a_body_has_the_office_behind_the_name() -> None:
    session = read(
        f"{HELD}. The Chair of the Council, the Honourable Ali Waberi, Minister of Health of Djibouti, presided."
    )
    assert [(h.name, h.office, h.party, h.role) for h in session.heads] == [
        ("Ali Waberi", "Minister of Health", "DJ", "chair")
    ]


def test_a_chair_without_another_office_keeps_it() -> None:
    session = read(f"{HELD}. The Chair of the Council, the Honourable Ali Waberi, presided.")
    assert [h.office for h in session.heads] == ["Chair of the Council"]


def test_the_letters_of_the_owner_are_not_those_of_its_conference() -> None:
    text = "The Conference of Heads of Government of the Caribbean Community (CARICOM) met in Nassau on 11 May 2023."
    assert read(text).acronym is None


def test_those_of_a_bodys_members_who_met_are_not_the_body() -> None:
    text = "The presidents of the Mercosur countries met on 11 May 2023 in Asuncion for the 62nd Summit of Mercosur."
    assert "Mercosur countries" not in {m.mechanism for m in annotate(text, published="2023-05-12").meetings}
