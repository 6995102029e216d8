"""Sums of money, and whose they are: "a joint fund of €25 million", "a $5 million loan" (codebook, section 5)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.text.context import Context
from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Instrument, Span

_SCALE = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "mn": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9,
    "trillion": 1e12, "tn": 1e12, "crore": 1e7, "lakh": 1e5,
}  # fmt: skip
_UNITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_IN_WORDS = {
    "a": 1, "half a": 0.5, "half": 0.5, "a quarter of a": 0.25,
    **_UNITS, **{f"{word} and a half": number + 0.5 for word, number in _UNITS.items()},
}  # fmt: skip
_FIGURES = r"\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SCALES = "|".join(_SCALE)
_WORDS = "|".join(sorted(_IN_WORDS, key=len, reverse=True))
_LARGE = "hundred|thousand|million|billion|trillion|crore|lakh"
_AMOUNT_BEHIND = lazy_regex(rf"\s?({_FIGURES})(?:[ -]?({_SCALES})\b)?", re.IGNORECASE)
_AMOUNT_BEFORE = lazy_regex(
    rf"(?:({_FIGURES})(?:[ -]({_SCALES})|(k|m|mn|bn|tn))?|\b({_WORDS})[ -]({_LARGE}))[\s-]?$", re.IGNORECASE
)
_ABOUT = r"(?:(?:up to|more than|over|about|around|some|nearly|almost|at least|an initial|a total of)\s+)?"
# Between an instrument and its sum: "loan [of] US$ 12 million", "fund for schools [worth up to] …", "grant [(]…".
_TO_SUM = lazy_regex(
    rf"\s?(?:\(\s?|,?\s(?:of|with|worth|at|totall?ing|amounting to|valued at|in the (?:amount|sum) of)\s+){_ABOUT}\Z"
    rf"|(?:\s(?:for|to|in|on|with)\s[^,.;:()]{{1,60}})?,?\s(?:worth|totall?ing|amounting to|valued at)\s+{_ABOUT}\Z"
)
# Between a sum and its instrument: "$5 million[ concessional] loan", "€2 million[ in] grants", "$5 million[ worth of]".
_NO_QUALITY = (
    r"(?:in|on|at|by|with|from|to|as|for|of|and|or|the|a|an|this|that|their|its|his|her|our|is|are|was|were|will|would|"
    r"which|who|they|we|it|he|she|into|under|through|per|annually|yearly)\b"
)
_FROM_SUM = lazy_regex(
    rf"-?\s?(?:,\s)?(?:(?:in(?: the form of)?|as|worth of)\s+(?:an?\s+)?)?"
    rf"(?:(?!{_NO_QUALITY})[a-z][a-z-]*,?\s+){{0,3}}\Z"
)
_REACH = 110


def read_sum(context: Context, hit: Hit) -> Instrument | None:
    """Return the sum of money that stands with a currency, None where no number does."""
    currency = hit.find("currency")
    if currency is None:
        return None
    text = context.text
    behind = _AMOUNT_BEHIND.match(text, hit.end, min(len(text), hit.end + 40))
    low = max(0, hit.start - 40)
    if behind:
        amount, span = _value(behind.group(1), behind.group(2)), Span(hit.start, behind.end())
    elif (before := _AMOUNT_BEFORE.search(text[low : hit.start])) is not None:
        figures, scale, short, words, large = before.groups()
        span = Span(low + before.start(), hit.end)
        amount = _value(figures, scale or short) if figures else _IN_WORDS[words.lower()] * _SCALE[large.lower()]
    else:
        return None
    return Instrument("amount", span.of(text), span, amount, currency.value, currency.rule)


def _value(digits: str, scale: str | None) -> float:
    return round(float(digits.replace(",", "")) * (_SCALE[scale.lower()] if scale else 1.0), 2)


def give_sums(context: Context, found: Sequence[Instrument]) -> list[Instrument]:
    """Return the instruments, in text order, each with the sum that is told to be its own.

    A sum stays one of its own beside it; one is given to one instrument alone, that behind it before that before it.
    """
    out = list(found)
    for i, money in enumerate(found):
        if money.kind != "amount":
            continue
        after = next((j for j in range(i + 1, len(found)) if found[j].span.start >= money.span.end), None)
        before = next((j for j in range(i - 1, -1, -1) if found[j].span.end <= money.span.start), None)
        for j, pattern in ((after, _FROM_SUM), (before, _TO_SUM)):
            if j is None or out[j].kind == "amount" or out[j].amount is not None:
                continue
            first, last = sorted((money.span, found[j].span))
            if last.start - first.end > _REACH:
                continue
            if pattern.match(context.text, first.end, last.start) is not None:
                out[j] = replace(out[j], amount=money.amount, currency=money.currency)
                break
    return out
