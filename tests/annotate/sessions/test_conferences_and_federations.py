"""Releases on conferences: members who act as their body, participants with clauses behind them, and what was on."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention

MET = "Minister Luz Rojas of Peru met Minister Jon Dahl of Denmark in Lima on 2 May. "
COMMITTEE = (
    "The 4th meeting of the Joint Committee for Canals between Peru and Denmark took place on 2 May. "
    "The talks focused on locks. "
)


def acts(sentence: str, before: str = MET) -> list[tuple[str, str]]:
    text = before + sentence
    record = annotate(text, published="2024-05-03")
    return [(a.kind, text[a.span.start : a.span.end]) for a in record.acts if a.span.start >= len(before)]


def read(text: str, title: str | None = None) -> list[MeetingMention]:
    return list(annotate(Document(text=text, title=title), published="2024-05-03").meetings)


@pytest.mark.parametrize(
    "subject",
    [
        "Participants at the EU meeting",
        "The conference participants from 40 states and a number of firms",
        "The participants in the workshop, which was chaired by Peru together with Kenya and Togo,",
        "The participants in the workshop, where Kenya and Togo spoke,",
    ],
)
def test_participants_act_over_what_says_which(subject: str) -> None:
    assert acts(f"{subject} discussed the rules for kelp.") == [("discussion", "discussed the rules for kelp")]


def test_a_verb_of_the_clause_in_commas_is_no_verb_of_theirs() -> None:
    assert acts("The participants in the workshop, which Peru hosted, and the harbour was closed.") == []


@pytest.mark.parametrize("members", ["EFTA states", "EFTA states (Iceland, Norway)", "EFTA countries"])
def test_the_states_of_a_body_act_as_it(members: str) -> None:
    text = f"The {members} and Peru concluded negotiations on kelp in Lima on 2 May 2024."
    (act,) = annotate(text, published="2024-05-03").acts
    assert text[act.span.start : act.span.end] == "concluded negotiations on kelp in Lima on 2 May 2024"


def test_what_a_treaty_states_is_told() -> None:
    assert acts("Peru states that the locks are closed.") == [("statement", "states that the locks are closed")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kelp will also be on the ministers' agenda",
        "Another topic of discussion will concern kelp",
        "Other issues addressed were kelp and salt",
        "At the heart of the discussions were kelp and salt",
    ],
)
def test_what_was_talked_about_is_a_discussion(sentence: str) -> None:
    assert acts(f"{sentence}.") == [("discussion", sentence)]


@pytest.mark.parametrize(
    "sentence", ["At the heart of the town were kelp sellers.", "The letters addressed were lost."]
)
def test_what_is_no_matter_of_talk_is_none(sentence: str) -> None:
    assert acts(sentence) == []


def test_an_adverb_in_commas_parts_what_was_acknowledged_from_its_verb() -> None:
    sentence = "It was acknowledged, however, that the locks are old"
    assert acts(f"{sentence}.") == [("position", sentence)]


def test_how_often_a_body_meets_is_no_act() -> None:
    assert acts("The Joint Committee meets once a year to review the work.", COMMITTEE) == []


def test_a_meeting_of_this_year_is_the_one_told_before() -> None:
    (session,) = read(f"{COMMITTEE}This year's meeting was held via video conference after a strike.")
    assert session.mode == "virtual"


def test_the_commission_of_a_union_is_no_session() -> None:
    (session,) = read(f"{COMMITTEE}It comprises delegates of Peru and the EU Commission, meets often and works.")
    assert session.number == 4


def test_a_lone_word_behind_a_portfolio_is_of_it_and_the_second_chair_stands_behind_the_body() -> None:
    (session,) = read(
        f"{COMMITTEE}The meeting was co-chaired by Ana Rojas, Head of Port Schemes (deputy level) at the Ministry of "
        "Transport of Peru, and Jon Dahl, Deputy Director-General of the Maritime Authority of Denmark."
    )
    assert [h.name for h in session.heads] == ["Ana Rojas", "Jon Dahl"]
    assert session.heads[0].office == "Head of Port Schemes"


@pytest.mark.parametrize("title", ["Minister Luz Rojas visits Oslo", "Reefs: Minister Luz Rojas in Oslo"])
def test_the_title_gives_given_name_and_office_apart(title: str) -> None:
    (met,) = read("Ms Rojas of Peru met the Danish prime minister, Jon Dahl, in Oslo on 2 May.", title)
    assert [(h.name, h.office) for h in met.heads] == [("Luz Rojas", "Minister"), ("Jon Dahl", "prime minister")]
