"""What a sentence tells beside a meeting: the summit it is at, another time the two met, a summit only spoken of."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str) -> tuple[MeetingMention, ...]:
    return annotate(text, published="2024-08-21", publisher="Harbour Herald").meetings  # a Wednesday


@pytest.mark.parametrize("ahead", ["is scheduled to meet", "is due to meet", "is to meet", "will meet"])
def test_the_summit_at_which_somebody_is_due_to_be_met_is_ahead_and_there(ahead: str) -> None:
    text = (
        f"President Rojas of Peru {ahead} Kenyan President William Odera in Riga, Latvia, at the G-20 summit on Friday."
    )
    met, summit = read(text)
    assert (met.status, met.start, met.place) == ("scheduled", "2024-08-23", "Riga")
    assert (summit.status, summit.start, summit.place) == ("scheduled", "2024-08-23", "Riga")


@pytest.mark.parametrize(
    "told", ["whom he met at the G-20 summit last year", "who was praised at the G-20 summit in May"]
)
def test_a_summit_that_is_told_of_the_past_is_over(told: str) -> None:
    text = f"President Rojas of Peru is scheduled to meet Kenyan President William Odera, {told}."
    assert [m.status for m in read(text) if m.kind == "session"] == ["held"]


def test_a_place_before_another_clause_is_not_that_of_the_summit() -> None:
    text = "President Rojas of Peru flew home from Riga and spoke at the G-20 summit on Monday."
    assert [m.place for m in read(text) if m.kind == "session"] == [None]


def test_where_the_two_had_met_before_is_not_where_they_met() -> None:
    text = (
        "President Luis Rojas of Peru met Kenyan Premier Musa Odera, whom he had met in Lima last year, at the harbour."
    )
    assert all((m.start, m.place) != ("2023", "Lima") for m in read(text) if m.standing == "subject")


@pytest.mark.parametrize(
    "told", ["discussed holding a summit in Riga", "discussed the possibility of holding a summit in Riga"]
)
def test_a_summit_that_may_be_held_is_none(told: str) -> None:
    for met in read(f"President Luis Rojas of Peru and Kenyan President William Odera {told}, an aide said."):
        assert (met.kind, met.place) != ("session", "Riga")
        assert met.place is None


def test_a_summit_that_was_held_is_one() -> None:
    (met,) = read("President Luis Rojas of Peru and Kenyan President William Odera held a summit in Riga on Monday.")
    assert (met.status, met.place) == ("held", "Riga")


def test_two_persons_met_abroad_are_of_that_land() -> None:
    text = (
        "Peruvian Foreign Minister Luz Rojas met with President William Odera and Foreign Minister Musa Kimani "
        "in Nairobi."
    )
    heads = [[(h.name, h.party) for h in m.heads] for m in read(text)]
    own = ("Luz Rojas", "PE")
    assert heads == [[own, ("William Odera", "KE")], [own, ("Musa Kimani", "KE")]]


def test_somebody_will_be_speaking_with_others() -> None:
    calls = read("President Luis Rojas of Peru will be speaking with leaders of Kenya and Latvia on Monday.")
    assert [(m.kind, m.status, m.parties) for m in calls] == [
        ("call", "scheduled", ("KE", "PE")),
        ("call", "scheduled", ("LV", "PE")),
    ]


def test_the_last_noun_before_between_is_what_the_two_had() -> None:
    text = (
        "Peruvian Prime Minister Luis Rojas has told Kenya's President William Odera he hopes they can have open talks "
        "about fish, in the first full call between the two."
    )
    (call,) = read(text)
    assert (call.kind, call.mode) == ("call", "virtual")
