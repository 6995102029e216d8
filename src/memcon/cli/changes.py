"""`memcon changes`: two rounds of a mechanism, act by act."""

from __future__ import annotations

import re
from typing import Any

import click

from memcon.cli.chains import chain_options, open_chain, open_embed, open_pair, print_report
from memcon.cli.inputs import Reporter, open_lexicon

_DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?\Z")
_HELP = """Say what changed between two rounds of the mechanism NAME: the last two, or those of --from and --to.

Or between two documents, each a file, FILE::ID for one document of a JSON lines file, or the id of a document of the
register: two calls, visits or statements of the same states, say, that belong to no series with a name.

Every row holds both passages with the words that changed, why they were paired, and a score. Set phrases and
subjects stand apart; so does what was promised and is not heard of again.

\b
Examples:
  memcon changes JWG-ICC
  memcon changes JWG-ICC --from 4 --to 5 --json
  memcon changes JWG-ICC --from 2022-07 --to 2025-01
  memcon changes JWG-ICC --in examples/jwg-icc.jsonl
  memcon changes call-in-march.txt call-in-june.txt
"""


@click.command("changes", help=_HELP)
@click.argument("name", metavar="NAME|EARLIER")
@click.argument("later", required=False)
@click.option("--from", "first", metavar="N", help="The earlier round: its number, or its day (2024-01-21, 2024-01).")
@click.option("--to", "last", metavar="N", help="The later round, likewise.")
@click.option("--brief", is_flag=True, help="Leave out what is repeated.")
@chain_options
def command(name: str, later: str | None, as_json: bool, **options: Any) -> int:
    first, last, brief = (options.pop(key) for key in ("first", "last", "brief"))
    reporter = Reporter()
    if later is None:
        chain, lexicon = open_chain(name, options, reporter)
    elif first or last:
        raise click.UsageError("--from and --to choose rounds of a mechanism; with two documents they say nothing.")
    else:
        chain, lexicon = open_pair(name, later, options, reporter), open_lexicon(options["lexicon"])
    from memcon.compare.rounds import compare_rounds, pick_rounds
    from memcon.compare.wording import build_wording

    old, new = pick_rounds(chain, _parse_round(first), _parse_round(last))
    report = compare_rounds(chain, old, new, build_wording(lexicon), embed=open_embed(options["embeddings"]))
    if as_json:
        print_report(report)
        return reporter.status
    import sys

    from memcon.cli.terminal import PipeConsole
    from memcon.reports.comparison import render_rounds

    render_rounds(report, PipeConsole(file=sys.stdout, highlight=False), brief=brief)
    return reporter.status


def _parse_round(name: str | None) -> int | str | None:
    if name is None or _DAY.match(name):
        return name
    if name.isdecimal() and 0 < int(name) < 1000:
        return int(name)
    raise click.UsageError(f"'{name}' names no round. Give its number, or its day such as 2024-01-21.")
