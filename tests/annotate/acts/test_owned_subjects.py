"""Parties that act by what is theirs, by a description, or as a group that the text does not name."""

from __future__ import annotations

import pytest

from memcon import annotate

MET = "Foreign Minister Luz Rojas of Peru met Foreign Minister Ivo Ozols of Latvia in Riga on 4 May 2023. "


def acts(sentence: str) -> list[tuple[str, str, tuple[str, ...]]]:
    record = annotate(MET + sentence, published="2023-05-05", publisher="Harbour News")
    return [(record.quote(a.span), a.kind, a.actors) for a in record.acts if a.span.start >= len(MET)]


@pytest.mark.parametrize(
    "who", ["Peru's participation", "Peruvian aid", "The Peruvian contribution", "Peru's presence"]
)
def test_what_a_party_does_is_told_by_what_is_its_own(who: str) -> None:
    assert acts(f"{who} will strengthen the reef fund.") == [("will strengthen the reef fund", "commitment", ("PE",))]


def test_what_shows_a_resolve_tells_it() -> None:
    assert acts("Minister Rojas's attendance underscores Peru's commitment to the reef.")[0][1:] == (
        "position",
        ("PE",),
    )


@pytest.mark.parametrize("who", ["Peru's weather", "Peruvian eels", "The Peruvian economy"])
def test_what_nobody_does_is_no_act(who: str) -> None:
    assert acts(f"{who} will strengthen the reef fund.") == []


@pytest.mark.parametrize(
    "who",
    [
        "Peruvian troops",
        "A high-level delegation from the European Commission",
        "The Peruvian National Commission for Eels and Reefs",
    ],
)
def test_who_serves_a_party_acts_for_it(who: str) -> None:
    code = "EU" if "European" in who else "PE"
    assert acts(f"{who} today praised the divers of Latvia.") == [
        ("today praised the divers of Latvia", "assessment", (code,))
    ]
    assert acts("A painting from the European Commission today praised the divers.") == []


@pytest.mark.parametrize("who", ["Negotiators", "A joint study group", "The core group"])
def test_a_group_without_a_name_is_that_of_the_parties(who: str) -> None:
    assert acts(f"{who.replace('A joint', 'The joint')} last year agreed to lower the fares.")[0][2] == ("all",)


@pytest.mark.parametrize("ministry", ["finance ministry", "ministry of tourism", "interior ministry"])
def test_a_ministry_acts_for_the_publisher(ministry: str) -> None:
    record = annotate(
        f"{MET}The {ministry} thanked Latvia for its boats.", published="2023-05-05", publisher="Government of Peru"
    )
    assert [a.actors for a in record.acts] == [("PE",)]


@pytest.mark.parametrize("who", ["island nation", "South American country", "debt-ridden Andean nation"])
def test_a_country_told_by_what_it_is_is_the_one_that_acted_last(who: str) -> None:
    assert acts(f"Peru opened the port in May. The {who} has pledged ten boats.")[1][2] == ("PE",)


@pytest.mark.parametrize("who", ["other country", "host nation", "whole country", "largest country"])
def test_a_country_that_may_be_another_is_not_taken_up(who: str) -> None:
    assert len(acts(f"Peru opened the port in May. The {who} has pledged ten boats.")) == 1


@pytest.mark.parametrize(
    "who", ["The OSCE High-Level Conference on Eels in Vienna", "The UN Reef Summit", "This Latvian trade forum"]
)
def test_a_conference_is_told_whole_with_the_body_in_its_name(who: str) -> None:
    assert acts(f"{who} focused on fares.") == [("focused on fares", "discussion", ("all",))]


def test_a_conference_of_one_state_is_none() -> None:
    assert acts("The United States Conference of Bakers condemned the fares.") == []


@pytest.mark.parametrize("lead", ["As a group", "As part of the plan", "As host"])
def test_as_what_one_acts_may_open_a_sentence(lead: str) -> None:
    assert acts(f"{lead} Peru praised the divers of Latvia.")[0][:2] == ("praised the divers of Latvia", "assessment")


@pytest.mark.parametrize(
    "idle",
    ["Through its fund, Peru exports tin", "By hosting the fair, Peru earns money", "Peru lives beside the reef"],
)
@pytest.mark.parametrize("deed", ["supports the divers of Latvia", "has praised the divers of Latvia"])
def test_a_verb_of_no_act_may_stand_before_a_deed(idle: str, deed: str) -> None:
    assert [(a[0], a[2]) for a in acts(f"{idle} and {deed}.")] == [(deed, ("PE",))]
    assert acts(f"Through its fund, Peru, Kenya and whoever exports tin and {deed}.") == []


@pytest.mark.parametrize("who", ["The head of department", "The head of the department"])
def test_who_heads_the_department_acts_for_the_publisher(who: str) -> None:
    record = annotate(
        f"{MET}{who} praised the divers of Latvia.", published="2023-05-05", publisher="Ministry of Trade of Peru"
    )
    assert [a.actors for a in record.acts] == [("PE",)]


def test_a_trilateral_is_a_meeting() -> None:
    assert acts("The trilateral discussed ways to help.")[0][1:] == ("discussion", ("all",))
