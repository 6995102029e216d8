"""Meetings, calls and visits as ministries and state agencies of many countries tell them beside the one reported."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

RIGA = "RIGA, May 10 -- Foreign Minister Zane Berzina met Peru's Foreign Minister Luz Rojas in Riga on Friday. "


def read(text: str, publisher: str = "Latvian News Agency") -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-10", publisher=publisher).meetings)


def beside(text: str) -> MeetingMention:
    """Return the one occasion that a sentence tells beside the meeting reported."""
    subject, other = sorted(read(RIGA + text), key=lambda m: m.evidence[0].start)
    assert subject.start == "2024-05-10"
    return other


@pytest.mark.parametrize("lasted", ["for about 45 minutes", "for more than two hours", "for half an hour"])
def test_how_long_they_met_stands_before_whom(lasted: str) -> None:
    (meeting,) = read(
        f"Ms Zane Berzina, Foreign Minister of Latvia, met {lasted} in Oslo with Foreign Minister Jan Dahl of Norway."
    )
    assert (meeting.place, meeting.parties) == ("Oslo", ("LV", "NO"))


@pytest.mark.parametrize(
    "sentence",
    [
        "The guest is in Latvia for an official visit from May 8 – 12.",
        "She is on an official visit to Latvia from May 8 to 12.",
        "She is paying an official visit to Latvia from May 8-12.",
        "The minister is in Riga on a five-day visit from May 8 to 12.",
    ],
)
def test_a_word_for_the_guest_tells_who_visits(sentence: str) -> None:
    text = "Prime Minister Ivo Ozols received Peru's Foreign Minister Luz Rojas in Riga on May 9. "
    (visit,) = (m for m in read(text + sentence) if m.kind == "visit")
    assert (visit.start, visit.end, [h.name for h in visit.heads]) == ("2024-05-08", "2024-05-12", ["Luz Rojas"])


def test_who_goes_abroad_is_no_guest() -> None:
    visits = [m for m in read(RIGA + "She will travel to Norway on 20 May.") if m.kind == "visit"]
    assert [(v.country, v.parties) for v in visits] == [("NO", ("LV", "NO"))]


@pytest.mark.parametrize("day", ["tomorrow", "later", "separately", "on Saturday"])
def test_a_passive_names_its_host_behind_a_day(day: str) -> None:
    text = f"Rojas will be received {day} by President Ivo Ozols."
    other = beside(text)
    assert (other.status, [h.name for h in other.heads]) == ("scheduled", ["Luz Rojas", "Ivo Ozols"])


@pytest.mark.parametrize(
    "clause",
    [
        "told reporters after receiving Kenyan Minister Ada Otieno here on Friday",
        "said this after receiving a courtesy call from Kenyan Minister Ada Otieno here on Friday",
        "thanked Kenya upon receiving the credentials of Kenyan Ambassador Ada Otieno on Friday",
    ],
)
def test_who_receives_somebody_has_met_him(clause: str) -> None:
    (meeting,) = read(f"RIGA, May 10 -- President Ivo Ozols {clause}.")
    assert (meeting.start, meeting.parties, [h.name for h in meeting.heads]) == (
        "2024-05-10",
        ("KE", "LV"),
        ["Ivo Ozols", "Ada Otieno"],
    )


def test_who_receives_a_letter_or_aid_has_met_nobody() -> None:
    assert read("President Ivo Ozols spoke after receiving Kenyan Minister Ada Otieno's letter.") == []
    assert read("Latvia's farmers are receiving aid from Kenya, President Ivo Ozols said.") == []


@pytest.mark.parametrize("sat", ["dined on Friday", "lunched in Riga"])
def test_a_day_or_a_place_stands_between_a_meal_and_whom_it_was_with(sat: str) -> None:
    (meeting,) = read(f"RIGA, May 10 -- President Ivo Ozols {sat} with Kenyan President Ada Otieno.")
    assert [h.name for h in meeting.heads] == ["Ivo Ozols", "Ada Otieno"]


def test_an_envoy_takes_leave() -> None:
    (meeting,) = read("Outgoing Kenyan Ambassador Ada Otieno took leave of President Ivo Ozols on May 9.")
    assert (meeting.start, meeting.parties) == ("2024-05-09", ("KE", "LV"))
    assert read("The lake took leave of its ice in May, Ambassador Ada Otieno said.") == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The last time the two ministers met was in Lima last year.", ("meeting", "2023", "Lima")),
        ("The two ministers last met in Lima in November.", ("meeting", "2023-11", "Lima")),
        ("The two ministers, who last met in Lima in November, opened a port.", ("meeting", "2023-11", "Lima")),
        ("They last spoke on April 2.", ("call", "2024-04-02", None)),
        ("The two had last spoken in April.", ("call", "2024-04", None)),
    ],
)
def test_the_last_time_is_one_before(sentence: str, told: tuple[str, str, str | None]) -> None:
    other = beside(sentence)
    assert (other.kind, other.start, other.place) == told
    assert (other.standing, [h.name for h in other.heads]) == ("mentioned", ["Zane Berzina", "Luz Rojas"])


def test_who_last_spoke_of_something_was_on_no_telephone() -> None:
    assert len(read(RIGA + "The last speaker was the mayor. They spoke of fish.")) == 1


def test_officials_who_will_meet_again_are_told_by_name() -> None:
    other = beside("Both ministers are expected to meet again in Lima in November.")
    assert (other.standing, other.status, other.start, other.place) == ("mentioned", "scheduled", "2024-11", "Lima")
    assert [h.name for h in other.heads] == ["Zane Berzina", "Luz Rojas"]


def test_sides_that_will_meet_again_go_on_with_their_talks() -> None:
    other = beside("The two sides agreed to meet again in Lima in November.")
    assert (other.standing, other.heads) == ("next", ())


@pytest.mark.parametrize(
    ("sentence", "start", "country"),
    [
        ("They prepared the state visit that President Juan Salas will pay to Latvia in October.", "2024-10", "LV"),
        ("They spoke of the visit President Juan Salas is due to make to Latvia in June.", "2024-06", "LV"),
        ("They recalled the visit which Prime Minister Ivo Ozols paid to Lima in 2022.", "2022", "PE"),
    ],
)
def test_a_clause_behind_a_visit_tells_who_pays_it(sentence: str, start: str, country: str) -> None:
    other = beside(sentence)
    guest = "PE" if country == "LV" else "LV"
    assert (other.kind, other.standing, other.start, other.country) == ("visit", "mentioned", start, country)
    assert [h.party for h in other.heads] == [guest]


def test_a_visit_that_somebody_praised_is_no_visit_of_his() -> None:
    others = read(RIGA + "They spoke of the visit that President Juan Salas called a success.")[1:]
    assert others == []
