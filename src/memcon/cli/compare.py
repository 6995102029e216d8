"""`memcon compare`: two accounts of one meeting beside each other."""

from __future__ import annotations

from typing import Any

import click

from memcon.cli.chains import chain_options, open_account, open_embed, print_report
from memcon.cli.inputs import Reporter, open_lexicon

_HELP = """Lay two ACCOUNTS of one meeting beside each other: two sides, two outlets, a release and a newspaper.

An account is a file, FILE::ID for one document of a JSON lines file, or the id of a document of the register. The order
in which the sides name each other is no difference.

\b
Examples:
  memcon compare pakistan.txt china.txt
  memcon compare examples/jwg-icc.jsonl::jwg-icc-5-pk examples/jwg-icc.jsonl::jwg-icc-5-cn
  memcon compare pakistan.txt china.txt --json
"""


@click.command("compare", help=_HELP)
@click.argument("a", metavar="ACCOUNT")
@click.argument("b", metavar="ACCOUNT")
@chain_options
def command(a: str, b: str, as_json: bool, **options: Any) -> int:
    reporter = Reporter()
    lexicon = open_lexicon(options["lexicon"])
    first, second = (open_account(place, options, reporter) for place in (a, b))
    from memcon.compare.accounts import compare_accounts, match_accounts
    from memcon.compare.wording import build_wording

    pair = match_accounts(first, second)
    report = compare_accounts(*pair, build_wording(lexicon), embed=open_embed(options["embeddings"]))
    if as_json:
        print_report(report)
        return reporter.status
    import sys

    from memcon.cli.terminal import PipeConsole
    from memcon.reports.comparison import render_accounts

    render_accounts(report, PipeConsole(file=sys.stdout, highlight=False))
    return reporter.status
