"""The terminal to write on; a module of its own because rich is slow to load."""

from __future__ import annotations

from typing import NoReturn

from rich.console import Console


class PipeConsole(Console):
    """A console that hands a closed pipe on to the command line, where rich would exit with status 1."""

    def on_broken_pipe(self) -> NoReturn:
        raise BrokenPipeError
