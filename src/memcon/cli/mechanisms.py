"""`memcon mechanisms`: the standing bodies and series that the register knows."""

from __future__ import annotations

from typing import Any

import click

from memcon.cli.register import json_option, page_options, print_json, reading, register_option, say

_HELP = """List mechanisms with their parties, rounds and documents; those whose names hold WORDS, if given.

\b
Examples:
  memcon mechanisms
  memcon mechanisms "joint working group" --party CN --json
"""


@click.command("mechanisms", help=_HELP)
@click.argument("words", required=False)
@click.option("--party", metavar="CODE", help="Only those that this state or body is a party of.")
@page_options
@register_option
@json_option
def command(words: str | None, party: str | None, limit: int | None, offset: int, **options: Any) -> int:
    with reading(options["register"]):
        from memcon.register.queries import list_mechanisms

        rows = list_mechanisms(words, party, limit, offset)
    if options["as_json"]:
        print_json(rows)
        return 0
    for row in rows:
        _show(row)
    return 0


def _show(row: dict[str, Any]) -> None:
    from memcon.render.phrases import say_day

    rounds = f"{row['rounds']} round{'s' if row['rounds'] != 1 else ''}"
    told = f"{row['documents']} document{'s' if row['documents'] != 1 else ''}"
    last = f", last held {say_day(row['last'])}" if row["last"] else ""
    acronym = f" ({row['acronym']})" if row["acronym"] and row["acronym"] != row["name"] else ""
    say(f"{row['key']:<6} {row['name']}{acronym}")
    say(f"       {' – '.join(row['parties']) or 'parties not told'} · {rounds} · {told}{last}")
