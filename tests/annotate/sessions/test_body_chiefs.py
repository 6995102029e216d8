"""Chiefs of bodies: "the UN chief A" holds an office, "village chief B" does not."""

import pytest

from memcon import Document, annotate


@pytest.mark.parametrize(
    ("who", "party"),
    [
        ("UN chief Ivo Stone", "UN"),
        ("International Monetary Fund chief Ivo Stone", "IMF"),
        ("The WHO chief, Ivo Stone,", "WHO"),
        ("NATO's chief Ivo Stone", "NATO"),
    ],
)
def test_the_chief_of_a_body_acts_for_it(who: str, party: str) -> None:
    found = annotate(Document(f"{who} urged Peru to mend the ferries.", publisher="The Harbour Post"))
    assert [(a.kind, a.actors) for a in found.acts] == [("request", (party,))]


@pytest.mark.parametrize("who", ["Village chief Ivo Stone", "Harbour chief Ivo Stone"])
def test_a_chief_of_something_else_holds_no_office(who: str) -> None:
    found = annotate(Document(f"{who} urged Peru to mend the ferries.", publisher="The Harbour Post"))
    assert not found.acts


@pytest.mark.parametrize(
    ("who", "party"),
    [
        ("The Kenya Director of the World Bank, Ivo Stone,", "WB"),
        ("The Kenya Representative of UNICEF, Ivo Stone,", "UN"),
        ("Kenya's Governor of the World Bank Ivo Stone", "KE"),
        ("The Kenyan Director of Ports Ivo Stone", "KE"),
    ],
)
def test_the_director_of_a_body_for_a_state_acts_for_the_body(who: str, party: str) -> None:
    found = annotate(Document(f"{who} urged Peru to mend the ferries.", publisher="The Harbour Post"))
    assert [(a.kind, a.actors) for a in found.acts] == [("request", (party,))]


def test_a_programme_of_the_united_nations_acts_for_them_and_an_agency_for_itself() -> None:
    def parties(body: str) -> tuple[str, ...]:
        text = f"Minister Luz Rojas of Peru met {body} Director Ivo Stone in Lima on 5 May."
        return annotate(text, published="2024-05-20").meetings[0].parties

    assert parties("UNICEF") == parties("UNDP") == ("PE", "UN")
    assert parties("FAO") == ("FAO", "PE")
