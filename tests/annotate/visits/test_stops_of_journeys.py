"""The stops of a journey: told in one row, and each again with days of its own."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

LIMA = "Ministry of Foreign Affairs of Peru"


def read(text: str) -> tuple[MeetingMention, ...]:
    return annotate(text, published="2024-03-01", publisher=LIMA).meetings


def visits(text: str) -> list[tuple[str, str | None, str | None, str | None, tuple[str, ...]]]:
    return [(m.standing, m.start, m.end, m.place, m.parties) for m in read(text) if m.kind == "visit"]


@pytest.mark.parametrize(
    ("row", "parties"),
    [
        ("the Republic of Kenya (ROK), Latvia, Norway and Ghana", ("GH", "KE", "LV", "NO", "PE")),
        ("Riga, Oslo, Nairobi, and Lima", ("KE", "LV", "NO", "PE")),
        ("Riga, Latvia; Oslo, Norway; and Nairobi, Kenya", ("KE", "LV", "NO", "PE")),
    ],
)
def test_neither_letters_in_brackets_nor_one_s_own_city_cut_a_row_of_stops(row: str, parties: tuple[str, ...]) -> None:
    assert visits(f"Deputy Minister Luz Rojas of Peru will travel to {row} from March 5 to 14.") == [
        ("subject", "2024-03-05", "2024-03-14", None, parties)
    ]


def test_one_foreign_stop_before_one_s_own_land_is_the_visit() -> None:
    told = visits("Deputy Minister Luz Rojas of Peru will travel to Riga and Lima on March 5.")
    assert told == [("subject", "2024-03-05", None, "Riga", ("LV", "PE"))]


JOURNEY = (
    "Deputy Minister Luz Rojas of Peru will travel to Latvia, Norway, and Kenya from March 4 to 11. "
    "She will travel to Riga from March 4 to 5. During her visit to Oslo from March 6 to 8, she will attend a fair. "
)


def test_the_last_stop_with_days_of_its_own_takes_the_place_of_the_journey() -> None:
    assert visits(f"{JOURNEY}She will then travel to Nairobi from March 9 to 11.") == [
        ("subject", "2024-03-04", "2024-03-05", "Riga", ("LV", "PE")),
        ("subject", "2024-03-06", "2024-03-08", "Oslo", ("NO", "PE")),
        ("subject", "2024-03-09", "2024-03-11", "Nairobi", ("KE", "PE")),
    ]


def test_a_stop_without_days_is_told_by_the_journey() -> None:
    told = visits(f"{JOURNEY}She will then travel to Nairobi.")
    assert [(start, parties) for _, start, _, _, parties in told] == [
        ("2024-03-04", ("KE", "PE")),
        ("2024-03-04", ("LV", "PE")),
        ("2024-03-06", ("NO", "PE")),
    ]


def test_a_meeting_is_placed_by_the_visit_to_those_who_are_met() -> None:
    text = (
        "The Prime Minister of Peru will visit Latvia, Norway and Kenya from 4 to 11 March. "
        "She will visit Norway from 6 to 8 March. The Prime Minister will meet Prime Minister Arne Holm."
    )
    (met,) = (m for m in read(text) if m.kind == "meeting")
    assert (met.country, met.parties) == ("NO", ("NO", "PE"))


@pytest.mark.parametrize(
    ("verb", "status"),
    [
        ("will then travel on to the old harbour of Nairobi, Kenya, to meet", "scheduled"),
        ("travelled on to the old harbour of Nairobi, Kenya, to meet", "held"),
    ],
)
def test_who_will_go_somewhere_to_meet_has_not_met_yet(verb: str, status: str) -> None:
    text = (
        "Deputy Minister Luz Rojas of Peru will travel to Latvia, Norway, and Kenya in March. "
        f"Deputy Minister Rojas {verb} President Amos Kiptoo and Minister Grace Otieno of Kenya."
    )
    assert {m.status for m in read(text) if m.kind == "meeting"} == {status}
