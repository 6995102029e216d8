"""`memcon status`: what became of a commitment."""

from __future__ import annotations

import click

from memcon.cli.commitments import STATUSES
from memcon.cli.inputs import open_lexicon
from memcon.cli.register import by_option, json_option, name_user, print_json, register_option, say, working

_HELP = """Say what became of the commitment KEY, with what shows it.

KEY is as 'memcon commitments' prints it. A later status outranks an earlier one; both are kept.

\b
Example:
  memcon status c12 done --evidence "signed on 3 May, see moa-text" --on 2024-05-03
"""


@click.command("status", help=_HELP)
@click.argument("key", metavar="KEY")
@click.argument("status", type=click.Choice(STATUSES))
@click.option("--evidence", required=True, metavar="WORDS", help="What shows it: words, a document's id, an address.")
@click.option("--on", metavar="DATE", help="The day of what shows it (YYYY-MM-DD).")
@click.option("--reason", default="", metavar="WORDS", help="Why; kept with it.")
@register_option
@by_option
@json_option
def command(
    key: str, status: str, evidence: str, on: str | None, reason: str, register: str | None, **options: str | None
) -> int:
    with working(register):
        from memcon.register import models
        from memcon.register.judge import Judge
        from memcon.register.queries import describe_commitments
        from memcon.register.writing import now

        judge = Judge(name_user(options["by"]), open_lexicon(None))
        judge.set_status(key, status, evidence=evidence, on=on, reason=reason)
        found = describe_commitments([models.Commitment.objects.get(key=key)], now()[:10])[0]
    if options["as_json"]:
        print_json(found)
    else:
        say(f"{key}: {found['status'].replace('_', ' ')}, {found['score_reason']}")
    return 0
