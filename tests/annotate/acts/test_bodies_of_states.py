"""Offices at a body whose name stands behind that of its state: "Head of the Kenya Coast Agency"."""

import pytest

from memcon import annotate

MET = "{} met Minister Luz Rojas of Peru in Lima on Monday."


@pytest.mark.parametrize(
    ("who", "name", "office"),
    [
        ("Juma Otieno, Director of the Kenya Coast Agency,", "Juma Otieno", "Director of the Kenya Coast Agency"),
        ("The Director of the Kenya Agency for Reefs (KAR), Juma Otieno,", "Juma Otieno",
         "Director of the Kenya Agency for Reefs"),
        ("The Director of the Kenyan Coast Agency, Juma Otieno,", "Juma Otieno", "Director of the Coast Agency"),
        ("Juma Otieno, Chief Executive of the Hong Kong Harbour Authority,", "Juma Otieno",
         "Chief Executive of the Hong Kong Harbour Authority"),
        ("Finance Minister of Kenya Juma Otieno", "Juma Otieno", "Finance Minister"),
    ],
)  # fmt: skip
def test_a_body_behind_the_name_of_its_state_belongs_to_an_office(who: str, name: str, office: str) -> None:
    found = annotate(MET.format(who), published="2024-05-07", publisher="Ministry of Ports, Peru").meetings
    assert {h.office for m in found for h in m.heads if h.name == name} == {office}
