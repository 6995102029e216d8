"""A visit that the title alone calls so, the text telling what was done on it."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

OPENED = "On 1 May, Minister Juris Ozols opened a lighthouse with the harbour master of the Republic of Peru."


def visits(title: str, text: str) -> list[tuple[str, str | None, list[str | None]]]:
    document = Document(
        text=text, published="2024-05-03", publisher="Ministry of Foreign Affairs of Latvia", title=title
    )
    read = annotate(document)
    return [(m.standing, m.country, [h.name for h in m.heads]) for m in read.meetings if m.kind == "visit"]


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Minister Ozols on a working visit to Peru", [("subject", "PE", ["Juris Ozols"])]),
        ("Minister Ozols travels to Peru for the Lighthouse Conference", []),
        ("Minister Ozols opens a lighthouse", []),
    ],
)
def test_a_title_tells_a_visit(title: str, found: list[tuple[str, str | None, list[str | None]]]) -> None:
    assert visits(title, OPENED) == found


def test_a_visit_that_the_text_tells_in_passing_is_the_one_of_the_title() -> None:
    text = (
        f"{OPENED} The lamp is as tall as a mast. Its glass was made in Lima. Ships saw it at night. "
        "The keeper spoke of ferries. Her words were kind. They spoke of the visit of Minister Ozols to Peru."
    )
    assert visits("Minister Ozols on a working visit to Peru", text) == [("subject", "PE", ["Juris Ozols"])]
