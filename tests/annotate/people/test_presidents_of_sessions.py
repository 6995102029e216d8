"""Who presides over a numbered session of a body of many states."""

import pytest

from memcon import annotate


@pytest.mark.parametrize(
    "who",
    [
        "the President of the 75th session of the United Nations General Assembly, Volkan Demir,",
        "Volkan Demir, President of the 75th session of the UN General Assembly,",
        "the President of the 75th UN General Assembly, Volkan Demir,",
    ],
)
def test_the_session_stands_between_the_office_and_its_body(who: str) -> None:
    text = f"Foreign Minister Luz Rojas of Peru met {who} in Lima today."
    (meeting,) = annotate(text, published="2021-05-13").meetings
    assert meeting.kind == "meeting"
    assert [(h.name, h.party) for h in meeting.heads] == [("Luz Rojas", "PE"), ("Volkan Demir", "UN")]


def test_the_minister_of_a_country_needs_no_session() -> None:
    text = "Foreign Minister Luz Rojas of Peru met the Minister of the 75th district, Volkan Demir, in Lima today."
    assert all(h.party != "UN" for m in annotate(text, published="2021-05-13").meetings for h in m.heads)
