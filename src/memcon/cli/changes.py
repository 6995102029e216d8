"""`memcon changes`: two rounds of a mechanism, act by act."""

from __future__ import annotations

from typing import Any

import click

from memcon.cli.chains import chain_options, open_chain, open_embed, print_report
from memcon.cli.inputs import Reporter

_HELP = """Say what changed between two rounds of the mechanism NAME: the last two, or those of --from and --to.

Every row holds both passages with the words that changed, why they were paired, and a score. Set phrases and
subjects stand apart; so does what was promised and is not heard of again.

\b
Examples:
  memcon changes JWG-ICC
  memcon changes JWG-ICC --from 4 --to 5 --json
  memcon changes JWG-ICC --in examples/jwg-icc.jsonl
"""


@click.command("changes", help=_HELP)
@click.argument("name")
@click.option("--from", "first", type=click.IntRange(1), metavar="N", help="The earlier round.")
@click.option("--to", "last", type=click.IntRange(1), metavar="N", help="The later round.")
@click.option("--brief", is_flag=True, help="Leave out what is repeated.")
@chain_options
def command(name: str, first: int | None, last: int | None, brief: bool, as_json: bool, **options: Any) -> int:
    reporter = Reporter()
    chain, lexicon = open_chain(name, options, reporter)
    from memcon.compare.rounds import compare_rounds, pick_rounds
    from memcon.compare.wording import build_wording

    old, new = pick_rounds(chain, first, last)
    report = compare_rounds(chain, old, new, build_wording(lexicon), embed=open_embed(options["embeddings"]))
    if as_json:
        print_report(report)
        return reporter.status
    import sys

    from memcon.cli.terminal import PipeConsole
    from memcon.reports.comparison import render_rounds

    render_rounds(report, PipeConsole(file=sys.stdout, highlight=False), brief=brief)
    return reporter.status
