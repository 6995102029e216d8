"""`memcon judge`: confirm, reject, correct, merge, split, undo, and what waits to be judged."""

from __future__ import annotations

import re
from typing import Any

import click

from memcon.cli.inputs import open_lexicon, parse_parties
from memcon.cli.register import by_option, json_option, name_user, print_json, reading, register_option, say, working

_HELP = """Judge what the register proposes. A judgement outranks what was read, now and after any later reading.

Subjects are keys (m12 a meeting, s3 a mechanism, p7 a person, c5 a commitment), as 'memcon rounds', 'memcon show' and
'memcon commitments' print them. 'memcon judge proposals' lists what may be one.

\b
Examples:
  memcon judge correct m5 start 2022-07-21 --reason "the note verbale says so"
  memcon judge merge s2 s9
  memcon judge undo 4
"""
_ACTIONS: dict[str, tuple[tuple[click.Argument, ...], str]] = {
    "correct": (
        (
            click.Argument(["subject"], metavar="KEY"),
            click.Argument(["field"], metavar="FIELD"),
            click.Argument(["value"], metavar="VALUE"),
        ),
        """Set a field of a meeting, or the name of a mechanism or person.

Fields of a meeting: number, start, end, place, country, mode, status, parties (CN,PK), heads:CN ("Name, Office").

\b
Examples:
  memcon judge correct m5 start 2022-07-21
  memcon judge correct m5 heads:PK "Sohail Mahmood, Foreign Secretary"
  memcon judge correct p7 name "Sohail Mahmood"
""",
    ),
    "confirm": (
        (click.Argument(["subject"], metavar="KEY"), click.Argument(["part"], metavar="DOCUMENT|NAME")),
        """Say that DOCUMENT tells of this meeting or commitment, or that NAME means this mechanism or person.

\b
Examples:
  memcon judge confirm m5 jwg-icc-3-news
  memcon judge confirm p7 "Mr. Sun"
""",
    ),
    "reject": (
        (click.Argument(["subject"], metavar="KEY"), click.Argument(["part"], metavar="DOCUMENT|NAME|KEY")),
        """Say that DOCUMENT or NAME does not belong to this subject, or that another KEY is not the same as it.

\b
Examples:
  memcon judge reject m5 jwg-icc-3-news --reason "another group"
  memcon judge reject s2 s9 --reason "one deals with trade, the other with ports"
""",
    ),
    "merge": (
        (click.Argument(["one"], metavar="KEY"), click.Argument(["other"], metavar="KEY")),
        """Say that two meetings, mechanisms, persons or commitments are one.

\b
Example:
  memcon judge merge p3 p8
""",
    ),
    "split": (
        (
            click.Argument(["subject"], metavar="KEY"),
            click.Argument(["parts"], nargs=-1, required=True, metavar="PART…"),
        ),
        """Take PARTs out: documents of a meeting or commitment, names of a mechanism or person.

\b
Example:
  memcon judge split s2 "Joint Cooperation Committee"
""",
    ),
    "undo": (
        (click.Argument(["number"], type=int, metavar="NUMBER"),),
        """Take a judgement back; its number is in 'memcon judge list'.

\b
Example:
  memcon judge undo 4 --reason "mixed up two meetings"
""",
    ),
}


@click.group("judge", help=_HELP)
def command() -> None:
    pass


def _options(function: Any) -> Any:
    for option in (
        json_option,
        by_option,
        click.option("--reason", default="", metavar="WORDS", help="Why; kept with the judgement."),
        click.option("--lexicon", "folder", type=click.Path(), metavar="DIR", help="Lexicon entries, as for 'add'."),
        register_option,
    ):
        function = option(function)
    return function


_SEEN = click.option("--seen", metavar="DIGEST", help="Refuse if the subject is not what it was with this digest.")


def _add(action: str, arguments: tuple[click.Argument, ...], about: str) -> None:
    def run(**given: Any) -> int:
        options = {name: given.pop(name) for name in ("as_json", "by", "folder", "register")}
        more: dict[str, Any] = {name: given[name] for name in ("reason", "seen") if name in given}
        return _judge(action, options, [given[str(a.name)] for a in arguments], more)

    made = command.command(action, help=about)(_options(run if action == "undo" else _SEEN(run)))
    made.params = [*arguments, *made.params]


for _name, (_arguments, _about) in _ACTIONS.items():
    _add(_name, _arguments, _about)


@command.command("passage")
@click.argument("action", type=click.Choice(("confirm", "reject", "correct", "add", "undo")))
@click.argument("document", metavar="DOCUMENT")
@click.argument(
    "part", type=click.Choice(("meeting", "head", "act", "quotation", "framework", "instrument", "formula"))
)
@click.argument("span", metavar="START-END")
@click.option("--kind", metavar="KIND", help="What kind of act it is: commitment, position, request …")
@click.option("--actors", metavar="CODES", help="Who acts: party codes, parted by commas, or all.")
@click.option("--strength", type=click.IntRange(1, 3), help="How binding a commitment is.")
@click.option("--speaker", metavar="NAME", help="Who speaks, of a quotation.")
@_options
def passage(action: str, document: str, part: str, span: str, **options: Any) -> int:
    """Judge what was read from a passage of DOCUMENT, by its offsets as 'memcon show DOCUMENT --json' prints them.

    \b
    Examples:
      memcon judge passage reject jwg-icc-4-pk act 120-188 --reason "a greeting"
      memcon judge passage correct jwg-icc-4-pk act 190-260 --kind commitment --actors CN,PK --strength 2
    """
    match = re.fullmatch(r"(\d{1,9})-(\d{1,9})", span)
    if match is None:
        raise click.BadParameter(f"'{span}' is no span: give START-END, such as 120-188.", param_hint="START-END")
    value: dict[str, Any] = {name: options[name] for name in ("kind", "strength", "speaker") if options[name]}
    if options["actors"]:
        every = options["actors"] == "all"
        value["actors"] = ["all"] if every else list(parse_parties(options["actors"].split(",")))
    with working(options["register"]):
        from memcon.model import Span
        from memcon.register.judge import list_judgements
        from memcon.register.marking import mark_passage
        from memcon.register.queries import find_document

        row = find_document(document)
        mark = (action, part, Span(int(match[1]), int(match[2])))
        mark_passage(row, mark, name_user(options["by"]), value, options["reason"])
        found = list_judgements(f"document:{row.key}")[0]
    _print([found], options["as_json"], single=True)
    return 0


@command.command("list")
@click.argument("subject", required=False, metavar="KEY")
@click.option("--orphaned", is_flag=True, help="Only those whose words are not found any more in a changed text.")
@register_option
@json_option
def list_all(subject: str | None, orphaned: bool, register: str | None, as_json: bool) -> int:
    """List judgements, latest first; of one subject (a key, or document:ID), if given.

    \b
    Examples:
      memcon judge list m5 --json
      memcon judge list --orphaned
    """
    with reading(register):
        from memcon.register.judge import list_judgements

        rows = [row for row in list_judgements(subject) if not orphaned or row["orphaned"]]
    _print(rows, as_json)
    return 0


@command.command("proposals")
@click.argument("kind", required=False, type=click.Choice(("meeting", "mechanism", "person", "commitment")))
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="At most so many.")
@click.option("--offset", type=click.IntRange(0), default=0, help="Leave out the first so many.")
@register_option
@json_option
def proposals(kind: str | None, limit: int, offset: int, register: str | None, as_json: bool) -> int:
    """List what may be one though it stands as two, the likeliest first, with score and reasons.

    \b
    Examples:
      memcon judge proposals
      memcon judge proposals person --limit 50 --json
    """
    with reading(register):
        from memcon.register.queries.proposals import list_proposals

        rows = list_proposals(kind, limit, offset)
    if as_json:
        print_json(rows)
        return 0
    for row in rows:
        first = f"{row['one']['key']} {_short(row['one']['name'])}" if row["one"] else f"“{row['part']}”"
        say(f"{row['score']:.2f}  {first}  =  {row['other']['key']} {_short(row['other']['name'])} ?")
        times = "once" if row["told"] == 1 else f"{row['told']} times"
        say(f"      {'; '.join(row['reasons'])} · told {times}, in {row['part']}", dim=True)
        key = row["other"]["key"]
        words = f"{row['one']['key']} {key}" if row["one"] else f'{key} "{row["part"]}"'
        say(f"      memcon judge {row['action']} {words}   or   memcon judge reject {words}", dim=True)
    if not rows:
        say("Nothing waits.")
    return 0


def _short(name: str) -> str:
    return name if len(name) <= 90 else f"{name[:89].rstrip()}…"


def _judge(action: str, options: dict[str, Any], arguments: list[Any], more: dict[str, Any]) -> int:
    lexicon = open_lexicon(options["folder"])
    with working(options["register"]):
        from memcon.register.judge import Judge, list_judgements

        row = getattr(Judge(name_user(options["by"]), lexicon), action)(*arguments, **more)
        found = next(r for r in list_judgements(row.subject) if r["number"] == row.pk)
    _print([found], options["as_json"], single=True)
    return 0


def _print(rows: list[dict[str, Any]], as_json: bool, *, single: bool = False) -> None:
    if as_json:
        print_json(rows[0] if single else rows)
        return
    for row in rows:
        value = "" if row["value"] is None else row["value"] if isinstance(row["value"], str) else str(row["value"])
        what = " ".join(filter(None, (row["action"], row["subject"], row["field"], value)))
        taken = f" (takes back {row['undoes']})" if row["undoes"] else "" if row["stands"] else " (undone)"
        why = f" · {row['reason']}" if row["reason"] else ""
        say(f"{row['number']:>4}  {row['at']} {row['by']}: {what}{taken}{why}")
        if row["orphaned"]:
            say(f"      its words are not found any more in {', '.join(row['orphaned'])}: please review", fg="yellow")
