"""Meetings that newspapers tell by a noun with its sides beside it, and officials without a name."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-03").meetings)  # a Friday


def test_sides_may_stand_in_front_of_the_noun() -> None:
    (meeting,) = read("Latvian-Peruvian talks on fishing begin in Lima on Thursday.")
    assert meeting.parties == ("LV", "PE")
    assert (meeting.place, meeting.kind) == ("Lima", "meeting")


def test_a_pronoun_in_front_of_the_noun_is_one_side() -> None:
    text = (
        "Latvian President Juris Ozols flew home on Tuesday. In Riga the press was full of his talks in Lima on "
        "Monday with Peruvian President Luz Rojas."
    )
    meetings = [m for m in read(text) if m.kind == "meeting"]
    assert [(m.parties, m.place) for m in meetings] == [(("LV", "PE"), "Lima")]
    assert [h.name for h in meetings[0].heads] == ["Juris Ozols", "Luz Rojas"]


def test_talks_as_a_matter_are_no_meeting() -> None:
    assert not read("Critics say that Latvian-Peruvian negotiations bore nobody.")


def test_words_may_part_a_meeting_from_between() -> None:
    text = "A meeting yesterday between Latvian Minister Juris Ozols and his Peruvian counterpart Luz Rojas failed."
    (meeting,) = read(text)
    assert meeting.parties == ("LV", "PE")
    assert meeting.start == "2024-05-02"


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Trade ministers from five nations met in Oslo on Monday.", ()),
        (
            "Latvia and Peru are at odds over fishing. The two foreign ministers will meet in Oslo on Monday.",
            ("LV", "PE"),
        ),
        ("Members of the Association of Southeast Asian Nations met in Oslo on Monday.", ("ASEAN",)),
        ("NATO is split over fishing. The ministers, who met in Oslo on Monday, gave no reason.", ("NATO",)),
    ],
)
def test_officials_without_a_name_meet(text: str, parties: tuple[str, ...]) -> None:
    (meeting,) = read(text)
    assert (meeting.parties, meeting.place) == (parties, "Oslo")


def test_officials_of_one_country_are_no_two_sides() -> None:
    assert not read("Peru has ten provinces. The two ministers met in Lima on Monday.")


def test_the_present_with_a_day_tells_what_is_to_come() -> None:
    (meeting,) = read("NATO foreign ministers meet in Oslo on Monday.")
    assert (meeting.start, meeting.status) == ("2024-05-06", "scheduled")


def test_who_left_for_talks_has_not_met_yet() -> None:
    meetings = read("Latvian Foreign Minister Juris Ozols left for Lima today for talks with Peruvian officials.")
    assert {m.kind: m.status for m in meetings} == {"visit": "held", "meeting": "scheduled"}
    assert {m.place for m in meetings} == {"Lima"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Latvian Foreign Minister Juris Ozols will make a Lima visit in June.", "scheduled"),
        ("LIMA, May 3 - Latvian Foreign Minister Juris Ozols flew here on Tuesday.", "held"),
        ("LIMA, May 3 - Latvian Foreign Minister Juris Ozols's visit here last week was his first.", "held"),
        ("Latvian Foreign Minister Juris Ozols leaves on Sunday for Lima.", "scheduled"),
    ],
)
def test_a_visit_may_be_told_without_to(text: str, status: str) -> None:
    (visit,) = read(text)
    assert (visit.kind, visit.status, visit.place, visit.parties) == ("visit", status, "Lima", ("LV", "PE"))


def test_who_left_without_a_place_made_no_visit() -> None:
    assert not read("Latvian Foreign Minister Juris Ozols left the hall on Sunday with a Peruvian hat.")


def test_leaders_in_the_genitive_are_those_told_before() -> None:
    text = (
        "Latvian President Juris Ozols and Peruvian President Luz Rojas spoke by telephone on Thursday. "
        "The call follows the two leaders' meeting in Oslo in March."
    )
    (meeting,) = (m for m in read(text) if m.place == "Oslo")
    assert (meeting.parties, meeting.start) == (("LV", "PE"), "2024-03")


def test_this_will_be_their_first_meeting_is_the_meeting_told_before() -> None:
    text = (
        "Latvian President Juris Ozols met Peruvian President Luz Rojas in Riga on Thursday. "
        "It was their first meeting in Riga."
    )
    assert len([m for m in read(text) if m.kind == "meeting"]) == 1


def test_their_talks_with_others_are_no_talks_of_the_two() -> None:
    text = (
        "Latvian President Juris Ozols met Peruvian President Luz Rojas in Riga on Thursday. "
        "They spoke of their recent conversations with Kenyan farmers."
    )
    assert len(read(text)) == 1


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("A three-day meeting of trade ministers from 25 nations opened in Oslo on Monday.", ()),
        ("The two-day summit of the six Gulf Cooperation Council states ended in Oslo on Monday.", ("GCC",)),
        ("Officials from Latvia, Peru and Kenya are meeting in Oslo this week.", ("KE", "LV", "PE")),
    ],
)
def test_many_states_gather(text: str, parties: tuple[str, ...]) -> None:
    (meeting,) = read(text)
    assert (meeting.parties, meeting.place, meeting.standing) == (parties, "Oslo", "subject")


def test_a_clause_may_tell_who_held_the_talks() -> None:
    text = "Latvian President Juris Ozols said the talks he held with Peruvian leader Luz Rojas were useful."
    (meeting,) = read(text)
    assert meeting.parties == ("LV", "PE")
    assert [h.name for h in meeting.heads] == ["Juris Ozols", "Luz Rojas"]


def test_cooperation_between_two_states_is_no_meeting() -> None:
    assert not read("Discussions focused on stronger cooperation between Latvia and Peru in fishing.")


@pytest.mark.parametrize(
    ("text", "mechanism", "status"),
    [
        ("The GATT council met in Oslo on Monday.", "GATT council", "held"),
        ("The ICO executive board will meet in Oslo on Tuesday.", "ICO executive board", "scheduled"),
        ("Prices fell ahead of the OPEC meeting in Oslo on Tuesday.", "OPEC", "scheduled"),
        ("A meeting of the Group of Seven opened in Oslo on Monday.", "Group of Seven", "held"),
    ],
)
def test_a_body_alone_may_tell_of_its_session(text: str, mechanism: str, status: str) -> None:
    (session,) = read(text)
    assert (session.kind, session.mechanism, session.place, session.status) == ("session", mechanism, "Oslo", status)


def test_no_session_is_told_where_a_body_has_a_day_nor_a_place() -> None:
    assert not read("There is no need for an emergency OPEC meeting, the minister said.")


def test_ministers_of_a_body_hold_its_session_under_their_name() -> None:
    (meeting,) = read("A meeting of OPEC ministers opened in Oslo on Monday.")
    assert (meeting.kind, meeting.mechanism, meeting.parties) == ("session", "OPEC ministers", ("OPEC",))


def test_family_names_joined_by_a_stroke_are_two_sides() -> None:
    text = (
        "Latvian President Juris Ozols and Peruvian President Luz Rojas are at odds. "
        "Traders wait for the Ozols-Rojas talks in Oslo."
    )
    (meeting,) = read(text)
    assert [h.name for h in meeting.heads] == ["Juris Ozols", "Luz Rojas"]


def test_who_met_may_stand_in_the_sentence_before() -> None:
    text = (
        "Latvian Foreign Minister Juris Ozols spoke at a fair in Lima. During a meeting with Peruvian Foreign "
        "Minister Luz Rojas, both sides praised the fair."
    )
    assert [m.parties for m in read(text) if m.kind == "meeting"] == [("LV", "PE")]


@pytest.mark.parametrize(
    "text",
    [
        "Latvian Foreign Minister Juris Ozols was in Lima from 2 to 4 April for talks.",
        "Latvian Foreign Minister Juris Ozols praised the fair. He visited Lima in April.",
    ],
)
def test_a_stay_is_a_visit(text: str) -> None:
    (visit,) = (m for m in read(text) if m.kind == "visit")
    assert (visit.place, visit.parties, (visit.start or "")[:7]) == ("Lima", ("LV", "PE"), "2024-04")


def test_who_lives_in_a_place_visits_it_not() -> None:
    assert not read("Latvian Foreign Minister Juris Ozols was in Lima a poet of some note.")


@pytest.mark.parametrize(
    "text",
    [
        "Latvian President Juris Ozols rejected suggestions for talks with Peruvian President Luz Rojas.",
        "Latvian President Juris Ozols is not interested in more talks with Peruvian President Luz Rojas in Oslo.",
    ],
)
def test_talks_that_are_only_wished_for_are_none(text: str) -> None:
    assert not read(text)


@pytest.mark.parametrize(
    ("text", "parties", "status"),
    [
        ("A summit over the canal was held in Oslo on Monday.", (), "held"),
        ("The Latvian president held a meeting with leaders of several lake countries in Oslo.", ("LV",), "held"),
        ("Peru and Kenya fell out. A meeting of ministers of both countries in Oslo failed.", ("KE", "PE"), "held"),
        ("Peru and Kenya fell out. They spoke at a low-level bilateral trade meeting in Oslo.", ("KE", "PE"), "held"),
    ],
)
def test_sides_may_be_told_in_part_or_before(text: str, parties: tuple[str, ...], status: str) -> None:
    (meeting,) = read(text)
    assert (meeting.parties, meeting.place, meeting.status) == (parties, "Oslo", status)


def test_he_is_due_to_meet_somebody() -> None:
    text = "Latvian President Juris Ozols praised the fair. In Lima he is due to meet President Luz Rojas of Peru."
    (meeting,) = read(text)
    assert (meeting.parties, meeting.status) == (("LV", "PE"), "scheduled")


def test_a_visit_under_way_takes_place_in_the_month_of_publication() -> None:
    (visit,) = read("Latvian President Juris Ozols is on a visit to Peru.")
    assert (visit.standing, visit.start, visit.country) == ("subject", "2024-05", "PE")


def test_a_team_from_a_country_is_of_that_country() -> None:
    (visit,) = read("A technical team from Peru undertook an official visit to Latvia in March.")
    assert visit.parties == ("LV", "PE")


def test_talks_at_the_head_of_a_sentence_are_no_name() -> None:
    assert not read("Talks on Peru's membership made progress.")


@pytest.mark.parametrize(
    ("text", "kind", "parties"),
    [
        ("OPEC oil ministers met in Oslo on Monday.", "session", ("OPEC",)),
        ("The G8 countries will meet in Oslo in July.", "session", ("G8",)),
        ("Leading industrial nations will meet in Oslo on Tuesday.", "meeting", ()),
        ("Peru and Kenya discussed peace at a meeting in Oslo.", "meeting", ("KE", "PE")),
        ("Officials came to begin a meeting of the Group of Five in Oslo.", "session", ("G5",)),
    ],
)
def test_members_of_a_body_hold_its_session(text: str, kind: str, parties: tuple[str, ...]) -> None:
    (meeting,) = read(text)
    assert (meeting.kind, meeting.parties, meeting.place) == (kind, parties, "Oslo")


def test_he_who_takes_part_in_talks_is_one_side() -> None:
    text = (
        "Latvian Foreign Minister Juris Ozols praised the fair. He is due to take part in talks with Peru on Tuesday."
    )
    (meeting,) = read(text)
    assert (meeting.parties, meeting.start) == (("LV", "PE"), "2024-05-07")


@pytest.mark.parametrize(
    "text",
    [
        "Latvian President Juris Ozols came to Oslo for talks on how to end the war with Peru.",
        "Latvian President Juris Ozols held talks on ties with Peru in Oslo.",
    ],
)
def test_the_with_of_a_topic_tells_no_side(text: str) -> None:
    assert not [m for m in read(text) if m.kind == "meeting" and m.rule == "meetings/trigger/noun"]


def test_a_number_may_stand_before_a_world_forum() -> None:
    (session,) = read("Latvian President Juris Ozols will attend the 10th World River Forum in Oslo in June.")
    assert (session.number, session.mechanism) == (10, "World River Forum")


def test_short_names_stand_apart_from_a_summit_s_name() -> None:
    (session,) = read("The Lake Shore Union (LSU) Summit in Oslo will take place in June.")
    assert (session.mechanism, session.acronym) == ("Lake Shore Union Summit", "LSU")


def test_a_meeting_of_late_in_the_first_sentences_is_reported() -> None:
    (meeting,) = read("Peru and Kenya reached an accord at a meeting in Oslo on Thursday.")
    assert meeting.standing == "subject"


def test_to_meet_again_is_one_further_meeting_alone() -> None:
    text = (
        "Latvian President Juris Ozols met Peruvian President Luz Rojas in Riga on Thursday. "
        "They agreed to meet again in Oslo on 4 June."
    )
    assert [m.standing for m in read(text)] == ["subject", "mentioned"]


def test_a_place_alone_may_name_a_meeting() -> None:
    (meeting,) = read("Dealers wait for signs of an accord at the Oslo talks.")
    assert (meeting.kind, meeting.place, meeting.parties) == ("meeting", "Oslo", ())


def test_a_place_that_a_session_stands_in_names_no_second_one() -> None:
    text = "The Lake Forum opened in Oslo on Monday. Dealers wait for signs of an accord at the Oslo talks."
    assert [m.kind for m in read(text)] == ["session"]


@pytest.mark.parametrize(
    "text",
    [
        "A series of meetings of leading finance ministers opened in Oslo on Monday.",
        "Speaking after talks with Peruvian President Luz Rojas in Oslo, he praised the accord.",
    ],
)
def test_leading_ministers_and_he_who_is_not_the_person_met(text: str) -> None:
    first = "Latvian President Juris Ozols came by boat. "
    (meeting,) = (m for m in read(first + text) if m.kind == "meeting")
    assert meeting.place == "Oslo"
    assert meeting.parties in ((), ("LV", "PE"))


def test_talks_agreed_to_begin_are_an_occasion_only_with_a_day_or_place() -> None:
    held = "Latvian Foreign Minister Juris Ozols met Peru's Foreign Minister Luz Rojas in Lima on Monday. "
    assert len(annotate(held + "The two sides agreed to open talks on fisheries.").meetings) == 1
    later = annotate(held + "The two sides agreed to open talks in Riga next month.", published="2024-05-03").meetings
    assert [(m.place, m.start) for m in later][1:] == [("Riga", "2024-06")]


def test_talks_that_open_a_sentence_are_those_of_the_person_before() -> None:
    text = "World Bank President Ada Blum spoke. In talks with Peru's President Luz Rojas loans were the main matter."
    (meeting,) = read(text)
    assert meeting.parties == ("PE", "WB")


def test_a_summit_of_the_two_persons_beside_it_is_theirs() -> None:
    text = "It will be signed by Latvian President Juris Ozols and his Peruvian counterpart Luz Rojas at their summit."
    (meeting,) = read(text)
    assert {h.name for h in meeting.heads} == {"Juris Ozols", "Luz Rojas"}


def test_a_round_that_will_be_held_is_ahead() -> None:
    (meeting,) = read("A new round of talks between Latvia and Peru on the dam will be held in Lima on Saturday.")
    assert (meeting.status, meeting.start) == ("scheduled", "2024-05-04")
