"""The words and marks of a sentence."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from memcon.lexicon.patterns import lazy_regex

_TOKEN = lazy_regex(r"\w+(?:[-.'&/]\w+)*|[^\w\s]")
MARKS = frozenset(',.;:!?)”"')
_CONTRACTED = frozenset({"'ll", "'ve", "'m", "'re", "'d"})
# What "n't" is joined to; "won't" is a word of its own.
_DENIABLE = frozenset("do does did is are was were has have had would could should must need ca".split())
_CAN = len("can")


class Tokens:
    """The words and marks of one sentence: `words` in order, `starts` their offsets in the document.

    Two lists in place of an object for each word: most sentences hold no act, and nobody asks for their words.
    """

    __slots__ = ("starts", "words")

    def __init__(self, words: list[str], starts: list[int]) -> None:
        self.words = words
        self.starts = starts

    def end(self, i: int) -> int:
        """Return the offset behind token `i`."""
        return self.starts[i] + len(self.words[i])

    def at(self, offset: int) -> int:
        """Return the index of the token that starts at `offset` or the first one after it."""
        return bisect_left(self.starts, offset)


def find_tokens(folded: str, start: int, end: int) -> Tokens:
    """Return the tokens of folded[start:end].

    Contracted auxiliaries ("we'll") are tokens of their own, and so is what denies: "doesn't" is "does" and "not".
    """
    words: list[str] = []
    starts: list[int] = []
    at = start
    for piece in folded[start:end].split(" "):  # four times as quick as the pattern, which only marks need
        if piece.isalnum():
            words.append(piece)
            starts.append(at)
        elif piece[:-1].isalnum() and piece[-1] in MARKS:
            words += (piece[:-1], piece[-1])
            starts += (at, at + len(piece) - 1)
        elif piece:
            for word, begin in _split_piece(piece):
                words.append(word)
                starts.append(at + begin)
        at += len(piece) + 1
    return Tokens(words, starts)


@lru_cache(maxsize=10_000)  # "president's", "u.s.", "long-term" come again and again
def _split_piece(piece: str) -> list[tuple[str, int]]:
    """Return the tokens of what stands between two blanks, with where each starts."""
    out: list[tuple[str, int]] = []
    for match in _TOKEN.finditer(piece):
        word, begin = match.group(), match.start()
        cut = word.find("'")
        if cut > 0 and word[cut:] in _CONTRACTED:
            out += ((word[:cut], begin), (word[cut:], begin + cut))
        elif cut > 1 and word[cut - 1 :] == "n't" and word[: cut - 1] in _DENIABLE:
            out += (("can" if word[0] == "c" and cut == _CAN else word[: cut - 1], begin), ("not", begin + cut - 1))
        else:
            out.append((word, begin))
    return out
