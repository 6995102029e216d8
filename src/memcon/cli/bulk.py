"""`memcon bulk`: any number of documents into a Parquet dataset."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from memcon.cli.inputs import context_options, open_lexicon, parse_columns, parse_encoding, parse_parties

if TYPE_CHECKING:
    from memcon.corpus.run import Totals

_TOLD = 5
_HELP = """Read FILES and folders into a Parquet dataset: documents, meetings, heads, acts, quotations, mentions.

All cores work, memory stays small, and a run that was stopped goes on where it was when it is started again with
the same inputs and options. What cannot be read stands in the table quarantine, with the reason. Documents that can
hold no meeting pass unread, by a fast test; --no-gate reads them too.

\b
Examples:
  memcon bulk archive/ --out dataset
  memcon bulk articles.parquet --column text=Body --column published=day --out dataset
  memcon bulk crawl-*.warc.gz --out dataset --dask tcp://scheduler:8786

On a cluster, the workers must reach the inputs and DIR by the same paths. Exit status 0, or 2 where nothing could be
read or written; bad documents are no failure of the run.
"""


@click.command("bulk", help=_HELP)
@click.argument("paths", nargs=-1, required=True, metavar="FILE|DIR…")
@click.option("--out", required=True, type=click.Path(file_okay=False), metavar="DIR", help="The dataset's folder.")
@click.option("--workers", type=click.IntRange(0), default=0, metavar="N", help="Processes; without it, one a core.")
@click.option("--dask", metavar="ADDRESS", help="Read on the Dask cluster of this scheduler.")
@click.option("--block", type=click.FloatRange(0.001), default=4.0, show_default=True, metavar="MB",
              help="Input in one unit of work: what is read again after a kill.")  # fmt: skip
@click.option("--seconds", type=click.FloatRange(0), default=120.0, show_default=True, metavar="S",
              help="How long one document may take; 0 is any time.")  # fmt: skip
@click.option("--no-gate", is_flag=True, help="Read every document, even those that can hold no meeting.")
@click.option("--json", "as_json", is_flag=True, help="Print the totals as one JSON object.")
@context_options
def command(paths: tuple[str, ...], out: str, as_json: bool, no_gate: bool, **options: Any) -> int:
    from memcon.annotate.occasions.given_parties import read_given
    from memcon.corpus import BulkOptions, build_dataset

    lexicon = open_lexicon(options["lexicon"])
    chosen = BulkOptions(
        workers=options["workers"],
        dask=options["dask"],
        block=int(options["block"] * 1_000_000),
        gate=not no_gate,
        seconds=options["seconds"],
        lexicon=(options["lexicon"],) if options["lexicon"] else (),
        published=options["published"],
        publisher=options["publisher"],
        parties=read_given(lexicon, parse_parties(options["party"])),
        columns=parse_columns(options["column"]),
        encoding=parse_encoding(options["encoding"]),
    )
    with _progress(paths) as watch:
        totals = build_dataset(paths, out, chosen, on_progress=watch)
    if as_json:
        import orjson

        click.echo(orjson.dumps(asdict(totals)).decode())
    else:
        click.echo(say_totals(totals, out))
        for line in say_quarantine(Path(out), totals):
            click.echo(f"memcon: {line}", err=True)
    return 2 if totals.quarantine and not totals.documents else 0


def say_totals(totals: Totals, out: str) -> str:
    """Return what a dataset holds in a sentence or two."""
    lines = [f"{out}: {totals.documents:,} documents, {totals.meetings:,} meetings, {totals.acts:,} acts."]
    if totals.passed:
        lines.append(f"{totals.passed:,} documents can hold no meeting and were not read.")
    if totals.quarantine:
        what = "input" if totals.quarantine == 1 else "inputs"
        lines.append(f"{totals.quarantine:,} {what} could not be read: see {out}/quarantine.")
    return "\n".join(lines)


def say_quarantine(out: Path, totals: Totals) -> list[str]:
    """Return what is wrong with the first inputs that could not be read."""
    from memcon.corpus.dataset import load_quarantine
    from memcon.render.phrases import clean

    if not totals.quarantine:
        return []
    found = [clean(f"{bad['source']}: {bad['problem']} {bad['cure']}") for bad in islice(load_quarantine(out), _TOLD)]
    return [*found, *([f"… and {totals.quarantine - _TOLD:,} more."] if totals.quarantine > _TOLD else [])]


@contextmanager
def _progress(paths: tuple[str, ...]) -> Iterator[Callable[[Totals], None]]:
    """Show a bar on standard error where a person watches."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    from memcon.corpus.units import measure
    from memcon.errors import InputError

    try:
        size = measure(paths)
    except InputError:
        size = 0  # The run itself says what is missing.
    columns = (BarColumn(), TextColumn("{task.percentage:>3.0f} %"), TextColumn("{task.fields[about]}"))
    times = (TimeElapsedColumn(), TimeRemainingColumn())
    with Progress(*columns, *times, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=size or None, about="")

        def watch(totals: Totals) -> None:
            about = f"{totals.documents:,} documents, {totals.meetings:,} meetings"
            bar.update(task, completed=totals.size, about=about)

        yield watch
