from __future__ import annotations

from pathlib import Path

import pytest

import memcon
from memcon.exports import Holdings, LedgerRow
from memcon.resolve import NameReader, resolve_records
from memcon.resolve.commitments import CommitmentReader

EXAMPLES = Path(__file__).parents[2] / "examples" / "jwg-icc.jsonl"


@pytest.fixture(scope="session")
def holdings() -> Holdings:
    lexicon = memcon.load_lexicon()
    reader, commitments = NameReader(lexicon), CommitmentReader(lexicon)
    records = [memcon.annotate(d) for d in memcon.load_documents([EXAMPLES])]
    resolved = resolve_records(records, reader)
    ledger = tuple(
        LedgerRow(told, item.key)
        for chain in resolved.chains
        for item in chain.rounds
        for account in item.accounts
        for told in commitments.read(account)
    )
    return Holdings(resolved.chains, resolved.others, ledger, resolved.known.persons, {"CN": "China", "PK": "Pakistan"})
