"""Charts as SVG, made here so that they need no script: a timeline of rounds, bars, and commitments over rounds.

Every chart carries a title and a description for who does not see it; pages put the figures as a table beneath.
Colours come from the style sheet by class names, so that charts follow light, dark and print. Places across are shares
of the width, so that a chart fills a wide page and a telephone alike while its letters keep their size.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

_LEFT, _RIGHT = 4.0, 96.0
_ROOM = 34
_WIDE, _SLIM = 110, 44


@dataclass(frozen=True, slots=True)
class Dot:
    """A round on a timeline: ISO day (None for one that is missing), label, and kind (held, missing, due, planned)."""

    day: str | None
    label: str
    kind: str = "held"


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: what it stands for, its length in units, and a class of the style sheet for its colour."""

    label: str
    amount: int
    kind: str = "held"


@dataclass(frozen=True, slots=True)
class Life:
    """A commitment's line in a history: its words, and for each round (by place) how it stood there."""

    label: str
    states: dict[int, str]


def draw_timeline(dots: Sequence[Dot], title: str) -> str:
    """Return rounds along an axis of years; a missing one stands hollow between its neighbours.

    A label for which there is no room is left out; the description holds all of them.
    """
    placed = _place(dots)
    if not placed:
        return ""
    first, last = min(x for x, _ in placed), max(x for x, _ in placed)
    steps = _lift([_share(x, first, last) for x, _ in placed], [d.label for _, d in placed])
    base = 60 if any(steps) else 36
    parts = [f'<line class="axis" x1="1%" y1="{base}" x2="99%" y2="{base}"/>']
    years = [y for y in range(int(first), int(last) + 2) if first <= y <= last]
    every = -(-len(years) // 12)  # at most a dozen on a wide page, half of them on a telephone
    for i, year in enumerate(years):
        x = _share(year, first, last)
        parts.append(f'<line class="tick" x1="{x:.2f}%" y1="{base}" x2="{x:.2f}%" y2="{base + 7}"/>')
        if i % every == 0:
            spare = " spare" if i // every % 2 else ""
            parts.append(f'<text class="year{spare}" x="{x:.2f}%" y="{base + 22}" text-anchor="middle">{year}</text>')
    for (when, dot), step in zip(placed, steps, strict=True):
        x = _share(when, first, last)
        named = "" if step is None or not dot.label else _label(x, base, base - 18 - 24 * step, dot.label)
        parts.append(f'<g>{named}<circle class="dot {escape(dot.kind)}" cx="{x:.2f}%" cy="{base}" r="7"/></g>')
    return _svg(base + 30, title, "; ".join(map(_say, dots)), parts)


def _share(x: float, first: float, last: float) -> float:
    """Return where a value between two others stands, in hundredths of the width."""
    return _LEFT + (x - first) / (last - first) * (_RIGHT - _LEFT) if last > first else 50.0


def _label(x: float, base: float, y: float, words: str) -> str:
    return (
        f'<line class="stem" x1="{x:.2f}%" y1="{y + 5}" x2="{x:.2f}%" y2="{base - 8}"/>'
        f'<text class="label" x="{x:.2f}%" y="{y}" text-anchor="middle">{escape(words)}</text>'
    )


def _lift(places: Sequence[float], labels: Sequence[str]) -> list[int | None]:
    """Return for each label on which of two steps it touches none before it; None for an empty one, or no room."""
    found: list[int | None] = []
    ends = [-100.0, -100.0]
    for x, label in zip(places, labels, strict=True):
        if not label:
            found.append(None)
            continue
        half = 0.5 + len(label)  # in hundredths of a telephone's width
        step = next((i for i, end in enumerate(ends) if x - half >= end), None)
        if step is not None:
            ends[step] = x + half
        found.append(step)
    return found


def draw_bars(bars: Sequence[Bar], title: str) -> str:
    """Return horizontal bars with their labels and figures."""
    if not bars:
        return ""
    most = max(b.amount for b in bars) or 1
    parts = []
    for i, bar in enumerate(bars):
        y = 6 + i * 28
        width = max(bar.amount / most * (92 - _ROOM), 0.2 if bar.amount else 0)
        label = escape(_short(bar.label, 22))
        parts.append(f'<text class="label" x="{_ROOM - 1.5}%" y="{y + 15}" text-anchor="end">{label}</text>')
        parts.append(
            f'<rect class="bar {escape(bar.kind)}" x="{_ROOM}%" y="{y}" width="{width:.2f}%" height="20" rx="2"/>'
        )
        parts.append(f'<text class="figure" x="{_ROOM + width + 1:.2f}%" y="{y + 15}">{bar.amount}</text>')
    told = "; ".join(f"{b.label}: {b.amount}" for b in bars)
    return _svg(12 + 28 * len(bars), title, told, parts)


def draw_history(lives: Sequence[Life], rounds: Sequence[str], title: str) -> str:
    """Return commitments down and rounds across: a line from where each was first made to where it was last seen.

    The words stand above their line, so that the rounds have the whole width.
    """
    if not lives or not rounds:
        return ""
    row, last = 46, max(len(rounds) - 1, 1)
    places = [_share(i, 0, last) for i in range(len(rounds))]
    parts = []
    for i, name in enumerate(rounds):
        spare = " spare" if len(rounds) > 8 and i % 2 else ""
        parts.append(
            f'<text class="year{spare}" x="{places[i]:.2f}%" y="16" text-anchor="middle">{escape(name)}</text>'
        )
    for j, life in enumerate(lives):
        y = 64 + j * row
        seen = sorted(life.states)
        lengths = (("wide", _WIDE), ("slim", _SLIM)) if len(life.label) > _SLIM else (("", _WIDE),)
        for name, length in lengths:  # a style sheet shows the one that the screen has room for
            words = escape(_short(life.label, length))
            parts.append(f'<text class="label {name}" x="1%" y="{y - 15}">{words}</text>')
        parts += [f'<circle class="tick" cx="{x:.2f}%" cy="{y}" r="2"/>' for x in places]
        if len(seen) > 1:
            ends = (places[seen[0]], places[seen[-1]])
            parts.append(f'<line class="life" x1="{ends[0]:.2f}%" y1="{y}" x2="{ends[1]:.2f}%" y2="{y}"/>')
        for place in seen:
            state = escape(life.states[place])
            parts.append(f'<circle class="dot {state}" cx="{places[place]:.2f}%" cy="{y}" r="6"/>')
    told = "; ".join(
        f"{life.label}: " + ", ".join(f"{life.states[p]} in {rounds[p]}" for p in sorted(life.states)) for life in lives
    )
    return _svg(40 + row * len(lives), title, told, parts)


def _place(dots: Sequence[Dot]) -> list[tuple[float, Dot]]:
    """Return dots with their years as fractions; one without a day stands evenly between its neighbours.

    Between neighbours that are not in order of time it has no place, and is left to the table.
    """
    years = [_year(d.day) for d in dots]
    placed: list[tuple[float, Dot]] = []
    for i, dot in enumerate(dots):
        year = years[i]
        if year is None:
            before = next(((years[k], k) for k in range(i - 1, -1, -1) if years[k] is not None), None)
            after = next(((years[k], k) for k in range(i + 1, len(dots)) if years[k] is not None), None)
            if before is None or after is None or before[0] is None or after[0] is None or after[0] < before[0]:
                continue
            year = before[0] + (after[0] - before[0]) * (i - before[1]) / (after[1] - before[1])
        placed.append((year, dot))
    return sorted(placed, key=lambda p: p[0])


def _year(iso: str | None) -> float | None:
    """Return a day as a year with its fraction; a month or year counts by its middle."""
    if not iso:
        return None
    parts = [int(p) for p in iso.split("-")]
    day = date(
        parts[0], parts[1] if len(parts) > 1 else 7, parts[2] if len(parts) > 2 else (15 if len(parts) > 1 else 1)
    )
    return day.year + (day.timetuple().tm_yday - 1) / 366


def _say(dot: Dot) -> str:
    return ", ".join(filter(None, (dot.label, dot.kind, dot.day)))


def _short(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def _svg(height: int, title: str, told: str, parts: Sequence[str]) -> str:
    return (
        f'<svg class="drawn" width="100%" height="{height}" role="img" '
        f'aria-label="{escape(title)}. {escape(told)}"><title>{escape(title)}</title>{"".join(parts)}</svg>'
    )
