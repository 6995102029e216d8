"""`memcon frameworks`: named plans laid over what a mechanism's documents say."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from memcon.cli.chains import chain_options, open_chain, print_report
from memcon.cli.inputs import Reporter
from memcon.errors import CompareError

if TYPE_CHECKING:
    from memcon.compare.frameworks import Plan

_HELP = """Lay a framework over the acts of the mechanism NAME: who speaks to which of its parts.

PLAN is the name of a framework that a document lists ("five corridors"), SDGs, or a TOML file of your own. With
--cross, two frameworks are crossed; without --plan, the known ones are listed.

\b
Examples:
  memcon frameworks JWG-ICC
  memcon frameworks JWG-ICC --plan SDGs --by round
  memcon frameworks JWG-ICC --plan "five corridors" --cross "5 Es"
  memcon frameworks JWG-ICC --plan my-plan.toml --in examples/jwg-icc.jsonl
"""


@click.command("frameworks", help=_HELP)
@click.argument("name")
@click.option("--plan", metavar="PLAN", help="The framework: its name, SDGs, or a TOML file.")
@click.option("--cross", metavar="PLAN", help="A second framework to cross it with.")
@click.option(
    "--by", type=click.Choice(["party", "round"]), default="party", show_default=True, help="What stands across."
)
@click.option("--counts", is_flag=True, help="Print the matrix alone, without the acts behind it.")
@chain_options
def command(
    name: str, plan: str | None, cross: str | None, by: str, counts: bool, as_json: bool, **options: Any
) -> int:
    reporter = Reporter()
    chain, lexicon = open_chain(name, options, reporter)
    from memcon.compare.frameworks import build_sdgs, cross_plans, find_plan, find_plans, lay_over
    from memcon.compare.wording import build_wording

    known = [*find_plans(chain), build_sdgs(lexicon)]
    if plan is None:
        if as_json:
            print_report([{"name": p.name, "parts": [part.name for part in p.parts]} for p in known])
        else:
            for found in known:
                click.echo(f"{found.name}: {', '.join(part.name for part in found.parts)}")
        return reporter.status
    wording = build_wording(lexicon)
    first = _open_plan(plan, known, find_plan)
    if cross is None:
        matrix = lay_over(first, chain, wording, by=by)
    else:
        matrix = cross_plans(first, _open_plan(cross, known, find_plan), chain, wording)
    if as_json:
        print_report(matrix)
        return reporter.status
    import sys

    from memcon.cli.terminal import PipeConsole
    from memcon.reports.comparison import render_matrix

    render_matrix(matrix, PipeConsole(file=sys.stdout, highlight=False), quotes=not counts)
    return reporter.status


def _open_plan(name: str, known: list[Plan], find: Any) -> Plan:
    from memcon.compare.frameworks import parse_plan

    if not name.endswith(".toml"):
        found: Plan = find(name, known)
        return found
    try:
        return parse_plan(Path(name).read_text("utf-8"), name)
    except (OSError, UnicodeDecodeError) as error:
        raise CompareError(f"{name}: cannot be read ({error}).", "Give a TOML file in UTF-8.") from None
