"""How agencies and newspapers date what they tell, tell it twice, and name who stood beside a minister."""

import pytest

from memcon import annotate
from memcon.annotate.text.agency_lines import match_agency_line
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
        ("Defence Minister Ivo Paz met in Riga on Monday.", None),
        ("Defence Minister Ivo Paz met in Nairobi on Monday.", "KE"),
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


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The Peruvian leader later met", "Luz Vega"),
        ("The Norwegian leader later met", "Ivar Holm"),
        ("The top Peruvian diplomat later met", "Ana Rios"),
        ("The Peruvian foreign minister later met", "Ana Rios"),
    ],
)
def test_an_office_of_a_state_means_who_holds_it(words: str, name: str) -> None:
    text = (
        "Peruvian President Luz Vega received Norwegian Prime Minister Ivar Holm in Lima on Monday.\n\n"
        f"Peru's External Affairs Minister Ana Rios sat beside them. {words} Kenyan President Amos Otieno."
    )
    meeting = next(m for m in read(text) if "KE" in m.parties)
    assert name in [h.name for h in meeting.heads]


def test_a_counterpart_of_an_external_affairs_minister_is_a_foreign_minister() -> None:
    text = "Indian External Affairs Minister Ravi Das met his Kenyan counterpart Amos Otieno in Nairobi on Monday."
    assert ("Amos Otieno", "KE", "Foreign Minister") in names(read(text)[0])


@pytest.mark.parametrize("medium", ["on Lakebook", "via Telepost", "in La Prensa"])
def test_who_said_something_on_a_medium_is_no_medium(medium: str) -> None:
    text = f'Norway signed.\n\n"We will all sail again next year," said Ivo Kalnins {medium}.'
    assert [q.speaker for q in annotate(text).quotations] == ["Ivo Kalnins"]


def test_the_minister_who_said_something_is_no_president() -> None:
    text = (
        f"{VEGA} met Kenyan President Amos Otieno in Nairobi on Monday. It pleased Peruvian President Ivo Paz.\n\n"
        '"It was a long and a good day for all," the minister revealed.'
    )
    assert [q.speaker for q in annotate(text, publisher="Lake Post").quotations] == ["Luz Vega"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Peru's Trade Minister Luz Vega met President Ivo Paz in Lima on Monday to plan a trip to Norway.", 0),
        ("Peru's Trade Minister Luz Vega met President Ivar Holm in Oslo on Monday to plan a fair.", 1),
    ],
)
def test_a_minister_met_his_own_president(text: str, count: int) -> None:
    assert len([m for m in read(text) if m.kind == "meeting"]) == count


def test_the_country_of_a_first_visit_is_where_somebody_went() -> None:
    text = (
        "Peruvian President Luz Vega arrived in Oslo on Monday.\n\nIt is her first visit to the country since she "
        "took office."
    )
    record = annotate(text, published="2023-05-17", publisher="Kathmandu Post")
    assert {m.country for m in record.meetings} == {"NO"}
    home = annotate(
        "Peruvian President Luz Vega arrived in the country on Monday.",
        published="2023-05-17",
        publisher="Kathmandu Post",
    )
    assert {m.country for m in home.meetings} == {"NP"}


def test_a_summit_named_after_two_persons_is_no_series() -> None:
    text = "Chinese President Xi Jinping met Peruvian President Luz Vega in Lima. The Xi-Vega summit was their fifth."
    assert [m.kind for m in read(text)] == ["meeting"]


def test_a_body_that_was_set_to_meet_is_told_once() -> None:
    text = (
        "The Peru-Norway Joint Commission was set to meet in Oslo on Friday, with the Peruvian delegation led by "
        "Foreign Minister Luz Vega and the Norwegian delegation by her visiting counterpart Lena Dahl."
    )
    (session,) = read(text)
    assert (session.kind, session.status, session.start) == ("session", "scheduled", "2023-05-19")
    assert [h.name for h in session.heads] == ["Luz Vega", "Lena Dahl"]


def test_leaders_who_are_meeting_tonight_are_named_behind() -> None:
    text = (
        "The leaders of Peru and Norway are meeting in Oslo this Wednesday evening, May 17.\n\nPresident Luz Vega will "
        "meet her Norwegian counterpart Lena Dahl at seven."
    )
    (meeting,) = read(text)
    assert [h.name for h in meeting.heads] == ["Luz Vega", "Lena Dahl"]


@pytest.mark.parametrize(
    ("lead", "start", "place"),
    [
        ("Peru and Kenya discussed trade, fish and fears about China in Nairobi on Monday.", "2023-05-15", "Nairobi"),
        ("Peru and Kenya have agreed on more flights in Nairobi on Monday.", "2023-05-15", "Nairobi"),
        ("Peru and Kenya agreed to open a port by Monday.", None, None),
        ("Peru and Kenya discussed a plan that China made on Monday.", None, None),
    ],
)
def test_the_day_on_which_two_states_agreed_is_that_of_their_meeting(
    lead: str, start: str | None, place: str | None
) -> None:
    text = f"{lead}\n\nIn a meeting with {VEGA}, Kenyan Foreign Minister Amos Otieno spoke of tea."
    meeting = next(m for m in read(text) if len(m.heads) == 2)
    assert (meeting.start, meeting.place) == (start, place)
