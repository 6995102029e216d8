"""Sessions to which somebody leads a delegation, or which two open together."""

import pytest

from memcon import annotate


def sessions(text: str) -> list[tuple[str, str | None, list[tuple[str, str]]]]:
    found = annotate(text, published="2024-03-01", publisher="Ministry of Foreign Affairs of Peru").meetings
    return [(m.standing, m.mechanism, [(h.name, h.role) for h in m.heads]) for m in found if m.kind == "session"]


@pytest.mark.parametrize(
    "text",
    [
        "In Oslo, Deputy Minister Luz Rojas will lead the Peruvian delegation to the Peru-Norway Reef Dialogue.",
        "Deputy Minister Luz Rojas is due in Oslo, where she will head the delegation to a Peru-Norway Reef Dialogue.",
        "Deputy Minister Luz Rojas led Peru's delegation for the Peru-Norway Reef Dialogue.",
    ],
)
def test_to_lead_a_delegation_to_a_dialogue_is_to_take_part_in_it(text: str) -> None:
    assert sessions(text) == [("subject", "Peru-Norway Reef Dialogue", [("Luz Rojas", "head")])]


def test_the_delegation_to_a_body_may_be_a_standing_one() -> None:
    assert sessions("Deputy Minister Luz Rojas wrote to the Peruvian delegation to the Lake Council.") == []


def test_those_who_open_a_dialogue_together_chair_it() -> None:
    text = (
        "Minister Luz Rojas will be in Oslo to co-open the Peru-Norway Reef Dialogue with Norway's Minister Nils Aker."
    )
    assert sessions(text) == [
        ("subject", "Peru-Norway Reef Dialogue", [("Luz Rojas", "co_chair"), ("Nils Aker", "co_chair")])
    ]


def sides(text: str) -> list[tuple[str, str | None]]:
    found = annotate(text, published="2024-03-01", publisher="Ministry of Foreign Affairs of Peru").meetings
    return [(h.name, h.party) for m in found if m.kind == "session" for h in m.heads]


@pytest.mark.parametrize(
    "whom",
    ["their Norwegian counterparts", "their counterparts from Norway's Ministry of External Relations"],
)
def test_two_who_lead_a_dialogue_with_their_counterparts_are_of_one_side(whom: str) -> None:
    text = f"Minister Luz Rojas and Minister Ana Paz will co-chair the Peru-Norway Reef Dialogue with {whom}."
    assert sides(text) == [("Luz Rojas", "PE"), ("Ana Paz", "PE")]


def test_two_who_lead_a_dialogue_are_of_its_two_sides() -> None:
    text = "Minister Luz Rojas and State Secretary Nils Aker will co-chair the Peru-Norway Reef Dialogue on 3 May."
    assert sides(text) == [("Luz Rojas", "PE"), ("Nils Aker", "NO")]


def test_a_counterpart_of_a_ministry_bears_not_its_name() -> None:
    text = (
        "Minister Luz Rojas will co-chair the Peru-Norway Reef Dialogue "
        "with her counterpart from Norway's Ministry of External Relations."
    )
    assert sides(text) == [("Luz Rojas", "PE")]


JOURNEY = (
    "Minister Luz Rojas of Peru will travel to Latvia, Norway and Kenya from 4 to 11 March. " + 5 * "It is a week. "
)


@pytest.mark.parametrize(
    ("words", "standing"),
    [
        ("In Oslo, she will attend the Harbour Dialogue.", "subject"),
        ("In Oslo, Minister Rojas will host Minister Nils Aker for the third Harbour Dialogue.", "subject"),
        ("In Oslo, she will thank those who attended the Harbour Dialogue in 2019.", "mentioned"),
        ("Minister Nils Aker will attend the Harbour Dialogue in Oslo.", "mentioned"),
        ("In Oslo, she will attend the Harbour Dialogue on 20 June.", "mentioned"),
    ],
)
def test_a_session_that_one_attends_on_a_journey_is_told_with_it(words: str, standing: str) -> None:
    assert [s for s, _, _ in sessions(JOURNEY + words)] == [standing]


def test_who_comes_besides_the_one_who_leads_is_no_head() -> None:
    text = (
        "Minister Luz Rojas of Peru will travel to Oslo on 9 April to co-host the third Reef Conference with Norway. "
        "Peru will also be represented by Secretary Ana Paz and Secretary Rosa Vega."
    )
    assert sides(text) == [("Luz Rojas", "PE")]


def test_who_stands_for_a_state_is_its_head() -> None:
    text = "The third Reef Conference was held in Lima on 3 February. Norway was represented by Minister Nils Aker."
    assert sides(text) == [("Nils Aker", "NO")]


def test_a_delegation_named_after_talks_is_none_of_them() -> None:
    text = "Minister Luz Rojas met in Lima on 1 March with Norway's Peru-Norway Policy Consultation Delegation."
    assert sessions(text) == []


def test_the_next_meeting_of_a_dialogue_in_small_letters_is_one_of_its_sessions() -> None:
    text = (
        "The visit by Minister Luz Rojas will prepare the next meeting of the Peru-Norway bilateral strategic dialogue."
    )
    assert [name for _, name, _ in sessions(text)] == ["Peru-Norway bilateral strategic dialogue"]
