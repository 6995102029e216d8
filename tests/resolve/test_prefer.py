from __future__ import annotations

from memcon.resolve import Claim, Source, prefer

PK = Source("a", "2024-01-22", side="PK")
CN = Source("b", "2024-01-21", side="CN")
WIRE = Source("c", "2024-01-20", official=False)
COPY = Source("d", "2024-01-23", official=False, copy_of="wire")
COPY_TOO = Source("e", "2024-01-23", official=False, copy_of="wire")


def test_nothing_told_is_no_value() -> None:
    assert prefer([]) is None


def test_a_pinned_value_wins_and_the_others_stay() -> None:
    found = prefer([Claim("2024-01-21", PK)], pinned="2024-01-22")
    assert found is not None
    assert (found.value, found.reason, found.pinned, found.conflict) == ("2024-01-22", "set by a person", True, True)
    assert [b.value for b in found.values] == ["2024-01-22", "2024-01-21"]


def test_official_texts_outweigh_more_relayed_ones() -> None:
    found = prefer([Claim("2024-01-21", PK), Claim("2024-01-22", WIRE), Claim("2024-01-22", COPY)])
    assert found is not None
    assert (found.value, found.reason) == ("2024-01-21", "official over relayed (1 against 2)")


def test_a_sides_own_text_decides_on_its_own_people() -> None:
    claims = [Claim("Qazi", PK), Claim("Kazi", CN), Claim("Kazi", WIRE)]
    found = prefer(claims, party="PK")
    assert found is not None
    assert (found.value, found.reason) == ("Qazi", "PK's own text on its own people")
    other = prefer(claims)
    assert other is not None
    assert other.value == "Kazi"


def test_copies_of_one_text_count_once() -> None:
    found = prefer([Claim(4, COPY), Claim(4, COPY_TOO), Claim(5, WIRE), Claim(5, Source("f", official=False))])
    assert found is not None
    assert (found.value, found.reason) == (5, "told by 2 sources against 1")


def test_a_vaguer_day_supports_a_finer_one_and_is_no_conflict() -> None:
    found = prefer([Claim("2024-01", PK), Claim("2024-01-21", WIRE)])
    assert found is not None
    assert (found.value, found.conflict) == ("2024-01-21", False)


def test_the_earliest_source_decides_last() -> None:
    found = prefer([Claim("2024-01-21", PK), Claim("2024-01-23", CN)])
    assert found is not None
    assert (found.value, found.reason, found.conflict) == ("2024-01-23", "the earliest source", True)
