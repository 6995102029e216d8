"""Names and days as no document should have them: no error, no endless search."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from memcon.resolve import (
    MechanismName,
    NameReader,
    PersonName,
    Telling,
    match_mechanisms,
    match_meetings,
    match_persons,
)
from memcon.resolve.duplicates import find_copies
from memcon.resolve.occasions import day_range
from memcon.resolve.renaming import find_renamings

NAMES = st.text(max_size=60)
READERS: list[NameReader] = []


@pytest.fixture(autouse=True)
def keep(reader: NameReader) -> None:
    READERS[:] = [reader]


@settings(max_examples=200)
@given(NAMES, NAMES, st.none() | NAMES)
def test_any_two_names_can_be_compared_either_way(a: str, b: str, acronym: str | None) -> None:
    reader = READERS[0]
    x, y = MechanismName(a, acronym), MechanismName(b)
    assert match_mechanisms(x, y, reader).score == match_mechanisms(y, x, reader).score
    p, q = PersonName(a, acronym, "NO"), PersonName(b)
    assert match_persons(p, q, reader).score == match_persons(q, p, reader).score
    assert 0 <= match_persons(p, p, reader).score <= 1


@settings(max_examples=200)
@given(st.none() | st.text(max_size=12), st.none() | st.text(max_size=12))
def test_impossible_days_are_no_days(start: str | None, end: str | None) -> None:
    day_range(start, end)
    telling = Telling("session", start=start, end=end, parties=("KE", "NO"), number=1, published=start)
    match_meetings(telling, telling, READERS[0])


@pytest.mark.parametrize(
    "day", ["2024-13", "2024-02-30", "0000", "9999-12", "2024-1", "yesterday", "", "2024-05-14T10"]
)
def test_a_day_that_is_none_is_left_out(day: str) -> None:
    found = day_range(day)
    assert found is None or found[0] <= found[1]


@pytest.mark.parametrize("word", ["Joint ", "A", "of the ", "(", "of Of ", "-", "formerly the Council ", "U.S.-"])
def test_long_garbage_is_dealt_with_in_time(word: str, reader: NameReader) -> None:
    text = word * 20_000
    start = time.process_time()
    match_mechanisms(MechanismName(text), MechanismName("Joint Commission"), reader)
    match_persons(PersonName(text), PersonName("Ola Berg"), reader)
    find_renamings(text)
    find_copies({"a": text, "b": text})
    assert time.process_time() - start < 10
