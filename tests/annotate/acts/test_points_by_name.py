"""Points under a line that ends with who acts: a person, a government, or two persons of two sides."""

import pytest

from memcon import annotate

MET = "Minister Luz Rojas of Peru met Foreign Minister Grace Otieno of Kenya in Nairobi on 3 May.\n\n"


def acts(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    text = MET + text
    found = annotate(text, published="2024-05-04", publisher="Ministry of Foreign Affairs of Peru").acts
    return [(a.kind, a.actors, text[a.span.start : a.span.end]) for a in found]


@pytest.mark.parametrize("line", ["During her visit, Minister Rojas:", "In Nairobi, Minister Luz Rojas of Peru:"])
def test_the_points_under_a_person_are_hers(line: str) -> None:
    assert acts(f"{line}\n\n- Thanked Kenya for the ferry.\n\n- Announced a grant of $2 million.") == [
        ("assessment", ("PE",), "Thanked Kenya for the ferry"),
        ("delivery", ("PE",), "Announced a grant of $2 million"),
    ]


def test_the_and_before_the_last_point_is_no_part_of_one() -> None:
    text = "Minister Rojas:\n- thanked Kenya for the ferry; and\n- urged Kenya to open the port."
    assert acts(text) == [
        ("assessment", ("PE",), "thanked Kenya for the ferry"),
        ("request", ("PE",), "urged Kenya to open the port"),
    ]


def test_the_points_under_two_persons_are_those_of_all() -> None:
    text = "Minister Rojas and Foreign Minister Otieno:\n\n- Signed a memorandum on ports.\n\n- Agreed to meet again."
    assert acts(text) == [
        ("delivery", ("all",), "Signed a memorandum on ports"),
        ("commitment", ("all",), "Agreed to meet again"),
    ]


def test_a_point_may_begin_with_an_auxiliary() -> None:
    assert acts(
        "To help Kenya, Peru:\n\n- Will provide $5 million for ports.\n\n- Has launched a fund for pilots."
    ) == [
        ("commitment", ("PE",), "Will provide $5 million for ports"),
        ("delivery", ("PE",), "Has launched a fund for pilots"),
    ]


def test_a_line_that_ends_with_what_somebody_has_leads_no_acts() -> None:
    assert acts("She saw the museums of Peru:\n\n- Opened in 1990, the first is large.") == []


@pytest.mark.parametrize("mark", ["-", "--"])
@pytest.mark.parametrize("lead", ["Peru and Kenya", "Peru, Latvia and Kenya"])
def test_the_points_under_a_row_of_states_are_those_of_all(lead: str, mark: str) -> None:
    assert acts(f"{lead}:\n\n{mark} signed a memorandum on ports;\n{mark} agreed to meet again.") == [
        ("delivery", ("all",), "signed a memorandum on ports"),
        ("commitment", ("all",), "agreed to meet again"),
    ]


def test_a_state_that_stands_alone_before_the_colon_acts_alone() -> None:
    text = "To help Latvia and Ghana, Peru:\n\n-- agreed to open the port."
    assert acts(text) == [("commitment", ("PE",), "agreed to open the port")]
