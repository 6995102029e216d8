"""The exception tree.

MemconError
├── InputError            an input cannot be read: the message names it and the cure
│   ├── UnsupportedInput  not a kind of file that Memcon reads
│   ├── BrokenInput       the kind is known, the content is damaged, encrypted or too large
│   ├── EmptyInput        nothing to read in it
│   └── FetchError        an address could not be fetched, or must not be
├── MissingExtra          an optional library is not installed: the message says how to get it
├── CompareError          what is asked cannot be told from what was read: the message says what can
├── LexiconError          an entry of the lexicon is wrong: file, line and entry are named
├── ServeRefused          the register is not served as asked: the message says what to set
├── BadCursor             a cursor that no list of the register gave out
└── RegisterError         the register cannot do what is asked: the message names it and the cure
    ├── RegisterMissing   there is no register at the place given
    ├── RegisterBusy      another writer holds it
    ├── RegisterReadOnly  it may not be written to
    ├── RegisterFull      there is no room left to write
    ├── RegisterDamaged   it is no register, or is corrupt
    ├── RegisterTooNew    a newer Memcon made it
    ├── UnknownName       nothing in it bears the name or key given
    ├── AmbiguousName     several things in it bear the name: they are listed
    ├── JudgementRefused  a judgement does not fit what the register holds now
    └── DumpRefused       a dump is truncated, altered or not a dump
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


class CompareError(MemconError):
    """What is asked cannot be told from what was read; `cure` says what would help."""

    def __init__(self, problem: str, cure: str = "") -> None:
        self.problem, self.cure = problem, cure
        super().__init__(f"{problem} {cure}".strip())


class LexiconError(MemconError):
    """A lexicon entry is wrong; `file`, `line` and `entry` say where."""

    def __init__(self, file: str, problem: str, line: int | None = None, entry: str = "") -> None:
        self.file, self.line, self.entry, self.problem = file, line, entry, problem
        where = f"{file}:{line}" if line is not None else file
        super().__init__(f"{where}: {entry + ': ' if entry else ''}{problem}")


class RegisterError(MemconError):
    """The register cannot do what is asked; `register` is its place, `cure` says what to do about it."""

    def __init__(self, register: str, problem: str, cure: str = "") -> None:
        self.register, self.problem, self.cure = register, problem, cure
        super().__init__(f"{register}: {problem}" + (f" {cure}" if cure else ""))


class RegisterMissing(RegisterError):
    """There is no register at the place given."""


class RegisterBusy(RegisterError):
    """Another writer holds the register for longer than this one may wait."""


class RegisterReadOnly(RegisterError):
    """The register may not be written to."""


class RegisterFull(RegisterError):
    """There is no room left to write; what was being written is not in the register."""


class RegisterDamaged(RegisterError):
    """The file is no register, or is corrupt."""


class RegisterTooNew(RegisterError):
    """A newer Memcon made the register."""


class UnknownName(RegisterError):
    """Nothing in the register bears the name or key; `near` are names that come close."""

    def __init__(self, register: str, problem: str, cure: str = "", near: tuple[str, ...] = ()) -> None:
        self.near = near
        super().__init__(register, problem, cure)


class AmbiguousName(RegisterError):
    """Several things in the register bear the name; `candidates` are their keys and names."""

    def __init__(self, register: str, problem: str, cure: str, candidates: tuple[tuple[str, str], ...]) -> None:
        self.candidates = candidates
        super().__init__(register, problem, cure)


class JudgementRefused(RegisterError):
    """A judgement does not fit what the register holds now; nothing was changed."""


class DumpRefused(RegisterError):
    """A dump is truncated, altered or not a dump; nothing was loaded."""


class ServeRefused(MemconError):
    """The register is not served as asked; `cure` says what to set or change."""

    def __init__(self, problem: str, cure: str) -> None:
        self.problem, self.cure = problem, cure
        super().__init__(f"{problem} {cure}")


class BadCursor(MemconError):
    """A cursor that no list of the register gave out."""
