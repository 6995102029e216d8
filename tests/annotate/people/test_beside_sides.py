"""Whose side a person is of by the words beside him, and who led where a verb is left out."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention

OPENING = "The fourth Peru-Kenya Fisheries Dialogue was held in Lima on 7 October 2024. "


def read(text: str) -> list[MeetingMention]:
    return list(annotate(Document(text, published="2024-10-10")).meetings)


def heads(meeting: MeetingMention) -> list[tuple[str | None, str | None, str]]:
    return sorted((h.name, h.party, h.role) for h in meeting.heads)


@pytest.mark.parametrize(
    "behind",
    [
        "From the Peruvian side, Ms. Luz Rojas, Director General for Fisheries, and from the Kenyan side, Mr. Juma "
        "Otieno, Director of Ports, attended the dialogue as the heads of delegation.",
        "Director General Luz Rojas led the Peruvian side and Director Juma Otieno the Kenyan delegation.",
        "The talks were led by Director General Luz Rojas for Peru and Director Juma Otieno for Kenya.",
        "Director General Luz Rojas of Peru and Director Juma Otieno of Kenya served as chief delegates.",
        "Director General Luz Rojas led the Peruvian delegation; her Kenyan counterpart, Director Juma Otieno, "
        "led for Kenya.",
    ],
)
def test_each_head_is_of_the_side_told_beside_him(behind: str) -> None:
    assert heads(read(OPENING + behind)[0]) == [("Juma Otieno", "KE", "head"), ("Luz Rojas", "PE", "head")]


def test_a_side_behind_a_person_without_a_verb_of_leading_is_none_he_led() -> None:
    text = (
        OPENING + "Director General Luz Rojas thanked the Peruvian side and Director Juma Otieno the Kenyan delegation."
    )
    assert heads(read(text)[0]) == []


@pytest.mark.parametrize(
    "chaired",
    [
        ", with Director General Luz Rojas of Peru and Director Juma Otieno of Kenya in the chair.",
        ", with Director General Luz Rojas of Peru and Director Juma Otieno of Kenya presiding over the meeting.",
    ],
)
def test_who_is_in_the_chair_chairs(chaired: str) -> None:
    (session,) = read(OPENING.removesuffix(". ") + chaired)
    assert heads(session) == [("Juma Otieno", "KE", "co_chair"), ("Luz Rojas", "PE", "co_chair")]


def test_whom_a_counterpart_co_chairs_with_stands_behind_its_adjective() -> None:
    text = (
        "Deputy Minister Luz Rojas of Peru co-chaired the fourth Peru-Kenya Fisheries Dialogue with her Kenyan "
        "counterpart, Deputy Minister Juma Otieno, in Lima on Monday."
    )
    assert heads(read(text)[0]) == [("Juma Otieno", "KE", "co_chair"), ("Luz Rojas", "PE", "co_chair")]


def test_who_is_praised_for_what_another_presides_over_does_not_chair() -> None:
    text = (
        "President Juma Otieno of Kenya met President Luz Rojas of Peru in Nairobi on Monday. President Otieno "
        "congratulated President Rojas for Peru presiding over the Polar Summit in Lima in May."
    )
    assert all(not m.heads or "co_chair" not in {h.role for h in m.heads} for m in read(text))


def test_consultations_take_place_between_their_heads() -> None:
    text = (
        "The ninth Peru-Kenya Vice-Ministerial Consultations took place in Lima on Monday between Vice Minister Luz "
        "Rojas of Peru and Vice Minister Juma Otieno of Kenya."
    )
    assert heads(read(text)[0]) == [("Juma Otieno", "KE", "head"), ("Luz Rojas", "PE", "head")]


@pytest.mark.parametrize(
    "behind", ["The Dialogue was last held in Nairobi in 2021.", "The Dialogue last met in Nairobi in 2021."]
)
def test_when_a_body_last_met_it_held_its_previous_session(behind: str) -> None:
    found = [(m.standing, m.start, m.place) for m in read(OPENING + behind)]
    assert found == [("subject", "2024-10-07", "Lima"), ("previous", "2021", "Nairobi")]


def test_what_a_dialogue_last_discussed_is_no_session() -> None:
    assert len(read(OPENING + "The Dialogue last discussed nets in Nairobi in 2021.")) == 1


def test_a_region_s_adjective_names_no_state() -> None:
    text = OPENING + "Luz Rojas, Director of the Latin American Department of Peru, led the Peruvian delegation."
    assert read(text)[0].parties == ("KE", "PE")


def test_a_secretary_of_state_with_a_portfolio_is_not_told_to_be_of_one_state() -> None:
    text = (
        "Peru and the United Kingdom met in Lima on Monday for the third meeting of the Joint Trade Committee. It was "
        "jointly chaired by Luz Rojas, Minister of Trade of Peru, and Tom Ashby, Secretary of State for Trade."
    )
    assert read(text)[0].parties == ("GB", "PE")


def test_governments_that_conclude_a_meeting_of_a_body_held_its_session() -> None:
    text = "Today the governments of Peru and Kenya concluded the third meeting of the Fisheries Dialogue in Lima."
    (session,) = read(text)
    assert (session.kind, session.standing, session.number) == ("session", "subject", 3)


def test_a_body_is_named_with_both_states_around_a_dash_that_opens_the_text() -> None:
    (session,) = read("The Peru – Kenya Ad-Hoc Commission held its first meeting on 7 October 2024 in Lima.")
    assert (session.mechanism, session.parties) == ("Peru-Kenya Ad-Hoc Commission", ("KE", "PE"))


def test_a_participle_before_the_name_keeps_the_number() -> None:
    text = "The Ministers co-chaired the second edition of the revived Peru-Kenya Joint Commission in Lima on Monday."
    assert read(text)[0].number == 2


def test_a_counterpart_is_of_the_other_of_the_two_states_told() -> None:
    text = (
        "Peru and Kenya are holding the fourth session of the Fisheries Commission in Lima. Director General Luz Rojas "
        "is leading the Kenyan delegation, while her counterpart Tomás Salas leads the hosts."
    )
    assert heads(read(text)[0]) == [("Luz Rojas", "KE", "head"), ("Tomás Salas", "PE", "head")]


def test_a_counterpart_in_a_text_of_three_states_is_of_none_of_them() -> None:
    text = (
        "Peru, Latvia and Kenya are holding the fourth session of the Fisheries Commission in Lima. Director General "
        "Luz Rojas is leading the Kenyan delegation, while her counterpart Tomás Salas leads the hosts."
    )
    assert ("Tomás Salas", None, "head") in heads(read(text)[0])


def test_who_serves_in_the_organ_of_a_body_is_of_the_body_and_not_the_one_named_beside() -> None:
    text = (
        "The fourth Peru-EU Joint Committee took place in Riga on 7 October 2024. Deputy Minister for Ports Luz Rojas "
        "of Peru and Tom Ashby, Director for Ports at the European External Action Service, served as chief delegates."
    )
    assert heads(read(text)[0]) == [("Luz Rojas", "PE", "head"), ("Tom Ashby", "EU", "head")]


@pytest.mark.parametrize(
    "told",
    [
        "In the talks with her Peruvian counterpart, Ada Mwangi praised the fishers.",
        "In the talks with her Peruvian counterpart, Luz Rojas, Ada Mwangi praised the fishers.",
    ],
)
def test_who_goes_on_behind_a_counterpart_is_not_that_counterpart(told: str) -> None:
    text = f"President Ada Mwangi met Luz Rojas, Foreign Minister of Peru, in Lima on 2 May 2024. {told}"
    record = annotate(text, publisher="Kenya Ministry of Foreign Affairs", published="2024-05-03")
    assert [[(h.name, h.party) for h in m.heads] for m in record.meetings] == [
        [("Ada Mwangi", "KE"), ("Luz Rojas", "PE")]
    ]


@pytest.mark.parametrize("whom", ["her Peruvian counterpart", "the Peruvian delegation"])
def test_who_speaks_behind_a_meeting_that_opens_the_sentence_was_there(whom: str) -> None:
    text = f"At a meeting with {whom} in Lima on 2 May 2024, Minister Ada Mwangi praised the fishers."
    (meeting,) = annotate(text, publisher="Kenya Ministry of Foreign Affairs", published="2024-05-03").meetings
    assert ([h.name for h in meeting.heads], meeting.parties) == (["Ada Mwangi"], ("KE", "PE"))
