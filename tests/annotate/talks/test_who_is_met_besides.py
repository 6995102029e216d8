"""Who was met, and who is only named behind what those who met did besides."""

import pytest

from memcon import annotate


def parties(text: str) -> list[tuple[str, ...]]:
    found = annotate(text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Peru").meetings
    return [m.parties for m in found]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Luz Rojas met with Kenyan ministers and discussed the Lake League's answer to Latvia's war on Ghana.",
        "Minister Luz Rojas will meet with Kenyan officials, and then discuss the ties between Latvia and Ghana.",
        "Minister Luz Rojas met with Kenyan officials and reaffirmed Peru's support for Ghana.",
    ],
)
def test_states_talked_of_behind_a_further_verb_were_not_met(text: str) -> None:
    assert parties(text) == [("KE", "PE")]


def test_states_in_a_row_of_officials_were_met() -> None:
    assert parties("Minister Luz Rojas met with Kenyan ministers and Latvian officials.") == [("KE", "LV", "PE")]


def test_a_body_that_a_minister_is_in_charge_of_was_not_there() -> None:
    text = (
        "Latvian Deputy Prime Minister for EU Funds Ivo Ozols led the delegation, "
        "which met with experts from the Government of Peru."
    )
    assert parties(text) == [("LV", "PE")]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Luz Rojas met with Kenyan President Amos Kiptoo and with Ghanaian President Kofi Mensah.",
        "Minister Luz Rojas met with Kenyan President Amos Kiptoo, and other Kenyan leaders; "
        "and with Ghanaian President Kofi Mensah.",
        "Minister Luz Rojas met with Kenyan President Amos Kiptoo, as well as the head of the port; "
        "with Ghanaian President Kofi Mensah.",
    ],
)
def test_with_before_each_tells_meetings_apart(text: str) -> None:
    assert parties(text) == [("KE", "PE"), ("GH", "PE")]


def test_with_before_each_of_those_counted_together_tells_one_meeting() -> None:
    text = (
        "Minister Luz Rojas met with Kenyan President Amos Kiptoo and with Ghanaian President Kofi Mensah. "
        "The three leaders spoke of the lake."
    )
    assert parties(text) == [("GH", "KE", "PE")]


def test_two_behind_one_with_may_have_been_met_together() -> None:
    text = "Minister Luz Rojas met with Kenyan President Amos Kiptoo and Ghanaian President Kofi Mensah."
    assert parties(text) == [("GH", "KE", "PE")]


@pytest.mark.parametrize(
    "words", ["about President Amos Kiptoo's plan", "regarding President Amos Kiptoo's visit to Lima"]
)
def test_somebody_talked_about_was_not_met(words: str) -> None:
    text = f"Minister Luz Rojas met today with Kenyan Foreign Minister Grace Otieno {words}."
    found = annotate(text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Peru").meetings
    assert [h.name for m in found if m.kind == "meeting" for h in m.heads] == ["Luz Rojas", "Grace Otieno"]


@pytest.mark.parametrize(("what", "kinds"), [("the U.S. pavilion", []), ("the United States", ["visit"])])
def test_a_state_s_stand_at_a_fair_is_no_journey(what: str, kinds: list[str]) -> None:
    text = f"President Amos Kiptoo of Kenya will visit {what} in June."
    assert [m.kind for m in annotate(text, published="2024-05-15", publisher="The Harbour Post").meetings] == kinds
