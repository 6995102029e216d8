"""`memcon history`: every commitment of a mechanism from its first mention on."""

from __future__ import annotations

from typing import Any

import click

from memcon.cli.chains import chain_options, open_chain, open_embed, print_report
from memcon.cli.inputs import Reporter
from memcon.cli.outputs import write_output

_HELP = """Follow every commitment of the mechanism NAME from its first mention through all rounds.

The table has rounds across and commitments down; --svg writes the same as a picture.

\b
Examples:
  memcon history JWG-ICC
  memcon history JWG-ICC --svg jwg-icc.svg
  memcon history JWG-ICC --in examples/jwg-icc.jsonl --every-act
"""


@click.command("history", help=_HELP)
@click.argument("name")
@click.option("--every-act", is_flag=True, help="Follow positions, reviews and the rest too.")
@click.option("--svg", type=click.Path(dir_okay=False), metavar="FILE", help="Write the picture to FILE.")
@chain_options
def command(name: str, every_act: bool, svg: str | None, as_json: bool, **options: Any) -> int:
    reporter = Reporter()
    chain, lexicon = open_chain(name, options, reporter)
    from memcon.compare.follow import follow_commitments
    from memcon.compare.wording import build_wording

    embed = open_embed(options["embeddings"])
    history = follow_commitments(chain, build_wording(lexicon), every_act=every_act, embed=embed)
    if svg:
        from memcon.reports.history_picture import render_history_picture

        write_output(render_history_picture(history).encode(), svg)
    if as_json:
        print_report(history)
        return reporter.status
    import sys

    from memcon.cli.terminal import PipeConsole
    from memcon.reports.comparison import render_history

    render_history(history, PipeConsole(file=sys.stdout, highlight=False))
    return reporter.status
