"""Who "the former" and "the latter" are: the first and the last of those named before."""

from __future__ import annotations

import pytest

import memcon

MET = "Foreign Minister Luz Rojas of Peru met Foreign Minister Ivo Ozols of Latvia in Riga on 3 May 2024. "


@pytest.mark.parametrize(
    ("words", "kind", "actors"),
    [
        ("The former pledged $3 million.", "commitment", ("PE",)),
        ("The latter agreed to send experts.", "commitment", ("LV",)),
        ("The former also thanked the latter.", "assessment", ("PE",)),
        ("The latter, who had come from Ventspils, agreed to send experts.", "commitment", ("LV",)),
        ("The talks were long. The former will open a mission.", "commitment", ("PE",)),
    ],
)
def test_they_act_for_the_side_that_is_meant(words, kind, actors):
    assert [(a.kind, a.actors) for a in memcon.annotate(MET + words).acts] == [(kind, actors)]


@pytest.mark.parametrize(
    "words",
    [
        "The former president agreed to send experts.",
        "The latter half of the year was discussed by nobody.",
    ],
)
def test_former_before_a_noun_is_nobody_named_before(words):
    assert all(a.actors != ("PE",) for a in memcon.annotate(MET + words).acts)


def test_without_two_sides_before_nobody_is_meant():
    assert not memcon.annotate("Foreign Minister Luz Rojas of Peru spoke. The former agreed to send experts.").acts
