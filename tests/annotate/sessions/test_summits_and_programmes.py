"""Who came to a summit, whom a delegate met there, and whom a guest is to meet by the programme of a visit."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention

PERU, LATVIA = "Ministry of Foreign Affairs of Peru", "Ministry of Foreign Affairs of Latvia"


def read(text: str, publisher: str | None = PERU, title: str | None = None) -> list[MeetingMention]:
    return list(annotate(Document(text, published="2024-05-16", publisher=publisher, title=title)).meetings)


def names(meeting: MeetingMention) -> list[str | None]:
    return [h.name for h in meeting.heads]


COUNCIL = "The Tenth Meeting of the Lake Council was held in Riga on 3 May 2024."


@pytest.mark.parametrize(
    ("rest", "parties"),
    [
        ("Members in attendance were: Prime Minister of Peru, Honourable Luz Rojas; Prime Minister of Ghana, Dr the "
         "Honourable Kofi Adu; and the President of Kenya, His Excellency Juma Otieno.", {"GH", "KE", "PE"}),
        ("Participating in the meeting were Minister of Foreign Affairs of Peru Luz Rojas, Minister of State of Kenya "
         "Juma Otieno, and Minister of Trade of Ghana Kofi Adu.", {"GH", "KE", "PE"}),
        ("Present at the session were the ministers of Peru, Ghana and Kenya.", {"GH", "KE", "PE"}),
        ("Taking part were ministers from Peru, Ghana and Kenya. Chile was represented by Ambassador Ana Soto.",
         {"CL", "GH", "KE", "PE"}),
    ],
)  # fmt: skip
def test_those_listed_as_present_are_the_parties_of_a_session(rest: str, parties: set[str]) -> None:
    (meeting,) = read(f"{COUNCIL} {rest}", None)
    assert set(meeting.parties) == parties
    assert names(meeting) == []


def test_guests_listed_as_present_are_no_parties() -> None:
    (meeting,) = read(f"{COUNCIL} In attendance were Peru, Ghana and Kenya, and observers from Chile.", None)
    assert set(meeting.parties) == {"GH", "KE", "PE"}
    text = f"{COUNCIL} Associate members in attendance were Peru, Ghana and Kenya."
    assert [m.parties for m in read(text, None)] == [m.parties for m in read(COUNCIL, None)]


@pytest.mark.parametrize("lead", ["On behalf of President Ana Quispe,", "In representation of President Ana Quispe,"])
def test_whoever_stands_in_for_another_is_the_one_who_came(lead: str) -> None:
    (session,) = read(f"{lead} Foreign Minister Luz Rojas attended the 12th Lake Union Summit held in Riga.")
    assert names(session) == ["Luz Rojas"]
    (meeting,) = read(f"{lead} Foreign Minister Luz Rojas met with Minister Juris Ozols of Latvia in Lima.")
    assert names(meeting) == ["Luz Rojas", "Juris Ozols"]


def test_those_met_apart_during_a_summit_are_met_where_it_was_and_not_at_it() -> None:
    text = (
        "Foreign Minister Luz Rojas attended the 12th Andean Community Summit held in Quito. "
        "During the Andean Community Summit, Minister Rojas met separately with the foreign ministers of Chile, Ana "
        "Soto; and Brazil, Jorge Luna."
    )
    session, *others = read(text, title="Foreign Minister attends the 12th Andean Community Summit")
    assert (session.kind, names(session)) == ("session", ["Luz Rojas"])
    assert [(names(m)[-1], m.kind, m.place) for m in others] == [
        ("Ana Soto", "meeting", "Quito"),
        ("Jorge Luna", "meeting", "Quito"),
    ]


def test_a_bodys_summit_is_the_meeting_of_its_heads_of_state() -> None:
    heads = (
        "Minister Rojas attended the 12th Meeting of Heads of State and Government of the Andean Community in Quito."
    )
    (session,) = read(f"{heads} The Andean Community Summit was held at the port.")
    assert session.number == 12
    found = read(f"{heads} The Harbour Union Summit was held at the port.")
    assert len(found) == 2


def test_the_chair_of_a_commission_in_a_title_makes_no_session() -> None:
    text = (
        "The Chairperson of the African Union Commission, Kofi Adu, was received this morning by the Prime Minister "
        "of Peru, Luz Rojas."
    )
    title = "Communiqué on the meeting between the Prime Minister and the Chairperson of the African Union Commission"
    (meeting,) = read(text, "African Union Commission", title)
    assert (meeting.kind, meeting.mechanism, meeting.parties) == ("meeting", None, ("AFU", "PE"))


VISIT = "Minister of Trade of Latvia Juris Ozols will visit Peru from 20 to 22 May 2024."


def test_whom_a_guest_is_to_meet_stands_behind_commas_without_a_second_will() -> None:
    text = (
        f"{VISIT} Minister Ozols will be hosted to lunch by Minister for Ports Luz Rojas, meet with Minister for "
        "Finance Ana Soto, and tour a shipyard."
    )
    found = [m for m in read(text) if m.kind == "meeting"]
    assert [(names(m), m.status) for m in found] == [
        (["Juris Ozols", "Luz Rojas"], "scheduled"),
        (["Juris Ozols", "Ana Soto"], "scheduled"),
    ]


def test_a_programme_lists_whom_a_guest_is_to_meet_between_semicolons() -> None:
    text = (
        f"{VISIT} He will meet with Prime Minister Luz Rojas; Minister of Ports, Senator Ana Soto; Minister of "
        "Industry, Jorge Luna; and Minister of Education, Rosa Diaz."
    )
    found = [m.heads[-1] for m in read(text) if m.kind == "meeting"]
    assert [(h.name, h.office) for h in found] == [
        ("Luz Rojas", "Prime Minister"),
        ("Ana Soto", "Minister of Ports"),
        ("Jorge Luna", "Minister of Industry"),
        ("Rosa Diaz", "Minister of Education"),
    ]


def test_a_city_may_be_written_as_its_own_people_write_it() -> None:
    (meeting,) = read("Foreign Minister Luz Rojas met with Minister Juris Ozols of Latvia in İstanbul on 11 May 2024.")
    assert (meeting.place, meeting.country) == ("İstanbul", "TR")


def test_who_met_at_a_session_told_once_more_is_no_other_meeting() -> None:
    text = (
        "GCC ministers held the GCC-US Joint Ministerial Meeting in Riyadh on May 7.\n\n"
        "US Secretary of State Ana Hale and GCC Secretary General Ali Saleh met{} in Riyadh on May 7 to mark it."
    )
    assert [m.kind for m in read(text.format(""), None)] == ["session"]
    assert [m.kind for m in read(text.format(" separately"), None)] == ["session", "meeting"]


def test_a_guest_at_an_assembly_told_in_commas_meets_somebody_bilaterally() -> None:
    text = (
        "Foreign Minister Luz Rojas, who is in New York to attend the 70th session of the UN General Assembly, met "
        "bilaterally with her Latvian counterpart Juris Ozols on May 14."
    )
    (meeting,) = [m for m in read(text) if m.kind == "meeting"]
    assert (names(meeting), meeting.parties) == (["Luz Rojas", "Juris Ozols"], ("LV", "PE"))


def test_the_ministers_of_a_forum_meet_in_a_series_of_their_own() -> None:
    text = (
        "The second meeting of Pacific Islands Forum Foreign Ministers was held in Suva on 3 May 2024. "
        "Ministers thanked Fiji for its part in the Forum Foreign Ministers Meeting. They look forward to the 48th "
        "Pacific Islands Forum."
    )
    found = [(m.mechanism, m.number) for m in read(text, None)]
    assert found == [("Pacific Islands Forum Foreign Ministers", 2), ("Pacific Islands Forum", 48)]


def test_whom_a_minister_spoke_to_that_day_he_met() -> None:
    text = (
        "Latvian Minister Juris Ozols met President Ana Quispe in Lima on May 14. "
        "Peruvian Minister of Trade Luz Rojas had discussed the port with Ozols later{}."
    )
    assert len(read(text.format(" that day"))) == 2
    assert len(read(text.format(""))) == 1


@pytest.mark.parametrize("goes", ["is participating in", "is taking part in", "attended"])
def test_who_came_from_abroad_to_a_session_meets_others_where_it_is(goes: str) -> None:
    text = (
        f"Foreign Minister Luz Rojas {goes} the 9th Lake Summit in Riga. "
        "Minister Rojas held talks with Minister Juma Otieno of Kenya."
    )
    session, meeting = read(text)
    assert (names(session), meeting.place) == (["Luz Rojas"], "Riga")


def test_a_session_that_is_to_be_hosted_next_week_lies_ahead() -> None:
    (session,) = read("Peru and Latvia will next week host the third session of the Peru-Latvia Joint Commission.")
    assert session.status == "scheduled"


def test_two_sessions_told_with_one_pair_of_days_share_them_and_their_heads() -> None:
    text = (
        "The Ministry will host the 5th Peru-Latvia Policy Consultations (PC) and the 7th Peru-Latvia Port Dialogue "
        "(PD) on June 3 and 4. Minister Luz Rojas will lead the Peruvian delegation. Minister Juris Ozols will lead "
        "the Latvian side."
    )
    found = read(text)
    assert [(m.number, m.start, m.end) for m in found] == [
        (5, "2024-06-03", "2024-06-04"),
        (7, "2024-06-03", "2024-06-04"),
    ]
    assert [names(m) for m in found] == [["Luz Rojas", "Juris Ozols"]] * 2


def test_a_meeting_has_no_day_of_a_call_whose_matters_it_follows_up() -> None:
    text = (
        "Officials of Peru and Latvia held a high-level meeting in Lima to follow up on matters agreed upon by "
        "Presidents Quispe and Ozols during their telephone conversation on May 3."
    )
    assert [(m.start, m.mode) for m in read(text) if m.kind == "meeting"] == [(None, "in_person")]


def test_a_visit_of_which_only_the_results_are_told_is_not_what_a_release_reports() -> None:
    text = (
        "Peru will host the 5th Peru-Latvia Policy Consultations. The talks are part of the outcomes of the "
        "state visit of President Ana Quispe to Latvia last March 23 to 25."
    )
    assert [m.standing for m in read(text) if m.kind == "visit"] == ["mentioned"]
