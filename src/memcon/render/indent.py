"""Indented lines in a terminal."""

from __future__ import annotations

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

_NARROWEST = 10


class Indented:
    """A text set in by some blanks; its lines end with their last word, so that they can be compared and searched."""

    def __init__(self, text: Text, left: int) -> None:
        self._text = text
        self._left = left

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for line in self._text.wrap(console, max(options.max_width - self._left, _NARROWEST)):
            line.rstrip()
            yield Text(" " * self._left) + line
