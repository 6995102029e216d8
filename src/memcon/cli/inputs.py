"""What the commands that read documents share: options, messages, the lexicon."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from memcon.errors import InputError, LexiconError
from memcon.model import Document

if TYPE_CHECKING:
    from memcon.lexicon import Lexicon

_CODE = re.compile(r"[A-Z][A-Z0-9]{1,9}\Z")
_MANY = 5
F = TypeVar("F", bound=Callable[..., Any])


class Reporter:
    """Writes messages to standard error and remembers whether any input was bad."""

    def __init__(self) -> None:
        self.failed = False

    def error(self, error: InputError) -> None:
        self.failed = True
        self.say(str(error))

    def warn(self, message: str) -> None:
        self.say(message)

    def say(self, message: str) -> None:
        plain = "".join(c if c.isprintable() else "\ufffd" for c in message)
        click.echo(f"memcon: {plain}", err=True)

    @property
    def status(self) -> int:
        return 2 if self.failed else 0


def context_options(command: F) -> F:
    """Add the options that tell what an input does not: day, publisher, parties, lexicon."""
    for option in (
        click.option("--lexicon", type=click.Path(), metavar="DIR", help="Add or override lexicon entries from DIR."),
        click.option("--party", multiple=True, metavar="CODE", help="A party of the meeting (CN, EU); repeatable."),
        click.option("--publisher", metavar="NAME", help="Who published it, where the input does not tell."),
        click.option("--published", metavar="DATE", help="Day of publication (YYYY-MM-DD), likewise."),
    ):
        command = option(command)
    return command


def parse_parties(codes: Iterable[str]) -> tuple[str, ...]:
    """Return codes in capitals; raises click.BadParameter for what cannot be one."""
    found = []
    for code in codes:
        if not _CODE.match(code.upper()):
            raise click.BadParameter(f"'{code}' is no party code. Give one such as CN, US or EU.", param_hint="--party")
        found.append(code.upper())
    return tuple(dict.fromkeys(found))


def open_documents(paths: tuple[str, ...], reporter: Reporter, options: dict[str, Any]) -> Iterator[Document]:
    """Yield the documents of `paths`; bad inputs and warnings go to `reporter`."""
    from memcon.sources import load_documents

    try:
        yield from load_documents(
            paths or ("-",),
            published=options["published"],
            publisher=options["publisher"],
            parties=parse_parties(options["party"]),
            on_error=reporter.error,
            on_warning=reporter.warn,
        )
    except InputError as error:
        reporter.error(error)


def open_lexicon(folder: str | None) -> Lexicon:
    """Return the lexicon, with the option's folder over it."""
    from memcon.api import load_lexicon

    try:
        return load_lexicon(*([Path(folder)] if folder else []))
    except LexiconError as error:
        raise click.ClickException(str(error)) from None


def with_progress(items: Iterable[Document], total_hint: int) -> Iterator[Document]:
    """Yield `items`, counting them on standard error where a person watches and there are more than a few."""
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield from items
        return
    shown = False
    for number, item in enumerate(items, 1):
        if number > _MANY and (number % 10 == 0 or total_hint == number):
            sys.stderr.write(f"\rmemcon: {number} documents")
            sys.stderr.flush()
            shown = True
        yield item
    if shown:
        sys.stderr.write("\r\x1b[K")
