"""Stories dated from abroad: who is named without a state and meets officials told to be of that place is a guest."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention


def read(text: str, publisher: str = "Harbour TV") -> list[MeetingMention]:
    return list(annotate(Document(text, published="2018-12-24", publisher=publisher)).meetings)


@pytest.mark.parametrize(
    "told",
    [
        "Foreign Minister Luz Rojas called on Kenya's President Juma Otieno in Nairobi on Monday.",
        "Foreign Minister Luz Rojas held a meeting with her Kenyan counterpart Juma Otieno in Nairobi on Monday.",
        "Foreign Minister Luz Rojas and Kenyan President Juma Otieno met in Nairobi on Monday.",
    ],
)
def test_a_guest_is_of_the_other_state_named(told: str) -> None:
    (meeting,) = read(f"NAIROBI: {told} She said Peru wants peace.")
    assert [(h.name, h.party) for h in meeting.heads] == [("Luz Rojas", "PE"), ("Juma Otieno", "KE")]


def test_a_guest_whose_state_may_be_one_of_several_is_of_none() -> None:
    text = "NAIROBI: Foreign Minister Luz Rojas called on Kenya's President Juma Otieno. Peru and Oman had sent word."
    assert [(h.name, h.party) for h in read(text)[0].heads] == [("Luz Rojas", None), ("Juma Otieno", "KE")]


@pytest.mark.parametrize(
    "told",
    [
        "Kenyan President Juma Otieno met Peru's Foreign Minister Luz Rojas on Monday. Trade Minister Ali Mwangi left.",
        "President Juma Otieno met Kenya's ambassador to Peru and Peruvian Foreign Minister Luz Rojas on Monday.",
    ],
)
def test_who_is_at_home_at_the_dateline_stays_so(told: str) -> None:
    heads = {h.name: h.party for m in read(f"NAIROBI: {told}") for h in m.heads}
    assert (heads["Juma Otieno"], heads["Luz Rojas"]) == ("KE", "PE")
