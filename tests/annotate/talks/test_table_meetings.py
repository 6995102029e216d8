"""Meals at which two sides met: given for a delegation, attended as a guest, eaten with somebody."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention


def read(text: str) -> list[MeetingMention]:
    return list(annotate(Document(text=text, publisher="Harbour News"), published="2013-05-06").meetings)


@pytest.mark.parametrize(
    "told",
    [
        "Prime Minister Jorge Paz of Peru hosted a lunch for the Danish delegation in Lima on Friday.",
        "Peruvian Prime Minister Jorge Paz gave a dinner for the visiting Danish negotiators in Lima on Friday.",
        "On Friday Peru's Prime Minister Jorge Paz held a banquet in honour of the Copenhagen team in Lima.",
    ],
)
def test_a_meal_for_a_delegation_is_a_meeting(told: str) -> None:
    (met,) = read(told)
    assert (met.kind, met.parties, met.start, met.country) == ("meeting", ("DK", "PE"), "2013-05-03", "PE")
    assert [h.name for h in met.heads] == ["Jorge Paz"]


def test_the_delegation_is_the_one_that_the_document_tells() -> None:
    talks, dinner = read(
        "Denmark's delegation met President Luz Rojas of Peru in Lima on Thursday. Rojas's chief of staff held a "
        "dinner for the delegation on Friday."
    )
    assert (talks.start, dinner.start) == ("2013-05-02", "2013-05-03")
    assert (dinner.parties, dinner.heads) == (("DK", "PE"), ())


@pytest.mark.parametrize(
    "told",
    [
        "Danish Foreign Minister Ann Holm attended a state dinner hosted by Peruvian President Luz Rojas on Friday.",
        "Danish Foreign Minister Ann Holm was treated to a private lunch by Peruvian President Luz Rojas on Friday.",
        "Danish Foreign Minister Ann Holm joined a dinner given for her by Peruvian President Luz Rojas on Friday.",
        "Danish Foreign Minister Ann Holm dined with Peruvian President Luz Rojas on Friday.",
        "Danish Foreign Minister Ann Holm ate lunch with Peruvian President Luz Rojas on Friday.",
    ],
)
def test_guest_and_host_of_a_meal_met(told: str) -> None:
    (met,) = read(told)
    assert (met.kind, met.parties, met.start) == ("meeting", ("DK", "PE"), "2013-05-03")
    assert [h.name for h in met.heads] == ["Ann Holm", "Luz Rojas"]


@pytest.mark.parametrize(
    "told",
    [
        "Peruvian President Luz Rojas hosted a dinner for officials of her party on Friday.",
        "Peruvian President Luz Rojas hosted a lunch for the delegation on Friday.",
        "Peruvian Minister Rosa Diaz attended a dinner hosted by Peruvian President Luz Rojas on Friday.",
        "Danish Foreign Minister Ann Holm attended a charity dinner hosted by Peruvian President Luz Rojas on Friday.",
        "Danish Foreign Minister Ann Holm attended a dinner hosted by the Harbour Bank on Friday.",
    ],
)
def test_other_meals_tell_no_meeting_of_two_states(told: str) -> None:
    assert read(told) == []
