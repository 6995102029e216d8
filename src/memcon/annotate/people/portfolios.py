"""The words that portfolios of ministers and names of their bodies are made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from memcon.annotate.text.context import Context
from memcon.lexicon import Hit, Lexicon
from memcon.lexicon.patterns import WordRegex, lazy_regex, words_of

_WORD_LEFT = lazy_regex(r"([A-Za-z][\w'-]*) $")
_MOST = 6  # words
_LONGEST_WORD = 30  # characters

_SMALL_WORD = lazy_regex(r"(?:(?P<gap> and the | and |, | )(?=[a-z]))?(?P<word>[a-z][a-z-]+)(?='s |\b)")
_BEYOND = lazy_regex(r"[,.;:)]|'s | [A-Z]| (?:and|who|on|in|at|to|of|for|from|has|had|said|will|would|is|was|met)\b|\Z")


@dataclass(frozen=True, slots=True)
class Portfolios:
    """The words of portfolios as a lexicon gives them: as written, `small` without those of purposes, `leading` too.

    `small` and `leading` are in lower case; `leading` may stand in front of an office and holds words of rank as well.
    """

    words: frozenset[str]
    small: frozenset[str]
    leading: frozenset[str]


@lru_cache(maxsize=8)
def read_portfolios(lexicon: Lexicon) -> Portfolios:
    """Return the words of portfolios of a lexicon."""
    words = words_of(lexicon, "portfolio")
    folded = frozenset(w.lower() for w in words)
    return Portfolios(words, folded - words_of(lexicon, "portfolio_purposes"), folded | words_of(lexicon, "rank_words"))


def portfolio_end(portfolios: Portfolios, text: str, start: int) -> int:
    """Return where a portfolio in small letters ends: "minister for [foreign trade and tourism]", `start` for none."""
    at = end = start
    while (match := _SMALL_WORD.match(text, at)) is not None:
        if (match["gap"] is None) != (at == start) or match["word"] not in portfolios.small:
            break
        at = match.end()
        if _BEYOND.match(text, at):
            end = at
    return end


def portfolio_starts(portfolios: Portfolios, text: str, start: int) -> Iterator[int]:
    """Yield where the words of portfolio and rank in front of an office at `start` begin, the nearest first.

    Small and capital letters count alike ("energy and mines minister", "Agriculture Secretary").
    """
    at = start
    for _ in range(_MOST):
        low = max(0, at - _LONGEST_WORD)
        if text[at - 1 : at] == " ":
            low = max(low, text.rfind(" ", low, at - 1) + 1)  # where the word begins: the pattern looks no further
        match = _WORD_LEFT.search(text, low, at)
        if match is None:
            return
        word = match[1].lower()
        if word == "and" and (at < start or text[start].islower()):
            at = match.start(1)
            continue
        if word not in portfolios.leading:
            return
        at = match.start(1)
        yield at


# A body's name behind the adjective of its country: "of the Kenyan [People's Assembly]".
_BODY_NAME = WordRegex(
    r" (?:(?:[A-Z][\w'-]*|of|for|and) ){0,6}?%body_class/behind a country%\b"
    r"(?: (?:of|for) (?:the )?[A-Z][\w'-]*(?:,? (?:and )?[A-Z][\w'-]*){0,4})?"
)

# In small letters: "of the Kenyan [parliament]", "of the Peruvian [chamber of commerce]"
_SMALL_BODY = WordRegex(r" (?:[a-z]+ )?(?i:%body_class/behind a country%)\b")


# Behind the name of its state: "of the Kenya [Coast Agency]"
_BODY_OF_STATE = WordRegex(
    r" (?:[A-Z][\w'-]* ){0,3}?%body_class/behind a state%\b(?! of (?:the )?(?:Prime|President|Minister)\b)"
    r"(?: (?:of|for) (?:the )?[A-Z][\w'-]*(?:,? (?:and )?[A-Z][\w'-]*){0,4})?"
    r"(?: \([A-Z]{2,8}\)(?= [A-Z]))?"
)


def body_of_state(context: Context, state: Hit) -> int:
    """Return the end of a body's name behind the name of its state, 0 where none stands there."""
    body = _BODY_OF_STATE.of(context.lexicon).match(context.plain, state.end)
    return body.end() if body is not None else 0


def body_behind(context: Context, country: Hit) -> int:
    """Return the end of a body's name behind the adjective of its country, the adjective's own where none is."""
    if country.find("adjective") is None:
        return country.end
    body = _BODY_NAME.of(context.lexicon).match(context.plain, country.end)
    body = body or _SMALL_BODY.of(context.lexicon).match(context.plain, country.end)
    return body.end() if body is not None else country.end
