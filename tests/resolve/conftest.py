from __future__ import annotations

from pathlib import Path

import pytest

import memcon
from memcon.model import AnnotatedDocument
from memcon.resolve import NameReader, Origin, Resolved, resolve_records

EXAMPLES = Path(__file__).parents[2] / "examples" / "jwg-icc.jsonl"


@pytest.fixture(scope="session")
def reader() -> NameReader:
    return NameReader(memcon.load_lexicon())


@pytest.fixture(scope="session")
def records() -> list[AnnotatedDocument]:
    return [memcon.annotate(d) for d in memcon.load_documents([EXAMPLES])]


def origin_of(record: AnnotatedDocument) -> Origin:
    publisher = record.document.publisher or ""
    side = {"Pakistan": "PK", "China": "CN"}.get(publisher.split(",")[-1].replace("side", "").strip())
    return Origin(side, official=side is not None)


@pytest.fixture(scope="session")
def resolved(reader: NameReader, records: list[AnnotatedDocument]) -> Resolved:
    origins = {r.document.id: origin_of(r) for r in records}
    return resolve_records(records, reader, origins=origins)
