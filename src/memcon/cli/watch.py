"""`memcon watch`: feeds, and what is new in them."""

from __future__ import annotations

from typing import Any

import click

_HELP = """Watch feeds (RSS, Atom): what is new in them becomes documents in an inbox.

\b
Examples:
  memcon watch add https://example.org/feed.xml
  memcon watch run
  memcon add ~/.local/share/memcon/watch/documents.jsonl

The inbox, the feeds' state and the raw pages lie in one folder: --folder, MEMCON_WATCH, or memcon/watch under the
home's folder for data.
"""
_ADD = """Watch the feed at URL.

\b
Example:
  memcon watch add https://example.org/feed.xml --publisher "Ministry of Foreign Affairs of Norway"
"""
_RUN = """Ask every feed for what is new, and write the new documents into the inbox.

Fit for cron: one run at a time, conditional requests, a pause between pages of a host, and a feed that fails is left
alone for a while, each time longer.

\b
Examples:
  memcon watch run
  */30 * * * *  memcon watch run --quiet

Exit status 0, or 2 where a feed could not be had.
"""
_LIST = """List the watched feeds.

\b
Example:
  memcon watch list --json
"""
_REMOVE = """Watch the feed at URL no longer; its documents stay in the inbox.

\b
Example:
  memcon watch remove https://example.org/feed.xml
"""


def _folder_option(command: Any) -> Any:
    return click.option("--folder", type=click.Path(file_okay=False), metavar="DIR", help="The watch's folder.")(
        command
    )


def _private_option(command: Any) -> Any:
    about = "Fetch from private and loopback addresses too."
    return click.option("--allow-private", is_flag=True, help=about)(command)


def _watch(folder: str | None) -> Any:
    from memcon.sources.watching import Watch, find_watch_folder

    return Watch(folder or find_watch_folder())


@click.group("watch", help=_HELP)
def command() -> None:
    pass


@command.command("add", help=_ADD)
@click.argument("url", metavar="URL")
@click.option("--publisher", metavar="NAME", help="Who publishes it; else the pages or the feed's title say.")
@click.option("--from-now", is_flag=True, help="Leave out what the feed holds at present.")
@_private_option
@_folder_option
def add(url: str, publisher: str | None, from_now: bool, allow_private: bool, folder: str | None) -> int:
    from memcon.render.phrases import clean
    from memcon.sources import FetchLimits

    feed = _watch(folder).add(url, FetchLimits(allow_private), publisher=publisher, from_now=from_now)
    click.echo(f"watching {clean(feed.title or url)}")
    return 0


@command.command("run", help=_RUN)
@click.option("--most", type=click.IntRange(1), default=100, show_default=True, help="New pages a feed and run.")
@click.option("--now", is_flag=True, help="Ask feeds that failed too, before their time.")
@click.option("--pause", type=click.FloatRange(0), default=1.0, show_default=True, metavar="S",
              help="Least seconds between two pages of a host.")  # fmt: skip
@click.option("--quiet", is_flag=True, help="Say nothing where nothing is new and nothing failed.")
@click.option("--json", "as_json", is_flag=True, help="Print the summary as one JSON object.")
@_private_option
@_folder_option
def run(most: int, now: bool, pause: float, quiet: bool, as_json: bool, **options: Any) -> int:
    from memcon.render.phrases import clean
    from memcon.sources import FetchLimits

    watch = _watch(options["folder"])
    summary = watch.run(FetchLimits(options["allow_private"], pause=pause), most=most, now=now)
    if as_json:
        import orjson

        click.echo(orjson.dumps(summary.to_dict()).decode())
    elif summary.documents or summary.problems or not quiet:
        for document in summary.documents:
            click.echo(clean(f"{document['published'] or '          '}  {document['title'] or document['id']}"))
        parts = [f"{len(summary.documents)} new", f"{summary.unchanged} unchanged"]
        parts += [f"{summary.waiting} waiting after a failure (--now asks all the same)"] if summary.waiting else []
        parts += [f"{summary.failed} failed"] if summary.failed else []
        click.echo(f"{summary.feeds} feeds: {', '.join(parts)}.")
        for problem in summary.problems:
            click.echo(f"memcon: {clean(problem)}", err=True)
        if summary.documents:
            click.echo(f"The new documents stand in {watch.inbox}")
    return 2 if summary.failed else 0


@command.command("list", help=_LIST)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a feed, a line each.")
@_folder_option
def list_feeds(as_json: bool, folder: str | None) -> int:
    from memcon.render.phrases import clean

    for feed in _watch(folder).feeds():
        if as_json:
            import orjson

            about = {
                "url": feed.url, "title": feed.title, "publisher": feed.publisher, "seen": len(feed.seen),
                "failures": feed.failures, "problem": feed.problem,
            }  # fmt: skip
            click.echo(orjson.dumps(about).decode())
        else:
            times = f" {feed.failures} times" if feed.failures > 1 else ""
            state = f"failed{times}: {feed.problem}" if feed.problem else f"{len(feed.seen)} seen"
            click.echo(clean(f"{feed.url}  {feed.title or ''}  ({state})"))
    return 0


@command.command("remove", help=_REMOVE)
@click.argument("url", metavar="URL")
@_folder_option
def remove(url: str, folder: str | None) -> int:
    _watch(folder).remove(url)
    return 0
