"""Meetings that a verb of discussing tells, its subject a pronoun before a verb of use."""

from __future__ import annotations

from memcon import Document, annotate


def test_who_used_an_event_to_discuss_something_may_be_told_by_a_pronoun() -> None:
    text = (
        "Minister Peter Otieno attended the Reef Ministers' Meeting in Oslo. He used the gathering to discuss ports "
        "with his counterparts from Peru and Latvia."
    )
    read = annotate(Document(text=text, id="d", published="2024-05-16", publisher="Ministry of Foreign Affairs, Kenya"))
    assert [m.parties for m in read.meetings if m.kind == "meeting"] == [("KE", "PE"), ("KE", "LV")]
