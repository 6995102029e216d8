"""Who met whom in newspapers: names behind a state, delegations and who led them, sides told by an adjective alone."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention

BERG = "Norwegian Foreign Minister Ana Berg"
SESSION = "The 12th session of the Norwegian-Peruvian intergovernmental commission on trade ended in Oslo. "


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2023-05-17", publisher="The Harbour Post").meetings)  # a Wednesday


def names(meeting: MeetingMention) -> list[tuple[str, str | None]]:
    return sorted((h.name, h.party) for h in meeting.heads)


@pytest.mark.parametrize("verb", ["met in Riga on Monday", "held a video call on Monday", "will sit down on Friday"])
def test_two_persons_behind_their_states_met(verb: str) -> None:
    (meeting,) = read(f"Norway's Lena Dahl and France's Paul Rivoire {verb}.")
    assert names(meeting) == [("Lena Dahl", "NO"), ("Paul Rivoire", "FR")]


def test_two_firms_behind_their_states_are_no_persons() -> None:
    assert read("Norway's Lake Energy and France's Total Power signed a deal on Monday.") == []


def test_two_who_sat_down_met() -> None:
    (meeting,) = read("Peruvian Prime Minister Luz Vega and her Kenyan counterpart, Amos Otieno, sat down in Lima.")
    assert (meeting.parties, meeting.place, len(meeting.heads)) == (("KE", "PE"), "Lima", 2)
    assert read("Peruvian Prime Minister Luz Vega and her family sat down to dinner in Lima on Monday.") == []


@pytest.mark.parametrize(
    "verb",
    ["received", "met with", "has held a meeting with", "received members of"],
)
def test_who_led_the_delegation_met_is_the_other_head(verb: str) -> None:
    text = f"Azerbaijani Trade Minister Elkhan Aliyar {verb} an Uzbek delegation headed by Vice Premier Jasur Rahim."
    (meeting,) = read(text)
    assert names(meeting) == [("Elkhan Aliyar", "AZ"), ("Jasur Rahim", "UZ")]
    assert meeting.country in ("AZ", None)


def test_a_delegation_of_a_firm_is_no_side() -> None:
    assert read("Kazakh President Askar Bek received a delegation of the company Lake Steel led by Ivan Petrov.") == []


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (f"{BERG} paid her first visit to Lima, meeting President Luz Vega on Tuesday.", [("Luz Vega", "PE")]),
        (f"{BERG} travelled to Nairobi, meeting Kenyan President Amos Otieno.", [("Amos Otieno", "KE")]),
        (f"{BERG} toured the port in Bergen, meeting Mayor Ivar Holm.", []),
    ],
)
def test_whom_somebody_met_on_a_journey_a_participle_tells(text: str, met: list[tuple[str, str]]) -> None:
    told = [n for m in read(text) if m.kind == "meeting" for n in names(m) if n[1] != "NO"]
    assert told == met


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        (f"{BERG} paid her first visit to Lima on Tuesday.", "subject"),
        (f"The row broke out after {BERG} paid her first visit to Lima.", "mentioned"),
        (f"{BERG}, who paid her first visit to Lima in May, said that trade had grown.", "mentioned"),
    ],
)
def test_a_visit_that_somebody_paid_is_reported(text: str, standing: str) -> None:
    assert [m.standing for m in read(text) if m.kind == "visit"] == [standing]


@pytest.mark.parametrize("other", ["the Peruvian by", "and the Peruvian one - by", "while the Peruvian part by"])
def test_an_adjective_alone_tells_the_other_side(other: str) -> None:
    text = f"{SESSION}The Norwegian side was led by Trade Minister Ana Berg, {other} Vice Premier Jose Soto."
    (session,) = read(text)
    assert [(h.name, h.party, h.role) for h in session.heads] == [
        ("Ana Berg", "NO", "head"),
        ("Jose Soto", "PE", "head"),
    ]


def test_the_day_that_a_meeting_called_off_was_planned_for_is_ahead() -> None:
    (meeting,) = read("Kenyan President Ada Mwangi has cancelled a meeting with her Peruvian counterpart Luz Vega "
                      "that was planned for Thursday.")  # fmt: skip
    assert (meeting.status, meeting.start) == ("cancelled", "2023-05-18")


def test_ministers_of_a_body_meeting_somewhere_agree() -> None:
    record = annotate(
        "EU foreign ministers, meeting in Riga, agreed on Monday to extend the ban on eels.",
        published="2023-05-17",
        publisher="The Harbour Post",
    )
    assert [(a.kind, a.actors) for a in record.acts] == [("commitment", ("EU",))]
    assert [(m.standing, m.start) for m in record.meetings] == [("subject", "2023-05-15")]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("met her Uruguayan peer Jose Soto in Montevideo", ("AR", "UY")),
        ("received her Uruguayan peer, Jose Soto, in Buenos Aires", ("AR", "UY")),
        ("and her Uruguayan peer Jose Soto agreed on Monday in Montevideo to dredge the river", ("AR", "UY")),
        ("held talks with her Uruguayan and Chilean peers, Jose Soto and Juan Rios", ("AR", "CL", "UY")),
        ("will receive her Uruguayan peer next week", ("AR", "UY")),
    ],
)
def test_a_peer_is_a_counterpart(words: str, parties: tuple[str, ...]) -> None:
    (meeting,) = read(f"Argentine Foreign Minister Luz Vega {words}.")
    assert meeting.parties == parties


@pytest.mark.parametrize(
    ("publisher", "text", "party"),
    [
        ("Kyiv Independent", "President Ada Koval called French President Paul Rivoire on a summit in Chile.", "UA"),
        ("Stabroek News", "President Ada Koval met Brazilian Planning Minister Ana Teles and talked of Chile.", "GY"),
        ("Stabroek News", "Chilean President Juan Soto met President Ada Koval of Peru in Brazil.", "PE"),
    ],
)
def test_a_story_may_open_with_an_office_of_its_outlets_country(publisher: str, text: str, party: str) -> None:
    meetings = annotate(text, published="2023-05-17", publisher=publisher).meetings
    assert [h.party for m in meetings for h in m.heads if h.name == "Ada Koval"] == [party]


def test_what_is_ahead_is_what_two_talked_of_during_their_meeting() -> None:
    people = "Foreign Minister of Ukraine Ada Hnat and Foreign Minister of Latvia Janis Ozols"
    (meeting,) = read(f"{people} discussed the schedule of upcoming contacts during their meeting in Riga.")
    assert meeting.status == "held"


@pytest.mark.parametrize(("verb", "status"), [("has", "scheduled"), ("has had", "held")])
def test_meetings_lined_up_are_yet_to_come(verb: str, status: str) -> None:
    tail = " lined up" if verb == "has" else ""
    text = (
        f"{BERG} landed in Lima on Monday. She {verb} meetings with Peruvian leaders{tail}, including Premier Luz Vega."
    )
    assert [m.status for m in read(text) if m.kind == "meeting"] == [status]


def test_summit_talks_are_of_no_series() -> None:
    text = "A ceremony was held after the Turkmen-Uzbek summit talks in Ashgabat."
    assert [(m.kind, m.mechanism) for m in read(text)] == [("meeting", None)]


def test_the_day_of_an_earlier_meeting_is_not_that_of_a_visit_to_come() -> None:
    text = (
        "A Peruvian delegation led by Trade Minister Luz Vega will arrive in Oslo to learn about ports. "
        "The first meeting was held in Oslo on February 7, 2007."
    )
    assert [m.start for m in read(text) if m.kind == "visit"] == [None]


def test_a_match_between_two_states_is_no_side() -> None:
    assert read("Norwegian goalkeeper Ivar Holm met fans in Lima before the match between Norway and Peru.") == []


def test_states_that_ended_negotiations_met_where_a_day_or_place_is_told() -> None:
    text = "Peru and Latvia have concluded negotiations on eels{}."
    for where, kinds in (("", []), (" in Riga", ["meeting"]), (" on Tuesday", ["meeting"])):
        read = annotate(text.format(where), published="2024-05-09", publisher="The Harbour Post")
        assert [m.kind for m in read.meetings] == kinds


def test_what_a_story_tells_far_down_of_others_than_its_headline_is_mentioned() -> None:
    lead = "President Luz Vega of Peru met President Ivo Kalns of Latvia in Lima on Tuesday. "
    far = "Foreign Minister Ana Paz of Peru met Foreign Minister Jan Dahl of Norway in Lima on Tuesday. "
    filling = "The harbour was full of boats, and the boats were full of eels. " * 30
    title = "Vega welcomes Kalns to the coast"
    document = Document(lead + filling + far, title=title, published="2024-05-09", publisher="The Harbour Post")
    assert [m.standing for m in annotate(document).meetings] == ["subject", "mentioned"]
    near = Document(lead + far + filling, title=title, published="2024-05-09", publisher="The Harbour Post")
    assert [m.standing for m in annotate(near).meetings] == ["subject", "subject"]
