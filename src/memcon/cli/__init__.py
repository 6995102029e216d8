"""The command line: one file a command, loaded when it is called."""

from __future__ import annotations

import io
import os
import sys
from importlib import import_module

import click

from memcon import __version__
from memcon.errors import MemconError

COMMANDS = {
    "read": ("memcon.cli.read", "Read documents into records."),
    "explain": ("memcon.cli.explain", "Show which rule found each thing, and why fields stayed empty."),
    "watch": ("memcon.cli.watch", "Watch feeds for new documents."),
    "bulk": ("memcon.cli.bulk", "Read any number of documents into a Parquet dataset."),
    "add": ("memcon.cli.add", "Read documents and keep them in the register."),
    "mechanisms": ("memcon.cli.mechanisms", "List mechanisms in the register."),
    "rounds": ("memcon.cli.rounds", "Show a mechanism's rounds in order."),
    "show": ("memcon.cli.show", "Show a meeting, person or document."),
    "people": ("memcon.cli.people", "List people who led at meetings."),
    "commitments": ("memcon.cli.commitments", "List commitments with their status."),
    "copies": ("memcon.cli.copies", "List who tells the same text, and what was changed."),
    "status": ("memcon.cli.status", "Say what became of a commitment."),
    "confirm": ("memcon.cli.confirm", "Confirm a meeting's record for a side."),
    "log": ("memcon.cli.log", "List changes."),
    "renew": ("memcon.cli.renew", "Link and compare anew what another Memcon or lexicon did."),
    "verify": ("memcon.cli.verify", "Check that the register is as it was written."),
    "dump": ("memcon.cli.dump", "Write the whole register to a file."),
    "load": ("memcon.cli.load", "Load a dump into a new register."),
    "judge": ("memcon.cli.judge", "Confirm, reject, correct, merge, split, undo."),
    "find": ("memcon.cli.find", "Find words in the documents."),
    "changes": ("memcon.cli.changes", "Say what changed between two rounds of a mechanism."),
    "history": ("memcon.cli.history", "Follow every commitment of a mechanism through its rounds."),
    "compare": ("memcon.cli.compare", "Lay two accounts of one meeting beside each other."),
    "check": ("memcon.cli.check", "Check whether a mechanism's rounds add up."),
    "brief": ("memcon.cli.brief", "Write the brief for the next round."),
    "frameworks": ("memcon.cli.frameworks", "Lay a named plan over what a mechanism's documents say."),
    "export": ("memcon.cli.export", "Write the register in another format."),
    "serve": ("memcon.cli.serve", "Open the register in a browser."),
    "schema": ("memcon.cli.schema", "Print the JSON Schema of a record."),
    "lexicon": ("memcon.cli.lexicon", "Check or list lexicon entries."),
}


class LazyGroup(click.Group):
    """A group that imports a command's module only to run it or to show its help."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = import_module(COMMANDS[cmd_name][0]).command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            from difflib import get_close_matches

            alike = " or ".join(f"'{found}'" for found in get_close_matches(name, COMMANDS))
            raise click.UsageError(f"No such command '{name}'." + (f" Did you mean {alike}?" if alike else ""), ctx)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        try:
            status = super().invoke(ctx)
            sys.stdout.flush()
            return status
        except BrokenPipeError:
            _drop_output()  # the reader went away (`| head`): no news for anybody
            return 0

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, about) for name, (_, about) in COMMANDS.items()])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="memcon %(version)s")
def group() -> None:
    """Memcon reads diplomatic documents into verified records: who met, and what was said.

    \b
    Example:
      memcon read statement.txt --published 2025-01-12
    """


def _drop_output() -> None:
    """Send what is left of the output nowhere: at its end Python would try to write it again, and complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _soften(stream: object) -> None:
    """Let a terminal or pipe without a character have "?" in its place: a mark of layout must not end the command."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="replace")


def main() -> None:
    """Run the command line; exit status 0, or 2 after any bad input."""
    _soften(sys.stdout)
    try:
        status = group(standalone_mode=False)
    except click.exceptions.Abort:
        click.echo("memcon: stopped.", err=True)
        sys.exit(130)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        sys.exit(2)
    except click.ClickException as error:
        problem = " ".join(error.format_message().split())
        hint = ""
        if isinstance(error, click.UsageError) and error.ctx is not None:
            hint = f" See '{error.ctx.command_path} --help'."
        click.echo(f"memcon: {problem}{hint}", err=True)
        sys.exit(2)
    except MemconError as error:
        plain = "".join(c if c.isprintable() or c == "\n" else "\ufffd" for c in str(error))
        click.echo(f"memcon: {plain}", err=True)
        sys.exit(2)
    except OSError as error:
        _drop_output()
        place = error.filename or "standard output"
        click.echo(f"memcon: {place}: cannot be written or read ({error.strerror or error}).", err=True)
        sys.exit(2)
    sys.exit(status if isinstance(status, int) else 0)
