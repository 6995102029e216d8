"""`memcon brief`: the brief for the next round."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from memcon.cli.chains import as_of_option, chain_options, open_chain, open_embed, print_report
from memcon.cli.inputs import Reporter
from memcon.cli.outputs import write_output

if TYPE_CHECKING:
    from memcon.reports.brief import Brief

_FORMS = {".md": "markdown", ".html": "html", ".htm": "html", ".docx": "docx"}
_HELP = """Write the brief for the next round of the mechanism NAME.

What it is, who leads, the rounds at a glance, what was promised and where it stands, what changed, what the sides tell
differently, open conflicts, a draft agenda and draft questions; every line with its source and exact words as footnote.
The form follows the ending of --output: .md, .html or .docx.

\b
Examples:
  memcon brief JWG-ICC > brief.md
  memcon brief JWG-ICC --output brief.docx --as-of 2026-11-01
  memcon brief JWG-ICC --in examples/jwg-icc.jsonl --output brief.html
"""


@click.command("brief", help=_HELP)
@click.argument("name")
@click.option("--output", type=click.Path(dir_okay=False), metavar="FILE", help="Write to FILE, not standard output.")
@click.option(
    "--format", "form", type=click.Choice(["markdown", "html", "docx"]), help="The form, where FILE tells none."
)
@as_of_option
@chain_options
def command(name: str, output: str | None, form: str | None, as_of: str, as_json: bool, **options: Any) -> int:
    form = form or _FORMS.get(Path(output or "").suffix.lower(), "" if output else "markdown")
    if not form and not as_json:
        raise click.UsageError(f"{output}: which form? End the name with .md, .html or .docx, or give --format.")
    if form == "docx" and output is None and not as_json:
        raise click.UsageError("A Word document needs a file: --output brief.docx.")
    reporter = Reporter()
    chain, lexicon = open_chain(name, options, reporter)
    from memcon.reports.brief import build_brief

    brief = build_brief(chain, lexicon, as_of, embed=open_embed(options["embeddings"]))
    if as_json:
        from memcon.compare.quotes import to_plain

        plain = {k: to_plain(getattr(brief, k)) for k in ("title", "subtitle", "as_of", "sections", "sources", "due")}
        print_report(plain)
        return reporter.status
    write_output(_render(brief, form), output)
    return reporter.status


def _render(brief: Brief, form: str) -> bytes:
    if form == "docx":
        from memcon.reports.brief.word import render_word

        return render_word(brief)
    if form == "html":
        from memcon.reports.brief.page import render_brief_page

        return render_brief_page(brief).encode("utf-8")
    from memcon.reports.brief.markdown import render_markdown

    return render_markdown(brief).encode("utf-8")
