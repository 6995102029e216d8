"""Lines cut at a fixed width, as telegraph and mail services send them: the line end within a sentence is a blank."""

from __future__ import annotations

from memcon.lexicon.patterns import lazy_regex

# Lines within a paragraph of a text that is cut at a width; a blank line, an indent or a list mark opens a new one.
_INNER = lazy_regex(r"(?<=[^\s.:;!?])\n(?=[^\W\d_(\"'“‘$])|(?<=[.])\n(?=[a-z])")
_WIDEST = 100
_NARROWEST = 45
_FEWEST = 4


def join_lines(text: str) -> str:
    """Return `text` with line ends inside sentences as blanks, if its lines are cut at a width; the length stays."""
    if "\n" not in text:
        return text
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < _FEWEST or max(map(len, lines)) > _WIDEST:
        return text
    full = sum(len(line) >= _NARROWEST for line in lines)
    return _INNER.sub(" ", text) if 2 * full > len(lines) else text
