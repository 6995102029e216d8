"""Visits whose country stands in front of the words of visiting."""

import pytest

from memcon import annotate


def visits(text: str, publisher: str | None = None) -> list[tuple[str, str | None, str | None]]:
    found = annotate(text, published="2024-05-03", publisher=publisher).meetings
    return [(m.standing, m.start, m.country) for m in found if m.kind == "visit"]


@pytest.mark.parametrize(
    "text",
    [
        "In Peru, where Latvian President Juris Ozols was on a state visit, his spokesman spoke.",
        "Latvian President Juris Ozols spoke in Lima, where he was on a two-day visit.",
        "In April 2023, Latvian President Juris Ozols was invited to Peru for a state visit.",
        "Latvian President Juris Ozols begins Peru visit.",
        "During a Peru visit, Latvian President Juris Ozols met traders.",
    ],
)
def test_the_country_stands_in_front(text: str) -> None:
    assert [country for _, _, country in visits(text)] == ["PE"]


def test_where_somebody_was_on_leave_is_no_visit() -> None:
    assert visits("In Peru, where Latvian President Juris Ozols was on holiday, traders paid a visit to a farm.") == []


def test_where_somebody_was_last_is_a_visit() -> None:
    text = "Latvian Minister Juris Ozols was last in Peru in 2018. Juris Ozols was last in line at the shop."
    assert visits(text) == [("subject", "2018", "PE")]


def test_who_is_due_to_go_somewhere_visits_it() -> None:
    text = "Juris Ozols, the Latvian foreign minister, is expected to fly to Peru on Thursday."
    assert visits(text) == [("subject", "2024-05-09", "PE")]


def test_what_somebody_arrived_after_is_a_visit_told_aside() -> None:
    text = "Latvian Foreign Minister Juris Ozols arrived in Lima on Monday after visiting Kenya."
    assert visits(text) == [("subject", "2024-04-29", "PE"), ("mentioned", None, "KE")]


def test_who_met_traders_after_a_visit_to_a_farm_made_none() -> None:
    assert visits("Latvian Foreign Minister Juris Ozols met traders after visiting a farm in Kenya.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Latvian President Juris Ozols was received with full honours in Lima at the start of his state visit.",
        "A treaty was signed in Lima during Latvian Minister Juris Ozols's visit.",
        "The first stop on Latvian Minister Juris Ozols's trip will be Lima.",
        "Latvian Minister Juris Ozols has been in Peru since Monday.",
        "Latvian Minister Juris Ozols has gone to Peru.",
        "President Luz Rojas of Peru thanked Latvian Minister Juris Ozols for his visit to Lima.",
    ],
)
def test_the_place_of_what_was_done_is_that_of_the_visit(text: str) -> None:
    assert [country for _, _, country in visits(text)] == ["PE"]


def test_what_was_signed_during_a_fair_is_no_visit() -> None:
    assert visits("A treaty was signed in Lima during Latvia's fair, and Juris Ozols paid a visit to his aunt.") == []
