"""What is on an agenda, told by the topic, the agenda itself or an event: "Another topic will be eels"."""

import pytest

from memcon import annotate

MET = "Federal Councillor Ann Stone met Tom Mboya, Foreign Minister of Kenya, in Bern today. "


def acts(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    found = annotate(MET + text, publisher="Federal Department of Foreign Affairs", published="2008-03-08")
    return [(a.kind, a.actors, (MET + text)[a.span.start : a.span.end]) for a in found.acts]


@pytest.mark.parametrize(
    "text",
    [
        "Another topic will be the safety of divers.",
        "A second topic was the safety of divers.",
        "The agenda will also include the safety of divers.",
        "The agenda for the meeting with President Ivo Ozols will include eels.",
        "The safety of divers will also form part of the talks.",
        "The safety of divers formed part of the discussions.",
        "The focus of the ministerial meeting will therefore be on eels.",
        "The safety of divers formed a further focus of the visit.",
        "The safety of divers was one of the issues Mrs Stone discussed with Mr Mboya.",
        "Better harbours were another conference topic.",
        "Throughout the day, focus was put on the safety of divers.",
        "The visit began in Bern with a discussion between both teams on eels.",
        "This spring's event will focus on safe diving.",
        "The event will provide an opportunity for an exchange on eels.",
        "The event was dedicated to the safety of divers.",
    ],
)
def test_what_is_on_the_agenda_is_talked_about(text: str) -> None:
    ((kind, actors, _),) = acts(text)
    assert (kind, actors) == ("discussion", ("all",))


@pytest.mark.parametrize(
    "text",
    [
        "The harbour forms part of the old fortress.",
        "The agenda will include a visit to the harbour.",
        "Eels were one of the species that fishermen caught.",
        "The event opened a new chapter for divers.",
        "The visit forms part of the yearly contacts of both cities.",
    ],
)
def test_what_else_forms_part_of_something_is_not(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize("part", ["All of the", "Most of the", "Part of the"])
def test_a_part_of_the_talks_is_for_talk_too(part: str) -> None:
    ((kind, actors, span),) = acts(f"{part} talks focused on eels.")
    assert (kind, actors, span) == ("discussion", ("all",), "focused on eels")
