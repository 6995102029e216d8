"""The publisher's own minister told by his department's letters, and heads behind what opens a sentence."""

from __future__ import annotations

import pytest

from memcon import Document, MeetingMention, annotate

FIRST = "Federal Councillor Ann Frei is on a visit to Latvia. "


def meetings(text: str, publisher: str = "Federal Department of Finance, Switzerland") -> list[MeetingMention]:
    record = annotate(Document(text=text, published="2024-05-07", publisher=publisher))
    return [m for m in record.meetings if m.kind == "meeting"]


def names(meeting: MeetingMention) -> list[str]:
    return sorted(h.name for h in meeting.heads)


def test_the_head_of_a_department_known_by_its_letters_is_the_publishers_own_minister() -> None:
    (met,) = meetings(FIRST + "On 9 May, the head of the FDF will meet with the Peruvian Minister, Luz Rojas.")
    assert (names(met), met.parties) == (["Ann Frei", "Luz Rojas"], ("CH", "PE"))


def test_the_head_of_a_body_of_states_is_not() -> None:
    (met,) = meetings(
        FIRST + "On 9 May, the head of the IAEA will meet with the Peruvian Minister of Trade, Luz Rojas."
    )
    assert "Ann Frei" not in names(met)


@pytest.mark.parametrize("opening", ["During her talks with {}", "At the end of her meetings with Mr Ozols and {}"])
def test_who_was_met_in_the_opening_does_not_head_the_body_behind_it(opening: str) -> None:
    told = opening.format("Transport Minister Ivo Kalns")
    text = FIRST + f"{told}, the head of the FDF announced a plan. "
    met = meetings(text + "Today, the head of the FDF met Foreign Minister Luz Rojas of Peru.")[-1]
    assert names(met) == ["Ann Frei", "Luz Rojas"]


def test_the_region_visited_is_nobody() -> None:
    text = "During her visit to the Middle East, the head of the Department of Ports (FDX) met Minister Said of Oman."
    assert "Middle East" not in {n for m in meetings(text) for n in names(m)}


def test_who_stands_in_commas_heads_the_body() -> None:
    text = "Yesterday Ivo Kalns, the head of the Latvian Coast Office, met Foreign Minister Luz Rojas of Peru in Riga."
    (met,) = meetings(text, "Ministry of Foreign Affairs of Latvia")
    assert names(met) == ["Ivo Kalns", "Luz Rojas"]


@pytest.mark.parametrize("verb", ["met", "held talks with", "was received by"])
@pytest.mark.parametrize("whose", ["country's", "island nation's"])
def test_the_countrys_minister_is_met(verb: str, whose: str) -> None:
    told = f"In Lima, she {verb} the {whose} foreign minister, Luz Rojas."
    text = f"Federal Councillor Ann Frei visited Peru on 3 May. {told}"
    (met,) = meetings(text)
    assert (names(met), met.parties) == (["Ann Frei", "Luz Rojas"], ("CH", "PE"))


def test_what_else_is_of_the_country_is_nobody() -> None:
    text = "Federal Councillor Ann Frei visited Peru. She met friends in the country's north, where Ivo Kalns lives."
    assert meetings(text) == []


def test_a_name_with_an_article_ends_at_the_stop() -> None:
    (met,) = meetings(FIRST + "She met Foreign Minister Tariq al-Amri. Officials of Oman took part.")
    assert "Tariq al-Amri" in names(met)


def test_a_given_name_that_a_town_is_spelled_like() -> None:
    (met,) = meetings(FIRST + "She met Palestinian Foreign Minister Riyad al-Amri in Ramallah.")
    assert names(met) == ["Ann Frei", "Riyad al-Amri"]


def test_verbs_go_together_over_a_long_office() -> None:
    _, second = meetings(
        "Federal Councillor Ann Frei was received in Riga by her counterpart Ivo Kalns, director of the Latvian Board "
        "of Fisheries and Sea Trade Foreign Relations Office and of its Harbour Board, and paid a courtesy call on "
        "President Zane Ozola of Latvia."
    )
    assert names(second) == ["Ann Frei", "Zane Ozola"]


def test_the_day_on_which_a_pact_entered_into_force_is_not_that_of_the_meeting() -> None:
    text = FIRST + "She met Minister Ivo Kalns on the pact, which entered into force in 2021."
    (met,) = meetings(text)
    assert met.start != "2021"


@pytest.mark.parametrize(
    "told",
    [
        "After her talks with the Danish Prime Minister, President Frei met Minister Luz Rojas of Peru.",
        "Preceding the lunch with the Danish Prime Minister, President Frei met Minister Luz Rojas of Peru.",
        "On the second day of her visit to Denmark President Frei met Minister Luz Rojas of Peru.",
    ],
)
def test_an_office_behind_what_opens_a_sentence_is_not_of_the_state_told_in_it(told: str) -> None:
    text = f"President Ann Frei met Prime Minister Jon Dahl of Denmark in Riga. {told}"
    met = next(m for m in meetings(text) if "PE" in m.parties)
    assert (names(met), met.parties) == (["Ann Frei", "Luz Rojas"], ("CH", "PE"))


@pytest.mark.parametrize("whom", ["the Danish Premier, President of the League Jon Dahl,", "Denmark Minister Jon Dahl"])
def test_a_state_before_an_office_is_else_its_own(whom: str) -> None:
    met = meetings(f"In Riga, President Ann Frei met with {whom} on Monday.")
    assert [m.parties for m in met] == [("CH", "DK")]
