"""Compare what two pieces of work cost on a machine that others use too."""

from __future__ import annotations

import time
from collections.abc import Callable


def measure_ratio(work: Callable[[], object], base: Callable[[], object], limit: float, *, turns: int = 6) -> float:
    """Return how many times the processor time of `base` the same of `work` is.

    Both run in turn and the quickest run of each counts, since other work on the machine only ever adds time. Turns
    end once the ratio is under `limit`: what really costs more than that stays over it in every turn.
    """
    slow = quick = float("inf")
    ratio = float("inf")
    for _ in range(turns):
        quick = min(quick, _clock(base))
        slow = min(slow, _clock(work))
        ratio = slow / quick
        if ratio < limit:
            break
    return ratio


def _clock(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return time.process_time() - begin
