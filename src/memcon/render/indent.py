"""Indented lines in a terminal."""

from __future__ import annotations

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

_NARROWEST = 10


class Indented:
    """A text set in by some blanks; its lines end with their last word, so that they can be compared and searched.

    With `hang`, lines that go on stand so many columns further in: under the words, not under the mark before them.
    """

    def __init__(self, text: Text, left: int, hang: int = 0) -> None:
        self._text = text
        self._left = left
        self._hang = hang

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        room = max(options.max_width - self._left, _NARROWEST)
        hang = self._hang if self._hang <= room // 2 else min(self._hang, 2)
        rest = self._text[hang:]
        for number, line in enumerate(rest.wrap(console, room - hang)):
            blank = Text(" " * (self._left + (hang if number else 0)))
            whole = blank + (line if number else self._begin(hang, line))
            whole.rstrip()
            yield whole

    def _begin(self, hang: int, line: Text) -> Text:
        """Return the first line whole: put together of two, its first word would come out in two pieces."""
        whole = self._text[: hang + len(line)]
        return whole if whole.plain[hang:] == line.plain else self._text[:hang] + line
