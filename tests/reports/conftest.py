"""The brief for the example mechanism, built once."""

from __future__ import annotations

from pathlib import Path

import pytest

from memcon import annotate_all, load_documents, load_lexicon
from memcon.cli.chains import find_chain, resolve_chains
from memcon.model import AnnotatedDocument
from memcon.reports.brief import Brief, build_brief
from memcon.resolve import Chain

EXAMPLES = Path(__file__).parent.parent.parent / "examples" / "jwg-icc.jsonl"
AS_OF = "2026-11-24"


@pytest.fixture(scope="session")
def records() -> list[AnnotatedDocument]:
    return list(annotate_all(load_documents([str(EXAMPLES)])))


@pytest.fixture(scope="session")
def chain(records: list[AnnotatedDocument]) -> Chain:
    return find_chain(resolve_chains(records, load_lexicon()), "JWG-ICC", len(records))


@pytest.fixture(scope="session")
def brief(chain: Chain) -> Brief:
    return build_brief(chain, load_lexicon(), AS_OF)
