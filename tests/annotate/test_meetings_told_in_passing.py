"""Meetings that newspapers tell in passing: by a verb alone, in a gerund, of a body or of a region's leaders."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention


def read(text: str) -> list[MeetingMention]:
    document = Document(text=text, published="2024-05-03", publisher="Reuters")  # a Friday
    return list(annotate(document).meetings)


def test_an_adverb_may_stand_behind_met() -> None:
    text = "Latvian President Juris Ozols and Peruvian President Luz Rojas met formally for the first time on Thursday."
    (meeting,) = read(text)
    assert (meeting.parties, meeting.start) == (("LV", "PE"), "2024-05-02")


def test_only_behind_met_is_no_adverb_of_a_meeting() -> None:
    assert not read("Latvian President Juris Ozols and Peruvian President Luz Rojas met only half of their goals.")


def test_a_counterpart_spoken_to_is_the_other_side() -> None:
    text = "Latvian Foreign Minister Juris Ozols spoke to his Peruvian counterpart Luz Rojas by phone on Thursday."
    (call,) = read(text)
    assert (call.kind, call.parties) == ("call", ("LV", "PE"))


def test_speaking_to_reporters_is_no_call() -> None:
    text = "Latvian Foreign Minister Juris Ozols spoke to reporters in Riga. Peru's envoy Luz Rojas said nothing."
    assert not [m for m in read(text) if m.kind == "call"]


def test_a_gerund_has_the_subject_of_its_sentence() -> None:
    text = "Latvian President Juris Ozols said so after holding a call with Peruvian President Luz Rojas."
    (call,) = read(text)
    assert (call.kind, [h.name for h in call.heads]) == ("call", ["Juris Ozols", "Luz Rojas"])


def test_two_who_discussed_something_over_the_phone_had_a_call() -> None:
    text = (
        "Latvia's ports are full. In Riga, President Juris Ozols and Peruvian Prime Minister Luz Rojas also discussed "
        "fishing over the phone."
    )
    calls = [m for m in read(text) if m.kind == "call"]
    assert [c.parties for c in calls] == [("LV", "PE")]


def test_talks_with_several_ministers_of_one_state_are_one_meeting() -> None:
    text = (
        "Latvian Foreign Minister Juris Ozols held talks with Peruvian Defence Minister Luz Rojas, Energy Minister "
        "Inés Quispe and Trade Minister Raúl Paz in Lima on Thursday before meeting President Ana Vega on Friday."
    )
    assert [len(m.heads) for m in read(text) if m.start == "2024-05-02"] == [4]


def test_a_body_that_met_has_a_session() -> None:
    (meeting,) = read("The bloc ASEAN met in Lima on Thursday as fishing is on its mind.")
    assert (meeting.kind, meeting.parties, meeting.place) == ("session", ("ASEAN",), "Lima")


def test_a_body_that_met_its_targets_had_no_session() -> None:
    assert not read("In Lima, ASEAN met its targets on Thursday.")


@pytest.mark.parametrize("who", ["regional leaders", "West African heads of state", "neighbouring foreign ministers"])
def test_leaders_of_a_region_meet(who: str) -> None:
    (meeting,) = read(f"The vote comes after {who} met in Lima on Thursday.")
    assert (meeting.parties, meeting.place, meeting.start) == ((), "Lima", "2024-05-02")


def test_leaders_of_business_or_of_one_state_are_no_leaders_of_a_region() -> None:
    assert not read("Business leaders met in Lima on Thursday. South Korean leaders met in Busan on Thursday.")


def test_leaders_of_a_group_of_states_hold_a_video_conference() -> None:
    (meeting,) = read("Leaders of the G7 will hold a video conference on Sunday on fishing.")
    assert (meeting.parties, meeting.status) == (("G7",), "scheduled")
