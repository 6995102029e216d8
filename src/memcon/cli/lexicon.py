"""`memcon lexicon`: check and list entries."""

from __future__ import annotations

from typing import Any

import click

from memcon.cli.inputs import open_lexicon

_HELP = """Check or list lexicon entries.

\b
Examples:
  memcon lexicon check my-lexicon/
  memcon lexicon list --label verb
"""
_CHECK = """Say what is wrong with the lexicon in DIR, with file, line and entry.

\b
Example:
  memcon lexicon check my-lexicon/

Exit status 0 where all is well, else 2.
"""
_LIST = """List the entries whose form, value or rule contains WORDS (all without WORDS).

\b
Examples:
  memcon lexicon list Pakistan
  memcon lexicon list --label office --json
  memcon lexicon list --label topic --json

With --json, a topic has its DAC code and its goals too, a verb its PLOVER code.
"""
_CODES = ("dac", "sdg", "plover")  # of other schemes


@click.group("lexicon", help=_HELP)
def command() -> None:
    pass


@command.command("check", help=_CHECK)
@click.argument("folder", metavar="DIR")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a problem, a line each.")
def check(folder: str, as_json: bool) -> int:
    from memcon.api import check_lexicon

    problems = check_lexicon(folder)
    for error in problems:
        if as_json:
            _print_json({"file": error.file, "line": error.line, "entry": error.entry, "problem": error.problem})
        else:
            click.echo(f"memcon: {error}", err=True)
    if not problems and not as_json:
        click.echo(f"{folder}: no problems found.")
    return 2 if problems else 0


@command.command("list", help=_LIST)
@click.argument("words", required=False)
@click.option("--label", metavar="LABEL", help="Only entries of this class (state, office, verb, …).")
@click.option("--lexicon", "folder", type=click.Path(), metavar="DIR", help="Add or override entries from DIR.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object an entry, a line each.")
def list_entries(words: str | None, label: str | None, folder: str | None, as_json: bool) -> int:
    wanted = (words or "").casefold()
    entries = open_lexicon(folder).entries
    labels = {entry.label for entry in entries}
    if label and label not in labels:
        raise click.UsageError(f"There is no class '{label}'. The classes are: {', '.join(sorted(labels))}.")
    found = False
    for entry in entries:
        if label and entry.label != label:
            continue
        if wanted and not any(wanted in part.casefold() for part in (entry.form, entry.value, entry.rule)):
            continue
        found = True
        if as_json:
            codes = {key: entry.attributes[key] for key in _CODES if entry.attributes.get(key)}
            _print_json({"form": entry.form, "label": entry.label, "value": entry.value, "rule": entry.rule, **codes})
        else:
            click.echo(f"{entry.label}\t{entry.form}\t{entry.value}\t{entry.rule}")
    if not found:
        click.echo(f"memcon: no entry holds '{words}'.", err=True)
    return 0


def _print_json(value: dict[str, Any]) -> None:
    import orjson

    click.echo(orjson.dumps(value).decode())
