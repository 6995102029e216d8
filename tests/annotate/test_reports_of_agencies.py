"""How agencies and newspapers date what they tell, tell it twice, and name who stood beside a minister."""

import pytest

from memcon import annotate
from memcon.annotate.agency_lines import match_agency_line
from memcon.model import MeetingMention

VEGA, DAHL = "Peruvian Foreign Minister Luz Vega", "Norwegian Foreign Minister Lena Dahl"


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2023-05-17", publisher="The Harbour Post").meetings)  # a Wednesday


def names(meeting: MeetingMention) -> list[tuple[str, str | None, str | None]]:
    return sorted((h.name, h.party, h.office) for h in meeting.heads)


@pytest.mark.parametrize(
    ("said", "start"),
    [
        (", a source said on Monday.", None),
        (", officials said Tuesday, citing the ministry.", None),
        (" on Friday, officials said on Monday.", "2023-05-19"),
        (" on Monday, officials said.", "2023-05-22"),
    ],
)
def test_the_day_on_which_a_coming_meeting_was_told_is_not_its_own(said: str, start: str | None) -> None:
    (meeting,) = read(f"{VEGA} is expected to meet {DAHL} in Oslo{said}")
    assert (meeting.status, meeting.start) == ("scheduled", start)


@pytest.mark.parametrize(
    ("told", "start"),
    [
        ('"A page is turned," Vega said after Monday\'s talks.', "2023-05-15"),
        ("Dahl opened Tuesday's closed-door meeting with a joke.", "2023-05-16"),
        ("Both looked back on last Tuesday's cabinet crisis.", None),
        ("Until Tuesday's meeting the row had been bitter, but at Monday's talks it ended.", "2023-05-15"),
        ("Monday's talks and Tuesday's talks were both long.", None),
    ],
)
def test_a_later_sentence_dates_the_talks(told: str, start: str | None) -> None:
    (meeting,) = [m for m in read(f"{VEGA} held talks with {DAHL} in Oslo.\n\n{told}") if m.standing == "subject"]
    assert meeting.start == start


@pytest.mark.parametrize("marks", ["“{}”", '"{}"'])
def test_a_post_of_the_same_day_tells_no_other_meeting(marks: str) -> None:
    post = marks.format("Minister Luz Vega met Norwegian Foreign Minister Lena Dahl in Oslo today,")
    (meeting,) = read(f"{VEGA} met {DAHL} in Oslo on Monday.\n\n{post} the embassy wrote.")
    assert meeting.start == "2023-05-15"


def test_another_day_in_a_post_is_another_meeting() -> None:
    post = "“Minister Luz Vega met Norwegian Foreign Minister Lena Dahl in Oslo on Tuesday,” the embassy wrote."
    assert len(read(f"{VEGA} met {DAHL} in Oslo on 2 May.\n\n{post}")) == 2


def test_a_counterpart_is_named_where_the_meeting_is_told_again() -> None:
    text = (
        f"{VEGA} held bilateral meetings with her counterparts from Norway and Kenya on Monday.\n\n"
        "During the bilateral meeting between Minister Vega and Norwegian Foreign Minister Lena Dahl, both spoke of "
        "cod. In the meeting with Kenyan Foreign Minister Amos Otieno, they spoke of tea."
    )
    assert [(m.parties, len(m.heads)) for m in read(text)] == [(("NO", "PE"), 2), (("KE", "PE"), 2)]


def test_two_of_one_side_were_not_met_at_once() -> None:
    text = f"{VEGA} met Norwegian President Ivar Holm in Oslo on Monday. At the meeting with {DAHL}, she spoke of cod."
    assert len(read(text)) == 2


def test_a_press_conference_is_no_session() -> None:
    assert [m.kind for m in read(f"{VEGA} met {DAHL} in Oslo. At a joint Press Conference, she praised cod.")] == [
        "meeting"
    ]


def test_an_earlier_meeting_is_not_what_a_report_of_a_coming_one_is_about() -> None:
    text = (
        f"{VEGA} is to meet {DAHL} in the coming weeks.\n\nThe two agreed on more fish when Vega met Dahl in Lima "
        "in March."
    )
    assert [(m.standing, m.status, m.start) for m in read(text)] == [
        ("subject", "scheduled", None),
        ("mentioned", "held", "2023-03"),
    ]


def test_the_day_of_another_journey_in_the_sentence_stays_with_it() -> None:
    text = (
        f"{VEGA} has arrived in Oslo on her first visit to Norway.\n\nShe is the first Peruvian minister to visit "
        "Norway in ten years, and her trip to Kenya in February was the first in four."
    )
    visit = next(m for m in read(text) if m.country == "NO")
    assert (visit.start or "")[:7] != "2023-02"


@pytest.mark.parametrize("words", ["met on Monday", "met earlier in the day with", "met separately on Monday with"])
def test_a_day_may_stand_between_the_verb_and_who_was_met(words: str) -> None:
    (meeting,) = read(f"{VEGA} {words} her Norwegian counterpart Lena Dahl in Oslo.")
    assert [n[0] for n in names(meeting)] == ["Lena Dahl", "Luz Vega"]


@pytest.mark.parametrize(
    "words", ["called up", "made phone call to", "received a telephonic call from", "got a call from", "telephones"]
)
def test_a_call_by_other_words(words: str) -> None:
    (call,) = read(f"Peruvian President Luz Vega {words} Norwegian Prime Minister Lena Dahl on Monday.")
    assert (call.kind, call.parties, len(call.heads)) == ("call", ("NO", "PE"), 2)


def test_who_called_up_troops_made_no_call() -> None:
    assert read("Peruvian President Luz Vega called up troops on Monday as Norwegian ships drew near.") == []


@pytest.mark.parametrize(
    "line",
    [
        "LIMA, May 16. /LETA/. ", "LIMA. May 16 (Lakefax) - ", "LIMA. LAKEFORM - ", "Lima, MAY 16, LAKEPRESS. ",
        "LIMA /Lake/. ", "LIMA, 16 May - Lake News. ",
    ],
)  # fmt: skip
def test_a_dateline_with_stops_is_no_sentence(line: str) -> None:
    record = annotate(f"{line}{VEGA} met {DAHL} in Oslo. They ate.", published="2023-05-17", publisher="Lake Post")
    assert len(record.sentences) == 2
    assert record.meetings[0].start == ("2023-05-16" if "16" in line else None)


@pytest.mark.parametrize(
    "text", ["Norway signed. PERU - which had not - followed.", "Riga slept. The ministers met on May 4. They ate."]
)
def test_other_openings_are_no_dateline(text: str) -> None:
    assert match_agency_line(text) is None


@pytest.mark.parametrize(
    ("beside", "party"),
    [
        ("Defence Minister Ivo Paz arrived in Nairobi on Monday.", "PE"),
        ("Defence Minister Ivo Paz met their Kenyan counterparts in Nairobi on Monday.", "PE"),
        ("Prime Minister Ivo Paz arrived in Nairobi on Monday.", None),
        ("Defence Minister Ivo Paz met in Nairobi on Monday.", None),
    ],
)
def test_a_minister_named_beside_another_is_of_one_state_with_him(beside: str, party: str | None) -> None:
    meeting = read(f"{VEGA} and {beside} Kenyan officials spoke of tea.")[0]
    assert next((h.party for h in meeting.heads if h.name == "Ivo Paz"), None) == party


def test_who_opened_talks_together_with_a_minister_is_of_his_own_state() -> None:
    text = "Kenyan Envoy Amos Otieno came to Lima. Together with Peruvian Trade Minister Luz Vega, Envoy Otieno ate."
    assert all(h.party == "KE" for m in read(text) for h in m.heads if h.name == "Amos Otieno")


def test_whose_counterpart_opens_a_sentence_is_told_behind() -> None:
    text = (
        f"{VEGA} and Defence Minister Ivo Paz went to Nairobi on Monday.\n\n"
        "During the meeting with her Kenyan counterpart Amos Otieno, Vega spoke of tea."
    )
    met = next(m for m in read(text) if m.kind == "meeting")
    assert ("Amos Otieno", "KE", "Foreign Minister") in names(met)
