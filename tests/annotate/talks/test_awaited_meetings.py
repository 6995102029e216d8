"""Meetings that those who met look forward to, and who a verb of meeting says were met."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

CALL = "President Juris Ozols of Latvia spoke today with President Luz Rojas of Peru. "


def read(text: str, publisher: str | None = None) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-03", publisher=publisher).meetings)  # a Friday


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("The leaders looked forward to meeting in person in Lima in July.", "meeting"),
        ("They ended the call by looking forward to their next meeting in Lima in July.", "meeting"),
        ("Both sides look forward to a further discussion in Lima in July.", "meeting"),
        ("They look forward to speaking again in July.", "call"),
    ],
)
def test_a_next_meeting_is_looked_forward_to(words: str, kind: str) -> None:
    _, awaited = read(CALL + words)
    assert (awaited.kind, awaited.standing, awaited.status) == (kind, "mentioned", "scheduled")
    assert (awaited.start, awaited.parties) == ("2024-07", ("LV", "PE"))


@pytest.mark.parametrize(
    "words",
    [
        "They look forward to speaking again soon.",
        "They look forward to meeting the challenges of the North Sea.",
        "They look forward to their next step in Lima.",
    ],
)
def test_a_courtesy_or_a_goal_is_no_next_meeting(words: str) -> None:
    assert len(read(CALL + words)) == 1


def test_one_may_speak_to_the_holder_of_an_office() -> None:
    (call,) = read("The President of Latvia spoke to the President of Peru, Luz Rojas, this evening.")
    assert (call.kind, call.parties) == ("call", ("LV", "PE"))


def test_leaders_may_convene_without_an_object() -> None:
    text = "President Juris Ozols of Latvia and President Luz Rojas of Peru convened in Lima on 2 May."
    (meeting,) = read(text)
    assert (meeting.place, meeting.start, meeting.parties) == ("Lima", "2024-05-02", ("LV", "PE"))


def test_a_dialogue_that_convenes_is_no_meeting_of_persons() -> None:
    text = "Latvia and Peru praised the Harbour Dialogue, which convened in Lima on 2 May."
    assert not [m for m in read(text) if m.kind == "meeting"]


def test_leaders_met_may_be_named_behind_their_states() -> None:
    text = "President Juris Ozols of Latvia met with leaders of Peru, including Premier Luz Rojas, in Lima on 2 May."
    (meeting,) = read(text)
    assert [h.name for h in meeting.heads] == ["Juris Ozols", "Luz Rojas"]


def test_a_summit_of_others_in_the_same_sentence_is_another_occasion() -> None:
    text = (
        "Following President Juris Ozols of Latvia's summit on Wednesday with President Luz Rojas of Peru in Lima, "
        "Latvian Trade Minister Anna Kalns met yesterday with Peruvian Trade Minister Jorge Vega."
    )
    days = {tuple(h.name for h in m.heads): m.start for m in read(text)}
    assert days == {("Juris Ozols", "Luz Rojas"): "2024-05-01", ("Anna Kalns", "Jorge Vega"): "2024-05-02"}
