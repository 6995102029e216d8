"""Releases of foreign ministries and agencies of many states: offices of departments, next and last rounds, guests."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention

PERU = "Ministry of Foreign Affairs of Peru"


def read(text: str, publisher: str = PERU) -> list[MeetingMention]:
    return list(annotate(Document(text, publisher=publisher, published="2023-05-12")).meetings)


def heads(meeting: MeetingMention) -> list[tuple[str, str | None, str | None]]:
    return [(h.name, h.office, h.party) for h in meeting.heads]


@pytest.mark.parametrize(
    "office",
    [
        "Head of the Coast Department of the Latvian Foreign Ministry",
        "Head of the Coast Department in the Latvian Foreign Ministry",
        "Head of the Coast Department of Latvian Foreign Ministry",
        "Head of the Coast Department of the Latvian MFA",
        "Director General of Consular Affairs of the Latvian Ministry of Foreign Affairs",
    ],
)
def test_a_department_is_of_the_state_whose_ministry_it_belongs_to(office: str) -> None:
    (met,) = read(f"On 11 May, Vice Minister Luz Rojas met with Ivo Ozols, {office}, in Lima.")
    assert met.parties == ("LV", "PE")
    assert heads(met)[1] == ("Ivo Ozols", office.replace("Latvian ", ""), "LV")


def test_a_part_of_a_ministry_tells_no_state_by_its_matter() -> None:
    met = read(
        "On 11 May, Vice Minister Luz Rojas met with Ivo Ozols, Head of the Department of Latvian Studies, in Lima."
    )
    assert [m for m in met if "LV" in {p for _, _, p in heads(m)}] == []


@pytest.mark.parametrize("who", ["Latvian diplomacy", "the Latvian foreign ministry"])
def test_who_heads_a_body_told_in_small_letters(who: str) -> None:
    (call,) = read(f"Minister Luz Rojas spoke by telephone with the head of {who} Ivo Ozols on Thursday.")
    assert (call.kind, call.parties, heads(call)[1][0]) == ("call", ("LV", "PE"), "Ivo Ozols")


def test_who_heads_no_body_speaks_for_no_state() -> None:
    assert read("Minister Luz Rojas spoke by telephone with the head of Latvian football Ivo Ozols on Thursday.") == []


@pytest.mark.parametrize("name", ["H.E. Mr. Ivo Ozols", "Mr. Ivo Ozols", "Ivo Ozols"])
def test_who_comes_at_an_invitation_is_not_of_those_who_invite(name: str) -> None:
    text = f"At the invitation of the Foreign Minister of Latvia, {name}, Minister of Ports Dr. Luz Rojas paid an "
    (visit,) = read(text + "official visit to Latvia from 9 to 11 May.")
    assert ("Luz Rojas", "PE") in {(n, p) for n, _, p in heads(visit)}


def test_an_under_secretary_is_american_only_where_the_text_names_that_state() -> None:
    text = (
        "Under Secretary for Ports Luz Rojas and the State Secretary of the Latvian Ministry of Foreign Affairs, Ivo "
    )
    (met,) = read(text + "Ozols, met in Lima.", "Gazeta")
    assert met.parties == ("LV", "PE")
    (met,) = read(text + "Ozols, met in Lima on a treaty of the United States.", "Gazeta")
    assert met.parties == ("LV", "US")


def test_a_joint_secretary_who_heads_a_division_as_well() -> None:
    office = "Joint Secretary and Head of Coast Division of the Ministry of Foreign Affairs"
    text = f"The fourth meeting of the Peru-Latvia Harbour Commission was held in Lima today. Ms. Luz Rojas, {office}, "
    (session,) = read(text + "and Mr. Ivo Ozols, Director of the Ministry of Ports of Latvia, led the two delegations.")
    assert heads(session)[0] == ("Luz Rojas", office, "PE")


def test_the_visiting_delegation_is_of_the_other_state() -> None:
    text = (
        "The fourth meeting of the Peru-Latvia Harbour Commission was held in Lima today. Ms. Luz Rojas, Secretary of "
    )
    text += "Ports, and Mr. Ivo Ozols, Director of the Ministry of Ports of Latvia, led their delegations. "
    _, call = read(text + "The visiting delegation called on Foreign Minister Ana Silva.")
    assert {(n, p) for n, _, p in heads(call)} == {("Ivo Ozols", "LV"), ("Ana Silva", "PE")}
    assert len(read(text + "The delegation of Lima fishermen called on Foreign Minister Ana Silva.")) == 1


ROUND = "Peru and Latvia held their second Strategic Dialogue in Lima on 11 May 2023. "


def test_a_session_told_by_its_number_and_the_noun_of_its_series() -> None:
    _, first = read(ROUND + "Ministers welcomed the progress made since the first Dialogue in Riga in 2021.")
    assert (first.standing, first.number, first.place, first.start) == ("previous", 1, "Riga", "2021")
    assert len(read(ROUND + "Ministers welcomed the progress made since the first Summit in Riga in 2021.")) == 1


def test_the_last_session_is_the_one_whose_number_is_one_lower() -> None:
    _, last = read(ROUND + "The last Dialogue was held in Riga. They built on the first Dialogue in March 2021.")
    assert (last.standing, last.number, last.place, last.start) == ("previous", 1, "Riga", "2021-03")


@pytest.mark.parametrize("verb", ["convene", "hold"])
def test_the_next_meeting_of_a_body_is_one_session(verb: str) -> None:
    text = "The fourth meeting of the Peru-Latvia Harbour Commission was held in Lima today. The two sides agreed to "
    sessions = read(f"{text}{verb} the next meeting of the Commission in Riga in 2025.")
    assert [(m.kind, m.standing, m.start) for m in sessions] == [
        ("session", "subject", "2023-05-12"),
        ("session", "next", "2025"),
    ]


def test_what_is_done_for_the_success_of_a_summit_comes_before_it() -> None:
    text = "The two ministers agreed to work together {} the success of the G20 Leaders' Summit in November."
    assert [(m.status, m.start) for m in read(text.format("toward"))] == [("scheduled", "2023-11")]
    assert [(m.status, m.start) for m in read(text.format("after praising"))] == [("held", "2022-11")]


def test_a_day_stands_before_whom_somebody_received() -> None:
    text = "Minister Luz Rojas received today, May 12, in Lima, the Foreign Minister of Latvia, Ivo Ozols"
    (met,) = read(text + ".")
    assert (met.start, met.place, len(met.heads)) == ("2023-05-12", "Lima", 2)
    kinds = [(m.kind, m.standing) for m in read(text + ", on his first official visit to Peru.")]
    assert kinds == [("meeting", "subject"), ("visit", "subject")]


@pytest.mark.parametrize("verb", ["was received", "was also received", "was hosted to lunch"])
def test_who_met_somebody_and_was_received(verb: str) -> None:
    text = f"Minister Luz Rojas met President Ada Kalns of Latvia in Riga and {verb} by Foreign Minister Ivo Ozols."
    _, received = read(text)
    assert [n for n, _, _ in heads(received)] == ["Luz Rojas", "Ivo Ozols"]


def test_two_offices_of_one_person_are_his_again() -> None:
    text = "Foreign Minister Ivo Ozols of Latvia called HE Prime Minister and Foreign Minister Saad Nasser of Qatar. "
    record = annotate(text + "HE the Prime Minister and Foreign Minister reiterated his support for peace.")
    assert record.acts[-1].actors == ("QA",)
    record = annotate(text + "The Prime Minister and the Foreign Minister reiterated their support for peace.")
    assert record.acts[-1].actors == ("all",)


FORUM = "The ninth Baltic-Andean Forum took place in Lima on 2 May 2023. "


def test_who_came_to_a_session_are_its_parties() -> None:
    came = "The Foreign Ministers of Peru, Chile and Latvia {} in the meeting. Ministers from Estonia also attended."
    assert read(FORUM + came.format("participated"))[0].parties == ("CL", "EE", "LV", "PE")
    assert read(FORUM + came.format("showed interest"))[0].parties == ("PE",)


@pytest.mark.parametrize("what", ["It", "The meeting"])
def test_who_hosted_a_session_held_no_other_meeting(what: str) -> None:
    text = f"{FORUM}{what} was hosted by the Republic of Peru and co-chaired by the High Representative, Anna Keller, "
    (session,) = read(text + "and the Minister of Foreign Affairs of Peru, Luz Rojas.", "Council of the European Union")
    assert [(n, p) for n, _, p in heads(session)] == [("Anna Keller", "EU"), ("Luz Rojas", "PE")]


def test_a_spokesman_without_a_name_is_no_minister_told_before() -> None:
    text = "The Dialogue of the UK and Peru was chaired by Minister for the Americas Jane Hale. "
    text += "{} said: “Peru is an important partner of ours.”"
    for who, speaker in (("A UK government spokesperson", "GB"), ("The UK minister", "Jane Hale")):
        assert [q.speaker for q in annotate(text.format(who)).quotations] == [speaker]


@pytest.mark.parametrize("mark", ["6. ", "(b) ", "• ", "12) "])
def test_a_numbered_passive_begins_behind_its_number(mark: str) -> None:
    record = annotate(f"Peru and Latvia held talks in Lima.\n\n{mark}The role of ports was discussed.")
    assert [a.span.of(record.text) for a in record.acts] == ["The role of ports was discussed"]


def test_who_is_slated_to_meet_somebody_is_to_meet_him() -> None:
    text = "Foreign Minister Luz Rojas of Peru held talks in Riga with Latvian Prime Minister Ada Kalns. She {} meet "
    text += "Kenyan President Juma Otieno on Friday."
    assert [(m.status, m.parties) for m in read(text.format("is slated to"))][1:] == [("scheduled", ("KE", "PE"))]
    assert len(read(text.format("declined to"))) == 1


@pytest.mark.parametrize("link", ["during which they agreed to hold", "where they agreed to convene"])
def test_a_meeting_at_which_a_session_is_agreed_is_not_that_session(link: str) -> None:
    text = "On 11 May, Foreign Minister Luz Rojas of Peru met her Latvian counterpart Ivo Ozols in Riga, "
    kinds = [(m.kind, m.status) for m in read(f"{text}{link} the third Peru-Latvia Port Dialogue in 2024.")]
    assert kinds == [("meeting", "held"), ("session", "scheduled")]
    joined = read(text.replace(" in Riga, ", " in Riga for the third Peru-Latvia Port Dialogue."))
    assert [m.kind for m in joined] == ["session"]


def test_who_will_meet_somebody_and_chair_a_session_chairs_it_with_her_own_counterpart() -> None:
    text = (
        "Foreign Minister Luz Rojas of Peru will travel to Latvia. In Riga, she will meet Prime Minister Ada Kalns and "
    )
    text += "co-chair the annual Joint Port Consultations with her counterpart, Foreign Minister Ivo Ozols."
    (session,) = [m for m in read(text, "Gazeta") if m.kind == "session"]
    assert [(n, p) for n, _, p in heads(session)] == [("Luz Rojas", "PE"), ("Ivo Ozols", "LV")]


def test_who_agrees_and_does_something_else_promises_nothing_by_that() -> None:
    text = "Foreign Minister Luz Rojas of Peru met Latvian Minister Ivo Ozols. Ozols {} asked for aid."
    assert [a.kind for a in annotate(text.format("concurred and")).acts] == ["position"]
    assert annotate(text.format("agreed to build a pier and")).acts[0].kind == "commitment"
