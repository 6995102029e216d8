"""What the commands of comparison share: a mechanism's chain from the register or straight from files."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from memcon.cli.inputs import Reporter, open_documents, open_lexicon
from memcon.cli.register import reading, register_option

if TYPE_CHECKING:
    from memcon.compare.pairing import Embed
    from memcon.lexicon import Lexicon
    from memcon.model import AnnotatedDocument
    from memcon.resolve import Account, Chain, Origin, Round

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
# What ends so and is not there was meant as a file, not as the id of a document.
_FILES = frozenset(".txt .html .htm .pdf .docx .odt .rtf .eml .json .jsonl .csv".split())
F = TypeVar("F", bound=Callable[..., Any])


def chain_options(command: F) -> F:
    """Add the options that tell where a mechanism's documents are, and how its acts are paired."""
    for option in (
        click.option("--json", "as_json", is_flag=True, help="Print the result as JSON, every quotation with offsets."),
        click.option(
            "--embeddings", metavar="MODEL", help="Let an installed sentence-transformers model help pairing."
        ),
        click.option("--lexicon", type=click.Path(), metavar="DIR", help="Add or override lexicon entries from DIR."),
        register_option,
        click.option(
            "--in", "inputs", multiple=True, metavar="FILE|DIR", help="Read these files, not the register; repeatable."
        ),
    ):
        command = option(command)
    return command


def as_of_option(command: F) -> F:
    """Add --as-of."""
    about = "The day to reckon from (YYYY-MM-DD), for what is due. Default: today."
    return click.option("--as-of", "as_of", metavar="DATE", callback=_check_day, help=about)(command)


def _check_day(_: click.Context, __: click.Parameter, value: str | None) -> str:
    from datetime import date

    if value is None:
        return date.today().isoformat()
    try:
        if not _DAY.match(value):
            raise ValueError
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise click.BadParameter(f"'{value}' is no day. Give one such as 2026-03-01.", param_hint="--as-of") from None


def open_chain(name: str, options: dict[str, Any], reporter: Reporter) -> tuple[Chain, Lexicon]:
    """Return the chain of a mechanism, from `--in` or the register, and the lexicon. Raises click.ClickException."""
    lexicon = open_lexicon(options["lexicon"])
    if not options["inputs"]:
        with reading(options["register"]):
            from memcon.register.queries import load_chain

            return load_chain(name), lexicon
    records = read_records(options["inputs"], lexicon, reporter)
    return find_chain(resolve_chains(records, lexicon), name, len(records)), lexicon


def read_records(paths: Iterable[str], lexicon: Lexicon, reporter: Reporter) -> list[AnnotatedDocument]:
    """Return the records of files and folders; bad ones are told by `reporter`."""
    from memcon.api import annotate_all

    none = {"published": None, "publisher": None, "party": ()}
    return list(annotate_all(open_documents(tuple(paths), reporter, none), lexicon=lexicon))


def resolve_chains(records: list[AnnotatedDocument], lexicon: Lexicon) -> tuple[Chain, ...]:
    """Return the chains of records, resolved in memory."""
    from memcon.resolve import NameReader, resolve_records

    return resolve_records(records, NameReader(lexicon), origins=find_origins(records, lexicon)).chains


def find_origins(records: Iterable[AnnotatedDocument], lexicon: Lexicon) -> dict[str, Origin]:
    """Return whose publication each document is, by its id."""
    from memcon.register.publishers import find_side
    from memcon.resolve import Origin

    return {r.document.id: Origin(*find_side(r, lexicon)) for r in records}


def find_chain(chains: Iterable[Chain], name: str, documents: int) -> Chain:
    """Return the chain that a name or acronym means. Raises click.ClickException where none or several do."""
    known = [c for c in chains if any(r.accounts for r in c.rounds)]
    wanted = name.casefold().strip()
    for exact in (True, False):
        found = [c for c in known if _is_named(c, wanted, exact)]
        if len(found) == 1:
            return found[0]
        if found:
            names = "; ".join(c.mechanism.name for c in found)
            raise click.ClickException(f"'{name}' can mean several mechanisms: {names}. Give more of the name.")
    names = "; ".join(c.mechanism.acronym or c.mechanism.name for c in known)
    cure = f"Found here: {names}." if names else f"No standing mechanism was found in {documents} documents."
    raise click.ClickException(f"No mechanism called '{name}' was found. {cure}")


def _is_named(chain: Chain, wanted: str, exact: bool) -> bool:
    mechanism = chain.mechanism
    names = [n.casefold() for n in (mechanism.key, mechanism.name, mechanism.acronym, *mechanism.aliases) if n]
    return wanted in names if exact else any(wanted in n for n in names)


def open_account(place: str, options: dict[str, Any], reporter: Reporter) -> list[Account]:
    """Return the accounts of one document: a file, FILE::ID within JSON lines, or a document of the register."""
    from memcon.resolve import build_accounts

    record, origin = _open_record(place, options, reporter)
    return [*build_accounts(record, side=origin.side, official=origin.official)] or [_whole(record)]


def open_pair(earlier: str, later: str, options: dict[str, Any], reporter: Reporter) -> Chain:
    """Return two documents as the two rounds of a chain, by the days of what they report or of their publication."""
    from memcon.resolve import Chain, Mechanism

    rounds = [_round_of(*_open_record(place, options, reporter)) for place in (earlier, later)]
    if rounds[0].key == rounds[1].key:
        raise click.ClickException(f"'{later}' is the same document as '{earlier}'. Give two documents.")
    if all(r.start for r in rounds):
        rounds.sort(key=lambda r: r.start or "")
    parties = tuple(dict.fromkeys(p for r in rounds for p in r.parties))
    return Chain(Mechanism("", " – ".join(parties) or "Two documents", None, (), parties), tuple(rounds))


def _round_of(record: AnnotatedDocument, origin: Origin) -> Round:
    """Return a document as a round: all its acts, and what its first meeting tells of day and place."""
    from memcon.resolve import Round

    whole = _whole(record)
    told = next((m for m in record.meetings if m.standing == "subject"), whole.meeting)
    account = replace(whole, meeting=replace(told, status="held"), side=origin.side, official=origin.official)
    document = record.document
    return Round(
        document.id, told.number, told.start or document.published, told.end, told.place, told.country, told.mode,
        parties=told.parties, heads=told.heads, accounts=(account,),
    )  # fmt: skip


def _open_record(place: str, options: dict[str, Any], reporter: Reporter) -> tuple[AnnotatedDocument, Origin]:
    path, _, ident = place.partition("::")
    if not Path(path).exists():
        if Path(path).suffix.lower() in _FILES:
            raise click.ClickException(f"{path}: there is no such file. Check the path.")
        return _open_register_record(place, options)
    lexicon = open_lexicon(options["lexicon"])
    records = read_records([path], lexicon, reporter)
    if ident:
        records = [r for r in records if r.document.id == ident]
        if not records:
            raise click.ClickException(f"{path}: no document has the id '{ident}'.")
    if not records:
        raise click.ClickException(f"{path}: nothing to compare in it.")
    if len(records) > 1:
        ids = ", ".join(r.document.id for r in records[:8])
        raise click.ClickException(f"{path} holds {len(records)} documents. Name one: {path}::ID (ids: {ids}, …).")
    return records[0], find_origins(records, lexicon)[records[0].document.id]


def _whole(record: AnnotatedDocument) -> Account:
    """Return a document that reports no meeting as one account, so that its acts can be compared all the same."""
    from memcon.model import MeetingMention
    from memcon.resolve import Account

    meeting = record.meetings[0] if record.meetings else MeetingMention("meeting", "subject", "held")
    return Account(
        record.document, meeting, record.acts, record.formulae, record.frameworks, record.instruments, record.quotations
    )


def _open_register_record(place: str, options: dict[str, Any]) -> tuple[AnnotatedDocument, Origin]:
    with reading(options["register"]):
        from memcon.register.queries.documents import find_document, load_record

        document = find_document(place)
        from memcon.resolve import Origin

        return load_record(document), Origin(document.side, document.official)


def open_embed(model: str | None) -> Embed | None:
    """Return the embedding function of a model, None where no model is named."""
    if model is None:
        return None
    from memcon.backends.embeddings import load_embed

    return load_embed(model)


def print_report(value: Any) -> None:
    """Print a result as JSON, every quotation with its document and offsets."""
    from memcon.cli.register import print_json
    from memcon.compare.quotes import to_plain

    print_json(to_plain(value))
