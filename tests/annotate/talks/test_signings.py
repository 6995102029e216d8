"""Meetings that only a signature tells."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-03").meetings)


@pytest.mark.parametrize(
    "text",
    [
        "The treaty was signed by Latvian President Juris Ozols and Peruvian President Luz Rojas in Oslo on Thursday.",
        "Latvian President Juris Ozols and Peruvian President Luz Rojas signed a treaty in Oslo on Thursday.",
    ],
)
def test_two_who_sign_have_met(text: str) -> None:
    (meeting,) = read(text)
    assert [h.name for h in meeting.heads] == ["Juris Ozols", "Luz Rojas"]
    assert (meeting.parties, meeting.place, meeting.start) == (("LV", "PE"), "Oslo", "2024-05-02")


def test_one_who_signs_has_met_nobody() -> None:
    assert not read("The Latvian-Peruvian treaty was signed by Latvian President Juris Ozols in Riga on Thursday.")


def test_a_signature_at_a_meeting_is_no_second_one() -> None:
    text = (
        "Latvian President Juris Ozols met Peruvian President Luz Rojas in Oslo on Thursday. Latvian President Juris "
        "Ozols and Peruvian President Luz Rojas signed a treaty."
    )
    assert len(read(text)) == 1


def test_who_is_told_twice_in_commas_signs_once() -> None:
    text = (
        "Minister Ana Moser, head of the Federal Department of Ports (FDP), travelled to Lima on Thursday. Minister "
        "Ana Moser, the head of the FDP, and Peruvian President Luz Rojas signed a treaty in Lima on Thursday."
    )
    found = annotate(Document(text, published="2024-05-03", publisher="FDFA")).meetings
    assert [[h.name for h in m.heads] for m in found if m.kind == "meeting"] == [["Ana Moser", "Luz Rojas"]]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("In Lima, together with her Peruvian counterpart Luz Rojas, she will sign a treaty.", "scheduled"),
        ("Together with the Peruvian Minister Luz Rojas she signed a treaty in Lima.", "held"),
    ],
)
def test_who_signs_together_with_somebody_has_met_him(words: str, status: str) -> None:
    text = f"Minister Ana Moser will be in Peru on 7 May. {words}"
    found = annotate(Document(text, published="2024-05-03", publisher="FDFA")).meetings
    (meeting,) = [m for m in found if m.kind == "meeting"]
    assert ({h.name for h in meeting.heads}, meeting.status) == ({"Ana Moser", "Luz Rojas"}, status)


@pytest.mark.parametrize(
    ("words", "status", "start"),
    [
        ("she signed a treaty on tax with Peruvian Minister Luz Rojas today", "held", "2024-05-03"),
        (
            "she will sign a memorandum on ports with Ms Luz Rojas, Peru's Minister of Trade, on 7 May",
            "scheduled",
            "2024-05-07",
        ),
    ],
)
def test_who_signs_with_somebody_meets_him(words: str, status: str, start: str) -> None:
    text = f"Minister Ana Moser of Latvia is in Lima, where {words}."
    (meeting,) = [m for m in read(text) if m.kind == "meeting"]
    assert ([h.name for h in meeting.heads], meeting.status, meeting.start) == (
        ["Ana Moser", "Luz Rojas"],
        status,
        start,
    )


def test_who_signs_with_a_state_meets_nobody_told_of_behind_it() -> None:
    text = "Latvia signed a treaty with Peru on tax after talks that Peruvian Minister Luz Rojas led with Kenya."
    assert [m for m in read(text) if "Luz Rojas" in [h.name for h in m.heads] and "LV" in m.parties] == []


@pytest.mark.parametrize("when", ["in Lima today", "on 3 May in Lima"])
def test_the_day_between_a_signature_and_who_signed_is_its_own(when: str) -> None:
    text = f"The treaty was signed {when} by Latvian Minister Ana Moser and Peruvian Minister Luz Rojas."
    assert [(m.start, m.place) for m in read(text)] == [("2024-05-03", "Lima")]


@pytest.mark.parametrize(
    "text",
    [
        "Latvia and Peru signed a treaty on tax in Oslo on Thursday.",
        "On 2 May 2024 in Oslo, Latvia and the Republic of Peru signed a treaty on tax.",
        "A treaty on tax between Latvia and Peru was signed in Oslo on 2 May 2024.",
    ],
)
def test_two_states_that_sign_in_a_city_on_a_day_have_met(text: str) -> None:
    (meeting,) = read(text)
    assert (meeting.standing, meeting.parties) == ("subject", ("LV", "PE"))
    assert (meeting.place, meeting.start, meeting.heads) == ("Oslo", "2024-05-02", ())


@pytest.mark.parametrize(
    "text",
    [
        "Latvia and Peru signed a treaty on tax on Thursday.",
        "Latvia and Peru signed a treaty on tax in Oslo.",
        "Latvia and Peru signed a treaty on tax in Oslo on 2 May 2019.",
        "Latvia, which trades with Peru, signed a treaty on reefs in Oslo on Thursday.",
    ],
)
def test_a_treaty_without_city_or_day_or_of_long_ago_tells_no_meeting(text: str) -> None:
    assert not read(text)
