"""Where a journey leads on which an occasion is held."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def read(text: str, kind: str) -> MeetingMention:
    document = Document(text, published="2024-05-20", publisher="Peru Ministry of Foreign Affairs")
    return next(m for m in annotate(document).meetings if m.kind == kind)


@pytest.mark.parametrize(
    ("way", "told"),
    [
        ("travelled to Oslo on 3 May, where she met Foreign Minister Jan Dahl of Norway", ("Oslo", "NO")),
        ("flew to Oslo, Norway, to meet Foreign Minister Anna Ozola of Latvia", ("Oslo", "NO")),
        ("was in Oslo on 3 May for talks with Foreign Minister Jan Dahl of Norway", ("Oslo", "NO")),
        ("flew to Oslo, and travelled to Riga to meet Foreign Minister Anna Ozola of Latvia", ("Riga", "LV")),
        ("continued her journey to Oslo, where she met Foreign Minister Jan Dahl of Norway", ("Oslo", "NO")),
        ("moved on to Oslo, where she met Foreign Minister Jan Dahl of Norway", ("Oslo", "NO")),
        ("went to the Norwegian capital, Oslo, where she met Foreign Minister Jan Dahl", ("Oslo", "NO")),
    ],
)
def test_a_meeting_is_held_where_its_journey_leads(way: str, told: tuple[str, str]) -> None:
    meeting = read(f"Foreign Minister Luz Rojas of Peru {way}.", "meeting")
    assert (meeting.place, meeting.country) == told


@pytest.mark.parametrize(
    ("purpose", "place"),
    [
        ("to attend the fourth Harbour Cooperation Forum", "Oslo"),
        ("for the fourth Harbour Cooperation Forum", "Oslo"),
        ("where she will open a fair and attend the fourth Harbour Cooperation Forum", "Oslo"),
        ("to discuss trade in the run-up to the fourth Harbour Cooperation Forum", None),
        ("to meet captains ahead of the fourth Harbour Cooperation Forum", None),
    ],
)
def test_a_session_is_held_where_those_go_who_attend_it(purpose: str, place: str | None) -> None:
    session = read(f"Foreign Minister Luz Rojas of Peru will travel to Oslo, Norway, in June {purpose}.", "session")
    assert session.place == place


def sessions(text: str, publisher: str = "Peru Ministry of Foreign Affairs") -> list[MeetingMention]:
    document = Document(text, published="2024-05-20", publisher=publisher)
    return [m for m in annotate(document).meetings if m.kind == "session"]


@pytest.mark.parametrize(
    "way",
    [
        "will travel to Oslo, Norway, from 3 to 5 June to attend",
        "will be in Oslo from 3 to 5 June to take part in",
        "will first visit Oslo from 3 to 5 June to take part in",
        "will be attending",
    ],
)
def test_who_goes_to_attend_a_session_heads_it_in_a_release(way: str) -> None:
    (session,) = sessions(f"Foreign Minister Luz Rojas of Peru {way} the fourth Harbour Cooperation Forum in Oslo.")
    assert (session.standing, session.status != "held") == ("subject", True)
    assert [(h.name, h.party, h.role) for h in session.heads] == [("Luz Rojas", "PE", "head")]


@pytest.mark.parametrize(
    "told",
    [
        "Foreign Minister Luz Rojas, who is visiting Oslo to attend {}, met Foreign Minister Jan Dahl of Norway.",
        "Foreign Minister Luz Rojas invited Foreign Minister Jan Dahl of Norway to attend {}.",
        "Foreign Minister Luz Rojas hopes to take part in {}, Foreign Minister Jan Dahl of Norway said.",
    ],
)
def test_who_is_asked_or_on_the_way_heads_no_session(told: str) -> None:
    assert not any(s.heads for s in sessions(told.format("the fourth Harbour Cooperation Forum")))


def test_a_newspaper_tells_of_a_journey_to_a_session_in_passing() -> None:
    text = "Foreign Minister Luz Rojas of Peru met King Felix. She flew to Oslo to attend the fourth Harbour Forum."
    assert not any(s.standing == "subject" for s in sessions(text, "The Lima Times"))


def test_who_chairs_goes_before_who_goes() -> None:
    text = (
        "Foreign Minister Luz Rojas of Peru will travel to Oslo in June to attend the fourth Peru-Norway Dialogue. "
        "The Dialogue will be co-chaired by Foreign Minister Rojas and Foreign Minister Jan Dahl of Norway."
    )
    (session,) = sessions(text)
    assert {(h.name, h.role) for h in session.heads} == {("Luz Rojas", "co_chair"), ("Jan Dahl", "co_chair")}


def test_a_second_head_does_not_take_the_party_of_the_body_that_meets() -> None:
    text = (
        "Foreign Minister Luz Rojas will travel to Riga to participate in the third ASEAN Ministerial Meeting. "
        "Vice Minister Juan Paz will travel to Riga on 23 May to participate in the ASEAN Ministerial Meeting."
    )
    (session,) = sessions(text)
    assert session.parties == ("ASEAN", "PE")
    assert [(h.name, h.party) for h in session.heads] == [("Luz Rojas", "PE"), ("Juan Paz", "PE")]


@pytest.mark.parametrize(
    "way",
    [
        "The last leg of the trip took Ms Rojas to Oslo",
        "Her next stop was Oslo",
        "The second stop on her tour was Oslo",
    ],
)
def test_a_tour_leads_on_to_its_next_stop(way: str) -> None:
    text = f"Foreign Minister Luz Rojas was in Riga on 3 May. {way}, where she met Foreign Minister Jan Dahl of Norway."
    meeting = read(text, "meeting")
    assert (meeting.place, meeting.country, meeting.status) == ("Oslo", "NO", "held")


def test_what_moves_to_a_city_is_no_journey_to_a_meeting() -> None:
    text = "Foreign Minister Luz Rojas of Peru, who moved the archive to Oslo, met Foreign Minister Jan Dahl in Riga."
    assert read(text, "meeting").place == "Riga"
