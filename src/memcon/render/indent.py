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
        start, rest = self._text[:hang], self._text[hang:]
        for number, line in enumerate(rest.wrap(console, room - hang)):
            whole = Text(" " * self._left) + (start if number == 0 else Text(" " * hang)) + line
            whole.rstrip()
            yield whole
