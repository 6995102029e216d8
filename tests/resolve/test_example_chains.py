"""The example documents come together as the two series that they tell of."""

from __future__ import annotations

import random

import pytest

from memcon.model import AnnotatedDocument
from memcon.resolve import Chain, NameReader, Resolved, Round, RoundParts, resolve_records, weigh_round

JWG = {
    1: ("2019-04-09", "Beijing", {"Tehmina Janjua", "Kong Xuanyou"}),
    2: ("2020-12", "Urumqi", {"Sohail Mahmood", "Luo Zhaohui"}),
    3: ("2022-07-21", None, {"Sohail Mahmood", "Wu Jianghao"}),
    4: ("2024-01-21", "Islamabad", {"Muhammad Syrus Sajjad Qazi", "Sun Weidong"}),
    5: ("2025-01-10", "Beijing", {"Amna Baloch", "Sun Weidong"}),
}
BPC = {
    1: ("2018-12-10", "Islamabad", {"Tehmina Janjua", "Kong Xuanyou"}),
    3: ("2023-03-18", "Beijing", {"Asad Majeed Khan", "Sun Weidong"}),
    4: ("2025-01-11", "Beijing", {"Amna Baloch", "Sun Weidong"}),
}


def chain_of(resolved: Resolved, acronym: str) -> Chain:
    found = [c for c in resolved.chains if c.mechanism.acronym == acronym]
    assert len(found) == 1
    return found[0]


def round_of(resolved: Resolved, acronym: str, number: int) -> Round:
    found = [r for r in chain_of(resolved, acronym).rounds if r.number == number]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(("acronym", "facts"), [("JWG-ICC", JWG), ("BPC", BPC)])
def test_each_series_is_one_chain_with_its_numbers_days_places_and_heads(
    resolved: Resolved, acronym: str, facts: dict[int, tuple[str, str | None, set[str]]]
) -> None:
    chain = chain_of(resolved, acronym)
    told = {r.number: (r.start, r.place, {h.name for h in r.heads}) for r in chain.rounds}
    assert told == facts
    assert [r.number for r in chain.rounds] == sorted(facts)
    assert chain.mechanism.parties == ("CN", "PK")


def test_two_accounts_of_one_meeting_are_one_meeting(resolved: Resolved) -> None:
    fifth = round_of(resolved, "JWG-ICC", 5)
    assert [a.document.id for a in fifth.accounts] == ["jwg-icc-5-pk", "jwg-icc-5-cn"]
    fourth = round_of(resolved, "BPC", 4)
    assert {a.document.id for a in fourth.accounts} == {"pk-cn-bpc-4-pk", "pk-cn-bpc-4-cn"}


def test_an_outlets_other_day_is_a_visible_conflict(resolved: Resolved, reader: NameReader) -> None:
    third = round_of(resolved, "JWG-ICC", 3)
    start = weigh_round(RoundParts(third.key, accounts=third.accounts), reader)["start"]
    assert start.conflict
    assert start.value == "2022-07-21"
    assert start.reason == "official over relayed (2 against 1)"
    other = next(b for b in start.values if b.value == "2022-07-22")
    assert [s.document for s in other.sources] == ["jwg-icc-3-news"]


def test_the_meeting_outside_any_series_stands_apart(resolved: Resolved) -> None:
    met = [r for r in resolved.others if {h.name for h in r.heads} == {"Amna Baloch", "Ma Zhaoxu"}]
    assert [len(r.accounts) for r in met] == [2]


def test_what_an_account_says_of_the_previous_round_is_kept_with_it(resolved: Resolved) -> None:
    fifth = round_of(resolved, "JWG-ICC", 5)
    assert {(d, m.number, m.place) for d, m in fifth.previous} == {
        ("jwg-icc-5-pk", 4, "Islamabad"),
        ("jwg-icc-5-cn", 4, "Islamabad"),
    }


def test_order_of_the_documents_does_not_matter(
    resolved: Resolved, records: list[AnnotatedDocument], reader: NameReader
) -> None:
    mixed = list(records)
    random.Random(5).shuffle(mixed)
    first, second = resolve_records(records, reader), resolve_records(mixed, reader)
    assert first == second
