"""Counts the calls that reading takes, in a process of its own: counting can hang beside threads of other tests."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from cProfile import Profile
from importlib import import_module

from memcon import annotate

FEW = 20  # occasions that are compared, so that short texts show what is compared with all


def count_apart(texts: list[str], publisher: str | None) -> list[dict[str, int]]:
    """Return for each text how often each function was called, and each generator resumed."""
    done = subprocess.run(
        [sys.executable, __file__], input=json.dumps([texts, publisher]), capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    counts: list[dict[str, int]] = json.loads(done.stdout)
    return counts


def _count(text: str, publisher: str | None) -> Counter[str]:
    calls: Counter[str] = Counter()
    profile = Profile()
    profile.runcall(annotate, text, published="2024-05-04", publisher=publisher)
    for entry in profile.getstats():
        code = entry.code
        step = code if isinstance(code, str) else f"{code.co_filename}:{code.co_firstlineno} {code.co_name}"
        calls[step] += entry.callcount
    return calls


if __name__ == "__main__":
    for stage in (
        "occasions.drafts",
        "sessions.find",
        "meetings.standing",
        "meetings.meeting_joining",
        "sessions.further_rounds",
        "visits.hosted_visits",
        "visits.visit_joining",
        "sessions.unnamed_sessions",
    ):
        vars(import_module(f"memcon.annotate.{stage}"))["LATEST"] = FEW
    annotate("Norway met Kenya. ")  # what is made at the first reading only
    told, by = json.load(sys.stdin)
    json.dump([_count(text, by) for text in told], sys.stdout)
