"""Visits told without a word of visiting: who is sent somewhere, and who is told to be there."""

import pytest

from memcon import annotate


def visits(text: str) -> list[tuple[str, str | None, list[str]]]:
    found = annotate(text + " He will not visit Kenya.", published="2024-05-03", publisher="The Lake Herald").meetings
    return [(m.status, m.country, [h.name for h in m.heads]) for m in found if m.kind == "visit"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "President Ilze Kalna of Latvia sent Foreign Minister Juris Ozols to Peru on Monday.",
            ("held", "PE", ["Juris Ozols"]),
        ),
        (
            "Latvia is sending its foreign minister, Juris Ozols, to Lima on Monday.",
            ("scheduled", "PE", ["Juris Ozols"]),
        ),
        ("President Ilze Kalna of Latvia dispatched two trusted aides to Peru on Monday.", ("held", "PE", [])),
        ("Latvian President Ilze Kalna, in Lima for talks, met traders.", ("held", "PE", ["Ilze Kalna"])),
    ],
)
def test_who_is_sent_somewhere_or_is_there_pays_a_visit(text: str, told: tuple[str, str, list[str]]) -> None:
    assert visits(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "President Ilze Kalna of Latvia sent a letter to Peru on Monday.",
        "President Ilze Kalna of Latvia sent troops to Peru on Monday.",
        "President Ilze Kalna of Latvia agreed to send an envoy to Peru.",
        "Minister Luz Rojas of Peru met Latvian President Ilze Kalna, in Lima for talks, on Monday.",
    ],
)
def test_letters_offers_and_the_place_of_a_meeting_tell_none(text: str) -> None:
    assert visits(text) == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Latvian Minister Juris Ozols led a 20-member business delegation to Peru last week.", "held"),
        ("Latvian Minister Juris Ozols will lead a large trade delegation to Peru in June.", "scheduled"),
        ("Latvian Minister Juris Ozols is leading a delegation of his own in Peru.", ""),
    ],
)
def test_who_leads_a_delegation_somewhere_pays_a_visit(text: str, status: str) -> None:
    assert [told for told, _, _ in visits(text)] == ([status] if status else [])
