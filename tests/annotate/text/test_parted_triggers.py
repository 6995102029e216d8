"""Triggers that a day parts: "received on Sunday a phone call from"."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

WHO = "Qatari Foreign Minister Hamad Al Korvi "
WHOM = "Norwegian Foreign Minister Nils Aker"


def read(words: str) -> list[MeetingMention]:
    return list(annotate(WHO + words, published="2024-05-14", publisher="Harbour News Agency").meetings)  # a Tuesday


@pytest.mark.parametrize(
    ("words", "kind", "start"),
    [
        (f"received Sunday a phone call from {WHOM}.", "call", "2024-05-12"),
        (f"received today a telephone call from {WHOM}.", "call", "2024-05-14"),
        (f"had on Monday in Doha a phone call with {WHOM}.", "call", "2024-05-13"),
        (f"paid on Monday evening a courtesy call on {WHOM} in Oslo.", "meeting", "2024-05-13"),
    ],
)
def test_a_day_may_stand_between_a_verb_and_its_noun(words: str, kind: str, start: str) -> None:
    (meeting,) = read(words)
    assert (meeting.kind, meeting.start, meeting.parties) == (kind, start, ("NO", "QA"))


@pytest.mark.parametrize(
    "words",
    [f"received today at his office a letter from {WHOM}.", f"received on Sunday the thanks of {WHOM} for the port."],
)
def test_what_is_received_on_a_day_may_be_no_guest(words: str) -> None:
    assert read(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "led a trade delegation to Norway from 2 to 5 May.",
        "leads a 12-member Parliamentary delegation to Norway from 2 to 5 May.",
        "will lead the first official Qatari delegation to Norway from 2 to 5 June.",
        "will lead a U.K. delegation to Norway from 2 to 5 June.",
        "is leading a small team to Norway from 12 to 15 May.",
    ],
)
def test_more_words_may_stand_before_a_delegation_that_somebody_leads(words: str) -> None:
    (visit,) = read(words)
    assert (visit.kind, visit.parties, visit.country) == ("visit", ("NO", "QA"), "NO")


def test_who_led_a_delegation_to_victory_went_nowhere() -> None:
    assert read("led a trade delegation to its best result.") == []


def test_who_leads_a_delegation_to_a_dialogue_with_a_state_does_not_visit_it() -> None:
    assert "visit" not in {m.kind for m in read("will lead the Qatari delegation to the U.K.-Qatar Reef Dialogue.")}
