"""Which meetings a government's release tells: at the edge of an event, with its own officials, beside others."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention


def meetings(text: str, title: str | None = None) -> list[MeetingMention]:
    publisher = "Ministry of Foreign Affairs of Peru"
    document = Document(id="r", text=text, title=title, published="2024-05-06", publisher=publisher)
    return list(annotate(document).meetings)


def shown(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(m.kind, m.standing, m.parties) for m in meetings(text)]


def test_an_event_used_to_discuss_something_with_somebody_is_a_meeting() -> None:
    text = (
        "Minister Luz Rojas used the port fair in Riga on 3 May 2024 to discuss tolls with Latvian Minister Juris "
        "Ozols."
    )
    (meeting,) = meetings(text)
    assert (meeting.standing, meeting.start, meeting.place) == ("subject", "2024-05-03", "Riga")
    assert [h.name for h in meeting.heads] == ["Luz Rojas", "Juris Ozols"]
    assert not meetings(text.replace("used", "left").replace("discuss tolls with", "please"))


def test_each_of_several_counterparts_on_the_margins_is_met() -> None:
    text = (
        "Minister Luz Rojas discussed tolls with her counterparts from Latvia, Kenya and Norway on the margins of the "
        "port fair in Riga on 3 May 2024."
    )
    assert shown(text) == [("meeting", "subject", p) for p in (("LV", "PE"), ("KE", "PE"), ("NO", "PE"))]
    assert not shown(text.replace("on the margins of the port fair ", ""))


def test_guests_who_meet_officials_of_the_publishers_government_meet_its_state() -> None:
    text = (
        "A Kenyan delegation led by Principal Secretary Juma Otieno held talks with officials of the Ministry of "
        "Fisheries in Lima on 3 May 2024."
    )
    assert shown(text) == [("meeting", "subject", ("KE", "PE"))]
    assert not shown(text.replace("officials of the Ministry of Fisheries", "owners of the fishing boats"))


def test_who_is_elected_to_chair_a_group_holds_no_session() -> None:
    text = "Ambassador Luz Rojas was elected to chair the Reef Working Group on 3 May 2024 in New York."
    assert not meetings(text)
    assert meetings(text.replace("was elected to chair", "chaired a session of"))


def test_two_sessions_that_will_be_held_are_both_ahead() -> None:
    text = "The third Peru-Kenya Reef Dialogue and the 2nd Harbour Forum will be held in Lima on 3 June 2024."
    assert [m.status for m in meetings(text)] == ["scheduled", "scheduled"]


def test_a_session_led_after_a_call_is_one_of_its_own() -> None:
    text = (
        "Kenyan Minister Juma Otieno called on President Luz Rojas in Lima on 3 May 2024 and also co-chaired the third "
        "session of the Peru-Kenya Joint Commission with Minister Ana Quispe."
    )
    assert [m.kind for m in meetings(text)] == ["meeting", "session"]


@pytest.mark.parametrize(
    ("name", "counts"),
    [
        ("Ministerial Meeting of the Andean Reef Initiative", True),
        ("Meeting of Fisheries Ministers", True),
        ("State Ministerial Meeting of the Reef Initiative", False),
        ("Staff Meeting of the Reef Initiative", False),
    ],
)
def test_a_session_of_ministers_or_of_a_region_is_one_of_several_states(name: str, counts: bool) -> None:
    assert bool(meetings(f"The Third {name} was held in Lima on 3 May 2024.")) is counts


def test_who_works_for_a_foundation_is_no_government() -> None:
    text = "Minister Luz Rojas met Dr. Jan Dahl, Director of Health at the Harbour Foundation, in Oslo on 3 May 2024."
    assert not meetings(text)
    assert meetings(text.replace("Harbour Foundation", "Health Ministry"))


def test_a_session_that_tells_why_somebody_is_there_is_not_the_subject() -> None:
    text = (
        "Minister Luz Rojas, who is in New York to attend the United Nations General Assembly, met Kenyan Minister "
        "Juma Otieno on 3 May 2024."
    )
    assert {m.kind: m.standing for m in meetings(text)} == {"session": "mentioned", "meeting": "subject"}


def test_a_day_of_a_visit_tells_of_the_visit() -> None:
    text = "On the second day of his visit to Lima, Kenyan Minister Juma Otieno praised the harbour on 3 May 2024."
    assert shown(text) == [("visit", "subject", ("KE", "PE"))]


def test_a_state_visit_without_a_place_is_to_the_publishers_country() -> None:
    text = "The state visit of Kenyan President Juma Otieno began today. The guests were shown the harbour."
    assert shown(text) == [("visit", "subject", ("KE", "PE"))]
    assert shown(text.replace("Otieno began", "Otieno to Norway began")) == [("visit", "subject", ("KE", "NO"))]


def test_who_sees_a_visitor_off_is_not_the_visitor() -> None:
    (visit,) = meetings(
        "President Luz Rojas ended her visit to Kenya on 3 May 2024 and was seen off by Minister Juma Otieno."
    )
    assert [h.name for h in visit.heads] == ["Luz Rojas"]


def test_entrepreneurs_are_no_government() -> None:
    text = "President Luz Rojas met with Kenyan entrepreneurs in Lima on 3 May 2024."
    assert not meetings(text)
    assert meetings(text.replace("entrepreneurs", "senators"))


def test_a_further_clause_tells_of_other_sides_than_those_met() -> None:
    text = "President Ana Rojas of Peru has spoken with leaders across Europe, and officials have engaged with Kenya."
    assert not meetings(text)
    assert meetings(text.replace("Europe, and officials have engaged with", "Europe and of"))
