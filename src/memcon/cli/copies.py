"""`memcon copies`: who else tells the same text, and what they changed."""

from __future__ import annotations

from typing import Any

import click

from memcon.cli.register import json_option, print_json, reading, register_option, say

_HELP = """List the documents that tell the same text as DOCUMENT, and what was changed between the two.

\b
Example:
  memcon copies jwg-icc-4-pk --json
"""


@click.command("copies", help=_HELP)
@click.argument("document")
@register_option
@json_option
def command(document: str, register: str | None, as_json: bool) -> int:
    with reading(register):
        from memcon.register.copies import list_copies
        from memcon.register.queries import find_document

        found = list_copies(find_document(document))
    if as_json:
        print_json(found)
        return 0
    for copy in found:
        _show(copy)
    if not found:
        say(f"No other document tells the text of {document}.")
    return 0


def _show(copy: dict[str, Any]) -> None:
    about = " · ".join(filter(None, (copy["publisher"], copy["published"])))
    say(f"{copy['document']} · {about} · {copy['likeness']:.0%} alike, first told in {copy['original']}", bold=True)
    for change in copy["changes"]:
        say(f"  {change['kind']}")
        for mark, side in (("-", "original"), ("+", "copy")):
            if change[side]:
                say(f"    {mark} {' '.join(change[side].split())}")
