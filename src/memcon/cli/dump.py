"""`memcon dump`: the whole register as one file."""

from __future__ import annotations

from pathlib import Path

import click

from memcon.cli.register import reading, register_option

_HELP = """Write the whole register to FILE (gzipped where its name ends in .gz), to keep or to load elsewhere.

\b
Example:
  memcon dump backup-2025-01.jsonl.gz
"""


@click.command("dump", help=_HELP)
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False))
@register_option
def command(path: Path, register: str | None) -> int:
    # Beside the place and then moved there, so that a file of this name is whole or not there.
    part = path.with_name(f".{path.name}.part{path.suffix}")
    with reading(register):
        from memcon.register.dumping import dump

        try:
            rows = dump(part)
            part.replace(path)
        except OSError as error:
            part.unlink(missing_ok=True)
            problem = f"{path}: cannot be written ({error.strerror}). Choose another place."
            raise click.ClickException(problem) from None
    click.echo(f"{path}: {rows} rows")
    return 0
