"""Speed of reading, as ratios measured in one run on one core.

    python benchmarks/speed.py [CORPUS.jsonl[.gz]] [--documents N] [--skip-spacy]

Without CORPUS, the shared corpus beside the project is read, or else the project's own gold set.

Rivals: spaCy's blank English pipeline with sentencizer, PhraseMatcher over the same lexicon forms and 50 Matcher
patterns, as it comes and tuned (a large tokenizer cache, the patterns merged); and, as the floor that no reader can
beat, a bare Aho-Corasick pass over the same forms. Memcon's figure holds everything from text to JSON line.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import resource
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
from ahocorasick_rs import AhoCorasick, MatchKind

import memcon

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "corpora" / "us_state_2021_2022.jsonl.gz"
OWN = ROOT / "tests" / "gold" / "docs.jsonl"
WORDS = "agreed decided resolved committed pledged reviewed discussed welcomed condemned urged".split()
OBJECTS = ("cooperation", "progress", "support", "concern", "trade")


def read_corpus(path: Path, count: int) -> list[dict[str, Any]]:
    """Return the first `count` documents of a JSON lines file."""
    opener: Callable[..., Any] = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for _, line in zip(range(count), lines, strict=False)]


def measure(work: Callable[[], None], size: int, repeat: int = 3) -> float:
    """Return the best of `repeat` runs in MB/s."""
    best = min(_timed(work) for _ in range(repeat))
    return size / best / 1e6


def _timed(work: Callable[[], None]) -> float:
    begin = time.process_time()  # what else the machine does is left out
    work()
    return time.process_time() - begin


def build_spacy(forms: list[str], tuned: bool) -> Any:
    """Return spaCy's blank pipeline as described above."""
    import spacy
    from spacy.matcher import Matcher, PhraseMatcher

    nlp = spacy.blank("en")
    nlp.max_length = 20_000_000
    nlp.add_pipe("sentencizer")
    if tuned:
        nlp.tokenizer.max_cache_size = 1_000_000
    phrases = PhraseMatcher(nlp.vocab)
    phrases.add("lexicon", list(nlp.tokenizer.pipe(forms)))
    matcher = Matcher(nlp.vocab)
    patterns = [[{"LOWER": w}, {"OP": "*", "IS_ALPHA": True}, {"LOWER": o}] for w in WORDS for o in OBJECTS]
    if tuned:
        ends = {"IN": list(OBJECTS)}
        matcher.add("acts", [[{"LOWER": {"IN": WORDS}}, {"OP": "*", "IS_ALPHA": True}, {"LOWER": ends}]])
    else:
        for n, pattern in enumerate(patterns):
            matcher.add(f"act{n}", [pattern])

    def run(text: str) -> int:
        doc = nlp(text)
        return len(phrases(doc)) + len(matcher(doc)) + sum(1 for _ in doc.sents)

    return run


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, nargs="?", default=SHARED if SHARED.exists() else OWN)
    parser.add_argument("--documents", type=int, default=600)
    parser.add_argument("--skip-spacy", action="store_true")
    args = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {sorted(os.sched_getaffinity(0))[0]})
    docs = read_corpus(args.corpus, args.documents)
    texts = [d["text"] for d in docs]
    size = sum(len(t.encode()) for t in texts)
    lexicon = memcon.load_lexicon()
    forms = sorted({e.form for e in lexicon.entries})
    documents = [memcon.Document(text=d["text"], id=d["id"], published=d.get("date"), publisher=d.get("publisher"))
                 for d in docs]  # fmt: skip

    def read() -> None:
        for record in memcon.annotate_all(documents):
            orjson.dumps(record.to_dict())

    bare = AhoCorasick(forms, matchkind=MatchKind.LeftmostLongest)

    def floor() -> None:
        for text in texts:
            bare.find_matches_as_indexes(text)

    speeds = {"memcon": measure(read, size), "bare Aho-Corasick": measure(floor, size)}
    if not args.skip_spacy:
        for name, tuned in (("spaCy blank", False), ("spaCy blank, tuned", True)):
            run = build_spacy(forms, tuned)
            speeds[name] = measure(lambda run=run: [run(t) for t in texts] and None, size, 1)  # type: ignore[misc]
    print(f"{len(texts)} documents, {size / 1e6:.1f} MB, {len(forms)} forms, one core")
    for name, speed in speeds.items():
        print(f"{name:20} {speed:8.2f} MB/s   memcon is {speeds['memcon'] / speed:6.2f} times as fast")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
