"""`memcon show`: all that is known of one meeting, person or document."""

from __future__ import annotations

from typing import Any

import click

from memcon.cli.register import json_option, print_json, reading, register_option, say

_HELP = """Show the meeting, person or document NAME with the evidence.

NAME is a key, a mechanism with a number or a day, a person's name, or a document's id, address or title.

\b
Examples:
  memcon show "JWG-ICC 4"
  memcon show "Sun Weidong"
  memcon show jwg-icc-4-pk --json
"""


@click.command("show", help=_HELP)
@click.argument("name")
@register_option
@json_option
def command(name: str, register: str | None, as_json: bool) -> int:
    with reading(register):
        from memcon.register import models
        from memcon.register.queries import describe_person, describe_single_round, find_subject

        subject = find_subject(name)
        if isinstance(subject, models.Document):
            return _show_document(subject, as_json)
        if isinstance(subject, models.Person):
            person = describe_person(subject)
            print_json(person) if as_json else _show_person(person)
            return 0
        found = describe_single_round(subject)
        print_json(found) if as_json else _show_round(found)
    return 0


def _show_document(document: Any, as_json: bool) -> int:
    from memcon.register.queries import load_record

    record = load_record(document)
    if as_json:
        print_json(record.to_dict())
        return 0
    from memcon.cli.terminal import PipeConsole
    from memcon.render.text import render_text

    render_text(record, PipeConsole(highlight=False), source=False)
    return 0


def _show_person(person: dict[str, Any]) -> None:
    from memcon.render.phrases import say_day

    say(f"{person['name']} · {person['party'] or 'party not told'} · {person['key']}", bold=True)
    others = [n for n in person["names"] if n != person["name"]]
    if others:
        say(f"  also: {', '.join(others)}")
    for office in person["offices"]:
        years = " to ".join(dict.fromkeys(say_day(d) for d in (office["first"], office["last"]) if d))
        say(f"  {office['office']}, {office['party'] or '–'} · {years}")
    for m in person["meetings"]:
        name = m["mechanism"] or "meeting"
        number = f" {m['number']}" if m["number"] is not None else ""
        day, place = say_day(m["start"]) or "day not told", m["place"] or "place not told"
        say(f"  {day} · {name}{number} · {place} · {m['key']}")


def _show_round(found: dict[str, Any]) -> None:
    from memcon.cli.rounds import say_value, show_round

    if found["mechanism"]:
        say(f"{found['mechanism']['name']} · {found['mechanism']['key']}", bold=True)
    show_round(found)
    for field, value in found["values"].items():
        say(f"       {field}: {say_value(value['value'])} · {value['why']}", dim=True)
    for account in found["accounts"]:
        about = " · ".join(filter(None, (account["publisher"], account["published"])))
        say(f"     {account['document']} · {about} · {account['acts']} acts")
        if account["words"]:
            say(f"       “{' '.join(account['words'].split())}”")
