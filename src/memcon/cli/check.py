"""`memcon check`: does the chain of rounds add up?"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from memcon.cli.chains import as_of_option, chain_options, open_chain, print_report
from memcon.cli.inputs import Reporter

if TYPE_CHECKING:
    from memcon.resolve import Chain, Finding

_HELP = """Check whether the rounds of the mechanism NAME add up.

Missing rounds and double numbers, what one round says of another against the record, the promised place and time of
the next round against what came, accounts that differ, the rank of heads, intervals, and whether the next round is
due or overdue.

\b
Examples:
  memcon check JWG-ICC
  memcon check JWG-ICC --as-of 2026-11-01 --json
  memcon check JWG-ICC --in examples/jwg-icc.jsonl --problems
"""


@click.command("check", help=_HELP)
@click.argument("name")
@click.option("--problems", is_flag=True, help="Print what asks for a look only.")
@as_of_option
@chain_options
def command(name: str, problems: bool, as_of: str, as_json: bool, **options: Any) -> int:
    reporter = Reporter()
    chain, lexicon = open_chain(name, options, reporter)
    from memcon.reports.brief.names import Names
    from memcon.reports.findings import report_findings
    from memcon.resolve import NameReader, check_chain

    findings = [f for f in check_chain(chain, NameReader(lexicon), as_of) if f.is_problem or not problems]
    report = report_findings(chain, findings, as_of, Names(lexicon))
    if as_json:
        print_report(report)
    else:
        _print(chain, findings, report)
    return reporter.status


def _print(chain: Chain, findings: list[Finding], report: dict[str, Any]) -> None:
    from memcon.cli.terminal import PipeConsole
    from memcon.reports.findings import render_findings

    render_findings(chain, findings, report, PipeConsole(file=sys.stdout, highlight=False))
