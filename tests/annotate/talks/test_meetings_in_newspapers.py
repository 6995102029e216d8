"""Meetings as a newspaper tells of them: in passing, by persons whose office stands apart, with group words."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-03", publisher="Harbour News Agency").meetings)


def names(meeting: MeetingMention) -> list[str]:
    return [h.name for h in meeting.heads]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Kenyan Trade Minister Ada Mwangi met Peru's new Prime Minister Luz Rojas in Lima.", "Prime Minister"),
        ("Kenyan Trade Minister Ada Mwangi met the Prime Minister of Peru, Luz Rojas to talk.", "Prime Minister"),
        ("Kenyan Trade Minister Ada Mwangi met Peruvian Chief of Army Staff (COAS) General Luz Rojas.",
         "Chief of Army Staff"),
        ("Kenyan envoy Ada Mwangi met the Minister of State at the Federal Foreign Office of Germany, Luz Rojas.",
         "Minister of State at the Federal Foreign Office"),
    ],
)  # fmt: skip
def test_words_between_country_office_and_name_do_not_part_them(text: str, office: str) -> None:
    (meeting,) = meetings(text)
    assert [(h.name, h.office) for h in meeting.heads][1] == ("Luz Rojas", office)


def test_the_visitor_behind_of_is_not_the_place_that_is_visited() -> None:
    (visit,) = meetings("The two sides announced the visit of Peru's Trade Minister Luz Rojas to Kenya on 9 May.")
    assert (visit.parties, visit.country, names(visit)) == (("KE", "PE"), "KE", ["Luz Rojas"])


def test_a_visit_that_was_ended_before_the_journey_is_told_beside_it() -> None:
    text = (
        "Peruvian President Luz Rojas arrived in Nairobi after wrapping up her three-day visit to neighbouring Uganda."
    )
    found = {v.country: v.standing for v in meetings(text)}
    assert found == {"KE": "subject", "UG": "mentioned"}


def test_those_named_of_a_group_are_of_its_side() -> None:
    text = (
        "Kenyan Trade Minister Ada Mwangi will hold meetings with the Peruvian leadership, including Chief Adviser "
        "Luz Rojas."
    )
    (meeting,) = meetings(text)
    assert [(h.name, h.party) for h in meeting.heads] == [("Ada Mwangi", "KE"), ("Luz Rojas", "PE")]


def test_a_definite_call_is_the_one_told_before_it() -> None:
    text = (
        "Officials of Peru and Kenya held a phone call over the border. Peru's vice foreign minister, Juan Rojas, in "
        "the phone call with Kenyan Deputy Minister Ada Mwangi, said that all was well."
    )
    (call,) = meetings(text)
    assert set(names(call)) == {"Juan Rojas", "Ada Mwangi"}


def test_a_call_between_the_leaders_of_the_two_is_theirs() -> None:
    text = (
        "Peruvian President Luz Rojas praised Kenyan Minister Ada Mwangi. It came in a call in two months between "
        "the leaders of the two neighbours."
    )
    (call,) = meetings(text)
    assert (call.kind, call.parties) == ("call", ("KE", "PE"))


def test_the_talks_between_the_two_take_no_parties_from_what_follows() -> None:
    text = (
        "Kenyan Trade Minister Ada Mwangi met Peruvian President Luz Rojas in Lima. The conversation between the two "
        "comes days after Chilean ministers left Peru."
    )
    assert [m.parties for m in meetings(text)] == [("KE", "PE")]


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan Trade Minister Ada Mwangi is likely to meet Peruvian President Luz Rojas.",
        "Kenyan Minister Ada Mwangi will brief us after her meeting with Peruvian President Luz Rojas later today.",
        "A possible impending visit by Peruvian President Luz Rojas to Kenya worries the ministry.",
    ],
)
def test_what_is_likely_or_later_today_has_not_taken_place(text: str) -> None:
    assert [m.status for m in meetings(text)] == ["scheduled"]


def test_an_outlets_name_puts_no_meeting_in_the_future() -> None:
    (meeting,) = meetings("HARBOURNEXT – Kenya Ambassador Ada Mwangi met Peru's new President Luz Rojas and talked.")
    assert meeting.status == "held"


def test_a_reception_at_a_named_airport_is_no_meeting() -> None:
    text = (
        "At Old Mill International Airport, Kenyan Trade Minister Ada Mwangi was received by Peruvian envoy Luz Rojas."
    )
    assert meetings(text) == []


def test_greetings_told_at_the_meeting_add_no_principal() -> None:
    text = (
        "Kenyan Ambassador Ada Mwangi met Peruvian President Luz Rojas on Tuesday. During the meeting, the Ambassador "
        "conveyed the greetings of Kenyan President Amos Otieno to President Rojas."
    )
    (meeting,) = meetings(text)
    assert names(meeting) == ["Ada Mwangi", "Luz Rojas"]


def test_initials_name_the_same_summit() -> None:
    text = (
        "Leaders left for the Shanghai Cooperation Organisation summit. The SCO summit opens on Sunday in the city of "
        "Tianjin."
    )
    (summit,) = meetings(text)
    assert (summit.place, summit.status, summit.start) == ("Tianjin", "scheduled", "2024-05-05")


def test_initials_alone_do_not_join_two_occasions_of_one_body() -> None:
    text = (
        "Leaders left for the Shanghai Cooperation Organisation Summit in Tianjin. In April the minister went to the "
        "SCO Foreign Ministers' meeting in Qingdao."
    )
    assert len([m for m in meetings(text) if m.kind == "session"]) == 2


def test_a_counterpart_is_the_subjects_not_the_last_persons() -> None:
    text = (
        "Kenyan Foreign Minister Ada Mwangi called on Peru's President Luz Rojas and also met with her Peruvian "
        "counterpart, Juan Soto in Lima."
    )
    offices = {h.name: h.office for m in meetings(text) for h in m.heads}
    assert offices["Juan Soto"] == "Foreign Minister"


def test_a_head_told_by_the_family_name_alone_is_met() -> None:
    text = "The US wants peace. Ukraine's Foreign Minister Olena Tkachuk is to meet Biden in Riga on 9 May."
    (meeting,) = meetings(text)
    assert [(h.name, h.party) for h in meeting.heads] == [("Olena Tkachuk", "UA"), ("Biden", "US")]


@pytest.mark.parametrize(
    "text",
    [
        "The US is far. Ukraine's Foreign Minister Olena Tkachuk met the Biden team in Riga.",
        "The US is far. Ukraine's Foreign Minister Olena Tkachuk met Biden Rossi of the choir in Riga.",
    ],
)
def test_a_family_name_before_a_noun_or_a_further_name_is_no_person(text: str) -> None:
    assert all("Biden" not in names(m) for m in meetings(text))


@pytest.mark.parametrize(
    "verb", ["has not met", "refused to meet", "is ready to meet", "told of his willingness to meet", "never met"]
)
def test_what_nobody_did_is_no_meeting(verb: str) -> None:
    assert meetings(f"Kenyan President Amos Otieno {verb} Peruvian President Luz Rojas.") == []


def test_a_clause_in_commas_does_not_put_the_verb_behind_it_in_the_future() -> None:
    text = "Kenyan President Amos Otieno, who will hold twenty talks, met Peruvian President Luz Rojas on Tuesday."
    assert [m.status for m in meetings(text)] == ["held"]


def test_those_met_separately_are_met_one_by_one() -> None:
    text = (
        "Kenyan Trade Minister Ada Mwangi met here separately with Peru's Foreign Minister Luz Rojas, Chilean Foreign "
        "Minister Juan Soto and Cuban Foreign Minister Ana Cruz."
    )
    assert [m.parties for m in meetings(text)] == [("KE", "PE"), ("CL", "KE"), ("CU", "KE")]


def test_somebody_who_was_in_a_city_last_week_visited_it() -> None:
    text = (
        "Peruvian President Luz Rojas, who was in Nairobi last week, spoke by phone with Chilean President Juan Soto."
    )
    visits = [m for m in meetings(text) if m.kind == "visit"]
    assert [(v.country, v.standing, names(v)) for v in visits] == [("KE", "mentioned", ["Luz Rojas"])]


def test_the_island_of_a_national_paper_is_its_own_land() -> None:
    text = "Japanese Foreign Minister Yuki Mori paid a short visit to the island nation last month. She was glad."
    (visit,) = annotate(text, published="2024-05-03", publisher="Ada Derana").meetings
    assert (visit.parties, visit.country, visit.start) == (("JP", "LK"), "LK", "2024-04")


def test_a_foreigner_told_without_a_country_is_not_of_the_papers() -> None:
    text = "Sri Lanka's President Nimal Silva held discussions with Chairman Yuki Mori. They spoke of Japan's loans."
    (meeting,) = annotate(text, published="2024-05-03", publisher="EconomyNext").meetings
    assert meeting.parties == ("JP", "LK")


def test_the_governor_of_a_province_has_a_name() -> None:
    (meeting,) = meetings("Kenyan President Amos Otieno met Peru's Governor of Lima Province Luz Rojas in Lima.")
    assert names(meeting) == ["Amos Otieno", "Luz Rojas"]


def test_those_named_of_many_were_each_met_alone() -> None:
    text = (
        "Kenyan Trade Minister Ada Mwangi met several diplomats at the fair, including Peruvian Foreign Minister Luz "
        "Rojas and Cuban Foreign Minister Ana Cruz."
    )
    assert [m.parties for m in meetings(text)] == [("KE", "PE"), ("CU", "KE")]


@pytest.mark.parametrize("subject", ["the DPM/FM", "the Peruvian diplomat", "the Peruvian PM"])
def test_a_nationality_or_letters_mean_the_person_told_before(subject: str) -> None:
    text = (
        "Peruvian Prime Minister Luz Rojas arrived in Nairobi on Thursday. During the visit, "
        f"{subject} will meet Kenyan President Amos Otieno."
    )
    (meeting,) = (m for m in meetings(text) if m.kind == "meeting")
    assert (names(meeting), meeting.status) == (["Luz Rojas", "Amos Otieno"], "scheduled")
    assert (meeting.place, meeting.country) == ("Nairobi", "KE")


def test_the_two_of_them_had_a_call() -> None:
    text = (
        "Kenyan President Amos Otieno was the first to greet Peruvian President Luz Rojas. The two of them had a very "
        "cordial telephone conversation thereafter."
    )
    (call,) = meetings(text)
    assert (call.kind, call.parties) == ("call", ("KE", "PE"))


def test_a_second_verb_behind_and_is_to_come_as_the_first() -> None:
    text = "Kenyan Trade Minister Ada Mwangi will visit Lima port and meet Peruvian President Luz Rojas at his house."
    assert {m.status for m in meetings(text) if m.kind == "meeting"} == {"scheduled"}


def test_a_meeting_in_another_country_is_another_meeting() -> None:
    text = (
        "Kenyan Trade Minister Ada Mwangi met Peruvian Trade Minister Luz Rojas in Lima. It was warm. Mwangi and "
        "Rojas held talks in Havana on April 9."
    )
    assert [m.country for m in meetings(text)] == ["PE", "CU"]


def test_a_visit_under_way_has_begun() -> None:
    text = "Kenyan Trade Minister Ada Mwangi is paying an official visit to Peru from May 2 to 5."
    assert [m.status for m in meetings(text)] == ["held"]


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan Trade Minister Ada Mwangi, winding up a two-day visit to Lima, said prices would fall.",
        "Kenyan Trade Minister Ada Mwangi has said during a visit to Peru that prices would fall.",
        "Kenyan Trade Minister Ada Mwangi agreed to lower prices in talks with Peruvian Trade Minister Luz Rojas.",
    ],
)
def test_what_the_first_sentence_tells_aside_is_what_it_is_about(text: str) -> None:
    assert [m.standing for m in meetings(text)] == ["subject"]


def test_what_took_place_the_year_before_is_background() -> None:
    text = (
        "Kenyan President Amos Otieno met Peruvian President Luz Rojas in Lima on Thursday. Otieno met Cuban President "
        "Ana Cruz in Havana in 2022."
    )
    assert [m.standing for m in meetings(text)] == ["subject", "mentioned"]


def test_a_paper_reports_from_where_the_two_met() -> None:
    text = "LIMA, May 2 - Kenyan President Amos Otieno met Peruvian President Luz Rojas today to talk of ore."
    (meeting,) = meetings(text)
    assert meeting.country == "PE"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The UN Security Council met on Monday at the wish of Peru.", "held"),
        ("The UN Security Council will hold an emergency meeting on Monday at the wish of Peru.", "scheduled"),
    ],
)
def test_an_organ_that_sits_has_a_session(text: str, status: str) -> None:
    (session,) = meetings(text)
    assert (session.kind, session.mechanism, session.status) == ("session", "UN Security Council", status)


@pytest.mark.parametrize(
    "text",
    [
        "The UN Security Council met the ministers of Peru.",
        "The UN Security Council holds a view of its own on Monday.",
    ],
)
def test_an_organ_that_meets_somebody_or_holds_a_view_does_not_sit(text: str) -> None:
    assert [m for m in meetings(text) if m.kind == "session"] == []


def test_a_delegation_visits() -> None:
    text = "A high-level Peruvian delegation embarked on an official visit to Kenya earlier this week to learn."
    (visit,) = meetings(text)
    assert (visit.kind, visit.parties, visit.country) == ("visit", ("KE", "PE"), "KE")


def test_a_visit_beside_what_was_said_is_mentioned() -> None:
    text = "Peruvian President Luz Rojas spoke on Thursday after returning to Lima from an official visit to Kenya."
    assert [(v.country, v.standing) for v in meetings(text)] == [("KE", "mentioned")]


@pytest.mark.parametrize("words", ["They had a phone call in March.", "The two leaders spoke by phone in March."])
def test_a_call_of_both_is_another_occasion_than_their_meeting(words: str) -> None:
    text = f"Kenyan President Amos Otieno met Peruvian President Luz Rojas in Rome. {words}"
    assert [(m.kind, m.parties) for m in meetings(text)] == [("meeting", ("KE", "PE")), ("call", ("KE", "PE"))]


def test_a_meeting_of_others_told_late_in_a_newspaper_is_no_subject() -> None:
    text = (
        "Kenyan President Ada Mwangi met Peruvian President Luz Rojas in Lima on Thursday.\n\n"
        "They discussed fishing. "
        "Both leaders voiced hope. The border is closed. Trade has fallen. Nobody knows for how long.\n\n"
        "Latvian Prime Minister Anna Ozola met Chilean President Juan Soto in Riga on Thursday."
    )
    assert [m.standing for m in meetings(text)] == ["subject", "mentioned"]
    (first, second) = annotate(text, published="2024-05-04", publisher="Ministry of Foreign Affairs of Kenya").meetings
    assert (first.standing, second.standing) == ("subject", "subject")
