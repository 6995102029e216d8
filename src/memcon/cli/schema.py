"""`memcon schema`: the shape of a record."""

from __future__ import annotations

import click

_HELP = """Print the JSON Schema (draft 2020-12) of one record of `memcon read --format jsonl`.

\b
Example:
  memcon schema > record.schema.json
"""


@click.command("schema", help=_HELP)
@click.option("--json", "as_json", is_flag=True, help="Print it on one line.")
def command(as_json: bool) -> int:
    import orjson

    from memcon.schema import build_schema

    click.echo(orjson.dumps(build_schema(), option=0 if as_json else orjson.OPT_INDENT_2).decode())
    return 0
