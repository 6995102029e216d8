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
        ("The Kenya Representative of UNICEF, Ivo Stone,", "UNICEF"),
        ("Kenya's Governor of the World Bank Ivo Stone", "KE"),
        ("The Kenyan Director of Ports Ivo Stone", "KE"),
    ],
)
def test_the_director_of_a_body_for_a_state_acts_for_the_body(who: str, party: str) -> None:
    found = annotate(Document(f"{who} urged Peru to mend the ferries.", publisher="The Harbour Post"))
    assert [(a.kind, a.actors) for a in found.acts] == [("request", (party,))]
