"""Scores of found records against gold records, by the codebook's own measure.

The scorer of the shared gold set is used where it is at hand; for the project's own set a slim equal of its main
figures lives here, so that the gate runs on any machine.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from memcon import Document, annotate

Record = dict[str, Any]


def read_lines(path: Path) -> list[Record]:
    """Return the objects of a JSON lines file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def hash_files(*paths: Path) -> str:
    """Return the SHA-256 over the bytes of the files in the order given."""
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def read_records(docs: Iterable[Record]) -> dict[str, Record]:
    """Return Memcon's record of each document by its id."""
    out = {}
    for d in docs:
        published = d.get("published") or d.get("date")
        document = Document(
            text=d["text"], id=d["id"], title=d.get("title"), published=published, publisher=d.get("publisher")
        )
        out[d["id"]] = annotate(document).to_dict()
    return out


def f1(hit: int, missed: int, spurious: int) -> float:
    """Return the F1 of counts, 0 where nothing was to be found and nothing was found."""
    return 2 * hit / (2 * hit + missed + spurious) if hit else 0.0


def _iou(a: Record, b: Record) -> float:
    both = max(0, min(a["end"], b["end"]) - max(a["start"], b["start"]))
    return both / (a["end"] - a["start"] + b["end"] - b["start"] - both) if both else 0.0


def pair_spans(gold: list[Record], found: list[Record], least: float) -> list[tuple[Record, Record]]:
    """Pair spans best first, one to one, with intersection over union of at least `least`."""
    ranked = sorted(
        (
            (_iou(g, f) + 0.01 * (g.get("kind") == f.get("kind")), i, j)
            for i, g in enumerate(gold)
            for j, f in enumerate(found)
        ),
        reverse=True,
    )
    left: set[int] = set()
    right: set[int] = set()
    pairs = []
    for score, i, j in ranked:
        if score >= least and i not in left and j not in right:
            left.add(i)
            right.add(j)
            pairs.append((gold[i], found[j]))
    return pairs


def score_acts(gold: dict[str, Record], found: dict[str, Record]) -> dict[str, float]:
    """Return F1 of act spans, of spans with kind, of commitments, of quotations and of frameworks."""
    counts = {k: [0, 0, 0] for k in ("acts (span)", "acts (span and kind)", "commitments", "quotations", "frameworks")}

    def add(name: str, hit: int, wanted: int, got: int) -> None:
        for at, value in enumerate((hit, wanted - hit, got - hit)):
            counts[name][at] += value

    for i, g in gold.items():
        f = found[i]
        pairs = pair_spans(g["acts"], f["acts"], 0.5)
        right = [(a, b) for a, b in pairs if a["kind"] == b["kind"]]
        add("acts (span)", len(pairs), len(g["acts"]), len(f["acts"]))
        add("acts (span and kind)", len(right), len(g["acts"]), len(f["acts"]))
        both = sum(a["kind"] == "commitment" for a, _ in right)
        add("commitments", both, *(sum(a["kind"] == "commitment" for a in r["acts"]) for r in (g, f)))
        said = len(pair_spans(g["quotations"], f["quotations"], 0.9))
        add("quotations", said, len(g["quotations"]), len(f["quotations"]))
        parts = [{(w["name"].casefold(), tuple(w["members"])) for w in r["frameworks"]} for r in (g, f)]
        add("frameworks", len(parts[0] & parts[1]), len(parts[0]), len(parts[1]))
    return {name: f1(*c) for name, c in counts.items()}
