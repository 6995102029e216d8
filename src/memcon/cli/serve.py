"""`memcon serve`: the register in a browser."""

from __future__ import annotations

import os
from importlib.util import find_spec

import click

from memcon.cli.register import register_option
from memcon.errors import MissingExtra

_NEEDED = ("django", "ninja", "axes", "csp", "jinja2", "whitenoise", "gunicorn", "rapidfuzz")
_HELP = """Open the register in a browser, to read, compare and correct it.

Without --team it is served to this machine alone, and whoever sits at it may read and edit; the register is made
where there is none. With --team people sign in; MEMCON_SECRET_KEY, MEMCON_HOSTS and DATABASE_URL must be set, and a
proxy in front speaks HTTPS (see docs/how-to/serve-a-team.md).

\b
Examples:
  memcon serve
  memcon serve --register ministry.db --port 8080
  memcon serve --team --bind 127.0.0.1:8000 --workers 4
"""


@click.command("serve", help=_HELP)
@register_option
@click.option("--host", default="127.0.0.1", metavar="ADDRESS", help="Loopback address. Default: 127.0.0.1.")
@click.option("--port", default=8642, type=click.IntRange(1, 65535), help="Default: 8642.")
@click.option("--team", is_flag=True, help="Serve a team, with accounts, through gunicorn.")
@click.option("--bind", default="127.0.0.1:8000", metavar="ADDRESS:PORT", help="With --team: where gunicorn listens.")
@click.option("--workers", default=3, type=click.IntRange(1, 64), help="With --team: how many programs. Default: 3.")
def command(register: str | None, host: str, port: int, team: bool, bind: str, workers: int) -> int:
    if not all(map(find_spec, _NEEDED)):
        raise MissingExtra("serve", "Serving the register")
    from memcon.web import serving

    if team:
        if register:
            os.environ["MEMCON_REGISTER"] = register
        serving.check_team(dict(os.environ))
        serving.prepare_site(register, "team")
        serving.renew_register(_tell)
        serving.serve_team(bind, workers)
        return 0
    serving.check_local(host)
    serving.prepare_site(register, "local")
    serving.renew_register(_tell)
    click.echo(f"The register is open at http://{host}:{port}/ until you press Ctrl+C.")
    try:
        serving.serve_local(host, port)
    except KeyboardInterrupt:
        click.echo("")
    return 0


def _tell(line: str) -> None:
    click.echo(f"memcon: {line}", err=True)
