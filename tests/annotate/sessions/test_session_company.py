"""Who comes to a session by what its sentence and the next ones tell, and who are its two hosts."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

ATTENDS = "Minister Ann Otieno will attend the third Reef Forum in Lima on 5 June. "


def parties(text: str, publisher: str = "Foreign Ministry of Kenya") -> list[list[str]]:
    found = annotate(Document(text=text, published="2024-05-20", publisher=publisher)).meetings
    return [sorted(m.parties) for m in found]


@pytest.mark.parametrize(
    "told",
    [
        "The forum brings together ministers from Norway and Latvia for three days.",
        "The Forum will bring together leaders of Norway and Latvia to discuss eels.",
        "Delegations from Norway and Latvia will also take part in the forum.",
    ],
)
def test_who_is_told_to_come_is_a_party(told: str) -> None:
    assert parties(ATTENDS + told) == [["KE", "LV", "NO"]]


def test_where_they_come_together_is_none() -> None:
    assert parties(ATTENDS + "The forum brings together ministers in Norway and Latvia.") == [["KE"]]
    assert parties(ATTENDS + "The ferry brings together people from Norway and Latvia.") == [["KE"]]


def test_two_who_speak_as_co_hosts_are_its_parties() -> None:
    met = "President Ann Otieno met Prime Minister Jan Dahl of Norway in Nairobi on 5 May. "
    assert parties(met + "They spoke as co-hosts of the upcoming second Summit for Reefs.")[1] == ["KE", "NO"]
    assert parties(met + "They spoke of the upcoming second Summit for Reefs.")[1] == []


def test_by_whom_a_session_was_held() -> None:
    text = "Kenya gave more at the second Reef Conference, held by the EU and Norway in Brussels on 4 May."
    assert parties(text) == [["EU", "KE", "NO"]]


def test_who_is_back_from_a_session_was_there() -> None:
    assert parties("Minister Ann Otieno is back in Kenya from the third Reef Forum in Lima.") == [["KE"]]


def test_talks_held_during_a_conference_of_many_are_a_meeting_beside_it() -> None:
    text = "Kenyan President Juma Otieno and Ugandan President Peter Okello held talks on Monday during the {} in Oslo."
    found = annotate(text.format("Climate Conference"), published="2024-05-14").meetings
    assert [(m.kind, len(m.heads)) for m in found] == [("meeting", 2), ("session", 0)]
    found = annotate(text.format("third Kenya-Uganda Joint Commission"), published="2024-05-14").meetings
    assert [(m.kind, len(m.heads)) for m in found] == [("session", 2)]
