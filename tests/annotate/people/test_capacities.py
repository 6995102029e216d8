"""Persons told again by the office in which they act, and holders of an office named on a line of their own."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def meetings(text: str, publisher: str | None = None) -> list[MeetingMention]:
    return list(annotate(text, published="2018-04-04", publisher=publisher).meetings)


@pytest.mark.parametrize("office", ["Chair of the African Union (AU)", "the current Chair of the African Union"])
def test_a_capacity_is_no_person_of_its_own(office: str) -> None:
    text = (
        f"The President of Peru, Luz Rojas, in her capacity as {office}, will on Friday travel to Riga "
        "to hold talks with President Juris Kalns of Latvia."
    )
    meeting = next(m for m in meetings(text) if m.kind == "meeting")
    assert (meeting.parties, [h.name for h in meeting.heads]) == (("LV", "PE"), ["Luz Rojas", "Juris Kalns"])


def test_an_officer_told_without_capacity_stays_a_person() -> None:
    text = "President Juris Kalns of Latvia met on Friday with the Chair of the African Union Commission in Riga."
    assert meetings(text)[0].parties == ("AFU", "LV")


_READOUT = "Readout of the Secretary-General's meeting with Ms. Luz Rojas, Foreign Minister of Peru\n\n{line}\n\n"
_MET = "The Secretary-General met with Ms. Luz Rojas, Foreign Minister of Peru."


@pytest.mark.parametrize(
    ("line", "names"),
    [("Jan Kowalski, Secretary-General", ["Jan Kowalski", "Luz Rojas"]), ("New York, 4 April 2018", ["Luz Rojas"])],
)
def test_a_line_of_name_and_office_names_the_holder(line: str, names: list[str]) -> None:
    found = meetings(_READOUT.format(line=line) + _MET, "United Nations")
    assert [h.name for h in found[0].heads] == names
