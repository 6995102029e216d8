"""`memcon judge`: confirm, reject, correct, merge, split, undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from memcon.cli.inputs import open_lexicon
from memcon.cli.register import by_option, json_option, name_user, print_json, reading, register_option, say, working

F = TypeVar("F", bound=Callable[..., Any])

_HELP = """Judge what the register proposes. A judgement outranks what was read, now and after any later reading.

Subjects are keys (m12 a meeting, s3 a mechanism, p7 a person), as 'memcon rounds' and 'memcon show' print them.

\b
Examples:
  memcon judge correct m5 start 2022-07-21 --reason "the note verbale says so"
  memcon judge merge s2 s9
  memcon judge undo 4
"""


@click.group("judge", help=_HELP)
def command() -> None:
    pass


def _options(function: F) -> F:
    for option in (
        json_option,
        by_option,
        click.option("--seen", metavar="DIGEST", help="Refuse if the subject is not what it was with this digest."),
        click.option("--reason", default="", metavar="WORDS", help="Why; kept with the judgement."),
        click.option("--lexicon", "folder", type=click.Path(), metavar="DIR", help="Lexicon entries, as for 'add'."),
        register_option,
    ):
        function = option(function)
    return function


@command.command("correct")
@click.argument("subject", metavar="KEY")
@click.argument("field", metavar="FIELD")
@click.argument("value", metavar="VALUE")
@_options
def correct(subject: str, field: str, value: str, **options: Any) -> int:
    """Set a field of a meeting, or the name of a mechanism or person.

    Fields of a meeting: number, start, end, place, country, mode, status, parties (CN,PK), heads:CN ("Name, Office").

    \b
    Examples:
      memcon judge correct m5 start 2022-07-21
      memcon judge correct m5 heads:PK "Sohail Mahmood, Foreign Secretary"
    """
    return _judge("correct", options, subject, field, value)


@command.command("confirm")
@click.argument("subject", metavar="KEY")
@click.argument("document", metavar="DOCUMENT")
@_options
def confirm(subject: str, document: str, **options: Any) -> int:
    """Say that DOCUMENT tells of this meeting.

    \b
    Example:
      memcon judge confirm m5 jwg-icc-3-news
    """
    return _judge("confirm", options, subject, document)


@command.command("reject")
@click.argument("subject", metavar="KEY")
@click.argument("document", metavar="DOCUMENT")
@_options
def reject(subject: str, document: str, **options: Any) -> int:
    """Say that DOCUMENT does not tell of this meeting.

    \b
    Example:
      memcon judge reject m5 jwg-icc-3-news --reason "another group"
    """
    return _judge("reject", options, subject, document)


@command.command("merge")
@click.argument("one", metavar="KEY")
@click.argument("other", metavar="KEY")
@_options
def merge(one: str, other: str, **options: Any) -> int:
    """Say that two meetings, mechanisms or persons are one.

    \b
    Example:
      memcon judge merge p3 p8
    """
    return _judge("merge", options, one, other)


@command.command("split")
@click.argument("subject", metavar="KEY")
@click.argument("parts", nargs=-1, required=True, metavar="PART…")
@_options
def split(subject: str, parts: tuple[str, ...], **options: Any) -> int:
    """Take PARTs out: documents of a meeting, or names of a mechanism or person.

    \b
    Example:
      memcon judge split s2 "Joint Cooperation Committee"
    """
    return _judge("split", options, subject, list(parts))


@command.command("undo")
@click.argument("number", type=int, metavar="NUMBER")
@_options
def undo(number: int, **options: Any) -> int:
    """Take a judgement back; its number is in 'memcon judge list'.

    \b
    Example:
      memcon judge undo 4 --reason "mixed up two meetings"
    """
    options.pop("seen")
    return _judge("undo", options, number)


@command.command("list")
@click.argument("subject", required=False, metavar="KEY")
@register_option
@json_option
def list_all(subject: str | None, register: str | None, as_json: bool) -> int:
    """List judgements, latest first; of one subject, if given.

    \b
    Example:
      memcon judge list m5 --json
    """
    with reading(register):
        from memcon.register.judge import list_judgements

        rows = list_judgements(subject)
    if as_json:
        print_json(rows)
        return 0
    for row in rows:
        _show(row)
    return 0


def _judge(action: str, options: dict[str, Any], *arguments: Any) -> int:
    lexicon = open_lexicon(options["folder"])
    with working(options["register"]):
        from memcon.register.judge import Judge, list_judgements

        given = {k: options[k] for k in ("reason", "seen") if k in options}
        row = getattr(Judge(name_user(options["by"]), lexicon), action)(*arguments, **given)
        found = next(r for r in list_judgements(row.subject) if r["number"] == row.pk)
    if options["as_json"]:
        print_json(found)
    else:
        _show(found)
    return 0


def _show(row: dict[str, Any]) -> None:
    value = "" if row["value"] is None else row["value"] if isinstance(row["value"], str) else str(row["value"])
    what = " ".join(filter(None, (row["action"], row["subject"], row["field"], value)))
    taken = f" (takes back {row['undoes']})" if row["undoes"] else "" if row["stands"] else " (undone)"
    why = f" · {row['reason']}" if row["reason"] else ""
    say(f"{row['number']:>4}  {row['at']} {row['by']}: {what}{taken}{why}")
