"""`memcon rounds`: a mechanism's meetings in order."""

from __future__ import annotations

from typing import Any

import click

from memcon.cli.register import json_option, print_json, reading, register_option, say

_HELP = """Show the rounds of the mechanism NAME in order: day, place, heads, what documents differ on.

NAME may be an acronym, part of a name, a near spelling or a key. Where several mechanisms fit, they are listed.

\b
Examples:
  memcon rounds JWG-ICC
  memcon rounds "political consultations" --json
"""


@click.command("rounds", help=_HELP)
@click.argument("name")
@register_option
@json_option
def command(name: str, register: str | None, as_json: bool) -> int:
    with reading(register):
        from memcon.register.queries import describe_chain, load_chain

        chain = describe_chain(load_chain(name))
    if as_json:
        print_json(chain)
    else:
        _show(chain)
    return 0


def _show(chain: dict[str, Any]) -> None:
    from memcon.render.phrases import say_day

    mechanism = chain["mechanism"]
    acronym = f" ({mechanism['acronym']})" if mechanism["acronym"] not in (None, mechanism["name"]) else ""
    say(f"{mechanism['name']}{acronym} · {' – '.join(mechanism['parties'])} · {mechanism['key']}", bold=True)
    known = 0
    for r in chain["rounds"]:
        for missing in range(known + 1, r["number"] or 0) if known or r is chain["rounds"][0] else ():
            say(f"{missing:>3}  missing: no document tells of it", fg="yellow")
        known = max(known, r["number"] or 0)
        show_round(r)
    if chain["due"]:
        say(f"next due {say_day(chain['due']['day'])}: {chain['due']['basis']}", dim=True)


def show_round(r: dict[str, Any]) -> None:
    """Print one round: its line, heads, and what documents differ on."""
    from memcon.render.phrases import say_range

    number = f"{r['number']:>3}" if r["number"] is not None else "  –"
    days = say_range(r["start"], r["end"])
    place = ", ".join(filter(None, (r["place"], r["country"] if r["country"] != r["place"] else None)))
    where = place or {"virtual": "virtual", "hybrid": "hybrid"}.get(r["mode"] or "", "place not told")
    status = "" if r["status"] == "held" else f" · {r['status']}"
    told = len(r["accounts"])
    accounts = f"{told} account{'s' if told != 1 else ''}"
    say(f"{number}  {days or 'day not told'} · {where}{status} · {accounts} · {r['key']}")
    for head in r["heads"]:
        say("       " + ", ".join(filter(None, (head["name"], head["office"], head["party"]))))
    for field in r["conflicts"]:
        show_conflict(field, r["values"][field])


def show_conflict(field: str, value: dict[str, Any]) -> None:
    """Print which documents tell which value of a field."""
    from memcon.resolve.findings import say_sources

    by_value: dict[str, list[str]] = {}
    for told in value["told"]:
        by_value.setdefault(say_value(told["value"]), []).append(told["document"])
    parts = [f"{text} ({say_sources(documents)})" for text, documents in by_value.items()]
    say(f"     ! {field.replace(':', ' of ')}: {' against '.join(parts)}", fg="yellow")


def say_value(value: Any) -> str:
    """Return a field's value in words: party codes and heads in a row."""
    if not isinstance(value, list):
        return str(value)
    return "; ".join(", ".join(filter(None, v[:2])) if isinstance(v, list) else v for v in value)
