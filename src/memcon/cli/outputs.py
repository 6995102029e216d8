"""Where a command writes: standard output, or a file that only a whole new one replaces."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import click


def _always() -> bool:
    return True


@contextmanager
def open_output(
    output: str | None, is_worth: Callable[[], bool] = _always, inputs: Iterable[str] = ()
) -> Iterator[BinaryIO]:
    """Yield a stream for `output`, a path or None (or "-") for standard output.

    A file is written beside its place as .NAME.part and put there at the end: until then an older file stays whole.
    Where `is_worth` says at the end that nothing was made, it stays for good. Stopped by Ctrl+C, what was written so
    far is left as .NAME.part. Raises click.ClickException where the path cannot be written or is one of `inputs`.
    """
    if output is None or output == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    path = Path(output)
    if any(_is_same(path, given) for given in inputs):
        raise click.ClickException(f"{output}: is an input, which would be lost. Choose another place for the output.")
    try:
        path = path.resolve()  # a link stays one, and its file is replaced
        direct = path.exists() and not path.is_file()  # /dev/null, a pipe: there is nothing to keep
        part = path if direct else path.with_name(f".{path.name}.part")  # hidden: passed over where a folder is read
        stream = part.open("wb")
    except (OSError, RuntimeError, ValueError) as error:
        raise _refused(output, error) from None
    try:
        with stream:
            yield stream
        if not direct:
            _put(part, path, is_worth())
    except KeyboardInterrupt:
        click.echo(f"memcon: what was read so far is in {part}.", err=True)
        raise
    except BaseException as error:
        if not direct:
            part.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise _refused(output, error) from None
        raise


def _put(part: Path, path: Path, worth: bool) -> None:
    if not worth:
        part.unlink()
        return
    if path.exists():
        shutil.copymode(path, part)
    part.replace(path)


def write_output(content: bytes, output: str | None) -> None:
    """Write `content` whole to a path, or to standard output where there is none."""
    with open_output(output) as stream:
        stream.write(content)


def _is_same(path: Path, given: str) -> bool:
    try:
        return path.samefile(given)
    except (OSError, ValueError):
        return False


def _refused(output: str, error: Exception) -> click.ClickException:
    reason = getattr(error, "strerror", None) or str(error)
    return click.ClickException(f"{output}: cannot be written ({reason}). Choose another place.")
