"""Heads of delegations told by these words, for sessions they came to and meetings that the delegation had."""

from __future__ import annotations

import pytest

from memcon import Document, annotate


def heads(text: str, publisher: str = "Presidency of Peru") -> list[list[tuple[str, str | None, str]]]:
    found = annotate(Document(text=text, published="2024-05-20", publisher=publisher)).meetings
    return [[(h.name, h.party, h.role) for h in m.heads] for m in found]


HEAD = ("Luz Rojas", "PE", "head")


@pytest.mark.parametrize(
    "text",
    [
        '"We won," says Luz Rojas, Head of the Peruvian delegation at the third Reef Forum in Riga, held on 5 May.',
        "Peru was represented at the third Reef Forum in Riga by the Port Ministry's Deputy Secretary Luz Rojas.",
        "The third Baltic Reef Forum was held in Riga on 5 May in the presence of Deputy Secretary Luz Rojas.",
        "Deputy Secretary Luz Rojas will represent Peru at the upcoming Reef Forum in Riga.",
    ],
)
def test_who_came_to_a_session_for_a_state(text: str) -> None:
    assert HEAD in heads(text)[0]


@pytest.mark.parametrize(
    "lead",
    [
        "The head of the Kenyan delegation, Ann Otieno, thanked the hosts.",
        "The visiting team is led by Kenyan Trade Secretary Ann Otieno.",
    ],
)
def test_who_leads_a_delegation_met_with_it(lead: str) -> None:
    told = heads(f"{lead} The Kenyan delegation called on the Minister of Ports, Luz Rojas, on 12 May.")
    assert [name for name, _, _ in told[-1]] == ["Luz Rojas", "Ann Otieno"]


def test_the_head_of_another_delegation_did_not_meet() -> None:
    lead = "The head of the Latvian delegation, Ivo Ozols, thanked the hosts."
    told = heads(f"{lead} The Kenyan delegation called on the Minister of Ports, Luz Rojas, on 12 May.")
    assert [name for name, _, _ in told[-1]] == ["Luz Rojas"]


@pytest.mark.parametrize(
    "led",
    [
        "will lead a delegation to Kenya for the jubilee on 24 May.",
        "will lead the G.P. delegation to the inauguration of President-elect Ana Mwangi of Kenya on 24 May.",
        "led the Peruvian delegation to the state funeral of President Ana Mwangi of Kenya on 18 May.",
    ],
)
def test_who_leads_a_delegation_somewhere_is_its_head(led: str) -> None:
    (found,) = annotate(
        f"Minister of Ports Luz Rojas {led}", published="2024-05-20", publisher="Presidency of Peru"
    ).meetings
    assert (found.kind, found.country, found.parties) == ("visit", "KE", ("KE", "PE"))
    assert [(h.name, h.role) for h in found.heads] == [("Luz Rojas", "head")]


def test_a_feast_at_home_is_no_journey() -> None:
    text = "Minister of Ports Luz Rojas led the ministry's delegation to the inauguration of Mayor Ana Soto."
    assert not annotate(text, published="2024-05-20", publisher="Presidency of Peru").meetings


def test_all_who_are_told_to_lead_a_delegation_are_its_heads() -> None:
    text = "A delegation led by Minister of Ports Luz Rojas, Minister of Trade Ana Cruz and Envoy Sol Paz "
    text += "visited Kenya today."
    (found,) = annotate(text, published="2024-05-20", publisher="Presidency of Peru").meetings
    assert [(h.name, h.role) for h in found.heads] == [(n, "head") for n in ("Luz Rojas", "Ana Cruz", "Sol Paz")]
