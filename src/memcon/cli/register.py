"""What the commands of the register share: where it is, who works on it, plain output."""

from __future__ import annotations

import getpass
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])


def register_option(command: F) -> F:
    """Add the option that names the register."""
    about = "The register: a file or a postgresql:// address. Else MEMCON_REGISTER, DATABASE_URL, memcon.db."
    return click.option("--register", metavar="FILE", help=about)(command)


def json_option(command: F) -> F:
    """Add the option for JSON output."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")(command)


def page_options(command: F) -> F:
    """Add the options that take a part of a long list."""
    command = click.option("--offset", type=click.IntRange(0), default=0, metavar="N", help="Leave out the first N.")(
        command
    )
    return click.option("--limit", type=click.IntRange(1), metavar="N", help="At most so many.")(command)


def by_option(command: F) -> F:
    """Add the option that says who does it."""
    return click.option("--by", metavar="NAME", help="Who does it. Default: MEMCON_USER, or who is logged in.")(command)


def name_user(by: str | None) -> str:
    """Return who works on the register."""
    if by or os.environ.get("MEMCON_USER"):
        return by or os.environ["MEMCON_USER"]
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        raise click.UsageError("Say who you are with --by NAME.") from None


@contextmanager
def reading(location: str | None) -> Iterator[None]:
    """Open the register for questions; a failure of the database inside is told as what it means."""
    from memcon.register.connect import open_register
    from memcon.register.failures import naming

    place = open_register(location, write=False)
    with naming(place.name):
        from memcon.register.models import State

        if State.objects.filter(id=1, unlinked=True).exists():
            click.echo("memcon: not all documents are linked yet: 'memcon add' completes it.", err=True)
        yield


@contextmanager
def working(location: str | None, *, create: bool = False) -> Iterator[str]:
    """Open the register for changes; gives its name for messages."""
    from memcon.register.connect import open_register
    from memcon.register.failures import naming

    place = open_register(location, create=create)
    with naming(place.name):
        yield place.name


def print_json(value: object) -> None:
    """Print a value as indented JSON."""
    import orjson

    click.echo(orjson.dumps(value, option=orjson.OPT_INDENT_2).decode())


def say(line: str = "", **style: Any) -> None:
    """Print a line without anything in it that could steer the terminal."""
    from memcon.render.phrases import clean

    click.secho(clean(line), **style)
