"""Help that is given, told by a verb that takes a stand elsewhere."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

MET = "Foreign Minister Ana Silva of Peru met Foreign Minister Jan Dahl of Norway in Lima on 3 May 2024. "


def kinds_of(text: str) -> list[str]:
    document = Document(MET + text, published="2024-05-04", publisher="Ministry of Foreign Affairs of Norway")
    return [a.kind for a in annotate(document).acts]


@pytest.mark.parametrize(
    "text",
    [
        "Norway supports projects on the coast of Peru.",
        "Norway is supporting a number of schools in Peru.",
        "Norway has supported 30 researchers from Peru since 2019.",
        "Norway supports Peru in mapping its rivers.",
        "Norway is supporting the reconstruction of 50 houses in Peru.",
        "Norway mainly supports activities in Peru by the coastguard.",
        "Norway supports the victims of the flood in Peru through concrete measures.",
        "Norway also supports Peru in the field of fishing.",
        "Norway is thereby supporting the country in the implementation of its plan.",
        "Norway supports the boat fair with a contribution of $5 million.",
        "Norway supports the coastguard of Peru financially and by providing boats.",
    ],
)
def test_who_is_supported_in_his_work_is_helped(text: str) -> None:
    assert kinds_of(text) == ["delivery"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway supports the reform of the port law.",
        "Norway supports Peru in the dispute over the reef.",
        "Norway supports the idea of mapping the rivers.",
        "Norway supports the country's bid for a seat in the council.",
        "Norway fully supports the candidate of Peru.",
        "Norway supports efforts to map the rivers.",
    ],
)
def test_what_is_supported_as_a_cause_is_a_stand(text: str) -> None:
    assert kinds_of(text) == ["position"]


def test_help_to_come_is_a_promise() -> None:
    assert kinds_of("Norway will support projects on the coast of Peru.") == ["commitment"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway has supported the transition process in Peru since 2001.", "delivery"),
        ("For over 25 years, Norway has supported the reform of the courts in Peru.", "delivery"),
        ("Norway has supported the initiative of Peru since 2001.", "position"),
        ("Norway has long supported the reef pact of Peru.", "position"),
    ],
)
def test_what_one_has_supported_for_years_one_has_helped(text: str, kind: str) -> None:
    assert kinds_of(text) == [kind]


@pytest.mark.parametrize(
    "doing", ["safeguarding its reefs", "playing a greater part in the league", "following its own path"]
)
def test_to_support_a_state_in_its_own_standing_is_a_stand(doing: str) -> None:
    assert kinds_of(f"Norway supports Peru in {doing}.") == ["position"]
    assert kinds_of("Norway supports Peru in mapping its rivers.") == ["delivery"]
