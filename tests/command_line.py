"""The command line as its program runs it, in the process of the tests."""

from __future__ import annotations

import sys

import click
import pytest
from click.testing import CliRunner, Result

from memcon.cli import main


def run(*args: str, stdin: str | bytes | None = None) -> Result:
    """Run `memcon` with arguments; an error that it does not tell is raised."""

    @click.command(context_settings={"ignore_unknown_options": True, "help_option_names": []})
    @click.argument("rest", nargs=-1, type=click.UNPROCESSED)
    def whole(rest: tuple[str, ...]) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "argv", ["memcon", *rest])
            main()

    return CliRunner().invoke(whole, list(args), input=stdin, catch_exceptions=False)
