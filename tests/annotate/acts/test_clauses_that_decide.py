"""Clauses and objects that decide the kind of an act: hopes for others, progress noted, what is vouched for."""

from __future__ import annotations

import pytest

from memcon import annotate

MEETING = "Foreign Minister Luz Rojas of Peru met Foreign Minister Ivo Ozols of Latvia in Lima on 3 May 2024. "


def kinds(sentence: str) -> list[tuple[str, str]]:
    text = MEETING + sentence
    return [(a.kind, a.span.of(text)) for a in annotate(text).acts if a.span.start >= len(MEETING)]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Following the talks, a treaty on timber and a plan for eels were signed.", "delivery"),
        ("After the discussions, two agreements were signed.", "delivery"),
        ("During the talks, views were exchanged.", "discussion"),
        ("Mr. Ozols hopes that the strait will stay open.", "position"),
        ("They also hope that the pilots will go back to work.", "position"),
        ("Mr. Ozols hopes to open the strait.", "commitment"),
        ("Mr. Ozols shared that two million euros had been set aside.", "statement"),
        ("Mr. Ozols shared the view that the pier must open.", "position"),
        ("Mr. Ozols presented Minister Rojas with the Order of the Lark.", "delivery"),
        ("Mr. Ozols presented his plan for the pier.", "statement"),
        ("Both sides noted that good progress had been made in dredging.", "review"),
        ("Both sides noted that progress was slow.", "statement"),
        ("Both sides noted that progress depends on the tides.", "statement"),
        ("Mr. Ozols assured her that Peruvian sailors would be sheltered.", "commitment"),
        ("Mr. Ozols assured the Minister of Peru that he would come to Lima in June.", "commitment"),
        ("Mr. Ozols assured her that the harbour was safe.", "position"),
    ],
)
def test_a_clause_or_an_object_decides_the_kind(sentence: str, kind: str) -> None:
    assert [k for k, _ in kinds(sentence)] == [kind]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("The two ministers turned to the trade in eels.", "turned to the trade in eels"),
        ("They also turned to Syria.", "also turned to Syria"),
        ("Talks then turned to visas.", "then turned to visas"),
        ("Talks held with Minister Ozols focused on eels.", "focused on eels"),
        ("The discussions held with the Latvian delegation covered visas.", "covered visas"),
    ],
)
def test_what_talks_come_to_is_a_discussion(sentence: str, said: str) -> None:
    assert kinds(sentence) == [("discussion", said)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Peru turned to the court.",
        "The two ministers turned to the crew for help.",
        "The two ministers turned to each other.",
        "Mr. Ozols turned to Ms. Rojas and smiled.",
        "The meeting was held with Minister Ozols in Riga.",
    ],
)
def test_turning_to_somebody_is_no_act(sentence: str) -> None:
    assert kinds(sentence) == []


def test_what_stands_before_a_comma_is_not_what_somebody_told_that() -> None:
    said = "told reporters that Latvia would build a school in Lima"
    assert kinds(f"Asked about the pier, Foreign Minister Ivo Ozols {said}.") == [("commitment", said)]
    told = kinds("The pier will open in May, Minister Ozols told reporters that day in Lima.")
    assert [words for _, words in told] == ["The pier will open in May, Minister Ozols told"]


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("urged the islands to counter storms, respond to the flood and help each other", 1),
        ("urged the islands to counter storms and reaffirm old ties", 1),
        ("urged the islands to counter storms and reaffirmed old ties", 2),
    ],
)
def test_plain_forms_behind_an_infinitive_belong_to_it(told: str, count: int) -> None:
    assert len(kinds(f"Ms Rojas and Mr Ozols {told}.")) == count
