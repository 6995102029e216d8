"""Others whom somebody met beside a person named, and talks by the countries they were held in."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention

HOME = "Ministry of Foreign Affairs, Peru"
MET = "Minister Luz Rojas of Peru met Minister Ivo Ozols of Latvia in Riga today. "


def told(text: str) -> list[MeetingMention]:
    record = annotate(Document(text, published="2026-05-20", publisher=HOME))
    return [m for m in record.meetings if m.kind == "meeting"]


@pytest.mark.parametrize(
    "text",
    [
        "Ms Rojas also met members of the Latvian parliament.",
        "She also held talks with officials of the Latvian Ministry of Trade.",
        "In addition, she met with senior Latvian officials.",
    ],
)
def test_a_group_met_too_is_another_meeting(text: str) -> None:
    first, then = told(MET + text)
    assert [h.name for h in first.heads] == ["Luz Rojas", "Ivo Ozols"]
    assert (then.parties, [h.name for h in then.heads]) == (("LV", "PE"), ["Luz Rojas"])


@pytest.mark.parametrize(
    "text",
    [
        "Ms Rojas met with her Latvian counterpart to discuss ports.",
        "She also met members of the Peruvian-Latvian chamber of commerce.",
    ],
)
def test_the_one_told_before_and_firms_are_none(text: str) -> None:
    assert len(told(MET + text)) == 1


@pytest.mark.parametrize("who", ["the vice-president", "the two central bank governors", "the chief justice"])
def test_high_offices_are_those_of_the_country_visited(who: str) -> None:
    (meeting,) = told(f"Minister Luz Rojas of Peru will visit Riga in June. She will meet {who}.")
    assert meeting.parties == ("LV", "PE")


def test_recent_talks_are_told_by_their_countries() -> None:
    _, *then = told(MET + "They discussed Minister Ozols's recent meetings in Kenya and Chad.")
    assert [(m.parties, m.standing) for m in then] == [(("KE", "LV"), "mentioned"), (("LV", "TD"), "mentioned")]
    _, *then = told(MET + "She briefed him on her recent talks in Kenya.")
    assert [m.parties for m in then] == [("KE", "PE")]
    assert len(told(MET + "They discussed the recent meetings in Kenya and Chad.")) == 1
