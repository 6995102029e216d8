"""Kinds that the manner of telling decides: what is noted well, gone on with, watched, asked about, declared."""

import pytest

from memcon import annotate

MET = "Minister Luz Rojas of Peru met Minister Ivo Ozols of Latvia in Riga on 5 May 2024. "


def kinds(text: str) -> list[tuple[str, int | None]]:
    found = annotate(MET + text, publisher="Government of Peru", published="2024-05-06")
    return [(a.kind, a.strength) for a in found.acts if a.span.start >= len(MET) - 1]


@pytest.mark.parametrize(
    ("clause", "kind", "strength"),
    [
        ("Minister Rojas noted the positive work of the divers.", "assessment", None),
        ("Minister Rojas noted the very valuable contribution of Latvian divers.", "assessment", None),
        ("Minister Rojas noted the daily work of the divers.", "statement", None),
        ("Peru continues to support Latvia's bid for the council.", "position", None),
        ("Peru continues to train Latvian divers.", "commitment", 2),
        ("Peru is closely monitoring the ice off Latvia.", "statement", None),
        ("The two ministers will monitor the ice off Latvia.", "commitment", 3),
        ("The two ministers reflected on the strength of their ties.", "discussion", None),
        ("Minister Rojas asked Minister Ozols about the missing divers.", "discussion", None),
        ("Minister Rojas asked Minister Ozols to free the divers.", "request", None),
        ("Peru is closely following the thaw off Latvia.", "statement", None),
        ("Peru is following with great interest the efforts to free the divers.", "statement", None),
        ("Peru is monitoring the thaw off Latvia with great concern.", "position", None),
        ("Peru pushed back at the charge that it had fished there.", "position", None),
        ("The two sides stressed the high expectations of the divers.", "position", None),
        ("Minister Rojas commented that both sides must act.", "position", None),
        ("Minister Rojas commented on the plan.", "statement", None),
        ("Minister Rojas reminded her guests of the need for calm.", "position", None),
        ("Minister Rojas reminded her guests of the day of the fair.", "statement", None),
        ("Minister Rojas delivered the keynote address in Riga, focusing on the ice.", "statement", None),
        ("Peru is committed, within its laws, to clearing the mines.", "commitment", 2),
        ("Peru is committed, within its laws, to peace.", "position", None),
        ("Minister Rojas will make it clear that Latvia keeps its word.", "position", None),
        ("The two sides declared a 90-day truce.", "delivery", None),
        ("The two sides declared that the ice was thin.", "statement", None),
        ("Peru considers the council to be the best place for talks.", "assessment", None),
        ("Peru considers the council to be the main hindrance.", "position", None),
        ("Minister Rojas said that while the way was long, Peru would help Latvia.", "commitment", 3),
        ("Minister Rojas said that although Latvia was small, it mattered.", "statement", None),
        ("“On Monday, I will meet with Minister Ozols to discuss the ice,” Minister Rojas said.", "discussion", None),
        ("“I will meet any deadline,” Minister Rojas said.", "commitment", 3),
        ("“Looking forward to working with Latvia,” Minister Rojas wrote.", "commitment", 1),
    ],
)
def test_kind(clause: str, kind: str, strength: int | None) -> None:
    assert kinds(clause) == [(kind, strength)]


def test_a_speech_that_is_only_named_is_no_act() -> None:
    assert kinds("Minister Rojas delivered the keynote address at the fair in Riga.") == []
