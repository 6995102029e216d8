"""What was or will be talked about, told by topics, agendas and days of a summit instead of a verb of talking."""

from __future__ import annotations

import pytest

from annotate.acts.test_find import acts_of, only_act


@pytest.mark.parametrize(
    "sentence",
    [
        "One of the main topics was the tax on salt.",
        "The central issue was the tax on salt.",
        "The focus in Cusco will be on kelp and salt.",
        "There was a special emphasis on kelp and salt.",
        "One of the issues they raised was the tax on salt.",
        "Another point Ms Silva will raise is the tax on salt.",
        "Salt, kelp and fishing in both seas were also key topics.",
        "The tax on salt took centre-stage at the meeting.",
        "The charter of the lakes signed in 2011 and other matters are likewise on the agenda.",
        "On the agenda today are, among other things, the taxes on salt and kelp.",
        "Also to be discussed is whether salt can be taxed.",
        "A large part of the discussions was devoted to the tax on salt.",
        "The third day of the summit will be dedicated to the tax on salt.",
        "This year's event will focus on salt.",
        "The consultations included a lively exchange on salt and kelp.",
        "The visit's main aim is to hold talks on salt.",
        "In addition to salt and to the rules that the chambers of both states wrote long ago, the focus was on kelp.",
    ],
)
def test_topics_are_told_by_nouns(sentence: str) -> None:
    assert only_act(sentence)[1] == "discussion"


@pytest.mark.parametrize(
    "sentence",
    [
        "A tour of the salt works is also on the agenda.",
        "Several working meetings with divers are on the agenda.",
        "Salt is on the political agenda of many islands.",
        "Kelp and salt are key topics.",
        "One of the main topics was dropped.",
        "The event will please the focus groups.",
        "The priorities of the league include salt.",
        "The visit continues a long line of contacts.",
    ],
)
def test_items_of_a_programme_are_no_topics(sentence: str) -> None:
    assert acts_of(sentence) == []


def test_talks_deal_with_their_subject_an_adverb_between_or_not() -> None:
    assert only_act("The talks dealt primarily with the tax on salt.") == (
        "dealt primarily with the tax on salt",
        "discussion",
        None,
    )
    assert acts_of("The talks dealt the salt league a blow.") == []


def test_talks_ahead_are_told_by_a_relative_clause() -> None:
    assert only_act("They will meet for talks, which will focus on salt.")[:2] == (
        "will focus on salt",
        "discussion",
    )
    assert acts_of("They will meet for talks, which will last a week.") == []


@pytest.mark.parametrize(
    "subject",
    [
        "The state of the two straits, which both states share with Togo,",
        "The hunt for seals, which rarely stirs the league,",
        "Ways of mending the piers after storms that have damaged bridges",
        "Fishing as part of the friendship between Brazil and China",
    ],
)
def test_the_subject_of_a_passive_of_talk_may_hold_a_relative_clause(subject: str) -> None:
    assert only_act(f"{subject} will also be discussed.") == (f"{subject} will also be discussed", "discussion", None)


def test_a_passive_stands_behind_an_aside_to_when() -> None:
    found = only_act("During the visit, which took place in heavy rain, several topics were discussed.")
    assert found == ("several topics were discussed", "discussion", None)


def test_what_emphasis_will_be_laid_on_is_on_the_agenda() -> None:
    assert only_act("Emphasis will also be placed on salt.")[1] == "discussion"
    assert only_act("Emphasis was placed on salt.")[1] == "position"


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("was used to reaffirm the close ties", "position"),
        ("was the occasion to review the salt pact", "review"),
        ("made it possible for both sides to discuss salt", "discussion"),
        ("permitted the two sides to exchange views on salt", "discussion"),
    ],
)
def test_what_a_meeting_was_good_for_was_done_at_it(clause: str, kind: str) -> None:
    assert only_act(f"The meeting {clause}.") == (clause, kind, None)


@pytest.mark.parametrize(
    "sentence",
    [
        "The meeting used to review the salt pact.",
        "The meeting was the first to review the salt pact.",
        "The meeting made it possible to deepen their commitment to sell salt.",
    ],
)
def test_what_a_meeting_did_otherwise_was_not_done_by_way_of_it(sentence: str) -> None:
    assert acts_of(sentence) == []


def test_what_somebody_does_where_a_journey_leads_is_an_act() -> None:
    assert only_act("Minister Silva will travel to Lima, where she will discuss salt with the envoys.")[:2] == (
        "will discuss salt with the envoys",
        "discussion",
    )
    assert len(acts_of("Minister Silva will praise the pact, where she will find no salt.")) == 1


def test_knowledge_is_exchanged_as_views_are() -> None:
    assert only_act("The two sides exchanged expertise on salt.")[1] == "discussion"
