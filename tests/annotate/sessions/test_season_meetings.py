"""The seasonal meetings of one body or of two together keep their whole name and all who hold them."""

from __future__ import annotations

import pytest

from memcon import Document, MeetingMention, annotate

IMF, BANK = "International Monetary Fund", "World Bank"


def sessions(text: str) -> list[MeetingMention]:
    record = annotate(Document(text=text, published="2024-09-02", publisher="Ministry of Finance of Norway"))
    return [m for m in record.meetings if m.kind == "session"]


@pytest.mark.parametrize("lead", ["the", "the joint"])
@pytest.mark.parametrize("letters", ["", " (IMF)"])
def test_two_bodies_hold_their_meetings_together(lead: str, letters: str) -> None:
    (found,) = sessions(
        f"Minister Ola Dahl will attend {lead} Annual Meetings of the {IMF}{letters} and the {BANK} Group in Lima from "
        "12 to 14 October 2024."
    )
    assert found.mechanism == f"Annual Meetings of the {IMF} and the {BANK} Group"
    assert set(found.parties) == {"IMF", "NO", "WB"}
    assert (found.start, found.end, found.place) == ("2024-10-12", "2024-10-14", "Lima")


def test_one_body_holds_its_own() -> None:
    (found,) = sessions(f"Minister Ola Dahl will attend the Spring Meetings of the {IMF} in Lima on 12 October 2024.")
    assert found.mechanism == f"Spring Meetings of the {IMF}"
    assert set(found.parties) == {"IMF", "NO"}


def test_a_club_s_annual_meetings_are_none_of_a_body() -> None:
    text = "Minister Ola Dahl wrote to the Annual Meetings of the Harbour Club and the Reef Club in Lima."
    assert not any({"IMF", "WB"} & set(m.parties) for m in sessions(text))
