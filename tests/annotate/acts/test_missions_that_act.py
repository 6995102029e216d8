"""Missions and departments that act under the name of their state, wherever they stand, and deeds of newspapers."""

import pytest

from memcon import annotate

MET = "Foreign Minister Luz Rojas of Peru met Foreign Minister Jan Dahl of Norway in Lima on Monday. "


def acts(sentence: str) -> list[tuple[str, str, tuple[str, ...]]]:
    record = annotate(MET + sentence, published="2024-05-15", publisher="Harbour News")
    return [(record.quote(a.span), a.kind, a.actors) for a in record.acts if a.span.start >= len(MET)]


@pytest.mark.parametrize(
    ("who", "code"),
    [
        ("The Kenyan High Commission", "KE"),
        ("The Kenyan High Commission in Lima", "KE"),
        ("Kenya's High Commission in Lima", "KE"),
        ("The Kenyan Fisheries Department in Nairobi", "KE"),
        ("The US State Department", "US"),
    ],
)
def test_a_mission_acts_for_its_state(who: str, code: str) -> None:
    assert acts(f"{who} thanked Peru for its fish.") == [("thanked Peru for its fish", "assessment", (code,))]


@pytest.mark.parametrize("who", ["The Kenyan painter in Lima", "The Kenyan ferry to the High Commission in Lima"])
def test_who_is_no_mission_does_not(who: str) -> None:
    assert acts(f"{who} thanked Peru for its fish.") == []


@pytest.mark.parametrize(
    ("deed", "kind"),
    [
        ("slapped a duty on Kenyan fish", "delivery"),
        ("delayed the ban on Kenyan nets", "delivery"),
        ("paused its row over nets with Kenya", "delivery"),
        ("has procured ten boats from Kenya", "delivery"),
        ("took over the pier from Kenya", "delivery"),
        ("organised a fair of nets in Kenya", "delivery"),
        ("declined to name the Kenyan diver", "statement"),
    ],
)
def test_deeds_that_newspapers_tell(deed: str, kind: str) -> None:
    assert acts(f"Peru {deed}.") == [(deed, kind, ("PE",))]


@pytest.mark.parametrize(
    "told", ["is an organising body in Kenya", "delays Kenya", "took over in Kenya", "declined in Kenya"]
)
def test_words_alike_tell_none(told: str) -> None:
    assert acts(f"Peru {told}.") == []
