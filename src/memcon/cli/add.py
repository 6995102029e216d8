"""`memcon add`: documents into the register."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from memcon.cli.inputs import Reporter, context_options, open_documents, open_lexicon, parse_parties, with_progress
from memcon.cli.register import by_option, json_option, name_user, print_json, register_option, working

_HELP = """Read FILES, folders or - (standard input) and keep them in the register.

The register is made where there is none. A document is known by its id: added again it is left alone, a new version
of its text replaces it, and another text under its id is refused. What people judged stays as it is.

\b
Examples:
  memcon add examples/jwg-icc.jsonl
  memcon add --register ministry.db statements/ --publisher "Ministry of Foreign Affairs of Norway"

Exit status 0, or 2 after any input that could not be read or stored; the others are stored.
"""


@click.command("add", help=_HELP)
@click.argument("paths", nargs=-1, metavar="FILE|DIR|-")
@register_option
@context_options
@click.option("--again", is_flag=True, help="Read again what is in the register already.")
@click.option("--jobs", type=click.IntRange(1), metavar="N", help="How many programs read. Default: one a core.")
@by_option
@json_option
def command(paths: tuple[str, ...], register: str | None, by: str | None, as_json: bool, **options: Any) -> int:
    if not paths and sys.stdin.isatty():
        raise click.UsageError("Name a file or a folder, or - for standard input.", click.get_current_context())
    parse_parties(options["party"])
    user = name_user(by)
    reporter = Reporter()
    lexicon = open_lexicon(options["lexicon"])
    jobs = options["jobs"] or len(os.sched_getaffinity(0))
    with working(register, create=True) as name:
        from memcon.register.ingest import ingest

        documents = with_progress(open_documents(paths, reporter, options), 0)
        outcome = ingest(documents, lexicon, by=user, again=options["again"], processes=jobs, on_error=reporter.error)
    if as_json:
        print_json(outcome.to_dict())
    else:
        told = [f"{number} {what}" for what, number in outcome.to_dict().items() if number]
        click.echo(f"{name}: {', '.join(told) or 'nothing to add'}")
    return reporter.status
