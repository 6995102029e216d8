"""Journeys for a dialogue, for consultations or for a round of them: the session tells them."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention

RIGA = "Ministry of Foreign Affairs of Latvia"


def read(text: str, title: str | None = None) -> list[MeetingMention]:
    return list(annotate(Document(text=text, title=title, published="2024-05-15", publisher=RIGA)).meetings)


def test_a_journey_for_a_dialogue_is_told_by_the_session() -> None:
    text = (
        "On Monday, 13 May 2024, State Secretary Anna Ozola travelled to Lima for the annual strategic "
        "dialogue between Latvia and "
        "Peru. She met with Luis Rojas, political director, at the Peruvian Foreign Ministry."
    )
    (session,) = read(text, "New round of strategic dialogue between Latvia and Peru")
    assert (session.kind, session.standing, session.start) == ("session", "subject", "2024-05-13")
    assert (session.place, session.country, session.parties) == ("Lima", "PE", ("LV", "PE"))
    assert [h.name for h in session.heads] == ["Anna Ozola", "Luis Rojas"]


def test_talks_of_no_series_leave_the_journey_a_visit() -> None:
    (visit,) = read("State Secretary Anna Ozola travelled to Lima on Monday for talks on ports.")
    assert visit.kind == "visit"


def test_a_visit_for_an_event_of_the_hosts_stays_a_visit() -> None:
    (visit, *_) = read("Minister Anna Ozola will visit Peru on 19 May 2024 to attend the harbour celebrations.")
    assert visit.kind == "visit"


def test_a_round_for_which_a_delegation_came_is_the_one_named_further_down() -> None:
    text = (
        "A Peruvian delegation visited Riga from 6 to 8 May for the sixth round of dialogue on "
        "minority rights. The Latvian "
        "delegation was headed by Ambassador Anna Ozola. The sixth round of the defence dialogue "
        "ended with a tour of Tallinn."
    )
    (session,) = read(text, "Defence dialogue between Latvia and Peru")
    assert (session.kind, session.standing, session.number) == ("session", "subject", 6)
    assert (session.mechanism, session.place) == ("defence dialogue", "Riga")
    assert (session.start, session.end) == ("2024-05-06", "2024-05-08")


def test_another_round_than_the_one_named_further_down_is_none_of_it() -> None:
    text = (
        "A Peruvian delegation visited Riga from 6 to 8 May for the sixth round of dialogue on "
        "minority rights. The fifth round "
        "of the defence dialogue was held in Lima in 2022."
    )
    fifth = [m for m in read(text) if m.number == 5]
    assert [m.place for m in fifth] == ["Lima"]


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("the Riga Conference on Safe Ports", ("Riga", "LV")),
        ("the Lima Security Conference", ("Lima", "PE")),
        ("the Harbour Conference", (None, None)),
        ("the Shanghai Cooperation Organisation Summit", (None, None)),
    ],
)
def test_a_conference_is_where_the_city_is_that_it_is_called_by(
    name: str, place: tuple[str | None, str | None]
) -> None:
    text = f"On 13 May 2024 Minister Anna Ozola and Peru's Minister Luis Rojas took part in {name}."
    session = next(m for m in read(text) if m.kind == "session")
    assert (session.place, session.country) == place
