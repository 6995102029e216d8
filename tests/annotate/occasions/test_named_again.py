"""Place and way of an occasion by the noun that names it again in the next sentences."""

import pytest

from memcon import annotate
from memcon.model import Document


def told(text: str, kind: str = "meeting") -> list[tuple[str | None, str | None, str | None]]:
    found = annotate(Document(text, published="2024-05-20", publisher="Peru Ministry of Foreign Affairs")).meetings
    return [(m.place, m.country, m.mode) for m in found if m.kind == kind]


MET = "On 14 May, Foreign Minister Luz Rojas held talks with Foreign Minister Juris Ozols of Latvia. "


@pytest.mark.parametrize(
    ("again", "place"),
    [
        ("The talks in Riga were about ferries.", ("Riga", "LV", "in_person")),
        ("The aim of the high-level meeting in Riga is to buy ferries.", ("Riga", "LV", "in_person")),
        ("They spoke of fish. This meeting in Riga was short.", ("Riga", "LV", "in_person")),
        ("The virtual meeting focused on ferries.", (None, None, "virtual")),
        ("The video conference focused on ferries.", (None, None, "virtual")),
        ("The next meeting in Riga will be about fish.", (None, None, "in_person")),
        ("They spoke of a fish market in Riga.", (None, None, "in_person")),
    ],
)
def test_the_next_sentence_tells_where_and_how(again: str, place: tuple[str | None, str | None, str | None]) -> None:
    kind = "call" if place[2] == "virtual" else "meeting"  # two persons on a screen
    assert told(MET + again, kind)[0] == place


def test_a_session_is_named_again_as_an_event() -> None:
    text = (
        "On 14 May, Foreign Minister Luz Rojas of Peru took part in the Ministerial Conference on Ferries with Latvia. "
        "This event in Riga concluded the row of conferences."
    )
    assert told(text, "session")[0] == ("Riga", "LV", "in_person")


@pytest.mark.parametrize("how", ["via video-conference", "by video link", "virtually", "through Zoom"])
def test_a_session_told_in_passing_was_held_as_stands_behind_its_name(how: str) -> None:
    text = (
        f"Peru and Latvia praised ties at the third Peru-Latvia Ferry Committee (PLFC) meeting held {how}, today. "
        "Director Luz Rojas of Peru and Director Juris Ozols of Latvia co-chaired the PLFC meeting."
    )
    assert told(text, "session")[0] == (None, None, "virtual")


def test_a_session_held_in_a_town_is_not_virtual_for_what_else_was() -> None:
    text = (
        "Peru and Latvia held the third Peru-Latvia Ferry Committee (PLFC) meeting in Riga today. "
        "They spoke of a concert held via video-conference."
    )
    assert told(text, "session")[0] == ("Riga", "LV", "in_person")
