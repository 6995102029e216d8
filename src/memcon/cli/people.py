"""`memcon people`: who led, for whom, when."""

from __future__ import annotations

from typing import Any

import click

from memcon.cli.register import json_option, page_options, print_json, reading, register_option, say

_HELP = """List people who led at meetings, by how often documents name them; those whose names hold NAME, if given.

\b
Examples:
  memcon people
  memcon people Sun --party CN --json
"""


@click.command("people", help=_HELP)
@click.argument("name", required=False)
@click.option("--party", metavar="CODE", help="Only those who spoke for this state or body.")
@page_options
@register_option
@json_option
def command(name: str | None, party: str | None, limit: int | None, offset: int, **options: Any) -> int:
    with reading(options["register"]):
        from memcon.register.queries import list_people

        rows = list_people(name, party, limit, offset)
    if options["as_json"]:
        print_json(rows)
        return 0
    for row in rows:
        years = " to ".join(dict.fromkeys(filter(None, (row["first"], row["last"]))))
        parts = [row["name"], row["party"] or "–", f"told {row['told']} times", years]
        say(f"{row['key']:<6} {' · '.join(filter(None, parts))}")
    return 0
