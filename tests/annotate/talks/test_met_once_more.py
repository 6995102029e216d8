"""Two meetings of the same persons on neighbouring days stay two, and a body that sits again is no meeting of them."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention

HEAD = "Foreign Minister Luz Rojas of Peru met Foreign Minister Juma Otieno of Kenya in Lima on 6 June 2023. "
IN_ONE = "Foreign Minister Luz Rojas of Peru met Foreign Minister Juma Otieno of Kenya in Lima on 6 June 2023"
BOTH = ["Juma Otieno", "Luz Rojas"]


def read(text: str, published: str | None = "2023-07-20") -> list[MeetingMention]:
    return list(annotate(Document(text, published=published)).meetings)


def told(meeting: MeetingMention) -> tuple[str, str, str | None, str | None]:
    return meeting.standing, meeting.status, meeting.start, meeting.place


@pytest.mark.parametrize(
    ("text", "start", "place"),
    [
        ("They met again on 7 June 2023 in Cusco.", "2023-06-07", "Cusco"),
        ("On 7 June 2023 they met again in Cusco.", "2023-06-07", "Cusco"),
        ("They held talks again on 8 June 2023.", "2023-06-08", None),
        ("They met again the next day.", "2023-06-07", None),
        ("They met again two days later in Cusco.", "2023-06-08", "Cusco"),
        ("The following day, the two ministers met again.", "2023-06-07", None),
        ("A day later, the two ministers met in Cusco.", "2023-06-07", "Cusco"),
    ],
)
@pytest.mark.parametrize("published", [None, "2023-07-20"])
def test_those_who_met_again_met_twice(text: str, start: str, place: str | None, published: str | None) -> None:
    first, second = read(HEAD + text, published)
    assert told(first) == ("subject", "held", "2023-06-06", "Lima")
    assert told(second) == ("subject", "held", start, place)
    assert sorted(str(h.name) for h in second.heads) == BOTH


@pytest.mark.parametrize(
    ("tail", "start", "place"),
    [
        ("and again on 7 June 2023", "2023-06-07", "Lima"),
        ("and then again the next day", "2023-06-07", "Lima"),
        (", and once more in Cusco on 9 June 2023", "2023-06-09", "Cusco"),
    ],
)
def test_a_second_day_behind_again_is_a_meeting_of_its_own(tail: str, start: str, place: str) -> None:
    first, second = read(f"{IN_ONE}{'' if tail.startswith(',') else ' '}{tail}.")
    assert told(first) == ("subject", "held", "2023-06-06", "Lima")
    assert told(second) == ("subject", "held", start, place)
    assert sorted(str(h.name) for h in second.heads) == BOTH


@pytest.mark.parametrize("text", ["The two met again that evening.", "The two ministers met again later that day."])
def test_those_who_met_again_the_same_day_met_twice(text: str) -> None:
    assert [m.start for m in read(HEAD + text)] == ["2023-06-06", "2023-06-06"]


def test_each_of_two_places_is_that_of_its_day() -> None:
    found = read(f"{IN_ONE} and in Cusco on 7 June 2023.")
    assert [(m.start, m.place) for m in found] == [("2023-06-06", "Lima"), ("2023-06-07", "Cusco")]


def test_who_spoke_again_by_telephone_did_not_meet_again() -> None:
    _, call = read(HEAD + "The two ministers spoke again by telephone on 8 June 2023.")
    assert (call.kind, call.start) == ("call", "2023-06-08")


def test_a_day_counted_from_the_one_told_is_past_without_a_day_of_publication() -> None:
    found = read(HEAD + "The next day, the two ministers met again.", None)
    assert [m.status for m in found] == ["held", "held"]


@pytest.mark.parametrize(
    "text",
    [
        f"{IN_ONE} and again called for a truce.",
        f"{HEAD}At their meeting, the two ministers spoke of ferries.",
        f"{HEAD}They met for two hours.",
    ],
)
def test_again_alone_makes_no_second_meeting(text: str) -> None:
    assert len(read(text)) == 1


def test_to_meet_again_is_still_to_come() -> None:
    _, then = read(HEAD + "They will meet again on 4 August 2023 in Cusco.")
    assert told(then) == ("mentioned", "scheduled", "2023-08-04", "Cusco")


@pytest.mark.parametrize(
    "text",
    [
        "Otieno said that the Joint Commission will meet again next year.",
        "Rojas announced that the Joint Commission (JC) is due to meet again in 2024.",
        "They agreed that the Joint Commission should meet again next year.",
        "The Joint Commission would convene again in Cusco in 2024.",
    ],
)
def test_a_body_that_will_meet_again_is_the_only_one_to_meet(text: str) -> None:
    _, session = read(HEAD + text)
    assert (session.kind, session.mechanism, session.status) == ("session", "Joint Commission", "scheduled")
    assert session.start == "2024"
    assert session.heads == ()


def test_ministers_who_will_meet_again_are_no_body() -> None:
    _, meeting = read(HEAD + "Otieno said that they will meet again next year.")
    assert (meeting.kind, meeting.status, meeting.start) == ("meeting", "scheduled", "2024")
