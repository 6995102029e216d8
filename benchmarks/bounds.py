"""Whether reading stays within its bounds: growth with the size of the text, memory, start.

    python benchmarks/bounds.py [CORPUS.jsonl[.gz]] [--largest MB] [--only growth|memory|start]

Growth is the processor time of a text against that of half of it, both in this run: 2 is linear, 4 quadratic. The
texts are prose on a single line, and repeats made to be hard: ordinals, brackets, quotation marks, names, bodies.
Memory and start are measured in processes of their own, as a user would see them, against the limits.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

from speed import OWN, SHARED

import memcon

PROSE = (
    "The third round of the Norway-Kenya Political Consultations was held in Nairobi on Tuesday. Foreign Minister "
    "Anne Holm and her Kenyan counterpart Peter Odhiambo led the two sides. They agreed to open talks on fisheries "
    "(the Fisheries Dialogue) and reviewed three areas, namely trade, energy and training. “We will meet again next "
    "year,” the Minister said. The two sides also discussed the security of shipping in the Indian Ocean. "
)
REPEATS = {
    "prose on one line": PROSE,
    "ordinals": "the third fourth 5th twenty-first meeting ",
    "brackets": "( [ (JWG) ((1) (2) ",
    "quotation marks": "“ ” \" ' said “we agreed” ",
    "names": "Foreign Minister Anne Holm of Norway and Peter Odhiambo ",
    "bodies": "the Joint Working Group on Trade (JWG) met ",
    "one long word": "agreed",
    "blanks": " \t ",
    "commas": "Norway, Kenya, the minister said, ",
}
LIMITS = {"growth": 2.6, "memory": 300, "start": 0.5, "start memory": 120, "import": 0.15}
START = "The two sides agreed to meet again in Oslo in May 2025."


def measure_growth(largest: float) -> None:
    """Print how much longer the whole of each text takes than its half."""
    print(f"growth from {largest / 2:g} to {largest:g} MB (2.0 is linear; limit {LIMITS['growth']})")
    lexicon = memcon.load_lexicon()
    memcon.annotate(PROSE, lexicon=lexicon)  # what is made at the first reading only
    for name, unit in REPEATS.items():
        size = int(largest * 1e6)
        text = unit * (size // len(unit) + 1)
        half, whole = (_read(text[:n], lexicon) for n in (size // 2, size))
        mark = "" if whole / half <= LIMITS["growth"] else "   OVER THE LIMIT"
        print(f"  {name:20} {whole / half:5.2f} times   {largest / whole:6.2f} MB/s{mark}", flush=True)


def _read(text: str, lexicon: memcon.Lexicon) -> float:
    begin = time.process_time()
    memcon.annotate(text, published="2025-01-12", lexicon=lexicon)
    return time.process_time() - begin


def measure_memory(corpus: Path) -> None:
    """Print the peak memory of a process that reads 1,000 documents, one after the other."""
    code = (
        "import sys, memcon, orjson; from speed import read_corpus; from pathlib import Path\n"
        "for d in read_corpus(Path(sys.argv[1]), 1000):\n"
        "    orjson.dumps(memcon.annotate(d['text'], published=d.get('date')).to_dict())\n"
    )
    peak, _ = _run(code, str(corpus))
    print(f"memory over 1,000 documents: {peak:.0f} MB (limit {LIMITS['memory']})")


def measure_start() -> None:
    """Print processor time and memory of the command with one document, and of the import."""
    read = "import sys; from memcon.cli import main; sys.argv = ['memcon', 'read', '-']; main()"
    peak, taken = min((_run(read, text=START) for _ in range(5)), key=lambda run: run[1])
    print(f"start with one document: {taken:.2f} s (limit {LIMITS['start']}), {peak:.0f} MB ({LIMITS['start memory']})")
    bare = min(_run("pass")[1] for _ in range(5))
    loaded = min(_run("import memcon")[1] for _ in range(5))
    print(f"import memcon: {loaded - bare:.3f} s over Python's own {bare:.3f} s (limit {LIMITS['import']})")


def _run(code: str, *args: str, text: str = "") -> tuple[float, float]:
    """Return peak memory in MB and processor time in seconds of a Python process of its own."""
    here = str(Path(__file__).parent)
    paths = [here, *filter(None, [os.environ.get("PYTHONPATH")])]
    process = subprocess.Popen(
        [sys.executable, "-c", code, *args],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
    )
    assert process.stdin is not None
    process.stdin.write(text.encode())
    process.stdin.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"the measured process ended with status {process.returncode}")
    return _peak(usage), usage.ru_utime + usage.ru_stime


def _peak(usage: resource.struct_rusage) -> float:
    return usage.ru_maxrss / (1024 if sys.platform != "darwin" else 1024 * 1024)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, nargs="?", default=SHARED if SHARED.exists() else OWN)
    parser.add_argument("--largest", type=float, default=10.0, help="size of the largest text in MB")
    parser.add_argument("--only", choices=("growth", "memory", "start"))
    args = parser.parse_args()
    if args.only in (None, "start"):
        measure_start()
    if args.only in (None, "memory"):
        measure_memory(args.corpus)
    if args.only in (None, "growth"):
        measure_growth(args.largest)


if __name__ == "__main__":
    main()
