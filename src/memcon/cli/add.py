"""`memcon add`: documents into the register."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from memcon.cli.inputs import (
    Reporter,
    context_options,
    open_documents,
    open_lexicon,
    parse_columns,
    parse_parties,
    web_options,
    with_progress,
)
from memcon.cli.register import by_option, json_option, name_user, print_json, register_option, working
from memcon.errors import InputError
from memcon.model import AnnotatedDocument

if TYPE_CHECKING:
    from memcon.lexicon import Lexicon

_HELP = """Read FILES, folders, web addresses or - (standard input) and keep them in the register.

The register is made where there is none. A document is known by its id: added again it is left alone, a new version
of its text replaces it, and another text under its id is refused. What people judged stays as it is.

\b
Examples:
  memcon add examples/jwg-icc.jsonl
  memcon add --register ministry.db statements/ --publisher "Ministry of Foreign Affairs of Norway"
  memcon add https://example.org/statement
  memcon add --from dataset

--from takes the records of a dataset that `memcon bulk` made, and reads nothing again.

Exit status 0, or 2 after any input that could not be read or stored; the others are stored.
"""


@click.command("add", help=_HELP)
@click.argument("paths", nargs=-1, metavar="FILE|DIR|URL|-")
@register_option
@click.option("--from", "dataset", type=click.Path(), metavar="DIR", help="Load the dataset in DIR.")
@context_options
@web_options
@click.option("--again", is_flag=True, help="Read again what is in the register already.")
@click.option("--jobs", type=click.IntRange(1), metavar="N", help="How many programs read. Default: one a core.")
@by_option
@json_option
def command(paths: tuple[str, ...], register: str | None, by: str | None, as_json: bool, **options: Any) -> int:
    dataset = options["dataset"]
    if dataset and paths:
        raise click.UsageError("Name a dataset or other inputs, not both.", click.get_current_context())
    if not paths and not dataset and sys.stdin.isatty():
        raise click.UsageError("Name a file or a folder, or - for standard input.", click.get_current_context())
    parse_parties(options["party"])
    parse_columns(options["column"])
    user = name_user(by)
    reporter = Reporter()
    lexicon = open_lexicon(options["lexicon"])
    jobs = options["jobs"] or len(os.sched_getaffinity(0))
    with working(register, create=True) as name:
        from memcon.register.ingest import ingest, store

        if dataset:
            outcome = store(_open_dataset(dataset, lexicon), lexicon, by=user, on_error=reporter.error)
        else:
            found = with_progress(open_documents(paths, reporter, options), 0)
            outcome = ingest(found, lexicon, by=user, again=options["again"], processes=jobs, on_error=reporter.error)
    if as_json:
        print_json(outcome.to_dict())
    else:
        told = [f"{number} {what}" for what, number in outcome.to_dict().items() if number]
        click.echo(f"{name}: {', '.join(told) or 'nothing to add'}")
    return reporter.status


def _open_dataset(folder: str, lexicon: Lexicon) -> Iterator[AnnotatedDocument]:
    """Return the records of a dataset, which must be of this Memcon and lexicon: the register says who read."""
    from memcon.api import name_reader
    from memcon.corpus import load_records
    from memcon.corpus.dataset import read_about

    about = read_about(Path(folder))
    if about is not None and about.get("reader") != name_reader(lexicon):
        problem = f"it was read by {about.get('reader')}, this is {name_reader(lexicon)}."
        raise InputError(folder, problem, "Name the lexicon with --lexicon, or make the dataset anew.")
    return load_records(folder)
