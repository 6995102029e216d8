"""`memcon people`: who led, for whom, when."""

from __future__ import annotations

import click

from memcon.cli.register import json_option, print_json, reading, register_option, say

_HELP = """List people who led at meetings, by how often documents name them; those whose names hold NAME, if given.

\b
Examples:
  memcon people
  memcon people Sun --party CN --json
"""


@click.command("people", help=_HELP)
@click.argument("name", required=False)
@click.option("--party", metavar="CODE", help="Only those who spoke for this state or body.")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="At most so many.")
@register_option
@json_option
def command(name: str | None, party: str | None, limit: int | None, register: str | None, as_json: bool) -> int:
    with reading(register):
        from memcon.register.queries import list_people

        rows = list_people(name, party, limit)
    if as_json:
        print_json(rows)
        return 0
    for row in rows:
        years = " to ".join(dict.fromkeys(filter(None, (row["first"], row["last"]))))
        parts = [row["name"], row["party"] or "–", f"told {row['told']} times", years]
        say(f"{row['key']:<6} {' · '.join(filter(None, parts))}")
    return 0
