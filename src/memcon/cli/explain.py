"""`memcon explain`: why the record says what it says, and why it is silent where it is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Any

import click

from memcon.cli.inputs import (
    Reporter,
    context_options,
    open_documents,
    open_lexicon,
    require_input,
    web_options,
)
from memcon.cli.reasons import find_reasons
from memcon.lexicon import Lexicon
from memcon.model import AnnotatedDocument
from memcon.render.phrases import say_topics

if TYPE_CHECKING:
    from rich.text import Text

_OWNERS = ("meeting", "act", "quotation", "instrument", "formula")
_LONGEST = 90  # characters of a passage shown beside a field
_NARROWEST = 36  # columns that what was found needs beside its place and class
_HELP = """Show which rule and lexicon entry found each thing, and why fields stayed empty.

It takes what `memcon read` takes: FILES, folders, web addresses or - (standard input).

\b
Examples:
  memcon explain statement.txt --published 2025-01-12
  cat page.html | memcon explain -
"""


@click.command("explain", help=_HELP)
@click.argument("paths", nargs=-1, metavar="FILE|DIR|URL…|-")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a document, a line each.")
@context_options
@web_options
def command(paths: tuple[str, ...], as_json: bool, **options: Any) -> int:
    require_input(paths)
    from memcon.api import annotate_all

    reporter = Reporter()
    lexicon = open_lexicon(options["lexicon"])
    for record in annotate_all(open_documents(paths, reporter, options), lexicon=lexicon):
        explained = build_explanation(record, lexicon)
        if as_json:
            import orjson

            click.echo(orjson.dumps(explained).decode())
        else:
            _show(record, explained)
    return reporter.status


def build_explanation(record: AnnotatedDocument, lexicon: Lexicon | None = None) -> dict[str, Any]:
    """Return what was found with its rule, and what was not with its reason."""
    return {
        "id": record.document.id,
        "found": sorted(_found(record), key=lambda f: (f["start"], f["end"], f["what"])),
        "fields": [_field(record, f) for f in find_reasons(record, lexicon)],
        "notes": [_note(record, n.about, n.reason, n.start, n.end) for n in record.notes],
    }


def _field(record: AnnotatedDocument, field: dict[str, Any]) -> dict[str, Any]:
    """Return a field with the words of what it belongs to."""
    for name in _OWNERS:
        if name in field:
            owner = getattr(record, f"{name}e" if name == "formula" else f"{name}s")[field[name]]
            span = owner.evidence[0] if name == "meeting" and owner.evidence else getattr(owner, "span", None)
            return {**field, "words": record.text[span.start : span.end]} if span is not None else field
    return field


def _item(record: AnnotatedDocument, what: str, start: int, end: int, rule: str, value: str = "") -> dict[str, Any]:
    words = record.text[start:end]
    return {"what": what, "start": start, "end": end, "words": words, "value": value, "rule": rule or "unnamed rule"}


def _found(record: AnnotatedDocument) -> Iterator[dict[str, Any]]:
    for m in record.mentions:
        item = _item(record, m.label, m.start, m.end, m.rule, m.value)
        yield {**item, "antecedent": m.antecedent} if m.antecedent is not None else item
    for index, meeting in enumerate(record.meetings, 1):
        rule, value = meeting.rule, f"{meeting.kind}, {meeting.standing}, {meeting.status}"
        for span in meeting.evidence:
            yield _item(record, "meeting", span.start, span.end, rule, value)
            rule, value = "meetings/same occasion", f"meeting {index}"
    for a in record.acts:
        item = _item(record, a.kind, a.span.start, a.span.end, a.rule, ", ".join(a.actors))
        yield {**item, "topics": list(a.topics), "plover": a.plover, "about": say_topics(a)}
    for q in record.quotations:
        yield _item(record, "quotation", q.span.start, q.span.end, q.rule, q.speaker)
    for f in record.frameworks:
        yield _item(record, "framework", f.span.start, f.span.end, f.rule, f.name)
    for i in record.instruments:
        yield _item(record, "instrument", i.span.start, i.span.end, i.rule, i.name)
    for p in record.formulae:
        yield _item(record, "formula", p.span.start, p.span.end, p.rule, p.name)
    for n in record.forums:
        yield _item(record, "forum", n.start, n.end, n.rule, n.value)


def _note(record: AnnotatedDocument, about: str, reason: str, start: int | None, end: int | None) -> dict[str, Any]:
    words = record.text[start:end] if start is not None else ""
    return {"about": about, "reason": reason, "start": start, "end": end, "words": words}


def _place(field: dict[str, Any]) -> str:
    """Return what a field belongs to: "meeting 1", "" for the document itself."""
    return next((f"{name} {field[name] + 1}" for name in _OWNERS if name in field), "")


def _show(record: AnnotatedDocument, explained: dict[str, Any]) -> None:
    from rich.rule import Rule
    from rich.text import Text

    from memcon.cli.terminal import PipeConsole
    from memcon.render.indent import Indented
    from memcon.render.phrases import clean, one_line, say_title, shorten

    console = PipeConsole(highlight=False)

    def quote(words: str) -> str:
        return f"“{shorten(one_line(words), _LONGEST)}”" if words else ""

    console.print(
        Rule(Text(one_line(explained["id"]) or say_title(record.document), style="bold"), align="left", style="dim")
    )
    console.print(Text("Found", style="bold"))
    for found in _lines(explained["found"], console.width):
        console.print(Indented(*found))
    if explained["fields"]:
        console.print(Text("\nEmpty or doubtful fields", style="bold"))
    for place, fields in groupby(explained["fields"], key=_place):
        indent = 2
        told = list(fields)
        if place:
            heading = Text(f"{place} ").append(quote(told[0].get("words", "")), style="dim")
            console.print(Indented(heading, 2, len(place) + 1))
            indent = 4
        for (state, reason), same in groupby(told, key=lambda f: (f["state"], f["reason"])):
            names = ", ".join(f["field"] for f in same)
            line = Text(f"{names} ({state}): ", style="dim")
            console.print(Indented(line.append(clean(reason), style="not dim"), indent, 2))
    if explained["notes"]:
        console.print(Text("\nNotes", style="bold"))
    for note in explained["notes"]:
        line = Text(f"{note['about']}: ", style="dim")
        line.append(clean(note["reason"]), style="not dim")
        words = quote(note["words"])
        console.print(Indented(line.append(f": {words}" if words else "", style="not dim"), 2, 2))
    console.print()


def _lines(found: list[dict[str, Any]], width: int) -> Iterator[tuple[Text, int, int]]:
    """Yield what was found, each with how far it is set in and how far the lines are that it goes on in.

    Place and class stand in columns; where those would leave the words no room, on a line of their own.
    """
    from rich.text import Text

    from memcon.render.phrases import clean, one_line

    figures = max((len(str(item["end"])) for item in found), default=0)
    label = max((len(item["what"]) for item in found), default=0)
    for item in found:
        place = Text(f"{item['start']:>{figures}}–{item['end']:<{figures}}  ", style="dim")
        place.append(f"{item['what']:<{label}}  ", style="not dim bold")
        line = Text(f"“{one_line(item['words'])}”")
        if item["value"]:
            line.append(f" = {one_line(item['value'])}")
        if item.get("about"):
            line.append(f" [{item['about']}]")
        if "antecedent" in item:
            line.append(f" (refers back to {item['antecedent']})", style="dim")
        line.append(f"  by {clean(item['rule'])}", style="dim")
        if width - len(place) - 2 >= _NARROWEST:
            yield place + line, 2, len(place)
        else:
            place.rstrip()
            yield place, 2, 2
            yield line, 6, 1
