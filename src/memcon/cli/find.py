"""`memcon find`: words in the register's documents."""

from __future__ import annotations

import click

from memcon.cli.register import json_option, print_json, reading, register_option, say

_HELP = """Find documents that hold all WORDS, in any form of the word; the best first, with the passage.

A phrase in quotation marks is found as it stands; a minus before a word leaves out what holds it.

\b
Examples:
  memcon find "knowledge pool"
  memcon find fisheries agreement -tuna --json
"""


@click.command("find", help=_HELP, context_settings={"ignore_unknown_options": True})
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True, help="At most so many.")
@register_option
@json_option
def command(words: tuple[str, ...], limit: int, register: str | None, as_json: bool) -> int:
    # The shell has taken the quotation marks away: an argument of several words was a phrase.
    question = " ".join(f'"{w}"' if " " in w and '"' not in w else w for w in words)
    with reading(register):
        from memcon.register.search import MARK_END, MARK_START, find_words

        found = find_words(question, limit)
    if as_json:
        print_json(
            [
                {
                    "document": f.key,
                    "title": f.title,
                    "published": f.published,
                    "publisher": f.publisher,
                    "snippet": f.snippet.replace(MARK_START, "**").replace(MARK_END, "**"),
                    "score": round(f.score, 4),
                }
                for f in found
            ]
        )
        return 0
    for f in found:
        say(f"{f.key}  {f.title or ''}", bold=True)
        say("  " + " · ".join(filter(None, (f.published, f.publisher))), dim=True)
        say("  " + " ".join(f.snippet.replace(MARK_START, "»").replace(MARK_END, "«").split()))
    if not found:
        say("No document holds these words.")
    return 0
