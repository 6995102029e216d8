"""Who is told to lead a delegation is its head, whoever leads a state is met as himself."""

import pytest

from memcon import annotate


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("A Kenyan delegation led by Finance Minister Juma Otieno visited Norway on 3 May.", "head"),
        ("A Kenyan team headed by Finance Minister Juma Otieno visited Norway on 3 May.", "head"),
        ("Norwegian Minister Kari Berg met a Kenyan delegation led by Minister Juma Otieno in Oslo today.", "head"),
        (
            "Norwegian Minister Kari Berg met a Kenyan delegation led by President Juma Otieno in Oslo today.",
            "principal",
        ),
        ("Kenyan Finance Minister Juma Otieno, with a delegation, visited Norway on 3 May.", "principal"),
        ("Kenyan Finance Minister Juma Otieno visited a mission led by Kari Berg in Norway on 3 May.", "principal"),
    ],
)
def test_who_leads_a_delegation_is_its_head(text: str, role: str) -> None:
    found = annotate(text, published="2024-05-04", publisher="The Harbour Times").meetings
    assert {h.role for m in found for h in m.heads if h.name == "Juma Otieno"} == {role}


def test_who_will_lead_a_delegation_that_is_sent_is_its_head() -> None:
    text = "President Ana Stone is sending a delegation to Kenya to attend the Lake Feast on May 9, 2024. "
    text += "The Honorable Ivo Hale, Secretary of Ports, will lead the delegation."
    (visit,) = annotate(text, published="2024-05-04", publisher="The White House").meetings
    assert [(h.name, h.role) for h in visit.heads] == [("Ivo Hale", "head")]


_WHO = {"p": "Deputy Minister Luz Rojas", "l": "State Secretary Ivo Ozols"}
_COMMISSION = "The fifth Latvia-Peru Joint Commission met in Riga on Monday. "


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Peru was represented by {p} and Latvia by {l}.", "head"),
        ("Leading the Peruvian side was {p}, {l} led the Latvian.", None),
        ("{p} served as head of the Peruvian side and {l} as head of the Latvian side.", "head"),
        ("It was co-chaired, from the Peruvian side, by {p} and, from the Latvian side, by {l}.", "co_chair"),
        ("Co-chairing the session were {p} and {l}.", "co_chair"),
        ("Chaired jointly by {p} and {l}, the session dealt with eels.", "co_chair"),
    ],
)
def test_who_led_a_session_in_other_orders(told: str, role: str | None) -> None:
    (session,) = [
        m for m in annotate(_COMMISSION + told.format(**_WHO), published="2024-05-07").meetings if m.kind == "session"
    ]
    roles = {h.name: h.role for h in session.heads}
    assert roles["Luz Rojas"] == (role or "head")
    assert role is None or roles["Ivo Ozols"] == role


def test_a_row_of_those_who_came_is_no_row_of_heads() -> None:
    told = "Representing Peru were Deputy Minister Luz Rojas, Director Ana Paz and Director Rita Soto."
    (session,) = [m for m in annotate(_COMMISSION + told, published="2024-05-07").meetings if m.kind == "session"]
    assert [h.name for h in session.heads] == []


@pytest.mark.parametrize(
    "told",
    [
        "State Secretary Ivo Ozols led the Latvian delegation to the fifth Latvia-Peru Commission in Lima on Monday.",
        "State Secretary Ivo Ozols led a delegation to Lima for the fifth Latvia-Peru Joint Commission on Monday.",
        "State Secretary Ivo Ozols travelled to Lima on Monday for the fifth Latvia-Peru Joint Commission.",
        "State Secretary Ivo Ozols is in Lima for the fifth session of the Latvia-Peru Joint Commission.",
    ],
)
def test_who_goes_to_a_session_heads_a_side(told: str) -> None:
    found = annotate(told, published="2024-05-07", publisher="Ministry of Foreign Affairs of Latvia").meetings
    (session,) = [m for m in found if m.kind == "session"]
    assert (session.standing, session.number) == ("subject", 5)
    assert [(h.name, h.role) for h in session.heads] == [("Ivo Ozols", "head")]


@pytest.mark.parametrize("whom", ["Deputy Minister Luz Rojas of Peru", "her Peruvian counterpart Luz Rojas"])
def test_consultations_held_with_somebody_have_both_for_heads(whom: str) -> None:
    told = "Secretary Ilze Ozola of Latvia held the fifth round of political consultations with {} in Riga on Monday."
    (session,) = [m for m in annotate(told.format(whom), published="2024-05-07").meetings if m.kind == "session"]
    assert (sorted(h.name for h in session.heads), session.parties) == (["Ilze Ozola", "Luz Rojas"], ("LV", "PE"))
