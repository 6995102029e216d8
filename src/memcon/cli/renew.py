"""`memcon renew`: links and comparisons as this Memcon and its lexicon make them."""

from __future__ import annotations

import click

from memcon.cli.register import by_option, name_user, register_option, say, working

_HELP = """Link and compare anew what another Memcon or lexicon linked and compared.

After an update, the first document or judgement would do the same, and until then pages of mechanisms take longer.
'memcon serve' does it when it starts. Documents are not read again: 'memcon add --again' does that. What people judged
stays. A renewal that was stopped goes on where it was.

\b
Examples:
  memcon renew --register ministry.db
  memcon renew --all
"""


@click.command("renew", help=_HELP)
@register_option
@by_option
@click.option("--all", "force", is_flag=True, help="Link and compare everything anew, whoever did it last.")
def command(register: str | None, by: str | None, force: bool) -> int:
    from memcon.api import load_lexicon

    user = name_user(by)
    with working(register):
        from memcon.register.renewing import renew

        changed = renew(user, load_lexicon(), force=force, tell=lambda line: click.echo(f"memcon: {line}", err=True))
    say("Links and comparisons are up to date." if changed else "Links and comparisons were up to date.")
    return 0
