"""Journeys as newspapers tell them: in the present, by leaving, reaching, returning; and what follows them."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

RIGA = "Ministry of Foreign Affairs of Latvia"


def visits(text: str, publisher: str | None = RIGA) -> list[MeetingMention]:
    return [m for m in annotate(text, published="2024-05-07", publisher=publisher).meetings if m.kind == "visit"]


def days(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(v.status, v.start, v.end) for v in visits(text)]


@pytest.mark.parametrize(
    "told",
    [
        "begins an official visit to Peru on Thursday.",
        "embarks on an official visit to Peru on Thursday.",
        "pays an official visit to Peru on Thursday.",
        "visits Peru on Thursday.",
        "is leaving for Peru on Thursday.",
        "is flying to Peru on Thursday.",
        "is off to Peru on Thursday.",
        "will set off for Peru on Thursday.",
    ],
)
def test_a_journey_told_in_the_present_with_a_weekday_is_to_come(told: str) -> None:
    assert days(f"President Ivo Ozols of Latvia {told}") == [("scheduled", "2024-05-09", None)]


def test_a_visit_that_begins_on_a_weekday_is_to_come() -> None:
    told = "The official visit of President Ivo Ozols of Latvia to Peru begins on Thursday."
    assert days(told) == [("scheduled", "2024-05-09", None)]


def test_visits_as_a_noun_are_over() -> None:
    text = "President Luz Rojas of Peru's visits to Kenya in February and to Norway in March made many think again."
    assert [(v.start, v.status) for v in visits(text)] == [("2024-02", "held"), ("2024-03", "held")]


def test_a_journey_told_in_the_past_is_over() -> None:
    assert days("President Ivo Ozols of Latvia began an official visit to Peru on Thursday.")[0][:2] == (
        "held",
        "2024-05-02",
    )


@pytest.mark.parametrize(
    "told",
    [
        "left for Lima on Sunday on a three-day visit.",
        "left Riga for Lima on Sunday on a three-day visit.",
        "departed Riga on Sunday for Lima on a three-day visit.",
        "reached Lima on Sunday on a three-day official visit.",
        "touched down in Lima on Sunday for a three-day visit.",
    ],
)
def test_who_leaves_or_reaches_a_place_is_there_from_that_day_on(told: str) -> None:
    (found,) = visits(f"President Ivo Ozols of Latvia {told}")
    assert (found.start, found.end, found.place) == ("2024-05-05", "2024-05-07", "Lima")


@pytest.mark.parametrize(
    "told",
    [
        "left Lima on Sunday after a three-day visit.",
        "departed from Lima on Sunday at the end of his three-day visit.",
        "left Peru on Sunday after concluding his three-day visit.",
        "returned home on Sunday after concluding a three-day official visit to Peru.",
    ],
)
def test_who_leaves_after_a_visit_was_there_until_that_day(told: str) -> None:
    (found,) = visits(f"President Ivo Ozols of Latvia {told}")
    assert (found.start, found.end, found.country) == ("2024-05-03", "2024-05-05", "PE")


@pytest.mark.parametrize(
    "told",
    [
        "President Ivo Ozols of Latvia reached an agreement with Peru on Sunday.",
        "President Ivo Ozols of Latvia said that the storm had reached Lima on Sunday.",
        "President Ivo Ozols of Latvia left the Lima Group on Sunday.",
        "President Ivo Ozols of Latvia went on to say that Peru was a friend.",
    ],
)
def test_reaching_and_leaving_other_things_is_no_journey(told: str) -> None:
    assert not visits(told)


@pytest.mark.parametrize(
    "told",
    [
        "The three-day visit of President Ivo Ozols of Latvia to Peru ended on Sunday.",
        "The three-day visit to Peru by President Ivo Ozols of Latvia came to an end on Sunday.",
        "President Ivo Ozols of Latvia winds up his three-day visit to Peru on Sunday.",
    ],
)
def test_a_visit_told_by_its_end_is_reported(told: str) -> None:
    (found,) = visits(told)
    assert found.standing == "subject"


@pytest.mark.parametrize(
    "told",
    [
        "President Ivo Ozols of Latvia will visit Peru from 13 to 14 May, followed by a visit to Kenya on 15 May.",
        "President Ivo Ozols of Latvia will visit Peru from 13 to 14 May. This will be followed by a visit to Kenya "
        "on 15 May.",
        "President Ivo Ozols of Latvia will visit Peru from 13 to 14 May, followed by Kenya on 15 May.",
    ],
)
def test_a_visit_that_follows_another_is_one_of_the_same_guest(told: str) -> None:
    first, second = visits(told)
    assert (first.parties, first.start, first.end) == (("LV", "PE"), "2024-05-13", "2024-05-14")
    assert (second.parties, second.start, second.status) == (("KE", "LV"), "2024-05-15", "scheduled")
    assert [h.name for h in second.heads] == ["Ivo Ozols"]


@pytest.mark.parametrize(
    "told",
    [
        "President Ivo Ozols of Latvia visited Peru on 3 May, following a visit to Kenya.",
        "President Ivo Ozols of Latvia arrived in Peru on 3 May, two months after President William Odera's visit to "
        "Riga.",
        "President Ivo Ozols of Latvia will visit Peru on 13 May before heading to Kenya.",
    ],
)
def test_a_day_between_two_visits_is_that_of_the_first(told: str) -> None:
    assert [len(v.start or "") for v in visits(told)] != [10, 10]


def test_a_visit_followed_by_talks_is_one_visit() -> None:
    told = "President Ivo Ozols of Latvia will visit Peru on 13 May. This will be followed by a fair in Kenya."
    assert len(visits(told)) == 1


@pytest.mark.parametrize("told", ["on a three-day visit from Monday.", "for a three-day visit starting on Monday."])
def test_who_is_to_be_hosted_for_days_pays_a_visit(told: str) -> None:
    found = annotate(f"Peru will host Latvian President Ivo Ozols {told}", published="2024-05-07").meetings
    assert [(m.kind, m.start, m.end) for m in found] == [("visit", "2024-05-13", "2024-05-15")]


def test_an_invitation_taken_up_is_a_visit_to_come() -> None:
    (found,) = visits("President Ivo Ozols said he would take up an invitation to visit Peru next year.")
    assert (found.status, found.start, found.country) == ("scheduled", "2025", "PE")


@pytest.mark.parametrize(
    "told",
    [
        "It is his second visit to Peru; the first was in March 2015.",
        "This is his second visit to Peru after one in March 2015.",
        "His previous visit took place in March 2015.",
    ],
)
def test_a_former_visit_told_by_its_day_alone_is_another(told: str) -> None:
    text = f"President Ivo Ozols of Latvia arrived in Lima on Monday. {told}"
    assert [(v.standing, v.start) for v in visits(text)] == [("subject", "2024-05-06"), ("mentioned", "2015-03")]


def test_two_former_visits_told_by_their_days_are_two() -> None:
    text = "President Ivo Ozols of Latvia arrived in Lima on Monday. It is his third visit to Peru after those in "
    text += "2015 and in 2019."
    assert [v.start for v in visits(text)] == ["2024-05-06", "2015", "2019"]


@pytest.mark.parametrize(
    "told", ["It was the first fair of this kind; the last one was in March 2015.", "The last ferry was in May 2015."]
)
def test_a_former_day_of_something_else_is_no_visit(told: str) -> None:
    assert len(visits(f"President Ivo Ozols of Latvia arrived in Lima on Monday. {told}")) == 1


def test_a_visit_that_another_came_after_is_only_mentioned() -> None:
    text = "President Ivo Ozols of Latvia arrived in Lima on Monday. It comes a year after President Ana Rojas visited "
    text += "Riga."
    assert [v.standing for v in visits(text)] == ["subject", "mentioned"]


@pytest.mark.parametrize(
    "told",
    [
        "is in Peru for a State Visit.",
        "returned home on Sunday after a visit to Peru.",
        "came back on Sunday from a trip to Peru.",
        "is back home after a visit to Peru.",
    ],
)
def test_who_stays_or_comes_back_paid_the_visit_that_is_told(told: str) -> None:
    (found,) = visits(f"President Ivo Ozols of Latvia {told}", None)
    assert (found.parties, found.standing) == (("LV", "PE"), "subject")
    assert [h.name for h in found.heads] == ["Ivo Ozols"]


@pytest.mark.parametrize(
    "told", ["met traders on Sunday after a visit to Peru.", "said on Sunday that he was back from Peru."]
)
def test_what_others_did_after_a_visit_tells_none(told: str) -> None:
    assert not visits(f"President Ivo Ozols of Latvia {told}", None)


@pytest.mark.parametrize(
    "told", ["is scheduled to be in Lima on May 13 and 14.", "is due to be in Lima on 13 and 14 May."]
)
def test_where_somebody_is_scheduled_to_be_he_visits(told: str) -> None:
    assert days(f"President Ivo Ozols of Latvia {told}") == [("scheduled", "2024-05-13", "2024-05-14")]


def test_a_visit_later_this_week_is_to_come() -> None:
    (found,) = visits("President Ivo Ozols of Latvia travels to Peru later this week for a two-day visit.", None)
    assert found.status == "scheduled"


@pytest.mark.parametrize(
    "told",
    [
        "visited Lima on Sunday to meet Peruvian President Ana Rojas.",
        "made a trip to Lima on Sunday to hold talks with Peruvian President Ana Rojas.",
        "was in Lima on Sunday to meet Peruvian President Ana Rojas.",
    ],
)
def test_whom_a_visitor_came_to_meet_he_met(told: str) -> None:
    found = annotate(f"President Ivo Ozols of Latvia {told}", published="2024-05-07").meetings
    assert [(m.status, m.start) for m in found if m.kind == "meeting"] == [("held", "2024-05-05")]


def test_whom_somebody_is_due_to_meet_he_has_not_met() -> None:
    text = "President Ivo Ozols of Latvia was due in Lima on Thursday for talks with Peruvian President Ana Rojas."
    found = annotate(text, published="2024-05-07").meetings
    assert [(m.status, m.start) for m in found if m.kind == "meeting"] == [("scheduled", "2024-05-09")]


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("Peru has put off Foreign Minister Luz Rojas's trip to Riga.", "postponed"),
        ("Peru called off a visit by Foreign Minister Luz Rojas to Riga.", "cancelled"),
        ("Peru's foreign ministry said it had postponed Foreign Minister Luz Rojas's visit to Riga.", "postponed"),
        ("Peruvian Foreign Minister Luz Rojas delayed her trip to Riga.", "postponed"),
        ("Peruvian Foreign Minister Luz Rojas was forced to cancel her trip to Riga.", "cancelled"),
        ("Peruvian Foreign Minister Luz Rojas will no longer travel to Riga this week.", "cancelled"),
        ("Peru's foreign ministry said on Monday that Foreign Minister Luz Rojas would visit Riga.", "scheduled"),
        ("Peruvian state media said Foreign Minister Luz Rojas had arrived in Riga.", "held"),
    ],
)
def test_whose_minister_a_state_tells_of_is_its_own(told: str, status: str) -> None:
    (found,) = visits(told, None)
    assert (found.parties, found.status) == (("LV", "PE"), status)


@pytest.mark.parametrize(
    "told",
    [
        "Peru said Ambassador Ivo Ozols would visit Kenya.",
        "Peru said President Ivo Ozols would visit Peru on Monday.",
        "Peru met Foreign Minister Ivo Ozols, who would visit Kenya.",
    ],
)
def test_whose_minister_is_told_otherwise_is_left_open(told: str) -> None:
    assert all("PE" not in [h.party for h in v.heads] for v in visits(told, None))


@pytest.mark.parametrize(
    "told",
    [
        "The president of Latvia flew to Lima on Sunday.",
        "On Sunday, the foreign minister of Latvia arrived in Lima.",
        "President Ivo Ozols of Latvia was given a warm welcome in Lima on Sunday at the start of a state visit.",
        "President Ivo Ozols of Latvia met President Ana Rojas of Peru and visited Lima on Sunday.",
    ],
)
def test_a_guest_told_by_office_or_behind_his_host_pays_a_visit(told: str) -> None:
    (found,) = visits(told, None)
    assert (found.parties, found.start, found.place) == (("LV", "PE"), "2024-05-05", "Lima")
    assert [h.name for h in found.heads] in ([], ["Ivo Ozols"])


def test_who_is_said_to_go_is_not_who_says_it() -> None:
    told = visits("The foreign minister of Kenya said the president of Latvia would visit Peru.", None)
    assert all("KE" not in v.parties for v in told)


@pytest.mark.parametrize(
    "told",
    [
        "Latvian President Ivo Ozols to visit Peru next week.",
        "Latvian President Ivo Ozols to arrive in Peru on Thursday.",
        "A Latvian delegation headed by Minister Ivo Ozols will be in Peru tomorrow.",
    ],
)
def test_a_visit_told_as_in_a_headline_is_to_come(told: str) -> None:
    assert [(v.status, v.parties) for v in visits(told, None)] == [("scheduled", ("LV", "PE"))]


def test_the_length_told_behind_an_arrival_is_that_of_the_visit() -> None:
    text = "Latvian President Ivo Ozols's arrival in Lima on Sunday marked the start of his two-day state visit."
    (found,) = visits(text, None)
    assert (found.start, found.end) == ("2024-05-05", "2024-05-06")


def test_who_left_for_visits_pays_them() -> None:
    text = "President Ivo Ozols of Latvia left Riga on Sunday for state visits to Peru and Kenya."
    assert [(v.standing, v.country) for v in visits(text, None)] == [("subject", "PE"), ("subject", "KE")]


@pytest.mark.parametrize(
    "told",
    [
        "set off on a three-day visit to Peru on Sunday.",
        "cut short his visit to Peru on Sunday.",
        "extended his visit to Peru on Sunday.",
        "reached Peru late on Sunday.",
    ],
)
def test_a_visit_set_off_on_or_cut_short_is_reported(told: str) -> None:
    (found,) = visits(f"President Ivo Ozols of Latvia {told}", None)
    assert (found.standing, found.parties) == ("subject", ("LV", "PE"))


def test_a_team_told_behind_its_leader_pays_a_visit() -> None:
    (found,) = visits("Led by Minister Ivo Ozols, a Latvian delegation travelled to Lima on Sunday.", None)
    assert (found.parties, [h.name for h in found.heads]) == (("LV", "PE"), ["Ivo Ozols"])


def test_what_else_reaches_a_place_is_no_visit() -> None:
    assert not visits("The storm reached Lima on Sunday, President Ivo Ozols of Latvia said.", None)
