"""Meetings that a first sentence tells by a noun alone, and what is said at a meeting of others."""

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str) -> tuple[MeetingMention, ...]:
    return annotate(text, published="2024-05-06", publisher="The Harbour Times").meetings


FIRST = "Peru and Norway took a further step in trade with a high-level bilateral meeting in Oslo{}."
SECOND = "Luz Rojas, Minister of Trade of Peru, {} Norwegian Minister of Ports Jan Dahl{} to look at fares."


def test_the_next_sentence_names_who_met_at_the_talks_told_before() -> None:
    (found,) = read(f"{FIRST.format(' on Thursday')}\n\n{SECOND.format('met', '')}")
    assert (found.start, found.place) == ("2024-05-02", "Oslo")
    assert [h.name for h in found.heads] == ["Luz Rojas", "Jan Dahl"]


def test_another_day_makes_another_meeting() -> None:
    assert len(read(f"{FIRST.format(' on Thursday')}\n\n{SECOND.format('met', ' on 12 March')}")) > 1


def test_whom_a_speaker_names_at_a_meeting_was_not_there() -> None:
    text = (
        "Kenyan President Abu Kamau will travel to Latvia. Peruvian Foreign Minister Luz Rojas, in a phone call with "
        "Norwegian Foreign Minister Jan Dahl, {} Kamau's journey would help."
    )
    (call,) = (m for m in read(text.format("said")) if m.kind == "call")
    assert (call.parties, [h.name for h in call.heads]) == (("NO", "PE"), ["Luz Rojas", "Jan Dahl"])
