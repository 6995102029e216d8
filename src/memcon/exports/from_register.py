"""The open register → holdings; the one module of exports that knows the database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from memcon.api import load_lexicon
from memcon.exports.holdings import Holdings, LedgerRow
from memcon.lexicon import Lexicon
from memcon.register import models
from memcon.register.queries.chains import load_rounds, to_mechanism
from memcon.register.queries.commitments import list_commitments
from memcon.register.queries.names import find_mechanism
from memcon.resolve import Chain, Person, Round, build_chain
from memcon.resolve.commitments import CommitmentReader

# Rounds loaded by one set of queries; SQLite allows a statement some thousand values.
_AT_ONCE = 400


def load_holdings(names: Sequence[str] = ()) -> Holdings:
    """Return what the open register holds, or only the mechanisms of these names (as anyone would type them).

    Raises UnknownName or AmbiguousName.
    """
    lexicon = load_lexicon()
    wanted = [find_mechanism(name) for name in names]
    rows = models.Round.objects.order_by("id")
    if names:
        rows = rows.filter(mechanism__in=wanted)
    by_mechanism: dict[int | None, list[Round]] = {}
    every = list(rows)
    for at in range(0, len(every), _AT_ONCE):
        part = every[at : at + _AT_ONCE]
        for row, item in zip(part, load_rounds(part), strict=True):
            by_mechanism.setdefault(row.mechanism_id, []).append(item)
    mechanisms = wanted or list(models.Mechanism.objects.order_by("key"))
    chains = tuple(build_chain(to_mechanism(m), by_mechanism[m.pk]) for m in mechanisms if m.pk in by_mechanism)
    others = tuple(sorted(by_mechanism.get(None, ()), key=lambda r: (r.start or "9999", r.key)))
    return Holdings(chains, others, _ledger(chains, others, lexicon), _persons(bool(names)), _party_names(lexicon))


def _ledger(chains: Sequence[Chain], others: Sequence[Round], lexicon: Lexicon) -> tuple[LedgerRow, ...]:
    """Return every telling of a commitment, with the ledger's key and what people found became of it."""
    found: dict[tuple[str, int], dict[str, Any]] = {}
    for entry in list_commitments():
        for told in entry["told"]:
            found[told["document"], told["span"]["start"]] = entry
    reader = CommitmentReader(lexicon)
    rows = []
    for item in (*(r for c in chains for r in c.rounds), *others):
        for account in item.accounts:
            for told in reader.read(account):
                entry = found.get((told.document, told.span.start), {})
                rows.append(
                    LedgerRow(
                        told,
                        item.key,
                        entry.get("key", ""),
                        entry.get("status", "open"),
                        entry.get("score"),
                        entry.get("score_reason", ""),
                    )
                )
    return tuple(rows)


def _persons(only_heads: bool) -> tuple[Person, ...]:
    """Return all persons with their names; none where a part of the register is exported, whose heads suffice."""
    if only_heads:
        return ()
    found = []
    for row in models.Person.objects.prefetch_related("names").order_by("key"):
        aliases = tuple(n.name for n in row.names.all() if n.name != row.name)
        found.append(Person(row.key, row.name, aliases, (), (row.party,) if row.party else ()))
    return tuple(found)


def _party_names(lexicon: Lexicon) -> dict[str, str]:
    items = [*lexicon.items("names/organisations", "organisation"), *lexicon.items("names/states", "state")]
    return {str(i["code"]): str(i["name"]) for i in items}
