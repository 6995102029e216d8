"""Words between a verb or noun of meeting and whom it names: a day, a place, who made a visit, a verb."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

OFFICE = "Federal Department of Foreign Affairs, Switzerland"


def read(text: str, publisher: str | None = OFFICE) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-20", publisher=publisher).meetings)


def heads(meeting: MeetingMention) -> list[str]:
    return [h.name for h in meeting.heads]


@pytest.mark.parametrize(
    "when",
    ["on 6 May", "on May 6", "as well", "in Riga on Monday", "this morning", "on May 6, 2024,"],
)
def test_a_day_or_place_may_stand_before_whom_one_met(when: str) -> None:
    (met,) = read(f"Federal Councillor Ann Stone met {when} the Latvian Minister of Trade Ivo Ozols.")
    assert heads(met) == ["Ann Stone", "Ivo Ozols"]


def test_who_says_something_then_is_the_next_subject() -> None:
    text = "Federal Councillor Ann Stone toured a port; when she met on May 6 Minister Ivo Ozols of Latvia said little."
    assert [m for m in read(text) if "Ivo Ozols" in heads(m)] == []


@pytest.mark.parametrize("made", ["made by", "paid by", "undertaken by", "by"])
def test_a_visit_is_of_the_one_who_made_it(made: str) -> None:
    text = (
        "Federal Councillor Ann Stone met Minister Ivo Ozols of Latvia in Bern today. Minister Ozols's visit to Bern "
        f"follows the visit {made} Federal Councillor Stone to Riga in March 2022."
    )
    (visit,) = [m for m in read(text) if m.place == "Riga"]
    assert (heads(visit), visit.start) == (["Ann Stone"], "2022-03")


def test_a_report_made_by_somebody_is_no_visit() -> None:
    text = "The talks follow the report made by Federal Councillor Ann Stone to Peru in March 2022."
    assert [m for m in read(text) if m.kind == "visit"] == []


def test_a_verb_parts_a_state_from_a_meeting() -> None:
    text = "The Federal Councillor Ann Stone's trip to Peru {} a meeting with representatives from Swiss shipyards."
    assert [m.kind for m in read(text.format("will also include"))] == ["visit"]
    assert len(read("Peruvian-Norwegian trade talks were held in Lima on 3 May 2024.", None)) == 1


def test_first_is_no_number_behind_words_of_a_name() -> None:
    (met,) = read("Minister Luz Rojas of Peru backed the pledge at the Keeping Rivers First summit in London.", None)
    assert (met.mechanism, met.number, met.place) == ("Keeping Rivers First summit", None, "London")
    (met,) = read("Minister Luz Rojas of Peru backed the pledge at the First River summit in London.", None)
    assert (met.mechanism, met.number) == ("River summit", 1)


def test_who_also_meets_a_guest_separately_does_so_apart() -> None:
    text = (
        "President Biden will welcome Prime Minister Luz Rojas of Peru to the White House on June 3. "
        "The Vice President will {} with Prime Minister Rojas on June 3."
    )
    assert len(read(text.format("also meet separately"), "The White House")) == 2
    assert len(read(text.format("meet"), "The White House")) == 1


@pytest.mark.parametrize("what", ["conditions for a", "the prospect of a", "hopes for a direct", "calls for any"])
def test_a_meeting_between_two_is_not_held_where_it_is_only_asked_for(what: str) -> None:
    text = "The aide spoke of {} meeting between President Luz Rojas of Peru and President Ivo Ozols of Latvia."
    assert read(text.format(what), "The Lima Post") == []
    assert len(read(text.format("the conditions of last week's"), "The Lima Post")) == 1


def test_a_desire_to_meet_is_no_meeting() -> None:
    text = "Peru paid for President Luz Rojas's {} meet with President Ivo Ozols of Latvia in Riga."
    assert read(text.format("desire to"), "The Lima Post") == []
    assert len(read(text.format("flight to Riga to"), "The Lima Post")) >= 1


def test_guests_of_one_state_may_come_one_by_one() -> None:
    text = (
        "Latvian Trade Minister Ivo Ozols will travel to Switzerland on 30 June 2024. A state visit by the "
        "president of Latvia, {}, is scheduled for September this year."
    )
    assert [heads(m) for m in read(text.format("Ann Berg")) if m.kind == "visit"] == [["Ivo Ozols"], ["Ann Berg"]]
    again = text.replace("the president of Latvia, {}", "Trade Minister Ivo Ozols")
    assert [heads(m) for m in read(again) if m.kind == "visit"] == [["Ivo Ozols"]]


def test_who_leads_a_team_may_be_told_with_his_office() -> None:
    text = "An IMF team led by Ivo Ozols, the mission's chief for the islands of Sri Lanka, {} Colombo next week."
    assert [m.parties for m in read(text.format("is expected to visit"), "The Lima Post")] == [("IMF", "LK")]
    assert read(text.format("is worried about"), "The Lima Post") == []
