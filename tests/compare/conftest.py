"""The example documents, resolved once, and small chains made of sentences."""

from __future__ import annotations

from pathlib import Path

import pytest
from passage_reading import LEXICON

from memcon import annotate, load_documents
from memcon.cli.chains import find_chain, resolve_chains
from memcon.model import AnnotatedDocument
from memcon.resolve import Chain

EXAMPLES = Path(__file__).parent.parent.parent / "examples" / "jwg-icc.jsonl"


@pytest.fixture(scope="session")
def records() -> list[AnnotatedDocument]:
    return [annotate(d, lexicon=LEXICON) for d in load_documents([str(EXAMPLES)])]


@pytest.fixture(scope="session")
def chain(records: list[AnnotatedDocument]) -> Chain:
    return find_chain(resolve_chains(records, LEXICON), "JWG-ICC", len(records))
