"""Who led or took part in consultations, as releases of ministries tell it."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def read(text: str) -> list[MeetingMention]:
    return list(annotate(Document(text, published="2024-10-10")).meetings)


def heads(meeting: MeetingMention) -> list[tuple[str | None, str | None, str]]:
    return sorted((h.name, h.party, h.role) for h in meeting.heads)


BOTH = [("Juma Otieno", "KE", "head"), ("Luz Rojas", "PE", "head")]


def test_two_who_took_part_in_consultations_told_before_headed_them() -> None:
    text = (
        "Political consultations between the foreign ministries of Peru and Kenya were held in Lima on Monday. "
        "Deputy Foreign Minister Luz Rojas from Peru's side and Deputy Foreign Minister Juma Otieno from Kenya's side "
        "took part in the political consultations."
    )
    (session,) = read(text)
    assert heads(session) == BOTH


def test_who_took_part_in_talks_of_another_name_is_no_head_of_a_session() -> None:
    text = (
        "The third Peru-Kenya Fisheries Dialogue was held in Lima on Monday. Peruvian Trade Minister Luz Rojas and "
        "Kenyan Trade Minister Juma Otieno took part in the negotiations on tariffs."
    )
    session = next(m for m in read(text) if m.kind == "session")
    assert heads(session) == []


def test_two_in_their_consultations_headed_them() -> None:
    text = (
        "Minister of State Luz Rojas of Peru and Deputy Foreign Minister Juma Otieno of Kenya in their first ever "
        "bilateral political consultations in Lima on Monday reaffirmed their wish for trade."
    )
    (session,) = read(text)
    assert heads(session) == BOTH


def test_leaders_named_behind_a_dash_are_heads() -> None:
    text = (
        "The 21st round of the Peru-Kenya border talks, led by Special Representatives — Peru's National Security "
        "Adviser Luz Rojas and Kenyan Foreign Minister Juma Otieno — was held at Lima on Monday."
    )
    (session,) = read(text)
    assert heads(session) == BOTH


def test_those_who_attended_the_meeting_told_before_met() -> None:
    text = (
        "Peru and Kenya held a ministerial meeting in Lima on Monday. Peru's Trade Minister Luz Rojas and Kenya's "
        "Trade Minister Juma Otieno attended the meeting."
    )
    (meeting,) = read(text)
    assert heads(meeting) == [("Juma Otieno", "KE", "principal"), ("Luz Rojas", "PE", "principal")]


def test_names_behind_their_states_stand_between() -> None:
    (meeting,) = read("The talks between Peru's Luz Rojas and Kenya's Juma Otieno took place in Lima on Monday.")
    assert heads(meeting) == [("Juma Otieno", "KE", "principal"), ("Luz Rojas", "PE", "principal")]


def test_a_thing_of_a_state_stands_for_no_person() -> None:
    assert all(not m.heads for m in read("The gap between Peru's Machu Picchu and Kenya's coast was wide."))


def test_those_of_one_side_who_attended_are_no_principals() -> None:
    text = "Peru and Kenya held talks in Lima on Monday. Directors Luz Rojas and Ana Soto of Peru attended the talks."
    (meeting,) = read(text)
    assert heads(meeting) == []


def test_who_co_chaired_a_session_with_another_on_the_day_before_heads_it() -> None:
    text = (
        "The Latvia-Peru Political Consultations were held in Riga on 3 May. Foreign Secretary Luz Rojas headed the "
        "Peruvian side. On the previous day, she had co-chaired the fifth meeting of the Latvia-Peru Working Group on "
        "Ports with Vice Minister Juris Ozols of Latvia."
    )
    consultations, group = annotate(text, published="2024-05-03").meetings
    assert (consultations.start, group.start, group.number) == ("2024-05-03", "2024-05-02", 5)
    assert [(h.name, h.role) for h in group.heads] == [("Luz Rojas", "co_chair"), ("Juris Ozols", "co_chair")]


def test_a_short_name_may_stand_between_commas_and_a_chair_alongside_another() -> None:
    text = "President Bola Adeyemi of Nigeria co-chaired the second Nigeria-Peru Joint Sea Commission, JSC, alongside "
    record = annotate(text + "President Luz Rojas of Peru in Lima on Monday.", published="2024-05-14")
    (session,) = record.meetings
    assert (session.acronym, session.number) == ("JSC", 2)
    assert [(h.name, h.role) for h in session.heads] == [("Bola Adeyemi", "co_chair"), ("Luz Rojas", "co_chair")]


def test_two_who_did_something_at_a_session_were_its_heads() -> None:
    text = (
        "The second Joint Reef Commission was held in Lima on Monday. During the session, the Minister of Ports of "
        "Norway, Anne Holm, and her Peruvian counterpart, Luz Rojas, resolved to share maps."
    )
    (session,) = annotate(text, published="2024-05-06").meetings
    assert [(h.name, h.party, h.role) for h in session.heads] == [
        ("Anne Holm", "NO", "head"),
        ("Luz Rojas", "PE", "head"),
    ]


def test_one_of_them_alone_is_no_head() -> None:
    text = (
        "The second Norway-Peru Reef Commission was held in Lima on Monday. During the session, the Minister of Ports "
        "of Norway, Anne Holm, praised the divers."
    )
    (session,) = annotate(text, published="2024-05-06").meetings
    assert not session.heads


@pytest.mark.parametrize(
    "told",
    [
        "Peru was represented by Deputy Minister Luz Rojas, Latvia by State Secretary Ivo Ozols.",
        "Deputy Minister Luz Rojas and State Secretary Ivo Ozols chaired it on behalf of Peru and Latvia respectively.",
        "It was co-chaired by Deputy Minister Luz Rojas, from the Peruvian Ministry of Trade, and State Secretary Ivo "
        "Ozols, from the Latvian Ministry of Trade.",
    ],
)
def test_the_side_of_heads_told_in_further_ways(told: str) -> None:
    text = f"The third session of the Reef Commission between Peru and Latvia was held in Riga on 3 March. {told}"
    (session,) = annotate(text, published="2015-03-05", publisher="Harbour News").meetings
    assert [(h.name, h.party) for h in session.heads] == [("Luz Rojas", "PE"), ("Ivo Ozols", "LV")]


def test_a_word_between_two_heads_is_no_side() -> None:
    text = "The third session of the Reef Commission between Peru and Latvia was held in Riga on 3 March. "
    told = "Peru was represented by Deputy Minister Luz Rojas, driven by State Secretary Ivo Ozols."
    (session,) = annotate(text + told, published="2015-03-05", publisher="Harbour News").meetings
    assert [h.name for h in session.heads] == ["Luz Rojas"]


@pytest.mark.parametrize(
    ("told", "roles"),
    [
        ("convened", ["chair", "co_chair", "co_chair"]),
        ("praised and followed", ["co_chair", "co_chair"]),
    ],
)
def test_who_convenes_a_body_with_counterparts_is_in_the_chair(told: str, roles: list[str]) -> None:
    text = (
        f"Trade Minister Ivo Ozols {told} the Latvia-Peru Ports Dialogue with Peruvian counterparts today. The "
        "Peruvian side was chaired by Trade Minister Luz Rojas and Ambassador Ana Soto."
    )
    found = annotate(text, published="2024-05-07", publisher="Latvia Ministry of Foreign Affairs").meetings
    assert all([h.role for h in session.heads] == roles for session in found)
    assert found or told != "convened"


HELD = "The second session of the Peru-Kenya Joint Commission was held in Lima on 2 October 2024. "
IN_CHAIR = [("Juma Otieno", "KE", "co_chair"), ("Luz Rojas", "PE", "co_chair")]


@pytest.mark.parametrize(
    "text",
    [
        "Its co-chairs were Luz Rojas, Trade Minister of Peru, and Juma Otieno, Trade Minister of Kenya.",
        "The co-chairs were Trade Minister Luz Rojas of Peru and Trade Minister Juma Otieno of Kenya.",
        "The co-chairs of the session were Peruvian Trade Minister Luz Rojas and Kenyan Trade Minister Juma Otieno.",
        "Luz Rojas, Trade Minister of Peru, and Juma Otieno, Trade Minister of Kenya, were its co-chairs.",
    ],
)
def test_co_chairs_told_by_a_noun_led_the_session_told_before(text: str) -> None:
    (session,) = read(HELD + text)
    assert heads(session) == IN_CHAIR


def test_heads_of_delegation_told_by_a_noun_led_the_session_told_before() -> None:
    text = "The heads of delegation were Peruvian Trade Minister Luz Rojas and Kenyan Trade Minister Juma Otieno."
    (session,) = read(HELD + text)
    assert heads(session) == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "The co-chairs were glad to hear from Trade Minister Luz Rojas of Peru.",
        "The co-chairs were thanked by Trade Minister Luz Rojas of Peru.",
    ],
)
def test_what_the_co_chairs_felt_tells_no_heads(text: str) -> None:
    (session,) = read(HELD + text)
    assert heads(session) == []


def test_a_session_spoken_of_is_of_those_it_was_between() -> None:
    text = (
        "They praised the May 2023 Lima Summit between President Luz Rojas of Peru and President Ivo Ozols of Latvia."
    )
    (found,) = annotate(text, published="2024-05-08").meetings
    assert (found.parties, [h.name for h in found.heads]) == (("LV", "PE"), ["Luz Rojas", "Ivo Ozols"])


@pytest.mark.parametrize(
    "told",
    [
        "Deputy Foreign Minister Luz Rojas represented Peru and Deputy Foreign Minister Juma Otieno represented Kenya.",
        "Deputy Foreign Minister Luz Rojas represented Peru, while the Kenyan side was led by Deputy Foreign Minister "
        "Juma Otieno.",
    ],
)
def test_who_represented_a_state_headed_its_side(told: str) -> None:
    (session,) = read(f"The third round of political consultations was held in Lima on Monday. {told}")
    assert (session.number, session.parties, heads(session)) == (3, ("KE", "PE"), BOTH)


def test_what_somebody_represents_for_a_state_is_no_side() -> None:
    text = "The third round of political consultations was held in Lima on Monday. Minister Luz Rojas represented hope."
    assert [heads(m) for m in read(text)] == [[]]


def test_who_leads_with_somebody_named_may_be_told_by_a_pronoun() -> None:
    text = (
        "Foreign Minister Luz Rojas of Peru arrived in Nairobi on Monday. She and Foreign Minister Juma Otieno will "
        "co-chair the third Peru-Kenya Strategic Dialogue on Tuesday."
    )
    session = next(m for m in annotate(text, published="2024-05-14").meetings if m.kind == "session")
    assert [(h.name, h.party) for h in session.heads] == [("Luz Rojas", "PE"), ("Juma Otieno", "KE")]
