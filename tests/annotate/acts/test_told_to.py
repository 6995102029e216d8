"""What somebody was told by the other side: "was briefed on the harvest"."""

import pytest

from memcon import annotate

MET = "Federal Councillor Ann Stone met Tom Mboya, Foreign Minister of Kenya, in Bern today. "


def acts(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    found = annotate(MET + text, publisher="Federal Department of Foreign Affairs", published="2008-03-08")
    return [(a.kind, a.actors, (MET + text)[a.span.start : a.span.end]) for a in found.acts]


@pytest.mark.parametrize("told", ["was briefed on", "was also informed about", "was updated in detail on"])
def test_who_is_told_something_is_told_it_by_the_other_side(told: str) -> None:
    assert acts(f"Mrs Stone {told} the harvest.") == [("statement", ("KE",), f"Mrs Stone {told} the harvest")]


@pytest.mark.parametrize(
    "clause", ["was briefed by divers on the harvest", "will be briefed on the harvest", "was briefed on 3 May"]
)
def test_who_was_told_by_others_or_at_some_time_is_not(clause: str) -> None:
    assert acts(f"Mrs Stone {clause}.") == []


@pytest.mark.parametrize(
    ("told", "by"),
    [
        ("was briefed by Mr Mboya on the harvest", "KE"),
        ("was informed by the Peruvian Minister of Fisheries, Luz Rojas, about the harvest", "PE"),
    ],
)
def test_what_an_official_of_another_state_told_is_his(told: str, by: str) -> None:
    assert acts(f"Mrs Stone {told}.") == [("statement", (by,), f"Mrs Stone {told}")]
    assert acts("Mrs Stone was briefed by Swiss Ambassador Max Keller on the harvest.") == []
