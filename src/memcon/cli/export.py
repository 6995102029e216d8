"""`memcon export`: the register in other formats."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from memcon.cli.register import reading, register_option
from memcon.errors import InputError

_HELP = """Write what the register holds in another format; with NAMES, only those mechanisms.

\b
ftm            FollowTheMoney statements, JSON lines
plover         PLOVER event records, JSON lines
ics            iCalendar of held, scheduled and due rounds
webannotation  W3C Web Annotations of every value's words
csv            one CSV file a table, into a folder
jsonl          one JSON object a round
parquet        one Parquet file a table, into a folder

A single file goes to standard output unless --out names a file; csv and parquet need a folder.

\b
Examples:
  memcon export --to ics JWG-ICC > rounds.ics
  memcon export --to parquet --out register/
"""
_KINDS = ("ftm", "plover", "ics", "webannotation", "csv", "jsonl", "parquet")


@click.command("export", help=_HELP)
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--to", "kind", required=True, type=click.Choice(_KINDS), metavar="KIND", help="The format; see above.")
@click.option(
    "--out",
    "--output",
    "out",
    metavar="PATH",
    type=click.Path(path_type=Path),
    help="A file, or a folder for csv and parquet.",
)
@register_option
def command(names: tuple[str, ...], kind: str, out: Path | None, register: str | None) -> int:
    if out is None and kind in ("csv", "parquet"):
        raise click.UsageError(f"Name a folder for the {kind} files with --out.", click.get_current_context())
    with reading(register):
        from memcon.exports import render
        from memcon.exports.from_register import load_holdings

        files = render(kind, load_holdings(names))
    if out is None:
        sys.stdout.buffer.write(b"".join(files.values()))
    else:
        _write(files, out, kind in ("csv", "parquet"))
    return 0


def _write(files: dict[str, bytes], out: Path, folder: bool) -> None:
    """Write files whole or not at all: each is written beside its place and then put there."""
    try:
        if folder:
            out.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            path = out / name if folder else out
            fresh = path.with_name(path.name + ".part")
            fresh.write_bytes(content)
            fresh.replace(path)
    except OSError as error:
        problem = f"cannot be written: {error.strerror or error}."
        raise InputError(str(out), problem, "Check the path and the space left.") from None
