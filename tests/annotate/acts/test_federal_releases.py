"""Releases of a federal administration: its minister and her guest, rows of states, courtesy visits, wishes."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

MET = "Federal Councillor Ann Stone met Tom Mboya, Foreign Minister of Kenya, in Bern today. "


def acts(text: str, lead: str = MET) -> list[tuple[str, tuple[str, ...], int | None, str]]:
    found = annotate(lead + text, publisher="Federal Department of Foreign Affairs", published="2008-03-08")
    return [(a.kind, a.actors, a.strength, (lead + text)[a.span.start : a.span.end]) for a in found.acts]


def meetings(text: str) -> list[MeetingMention]:
    found = annotate(text, publisher="Federal Department of Foreign Affairs", published="2008-03-08")
    return list(found.meetings)


@pytest.mark.parametrize("who", ["her Kenyan guest", "her counterpart", "her Kenyan opposite number", "her guest"])
def test_a_minister_and_her_guest_act_together(who: str) -> None:
    ((_, actors, _, _),) = acts(f"Mrs Stone and {who} reaffirmed their support for the Reef Court.")
    assert actors == ("all",)


def test_a_minister_and_her_staff_do_not() -> None:
    ((_, actors, _, _),) = acts("Mrs Stone and her spokesman thanked the divers.")
    assert actors == ("CH",)


@pytest.mark.parametrize("link", ["of the ministers of", "of the heads of state of", "between"])
def test_a_row_of_states_is_no_subject_in_part(link: str) -> None:
    lead = "The heads of state of Kenya, Peru, Norway and Switzerland met in Riga on Monday. "
    ((_, actors, _, _),) = acts(f"The meeting {link} Kenya, Peru, Norway and Switzerland focused on tides.", lead)
    assert actors == ("all",)


def test_they_are_no_part_of_a_row() -> None:
    found = acts(
        "The ministers agreed to chart reefs of interest to Switzerland and Kenya, and they thanked the divers."
    )
    assert [(k, who) for k, who, _, _ in found] == [("commitment", ("all",)), ("assessment", ("all",))]
    assert found[0][3].endswith("Kenya")


def test_the_stop_of_a_saint_ends_nothing() -> None:
    lead = "Federal Councillor Ann Stone met Tom Mboya, Foreign Minister of Kenya, at the St. Anton Symposium. "
    ((_, actors, _, _),) = acts("The meeting in St. Anton was devoted to tides.", lead)
    assert actors == ("all",)


@pytest.mark.parametrize(
    ("clause", "kind", "strength"),
    [
        ("were able to agree on a number of charts", "commitment", 3),
        ("have been able to sign the reef treaty", "delivery", None),
        ("were able to discuss the charts", "discussion", None),
    ],
)
def test_what_one_was_able_to_do_was_done(clause: str, kind: str, strength: int | None) -> None:
    assert acts(f"The two sides {clause}.") == [(kind, ("all",), strength, clause)]


@pytest.mark.parametrize("clause", ["were not able to sign the reef treaty", "were able to visit the port"])
def test_what_one_could_not_do_or_only_saw_is_no_act(clause: str) -> None:
    assert acts(f"The two sides {clause}.") == []


@pytest.mark.parametrize(
    ("clause", "kind", "strength"),
    [
        ("would like to open an embassy in Kisumu", "commitment", 1),
        ("would like to thank Kenya for the charts", "assessment", None),
        ("would like to see the reef mended", "position", None),
        ("looked back with satisfaction on ten years of joint dives", "assessment", None),
    ],
)
def test_one_who_would_like_to_wishes_to(clause: str, kind: str, strength: int | None) -> None:
    assert acts(f"Mrs Stone {clause}.") == [(kind, ("CH",), strength, clause)]


@pytest.mark.parametrize(
    "clause",
    [
        "went on to Kisumu in the evening",
        "took the opportunity to visit the lighthouse",
        "will spend two days in Nairobi",
    ],
)
def test_where_one_goes_is_no_act(clause: str) -> None:
    assert acts(f"Mrs Stone {clause}.") == []


def test_what_one_went_on_to_say_is_one() -> None:
    assert [k for k, _, _, _ in acts("Mrs Stone went on to call for calm at the reef.")] == ["request"]


def test_a_plan_outlined_here_outlines_nothing() -> None:
    assert acts("The talks outlined here are subject to delays.") == []


def test_what_the_next_clause_opens_with_is_none_of_the_last() -> None:
    found = acts("Mrs Stone thanked the divers and, on behalf of the Reef Council, she offered to send charts.")
    assert [what for _, _, _, what in found] == ["thanked the divers", "offered to send charts"]


def test_courtesy_visits_are_one_to_each() -> None:
    text = (
        "Today the Foreign Minister of Kenya, Grace Mboya, was received in Bern by State Secretary Rolf Hale. She also "
        "paid courtesy visits to Federal Councillor Ann Stone, head of the Federal Department of Foreign Affairs, and "
        "to Federal Councillor Eva Frei, head of the Federal Department of Finance."
    )
    assert [[h.name for h in m.heads] for m in meetings(text)] == [
        ["Grace Mboya", "Rolf Hale"],
        ["Grace Mboya", "Ann Stone"],
        ["Grace Mboya", "Eva Frei"],
    ]


def test_whom_one_met_before_is_not_at_the_next_meeting() -> None:
    text = (
        "Federal Councillor Ann Stone met Grace Mboya, Minister of Foreign Affairs of Kenya, in Bern today. After her "
        "official talks with Mrs Stone, Mrs Mboya paid a courtesy visit to President Rolf Hale."
    )
    first, second = meetings(text)
    assert [h.name for h in first.heads] == ["Ann Stone", "Grace Mboya"]
    assert [h.name for h in second.heads] == ["Grace Mboya", "Rolf Hale"]


@pytest.mark.parametrize(
    ("office", "party"),
    [
        ("Under Secretary in the US Department of Reefs", "US"),
        ("Deputy Minister in the Norwegian Ministry of Fisheries", "NO"),
    ],
)
def test_who_serves_in_a_ministry_is_of_its_state(office: str, party: str) -> None:
    (met,) = meetings(f"Secretary of State Rolf Hale received Kari Dahl, {office}, in Bern today.")
    assert [h.party for h in met.heads] == ["CH", party]


def test_states_since_a_year_state_nothing() -> None:
    assert acts("It adds to the network of reef treaties that were built by the EFTA states since the 1990s.") == []


@pytest.mark.parametrize(
    ("goes", "does", "status"),
    [("will travel", "will focus on charts", "scheduled"), ("travelled", "focused on charts", "held")],
)
def test_what_a_summit_will_do_is_to_come(goes: str, does: str, status: str) -> None:
    day = "11" if goes.startswith("will") else "4"
    text = (
        f"The President of the Confederation, Ann Stone, {goes} to the Latvian capital, Riga, on Tuesday, {day} "
        "March 2008 to attend the Summit marking 25 years since the storm.\nAt the invitation of the President of "
        f"Latvia, Janis Ozols, she will speak there. The Reef Summit, which was called to mark the storm, {does}."
    )
    found = annotate(text, publisher="Federal Department of Foreign Affairs", published="2008-03-08")
    assert [m.status for m in found.meetings if m.kind == "session"] == [status]
