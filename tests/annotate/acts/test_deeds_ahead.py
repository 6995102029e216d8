"""What is to be done, told in the passive or by "is to": bound by it are those who meet."""

from __future__ import annotations

import pytest
from tests.acts_after_meeting import MET, kinds

from memcon import annotate


@pytest.mark.parametrize(
    "text",
    [
        "The agreement will then be signed and presented to parliament.",
        "The agreement will then be signed and subsequently presented to the public.",
        "The consultations will be resumed in May.",
        "The dialogue will be continued in Lima.",
        "Tariffs will be reduced by half.",
        "Tariffs will be lowered by 2030.",
        "Ten million dollars will be spent on schools in Latvia.",
        "A first project will be selected and launched in December.",
        "The two signed a pact on eels. It will shortly be submitted to Parliament.",
        "Peru is to build a pier in Riga.",
        "Peru is also to improve the pier in Riga.",
        "Peru will also host an international conference on eels in Lima in October.",
        "A new training programme will help the divers of both states.",
        "The REEF programme will train divers of both states.",
        "The summit will advance a shared vision for the coast.",
        "The meetings of Minister Ozols with officials will support work on defence.",
        "Peru will organise a seminar on eels with Latvia in October.",
    ],
)
def test_what_is_to_be_done_binds(text: str) -> None:
    assert kinds(text)[-1:] == ["commitment"]


@pytest.mark.parametrize(
    "text",
    [
        "The consultations will be held in May.",
        "Tariffs will be lowered by the council of Chile.",
        "It will be feared by divers.",
        "The summit will take up a whole day.",
        "A new lighthouse will help the divers of both states.",
        "Peru will host a press conference on eels.",
        "Peru is to the south of Ecuador.",
    ],
)
def test_what_others_do_or_only_befalls_binds_nobody(text: str) -> None:
    assert "commitment" not in kinds(text)


def test_what_and_joins_to_a_passive_is_no_act_of_the_paper() -> None:
    text = MET + "The agreement will then be signed and presented to parliament."
    record = annotate(text, publisher="Government of Peru", published="2024-05-06")
    told = [a.span.of(text) for a in record.acts if a.span.start >= len(MET)]
    assert told == ["The agreement will then be signed and presented to parliament"]
