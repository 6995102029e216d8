"""Hosts, guests and counterparts act for the side that each of them stands for."""

import pytest

from memcon import annotate
from memcon.model import Document

MET = "Foreign Minister Luz Rojas of Peru met Foreign Minister Grace Otieno of Kenya in {place} on 6 June 2023. "


def acts(text: str, place: str = "Nairobi") -> list[tuple[str, tuple[str, ...]]]:
    record = annotate(Document(MET.format(place=place) + text, published="2023-06-20"))
    return [(a.kind, a.actors) for a in record.acts]


@pytest.mark.parametrize(
    ("who", "side"),
    [
        ("Her Kenyan counterpart", "KE"),
        ("Her counterpart", "KE"),
        ("His counterpart", "KE"),
        ("Her Kenyan colleague", "KE"),
        ("The host", "KE"),
        ("The hosts", "KE"),
        ("Her host", "KE"),
        ("The host minister", "KE"),
        ("The guest", "PE"),
        ("The visitor", "PE"),
        ("The visiting minister", "PE"),
    ],
)
def test_a_part_at_a_meeting_tells_the_side(who: str, side: str) -> None:
    assert acts(f"{who} agreed to send divers.") == [("commitment", (side,))]


@pytest.mark.parametrize(("place", "host", "guest"), [("Lima", "PE", "KE"), ("Nairobi", "KE", "PE")])
def test_the_host_is_of_the_state_where_they_met(place: str, host: str, guest: str) -> None:
    told = acts("The host promised new ferries. The guest thanked the crews.", place)
    assert told == [("commitment", (host,)), ("assessment", (guest,))]


def test_the_counterpart_is_that_of_who_acted_before() -> None:
    told = acts("Otieno praised the ferries. Her counterpart agreed to send divers.")
    assert told == [("assessment", ("KE",)), ("commitment", ("PE",))]


def test_one_and_her_counterpart_are_both() -> None:
    assert acts("Rojas and her counterpart agreed to send divers.") == [("commitment", ("all",))]


@pytest.mark.parametrize(
    "text",
    [
        "The host city agreed to send divers.",
        "The cook agreed to send divers.",
        "The counterpart agreed to send divers.",
    ],
)
def test_others_are_no_part_of_a_meeting(text: str) -> None:
    assert acts(text) == []


def test_in_a_third_state_nobody_is_host() -> None:
    assert acts("The host agreed to send divers.", "Riga") == []


def test_a_counterpart_who_is_named_is_told_by_the_name() -> None:
    assert acts("Her Kenyan counterpart Grace Otieno agreed to send divers.") == [("commitment", ("KE",))]
