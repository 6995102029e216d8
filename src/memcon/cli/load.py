"""`memcon load`: a dump into a new register."""

from __future__ import annotations

from pathlib import Path

import click

from memcon.cli.register import register_option, working

_HELP = """Load the dump FILE into a new or empty register, of either kind of database.

A dump that is truncated or altered is refused, and nothing is loaded.

\b
Example:
  memcon load backup-2025-01.jsonl.gz --register restored.db
"""


@click.command("load", help=_HELP)
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False))
@register_option
def command(path: Path, register: str | None) -> int:
    from memcon.register.connect import prepare_models

    prepare_models()
    from memcon.register.dumping import check_dump, load

    check_dump(path)
    with working(register, create=True) as name:
        rows = load(path)
    click.echo(f"{name}: {rows} rows loaded")
    return 0
