"""What agencies and ministries of many governments tell in words of their own: who acts, who leads, where and when."""

from __future__ import annotations

import pytest

import memcon
from memcon.model import AnnotatedDocument, Document


def read(text: str, publisher: str = "Ministry of Foreign Affairs, Peru") -> AnnotatedDocument:
    return memcon.annotate(Document(text, published="2024-05-12", publisher=publisher))


def acts_of(text: str, publisher: str = "Ministry of Foreign Affairs, Peru") -> list[tuple[tuple[str, ...], str]]:
    return [(a.actors, text[a.span.start : a.span.end].rstrip(".")) for a in read(text, publisher).acts]


@pytest.mark.parametrize(
    ("stay", "deed", "actors"),
    [
        (", who is on a visit to Peru, on May 9, and", "discussed eels", ("all",)),
        (", who is visiting Lima, and", "discussed eels", ("all",)),
        (", who arrived on Monday, and", "exchanged views on eels", ("all",)),
        (", who is in Lima for the fair, and", "thanked Latvia for its divers", ("PE",)),
        (", who praised the divers, and", "thanked Peru for the reef", ("LV",)),
        (", who praised the divers and", "thanked Peru for the reef", ("LV",)),
    ],
)
def test_a_clause_on_where_somebody_is_ends_at_its_comma(stay: str, deed: str, actors: tuple[str, ...]) -> None:
    text = f"Foreign Minister Luz Rojas met with Latvian Foreign Minister Ivo Ozols{stay} {deed}."
    assert acts_of(text)[-1] == (actors, deed)


@pytest.mark.parametrize("told", ["said on X", "said in a post on X", "announced via X"])
def test_a_sentence_ends_at_the_name_of_a_platform(told: str) -> None:
    text = (
        "Peruvian Foreign Minister Luz Rojas met her Latvian counterpart Ivo Ozols in Riga. The two discussed eels, "
        f"the ministry {told}. Rojas stressed the need for calm."
    )
    assert (("PE",), "stressed the need for calm") in acts_of(text, "Lake Agency")


def test_an_initial_ends_no_sentence() -> None:
    text = "Foreign Minister Luz Rojas of Peru met X. Ivo Ozols, Foreign Minister of Latvia, in Riga."
    assert {h.name for h in read(text).meetings[0].heads} == {"Luz Rojas", "X. Ivo Ozols"}


@pytest.mark.parametrize("thanks", ["gratitude", "his thanks", "appreciation"])
def test_thanks_to_a_state_send_nobody_there(thanks: str) -> None:
    text = (
        "Latvian Ambassador Ieva Berzina met with President Nimal Weerakoon. "
        f"President Weerakoon expressed {thanks} to Latvia for the divers."
    )
    found = read(text, "Government of Sri Lanka")
    assert [m.parties for m in found.meetings] == [("LK", "LV")]
    assert [a.actors for a in found.acts] == [("LK",)]


@pytest.mark.parametrize(
    "where",
    [
        ", at the ministry's headquarters in Lima today, Ambassador of Latvia",
        " at the ministry on Friday the Ambassador of Latvia",
        " in her office at the ministry today the Ambassador of Latvia",
        " at the presidency the Foreign Minister of Latvia",
    ],
)
def test_a_house_stands_before_who_is_received(where: str) -> None:
    (meeting,) = read(f"Vice Minister of Foreign Affairs Luz Rojas received{where} Ivo Ozols.").meetings
    assert meeting.parties == ("LV", "PE")
    assert [h.name for h in meeting.heads] == ["Luz Rojas", "Ivo Ozols"]


def test_what_is_received_at_a_ministry_is_no_guest() -> None:
    assert not read("Minister Luz Rojas received at the ministry a letter on eels from Latvia.").meetings


@pytest.mark.parametrize(
    ("office", "party"),
    [
        ("the Permanent Secretary of the Kenyan foreign ministry, Grace Wanjala", "KE"),
        ("the State Secretary of the Estonian defence ministry Grace Wanjala", "EE"),
        ("the Deputy Permanent Secretary of Thailand's foreign ministry, Grace Wanjala", "TH"),
    ],
)
def test_a_ministry_in_small_letters_is_part_of_an_office(office: str, party: str) -> None:
    (meeting,) = read(f"Peruvian Foreign Minister Luz Rojas met {office}, in Lima.").meetings
    assert ("Grace Wanjala", party) in [(h.name, h.party) for h in meeting.heads]


@pytest.mark.parametrize("set_in", ["in Riga on 8 May 2024 ", "at the Reef House ", "today ", ""])
def test_where_a_session_was_led_stands_before_by_whom(set_in: str) -> None:
    text = (
        f"The 7th session of the Peru-Latvia Joint Commission was co-chaired {set_in}by the Minister for Trade of "
        "Peru, Luz Rojas, and the Minister for Trade of Latvia, Ivo Ozols."
    )
    (session,) = read(text).meetings
    assert [(h.name, h.party, h.role) for h in session.heads] == [
        ("Luz Rojas", "PE", "co_chair"),
        ("Ivo Ozols", "LV", "co_chair"),
    ]


@pytest.mark.parametrize("noun", ["team", "side", "group"])
def test_the_other_team_has_its_own_head(noun: str) -> None:
    text = (
        "The first round of talks between Peru and Latvia took place in Riga. The Peruvian delegation was headed by "
        f"Deputy Minister Luz Rojas, and the Latvian {noun} by Diplomatic Adviser Ivo Ozols."
    )
    assert [(h.name, h.party) for h in read(text).meetings[0].heads] == [("Luz Rojas", "PE"), ("Ivo Ozols", "LV")]


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("between the foreign ministries of Peru and Latvia took place in Riga", "held"),
        ("between Peru and Latvia was successfully held in Riga", "held"),
        ("between Peru and Latvia will be held in Riga", "agreed"),
    ],
)
def test_the_next_round_may_be_over(told: str, status: str) -> None:
    (session,) = read(f"The next round of political consultations {told}.").meetings
    assert session.status == status


@pytest.mark.parametrize("letters", ["TD", "MP", "MEP"])
@pytest.mark.parametrize(
    "office", ["The Minister for Trade of Ireland", "The Tánaiste", "Ireland's Minister for Trade"]
)
def test_letters_of_a_deputy_part_no_name_from_its_office(office: str, letters: str) -> None:
    text = f"{office}, Luz Rojas {letters}, met Foreign Minister Ivo Ozols of Latvia in Dublin."
    heads = read(text, "Department of Foreign Affairs, Ireland").meetings[0].heads
    assert [(h.name, h.party) for h in heads] == [("Luz Rojas", "IE"), ("Ivo Ozols", "LV")]
