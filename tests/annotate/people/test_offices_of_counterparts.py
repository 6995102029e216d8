"""The office of a counterpart who is named beside whose counterpart he is."""

import pytest

from memcon import Document, annotate

MET = "Peruvian Foreign Minister Ana Rojas met her Chilean counterpart Luis Soto in Lima on Thursday.\n\n"


def offices(told: str) -> dict[str | None, str | None]:
    record = annotate(Document(text=MET + told, published="2024-05-31", publisher="Daily Post"))
    meetings = [m for m in record.meetings if m.evidence[0].start >= len(MET)]
    return {h.name: (h.office or "").lower() for m in meetings for h in m.heads}


@pytest.mark.parametrize(
    "lead",
    [
        "Ana Rojo, the Bolivian foreign ministry spokesman, said that",
        "A ministry spokesman said that",
        "Bolivian President Rosa Rojo noted on Friday that",
    ],
)
def test_a_counterpart_holds_the_office_told_right_before(lead: str) -> None:
    told = f"{lead} Bolivia's foreign secretary, Eva Paz, and her Ecuadorean counterpart Luis Mora met on Sunday."
    assert offices(told) == {"Eva Paz": "foreign secretary", "Luis Mora": "foreign secretary"}


@pytest.mark.parametrize("who", ["Rojas", "She"])
def test_whom_somebody_meets_beside_a_president_is_the_ministers_counterpart(who: str) -> None:
    told = f"{who} met Bolivian President Eva Paz and her Kenyan counterpart, Juma Odinga, on Sunday."
    assert offices(told)["Juma Odinga"] == "foreign minister"
