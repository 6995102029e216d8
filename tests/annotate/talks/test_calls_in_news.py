"""Newspapers' rows of calls and meetings: each called in turn, lists of calls, heads of one state met one by one."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention


def read(text: str, publisher: str = "Harbour News") -> list[MeetingMention]:
    return list(annotate(Document(text=text, publisher=publisher), published="2013-05-06").meetings)


def sides(meetings: list[MeetingMention]) -> list[tuple[str, tuple[str, ...], list[str | None]]]:
    return [(m.kind, m.parties, [h.name for h in m.heads]) for m in meetings]


@pytest.mark.parametrize("verb", ["spoke to", "spoke by telephone with", "phoned", "called"])
def test_those_in_a_row_of_calls_are_called_in_turn(verb: str) -> None:
    found = read(
        f"Danish Foreign Minister Ann Holm {verb} Peruvian President Luz Rojas and Kenyan Prime Minister Daniel Otieno "
        "on Friday."
    )
    assert sides(found) == [
        ("call", ("DK", "PE"), ["Ann Holm", "Luz Rojas"]),
        ("call", ("DK", "KE"), ["Ann Holm", "Daniel Otieno"]),
    ]
    assert {m.start for m in found} == {"2013-05-03"}


@pytest.mark.parametrize("how", ["in a conference call", "together", "by video link"])
def test_a_call_shared_by_several_is_one(how: str) -> None:
    (found,) = read(
        "Danish Foreign Minister Ann Holm spoke to Peruvian President Luz Rojas and Kenyan Prime Minister Daniel "
        f"Otieno {how} on Friday."
    )
    assert found.parties == ("DK", "KE", "PE")


def test_what_a_government_itself_releases_may_be_one_call_of_several() -> None:
    (found,) = read(
        "Foreign Minister Ann Holm spoke today with Peruvian President Luz Rojas and Kenyan Prime Minister Daniel "
        "Otieno.",
        "Ministry of Foreign Affairs of Denmark",
    )
    assert found.parties == ("DK", "KE", "PE")


def test_states_whose_ministers_were_called_were_called_in_turn() -> None:
    found = read("Danish Foreign Minister Ann Holm called the foreign ministers of Peru, Chile and Kenya on Friday.")
    assert [m.parties for m in found] == [("DK", "PE"), ("CL", "DK"), ("DK", "KE")]


def test_a_second_verb_of_calling_ends_the_row_of_the_first() -> None:
    found = read(
        "Danish Foreign Minister Ann Holm spoke to Peruvian President Luz Rojas and called Kenyan Prime Minister "
        "Daniel Otieno on Friday."
    )
    assert [m.parties for m in found] == [("DK", "PE"), ("DK", "KE")]


SPOKE = "Danish Foreign Minister Ann Holm spoke to Peruvian President Luz Rojas on Saturday. "


@pytest.mark.parametrize(
    "listed",
    [
        "Chilean Foreign Minister Pablo Soto was also on her call list on Sunday.",
        "Chilean Foreign Minister Pablo Soto was among those she phoned on Sunday.",
        "Chilean Foreign Minister Pablo Soto was among the ministers whom Holm had called on Sunday.",
        "Phone calls were made to Chilean Foreign Minister Pablo Soto on Sunday.",
    ],
)
def test_whom_a_list_of_calls_names_was_called(listed: str) -> None:
    first, second = sides(read(SPOKE + listed))
    assert first == ("call", ("DK", "PE"), ["Ann Holm", "Luz Rojas"])
    assert second == ("call", ("CL", "DK"), ["Ann Holm", "Pablo Soto"])


@pytest.mark.parametrize(
    "other",
    [
        "Chilean Foreign Minister Pablo Soto was also on the list of speakers.",
        "Chilean Foreign Minister Pablo Soto was among those she praised.",
        "Calls were made to free the Chilean ships.",
    ],
)
def test_other_lists_tell_no_call(other: str) -> None:
    assert len(read(SPOKE + other)) == 1


@pytest.mark.parametrize("verb", ["met", "held discussions in Lima with", "will meet"])
def test_a_head_of_state_and_a_head_of_government_are_met_one_by_one(verb: str) -> None:
    found = read(
        f"Danish Foreign Minister Ann Holm {verb} Peruvian President Luz Rojas, Prime Minister Jorge Paz and Trade "
        "Minister Rosa Diaz on Friday."
    )
    assert [h.name for m in found for h in m.heads if h.party == "PE"] == ["Luz Rojas", "Jorge Paz", "Rosa Diaz"]
    assert [h.name for m in found for h in m.heads if h.party == "DK"] == ["Ann Holm"] * 3
    assert {m.standing for m in found} == {"subject"}


@pytest.mark.parametrize(
    "told",
    [
        "held a meeting with Peruvian President Luz Rojas and Prime Minister Jorge Paz",
        "met jointly with Peruvian President Luz Rojas and Prime Minister Jorge Paz",
        "met Peruvian Director Luz Rojas and Adviser Rosa Diaz",
    ],
)
def test_one_meeting_with_several_of_a_state_stays_one(told: str) -> None:
    assert len(read(f"Danish Foreign Minister Ann Holm {told} on Friday.")) == 1


def test_who_is_called_by_what_he_was_is_who_was_told_before() -> None:
    found = read(
        "Danish Prime Minister Ann Holm took office this week. The former judge from Aarhus spoke to Peruvian "
        "President Luz Rojas on Friday. She also talked to Chilean President Pablo Soto on Saturday."
    )
    assert sides(found) == [
        ("call", ("DK", "PE"), ["Ann Holm", "Luz Rojas"]),
        ("call", ("CL", "DK"), ["Ann Holm", "Pablo Soto"]),
    ]


def test_talks_called_by_adjectives_in_quotation_marks_are_what_the_report_tells() -> None:
    found = read(
        "LIMA (HN) - Denmark's delegation held “open and lively” talks with Peruvian President Luz Rojas on Sunday. "
        "The president's aide gave a lunch for the Danish team."
    )
    assert found[0].standing == "subject"


def test_who_is_invited_somewhere_to_speak_with_somebody_is_not_called() -> None:
    found = read("Peruvian President Luz Rojas was invited to Oslo to speak with Norwegian Prime Minister Kari Lund.")
    assert [m for m in found if m.kind == "call"] == []


@pytest.mark.parametrize("noun", ["call with", "May 4 call with", "May 4 call to"])
def test_a_call_in_which_something_was_said(noun: str) -> None:
    text = f"Peru's President Luz Rojas made the request in a {noun} Latvian President Ivo Ozols."
    (call,) = annotate(Document(text, published="2026-05-20", publisher="Lake Times")).meetings
    assert (call.kind, call.parties) == ("call", ("LV", "PE"))
    assert {h.name for h in call.heads} == {"Luz Rojas", "Ivo Ozols"}


def test_a_call_to_do_something_is_none() -> None:
    text = "Peru's President Luz Rojas answered a call to President Street by Latvian envoys."
    assert not annotate(Document(text, published="2026-05-20", publisher="Lake Times")).meetings
