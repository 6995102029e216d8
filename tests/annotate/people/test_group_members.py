"""Members of a group that only its state tells."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def read(text: str) -> tuple[MeetingMention, ...]:
    return annotate(Document(text, publisher="Peru Ministry of Foreign Affairs", published="2024-05-03")).meetings


def heads(meeting: MeetingMention) -> list[tuple[str, str | None]]:
    return [(h.name, h.party) for h in meeting.heads]


@pytest.mark.parametrize(
    "group",
    [
        "a Kenyan government delegation that included",
        "a Kenyan delegation comprising",
        "key Kenyan officials, including",
        "senior Kenyan ministers, such as",
    ],
)
def test_members_of_a_group_are_of_its_state(group: str) -> None:
    (met,) = read(
        f"Minister Luz Rojas met in Lima with {group} Foreign Minister Juma Otieno, Cabinet Secretary Peter Kamau and "
        "acting National Security Adviser Grace Wanjiru."
    )
    assert heads(met) == [("Luz Rojas", "PE"), *((n, "KE") for n in ("Juma Otieno", "Peter Kamau", "Grace Wanjiru"))]


def test_members_of_a_group_met_by_a_visit_are_heads() -> None:
    met = read(
        "Minister Luz Rojas's visit included meetings with key Kenyan officials, including Minister Juma Otieno."
    )
    assert heads(met[-1]) == [("Luz Rojas", "PE"), ("Juma Otieno", "KE")]


def test_who_heads_the_group_met_is_a_head() -> None:
    (met,) = read(
        "Minister Luz Rojas held an official meeting with the Kenyan leadership, headed by President Juma Otieno, in "
        "Nairobi on 2 May."
    )
    assert heads(met) == [("Luz Rojas", "PE"), ("Juma Otieno", "KE")]


def test_whom_a_team_met_is_not_of_it() -> None:
    met = read("The Chilean team, led by Vice Minister Ana Vega, held talks with Minister Luz Rojas on 2 May.")
    assert heads(met[0]) == [("Ana Vega", "CL"), ("Luz Rojas", "PE")]


def test_those_of_two_states_told_as_one_group_are_left_open() -> None:
    (met,) = read("Minister Luz Rojas met Kenyan and Thai officials, including Deputy Minister Juma Otieno, on 2 May.")
    assert ("Juma Otieno", "TH") not in heads(met)
