"""`memcon commitments`: the ledger."""

from __future__ import annotations

from typing import Any

import click

from memcon.cli.register import json_option, print_json, reading, register_option, say

STATUSES = ("open", "in_progress", "done", "dropped", "overtaken", "not_verifiable")
_HELP = """List commitments by the time they were first made: words, actors, strength, restatements, status, score.

NAME is a mechanism, as for 'memcon rounds'. The score (-1, 0, +1) is given by a person's status within the time to
the next round; ambition, from 1 to 5, tells how much is asked for and nothing of delivery.

\b
Examples:
  memcon commitments JWG-ICC
  memcon commitments --status open --actor PK --json
"""


@click.command("commitments", help=_HELP)
@click.argument("name", required=False)
@click.option("--status", type=click.Choice(STATUSES), help="Only those of this status.")
@click.option("--actor", metavar="CODE", help="Only those that this party names itself in.")
@click.option("--words", metavar="WORDS", help="Only those that hold all these words.")
@register_option
@json_option
def command(name: str | None, register: str | None, as_json: bool, **wanted: Any) -> int:
    with reading(register):
        from memcon.register.queries import find_mechanism, list_commitments

        found = list_commitments(find_mechanism(name) if name else None, **wanted)
    if as_json:
        print_json(found)
        return 0
    for c in found:
        _show(c)
    return 0


def _show(c: dict[str, Any]) -> None:
    from memcon.render.phrases import STRENGTHS, one_line, say_actors, say_day

    say(f"{c['key']:<6} “{one_line(c['words'])}”")
    score = "not scored" if c["score"] is None else f"score {c['score']:+d}" if c["score"] else "score 0"
    strength = STRENGTHS.get(c["strength"] or 0)
    say("       " + " · ".join(filter(None, (say_actors(c["actors"]), strength, c["status"].replace("_", " "),
                                             f"{score}: {c['score_reason']}"))))  # fmt: skip
    made = " ".join(filter(None, (c["mechanism"], str(c["number"] or ""), say_day(c["start"]))))
    others = [t["document"] for t in c["told"][1:]]
    say(f"       made {made} in {c['told'][0]['document']}" + (f"; again in {', '.join(others)}" if others else ""))
    details = [
        f"by {say_day(c['deadline'])}" if c["deadline"] else "",
        f"{c['currency']} {c['amount']:,.0f}" if c["amount"] else "",
    ]
    details += [f"{k['kind']} “{one_line(k['words'])}”" for k in c["catalysts"]]
    if any(details):
        say("       " + " · ".join(filter(None, details)), dim=True)
