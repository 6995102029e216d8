"""`memcon read`: documents in, records out."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import Any, BinaryIO

import click

from memcon.cli.inputs import (
    Reporter,
    context_options,
    open_documents,
    open_lexicon,
    parse_columns,
    parse_parties,
    require_input,
    web_options,
    with_progress,
)
from memcon.cli.outputs import open_output
from memcon.model import AnnotatedDocument

_FORMS = {".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json", ".html": "html", ".htm": "html"}
_HELP = """Read FILES, folders, web addresses or - (standard input) into records.

Plain text, JSON lines (id, text, and where known title, published, publisher, url), HTML, PDF, DOCX, ODT,
RTF, mail, web archives (WARC), CSV and Parquet with a column of texts, and archives of such files (ZIP, tar,
gzip) are told apart by content; a folder stands for every such file under it.

\b
Examples:
  memcon read statement.txt --published 2025-01-12
  memcon read --output records.jsonl documents/
  memcon read https://example.org/statement
  memcon read articles.csv --column text=Body --column published=day
  cat page.html | memcon read --format html - > page-with-record.html

The form follows the ending of --output (.jsonl, .json, .html, .htm), unless --format is given.

What is fetched from the web is kept as it came, under the name of its SHA-256; read it again, without
the network, with sha256: and the digest for its name.

Exit status 0, or 2 after any input, or day of publication in one, that could not be read.
"""


@click.command("read", help=_HELP)
@click.argument("paths", nargs=-1, metavar="FILE|DIR|URL…|-")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "jsonl", "json", "html"]),
    help="The form; without it that of --output's ending, and text where that tells none.",
)
@click.option("--json", "as_json", is_flag=True, help="Short for --format json.")
@click.option("--text", "source", is_flag=True, help="Give the source text too: coloured, or as a field of JSON.")
@context_options
@web_options
@click.option("--output", type=click.Path(dir_okay=False), metavar="FILE", help="Write to FILE, not standard output.")
def command(
    paths: tuple[str, ...], form: str | None, as_json: bool, source: bool, output: str | None, **options: Any
) -> int:
    require_input(paths)
    form = _choose_form(form, as_json, output)
    parse_parties(options["party"])
    parse_columns(options["column"])
    reporter = Reporter()
    lexicon = open_lexicon(options["lexicon"])
    from memcon.api import annotate_all

    documents = with_progress(open_documents(paths, reporter, options), 0)
    records = annotate_all(documents, lexicon=lexicon)
    read = _Counted(records)
    with open_output(output, lambda: read.count > 0 or not reporter.failed, paths) as stream:
        _write(read, form, stream, source)
    return reporter.status


def _choose_form(form: str | None, as_json: bool, output: str | None) -> str:
    """Return the form of the output. Raises click.UsageError where two are asked for."""
    if as_json and form not in (None, "json"):
        problem = f"--json is short for --format json, and --format {form} was given too. Leave one of them out."
        raise click.UsageError(problem, click.get_current_context())
    return "json" if as_json else form or _FORMS.get(PurePath(output or "").suffix.lower(), "text")


class _Counted:
    """Records that are counted as they pass."""

    def __init__(self, records: Iterable[AnnotatedDocument]) -> None:
        self._records, self.count = records, 0

    def __iter__(self) -> Iterator[AnnotatedDocument]:
        for record in self._records:
            self.count += 1
            yield record


def _write(records: Iterable[AnnotatedDocument], form: str, stream: BinaryIO, source: bool) -> None:
    if form == "text":
        _write_text(records, stream, source)
    elif form == "html":
        from memcon.render.page import render_pages

        for part in render_pages(records):
            stream.write(part.encode("utf-8", errors="replace"))
    elif form == "json":
        _write_array(records, stream, source)
    else:
        import orjson

        for record in records:
            stream.write(orjson.dumps(_plain(record, source), option=orjson.OPT_APPEND_NEWLINE))
            stream.flush()


def _plain(record: AnnotatedDocument, source: bool) -> dict[str, Any]:
    """Return the record as plain values, with the text that its offsets count where it is wanted."""
    values = record.to_dict()
    return {**values, "text": record.text} if source else values


def _write_array(records: Iterable[AnnotatedDocument], stream: BinaryIO, source: bool) -> None:
    import orjson

    between = b"[\n"
    try:
        for record in records:
            stream.write(between + orjson.dumps(_plain(record, source), option=orjson.OPT_INDENT_2))
            between = b",\n"
    finally:  # stopped by Ctrl+C, the records read so far make a whole array
        stream.write(b"[]\n" if between == b"[\n" else b"\n]\n")


def _write_text(records: Iterable[AnnotatedDocument], stream: BinaryIO, source: bool) -> None:
    import io

    from memcon.cli.terminal import PipeConsole
    from memcon.render.text import render_text

    if stream is sys.stdout.buffer:
        console = PipeConsole(file=sys.stdout, highlight=False, soft_wrap=False)
        for record in records:
            render_text(record, console, source=source)
        return
    text = io.TextIOWrapper(stream, encoding="utf-8", write_through=True)
    console = PipeConsole(file=text, highlight=False, width=100)
    for record in records:
        render_text(record, console, source=source)
    text.flush()
    text.detach()
