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
