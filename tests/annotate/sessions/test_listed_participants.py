"""Who came to a meeting, told in a list below the report."""

import pytest

from memcon import annotate

_PUBLISHER = "Office of the President of Norway"
_LIST = (
    "\n\n-   Prime Minister Luz Rojas of Peru\n-   President Ivo Ozols, Republic of Latvia\n"
    "-   Ana Mwangi, Minister of Trade, Kenya\n"
)
_MET = "President Ana Holm met today with leaders of the coastal states. They discussed ferries."


@pytest.mark.parametrize(
    "heading",
    ["The leaders that participated:", "Participants included:", "*Attendees*", "The President was joined by:"],
)
def test_who_is_listed_as_taking_part_was_met(heading: str) -> None:
    text = f"{_MET}\n\n{heading}{_LIST}"
    (found,) = annotate(text, published="2024-05-08", publisher=_PUBLISHER).meetings
    assert found.parties == ("KE", "LV", "NO", "PE")
    assert [h.name for h in found.heads] == ["Ana Holm", "Luz Rojas", "Ivo Ozols", "Ana Mwangi"]


def test_who_is_listed_sat_at_the_session_reported() -> None:
    text = f"Norway hosted the third Ferry Summit in Bergen on 7 May 2024. They spoke of grain.\n\nParticipants:{_LIST}"
    (found,) = annotate(text, published="2024-05-08", publisher=_PUBLISHER).meetings
    assert {"KE", "LV", "PE"} <= set(found.parties)


@pytest.mark.parametrize("heading", ["Further reading:", "Members of the board:"])
def test_who_is_listed_as_something_else_was_not_met(heading: str) -> None:
    text = f"{_MET}\n\n{heading}{_LIST}"
    assert not any("PE" in m.parties for m in annotate(text, published="2024-05-08", publisher=_PUBLISHER).meetings)
