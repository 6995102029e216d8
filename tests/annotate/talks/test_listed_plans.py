"""Meetings that an agenda lists one behind the other, and rows of colleagues by name and state."""

import pytest

from memcon import annotate

_PUBLISHER = "Federal Department of Finance, Switzerland"
_VISIT = "On 25 October 2012, President Ana Holm will travel on an official visit to Ireland. "
_CALL = "a courtesy call on the President of Ireland, Sean Byrne,"
_TALKS = "a meeting with the Minister for Finance, Michael Reed"


def others(text: str) -> list[str]:
    found = annotate(text, published="2012-10-22", publisher=_PUBLISHER).meetings
    return [h.name for m in found if m.kind == "meeting" for h in m.heads if h.name != "Ana Holm"]


@pytest.mark.parametrize(
    "plan",
    [
        f"On the agenda will be {_CALL} and {_TALKS}.",
        f"On her agenda are {_CALL} as well as {_TALKS}.",
        f"The programme includes {_CALL} and {_TALKS}.",
        f"The highlights of the visit will be {_CALL} and {_TALKS}.",
        "A courtesy call on President Sean Byrne and a meeting with the Finance Minister, Michael Reed, are planned.",
    ],
)
def test_each_meeting_that_an_agenda_lists_is_one(plan: str) -> None:
    assert others(_VISIT + plan) == ["Sean Byrne", "Michael Reed"]


def test_a_visit_to_a_plant_behind_a_meeting_is_none() -> None:
    assert others(f"{_VISIT}The programme includes {_TALKS} and a visit to the port.") == ["Michael Reed"]


@pytest.mark.parametrize("row", ["ministerial colleagues", "her colleagues", "her fellow colleagues", "other peers"])
def test_colleagues_in_a_row_are_met_whatever_stands_before_the_word(row: str) -> None:
    text = f"President Ana Holm met in Davos with {row} Jan Koch (Poland), Ann Low (UK) and Ivo Paz (Peru)."
    assert others(text) == ["Jan Koch", "Ann Low", "Ivo Paz"]


@pytest.mark.parametrize("closes", ["finished with", "wound up with", "will close with"])
def test_the_last_meeting_of_a_visit_is_one(closes: str) -> None:
    assert others(f"{_VISIT}The visit {closes} {_TALKS}.") == ["Michael Reed"]


def test_a_visit_that_ends_otherwise_tells_none() -> None:
    assert others(f"{_VISIT}The visit finished on a high note for Michael Reed.") == []
