"""How long a document may take: in the main thread, in another, and outside of Python."""

from __future__ import annotations

import subprocess
import sys
import threading
import time

import pytest

from memcon.corpus.limits import TooSlow, open_limit


def spend(seconds: float) -> None:
    begun = time.monotonic()
    while time.monotonic() - begun < seconds:
        pass


def tell(limit: float, works: list[float]) -> list[str]:
    """Return of each piece of work whether it came to its end."""
    told = []
    with open_limit(limit) as clock:
        for seconds in works:
            try:
                try:
                    clock.begin()
                    spend(seconds)
                finally:
                    clock.end()  # may still tell that the time is over
                told.append("done")
            except TooSlow:
                told.append("slow")
    return told


def in_thread(limit: float, works: list[float]) -> list[str]:
    found: list[str] = []
    thread = threading.Thread(target=lambda: found.extend(tell(limit, works)))
    thread.start()
    thread.join()
    return found


@pytest.mark.parametrize("run", [tell, in_thread])
def test_slow_work_is_ended_and_the_next_begins_anew(run):
    assert run(1, [0.0, 9.0, 0.05, 0.2, 9.0, 0.0]) == ["done", "slow", "done", "done", "slow", "done"]
    assert run(0, [0.2]) == ["done"]


@pytest.mark.parametrize("run", [tell, in_thread])
def test_work_that_ends_as_its_time_does_leaves_nothing_behind(run):
    told = run(0.02, [0.018 + n * 0.0002 for n in range(30)])
    assert len(told) == 30
    spend(0.2)


STUCK = """
import re, threading
from memcon.corpus import limits
limits._GRACE = 1.0
def work():
    with limits.open_limit(0.2) as clock:
        clock.begin()
        re.match(r"(a|aa)+$", "a" * 60 + "b")
thread = threading.Thread(target=work)
thread.start()
thread.join()
"""


def test_process_whose_thread_is_stuck_outside_of_python_is_ended():
    begun = time.monotonic()
    done = subprocess.run([sys.executable, "-c", STUCK], capture_output=True, timeout=60, check=False)
    assert done.returncode == 1
    assert time.monotonic() - begun < 30
