"""Who is told to host or open a session, or to have invited to it."""

from __future__ import annotations

import pytest

from memcon import Document, annotate


def heads(text: str, publisher: str = "Foreign Ministry of Kenya") -> list[list[tuple[str, str | None, str]]]:
    found = annotate(Document(text=text, published="2024-05-20", publisher=publisher)).meetings
    return [[(h.name, h.party, h.role) for h in m.heads] for m in found]


HOST = ("Luz Rojas", "PE", "chair")


@pytest.mark.parametrize(
    "text",
    [
        "The third Global Reef Forum in Lima on 5 May, hosted by President Luz Rojas of Peru, was about eels.",
        "The third Global Reef Forum was held in Lima on 5 May at the invitation of Peruvian President Luz Rojas.",
        "Peruvian President Luz Rojas hosted the third Global Reef Forum in Lima on 5 May.",
        "At the invitation of Peruvian President Luz Rojas, the third Global Reef Forum met in Lima on 5 May.",
    ],
)
def test_who_hosts_a_session_or_invites_to_it_chairs_it(text: str) -> None:
    assert heads(text) == [[HOST]]


def test_a_host_joins_who_attends() -> None:
    text = (
        "Minister Ann Otieno will attend the third Reef Forum in Lima at the invitation of President Luz Rojas of Peru."
    )
    assert heads(text) == [[("Ann Otieno", "KE", "head"), HOST]]


def test_who_invites_to_talks_beside_a_session_does_not_host_it() -> None:
    text = "Ministers of Kenya and Norway met beside the Reef Forum in Lima, at the invitation of President Luz Rojas."
    assert all(role != "chair" for heads in heads(text) for _, _, role in heads)


def test_a_delegation_that_was_lead_by_somebody_was_led() -> None:
    text = "The third Kenyan-Peruvian Dialogue was held in Lima. The Kenyan delegation was lead by Minister Ann Otieno."
    assert heads(text) == [[("Ann Otieno", "KE", "head")]]


@pytest.mark.parametrize("verb", ["hosted", "convened"])
def test_two_of_one_government_host_together(verb: str) -> None:
    told = f"Prime Minister Ben Njoroge and Trade Secretary Ann Otieno {verb} the Kenya-Peru Reef Dialogue in Lima."
    assert heads(told) == [[("Ben Njoroge", "KE", "chair"), ("Ann Otieno", "KE", "chair")]]


def test_a_session_hosted_is_no_meeting_with_its_members() -> None:
    text = "President Luz Rojas of Peru will host the ASEAN Leaders Summit in Lima on 21 June."
    found = annotate(text, published="2024-05-20", publisher="Presidency of Peru").meetings
    assert [(m.kind, m.standing, m.mechanism) for m in found] == [("session", "subject", "ASEAN Leaders Summit")]
    (met,) = annotate(text.replace("Leaders Summit", "leaders"), published="2024-05-20").meetings
    assert met.kind == "meeting"
