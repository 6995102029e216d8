"""What letters stand for: a body of one state that did not meet, a session whose number they carry."""

import pytest

from memcon import Document, annotate

_TOLD = ["The {} has 12 members.", "He joined the {} in 2019.", "She was named as a {} member."]


@pytest.mark.parametrize("body", ["National Council on Reefs (NCR)", "Peruvian Council of Harbours (PCH)"])
@pytest.mark.parametrize("told", _TOLD)
def test_a_body_told_of_by_its_letters_did_not_meet(body: str, told: str) -> None:
    text = f"Premier Luz Rojas named Ada Vega to the {body}. {told.format(body[-4:-1])}"
    document = Document(text, title=f"New member of the {body}", publisher="Government of Peru", published="2024-03-06")
    assert not annotate(document).meetings


def test_a_body_of_two_states_is_told_of_by_its_letters() -> None:
    text = (
        "The Peru-Norway Joint Fishery Commission (JFC) met in Oslo on 3 May 2023. "
        "The next JFC meeting will be held in Lima in 2025."
    )
    assert [(m.standing, m.acronym) for m in annotate(text).meetings] == [("subject", "JFC"), ("next", "JFC")]


@pytest.mark.parametrize("between", ["", " to the Framework Convention on Climate Change", " in Riga"])
def test_letters_in_a_bracket_are_the_session_before_them(between: str) -> None:
    text = (
        "President Ana Vega of Peru met President Jan Dahl of Norway in Riga on 3 May 2023 on the sidelines of "
        f"the 41st Conference of the Parties{between} (COP41). They praised the success of COP41."
    )
    (session,) = [m for m in annotate(text).meetings if m.kind == "session"]
    assert (session.acronym, session.number, session.place) == ("COP41", 41, "Riga")


def test_other_letters_in_a_bracket_are_another_session() -> None:
    text = "The envoys attended the 41st Conference of the Parties and the Lake Summit in Riga (COP40)."
    assert {m.number for m in annotate(text, published="2023-05-04").meetings if m.acronym != "COP41"} >= {40}
