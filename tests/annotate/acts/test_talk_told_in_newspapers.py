"""What newspapers tell of talk: calls made to explain, points made, papers quoted, talks planned for a day."""

import pytest

from memcon import Document, annotate

MET = "Peruvian Foreign Minister Ana Rojas met her Chilean counterpart Luis Soto in Lima on Thursday.\n\n"


def acts(told: str) -> list[tuple[str, str]]:
    text = MET + told
    record = annotate(Document(text=text, published="2024-05-31", publisher="Daily Post"))
    return [(a.kind, a.span.of(text)) for a in record.acts if a.span.start >= len(MET)]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("rang Bolivian President Eva Paz to explain the ban", "statement"),
        ("sat down with Rojas to talk trade and visas", "discussion"),
        ("sat down with Rojas on Thursday to discuss trade", "discussion"),
        ("had earlier spoken to Bolivian President Eva Paz about the harbour", "discussion"),
        ("made the point that Chile supports a free port", "position"),
    ],
)
def test_talk_with_a_matter_is_an_act(told: str, kind: str) -> None:
    assert acts(f"Soto {told}.") == [(kind, told)]


@pytest.mark.parametrize(
    "told", ["sat down with Rojas on Thursday", "had earlier spoken to Bolivian President Eva Paz"]
)
def test_talk_without_a_matter_is_none(told: str) -> None:
    assert acts(f"Soto {told}.") == []


def test_talks_planned_for_a_day_plan_nothing() -> None:
    assert acts("The talks planned for Saturday will go ahead.") == []


def test_who_plans_talks_plans() -> None:
    assert acts("Soto planned to hold talks in May.") == [("commitment", "planned to hold talks in May")]


@pytest.mark.parametrize("told", ["the declaration read", "the summit declaration said", "a joint declaration added"])
def test_a_declaration_speaks_for_all(told: str) -> None:
    text = MET + f"“The treaty is in the interest of both shores,” {told}."
    record = annotate(Document(text=text, published="2024-05-31", publisher="Daily Post"))
    assert [q.speaker for q in record.quotations] == ["all"]


def test_a_ministry_may_clarify_in_its_own_words() -> None:
    text = MET + "Peru's Foreign Ministry clarified, “The embassy did not receive a request for a visa.”"
    record = annotate(Document(text=text, published="2024-05-31", publisher="Daily Post"))
    assert [q.speaker for q in record.quotations] == ["PE"]
