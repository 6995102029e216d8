"""The exception tree.

MemconError
├── InputError            an input cannot be read: the message names it and the cure
│   ├── UnsupportedInput  not a kind of file that Memcon reads
│   ├── BrokenInput       the kind is known, the content is damaged, encrypted or too large
│   ├── EmptyInput        nothing to read in it
│   └── FetchError        an address could not be fetched, or must not be
├── MissingExtra          an optional library is not installed: the message says how to get it
└── LexiconError          an entry of the lexicon is wrong: file, line and entry are named
"""

from __future__ import annotations


class MemconError(Exception):
    """Base of every error that Memcon raises on purpose."""


class InputError(MemconError):
    """An input cannot be read.

    `source` names the input (a path, an address or "standard input"), `line` the line where known,
    `cure` says what to do about it.
    """

    def __init__(self, source: str, problem: str, cure: str = "", line: int | None = None) -> None:
        self.source, self.problem, self.cure, self.line = source, problem, cure, line
        where = f"{source}:{line}" if line is not None else source
        super().__init__(f"{where}: {problem}" + (f" {cure}" if cure else ""))


class UnsupportedInput(InputError):
    """The input is not of a kind that Memcon reads."""


class BrokenInput(InputError):
    """The input's kind is known, but it is damaged, encrypted or beyond the limits."""


class EmptyInput(InputError):
    """The input holds no text."""


class FetchError(InputError):
    """An address could not be fetched, or must not be.

    `status` is the HTTP status where the server answered; `wait` the seconds after which it asked to be tried again.
    """

    def __init__(
        self, source: str, problem: str, cure: str = "", *, status: int | None = None, wait: float | None = None
    ) -> None:
        super().__init__(source, problem, cure)
        self.status, self.wait = status, wait


class MissingExtra(MemconError):
    """A library that only some commands need is not installed; `extra` names the set that brings it."""

    def __init__(self, extra: str, purpose: str) -> None:
        self.extra = extra
        super().__init__(f"{purpose} needs more libraries. Install them with: pip install 'memcon[{extra}]'")


class LexiconError(MemconError):
    """A lexicon entry is wrong; `file`, `line` and `entry` say where."""

    def __init__(self, file: str, problem: str, line: int | None = None, entry: str = "") -> None:
        self.file, self.line, self.entry, self.problem = file, line, entry, problem
        where = f"{file}:{line}" if line is not None else file
        super().__init__(f"{where}: {entry + ': ' if entry else ''}{problem}")
