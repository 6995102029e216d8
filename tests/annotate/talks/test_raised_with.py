"""Whom something was raised with, over lunch or in an exchange, was met (codebook, section 1)."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

OPENING = "Federal Councillor Anna Meier attended a meeting in Riga on 8 May 2023. "


def met(text: str) -> list[tuple[list[str], list[str]]]:
    document = Document(text=text, published="2023-05-10", publisher="Federal Department of Finance, Switzerland")
    found = annotate(document).meetings
    return [(list(m.parties), [h.name for h in m.heads]) for m in found if m.kind == "meeting" and len(m.parties) > 1]


@pytest.mark.parametrize(
    "told",
    [
        "The price of eels was discussed with the Peruvian Minister of Finance, Luz Rojas.",
        "Ferries were also addressed during the exchange with Luz Rojas, the Finance Minister of Peru.",
        "The lighthouse was likewise raised with Peruvian Finance Minister Luz Rojas.",
        "During a working lunch with Peruvian Finance Minister Luz Rojas, Ms Meier spoke about eels.",
        "Ms Meier spoke about eels over dinner with Luz Rojas, the Finance Minister of Peru.",
        "The talks with Peruvian Finance Minister Luz Rojas primarily concerned eels.",
        "Given Kenya's presidency of the G77, the talks with Peru's Finance Minister Luz Rojas mainly concerned eels.",
        "She met her host, Finance Minister Luz Rojas of Peru.",
        "In talks with her host, Finance Minister Luz Rojas of Peru, she spoke about eels.",
        "She met Peru's chief negotiator, Luz Rojas.",
        "During the meeting with Peru's top trade official, Luz Rojas, eels were on the agenda.",
    ],
)
def test_an_official_with_whom_something_was_raised_was_met(told: str) -> None:
    found = met(OPENING + told)
    assert [parties for parties, _ in found] == [["CH", "PE"]]
    assert "Luz Rojas" in found[0][1]


def test_a_guest_raises_something_with_the_own_minister() -> None:
    text = "Luz Rojas, the Finance Minister of Peru, was in Bern on 8 May 2023 for talks. "
    assert met(text + "The price of eels was raised with Finance Minister Anna Meier.") == [
        (["CH", "PE"], ["Anna Meier", "Luz Rojas"])
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The price of eels was not discussed with the Peruvian Minister of Finance, Luz Rojas.",
        "The price of eels should be discussed with the Peruvian Minister of Finance, Luz Rojas.",
        "The price of eels was compared with that of the Peruvian Minister of Finance, Luz Rojas.",
        "The eels were counted with Peruvian Finance Minister Luz Rojas.",
    ],
)
def test_what_was_not_raised_tells_no_meeting(told: str) -> None:
    assert met(OPENING + told) == []
