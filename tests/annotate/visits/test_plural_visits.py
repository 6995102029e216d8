"""Visits that one noun in the plural tells: each is an occasion of its own (codebook, section 1)."""

from __future__ import annotations

import pytest

from memcon import Document, MeetingMention, annotate

MET = "Foreign Minister Juris Ozols met Foreign Minister Luz Rojas of Peru in Riga on 14 May 2024. "


def visits(text: str) -> list[tuple[str | None, tuple[str, ...], list[str | None]]]:
    record = annotate(Document(text=text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Latvia"))
    return [(v.country, v.parties, [h.name for h in v.heads]) for v in record.meetings if is_visit(v)]


def is_visit(meeting: MeetingMention) -> bool:
    return meeting.kind == "visit"


def test_each_leg_has_its_own_visitor() -> None:
    text = MET + "They welcomed recent visits to Peru by the Latvian minister and to Latvia by the Peruvian minister."
    assert [v[:2] for v in visits(text)] == [("PE", ("LV", "PE")), ("LV", ("LV", "PE"))]


def test_visitors_may_stand_before_where_they_went() -> None:
    text = (
        MET
        + "The historic visits of President Ilze Kalna to Peru and President Ana Quispe of Peru to Latvia came first."
    )
    assert [v[0] for v in visits(text)] == ["PE", "LV"]


@pytest.mark.parametrize(
    "told",
    [
        "Minister Ozols recently paid visits to Kenya and Chad.",
        "Recent visits to Kenya and Chad by Minister Ozols were fruitful.",
        "Following his visits to Kenya and Chad, Minister Ozols spoke.",
    ],
)
def test_one_visitor_pays_one_visit_to_each_state(told: str) -> None:
    assert visits(MET + told) == [("KE", ("KE", "LV"), ["Juris Ozols"]), ("TD", ("LV", "TD"), ["Juris Ozols"])]


def test_visits_told_without_a_visitor_are_the_publisher_s_where_they_are_set_in_time() -> None:
    assert visits("Recent visits to Kenya, Chad, and Peru were fruitful.") == [
        ("KE", ("KE", "LV"), []),
        ("TD", ("LV", "TD"), []),
        ("PE", ("LV", "PE"), []),
    ]
    assert visits("Visits to Kenya, Chad, and Peru are cheap in May.") == []


def test_who_visits_without_a_place_goes_to_the_other_side() -> None:
    text = MET + "They spoke of upcoming visits by Minister Ona Berg and Minister Ilze Kalna."
    assert visits(text) == [("PE", ("LV", "PE"), ["Ona Berg"]), ("PE", ("LV", "PE"), ["Ilze Kalna"])]


def test_two_states_before_one_office_pay_two_visits() -> None:
    text = MET + "He noted the recent visits to Latvia by the Chinese and Kenyan presidents."
    assert [v[1] for v in visits(text)] == [("CN", "LV"), ("KE", "LV")]


def test_the_pronoun_stands_for_whom_the_sentence_names_last() -> None:
    text = MET + "Minister Ozols thanked Minister Rojas for her visits to Kenya and Chad."
    assert [v[1] for v in visits(text)] == [("KE", "PE"), ("PE", "TD")]


@pytest.mark.parametrize(
    "told",
    [
        "They agreed to facilitate visits by officials to Peru and to Latvia.",
        "The number of visits to Peru by scholars and to Latvia by sailors grew.",
        "Regular visits by ministers to Peru and to Latvia are useful.",
    ],
)
def test_visits_at_large_are_none(told: str) -> None:
    assert visits(MET + told) == []


@pytest.mark.parametrize(
    "mission", ["a joint economic mission", "an economic and scientific mission", "a trade mission"]
)
def test_a_mission_that_somebody_leads_is_a_visit(mission: str) -> None:
    text = f"Minister Juris Ozols will lead {mission} to Kenya between 4 and 8 June 2024."
    assert visits(text) == [("KE", ("KE", "LV"), ["Juris Ozols"])]


def test_a_mission_that_is_no_journey_is_none() -> None:
    assert visits("Minister Juris Ozols praised the diplomatic mission to Kenya for its work.") == []


def test_what_kind_of_states_they_are_may_stand_before_them() -> None:
    text = MET + "Minister Ozols will pay visits to the East African states of Kenya and Rwanda in June 2024."
    assert [v[0] for v in visits(text)] == ["KE", "RW"]
    found = visits(MET + "Minister Ozols praised visits to the East African markets of Kenya and Rwanda.")
    assert [v[0] for v in found] == [None]


@pytest.mark.parametrize("who", ["a Peruvian delegation", "Peru's National Reef Commission"])
def test_a_delegation_or_commission_may_pay_a_visit(who: str) -> None:
    text = MET + f"They discussed the coming visit of {who} to Latvia, which will take place on 3 June 2024."
    assert [v[:2] for v in visits(text)] == [("LV", ("LV", "PE"))]
    assert not visits(text.replace(who, "a Peruvian orchestra"))


def test_guests_received_on_visits_were_met_alone_and_pay_one_each() -> None:
    who = "On 2 May, Foreign Minister Juris Ozols received Minister Luz Rojas of Peru and Minister Ann Otieno of Kenya "
    assert [v[2] for v in visits(who + "on visits to Riga.")] == [["Luz Rojas"], ["Ann Otieno"]]
    for words, count in (("on visits to Riga.", 2), ("on a joint visit to Riga.", 1)):
        record = annotate(
            Document(text=who + words, published="2024-05-15", publisher="Ministry of Foreign Affairs of Latvia")
        )
        assert len([m for m in record.meetings if m.kind == "meeting"]) == count


@pytest.mark.parametrize(
    "legs",
    [
        "Riga in the Republic of Latvia and Nairobi in the Republic of Kenya",
        "Riga, Latvia, and Nairobi, Kenya,",
        "Riga and Nairobi",
    ],
)
def test_each_city_is_a_visit_its_land_is_none(legs: str) -> None:
    text = f"Minister Luz Rojas of Peru paid official visits to {legs} last week."
    found = [(m.place, m.country) for m in annotate(text, published="2018-04-04").meetings if m.kind == "visit"]
    assert found == [("Riga", "LV"), ("Nairobi", "KE")]
