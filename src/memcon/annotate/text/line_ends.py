"""Lines cut at a fixed width, as telegraph and mail services send them: the line end within a sentence is a blank."""

from __future__ import annotations

import re

from memcon.lexicon.patterns import lazy_regex

# Lines within a paragraph of a text that is cut at a width; a blank line, an indent or a list mark opens a new one.
_INNER = lazy_regex(
    r"(?<=[^\s.:;!?])\n(?=[^\W\d_(\"'“‘$])|(?<=[.])\n(?=[a-z])|(?<=[^\n]{40};)\n(?=[a-z]+\s)"
    # The stop is that of "Dr.".
    r"|(?:(?<=\s(?:Mr|Dr|Ms|St|Lt)\.)|(?<=\s(?:Mrs|Gen|Hon|Sen|Rep|Gov|Amb|Col|Ing)\.)|(?<=\s(?:Prof|Shri)\.))\n(?=[A-Z])"
)
# After a full line a figure, a bracket or a quotation may begin the next, and a sentence may end with it.
_MARK = r"(?:[-*•–·●]|\(?(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})[.)])\s"
_OPENED = lazy_regex(rf"(?<=[^\n]{{44}}[^\s.:;!?])\n(?=[\d(\"'“‘$])(?!{_MARK})")
_ENDED = lazy_regex(rf"(?<=[^\n]{{44}}[.:;!?”\"])\n(?=\S)(?!{_MARK})")
_WORD = lazy_regex(r"\S{1,40}")
_WIDEST = 100
_NARROWEST = 45
_FEWEST = 4


def join_lines(text: str) -> str:
    """Return `text` with line ends inside sentences as blanks, if its lines are cut at a width; the length stays."""
    if "\n" not in text:
        return text
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < _FEWEST or (width := max(map(len, lines))) > _WIDEST:
        return text
    if 2 * sum(len(line) >= _NARROWEST for line in lines) <= len(lines):
        return text

    def join(match: re.Match[str]) -> str:
        """Return a blank where the next word would not have gone into the line: it was cut, not ended."""
        word = _WORD.match(text, match.end())
        line = match.start() - (text.rfind("\n", max(0, match.start() - _WIDEST), match.start()) + 1)
        return " " if word and line + 1 + len(word[0]) > width else "\n"

    joined = _OPENED.sub(" ", _INNER.sub(" ", text))
    # Where a blank line or an indent parts the paragraphs a single line end parts nothing.
    return _ENDED.sub(join, joined) if text.count("\n\n") > 1 or text.count("\n    ") > 1 else joined


def is_own_line(text: str, start: int, end: int) -> bool:
    """Tell whether words stand alone on their line, as name and office of a speaker do."""
    return text[max(0, start - 1) : start] in ("", "\n") and text[end : end + 1] in ("", "\n")
