"""Days counted from another: "three days ago" from the publication, "a day earlier" from a day told before."""

from __future__ import annotations

from datetime import date, timedelta

from memcon.lexicon.patterns import lazy_regex

_COUNT = r"(?P<n>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[1-6])"
DAYS_AGO = lazy_regex(rf"\b{_COUNT}\s+days?\s+ago\b")
COUNTED = lazy_regex(
    rf"\b(?:{_COUNT}\s+days?\s+(?P<way>earlier|later|afterwards|(?:before|after)(?=\s*[,.;)]))|"
    r"[Tt]he\s+(?P<side>following|next|previous|preceding)\s+day|[Tt]he\s+day\s+(?P<turn>before|after)(?=\s*[,.;)]))"
    r"\b(?!\s+(?:than|or)\b|['’])"
)
COUNTED_ELSEWHERE = "it is counted from a day told elsewhere"
_NUMBERS = {"a": 1} | {word: n for n, word in enumerate(("one", "two", "three", "four", "five", "six"), 1)}
_BACK = frozenset({"earlier", "before", "previous", "preceding"})


def read_count(word: str) -> int:
    """Return the number of days that a word or a figure tells."""
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]


def count_days(words: str, base: date) -> str | None:
    """Return the ISO day that `words` count from `base` ("two days later"), None where they count none."""
    match = COUNTED.search(words + ",")  # "the day before" asks for a mark behind it
    if match is None:
        return None
    back = (match["way"] or match["side"] or match["turn"]) in _BACK
    step = read_count(match["n"] or "one")
    return (base + timedelta(days=-step if back else step)).isoformat()


def count_back(count: int, unit: str, ref: date) -> str:
    """Return the month or year that lies `count` units before `ref`: years back there is no month, but for one.

    Weeks back it is what the days around share.
    """
    if unit == "week":
        days = {(ref - timedelta(days=7 * count + n)).isoformat()[:7] for n in (-2, 2)}
        return days.pop() if len(days) == 1 else min(days)[:4]
    if unit == "year" and count > 1:
        return str(ref.year - count)
    months = ref.year * 12 + ref.month - 1 - count * (12 if unit == "year" else 1)
    return f"{months // 12}-{months % 12 + 1:02d}"
