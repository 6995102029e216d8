"""Meetings told in the ways of ministries and newspapers: received by, called, talks with nobody named, delegations."""

import pytest

from memcon import annotate
from memcon.model import AnnotatedDocument, MeetingMention


def read(text: str, publisher: str | None = None) -> AnnotatedDocument:
    return annotate(text, published="2024-05-03", publisher=publisher)


def names(meeting: MeetingMention) -> list[str]:
    return [h.name for h in meeting.heads]


def test_received_by_may_have_place_and_day_between() -> None:
    text = (
        "Federal Councillor Urs Keller was received in Riga on 2 May by Latvian President Juris Ozols, "
        "Foreign Minister Anna Kalns and Speaker Ilze Berza."
    )
    found = read(text, "Swiss Federal Department of Foreign Affairs").meetings
    assert [names(m)[1] for m in found] == ["Juris Ozols", "Anna Kalns", "Ilze Berza"]
    assert {tuple(h.party for h in m.heads) for m in found} == {("CH", "LV")}
    assert {(m.place, m.start) for m in found} == {("Riga", "2024-05-02")}


def test_a_passive_without_by_is_no_meeting() -> None:
    text = "Federal Councillor Urs Keller was received in Riga with flowers. President Juris Ozols spoke."
    assert not read(text, "Swiss Federal Department of Foreign Affairs").meetings


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Latvian Foreign Minister Juris Ozols called Peruvian Foreign Minister Luz Rojas today.", ["call"]),
        ("Latvian Foreign Minister Juris Ozols called on Peruvian Foreign Minister Luz Rojas today.", ["meeting"]),
        ("Latvian Foreign Minister Juris Ozols called the Peruvian vote a step back.", []),
        ("Latvian Minister Juris Ozols spoke with Peruvian Minister Luz Rojas on the margins of a forum.", ["meeting"]),
        ("Latvian Minister Juris Ozols spoke with Peruvian Minister Luz Rojas on Thursday.", ["call"]),
    ],
)
def test_a_call_is_told_from_a_call_on_somebody(text: str, kinds: list[str]) -> None:
    assert [m.kind for m in read(text).meetings] == kinds


def test_a_clause_in_commas_does_not_part_a_subject_from_its_verb() -> None:
    text = "Latvian Foreign Minister Juris Ozols, who is also a member of the council of elders in Riga, met with his \
Peruvian counterpart Luz Rojas in Lima on Thursday."
    (meeting,) = read(text).meetings
    assert names(meeting) == ["Juris Ozols", "Luz Rojas"]


def test_guests_who_held_talks_with_nobody_named_met_the_side_that_publishes() -> None:
    text = (
        "Latvian Foreign Minister Juris Ozols held delegation level talks at the Ministry on 2 May 2024. "
        "The talks were led by Ms. Luz Rojas, Secretary General, from Peru's side."
    )
    (meeting,) = read(text, "Ministry of Foreign Affairs of Peru").meetings
    assert meeting.parties == ("LV", "PE")


def test_delegations_of_talks_without_a_name_have_heads() -> None:
    text = (
        "Latvia and Peru on Thursday held delegation-level talks in Riga. The Peruvian delegation was headed by Deputy "
        "Minister Luz Rojas while State Secretary Juris Ozols is leading the Latvian side."
    )
    (meeting,) = read(text).meetings
    assert [(h.name, h.party, h.role) for h in meeting.heads] == [
        ("Luz Rojas", "PE", "head"),
        ("Juris Ozols", "LV", "head"),
    ]


def test_consultations_between_two_states_keep_their_name() -> None:
    text = "The 3rd Foreign Office Consultations between Latvia and Peru were held on 2 May 2024 in Riga."
    (session,) = read(text).meetings
    assert (session.kind, session.mechanism, session.number) == ("session", "Foreign Office Consultations", 3)
    assert [m.kind for m in read("Consultations between Latvia and Peru took place in Riga on Thursday.").meetings] == [
        "meeting"
    ]


def test_talks_on_plans_for_a_session_are_not_that_session() -> None:
    text = (
        "Latvian Minister Juris Ozols and Peruvian Minister Luz Rojas held talks in Riga on Thursday to review plans "
        "for the first session of the Joint Commission for Fisheries (JCF)."
    )
    meeting, session = sorted(read(text).meetings, key=lambda m: m.kind)
    assert (meeting.kind, names(meeting), session.mechanism) == (
        "meeting",
        ["Juris Ozols", "Luz Rojas"],
        "Joint Commission for Fisheries",
    )


def test_a_visiting_minister_of_a_state_pays_no_visit_to_that_state() -> None:
    text = "President Ana Quispe of Peru met with visiting US Secretary of State Ann Moss on Thursday."
    (meeting,) = read(text).meetings
    assert (meeting.kind, meeting.country) == ("meeting", "PE")


def test_lines_cut_at_a_width_are_read_as_sentences() -> None:
    text = (
        "The 6th Session of the Lake Commission between the Government of\n"
        "the Republic of Latvia and the Government of the Republic of Peru\n"
        "was held in Riga from 9 to 10 April 2024. The Peruvian delegation\n"
        "was led by His Excellency Tito Rojas, Vice President of the Republic\n"
        "of Peru, while Her Excellency Anna Kalns, Deputy\nPrime Minister of Latvia, led the Latvian delegation.\n"
    )
    (session,) = read(text).meetings
    assert (session.number, session.place, session.end) == (6, "Riga", "2024-04-10")
    assert [(h.name, h.office, h.party) for h in session.heads] == [
        ("Tito Rojas", "Vice President", "PE"),
        ("Anna Kalns", "Deputy Prime Minister", "LV"),
    ]


def test_planned_meetings_are_one_with_each_person() -> None:
    text = (
        "On 6 May, Federal Councillor Urs Keller will travel to Riga. Meetings are planned with Latvian Minister of "
        "Education Juris Ozols and Latvian Minister of Trade Anna Kalns."
    )
    visit, *found = read(text, "Swiss Federal Department of Economic Affairs").meetings
    assert visit.kind == "visit"
    assert [(names(m), m.status, m.place) for m in found] == [
        (["Urs Keller", "Juris Ozols"], "scheduled", "Riga"),
        (["Urs Keller", "Anna Kalns"], "scheduled", "Riga"),
    ]


def test_a_guest_whose_host_tells_it_meets_further_officials_of_the_host() -> None:
    text = (
        "Foreign Minister Juris Ozols welcomed his Peruvian counterpart Luis Soto to Riga. "
        "The agenda included meetings with President Ana Berzina and Chancellor Karlis Kalns."
    )
    found = read(text, "Ministry of Foreign Affairs of Latvia").meetings
    assert [names(m) for m in found] == [
        ["Juris Ozols", "Luis Soto"],
        ["Luis Soto", "Ana Berzina"],
        ["Luis Soto", "Karlis Kalns"],
    ]


def test_a_programme_that_includes_no_person_holds_no_meeting() -> None:
    text = "Federal Councillor Urs Keller will travel to Riga. His programme includes talks with students."
    assert [m.kind for m in read(text, "Swiss Federal Department of Economic Affairs").meetings] == ["visit"]


def test_the_two_ministers_who_discussed_something_on_the_margins_met() -> None:
    text = (
        "Latvian Minister Juris Ozols and his Peruvian counterpart Luz Rojas called for more trade. The two ministers "
        "discussed fisheries on the sidelines of a forum in Lima on Thursday."
    )
    (meeting,) = read(text).meetings
    assert (names(meeting), meeting.place, meeting.start) == (["Juris Ozols", "Luz Rojas"], "Lima", "2024-05-02")


@pytest.mark.parametrize(
    "text",
    [
        "Latvian Minister Juris Ozols said he was pleased to meet Peruvian Minister Luz Rojas again.",
        "Latvian Minister Juris Ozols expressed his pleasure at being able to visit Peru.",
    ],
)
def test_politeness_tells_of_no_new_meeting(text: str) -> None:
    assert not read(text).meetings


def test_a_meeting_takes_its_place_from_the_visit_it_belongs_to() -> None:
    text = (
        "Latvian Foreign Minister Juris Ozols on Thursday called on Peruvian President Luz Rojas. Ozols, who is on a "
        "two-day visit to Peru, thanked her."
    )
    meeting = next(m for m in read(text).meetings if m.kind == "meeting")
    assert (meeting.country, meeting.mode) == ("PE", "in_person")


def test_a_visit_of_another_month_lends_no_place() -> None:
    text = (
        "Latvian Foreign Minister Juris Ozols met Peruvian President Luz Rojas on Thursday. Ozols visited Peru in "
        "May 2019."
    )
    meeting = next(m for m in read(text).meetings if m.kind == "meeting")
    assert meeting.country is None


def test_a_pronoun_pays_a_visit() -> None:
    text = "Federal Councillor Urs Keller spoke. He will then pay an official visit to Latvia."
    (visit,) = read(text, "Swiss Federal Department of Foreign Affairs").meetings
    assert (visit.kind, visit.country, names(visit)) == ("visit", "LV", ["Urs Keller"])


def test_chinese_persons_are_named_by_the_first_word_afterwards() -> None:
    text = (
        "Chinese Vice Foreign Minister Deng Li arrived in Riga. During his stay, Deng met with Latvian Foreign "
        "Minister Juris Ozols on Thursday."
    )
    meeting = next(m for m in read(text).meetings if m.kind == "meeting")
    assert names(meeting) == ["Deng Li", "Juris Ozols"]


def test_a_person_met_behind_before_is_met_too() -> None:
    text = (
        "Foreign Minister Anna Kalns will travel to Lima, before meeting Peruvian President Luz Rojas on 10 May. She "
        "will also pay a courtesy visit to Prime Minister Tito Rojas of Peru."
    )
    found = [m for m in read(text, "Ministry of Foreign Affairs of Latvia").meetings if m.kind == "meeting"]
    assert [(names(m), m.status) for m in found] == [
        (["Anna Kalns", "Luz Rojas"], "scheduled"),
        (["Anna Kalns", "Tito Rojas"], "scheduled"),
    ]


def test_a_meeting_that_a_person_attended_is_no_gerund() -> None:
    text = "Foreign Minister Anna Kalns spoke before a meeting room in Lima. President Luz Rojas of Peru was ill."
    assert not read(text, "Ministry of Foreign Affairs of Latvia").meetings


def test_a_meeting_with_one_party_untold_is_kept_with_both_persons() -> None:
    text = "President Tom Moss and Latvian Prime Minister Juris Ozols met on Thursday."
    (meeting,) = read(text).meetings
    assert (names(meeting), meeting.parties) == (["Tom Moss", "Juris Ozols"], ("LV",))


def test_the_second_half_without_its_verb_has_a_head() -> None:
    text = (
        "The fifth meeting of the Latvia-Peru Joint Commission was held in Riga on 2 May 2024. The Latvian side was "
        "headed by Mr. Juris Ozols, State Secretary, and the Peruvian side by Ms. Luz Rojas, Vice Minister."
    )
    (session,) = read(text).meetings
    assert [(h.name, h.party) for h in session.heads] == [("Juris Ozols", "LV"), ("Luz Rojas", "PE")]


def test_welcoming_a_visit_is_no_meeting() -> None:
    text = "Latvian Foreign Minister Juris Ozols welcomed Peruvian Minister Luz Rojas's visit."
    assert not [m for m in read(text).meetings if m.kind == "meeting"]


def test_talks_on_the_occasion_of_a_summit_are_not_that_summit() -> None:
    text = (
        "Peruvian Minister Luz Rojas held a meeting with Chilean Minister Ana Soto on Thursday within the framework of "
        "the ASEAN Summit in Jakarta."
    )
    assert sorted((m.kind, m.parties) for m in read(text).meetings) == [
        ("meeting", ("CL", "PE")),
        ("session", ("ASEAN",)),
    ]


def test_a_meeting_of_an_earlier_month_is_not_what_the_document_reports() -> None:
    text = (
        "Latvian Minister Juris Ozols met Peruvian Minister Luz Rojas on 2 May 2024. Rojas last held talks with "
        "Latvian Premier Anna Kalns in Lima in February."
    )
    assert [(m.start, m.standing) for m in read(text).meetings] == [("2024-05-02", "subject"), ("2024-02", "mentioned")]


def test_a_meeting_told_behind_after_is_what_the_document_reports() -> None:
    text = (
        "Peru and Latvia signed a declaration on Thursday after Premier Tito Rojas met the Latvian President, the "
        "Latvian government said. Latvia and Peru have traded for years."
    )
    (meeting,) = read(text).meetings
    assert (meeting.standing, names(meeting), meeting.parties) == ("subject", ["Tito Rojas"], ("LV", "PE"))


SESSION = "Peru and Latvia held the 12th Trade Dialogue in Lima on 1 May 2024. "


@pytest.mark.parametrize("talks", ["held frank discussions on rails", "had an in-depth exchange of views on rails"])
def test_talks_held_beside_another_act_are_an_act(talks: str) -> None:
    text = f"{SESSION}The two sides reviewed the plan and {talks}."
    assert [a.kind for a in read(text).acts] == ["review", "discussion"]


def test_a_lunch_held_beside_an_act_is_none() -> None:
    assert len(read(f"{SESSION}The two sides reviewed the plan and held lunch on the roof.").acts) == 1


def test_whom_one_called_on_to_discuss_something_one_talked_to() -> None:
    text = SESSION + "Minister Luz Rojas of Peru called on President Anna Ozola of Latvia to discuss rails."
    assert [a.kind for a in read(text).acts] == ["discussion"]
    text = SESSION + "Minister Luz Rojas of Peru called on President Anna Ozola of Latvia on Friday."
    assert not read(text).acts


def test_what_one_said_where_one_attended_is_an_act() -> None:
    text = SESSION + "Minister Luz Rojas of Peru attended the forum of hill states, where she stated that rails matter."
    assert [a.kind for a in read(text).acts] == ["statement"]
