"""Presidents of a parliament's chamber: a state has several beside its head."""

import pytest

from memcon import annotate

GUEST = "On 8 May 2024, President Eva Holm received the Peruvian President Luis Rojas. The Peruvian delegation "


@pytest.mark.parametrize(
    "host", ["the President of the National Council, Jan Salo", "the President of the Senate, Jan Salo"]
)
def test_whom_a_foreign_delegation_met_is_of_the_publishers_side(host: str) -> None:
    text = f"{GUEST}then met {host}."
    found = annotate(text, published="2024-05-14", publisher="Ministry for Foreign Affairs of Finland").meetings
    assert [h.party for h in found[-1].heads if h.name == "Jan Salo"] == ["FI"]


def test_a_second_head_of_state_is_not_of_the_publishers_side() -> None:
    text = "President Eva Holm met President Jan Salo in Lima, the capital of Peru, on 8 May 2024."
    found = annotate(text, published="2024-05-14", publisher="Ministry for Foreign Affairs of Finland").meetings
    assert [h.party for h in found[-1].heads if h.name == "Jan Salo"] == ["PE"]
