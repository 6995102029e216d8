"""Papers, funds and sums of money: their names, and whose sum it is."""

from __future__ import annotations

import pytest

from memcon import annotate
from memcon.cli.reasons import find_reasons


def read(text: str) -> list[tuple[str, str, float | None, str | None]]:
    return [(i.kind, i.name, i.amount, i.currency) for i in annotate(text).instruments]


def sums_of(text: str) -> list[tuple[str, float | None, str | None]]:
    """Return name and sum of what is no bare sum."""
    return [(name, amount, currency) for kind, name, amount, currency in read(text) if kind != "amount"]


@pytest.mark.parametrize(
    ("text", "name", "amount", "currency"),
    [
        ("Peru and Norway set up a joint fund of €25 million for herring.", "joint fund", 25e6, "EUR"),
        ("Norway opened the Herring Harbour Fund with NOK 40 million.", "Herring Harbour Fund", 40e6, "NOK"),
        ("Norway opened a $5 million fund for nets.", "fund", 5e6, "USD"),
        ("Norway gave a loan of US$ 12.5 million.", "loan", 12.5e6, "USD"),
        ("Norway gave a loan of up to 12 billion yen.", "loan", 12e9, "JPY"),
        ("Norway gave Peru $2 million in grants.", "grants", 2e6, "USD"),
        ("Norway gave Peru $3 million as a loan.", "loan", 3e6, "USD"),
        ("A grant (EUR 3.5 million) was made for nets.", "grant", 3.5e6, "EUR"),
        ("A fund for fishing villages worth half a million euros was opened.", "fund", 5e5, "EUR"),
        ("A 300-million-dollar concessional loan was signed.", "concessional loan", 3e8, "USD"),
        ("The contract, valued at $3 billion, was signed.", "contract", 3e9, "USD"),
    ],
)
def test_a_sum_told_as_its_own_is_that_of_the_instrument(text: str, name: str, amount: float, currency: str) -> None:
    assert sums_of(text) == [(name, amount, currency)]


@pytest.mark.parametrize(
    "text",
    [
        "Norway paid €5 million to the Herring Fund.",
        "Norway put €5 million into a joint fund.",
        "Norway took $5 million from the Herring Fund.",
        "Norway gave $5 million, and the ministers signed a loan.",
        "The fund was opened. Peru paid $5 million for nets.",
    ],
)
def test_a_sum_that_only_stands_near_is_not(text: str) -> None:
    (found,) = sums_of(text)
    assert found[1:] == (None, None)


def test_each_of_two_instruments_has_its_own_sum() -> None:
    text = "Norway gave Peru a fund of €25 million and a grant of 300,000 Swiss francs."
    assert sums_of(text) == [("fund", 25e6, "EUR"), ("grant", 3e5, "CHF")]


def test_no_name_runs_into_a_sum() -> None:
    found = annotate("Norway gave Peru a loan of US$ 12.5 million.").instruments
    assert [(i.kind, i.name) for i in found] == [("loan", "loan"), ("amount", "US$ 12.5 million")]
    assert found[0].span.end <= found[1].span.start


@pytest.mark.parametrize(
    ("words", "amount", "currency"),
    [
        ("half a million euros", 5e5, "EUR"),
        ("a quarter of a million euros", 25e4, "EUR"),
        ("two million dollars", 2e6, "USD"),
        ("four and a half million dollars", 4.5e6, "USD"),
        ("a million euros", 1e6, "EUR"),
        ("€5m", 5e6, "EUR"),
        ("$500k", 5e5, "USD"),
        ("5bn yen", 5e9, "JPY"),
    ],
)
def test_sums_are_read_in_words_and_short_forms(words: str, amount: float, currency: str) -> None:
    assert read(f"Norway gave Peru {words} for nets.") == [("amount", words, amount, currency)]


@pytest.mark.parametrize("words", ["millions of euros", "a few euros", "the euro", "several million euros"])
def test_what_tells_no_number_is_no_sum(words: str) -> None:
    assert read(f"Norway gave Peru {words} for nets.") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "They signed an Agreement on the Taxing of Nets and the Callao Protocol on Herring.",
            ["Agreement on the Taxing of Nets", "Callao Protocol on Herring"],
        ),
        (
            "They signed an Agreement on Nets, the Callao Convention on Eels and a Treaty on Trade and Investment.",
            ["Agreement on Nets", "Callao Convention on Eels", "Treaty on Trade and Investment"],
        ),
        (
            "They signed the Protocol to the Agreement on Nets.",
            ["Protocol to the Agreement on Nets", "Agreement on Nets"],
        ),
    ],
)
def test_an_instrument_told_beside_another_is_no_part_of_its_name(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in sums_of(text)] == names


def test_explain_tells_of_a_missing_sum_what_is_true() -> None:
    def reasons(text: str) -> list[str]:
        return [r["reason"] for r in find_reasons(annotate(text)) if "instrument" in r]

    assert reasons("Norway opened a joint fund of €25 million.") == []
    (reason,) = reasons("Norway paid €5 million to the Herring Fund.")
    assert "told as its own" in reason


@pytest.mark.parametrize("opener", ["While", "Through", "If", "And", "Because", "Between"])
def test_the_word_that_opens_a_sentence_is_no_part_of_a_name(opener: str) -> None:
    assert [name for _, name, _, _ in read(f"{opener} Reef Accords were signed, Peru and Norway agreed to meet.")] == [
        "Reef Accords"
    ]


def test_a_hall_for_conventions_is_no_paper() -> None:
    assert read("They met at the Harbour National Convention Center.") == []
    assert [kind for kind, *_ in read("They signed the Reef Convention.")] == ["convention"]
