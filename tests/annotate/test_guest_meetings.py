"""The meeting that remarks of host and guest speak of."""

from __future__ import annotations

import memcon
from memcon.model import Document, MeetingMention

TITLE = "Remarks by President Harding and Prime Minister Taro Okada of Japan Before Bilateral Meeting"
TEXT = """Oval Office

2:10 P.M. EST

PRESIDENT HARDING:  Mr. Prime Minister, it's good to have you here.  We'll talk about the reef.

PRIME MINISTER OKADA:  (As interpreted.)  Thank you for the warm welcome.
"""


def subjects_of(text: str, title: str = TITLE, publisher: str = "The White House") -> list[MeetingMention]:
    document = Document(id="t", text=text, title=title, publisher=publisher, published="2023-03-01")
    return [m for m in memcon.annotate(document).meetings if m.standing == "subject"]


def test_host_and_guest_who_speak_in_turn_have_met() -> None:
    [met] = subjects_of(TEXT)
    assert (met.kind, met.status, met.parties, met.start) == ("meeting", "held", ("JP", "US"), "2023-03-01")
    assert (met.place, met.country, met.mode) == ("Oval Office", "US", "in_person")
    assert [(h.name, h.office, h.party) for h in met.heads] == [
        ("Harding", "President", "US"),
        ("Taro Okada", "Prime Minister", "JP"),
    ]


def test_the_evidence_is_what_was_said() -> None:
    [met] = subjects_of(TEXT)
    assert TEXT[met.evidence[0].start : met.evidence[0].end].startswith("it's good to have you here")


def test_names_of_bare_labels_come_from_the_title() -> None:
    text = (
        "PRIME MINISTER OF JAPAN:\n\nThank you for the welcome.\n\nPRIME MINISTER:\n\nWelcome to Canberra.\n"
        "\nJOURNALIST:\n\nWas the reef discussed?\n"
    )
    title = "Joint statements by Prime Minister Jane Dow and Prime Minister Taro Okada of Japan"
    [met] = subjects_of(text, title, "Prime Minister of Australia")
    assert sorted((h.name, h.party) for h in met.heads) == [("Jane Dow", "AU"), ("Taro Okada", "JP")]


def test_a_virtual_meeting_has_no_place() -> None:
    [met] = subjects_of(TEXT, TITLE.replace("Bilateral", "Virtual Bilateral"))
    assert (met.place, met.mode) == (None, "virtual")


def test_officials_of_one_side_make_no_meeting() -> None:
    text = TEXT.replace("PRIME MINISTER OKADA", "MS. STONE")
    assert subjects_of(text, "Press Briefing by Press Secretary Ann Stone and President Harding") == []
