"""Charts as SVG, made here so that they need no script: a timeline of rounds, bars, and commitments over rounds.

Every chart carries a title and a description for who does not see it; pages put the figures as a table beneath.
Colours come from the style sheet by class names, so that charts follow light, dark and print.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

_WIDTH = 960


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
    """Return rounds along an axis of years; a missing one stands hollow between its neighbours."""
    placed = _place(dots)
    if not placed:
        return ""
    first, last = min(x for x, _ in placed), max(x for x, _ in placed)
    span = max(last - first, 1.0)
    left, right, base = 40, _WIDTH - 40, 84

    def at(x: float) -> float:
        return left + (x - first) / span * (right - left) if last > first else _WIDTH / 2

    parts = [f'<line class="axis" x1="{left - 20}" y1="{base}" x2="{right + 20}" y2="{base}"/>']
    for year in range(int(first), int(last) + 2):
        if first <= year <= last:
            x = at(year)
            parts.append(f'<line class="tick" x1="{x:.1f}" y1="{base}" x2="{x:.1f}" y2="{base + 7}"/>')
            parts.append(f'<text class="year" x="{x:.1f}" y="{base + 22}" text-anchor="middle">{year}</text>')
    ends = [-100.0, -100.0]
    for x, dot in placed:
        cx = at(x)
        row = 0 if cx - ends[0] >= 9 * len(dot.label) * 0.8 + 8 else 1
        ends[row] = cx
        y = base - 22 - 24 * row
        mark = f'<circle class="dot {escape(dot.kind)}" cx="{cx:.1f}" cy="{base}" r="7"/>'
        text = f'<text class="label" x="{cx:.1f}" y="{y}" text-anchor="middle">{escape(dot.label)}</text>'
        stem = f'<line class="stem" x1="{cx:.1f}" y1="{y + 5}" x2="{cx:.1f}" y2="{base - 8}"/>'
        parts.append(f"<g>{stem}{mark}{text}</g>")
    told = "; ".join(_say(d) for _, d in placed)
    return _svg(_WIDTH, base + 34, title, told, parts)


def draw_bars(bars: Sequence[Bar], title: str) -> str:
    """Return horizontal bars with their labels and figures."""
    if not bars:
        return ""
    most = max(b.amount for b in bars) or 1
    start, room = 190, _WIDTH - 190 - 60
    parts = []
    for i, bar in enumerate(bars):
        y = 6 + i * 28
        width = max(bar.amount / most * room, 1.5 if bar.amount else 0)
        label = escape(_short(bar.label, 26))
        parts.append(f'<text class="label" x="{start - 10}" y="{y + 15}" text-anchor="end">{label}</text>')
        parts.append(
            f'<rect class="bar {escape(bar.kind)}" x="{start}" y="{y}" width="{width:.1f}" height="20" rx="2"/>'
        )
        parts.append(f'<text class="figure" x="{start + width + 8:.1f}" y="{y + 15}">{bar.amount}</text>')
    told = "; ".join(f"{b.label}: {b.amount}" for b in bars)
    return _svg(_WIDTH, 12 + 28 * len(bars), title, told, parts)


def draw_history(lives: Sequence[Life], rounds: Sequence[str], title: str) -> str:
    """Return commitments down and rounds across: a line from where each was first made to where it was last seen."""
    if not lives or not rounds:
        return ""
    start, row = 400, 26
    step = (_WIDTH - start - 30) / max(len(rounds) - 1, 1)
    parts = []
    for i, name in enumerate(rounds):
        x = start + i * step
        parts.append(f'<text class="year" x="{x:.1f}" y="16" text-anchor="middle">{escape(name)}</text>')
        parts.append(f'<line class="tick" x1="{x:.1f}" y1="24" x2="{x:.1f}" y2="{32 + row * len(lives)}"/>')
    for j, life in enumerate(lives):
        y = 44 + j * row
        seen = sorted(life.states)
        label = escape(_short(life.label, 56))
        parts.append(f'<text class="label" x="{start - 22}" y="{y + 4}" text-anchor="end">{label}</text>')
        if len(seen) > 1:
            x1, x2 = start + seen[0] * step, start + seen[-1] * step
            parts.append(f'<line class="life" x1="{x1:.1f}" y1="{y}" x2="{x2:.1f}" y2="{y}"/>')
        for place in seen:
            state = escape(life.states[place])
            parts.append(f'<circle class="dot {state}" cx="{start + place * step:.1f}" cy="{y}" r="6"/>')
    told = "; ".join(
        f"{life.label}: " + ", ".join(f"{life.states[p]} in {rounds[p]}" for p in sorted(life.states)) for life in lives
    )
    return _svg(_WIDTH, 40 + row * len(lives), title, told, parts)


def _place(dots: Sequence[Dot]) -> list[tuple[float, Dot]]:
    """Return dots with their years as fractions; one without a day stands evenly between its neighbours."""
    years = [_year(d.day) for d in dots]
    placed: list[tuple[float, Dot]] = []
    for i, dot in enumerate(dots):
        year = years[i]
        if year is None:
            before = next(((years[k], k) for k in range(i - 1, -1, -1) if years[k] is not None), None)
            after = next(((years[k], k) for k in range(i + 1, len(dots)) if years[k] is not None), None)
            if before is None or after is None or before[0] is None or after[0] is None:
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


def _svg(width: int, height: int, title: str, told: str, parts: Sequence[str]) -> str:
    return (
        f'<svg class="drawn" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        f'aria-label="{escape(title)}. {escape(told)}"><title>{escape(title)}</title>{"".join(parts)}</svg>'
    )
