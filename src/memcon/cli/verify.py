"""`memcon verify`: whether a register is what it says."""

from __future__ import annotations

import click

from memcon.cli.register import json_option, print_json, reading, register_option, say

_HELP = """Check the register: the log's sums, texts and records against theirs, every span, links, confirmations.

\b
Example:
  memcon verify --register ministry.db

Exit status 0 where all is well, else 2.
"""


@click.command("verify", help=_HELP)
@register_option
@json_option
def command(register: str | None, as_json: bool) -> int:
    with reading(register):
        from memcon.register.models import Change, Document
        from memcon.register.verifying import verify

        problems = list(verify())
        counts = {"documents": Document.objects.count(), "changes": Change.objects.count()}
    if as_json:
        print_json({**counts, "problems": problems})
    else:
        for problem in problems:
            say(problem)
        if not problems:
            say(f"{counts['documents']} documents and {counts['changes']} lines of the log are as they were written.")
    return 2 if problems else 0
