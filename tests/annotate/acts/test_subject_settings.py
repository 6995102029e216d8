"""Subjects behind words that say when or where without a comma, and what stands between a subject and its verb."""

from __future__ import annotations

import pytest

from memcon import annotate

MET = "Foreign Minister Luz Rojas of Peru met Foreign Minister Ivo Ozols of Latvia in Riga on 4 May 2023. "
PORTS = "Ministry of Ports and Trade (MPT), Peru"


def acts(sentence: str, publisher: str = PORTS) -> list[tuple[str, str, tuple[str, ...]]]:
    record = annotate(MET + sentence, published="2023-05-05", publisher=publisher)
    return [(record.quote(a.span), a.kind, a.actors) for a in record.acts if a.span.start >= len(MET)]


@pytest.mark.parametrize(
    "setting",
    [
        "In Lima",
        "In Latvia",
        "On Monday",
        "Today in Riga",
        "On 14 August in Riga",
        "At the port of Riga",
        "During exchanges on the fares of Latvia's ferries",
    ],
)
@pytest.mark.parametrize("who", ["Minister Rojas", "the Peruvian minister"])
def test_a_city_before_an_office_is_no_part_of_it(setting: str, who: str) -> None:
    assert acts(f"{setting} {who} thanked the guests.") == [("thanked the guests", "assessment", ("PE",))]


def test_whom_a_phrase_is_about_does_not_act() -> None:
    assert acts("A visit by Minister Rojas praised in Riga the new pier.") == []


@pytest.mark.parametrize("setting", ["in Riga", "in May", "last year", "on Tuesday", "at the same time"])
@pytest.mark.parametrize("mark", [" and", ", and", ";", ", while"])
def test_a_later_clause_may_open_with_when_or_where(setting: str, mark: str) -> None:
    assert acts(f"Peru praised the ferry{mark} {setting} Latvia signed a treaty on eels.") == [
        ("praised the ferry", "assessment", ("PE",)),
        ("signed a treaty on eels", "delivery", ("LV",)),
    ]


@pytest.mark.parametrize(
    "clause", ["praised the ferry and asked how Latvia", "praised the ferry: at the time of the storm"]
)
def test_what_opens_no_clause_is_no_setting(clause: str) -> None:
    assert len(acts(f"Peru {clause} supports the fleet.")) <= 2
    assert all(a[2] == ("PE",) for a in acts(f"Peru {clause} supports the fleet."))


@pytest.mark.parametrize("lead", ["MPT director", "The MPT director"])
def test_the_letters_of_a_body_stand_before_an_office(lead: str) -> None:
    assert acts(f"{lead} Ana Silva praised the divers of Latvia.") == [
        ("praised the divers of Latvia", "assessment", ("PE",))
    ]
    assert acts("MPT head Luz Rojas praised the divers of Latvia.")[0][2] == ("PE",)
    assert acts("XYZ director Ana Silva praised the divers.") == []


@pytest.mark.parametrize(
    "publisher", ["Harbour Patrol Authority of Peru", "Harbour Patrol Agency of Peru", "Peru Harbour Patrol Agency"]
)
def test_letters_that_a_text_introduces_for_its_publisher_are_its_own(publisher: str) -> None:
    body = publisher.removesuffix(" of Peru").removeprefix("Peru ")
    told = f"The {body} (HPX) has sent divers to Latvia. "
    assert acts(f"{told}HPX director Ana Silva praised the crews of Latvia.", publisher)[-1] == (
        "praised the crews of Latvia",
        "assessment",
        ("PE",),
    )
    assert acts(f"{told}The HPX thanked Latvia.", publisher)[-1] == ("thanked Latvia", "assessment", ("PE",))


def test_letters_of_another_body_are_not_those_of_the_publisher() -> None:
    told = "The Lake Rescue Fund (LRF) has sent divers to Latvia. "
    assert acts(f"{told}LRF director Ana Silva praised the crews.", "Harbour Patrol Authority of Peru") == []


@pytest.mark.parametrize("setting", ["For this reason", "Moreover", "At the same time", "Today"])
def test_a_body_of_the_publisher_acts_behind_a_setting(setting: str) -> None:
    assert acts(f"{setting} the MPT calls on Latvia to mend the pier.") == [
        ("calls on Latvia to mend the pier", "request", ("PE",))
    ]
    assert acts("A letter from the MPT calls on Latvia to mend the pier.") == []


@pytest.mark.parametrize(
    ("who", "verb", "code"),
    [
        ("The talks surrounding the new fares also", "covered eels", "all"),
        ("Their talks of today", "covered eels", "all"),
        ("The 12th Conference on Eels, which began on Monday in Riga,", "covered fares", "all"),
        ("Peru's foreign ministry shortly after the storm", "praised the divers", "PE"),
        ("Peru's foreign ministry last month", "praised the divers", "PE"),
        (
            "Commenting on the chairmanship of the Indian Ocean Rim Association (IORA), the Minister",
            "thanked Latvia",
            "PE",
        ),
    ],
)
def test_what_stands_between_leaves_the_subject(who: str, verb: str, code: str) -> None:
    assert [(a[0].removeprefix("also "), a[2]) for a in acts(f"{who} {verb}.")] == [(verb, (code,))]


def test_an_aside_stands_within_a_perfect() -> None:
    assert acts("Peru has, for example, opened a school in Latvia.") == [
        ("has, for example, opened a school in Latvia", "delivery", ("PE",))
    ]
    assert acts("Peru has, for example, fewer ferries than Latvia.") == []


def test_a_comma_too_many_leaves_who_says_it() -> None:
    assert acts("The ambassador, stressed that the ferry was new.", "Harbour News")[0][1] == "position"
    assert acts("The ambassador, stressed by the storm, slept.", "Harbour News") == []


def test_what_is_done_in_the_course_of_a_stay_is_told() -> None:
    told = "The two ministers toured the port, in the course of which both officials discussed fares."
    assert ("discussed fares", "discussion", ("all",)) in acts(told)


def test_a_number_of_others_opens_no_clause() -> None:
    assert acts("Letters from some 40 Peruvian ministers at the fair praised the eels.") == []


@pytest.mark.parametrize(
    "opening",
    [
        "In a discussion with village leaders",
        "At a dinner with ministers",
        "Following talks with Envoy Anna Ozola",
        "With the help of Latvia",
    ],
)
def test_whom_an_opening_names_last_is_no_part_of_the_subject(opening: str) -> None:
    told = acts(
        f"Minister Luz Rojas of Peru flew to Riga. {opening}, Minister Rojas and the delegation praised the eels."
    )
    assert told == [("praised the eels", "assessment", ("PE",))]


def test_the_first_of_a_row_of_states_is_part_of_it() -> None:
    told = "During the fair in Lima, the ministers of Peru, Kenya and Latvia praised the eels."
    assert [a[2] for a in acts(told)] == [("KE", "LV", "PE")]
