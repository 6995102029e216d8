"""How long one document may take, in the main thread of a process and in the threads of a Dask worker.

In the main thread the alarm of the system ends what takes too long, even within a regular expression. Another thread
has no alarm: there a second one watches the clock and has TooSlow raised in the first. Where that does nothing, for
the first is busy outside of Python, the process is ended, and the run leaves that document out as it does with all
that end their process.
"""

from __future__ import annotations

import ctypes
import faulthandler
import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

# What the process has left to come back from outside of Python, after the time for the document.
_GRACE = 20.0


class TooSlow(BaseException):
    """A document took longer than it may. No Exception, lest libraries that catch those swallow it."""


class Limit(Protocol):
    """Limits the time between `begin` and `end`; TooSlow may be raised there and in `end`, never after it."""

    def begin(self) -> None:
        """Start the clock."""

    def end(self) -> None:
        """Stop it."""


@contextmanager
def open_limit(seconds: float) -> Iterator[Limit]:
    """Open the limit that fits the thread; 0 seconds is any time."""
    if seconds <= 0:
        yield _None()
    elif hasattr(signal, "SIGALRM") and threading.current_thread() is threading.main_thread():
        alarm = _Alarm(seconds)
        before = signal.signal(signal.SIGALRM, alarm.stop)
        try:
            yield alarm
        finally:
            signal.signal(signal.SIGALRM, before)
    else:
        watch = _Watch(seconds)
        try:
            yield watch
        finally:
            watch.close()


class _None:
    def begin(self) -> None:
        """Do nothing."""

    def end(self) -> None:
        """Do nothing."""


class _Alarm:
    def __init__(self, seconds: float) -> None:
        self._seconds, self._on = seconds, False

    def begin(self) -> None:
        self._on = True
        signal.setitimer(signal.ITIMER_REAL, self._seconds)

    def end(self) -> None:
        self._on = False  # first, for a signal that has come already may be told only now
        signal.setitimer(signal.ITIMER_REAL, 0)

    def stop(self, *_: object) -> None:
        if self._on:
            raise TooSlow


class _Watch:
    """Looks at the clock from a second thread, some times within the limit: that costs nothing for each document."""

    def __init__(self, seconds: float) -> None:
        self._seconds, self._reader = seconds, threading.get_ident()
        self._since: float | None = None
        self._told = False
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def begin(self) -> None:
        self._since = time.monotonic()

    def end(self) -> None:
        with self._lock:
            self._since = None
            if self._told:
                self._told = False
                _raise_in(self._reader, None)  # takes back what was not raised yet

    def close(self) -> None:
        self._closed.set()
        self._thread.join()

    def _look(self) -> None:
        _last_resort.enter(self._seconds + _GRACE)
        try:
            while not self._closed.wait(min(1.0, self._seconds / 4)):
                with self._lock:
                    spent = 0.0 if self._since is None else time.monotonic() - self._since
                    if spent > self._seconds and not self._told:
                        self._told = True
                        _raise_in(self._reader, TooSlow)
                if spent > self._seconds + _GRACE:
                    os._exit(1)
                _last_resort.put_off(self._seconds + _GRACE)
        finally:
            _last_resort.leave()


def _raise_in(thread: int, error: type[BaseException] | None) -> None:
    pointer = ctypes.py_object(error) if error is not None else None
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), pointer)


class _LastResort:
    """Ends the process when no thread of it could run Python for so long that nobody was left to put it off."""

    def __init__(self) -> None:
        self._count, self._next = 0, 0.0
        self._lock = threading.Lock()

    def enter(self, seconds: float) -> None:
        with self._lock:
            self._count += 1
            self._next = 0.0
        self.put_off(seconds)

    def put_off(self, seconds: float) -> None:
        with self._lock:
            if self._count and time.monotonic() >= self._next:
                self._next = time.monotonic() + _GRACE / 4
                faulthandler.dump_traceback_later(seconds, exit=True, file=2)

    def leave(self) -> None:
        with self._lock:
            self._count -= 1
            if not self._count:
                faulthandler.cancel_dump_traceback_later()


_last_resort = _LastResort()
