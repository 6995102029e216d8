"""What the commands that read documents share: options, messages, the lexicon."""

from __future__ import annotations

import codecs
import gc
import os
import re
import shlex
import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from memcon.errors import InputError, LexiconError
from memcon.model import Document

if TYPE_CHECKING:
    from memcon.lexicon import Lexicon

_PARTY = re.compile(r"[^\W\d_][\w .,'’&()-]{1,79}\Z")
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


_COLUMN_HELP = (
    "Which column of a table, or key of JSON lines, holds text, id, title, published, publisher or url: "
    "text=Body; repeatable."
)


def context_options(command: F) -> F:
    """Add the options that tell what an input does not: day, publisher, parties, lexicon."""
    for option in (
        click.option("--lexicon", type=click.Path(), metavar="DIR", help="Add or override lexicon entries from DIR."),
        click.option(
            "--party", multiple=True, metavar="PARTY", help="A party of the meeting (CN, Norway); repeatable."
        ),
        click.option("--column", multiple=True, metavar="FIELD=NAME", help=_COLUMN_HELP),
        click.option("--encoding", metavar="NAME", help="How texts without a mark of their own are encoded: cp1250."),
        click.option("--publisher", metavar="NAME", help="Who published it, where the input does not tell."),
        click.option(
            "--published", metavar="DATE", help="Day of publication (YYYY-MM-DD), where the input does not tell."
        ),
    ):
        command = option(command)
    return command


def parse_parties(codes: Iterable[str]) -> tuple[str, ...]:
    """Return codes and names as given; raises click.BadParameter for what can be neither."""
    for code in codes:
        if not _PARTY.match(code):
            problem = f"'{code}' is no party. Give a code such as CN, US or EU, or a name such as Norway."
            raise click.BadParameter(problem, param_hint="--party")
    return tuple(dict.fromkeys(codes))


def parse_columns(given: Iterable[str]) -> dict[str, str]:
    """Return the columns by field; raises click.BadParameter for what is no FIELD=NAME."""
    from memcon.sources.detect import TABLE_COLUMNS

    found = {}
    for pair in given:
        field, _, name = pair.partition("=")
        field = field.strip().lower()
        if field not in TABLE_COLUMNS or not name.strip():
            fields = ", ".join(TABLE_COLUMNS)
            raise click.BadParameter(
                f"'{pair}' is no FIELD=NAME, such as text=Body. The fields are: {fields}.", param_hint="--column"
            )
        found[field] = name.strip()
    return found


def parse_encoding(name: str | None) -> str | None:
    """Return an encoding as given; raises click.BadParameter for what is none."""
    if name is not None:
        try:
            codecs.lookup(name)
        except LookupError:
            problem = f"'{name}' is no encoding. Give one such as cp1250, iso-8859-9 or utf-16."
            raise click.BadParameter(problem, param_hint="--encoding") from None
    return name


def web_options(command: F) -> F:
    """Add the options for inputs that are web addresses."""
    for option in (
        click.option("--no-store", is_flag=True, help="Keep no raw copy of what is fetched."),
        click.option("--store", type=click.Path(), metavar="DIR", help="Keep raw copies of what is fetched in DIR."),
        click.option("--allow-private", is_flag=True, help="Fetch from private and loopback addresses too."),
    ):
        command = option(command)
    return command


def require_input(paths: tuple[str, ...]) -> None:
    """Raise click.UsageError where no input is named and standard input is a person at a keyboard."""
    if not paths and sys.stdin.isatty():
        raise click.UsageError("Name a file or a folder, or - for standard input.", click.get_current_context())


def open_documents(paths: tuple[str, ...], reporter: Reporter, options: dict[str, Any]) -> Iterator[Document]:
    """Yield the documents of `paths`; bad inputs and warnings go to `reporter`."""
    from memcon.sources import fill_context

    context = {
        "published": options["published"],
        "publisher": options["publisher"],
        "parties": parse_parties(options["party"]),
    }
    try:
        yield from _warn_of_doubles(fill_context(_open_all(paths or ("-",), reporter, options), **context), reporter)
    except InputError as error:
        reporter.error(error)


def _warn_of_doubles(documents: Iterable[Document], reporter: Reporter) -> Iterator[Document]:
    """Yield the documents; say once of each id that several bear it: their records look like one document's."""
    seen: dict[str, bool] = {}
    for document in documents:
        if document.id and seen.get(document.id) is False:
            reporter.warn(f"several documents have the id '{document.id}'. Rename them, or give ids of their own.")
        seen[document.id] = document.id in seen
        yield document


def _open_all(paths: tuple[str, ...], reporter: Reporter, options: dict[str, Any]) -> Iterator[Document]:
    from memcon.sources import is_address, load_documents

    for apart, group in groupby(paths, lambda path: is_address(path) or path.startswith("sha256:")):
        if apart:
            yield from _fetch_all(group, reporter, options)
        else:
            yield from load_documents(
                group,
                columns=parse_columns(options.get("column") or ()),
                encoding=parse_encoding(options.get("encoding")),
                on_error=reporter.error,
                on_warning=reporter.warn,
            )


def _fetch_all(paths: Iterable[str], reporter: Reporter, options: dict[str, Any]) -> Iterator[Document]:
    from memcon.sources import FetchLimits, RawStore, fetch_documents, is_address
    from memcon.sources.reading import Intake
    from memcon.sources.store import find_store, load_stored

    columns = parse_columns(options.get("column") or ())
    store = RawStore(options.get("store") or find_store())
    limits = FetchLimits(allow_private=bool(options.get("allow_private")))
    for address, group in groupby(paths, is_address):
        if address:
            kept = None if options.get("no_store") else store
            yield from fetch_documents(
                group,
                limits=limits,
                store=kept,
                columns=columns,
                on_error=reporter.error,
                on_warning=reporter.warn,
            )
            continue
        for name in group:
            try:
                yield from load_stored(name, store, Intake(name, name, reporter.error, reporter.warn, columns=columns))
            except InputError as error:
                reporter.error(error)


def open_lexicon(folder: str | None) -> Lexicon:
    """Return the lexicon, with the option's folder over it; called once in a process of its own.

    A hundred thousand values are made here that all stay. Without looking for garbage meanwhile, and with what stands
    then left out for good, a command takes a fifth less time: its end too would look through them all.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        from memcon.api import load_lexicon

        lexicon = load_lexicon(*([Path(folder)] if folder else []))
    except LexiconError as error:
        raise click.ClickException(f"{error}{_name_check(error, folder)}") from None
    finally:
        if collects:
            gc.enable()
    gc.freeze()
    return lexicon


def _name_check(error: LexiconError, folder: str | None) -> str:
    """Return where to read of every wrong entry: loading stops at the first."""
    from memcon.api import LEXICON_VARIABLE

    for given in filter(None, (folder, os.environ.get(LEXICON_VARIABLE))):
        file = Path(error.file)
        if file.is_relative_to(given) and (error.line is not None or file != Path(given)):
            return f". See all that is wrong with: memcon lexicon check {shlex.quote(given)}"
    return ""


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
