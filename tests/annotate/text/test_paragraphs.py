"""Numbered paragraphs."""

from __future__ import annotations

import pytest

from memcon.annotate.text.paragraphs import find_paragraphs

FORMS = ["{}. ", "({}) ", "{}) ", "{}.\t", "Paragraph {}. ", "  {}. "]


@pytest.mark.parametrize("form", FORMS)
def test_numbers_at_the_start_of_lines_are_found_with_their_paragraphs(form):
    text = "Joint statement\n" + "\n".join(form.format(n) + f"The sides did {n} things." for n in (1, 2, 3))
    found = list(find_paragraphs(text))
    assert [p.number for p in found] == [1, 2, 3]
    assert found[1].span.of(text).startswith(form.format(2).strip())
    assert found[1].span.of(text).endswith("did 2 things.")


def test_list_inside_a_paragraph_belongs_to_it():
    text = "1. They met.\n2. They agreed:\n1. to trade;\n2. to fish.\n3. They left.\n\nDone in Oslo."
    found = list(find_paragraphs(text))
    assert [p.number for p in found] == [1, 2, 3]
    assert found[1].span.of(text).endswith("2. to fish.")
    assert found[2].span.of(text) == "3. They left."


@pytest.mark.parametrize(
    "text",
    [
        "1. They met.\n2. They left.",
        "2023. The year was good.\n2024. So was this.\n2025. And this.",
        "12.30 The sides met.\n13.15 They dined.\n14.00 They left.",
        "They met at 1. then 2. then 3. and left",
        "5. Fifth.\n6. Sixth.\n7. Seventh.",
    ],
)
def test_other_figures_count_no_paragraphs(text):
    assert list(find_paragraphs(text)) == []


def test_a_lost_number_does_not_end_the_count():
    text = "1. One.\n2. Two.\n4. Four.\n5. Five."
    assert [p.number for p in find_paragraphs(text)] == [1, 2, 4, 5]
