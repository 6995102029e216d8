"""`memcon log` and `memcon verify`: what was changed, and whether all is as it was written."""

from __future__ import annotations

import re

import click

from memcon.cli.register import json_option, print_json, reading, register_option, say

_HELP = """List changes, latest first; of one SUBJECT (a key, or document:ID), if given.

\b
Examples:
  memcon log --limit 10
  memcon log m5 --json
  memcon log --by ada --since 2025-01 --until 2025-03
"""
_DAY = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")


def _read_day(_: click.Context, __: click.Parameter, given: str | None) -> str | None:
    if given and not _DAY.fullmatch(given):
        raise click.BadParameter(f"{given} is no day: write it as 2025-01-12, or 2025-01 or 2025 for all of it.")
    return given


@click.command("log", help=_HELP)
@click.argument("subject", required=False)
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, help="At most so many.")
@click.option("--by", metavar="NAME", help="Only what this person did.")
@click.option(
    "--since", metavar="DAY", callback=_read_day, help="From this day (UTC) on; a year or month counts whole."
)
@click.option("--until", metavar="DAY", callback=_read_day, help="Up to this day.")
@register_option
@json_option
def command(subject: str | None, limit: int, register: str | None, as_json: bool, **narrow: str | None) -> int:
    with reading(register):
        from memcon.register.log import list_changes

        lines = list_changes(subject, limit, **narrow)
    if as_json:
        print_json(
            [
                {"number": c.pk, "at": c.at, "by": c.by, "action": c.action, "subject": c.subject, "detail": c.detail,
                 "sha256": c.sha256}
                for c in lines
            ]
        )  # fmt: skip
        return 0
    for c in lines:
        told = ", ".join(f"{k} {v}" for k, v in sorted(c.detail.items()) if k in ("field", "value", "reason") and v)
        say(f"{c.pk:>6}  {c.at}  {c.by}: {c.action} {c.subject}{f' ({told})' if told else ''}")
    return 0
