"""`memcon confirm`: a side puts its name to a round's record."""

from __future__ import annotations

from typing import Any

import click

from memcon.cli.register import by_option, json_option, name_user, print_json, reading, register_option, say, working

_HELP = """Confirm the record of the meeting NAME for a SIDE; without --side, show who confirmed and what changed since.

\b
Examples:
  memcon confirm "JWG-ICC 4" --side PK --by "Desk officer, Islamabad"
  memcon confirm "JWG-ICC 4"
"""


@click.command("confirm", help=_HELP)
@click.argument("name")
@click.option("--side", metavar="CODE", help="The party that confirms.")
@click.option("--sha256", metavar="SUM", help="Refuse if the record is not the one with this sum.")
@register_option
@by_option
@json_option
def command(name: str, side: str | None, sha256: str | None, register: str | None, **options: Any) -> int:
    with working(register) if side else reading(register):
        from memcon.register.confirmations import confirm, list_confirmations
        from memcon.register.queries import find_round

        row = find_round(name)
        if side:
            confirm(row, side, by=name_user(options["by"]), sha256=sha256)
        found = list_confirmations(row)
    if options["as_json"]:
        print_json(found)
    else:
        _show(found)
    return 0


def _show(found: dict[str, Any]) -> None:
    say(f"{found['round']}  record {found['sha256'][:16]}")
    for side in found["sides"]:
        state = "CHANGED SINCE" if side["changed"] else "stands"
        say(f"  {side['side']} confirmed by {side['by']} at {side['at']}: {state}")
        for line in side["difference"]:
            say(f"    {line}")
    if found["missing"]:
        say(f"  not confirmed by {', '.join(found['missing'])}")
