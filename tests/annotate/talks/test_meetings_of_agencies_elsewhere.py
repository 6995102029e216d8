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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("President of Mongolia Ts.Bold received Foreign Minister of Kenya Ada Otieno.", ["Ts.Bold", "Ada Otieno"]),
        ("On May 9, Deputy Minister of Uzbekistan A.Karim met with Latvia's envoy I.Ozols.", ["A.Karim", "I.Ozols"]),
        ("Minister G.L.Perera of Sri Lanka met Minister Ada Otieno of Kenya.", ["G.L.Perera", "Ada Otieno"]),
    ],
)
def test_initials_joined_to_a_name_are_a_part_of_it(text: str, names: list[str]) -> None:
    (meeting,) = read(text, "Mongolian News Agency")
    assert [h.name for h in meeting.heads] == names


def test_a_family_name_means_who_was_told_with_initials_joined() -> None:
    text = "Foreign Minister B.Tseren of Mongolia met Kenya's Ada Otieno. Mr. Tseren asked Kenya to open a port."
    (request,) = (a for a in annotate(text, published="2024-05-10").acts if a.kind == "request")
    assert request.actors == ("MN",)


def test_a_sentence_without_its_blank_begins_no_name() -> None:
    text = "Foreign Minister Ana Bold of Mongolia met Kenya's Minister Ada Otieno in Riga.The talks were short."
    (meeting,) = read(text)
    assert [h.name for h in meeting.heads] == ["Ana Bold", "Ada Otieno"]


def test_a_speaker_of_a_parliament_has_its_name_in_the_office() -> None:
    (meeting,) = read("Speaker of the Saeima Ivo Ozols met the Kenyan Speaker Ada Otieno on May 9.")
    assert (meeting.heads[0].name, meeting.heads[0].office) == ("Ivo Ozols", "Speaker of the Saeima")


def test_what_opens_a_sentence_tells_of_all_its_meetings() -> None:
    text = (
        "Foreign Minister Zane Berzina called on President Ada Otieno of Kenya in Nairobi today. In Lima on 3 May, "
        "Minister Berzina was received by the President, and met her counterpart, Deputy Prime Minister Luz Rojas."
    )
    last = read(text, "Ministry of Foreign Affairs of Latvia")[-1]
    assert (last.start, last.place, last.parties) == ("2024-05-03", "Lima", ("LV", "PE"))


def test_a_place_of_its_own_is_none_of_the_opening() -> None:
    text = (
        "In Lima on 3 May, Minister Zane Berzina met Minister Luz Rojas of Peru, and met President Ada Otieno in Oslo."
    )
    assert [m.place for m in read(text, "Ministry of Foreign Affairs of Latvia")] == ["Lima", "Oslo"]


@pytest.mark.parametrize(
    ("sentence", "status", "start"),
    [
        ("A planned meeting with her Kenyan counterpart did not take place.", "cancelled", None),
        ("A meeting with Kenya's President, planned for Sunday, has been called off.", "cancelled", "2024-05-12"),
        ("Talks with her Kenyan colleague were postponed.", "postponed", None),
    ],
)
def test_a_meeting_that_came_to_nothing(sentence: str, status: str, start: str | None) -> None:
    other = beside(sentence)
    assert (other.standing, other.status, other.start, other.parties) == ("mentioned", status, start, ("KE", "LV"))


def test_a_visit_moved_to_a_later_date_is_postponed() -> None:
    other = beside("They spoke of the visit of the Kenyan President to Riga, moved from June to a later date.")
    assert (other.kind, other.status) == ("visit", "postponed")


@pytest.mark.parametrize(
    ("day", "start"),
    [
        ("the day after tomorrow", "2024-05-12"),
        ("later in the year", "2024"),
        ("a week from today", None),
    ],
)
def test_days_counted_from_today(day: str, start: str | None) -> None:
    (meeting,) = read(f"Foreign Minister Zane Berzina will meet Peru's Foreign Minister Luz Rojas {day}.")
    assert (meeting.status, meeting.start) == ("scheduled", start)


def test_the_day_before_yesterday() -> None:
    (meeting,) = read("Foreign Minister Zane Berzina met Peru's Minister Luz Rojas the day before yesterday.")
    assert meeting.start == "2024-05-08"


def test_what_those_who_spoke_agreed_on_is_a_meeting_to_come() -> None:
    text = "The ministers spoke by phone on Sunday and agreed to meet in Lima later in the year."
    told = read(RIGA + text)[-1]
    assert (told.kind, told.standing, told.status, told.start) == ("meeting", "mentioned", "scheduled", "2024")
    assert (told.place, told.mode, [h.name for h in told.heads]) == (
        "Lima",
        "in_person",
        ["Zane Berzina", "Luz Rojas"],
    )


def test_two_told_by_their_office_are_those_who_have_it() -> None:
    text = (
        "Prime Minister Ivo Ozols of Latvia met Peru's Prime Minister Luz Rojas in Riga on May 9. Foreign Minister "
        "Zane Berzina met Kenya's Foreign Minister Ada Otieno. Both Prime Ministers will meet again in Oslo in June."
    )
    last = next(m for m in read(text) if m.place == "Oslo")
    assert [h.name for h in last.heads] == ["Ivo Ozols", "Luz Rojas"]


def test_a_house_that_is_here_stands_in_the_city_of_the_dateline() -> None:
    text = "PUTRAJAYA, May 10 — Minister Ivo Razak of Malaysia met Kenya's Minister Ada Otieno at Wisma Putra"
    places = [read(text + end, "Malaysian News Agency")[0].place for end in (" here.", ".")]
    assert places == ["Putrajaya", "Wisma Putra"]
